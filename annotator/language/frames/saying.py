"""X said that … · X said: “…” · X told Y … · X says …: a verb of saying before its claim."""

from annotator.language.frames import claims
from annotator.language.frames import verb as verbs
from annotator.language.frames.frame import Frame, quotations
from annotator.language.speech import (
    NEEDS_THAT,
    NOMINATIVES,
    NOUN_FORMS,
    PHRASAL,
    QUESTIONS,
    SAYING,
    SHOWING,
    TELLING,
    THINKING,
    TOWARDS,
)
from annotator.language.subjects import Place
from annotator.language.verbs import Form, Verb, forms
from annotator.language.words import QUOTED, Words

VERBS = forms(SAYING | THINKING | SHOWING | PHRASAL.keys())
_SPEAKING = SAYING | SHOWING | PHRASAL.keys()
_NEAR = 12
"""Words between a verb and the quotation that it announces."""


def find(words: Words, at: int, verb: Verb, floor: int, held: Place | None) -> Frame | None:
    """The frame whose verb stands at `at`; `held` is the source before, for a verb that goes on."""
    after = verbs.after(words, at, verb)
    start = _start(words, at, after, verb) if after is not None else None
    if start is None or after is None:
        return None
    source = verbs.source(words, at, verb, floor, held)
    if source is None:
        return None
    return Frame((at, after), source, ((start, claims.end(words, start)),))


def _start(words: Words, at: int, after: int, verb: Verb) -> int | None:
    """Where the claim begins: at “that”, a question word, a mark, or a clause of its own."""
    low, last = words.low, len(words)
    if after >= last or low[after] in ("that", QUOTED):
        return after if after < last else None
    if verb.lemma in TELLING:
        after = claims.past_hearer(words, after)
        if after < last and low[after] == "to" and verb.lemma in TOWARDS:
            return after
    behind = claims.past_setting(words, after)
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
    if low[start] in NOMINATIVES:
        return True
    doubtful = low[at] in NOUN_FORMS and not words.capital(at - 1) and verb.form is not Form.PAST
    return verb.lemma not in NEEDS_THAT and not doubtful


def _further_on(words: Words, at: int, start: int, verb: Verb) -> int | None:
    """A “that” or a quotation behind words that no rule knows."""
    if verb.lemma not in _SPEAKING:
        return None
    marked = next(iter(quotations(words, at, min(len(words), at + _NEAR))), -1)
    found = claims.that(words, start, len(words))
    if found >= 0 and (marked < 0 or found < marked):
        return found
    return marked if marked >= 0 and not words.finite(at + 1, marked) else None


def _behind_comma(words: Words, comma: int) -> int:
    """“said, on Friday, that …”, “said, “…””; else the comma."""
    at = claims.past_setting(words, comma + 1)
    if comma + 1 < at < len(words) and words.low[at] == ",":
        at += 1
    return at if at < len(words) and words.low[at] in ("that", QUOTED) else comma
