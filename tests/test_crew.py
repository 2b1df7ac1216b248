"""Other processes may only help: with them or without, the outcome is the same."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from annotator import cores, crew
from annotator.errors import AnnotatorError
from annotator.known import Known
from annotator.pages import Frame, Story, build, prepare
from annotator.pipeline import Settings
from annotator.rendering.words import english
from annotator.site import Outcome
from annotator.store import Store

ARTICLES = 40


def until(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + 60
    while not true() and time.monotonic() < end:
        time.sleep(0.05)
    return true()


def test_the_last_is_done_first_and_a_failure_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cores, "available", lambda: 3)
    (tmp_path / "b").touch()  # of this, no folder can be made
    with crew.ahead(Path.mkdir, [(tmp_path / name,) for name in "abcd"]):
        assert until(lambda: all((tmp_path / name).is_dir() for name in "acd"))


def test_nobody_works_on_when_the_block_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cores, "available", lambda: 2)
    with crew.ahead(time.sleep, [(3600,)]):
        pass
    with crew.ahead(Path.touch, []):
        pass
    monkeypatch.setattr("sys.executable", str(tmp_path / "none"))
    with crew.ahead(Path.touch, [(tmp_path / "a",)]):
        pass
    assert not (tmp_path / "a").exists()


def read(folder: Path, cache: Path) -> tuple[Known, tuple[Outcome[Story], ...]]:
    known = Known(Store(cache), Settings.default(), english())
    return known, tuple(known.stories(folder, partial(prepare, Frame())))


def told(outcome: Outcome[Story]) -> object:
    made = outcome.made
    return outcome.id, made and (made.entry, made.key, made.annotation()), str(outcome.error)


def test_a_folder_of_many_is_read_the_same_by_one_process_and_by_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for number in range(ARTICLES):
        (seeds / f"a{number:02}.txt").write_text(f"No kidding – it rained {number} times.")
    (seeds / "a20.txt").write_bytes(b"\xff")
    found, kept = [], []
    for number in (1, 4):
        monkeypatch.setattr(cores, "available", lambda number=number: number)
        known, outcomes = read(seeds, tmp_path / f"{number}")
        found.append(list(map(told, outcomes)))
        for made in build(outcomes, Frame(keep=known.kept)):
            made.make()
        known.forget()
        kept.append({p.name: p.read_bytes() for p in (tmp_path / f"{number}").iterdir()})
    assert len(found[0]) == ARTICLES
    assert isinstance(outcomes[20].error, AnnotatorError)
    assert found[0] == found[1]
    assert kept[0] == kept[1]
    assert len(kept[0]) == 4 * (ARTICLES - 1) + 1  # and the list
