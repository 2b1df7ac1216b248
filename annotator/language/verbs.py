"""Verbs in their forms: from the lemmas of `speech` to the words of a text."""

from collections.abc import Iterable, Mapping
from enum import Enum

from msgspec import Struct

from annotator.language.speech import (
    ABOUT,
    BOUND,
    CALLING,
    IRREGULAR,
    JUDGING,
    OBJECTS,
    PARTICIPLES,
    PHRASAL,
    SAYING,
    SHOWING,
    THINKING,
    TOWARDS,
)


class Form(Enum):
    """What a form can do in a clause."""

    BASE = "base"
    """“say”: with a plural subject or behind an auxiliary."""
    PRESENT = "present"
    """“says”."""
    PAST = "past"
    """“said”, which is the passive participle too."""
    GERUND = "gerund"
    """“saying”."""


class Verb(Struct, frozen=True, gc=False):
    """One word of a text as a verb."""

    lemma: str
    form: Form


def forms(lemmas: Iterable[str]) -> Mapping[str, Verb]:
    """Every form of every lemma.

    >>> sorted(forms(["deny"]))
    ['denied', 'denies', 'deny', 'denying']
    """
    found: dict[str, Verb] = {}
    for lemma in sorted(lemmas):
        for word, form in zip(_inflected(lemma), Form, strict=True):
            # “found” and “read”: the past wins over the base of another verb, or of the same.
            found[word] = Verb(lemma, form)
        if lemma in PARTICIPLES:
            found[PARTICIPLES[lemma]] = Verb(lemma, Form.PAST)
    return found


def _inflected(lemma: str) -> tuple[str, str, str, str]:
    if lemma in IRREGULAR:
        return (lemma, *IRREGULAR[lemma])
    return (lemma, *_regular(lemma))


def _regular(lemma: str) -> tuple[str, str, str]:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    if lemma.endswith("e"):
        stem = lemma if lemma.endswith("ee") else lemma[:-1]
        return lemma + "s", lemma + "d", stem + "ing"
    ending = "es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"
    return lemma + ending, lemma + "ed", lemma + "ing"


VERBS = forms(SAYING | THINKING | SHOWING | OBJECTS | PHRASAL.keys() | ABOUT.keys())
"""Verbs with a claim, by form."""
ACTS = forms(JUDGING | CALLING | TOWARDS | BOUND)
"""Verbs of a deed in words, by form."""
