"""The forms of English words, so that lists name a verb or a noun once."""

import re
from collections.abc import Callable, Iterable, Iterator

_IRREGULAR = {
    "beat": "beat beats beat beating beaten",
    "cling": "cling clings clung clinging",
    "dig": "dig digs dug digging",
    "fall": "fall falls fell falling fallen",
    "fight": "fight fights fought fighting",
    "fling": "fling flings flung flinging",
    "fly": "fly flies flew flying flown",
    "go": "go goes went going gone",
    "give": "give gives gave giving given",
    "hold": "hold holds held holding",
    "hit": "hit hits hit hitting",
    "lay": "lay lays laid laying",
    "mislead": "mislead misleads misled misleading",
    "rise": "rise rises rose rising risen",
    "shake": "shake shakes shook shaking shaken",
    "shoot": "shoot shoots shot shooting",
    "sink": "sink sinks sank sinking sunk",
    "slink": "slink slinks slunk slinking",
    "spin": "spin spins spun spinning",
    "strike": "strike strikes struck striking",
    "sweep": "sweep sweeps swept sweeping",
    "swing": "swing swings swung swinging",
    "take": "take takes took taking taken",
    "tear": "tear tears tore tearing torn",
    "throw": "throw throws threw throwing thrown",
    "thrust": "thrust thrusts thrust thrusting",
    "undo": "undo undoes undid undoing undone",
    "weep": "weep weeps wept weeping",
    "wring": "wring wrings wrung wringing",
}
_SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]")
"""One short vowel and one consonant: the last letter is doubled ("slam", "slammed")."""


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
    for form in _IRREGULAR.get(head, "").split() or _regular(head):
        yield form + space + tail


def _regular(verb: str) -> Iterator[str]:
    stem = verb + verb[-1] if _SHORT.fullmatch(verb) else verb
    yield verb
    yield _with_s(verb)
    if verb.endswith("e"):
        yield verb + "d"
        yield (verb if verb.endswith(("ee", "oe", "ye")) else verb[:-1]) + "ing"
    elif _consonant_y(verb):
        yield verb[:-1] + "ied"
        yield verb + "ing"
    else:
        yield stem + "ed"
        yield stem + "ing"


def _with_s(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word].split()[1]
    if _consonant_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "do")) else "s")


def _consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in "aeiou"
