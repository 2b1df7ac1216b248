"""X’s claim that … · the warning that …: a noun that holds a claim."""

from annotator.language import subjects
from annotator.language.frames import claims
from annotator.language.frames.frame import Frame, framed
from annotator.language.grammar import POSSESSIVES
from annotator.language.speech import CLAIMS, DEEDS, UNOWNED, VOICED
from annotator.language.subjects import Place
from annotator.language.words import STOPS, Words

_OWNED = 4
"""Words between an owner and the noun: “his oft-repeated public claim”."""
_COPULA = 9
"""Words between a noun and the “that” of its claim."""
_LINKING = frozenset(
    "angered appear appeared appears became become came caused comes drew fell goes had has have is led look looked looks met "
    "prompted proved proves rang remain remained remains ring rings seem seemed seems set sound sounded sounds "
    "surprised turned was went were".split()
)
"""Verbs by which the sentence goes on behind a noun with its claim."""


def find(words: Words, at: int, floor: int) -> Frame | None:
    """The frame of a noun at `at` with “that” behind it, or of a deed with “to” or “for”."""
    following = words.low[at + 1] if at + 2 < len(words.low) else ""
    owner = _owner(words, at, floor)
    if following == "that" and words.low[at] in CLAIMS:
        source = owner or _voicing(words, at, floor)
        if source is None and words.low[at] not in UNOWNED:
            return None
        start = at + 1
        is_subject = (source or (at, at))[0] <= floor + 1
        end = _end(words, start, is_subject, claims.fronted(words, floor, at))
        return framed((at, at + 1), source, (start, end))
    if words.low[at] in CLAIMS and (that := _copula(words, at)) is not None:
        return framed((at, at + 1), owner, (that, claims.end(words, that)))
    if following in ("to", "for") and words.low[at] in DEEDS and owner:
        return framed((at, at + 1), owner, (at + 1, _end_of_deed(words, at, owner[0] == floor)))
    return None


def _end_of_deed(words: Words, at: int, is_subject: bool) -> int:
    """“Her call for a vote failed”: before the main verb, or at the next mark."""
    stop = words.find(STOPS, at + 1, len(words.low))
    last = stop if stop > 0 else len(words.low)
    verbs = (n for n in range(at + 3, last) if words.is_verb(n))
    return next(verbs, last) if is_subject else last


def _copula(words: Words, at: int) -> int | None:
    """“The fear within the party is that …”: the place of “that”."""
    that = words.find(("that",), at + 2, at + _COPULA)
    return that if that > 0 and words.low[that - 1] in ("is", "was") else None


def _voicing(words: Words, at: int, floor: int) -> Place | None:
    """“Lind voiced fears that”: the subject of the verb before the noun."""
    for n in range(at - 1, max(floor, at - _OWNED) - 1, -1):
        if words.low[n] in VOICED:
            return subjects.before(words, n, floor)
    return None


def _owner(words: Words, at: int, floor: int) -> Place | None:
    for n in range(at - 1, max(floor, at - _OWNED) - 1, -1):
        word = words.low[n]
        if word in POSSESSIVES:
            return n, n + 1
        if word.endswith("'s"):
            return _name(words, n, floor), n + 1
        if word == "'" and n > floor and words.low[n - 1].endswith("s"):
            return _name(words, n - 1, floor), n
    return None


def _name(words: Words, at: int, floor: int) -> int:
    start = at
    while start > floor and words.capital(start - 1):
        start -= 1
    if start > floor and not words.capital(at) and words.low[start - 1] in ("the", "a", "an"):
        start -= 1
    return start


def _end(words: Words, start: int, is_subject: bool, fronted: bool) -> int:
    """Where the noun is the subject, its clause ends before the main verb, behind one of its own."""
    last = claims.end(words, start, fronted)
    if not is_subject:
        return last
    own = next((n for n in range(start + 2, last) if words.may_be_finite(n)), last)
    link = words.find(_LINKING, own + 1, last)
    return link if link > 0 else last
