"""…, according to X · According to X, …"""

from annotator.language.frames import claims
from annotator.language.frames.frame import Frame, framed
from annotator.language.speech import NO_AUTHORITIES
from annotator.language.words import STOPS, Words


def find(words: Words, at: int, floor: int) -> Frame | None:
    """The frame of “according to” at `at`."""
    low, last = words.low, len(words.low)
    start = at + 2
    if low[at + 1 : start] != ["to"] or start >= last:
        return None
    end = words.find(STOPS, start, last)
    end = last if end < 0 else end
    if start >= end or low[end - 1] in NO_AUTHORITIES:
        return None
    if _leads(words, at, floor):
        if end >= last - 1:
            return None
        content = (end + 1, claims.end(words, end + 1))
    else:
        first = claims.begin(words, floor, at)
        content = (first, at - (low[at - 1] == ","))
    return framed((at, at + 2), (start, end), content)


def _leads(words: Words, at: int, floor: int) -> bool:
    """Whether it opens its clause: at the head, or behind “but” or a dash."""
    return at == floor or all(
        word in ("and", "but", "yet", ",", ";") for word in words.low[floor:at]
    )
