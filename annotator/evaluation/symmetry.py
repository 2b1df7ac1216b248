"""Whether it matters who is named: the same sentence about one party and about another.

The texts stand in symmetry.toml, with the names that are swapped in them.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import zip_longest
from statistics import mean
from typing import Any

from annotator.models import Article, Segment
from annotator.pipeline import Settings, annotate


@dataclass(frozen=True, slots=True)
class Swap:
    """Two texts that differ only in who is named."""

    kind: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a swap did."""

    swap: Swap
    same_voices: bool
    moved: float
    """The largest change of the probability that a stretch is an aside, in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What all swaps did."""

    outcomes: tuple[Outcome, ...]

    @property
    def same_voices(self) -> float:
        """The share of swaps after which every voice is the same."""
        return mean(outcome.same_voices for outcome in self.outcomes)

    @property
    def moved(self) -> float:
        """The mean over swaps of the largest change of a probability."""
        return mean(outcome.moved for outcome in self.outcomes)

    def worst(self, number: int) -> tuple[Outcome, ...]:
        """What changed at all: voices first, then the largest changes of probability."""
        changed = (outcome for outcome in self.outcomes if outcome.moved or not outcome.same_voices)
        return tuple(sorted(changed, key=lambda o: (o.same_voices, -o.moved))[:number])

    def of(self, kind: str) -> "Audit":
        """The swaps of one kind."""
        return Audit(tuple(outcome for outcome in self.outcomes if outcome.swap.kind == kind))


def swaps() -> tuple[Swap, ...]:
    """Every text with every pair of names of its kind."""
    source = files("annotator.evaluation").joinpath("symmetry.toml").read_text("utf-8")
    return tuple(swap for kind in tomllib.loads(source)["kind"] for swap in _of_kind(kind))


def _of_kind(kind: Mapping[str, Any]) -> Iterator[Swap]:
    for left, right in kind["sides"]:
        names = _slots(kind["forms"], left), _slots(kind["forms"], right)
        for text in kind["texts"]:
            yield Swap(kind["name"], text.format_map(names[0]), text.format_map(names[1]))


def _slots(forms: Sequence[str], side: str) -> Mapping[str, str]:
    """The words of one side by slot; a slot in lower case has one for the start of a sentence."""
    words = dict(zip(forms, (word.strip() for word in side.split("|")), strict=True))
    return {slot.capitalize(): word.capitalize() for slot, word in words.items()} | words


def audit(settings: Settings | None = None) -> Audit:
    """Every swap, read by the annotator with these settings or those that ship."""
    chosen = settings or Settings.default()
    return Audit(tuple(_outcome(swap, chosen) for swap in swaps()))


def _outcome(swap: Swap, settings: Settings) -> Outcome:
    left, right = _read(swap.left, settings), _read(swap.right, settings)
    same = [segment.voice for segment in left] == [segment.voice for segment in right]
    # A stretch that only one side has counts as 0 on the other.
    pairs = zip_longest(_asides(left), _asides(right), fillvalue=0.0)
    return Outcome(swap, same, max(abs(one - other) for one, other in pairs))


def _read(text: str, settings: Settings) -> tuple[Segment, ...]:
    return tuple(annotate(Article.from_text(text), settings).segments)


def _asides(segments: Sequence[Segment]) -> Iterator[float]:
    return (segment.aside for segment in segments)
