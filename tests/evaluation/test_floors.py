"""No figure falls unnoticed. `python -m benchmarks.floors --update` after a new scorecard."""

import os
from pathlib import Path

import pytest

from benchmarks import floors

ROOT = Path(__file__).parents[2]
PENN = Path(os.environ.get("ANNOTATOR_DATA", "")) / "evaluation" / "penn_sentences_dev.jsonl"


@pytest.mark.parametrize(("name", "folder"), [("own", "articles"), ("short", "short")])
def test_our_own_held_out_gold_is_read_as_well_as_before(name: str, folder: str) -> None:
    found = floors.measure(ROOT / "corpora" / folder)
    assert floors.below(found, floors.committed()[name]) == []


@pytest.mark.skipif(
    not PENN.is_file(), reason="ANNOTATOR_DATA names no folder with evaluation/penn…"
)
def test_penn_is_read_as_well_as_before() -> None:
    found = floors.measure(PENN)
    assert floors.below(found, floors.committed()["penn_sentences_dev"]) == []


def test_the_floors_lie_just_under_the_scorecard() -> None:
    assert floors.committed() == floors.from_scorecard()


def test_a_figure_that_falls_is_named_and_more_alarms_are_a_fall() -> None:
    lowest = {"AUC": 0.9, floors.ALARMS: 10.0}
    assert floors.below({"AUC": 0.9, floors.ALARMS: 10.0}, lowest) == []
    assert floors.below({"AUC": 0.89, floors.ALARMS: 9.0}, lowest) == [
        "AUC: 0.89 is worse than 0.9"
    ]
    assert len(floors.below({"AUC": None, floors.ALARMS: 10.5}, lowest)) == 2


def test_a_floor_is_lowered_only_on_purpose() -> None:
    old, new = {"own": {"AUC": 0.9}}, {"own": {"AUC": 0.8}}
    with pytest.raises(SystemExit, match=r"own, AUC: 0.8 is worse than 0.9"):
        floors.update(old, new, allow_lower=False)
    assert floors.update(old, new, allow_lower=True) == new
    assert floors.update(new, old, allow_lower=False) == old
    with pytest.raises(SystemExit):
        floors.update(old, {}, allow_lower=False)
