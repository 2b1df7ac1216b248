"""What stands between a verb and its claim: a time, a place, an occasion, a hearer."""

from annotator.language.grammar import (
    DAYS,
    DETERMINERS,
    MOMENTS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
    SUBORDINATORS,
)
from annotator.language.words import QUOTED, STOPS, Words

_STARTERS = (
    DETERMINERS
    | PRONOUNS
    | frozenset(
        "about almost at even everybody everyone he'd he'll he's here here's i'd i'll i'm i've it'd it'll it's just more most "
        "nearly neither nobody nothing only others people she'd she'll she's something somebody that's them there there's "
        "they'd they'll they're they've up we'd we'll we're we've what's you'd you'll you're you've less let's not".split()
    )
)
"""Words that open a clause."""
_BEHIND_HER = _STARTERS | {"that", "to", ","}
_OBJECT_ENDS = STOPS | PREPOSITIONS | {QUOTED, "that"}


def past_setting(words: Words, at: int) -> int:
    """Past “on Monday”, “in a statement to the Herald”, “last week”, “later”."""
    low, last = words.low, len(words.low)
    while at < last:
        word = low[at]
        if _is_there(words, at):
            return at
        if (
            words.is_time(at)
            or word.endswith("ly")
            and not words.capital(at)
            and word not in ("only", "family")
        ):
            at += 1
        elif word in ("last", "this", "next", "that") and at + 1 < last and low[at + 1] in MOMENTS:
            at += 2
        elif word in MOMENTS and low[at - 1] in DAYS:
            at += 1
        elif word in PREPOSITIONS and not (
            word in ("about", "at", "like") and is_amount(words, at)
        ):
            at = _past_object(words, at + 1)
        else:
            return at
    return at


def _is_there(words: Words, at: int) -> bool:
    """Whether “there was a leak” begins here, and no place is named."""
    return words.low[at] == "there" and at + 1 < len(words.low) and words.may_be_finite(at + 1)


def is_amount(words: Words, at: int) -> bool:
    """Whether a number follows “about”, “at” or “like”: an amount, and no place."""
    return at + 1 < len(words.low) and (
        words.low[at + 1][0].isdigit() or words.low[at + 1] in ("least", "half", "most")
    )


def _past_object(words: Words, at: int) -> int:
    """Past the noun phrase of a preposition: up to a mark, a preposition, or what may begin a clause."""
    low, last = words.low, len(words.low)
    if at < last and low[at].endswith("ing"):
        at += 1
    if at < last and low[at] in DETERMINERS:
        at += 1
    if at < last and low[at] == QUOTED:
        return at + 1
    begun = at
    while at < last:
        word = low[at]
        if word == QUOTED and low[at - 1].endswith("'s"):
            return at + 1
        if word in _OBJECT_ENDS or words.is_time(at):
            return at
        if at > begun and (
            word in _STARTERS
            or word in SUBORDINATORS
            or words.capital(at)
            and not words.capital(at - 1)
        ):
            return at
        if word in ("and", "or") and at + 1 < last and low[at + 1] in PRONOUNS:
            return at
        at += 1
    return at


def past_hearer(words: Words, at: int) -> int:
    """Past “reporters”, “the Herald”, “CNN’s Jake Tapper”: the noun phrase behind a verb of telling."""
    low, last = words.low, len(words.low)
    if (
        at < last
        and low[at]
        in ("me", "us", "him", "them", "you", "her", "people", "reporters", "viewers", "lawmakers")
        and not (low[at] == "her" and at + 1 < last and low[at + 1] not in _BEHIND_HER)
    ):
        return at + 1
    begun = at
    if at < last and low[at] in DETERMINERS:
        at += 1
    while at < last and at - begun < 10:
        word = low[at]
        if (
            word in STOPS
            or word == QUOTED
            or word in PREPOSITIONS
            or word in QUESTIONS
            or words.is_time(at)
            or word in ("that", "to")
        ):
            return at
        if at > begun + (low[begun] in DETERMINERS) and (
            word in _STARTERS or words.capital(at) and not words.capital(at - 1)
        ):
            return at
        if words.is_verb(at):
            return begun
        at += 1
    return at
