"""Who speaks: the noun phrase that is the subject of a verb."""

from annotator.language.grammar import (
    AUXILIARIES,
    BEING,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    MOMENTS,
    NEGATED,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from annotator.language.speech import NO_SPEAKERS, TEXTS
from annotator.language.words import QUOTED, Words

Place = tuple[int, int]
"""The first word of a phrase, and the one behind its last."""

_EDGES = frozenset((",", ";", ":", "–", "--", "-", "(", ")", "[", "]", "?", "!", '"', QUOTED))
_BREAKS = _EDGES | CONJUNCTIONS | SUBORDINATORS | RELATIVES | frozenset(("what", "how", "why"))
_SKIPPED = (
    AUXILIARIES
    | NEGATED
    | TIMES
    | frozenset(
        "already always even ever first further just long neither not often only reportedly simply still".split()
    )
)
_SETTINGS = PREPOSITIONS | TIMES
_GOING = frozenset("go goes going gone went".split())
_DATED = DAYS | {"last", "this"}
"""Before “night” or “week” they make it a time: “on Tuesday night”."""
_DASHES = frozenset(("–", "--", "-"))
_DATELINE = 14
"""Words of a place and a date before the first dash."""
_INITIALS = 3
"""Letters: a word in capitals that is no longer may be no place."""
_UNFINISHED = PREPOSITIONS | {"to"}
_LONGEST = 16
"""Words of a subject; a longer one is a misreading."""
_APPOSED = 30
"""Words between a name and its verb: “Poe, the panel’s chair, who opposed the bill, said”."""


def skip_back(words: Words, verb: int, floor: int) -> int:
    """The place behind the subject: before the adverbs, times and auxiliaries of a verb."""
    at, low = verb, words.low
    if at > floor + 1 and low[at - 1] == "to":
        at -= 2  # “is expected to say”
        at -= low[at] == "on" and at > floor and low[at - 1] in _GOING
    while at > floor:
        word = low[at - 1]
        if _is_skipped(words, at - 1, word):
            at -= 1
        elif word in MOMENTS and at > floor + 1 and low[at - 2] in _DATED:
            at -= 2
        elif word == "on" and low[at] in DAYS:
            at -= 1
        else:
            break
    return at


def _is_skipped(words: Words, at: int, word: str) -> bool:
    """Whether a word is one between a subject and its verb; with a capital “May” and “Will” are names."""
    if word in AUXILIARIES or word.endswith("ly"):
        return not words.capital(at)
    return word in _SKIPPED


def passive(words: Words, verb: int, floor: int) -> bool:
    """Whether a form of “be” stands before a verb: “was told”."""
    return not BEING.isdisjoint(words.low[skip_back(words, verb, floor) : verb])


def before(words: Words, verb: int, floor: int = 0) -> Place | None:
    """The subject of the verb at `verb`, not reaching before `floor`; None where none can speak."""
    return up_to(words, skip_back(words, verb, floor), floor)


def up_to(words: Words, end: int, floor: int) -> Place | None:
    """The same for a verb whose adverbs and auxiliaries begin at `end`."""
    if end <= floor:
        return None
    last = words.low[end - 1]
    if last in ("and", "but", "then"):
        return first(words, floor, end - 1)
    if last == "who":
        return end - 1, end
    if last in ("which", "that"):
        return _antecedent(words, end - 1, floor)
    if last in (",", ")", "–", "--", "-", "]"):
        return _apposed(words, end - 1, floor)
    return _unmarked(words, end, floor)


def _unmarked(words: Words, end: int, floor: int) -> Place | None:
    """The phrase that ends at `end`; of “a man who saw the crash” the man."""
    start = _start(words, end, floor)
    if start > floor and words.low[start - 1] == "who" and words.finite(start, end):
        return _antecedent(words, start - 1, floor)
    return _phrase(words, start, end)


def _start(words: Words, end: int, floor: int) -> int:
    """Where the noun phrase that ends at `end` begins: behind the last break before it."""
    at = end
    while at > floor and (words.low[at - 1] not in _BREAKS or _in_name(words, at - 1)):
        at -= 1
    if at > floor + 1 and words.low[at - 1] == "and":
        return _joined(words, at, end, floor)
    return at


def _in_name(words: Words, at: int) -> bool:
    """Whether “and” stands in a name: “the Department of Health and Social Care”."""
    if words.low[at] != "and" or at < 3 or words.low[at - 2] not in ("of", "for"):
        return False
    capitals = (n for n in (at - 3, at - 1, at + 1) if n < len(words.low))
    return all(map(words.capital, capitals))


def _break(words: Words, at: int, behind: int) -> int:
    """The place of the next mark or word that ends a noun phrase, or -1."""
    found = words.find(_BREAKS, at, behind)
    while found > 0 and _in_name(words, found):
        found = words.find(_BREAKS, found + 1, behind)
    return found


def _joined(words: Words, at: int, end: int, floor: int) -> int:
    """“Lind and Poe said”: both, if what stands before “and” is a short phrase without a verb."""
    left = at - 1
    while left > floor and words.low[left - 1] not in _BREAKS:
        left -= 1
    short = at - 1 - left <= 5 and end - at <= 6 and left < at - 1
    return (
        left
        if short and not words.finite(left, end) and words.low[left] not in PREPOSITIONS
        else at
    )


def _antecedent(words: Words, relative: int, floor: int) -> Place | None:
    end = relative - 1 if relative > floor and words.low[relative - 1] == "," else relative
    return _phrase(words, _start(words, end, floor), end) if end > floor else None


def _apposed(words: Words, comma: int, floor: int) -> Place | None:
    """“Ann Poe, D-Ohio, the panel’s chair, said”: the leftmost phrase that can be a name's."""
    low = words.low
    edge = max(floor, comma - _APPOSED)
    quoted = max((n for n in range(edge, comma) if low[n] == QUOTED), default=edge - 1)
    for at in range(max(edge, quoted + 1), comma):
        if at > edge and low[at - 1] not in _BREAKS or low[at] in _BREAKS:
            continue
        if not (words.capital(at) or low[at] in DETERMINERS or low[at - 1] == QUOTED):
            continue
        end = _break(words, at, comma + 1)
        if end < 0 or low[end] == "that" or _sets_the_scene(words, at, end):
            continue
        if not words.finite(at, end):
            return _phrase(words, at, end)
    return None


def _sets_the_scene(words: Words, at: int, end: int) -> bool:
    """Whether a phrase is a time, a place, a participle or a dateline, and no subject."""
    word = words.low[at]
    if (
        word in _SETTINGS
        or word == "even"
        or word.endswith("ing")
        and not words.capital(min(at + 1, len(words.low) - 1))
    ):
        return True
    dashed = words.low[end] in ("–", "--", "-") if end < len(words.low) else False
    return dashed and words.span(at, at + 1).of(words.body).isupper()


def past_dateline(words: Words, floor: int, limit: int) -> int:
    """The place behind “LOWER WICK, Pa. (AP) —” or “Lund (AP) —”; `floor` where none stands there."""
    if floor >= limit:
        return floor
    place = words.span(floor, floor + 1).of(words.body)
    dash = words.find(_DASHES, floor, min(limit, floor + _DATELINE))
    if dash < 0 or not (place.isupper() and len(place) > _INITIALS or _by_agency(words, dash)):
        return floor
    return dash + 1


def _by_agency(words: Words, dash: int) -> bool:
    """Whether an agency in brackets stands before a dash: “(AP) –”."""
    return words.low[dash - 1] == ")" and words.low[dash - 3] == "(" and words.capital(dash - 2)


def first(words: Words, floor: int, behind: int) -> Place | None:
    """The subject of a clause whose verbs go on: “Lind left, saying”, “Lind came and said”."""
    low = words.low
    at = past_dateline(words, floor, behind)
    while at < behind:
        end = _break(words, at, behind)
        end = behind if end < 0 else end
        if at < end and _sets_the_scene(words, at, end):
            comma = words.find((",",), at, behind) if low[end : end + 1] != ["–"] else end
            at = (comma if comma >= 0 else end) + 1
            continue
        if at < end and (place := _head(words, at, end)):
            return place
        at = end + 1
    return None


def _head(words: Words, at: int, end: int) -> Place | None:
    """The noun phrase at the head of a clause, before its verb."""
    verb = next((n for n in range(at, end) if words.is_verb(n)), -1)
    stop = skip_back(words, verb if verb >= 0 else end, at)
    place = _phrase(words, at, stop) if stop > at else None
    return _until_verb(words, place) if place and verb < 0 else place


def _until_verb(words: Words, place: Place) -> Place:
    """A phrase with a name at its head ends with the name: “Lind leads” has no past to show it."""
    start, end = place
    at = start
    while at < end and words.capital(at):
        at += 1
    return (start, at) if at > start + (words.low[start] in DETERMINERS) else place


def _phrase(words: Words, start: int, end: int) -> Place | None:
    """The noun phrase in a stretch that ends before its verb, without what only sets the scene."""
    low = words.low
    if low[end - 1] in PRONOUNS:
        return end - 1, end
    start = _behind_setting(words, start, end)
    start = _behind_verb(words, start, end)
    if start >= end or end - start > _LONGEST:
        return None
    if low[start] in NO_SPEAKERS or low[start] in PREPOSITIONS or low[end - 1] in _UNFINISHED:
        return None
    return start, end


def _behind_setting(words: Words, start: int, end: int) -> int:
    """Past “On Friday” and “Later”, where no comma parts them from the subject."""
    low = words.low
    while start < end and (
        low[start] in TIMES
        or low[start] in CONJUNCTIONS
        or low[start] in ("however", "still", "meanwhile")
    ):
        start += 1
    if start < end and low[start] in PREPOSITIONS:
        at = start + 1 + (start + 1 < end and low[start + 1] in DETERMINERS)
        while at < end and not (
            low[at] in DETERMINERS
            or words.capital(at)
            and low[at] not in TIMES
            and not words.capital(at - 1)
        ):
            at += 1
        return at
    if start + 1 < end and low[start] in ("last", "this", "that") and low[start + 1] in MOMENTS:
        return start + 2
    return start


def _behind_verb(words: Words, start: int, end: int) -> int:
    """In “it was clear the mayor”, the subject is what begins anew behind the last verb."""
    low = words.low
    verbs = [n for n in range(start, end) if words.is_verb(n) and not low[n].endswith("ed")]
    if not verbs:
        return start
    at = verbs[-1] + 1
    while at < end and not (words.capital(at) or low[at] in DETERMINERS):
        at += 1
    return at


def is_text(words: Words, at: int) -> bool:
    """Whether the word before a participle is something written: “a letter saying”."""
    return at > 0 and words.low[at - 1] in TEXTS
