"""Stretches of text, and what every value of this package checks."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol

from msgspec import Struct


class Located(Protocol):
    """Anything that has a start and an end."""

    @property
    def start(self) -> int:
        """The first offset."""

    @property
    def end(self) -> int:
        """The offset behind the last."""


def check_span(start: int, end: int) -> None:
    """Raises ValueError for a span that is empty or begins before 0."""
    if not 0 <= start < end:
        raise ValueError(f"not a span: [{start}, {end})")


def check_ordered(parts: Iterable[Located], what: str) -> None:
    """Raises ValueError where parts overlap or are out of order."""
    for left, right in pairwise(parts):
        if left.end > right.start:
            raise ValueError(f"{what} overlap or are out of order at {right.start}")


def check_unit(number: float, what: str, low: float = 0.0) -> None:
    """Raises ValueError for a number outside [low, 1]."""
    if not low <= number <= 1.0:
        raise ValueError(f"{what} must lie in [{low:g}, 1], not {number}")


class Span(Struct, frozen=True, gc=False, order=True):
    """A stretch of text, never empty.

    Raises ValueError where `0 ≤ start < end` does not hold.
    """

    start: int
    """The first offset."""
    end: int
    """The offset behind the last."""

    def __post_init__(self) -> None:
        check_span(self.start, self.end)

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def overlaps(self, other: Located) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]
