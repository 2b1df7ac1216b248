"""“…,” X said · …, said X · A, X said, B: a verb of saying behind or inside its claim."""

from annotator.language.frames import between, claims
from annotator.language.frames import verb as verbs
from annotator.language.frames.frame import Frame, framed, quotations
from annotator.language.grammar import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from annotator.language.speech import BEHIND, TELLING
from annotator.language.subjects import Place
from annotator.language.verbs import Form, Verb
from annotator.language.words import QUOTED, STOPS, Words

MARKS = frozenset((",", QUOTED, "?", "!"))
"""One of them stands between a claim and the frame behind it."""
_SCARE = 3
"""Words: a quotation that is no longer, and not joined by a mark, is a title behind a frame."""
_SETTING = PREPOSITIONS | SUBORDINATORS | TIMES | frozenset("asked meanwhile pressed still".split())
_NO_SOURCE = PRONOUNS | PREPOSITIONS | STOPS | {"that", QUOTED}
_OPENERS = DETERMINERS | RELATIVES | SUBORDINATORS
_LONG_SOURCE = 18
_ENDS_SOURCE = STOPS | RELATIVES | frozenset((QUOTED, "after", "at", "during", "in", "on"))
_INVERTS = frozenset("add argue explain insist note report say warn write".split())
"""Verbs that may stand before their source where no quotation ends."""


def find(words: Words, at: int, verb: Verb, floor: int) -> Frame | None:
    """The frame whose verb stands at `at`, with what it claims before it and behind."""
    if verb.lemma not in BEHIND or verb.form is Form.GERUND or at <= floor:
        return None
    return _inverted(words, at, verb, floor) or _plain(words, at, verb, floor)


def _plain(words: Words, at: int, verb: Verb, floor: int) -> Frame | None:
    source = verbs.source(words, at, verb, floor, None)
    if source is None or source[0] <= floor:
        return None
    mark = source[0] - 1
    if words.low[mark] == "as":
        return _as(words, at, source, floor, mark)
    if words.low[mark] not in MARKS or mark == floor and words.low[mark] == ",":
        return None
    if words.low[mark] == QUOTED and mark > floor and _names(words, mark):
        return None
    tail = between.past_hearer(words, at + 1) if verb.lemma in TELLING else at + 1
    if words.low[mark] == "," and _goes_elsewhere(words, tail, mark, floor):
        return None
    content = (
        *_before(words, floor, mark),
        *_after(
            words,
            tail,
            _lacks_verb(words, floor, mark),
            QUOTED in words.low[max(0, mark - 1) : mark + 1],
        ),
    )
    return framed((at, at + 1), source, *content)


def _as(words: Words, at: int, source: Place, floor: int, mark: int) -> Frame | None:
    """“As X said, …” and “…, as X said”."""
    if mark == floor and at + 2 < len(words.low) and words.low[at + 1] == ",":
        return framed((at, at + 1), source, (at + 2, claims.end(words, at + 2)))
    if (
        mark > floor
        and words.low[mark - 1] == ","
        and (at + 1 == len(words.low) or words.low[at + 1] in STOPS)
    ):
        content = _before(words, floor, mark - 1)
        return framed((at, at + 1), source, *content)
    return None


def _lacks_verb(words: Words, floor: int, mark: int) -> bool:
    return not any(words.low[n] == QUOTED or words.may_be_finite(n) for n in range(floor, mark + 1))


def _goes_elsewhere(words: Words, after: int, mark: int, floor: int) -> bool:
    """Whether the words before the comma are no claim: “After the vote, Poe said she was glad”."""
    low, last = words.low, len(words.low)
    if low[mark - 1] == QUOTED and mark - 1 == floor:
        return after < last and low[after] == "that"
    if after < last and low[after] == ",":
        marked = words.find((QUOTED,), after, after + 2) >= 0
        return marked and _is_setting(words, floor) or after + 1 < last and low[after + 1] == "that"
    if low[mark - 1] == QUOTED:
        return after < last and low[after] == "that"
    if _lacks_verb(words, floor, mark):
        return True
    rest = between.past_setting(words, after)
    if rest >= last or low[rest] in STOPS or low[rest].endswith("ing"):
        return _is_setting(words, floor) and rest < last and low[rest] == ":"
    return True


def _is_setting(words: Words, floor: int) -> bool:
    word = words.low[floor]
    return word in _SETTING or word.endswith("ing") and word not in ("nothing", "something")


def _inverted(words: Words, at: int, verb: Verb, floor: int) -> Frame | None:
    mark, start = at - 1, at + 1
    if verb.form is Form.BASE or words.low[mark] not in MARKS or start >= len(words.low):
        return None
    if words.low[start] in _NO_SOURCE:
        return None
    end = words.find(_ENDS_SOURCE, start + 1, start + _LONG_SOURCE)
    end = min(len(words.low), start + _LONG_SOURCE) if end < 0 else end
    marked = words.low[mark] != "," or words.low[mark - 1] == QUOTED
    if not marked and not (verb.lemma in _INVERTS and _stands_alone(words, floor, mark, end)):
        return None
    if not marked and words.finite(start, end):
        return None
    content = (*_before(words, floor, mark), *_after(words, end, False, marked))
    return framed((at, at + 1), (start, end), *content)


def _stands_alone(words: Words, floor: int, mark: int, end: int) -> bool:
    """Whether a clause stands before the comma, and not a name with its apposition."""
    first = words.find((",",), floor, mark + 1)
    if any(words.may_be_finite(n) for n in range(floor + 1, first)):
        return True
    if first < mark:
        return _is_setting(words, floor) and not _lacks_verb(words, first, mark)
    return end + 1 < len(words.low) and words.low[end] == "," and words.may_be_finite(end + 1)


def _before(words: Words, floor: int, mark: int) -> tuple[Place, ...]:
    low = words.low
    end = mark + 1 if low[mark] in (QUOTED, "?", "!") else mark
    start = claims.begin(words, floor, end)
    if start >= end:
        return ()
    if low[end - 1] == QUOTED:
        first = end - 1
        while first - 1 > start and low[first - 1] == QUOTED:
            first -= 1
        # A clause of the same source may stand before: “the plan was ‘dead’,” he said.
        if first == start or low[first - 1] in STOPS:
            return ((first, end),)
    return ((start, end),)


def _after(words: Words, tail: int, unfinished: bool, quoted: bool) -> tuple[Place, ...]:
    """What goes on behind the frame: quotations that are speech, or the rest of the clause."""
    low, last = words.low, len(words.low)
    marked = quotations(words, tail, last)
    if marked and not unfinished:
        return tuple((n, n + 1) for n in marked if _goes_on(words, tail, n))
    if quoted:
        return ()
    if tail < last and low[tail] == "," and (unfinished or _claim_goes_on(words, tail + 1)):
        return ((tail + 1, claims.end(words, tail + 1)),) if tail + 1 < last else ()
    return ()


def _names(words: Words, at: int) -> bool:
    """Whether a quotation behind a possessive or a preposition is a title: “on CNN’s ‘New Day’”."""
    return at > 0 and (words.low[at - 1].endswith("'s") or words.low[at - 1] in PREPOSITIONS)


def _goes_on(words: Words, tail: int, at: int) -> bool:
    """Whether marks behind a frame go on with the speech, rather than name a programme or a title."""
    joined = at == tail or words.low[at - 1] in (",", ":", "–", "--", "and")
    ends = words.body[words.ends[at] - 2] in ".,!?"
    return (
        joined
        or ends
        and not _names(words, at)
        and len(words.span(at, at + 1).of(words.body).split()) > _SCARE
    )


def _claim_goes_on(words: Words, at: int) -> bool:
    """Whether the clause before the frame goes on behind it: “the bridge, officials said, will reopen”."""
    low = words.low
    if at >= len(words.low) or words.capital(at) or low[at] in _OPENERS:
        return False
    return (
        words.may_be_finite(at)
        or low[at] in ("and", "but", "to", "not")
        or low[at] in PREPOSITIONS
        and words.finite(at, len(words.low))
    )
