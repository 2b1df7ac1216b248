"""The page of figures says what was measured."""

from benchmarks import figures


def test_the_page_is_made_of_the_kept_figures() -> None:
    page = figures.PAGE.read_text("utf-8")
    told = page.split(figures.START)[1].split(figures.END)[0]
    assert told == figures.markdown(figures.read())


def test_a_figure_is_a_median_with_its_range() -> None:
    figure = figures.Figure.of("group", "name", "s", [3.0, 1.0, 2.0])
    assert (figure.median, figure.low, figure.high, figure.rounds) == (2.0, 1.0, 3.0, 3)
    assert figure.range == "1–3"
    assert figures.Figure.of("group", "name", "s", [3.14159]).median == 3.14


def test_archives_are_multiplied_from_the_cost_of_a_sentence() -> None:
    cost = figures.Figure(
        "corpora", "annotate, whole and as JSON, in a corpus", "µs a sentence", 400.0, 1, 1, 3
    )
    page = figures.markdown(figures.Table("here", {"Python": "3"}, [cost]))
    # 1e8 sentences × 400 µs / 0.8 = 50,000 s.
    assert "| a hundred million | 14 hours | 52 minutes | 50 seconds |" in page
