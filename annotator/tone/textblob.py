"""TextBlob’s raw reading, as it is."""

from collections.abc import Sequence
from typing import Any

from annotator.models import Assessment, RawReading
from annotator.sentiment import reader

NOT_READ = RawReading(0.0, 0.0)
"""Of a sentence in a language that is not read."""


def raw(text: str) -> RawReading:
    """TextBlob's polarity in [−1, 1], its subjectivity in [0, 1], and the words that scored.

    These are the numbers of `TextBlob(text).sentiment`, made by TextBlob's own function; they are a
    raw reading and never a verdict. TextBlob reads without data from outside its package.
    """
    return raws([text])[0]


def raws(texts: Sequence[str]) -> list[RawReading]:
    """The `raw` reading of each text, sooner than one after the other."""
    return list(map(_reading, reader()(texts)))


def _reading(told: Any) -> RawReading:
    assessments = tuple([
        Assessment(tuple(words), float(polarity), float(subjectivity), label)
        for words, polarity, subjectivity, label in told.assessments
    ])  # fmt: skip
    return RawReading(float(told[0]), float(told[1]), assessments)
