import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from annotator.cli import main
from annotator.errors import DataError
from annotator.evaluation import gold, sets
from annotator.models import Voice

TAGGED = """---
headline: "Hall sold"
genre: "council"
kind: report
split: train
---
The council sold the hall<aside>, which is one way to balance a budget</aside>.

<source>“It was cold,” she said.</source>
"""
PLAIN = (
    "The council sold the hall, which is one way to balance a budget.\n\n“It was cold,” she said."
)
WORDS = st.text(alphabet="ab c.\n", min_size=1, max_size=12)
PIECES = st.lists(st.tuples(st.sampled_from(["", "aside", "source"]), WORDS), max_size=8)


def test_a_tagged_file_is_its_words_and_its_voices() -> None:
    found = gold.parse(TAGGED, "hall")
    body = found.article.body
    assert body == PLAIN
    assert [(u.voice, body[u.start : u.end].strip()) for u in found.units] == [
        (Voice.REPORTING, "The council sold the hall"),
        (Voice.ASIDE, ", which is one way to balance a budget"),
        (Voice.ATTRIBUTED, "“It was cold,” she said."),
    ]
    assert (found.genre, found.kind, found.split, found.report) == (
        "council",
        "report",
        "train",
        True,
    )


@given(PIECES)
def test_tags_change_no_word_and_units_never_overlap(pieces: list[tuple[str, str]]) -> None:
    tagged = "".join(f"<{tag}>{text}</{tag}>" if tag else text for tag, text in pieces)
    found = gold.parse(f"It rained. {tagged} It snowed.", "x")
    assert found.article.body == f"It rained. {''.join(text for _, text in pieces)} It snowed."
    reached = 0
    for unit in found.units:
        assert reached <= unit.start < unit.end <= len(found.article.body)
        reached = unit.end


@pytest.mark.parametrize(
    ("tagged", "told"),
    [
        ("One.\n<aside>Two.", "x: <aside> is never closed"),
        ("One.\n<aside>Two <source>three</source></aside>", "x:2: <source> does not fit"),
        ("One.\n\nTwo.</aside>", "x:3: </aside> does not fit"),
        ("<aside>One.</source>", "x:1: </source> does not fit"),
        ("---\nkind: report\n---\n\nOne.</aside>", "x:5: </aside> does not fit"),
    ],
)
def test_tags_that_do_not_fit_are_refused_with_their_line(tagged: str, told: str) -> None:
    with pytest.raises(DataError) as refused:
        gold.parse(tagged, "x")
    assert str(refused.value).startswith(told)


def test_a_full_stop_behind_a_tag_is_no_unit() -> None:
    found = gold.parse("It rained<aside>, of course</aside>. <aside>Alas</aside>!", "x")
    assert [unit.voice for unit in found.units] == [Voice.REPORTING, Voice.ASIDE, Voice.ASIDE]


def test_a_word_has_the_voice_of_its_first_character() -> None:
    found = gold.parse("It rained<aside>, of course</aside>. Then it", "x")
    assert list(gold.by_word(found).values()) == [
        Voice.REPORTING, Voice.REPORTING, Voice.ASIDE, Voice.ASIDE, Voice.REPORTING, Voice.REPORTING,
    ]  # fmt: skip


def labels(path: Path, text: str) -> Path:
    row = {"sentence": gold.digest(text), "voices": [[0, 9, "aside"], [9, len(text), "reporting"]]}
    path.write_text(json.dumps(row) + "\n", "utf-8")
    return path


def test_labels_find_their_sentence_by_its_hash(tmp_path: Path) -> None:
    text = "No doubt, it rained in Leeds."
    (one,) = gold.join(labels(tmp_path / "l.jsonl", text), ["Another.", text])
    assert one.article.body == text
    assert [unit.voice for unit in one.units] == [Voice.ASIDE, Voice.REPORTING]
    assert (one.split, one.alone, one.report) == ("train", True, False)


def test_labels_without_their_sentences_are_refused(tmp_path: Path) -> None:
    copy = tmp_path / "copy.jsonl"
    copy.write_text('{"text": "Another."}\n', "utf-8")
    with pytest.raises(DataError, match="holds no sentence of"):
        sets.joined(labels(tmp_path / "l.jsonl", "It rained."), copy)


def test_gold_of_ones_own_in_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text('{"id": "a", "text": "So what.", "voices": [[0, 8, "aside"]]}\n', "utf-8")
    (one,) = sets.read(path)
    assert (one.id, one.units) == ("a", (gold.Unit(0, 8, Voice.ASIDE),))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"text": "So.", "voices": [[0, 3, "joke"]]}', r"mine\.jsonl:1: .*joke"),
        ('{"text": "So."}', r"mine\.jsonl:1: .*voices"),
        ("not json", r"mine\.jsonl:1: not JSON"),
        ('{"text": "It rained.", "voices": [[0, 11, "aside"]]}', "ends behind the text"),
        ("", "no gold"),
    ],
)
def test_a_row_that_is_no_gold_is_told_by_its_line(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(DataError, match=told):
        sets.read(path)


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no tagged articles"):
        sets.read(tmp_path)


@pytest.mark.parametrize("name", ["mine", "penn", "checkthat", "babe", "newsmtsc"])
@pytest.mark.parametrize(
    "line", ["[]", "3", "null", "{}", '{"text": null}', '{"text": 3, "article": [], "types": 1}']
)
@pytest.mark.parametrize("what", ["voices", "tone"])
def test_a_set_of_another_form_than_its_name_says_is_one_line(
    tmp_path: Path, name: str, line: str, what: str
) -> None:
    path = tmp_path / f"{name}.jsonl"
    path.write_text(line)
    done = CliRunner().invoke(main, ["evaluate", "--what", what, str(path)])
    assert done.exit_code == 1
    assert str(path) in done.stderr
    assert len(done.stderr.splitlines()) == 1
