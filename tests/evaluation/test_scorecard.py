"""The page says what the committed figures say."""

import json

from annotator.evaluation import gold
from benchmarks import scorecard
from benchmarks.scorecard_page import page


def test_the_page_is_what_the_figures_give() -> None:
    figures = json.loads(scorecard.FIGURES.read_text("utf-8"))
    assert scorecard.PAGE.read_text("utf-8") == page(figures)


def test_the_figures_are_kept_in_one_order() -> None:
    text = scorecard.FIGURES.read_text("utf-8")
    assert text == scorecard.dumps(json.loads(text))


def test_another_figure_gives_another_page() -> None:
    figures = json.loads(scorecard.FIGURES.read_text("utf-8"))
    figures["agreement"]["kappa, three voices"] = 0.123
    assert "0.123" in page(figures)


def test_the_page_shows_no_sentence_of_an_article() -> None:
    shown = scorecard.PAGE.read_text("utf-8")
    articles = gold.load(scorecard.CORPORA / "articles")
    lines = [line for a in articles for line in a.article.body.splitlines() if len(line) > 30]
    assert [line for line in lines if line[:60] in shown] == []


def test_each_known_weakness_is_measured_by_its_own_examples() -> None:
    for one in scorecard.weaknesses():
        assert len(one["examples"]) == len(one["right"])
        for text in one["examples"]:
            assert gold.parse(text, "example").units
