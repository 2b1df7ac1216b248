"""Where a claim begins and ends, and whether a clause can be one."""

from annotator.language.frames import between
from annotator.language.grammar import NEGATED, NOMINATIVES, PREPOSITIONS, SUBORDINATORS, TIMES
from annotator.language.subjects import past_dateline
from annotator.language.verbs import ACTS, VERBS, Form
from annotator.language.words import QUOTED, STOPS, Words

_DASHES = frozenset(("–", "--", "-"))
_CONTRASTS = frozenset("although but despite prompting though whereas while".split())
"""Behind a comma they go on with what the outlet tells."""
_TURNS = frozenset(
    (
        ("even", "as"),
        ("go", "figure"),
        ("in", "case"),
        ("no", "less"),
        ("not", "that"),
        ("of", "all"),
        ("or", "so"),
    )
)
_NO_PARTICIPLES = frozenset(
    "anything during everything including king nothing something spring".split()
)
_FRONTING = SUBORDINATORS | PREPOSITIONS | {"amid", "given"}
_TRIMMED = STOPS - {")", "?", "!"}
_CLOSED = STOPS - {","} | {QUOTED}
_FAR = 14
"""Words between a verb and “that”, or between a subject and its verb."""
_NO_SUBJECT = STOPS | frozenset((QUOTED, "be", "been", "being"))
_APPOSED = 10
"""Words of an apposition."""
_CONDITIONS = frozenset("although as because if since though when while".split())


def end(words: Words, start: int, fronted: bool = False, told: bool = False) -> int:
    """The place behind the last word of a claim that begins at `start`.

    `fronted`: whether its frame stands in a clause before the main one (“When Lind said it leaked, …”).
    `told`: whether the frame stands in the past, so that its claim is shifted back too.
    """
    last = len(words.low)
    for at in range(start + 1, last):
        word = words.low[at]
        if word in _ENDERS and (
            word == ";"
            or word == ","
            and (
                _turns(words, at + 1)
                or fronted
                and opens(words, at + 1)
                or told
                and words.finite(start, at)
                and _comments(words, at + 1)
            )
            or word in _DASHES
            and _turns_at_dash(words, at + 1)
            or word in ("and", "but")
            and _goes_on_telling(words, at + 1)
        ):
            return _trim(words, start, at)
    return _trim(words, start, last)


_ENDERS = _DASHES | {";", ",", "and", "but"}


def fronted(words: Words, floor: int, at: int) -> bool:
    """Whether a verb at `at` stands in a clause that opens its sentence: “After Lind said …”."""
    opening = floor + (words.low[floor] in ("and", "but") and floor + 1 < at)
    return words.low[opening] in _FRONTING and "," not in words.low[opening:at]


def _trim(words: Words, start: int, at: int) -> int:
    while at > start + 1 and words.low[at - 1] in _TRIMMED:
        at -= 1
    return at


def _turns(words: Words, at: int) -> bool:
    """Whether a clause behind a comma is the outlet's again."""
    low = words.low
    if at >= len(low):
        return False
    if low[at] in _CONTRASTS or low[at].endswith("ing") and low[at] not in _NO_PARTICIPLES:
        return True
    return tuple(low[at : at + 2]) in _TURNS


def _comments(words: Words, at: int) -> bool:
    """“… said it was safe, which is true”: what is not shifted back is the outlet's."""
    summed_up = words.low[at] in ("a", "an") if at < len(words.low) else False
    behind = range(at + 2, at + _SUMMING) if summed_up else (at,)
    return any(
        words.low[n] in _RELATIVES and words.low[n + 1] in _PRESENT
        for n in behind
        if n + 1 < len(words.low)
    )


_SUMMING = 6
"""Words of a noun phrase and its relative: “…, a category that may need tightening”."""
_RELATIVES = frozenset(("that", "which", "who"))
_PRESENT = frozenset(
    "appears counts does has is isn't makes may means might must seems shows sounds".split()
)
"""Verbs that a claim told in the past would have in the past."""


def _turns_at_dash(words: Words, at: int) -> bool:
    return at < len(words.low) and words.low[at] in ("a", "an", "and", "but", "while")


def _goes_on_telling(words: Words, at: int) -> bool:
    """“… and said”, “… but promised”: the verbs of the source go on, its claim does not."""
    while at < len(words.low) and (words.low[at] in TIMES or words.low[at].endswith("ly")):
        at += 1
    verb = (VERBS.get(words.low[at]) or ACTS.get(words.low[at])) if at < len(words.low) else None
    return verb is not None and verb.form is Form.PAST


def begin(words: Words, floor: int, frame: int) -> int:
    """Where the claim begins that ends before a frame: behind a semicolon, a dateline, a setting."""
    low = words.low
    for at in range(frame - 1, floor - 1, -1):
        if low[at] == ";":
            return at + 1
    while floor < frame and (low[floor] in STOPS or low[floor] in ("and", "but")):
        floor += 1
    return past_dateline(words, floor, frame)


def opens(words: Words, at: int) -> bool:
    """Whether a clause with a subject and a verb begins here."""
    if at == len(words.low):
        return False
    word = words.low[at]
    if words.low[at : at + 2] == ["not", "to"]:
        return False
    if word in _CONDITIONS:
        return words.finite(at + 1, at + _FAR)
    if words.is_verb(at):
        return "'" in word and word not in NEGATED
    if word in _NO_SUBJECT or word in PREPOSITIONS and not between.is_amount(words, at):
        return False
    return _has_verb(words, at)


def _has_verb(words: Words, at: int) -> bool:
    """Whether the subject at `at` gets its verb; a name may carry any insertion, a noun a relative or apposition."""
    low = words.low
    named = words.capital(at) or low[at] in NOMINATIVES
    for n in range(at + 1, min(at + _FAR, len(low))):
        if low[n] == "," and not named and not _relates(words, n + 1):
            return "that" not in low[at:n] and _is_apposed(words, n + 1)
        if low[n] in STOPS and not (named and low[n] in ("–", "--")) and low[n] not in ",()":
            return False
        if words.may_be_finite(n):
            return True
    return False


def _relates(words: Words, at: int) -> bool:
    """“the plant, which is near Lund, …”"""
    return at < len(words.low) and words.low[at] in ("which", "who", "whose")


def _is_apposed(words: Words, at: int) -> bool:
    """“the driver, a man of 34, was …”: a phrase between commas with a verb behind it."""
    comma = words.find(STOPS, at, at + _APPOSED)
    return comma > at + 1 and words.low[comma] == "," and words.finite(comma + 1, comma + 2)


def that(words: Words, at: int, last: int) -> int:
    """The place of a “that” not far behind, with no verb or sentence mark before it; or -1."""
    low = words.low
    for n in range(at, min(at + _FAR, last)):
        if low[n] == "that":
            return n
        if low[n] in _CLOSED or words.is_verb(n):
            return -1
    return -1
