"""The annotator beside the baselines, on gold small enough to count by hand."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.evaluation import gold, table, voices

ASIDE = "Nothing like a flood to fill a church."
TEXTS = {
    "one": f"The church on Mill Street closed on Monday. <aside>{ASIDE}</aside>",
    "two": "<source>“We will reopen in May,” said Maria Okafor, who runs the port.</source>",
    "three": "The port handled 4.2 million tonnes of grain in 2022.",
}
ARTICLES = tuple(gold.parse(text, name) for name, text in TEXTS.items())


def test_figures_are_what_counting_gives() -> None:
    annotator, constant, mark, *_ = table.measure("tiny", ARTICLES, "all").rows
    assert annotator.figures["aside P"] == annotator.figures["aside R"] == 1.0
    assert annotator.figures["false alarms per 1,000 in reports"] == 0.0
    assert annotator.figures["asides in reports, by stretch R"] == 1.0
    # Reporting is 2 of the 4 units, all said: F1 2/3, and a third of that is the macro F1.
    assert constant.figures["macro F1"] == pytest.approx(2 / 9)
    assert constant.figures["AUC"] == 0.5
    assert mark.figures["aside F1"] == 0.0


def test_a_false_alarm_is_counted_per_thousand_clean_units() -> None:
    wrong = gold.parse(f"It rained. {ASIDE}", "wrong")
    system = voices.annotator()
    figures = voices.figures([system(one) for one in (*ARTICLES, wrong)])
    assert figures["false alarms per 1,000 in reports"] == pytest.approx(1000 / 4)
    assert figures["aside P"] == pytest.approx(1 / 2)
    assert figures["asides in reports, by stretch P"] == pytest.approx(1 / 2)


def test_only_the_asked_split_is_measured() -> None:
    train = gold.parse(f"---\nsplit: train\n---\n{ASIDE}", "train")
    assert table.measure("tiny", (*ARTICLES, train), "heldout").sizes["articles"] == 3
    assert table.measure("tiny", (*ARTICLES, train), "train").sizes["articles"] == 1


def test_a_table_survives_as_data() -> None:
    measured = (table.measure("tiny", ARTICLES, "all", rounds=20),)
    data = json.loads(table.as_json(measured))
    assert table.as_data(table.of_data(data)) == data
    assert table.as_markdown(table.of_data(data)).startswith(
        "### tiny: 3 articles, 4 units, 1 asides\n"
    )
    assert "TextBlob subjectivity" in table.as_markdown(measured)


def test_each_rule_is_told_with_its_precision() -> None:
    wrong = gold.parse(ASIDE, "wrong")  # nobody tagged it
    measured = table.measure("tiny", (*ARTICLES, wrong), "all", by_rule=True)
    hits = measured.rules["irony/mock-praise"]
    assert (hits.cues, hits.in_asides) == (2, 1)
    assert "| irony/mock-praise | 2 | .500 |" in table.as_markdown([measured])
    (data,) = json.loads(table.as_json([measured]))
    assert data["rules"]["irony/mock-praise"] == {"cues": 2, "in_asides": 1}
    assert table.as_data(table.of_data([data])) == [data]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


def test_the_command_prints_the_same_twice(folder: Path) -> None:
    out = [CliRunner().invoke(main, ["evaluate", str(folder), "--rounds", "5"]) for _ in range(2)]
    assert out[0].exit_code == 0, out[0].output
    assert out[0].stdout == out[1].stdout
    assert "| annotator |" in out[0].stdout


def test_the_command_prints_data(folder: Path) -> None:
    out = CliRunner().invoke(main, ["evaluate", str(folder), "--format", "json", "--rounds", "0"])
    (found,) = json.loads(out.stdout)
    assert found["asides"] == 1


def test_gold_that_cannot_be_read_is_one_line(folder: Path) -> None:
    (folder / "bad.txt").write_text("<aside>Never closed.", "utf-8")
    out = CliRunner().invoke(main, ["evaluate", str(folder)])
    assert out.exit_code == 1
    assert out.stderr == "Error: bad: <aside> is never closed; close it\n"
