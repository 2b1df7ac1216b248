"""…, making it clear that …: a participle that hangs on the subject."""

from annotator.language import subjects
from annotator.language.frames import claims
from annotator.language.frames.frame import Frame
from annotator.language.words import Words

MAKING = frozenset("made make makes making".split())
_KNOWN = frozenset("clear known plain public".split())
_FAR = 5


def find(words: Words, at: int, floor: int) -> Frame | None:
    """The frame of “making it clear that” at `at`."""
    low = words.low
    if low[at + 1 : at + 2] not in (["it"], ["this"]):
        return None
    that = words.find(lambda word: word == "that", at + 2, at + 2 + _FAR)
    if that < 0 or low[that - 1] not in _KNOWN:
        return None
    before = subjects.first if low[at] == "making" else _before
    return Frame((at, that), before(words, floor, at), ((that, claims.end(words, that)),))


def _before(words: Words, floor: int, at: int) -> subjects.Place | None:
    return subjects.before(words, at, floor)
