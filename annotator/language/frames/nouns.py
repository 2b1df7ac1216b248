"""X’s claim that … · the warning that …: a noun that holds a claim."""

from annotator.language.frames import claims
from annotator.language.frames.frame import Frame
from annotator.language.speech import POSSESSIVES
from annotator.language.subjects import Place
from annotator.language.words import Words

_OWNED = 4
"""Words between an owner and the noun: “his oft-repeated public claim”."""
_LINKING = frozenset(
    "angered appear appeared appears became become came caused comes drew fell goes had has have is led look looked looks met "
    "prompted proved proves rang remain remained remains ring rings seem seemed seems set sound sounded sounds "
    "surprised turned was went were".split()
)
"""Verbs by which the sentence goes on behind a noun with its claim."""


def find(words: Words, at: int, floor: int) -> Frame | None:
    """The frame of a noun at `at` with “that” behind it."""
    if at + 2 >= len(words) or words.low[at + 1] != "that":
        return None
    source = _owner(words, at, floor)
    if source is None:
        return None
    start = at + 1
    return Frame((at, at + 1), source, ((start, _end(words, start, source[0] <= floor + 1)),))


def _owner(words: Words, at: int, floor: int) -> Place | None:
    for n in range(at - 1, max(floor, at - _OWNED) - 1, -1):
        word = words.low[n]
        if word in POSSESSIVES:
            return n, n + 1
        if word.endswith(("'s", "s'")):
            return _name(words, n, floor), n + 1
    return None


def _name(words: Words, at: int, floor: int) -> int:
    start = at
    while start > floor and words.capital(start - 1):
        start -= 1
    if start > floor and not words.capital(at) and words.low[start - 1] in ("the", "a", "an"):
        start -= 1
    return start


def _end(words: Words, start: int, is_subject: bool) -> int:
    """Where the noun is the subject, its clause ends before the main verb, behind one of its own."""
    last = claims.end(words, start)
    if not is_subject:
        return last
    own = next((n for n in range(start + 2, last) if words.may_be_finite(n)), last)
    link = words.find(_LINKING.__contains__, own + 1, last)
    return link if link > 0 else last
