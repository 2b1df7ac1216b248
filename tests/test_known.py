"""A site's articles are annotated once, and again when anything has changed that counts."""

import os
from pathlib import Path

import pytest

from annotator.errors import ArticleError
from annotator.known import Known
from annotator.models import Article
from annotator.pipeline import Settings
from annotator.reading import files
from annotator.rendering.words import Words, english
from annotator.store import Store

TEXT = "No kidding – “it rained,” Lind said."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    return path


def known(folder: Path, settings: Settings | None = None, words: Words | None = None) -> Known:
    return Known(Store(folder / "store"), settings or Settings.default(), words or english())


def entries(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (folder / "store").iterdir()}


def test_the_next_build_finds_all_in_the_store(file: Path) -> None:
    first = known(file.parent).story(file, "a")
    before = entries(file.parent)
    again = known(file.parent).story(file, "a")
    assert again.entry == first.entry
    assert again.annotation() == first.annotation()
    assert entries(file.parent) == before


def test_a_story_follows_everything_an_annotation_depends_on(file: Path) -> None:
    here = known(file.parent)
    keys = [here.story(file, "a").key, here.story(file, "b").key]
    keys.append(known(file.parent, Settings.chosen(["irony"])).story(file, "a").key)
    keys.append(known(file.parent, Settings.chosen(threshold=0.9)).story(file, "a").key)
    file.with_suffix(".meta.yml").write_text("headline: Rain\n")
    keys.append(here.story(file, "a").key)
    assert here.story(file, "a").entry.title == "Rain"
    file.write_text("It snowed.")
    keys.append(here.story(file, "a").key)
    assert len(set(keys)) == 6


def test_what_is_saved_while_it_is_read_is_never_kept_as_what_it_was(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = files.read

    def saved_meanwhile(path: Path, *, id: str, publish: str) -> Article:
        path.write_text("It snowed.")
        return read(path, id=id, publish=publish)

    monkeypatch.setattr(files, "read", saved_meanwhile)
    with pytest.raises(ArticleError, match=r"a\.txt: saved while it was read; build again"):
        known(file.parent).story(file, "a")
    monkeypatch.undo()
    file.write_text(TEXT)  # as after an undo in an editor
    assert known(file.parent).story(file, "a").annotation().article.body == TEXT


def test_other_words_make_another_row_of_the_same_annotation(file: Path) -> None:
    plain = known(file.parent).story(file, "a")
    other = Words({**english().texts, "summary.no_aside": "nichts"})
    story = known(file.parent, words=other).story(file, "a")
    assert story.key == plain.key
    assert story.annotation() == plain.annotation()
    assert story.entry.cells == plain.entry.cells


def test_what_nothing_asks_for_is_forgotten(file: Path) -> None:
    known(file.parent).story(file, "a")
    before = entries(file.parent)
    file.write_text("It snowed.")
    here = known(file.parent)
    here.story(file, "a")
    here.kept(("a", "text"), str, lambda: "text")
    here.forget()
    assert len(entries(file.parent)) == 3
    assert not before.keys() & entries(file.parent).keys()
    assert here.kept(("a", "text"), str, lambda: "another") == "text"


def test_a_file_that_is_no_article_is_read_again(file: Path) -> None:
    file.write_bytes(b"\xff")
    for _ in range(2):
        with pytest.raises(ArticleError):
            known(file.parent).story(file, "a")
    assert not (file.parent / "store").exists()


def test_a_file_is_not_read_again_until_it_is_saved(file: Path) -> None:
    here = known(file.parent)
    os.utime(file, ns=(10**18, 10**18))
    first = here.story(file, "a")
    assert here.story(file, "a") is first
    file.write_text("It snowed.")
    assert here.story(file, "a").annotation().article.body == "It snowed."
    file.write_text("It hailed.")  # at once, and as long
    assert here.story(file, "a").annotation().article.body == "It hailed."
    os.utime(file, ns=(10**18, 10**18))
    here.story(file, "a")
    file.with_suffix(".meta.yml").write_text("headline: Rain\n")
    assert here.story(file, "a").entry.title == "Rain"
