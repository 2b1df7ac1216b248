"""Learning the tone, and measuring it: through files, as a user would."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.errors import DataError
from annotator.evaluation import tone as evaluation
from annotator.evaluation.tone import Toned, accuracy, macro_f1, measure
from annotator.learning import tone as command
from annotator.tone import news
from annotator.training import tone as training
from annotator.training import tone_features
from tests.training.samples import VECTORS, news_rows, toned, write_corpora


@pytest.fixture(scope="module")
def learned() -> str:
    return training.train(training.Sources(toned("N"), toned("A"), toned("R")))


def test_the_same_labels_give_the_same_bytes(learned: str) -> None:
    assert training.train(training.Sources(toned("N"), toned("A"), toned("R"))) == learned


def test_it_learns_what_it_was_told(learned: str) -> None:
    weights = news.parse(learned)
    rows = toned("Unseen")
    assert accuracy({(r.tone, news.read(r.text, weights).label): 1 for r in rows}) == 1
    assert news.read("Robbers lied.", weights).label == "negative"


def test_names_and_groups_of_people_get_no_weight(learned: str) -> None:
    words = json.loads(learned)["words"]
    assert {word: words[word] for word in tone_features.PEOPLE} == {
        word: [0, 0] for word in tone_features.PEOPLE
    }


def test_a_word_without_a_label_is_read_like_the_words_that_are_used_as_it_is(learned: str) -> None:
    sources = training.Sources(toned("N"), toned("A"), toned("R"), VECTORS)
    weights = news.parse(training.train(sources))
    assert weights.balance("ransacked") < -1 < 1 < weights.balance("applauded")
    assert news.parse(learned).balance("ransacked") == 0


@pytest.mark.parametrize("line", ["word", "word ?", "two words AAAA"])
def test_a_line_that_is_no_vector_is_named(tmp_path: Path, line: str) -> None:
    write_corpora(tmp_path)
    (tmp_path / "news.jsonl").write_text(news_rows())
    with (tmp_path / "vectors.txt").open("a") as file:
        file.write(line)
    with pytest.raises(DataError, match=rf"vectors.txt:{len(VECTORS) + 1}: no word"):
        training.sources(tmp_path, tmp_path / "news.jsonl")


def test_the_file_keeps_its_budget() -> None:
    shipped = Path(news.__file__).with_name("weights.json")
    assert shipped.stat().st_size <= 205_000


def test_the_command_writes_what_the_library_learns(tmp_path: Path) -> None:
    write_corpora(tmp_path)
    copy = tmp_path / "news.jsonl"
    copy.write_text(news_rows())
    target = tmp_path / "weights.json"
    result = CliRunner().invoke(
        command, ["--corpora", str(tmp_path), "--news", str(copy), "--to", str(target)]
    )
    assert result.exit_code == 0, result.output
    assert target.read_text() == training.train(training.sources(tmp_path, copy))


def test_a_label_whose_sentence_has_changed_is_refused(tmp_path: Path) -> None:
    write_corpora(tmp_path, sentence="0000000000000000")
    with pytest.raises(DataError, match=r"tone.jsonl:1: no such sentence in a0; label it anew"):
        evaluation.own(tmp_path)


def test_accuracy_and_macro_f1_by_hand() -> None:
    matrix = {("negative", "negative"): 2, ("negative", "neutral"): 2, ("neutral", "neutral"): 4}
    assert accuracy(matrix) == 6 / 8
    # F1: negative 2·2/(4+2), neutral 2·4/(4+6), positive 0
    assert macro_f1(matrix) == pytest.approx((4 / 6 + 8 / 10 + 0) / 3)


def test_always_neutral_is_scored_by_the_share_of_neutral() -> None:
    rows: Sequence[Toned] = toned("X")
    score = measure(rows, evaluation.neutral)
    assert score.accuracy == pytest.approx(1 / 3)
    assert score.macro_f1 == pytest.approx(1 / 6)
    assert score.accuracy_range is not None
    low, high = score.accuracy_range
    assert low <= score.accuracy <= high


def test_our_own_labels_fit_their_sentences() -> None:
    corpora = Path(__file__).parent.parent / "corpora"
    labelled = evaluation.own(corpora)
    assert len(labelled) >= 500
    assert len([row for row in labelled if row.second]) >= 150
