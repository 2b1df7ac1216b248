"""…, making it clear that …: a participle that hangs on the subject."""

from annotator.language import subjects
from annotator.language.frames import claims
from annotator.language.frames.frame import Frame, framed
from annotator.language.words import Words

MAKING = frozenset("made make makes making".split())
_KNOWN = frozenset("clear known plain public".split())
_FAR = 5


def find(words: Words, at: int, floor: int) -> Frame | None:
    """The frame of “making it clear that” at `at`."""
    low = words.low
    if low[at + 1 : at + 2] not in (["it"], ["this"], ["clear"], ["plain"]):
        return None
    that = words.find(("that",), at + 2, at + 2 + _FAR)
    if that < 0 or low[that - 1] not in _KNOWN:
        return None
    source = (
        subjects.first(words, floor, at)
        if low[at] == "making"
        else subjects.before(words, at, floor)
    )
    return framed((at, that), source, (that, claims.end(words, that)))
