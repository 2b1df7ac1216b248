"""The forms of English words, so that lists name a verb or a noun once."""

import re
from collections.abc import Callable, Iterable, Iterator

from annotator.language.irregular import DOUBLING, PARTS

_SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]")
"""One short vowel and one consonant: the last letter is doubled ("slam", "slammed")."""


_HISSING = ("s", "x", "z", "ch", "sh", "do", "go", "echo")
"""Behind them it is -es."""


def verbs(lemmas: str) -> tuple[str, ...]:
    """All forms of verbs given with commas between; of a phrase the first word is inflected.

    >>> verbs("slam, lash out")
    ('slam', 'slams', 'slammed', 'slamming', 'lash out', 'lashes out', 'lashed out', 'lashing out')
    """
    return _each(lemmas, _verb)


def deeds(lemmas: str) -> tuple[str, ...]:
    """The past and the participles of verbs whose other forms are plain nouns.

    >>> deeds("jet, parade")
    ('jetted', 'jetting', 'paraded', 'parading')
    """
    return _each(lemmas, lambda lemma: list(_verb(lemma))[2:])


def nouns(lemmas: str) -> tuple[str, ...]:
    """Singular and plural of nouns given with commas between; of a phrase the last is inflected.

    >>> nouns("lackey, crony, witch hunt")
    ('lackey', 'lackeys', 'crony', 'cronies', 'witch hunt', 'witch hunts')
    """
    return _each(lemmas, lambda lemma: (lemma, _with_s(lemma)))


def plain(words: str) -> tuple[str, ...]:
    """Words and phrases given with commas between, as they stand."""
    return _each(words, lambda word: (word,))


def _each(lemmas: str, forms: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    found = (form for lemma in lemmas.split(",") for form in forms(" ".join(lemma.split())))
    return tuple(dict.fromkeys(found))


def _verb(lemma: str) -> Iterator[str]:
    head, space, tail = lemma.partition(" ")
    for form in inflected(head):
        yield form + space + tail


def inflected(verb: str) -> tuple[str, ...]:
    """A verb with -s, in the past and with -ing, then its participle where that is not the past.

    >>> inflected("forget")
    ('forget', 'forgets', 'forgot', 'forgetting', 'forgotten')
    """
    past, *participle = PARTS.get(verb) or (_past(verb),)
    return verb, _with_s(verb), past, _gerund(verb), *participle


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _consonant_y(verb) else _stem(verb) + "ed"


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    silent = verb.endswith("e") and not verb.endswith(("ee", "oe", "ye"))
    return (verb[:-1] if silent else _stem(verb)) + "ing"


def _stem(verb: str) -> str:
    return verb + verb[-1] if verb in DOUBLING or _SHORT.fullmatch(verb) else verb


def _with_s(word: str) -> str:
    if _consonant_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(_HISSING) else "s")


def _consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in "aeiou"
