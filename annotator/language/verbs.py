"""Verbs in their forms: from the lemmas of `speech` to the words of a text."""

from collections.abc import Iterable, Mapping
from enum import Enum

from msgspec import Struct

from annotator.language.inflect import inflected
from annotator.language.speech import (
    ABOUT,
    BOUND,
    CALLING,
    JUDGING,
    OBJECTS,
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


_FORMS = (*Form, Form.PAST)
"""Of the forms of a verb in their order; the last is the participle."""


_BRITISH = frozenset(("label", "signal"))
"""They double their last letter in Britain alone: “labelled”."""


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
        for word, form in zip(inflected(lemma), _FORMS, strict=False):
            # “found” and “read”: the past wins over the base of another verb, or of the same.
            found[word] = Verb(lemma, form)
        if lemma in _BRITISH:
            found |= {
                lemma + "led": Verb(lemma, Form.PAST),
                lemma + "ling": Verb(lemma, Form.GERUND),
            }
    return found


VERBS = forms(SAYING | THINKING | SHOWING | OBJECTS | PHRASAL.keys() | ABOUT.keys())
"""Verbs with a claim, by form."""
ACTS = forms(JUDGING | CALLING | TOWARDS | BOUND)
"""Verbs of a deed in words, by form."""
