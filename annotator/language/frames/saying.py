"""X said that … · X said: “…” · X told Y … · X says …: a verb of saying before its claim."""

from annotator.language.frames import between, claims
from annotator.language.frames import verb as verbs
from annotator.language.frames.frame import Frame, framed, quotations
from annotator.language.grammar import (
    AUXILIARIES,
    DETERMINERS,
    NEGATED,
    NOMINATIVES,
    QUESTIONS,
)
from annotator.language.speech import (
    ABOUT,
    COURTS,
    NEEDS_THAT,
    NOUN_FORMS,
    OBJECTS,
    PHRASAL,
    SAYING,
    SHOWING,
    TELLING,
    TEXTS,
    THINKING,
    TOWARDS,
)
from annotator.language.subjects import Place, skip_back
from annotator.language.verbs import Form, Verb
from annotator.language.words import QUOTED, STOPS, Words

_SPEAKING = SAYING | SHOWING | PHRASAL.keys()
_OPENERS = DETERMINERS | NOMINATIVES
_CLAIMING = _SPEAKING | THINKING
_NEAR = 12
"""Words between a verb and the quotation that it announces."""


def find(words: Words, at: int, verb: Verb, floor: int, held: Place | None) -> Frame | None:
    """The frame whose verb stands at `at`; `held` is the source before, for a verb that goes on."""
    after = verbs.after(words, at, verb)
    if after is None or after >= len(words.low):
        return None
    start = _start(words, at, after, verb) if verb.lemma in _CLAIMING else None
    if start is None and not _may_lack_clause(words, after, verb):
        return None
    if start is not None and _unsaid(words, at, start, verb, floor):
        return None
    source = verbs.source(words, at, verb, floor, held)
    if source is None:
        return None
    if start is None:
        return _object(words, at, after, verb, source) or _relative(words, at, after, source, floor)
    told = verb.form is Form.PAST
    end = claims.end(words, start, claims.fronted(words, floor, at), told)
    return framed((at, after), source, (start, end))


def _unsaid(words: Words, at: int, start: int, verb: Verb, floor: int) -> bool:
    """Whether it is told what somebody does not tell: “Lind would not say when”."""
    if verb.form is not Form.BASE or words.low[start] not in QUESTIONS:
        return False
    return not NEGATED.isdisjoint(words.low[skip_back(words, at, floor) : at])


def _may_lack_clause(words: Words, after: int, verb: Verb) -> bool:
    lemma = verb.lemma
    about = lemma in ABOUT and words.low[after] in ABOUT[lemma]
    return (
        about
        or lemma in SHOWING
        or lemma in OBJECTS
        or lemma in SAYING
        and words.low[after] in AUXILIARIES
    )


def _object(words: Words, at: int, after: int, verb: Verb, source: Place) -> Frame | None:
    """“denied the charge”, “warned of a shortage”; what a poll shows is its claim, clause or not."""
    written = verb.lemma in SHOWING and not TEXTS.isdisjoint(words.low[slice(*source)])
    if not (written or verb.lemma in OBJECTS or verb.lemma in ABOUT):
        return None
    start = after if verb.lemma in ABOUT else between.past_setting(words, after)
    if (
        start >= len(words.low)
        or words.low[start] in STOPS
        or words.low[start] in ("to", "and", "or")
    ):
        return None
    about = verb.lemma in ABOUT and words.low[after] in ABOUT[verb.lemma]
    if about:
        start = after + 1
    elif not (written or words.capital(start) or words.low[start] in DETERMINERS):
        return None  # “pledged delegates”
    stop = words.find(STOPS, start, len(words.low))
    end = claims.end(words, start) if written or stop < 0 else stop
    return framed((at, after), source, (start, end))


_RELATIVE = ("that", "which", "who")


def _relative(words: Words, at: int, after: int, source: Place, floor: int) -> Frame | None:
    """“…, which critics said was unfair, …”: the relative belongs to the claim, up to the comma."""
    relative = source[0] - 1
    if (
        words.low[after] not in AUXILIARIES
        or relative < floor
        or words.low[relative] not in _RELATIVE
    ):
        return None
    stop = words.find(STOPS, after, len(words.low))
    behind = stop if stop > 0 else len(words.low)
    return framed((at, after), source, (relative, relative + 1), (after, behind))


def _start(words: Words, at: int, after: int, verb: Verb) -> int | None:
    """Where the claim begins: at “that”, a question word, a mark, or a clause of its own."""
    low, last = words.low, len(words.low)
    if low[after] in ("that", QUOTED):
        return after
    if verb.lemma in TELLING:
        after = between.past_hearer(words, after)
        if after + 1 < last and low[after] == "to" and verb.lemma in TOWARDS:
            return after
    behind = between.past_setting(words, after)
    if behind < last and low[behind] == ",":
        behind = _behind_comma(words, behind)
    if behind < last and low[behind] == ":":
        behind += 1
    if behind < last and (
        low[behind] in ("that", QUOTED) or low[behind] in QUESTIONS and behind == after
    ):
        return behind
    if behind < last and _may_be_bare(words, at, behind, verb) and claims.opens(words, behind):
        return behind
    return _further_on(words, at, behind, verb)


def _may_be_bare(words: Words, at: int, start: int, verb: Verb) -> bool:
    low = words.low
    if low[start] in ("to", "of", ","):
        return False
    if low[start] in NOMINATIVES and start == at + 1:
        return True
    noun = low[at] in NOUN_FORMS and verb.form is not Form.PAST and not words.capital(at - 1)
    doubtful = noun and low[start] not in _OPENERS
    judging = verb.lemma in ("find", "rule") and low[at - 1] in COURTS
    return (judging or verb.lemma not in NEEDS_THAT) and not doubtful


def _further_on(words: Words, at: int, start: int, verb: Verb) -> int | None:
    """A “that” or a quotation behind words that no rule knows."""
    if verb.lemma not in _SPEAKING:
        return None
    marked = next(iter(quotations(words, at, min(len(words.low), at + _NEAR))), -1)
    found = claims.that(words, start, len(words.low))
    if found >= 0 and (marked < 0 or found < marked):
        return found
    if marked < 0 or words.finite(at + 1, marked) and words.low[marked - 1] != ":":
        return None
    return marked


def _behind_comma(words: Words, comma: int) -> int:
    """“said, on Friday, that …”, “said, “…””; else the comma."""
    at = between.past_setting(words, comma + 1)
    if comma + 1 < at < len(words.low) and words.low[at] == ",":
        at += 1
    return at if at < len(words.low) and words.low[at] in ("that", QUOTED) else comma
