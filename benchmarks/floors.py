"""Figures that may not fall: `python -m benchmarks.floors [--update [--allow-lower]]`.

tests/floors.json holds, for our held-out gold, long and short, and for Penn, the figures of docs/scorecard.json less a
small slack (SLACK); a test measures them anew. `--update` writes them again from the scorecard, and
refuses where a floor would be lower than it was: `--allow-lower` is for a commit of its own that says why.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from annotator.evaluation import sets, voices

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "tests" / "floors.json"
SCORECARD = ROOT / "docs" / "scorecard.json"
ALARMS = "false alarms per 1,000 in reports"
SLACK: Mapping[str, float] = {
    "aside F1": 0.01,
    "macro F1": 0.01,
    "AUC": 0.005,
    "asides found in reports": 0.02,
    "asides in reports, by stretch P": 0.02,
    "asides in reports, by stretch R": 0.02,
    ALARMS: 2.0,
}
"""What each figure may lose by chance, such as another platform's rounding. Fewer alarms are better."""
Floors = dict[str, dict[str, float]]


def committed() -> Floors:
    return dict(json.loads(FLOORS.read_text("utf-8")))


def from_scorecard() -> Floors:
    told = json.loads(SCORECARD.read_text("utf-8"))["voices"]
    return {
        one["set"]: {
            name: round(max(0.0, figure + (SLACK[name] if name == ALARMS else -SLACK[name])), 4)
            for name, figure in one["systems"][0]["figures"].items()
            if name in SLACK and figure is not None
        }
        for one in told
        if one["set"] in ("own", "short", "penn_sentences_dev")
    }


def measure(path: Path) -> Mapping[str, float | None]:
    """The annotator's figures on one set, of the held-out articles where it is split."""
    system = voices.annotator()
    golds = [gold for gold in sets.read(path) if not gold.kind or gold.split == "heldout"]
    return voices.figures([system(gold) for gold in golds])


def below(figures: Mapping[str, float | None], floors: Mapping[str, float]) -> list[str]:
    """The figures that fell, each with its floor."""
    told = ((name, figures.get(name), floor) for name, floor in floors.items())
    return [
        f"{name}: {figure} is worse than {floor}"
        for name, figure, floor in told
        if figure is None or worse(name, figure, floor)
    ]


def worse(name: str, figure: float, floor: float) -> bool:
    return figure > floor if name == ALARMS else figure < floor


def lowered(old: Floors, new: Floors) -> list[str]:
    """The floors that would be lower than they were, or gone."""
    return [
        f"{name}, {reason}"
        for name, floors in old.items()
        for reason in below(new.get(name, {}), floors)
    ]


def update(old: Floors, new: Floors, allow_lower: bool) -> Floors:
    """The new floors; exits where one would be lower and that is not allowed."""
    lower = lowered(old, new)
    if lower and not allow_lower:
        sys.exit("\n".join([*lower, "lower floors need --allow-lower, and a commit that says why"]))
    return new


def main() -> None:
    parser = argparse.ArgumentParser(description="Figures that may not fall.")
    parser.add_argument("--update", action="store_true", help="write them from the scorecard")
    parser.add_argument("--allow-lower", action="store_true", help="even where one is lower")
    chosen = parser.parse_args()
    new = from_scorecard()
    if chosen.update:
        old = committed() if FLOORS.is_file() else {}
        new = update(old, new, chosen.allow_lower)
        FLOORS.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", "utf-8")
    print(json.dumps(new, indent=1, sort_keys=True))


if __name__ == "__main__":
    main()
