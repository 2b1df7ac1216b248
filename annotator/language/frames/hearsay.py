"""X is said to … · it is said that … · the court heard that …: what somebody tells, of whom no more is said."""

from annotator.language import subjects
from annotator.language.frames import between, claims
from annotator.language.frames.frame import Frame, framed
from annotator.language.grammar import BEING, RELATIVES, SUBORDINATORS
from annotator.language.speech import COURTS
from annotator.language.words import STOPS, Words

HEARING = frozenset(("heard", "hears", "told"))
_BREAKS = STOPS - {",", "-", "(", ")"}
_JOINTS = frozenset((",", "and", "but"))
_HANGING = RELATIVES | SUBORDINATORS


def find(words: Words, at: int) -> Frame | None:
    """The frame of a participle at `at` between a form of “be” and “to”: “it is said that” too."""
    low = words.low
    before = at - 2 if at > 1 and low[at - 1].endswith("ly") else at - 1
    if before < 0 or low[before] not in BEING or at + 1 == len(low):
        return None
    if low[at + 1] == "that" and low[before - 1] == "it" and claims.opens(words, at + 2):
        return framed((before, at + 1), None, (at + 1, _end(words, at + 2)))
    if low[at + 1] != "to":
        return None
    return framed((before, at + 1), None, (at + 1, _end(words, at + 2)))


def _end(words: Words, start: int) -> int:
    """Before the outlet's next clause or verb: nobody is named who goes on speaking."""
    low = words.low
    for at in range(start, len(low)):
        behind = at + 1 + (low[at : at + 2] in ([",", "and"], [",", "but"]))
        if low[at] in _BREAKS or low[at] in _JOINTS and _goes_on(words, behind):
            return at
    return len(low)


def _goes_on(words: Words, at: int) -> bool:
    """Whether a verb, a clause or what hangs on one begins here, and no more of a list."""
    if at >= len(words.low) or words.is_verb(at):
        return True
    return words.low[at] in _HANGING or claims.opens(words, at)


def heard(words: Words, at: int, floor: int) -> Frame | None:
    """The frame of “the court heard that”, “the jury was told that” at `at`."""
    behind = subjects.skip_back(words, at, floor)
    if behind <= floor or words.low[behind - 1] not in COURTS:
        return None
    if words.low[at] == "told" and not subjects.passive(words, at, floor):
        return None
    start = between.past_setting(words, at + 1)
    if start >= len(words.low) or not (words.low[start] == "that" or claims.opens(words, start)):
        return None
    return framed((at, at + 1), None, (start, claims.end(words, start, told=True)))
