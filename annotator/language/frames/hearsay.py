"""X is said to …: hearsay, of which no source is named."""

from annotator.language.frames import claims
from annotator.language.frames.frame import Frame, framed
from annotator.language.grammar import BEING
from annotator.language.words import Words


def find(words: Words, at: int) -> Frame | None:
    """The frame of a participle at `at` between a form of “be” and “to”."""
    low = words.low
    before = at - 2 if at > 1 and low[at - 1].endswith("ly") else at - 1
    if before < 0 or low[before] not in BEING or low[at + 1 : at + 2] != ["to"]:
        return None
    return framed((at, at + 1), None, (at + 1, claims.end(words, at + 1)))
