"""What a sentence tells the news tone: its words, their stems, their kinds, and their vectors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from math import sqrt

from annotator.tone.words import stem, words
from annotator.training.vectors import with_valence

FLOOR = 12
"""Words; see `ToneWeights.floor`."""
PEOPLE = frozenset(
    "black white brown asian african arab latino hispanic native indigenous gay lesbian "
    "bisexual queer lgbt lgbtq trans transgender woman women man men girl girls boy boys "
    "female females male males wife husband mother father daughter son muslim muslims islamic "
    "jew jews jewish christian christians catholic hindu sikh atheist immigrant immigrants "
    "migrant migrants refugee refugees foreigner foreigners elderly disabled deaf blind "
    "republican republicans democrat democrats democratic conservative conservatives liberal "
    "liberals labour tory tories left-wing right-wing socialist socialists progressive "
    "progressives he him his himself she her hers herself".split()
)
"""Who somebody is says nothing about tone: these words never get a weight."""


@dataclass(frozen=True)
class Lexicon:
    """What is known of words before any label is read."""

    kinds: Mapping[str, str]
    """Kind by word, as in tone_words.txt."""
    vectors: Mapping[str, Sequence[float]] = field(default_factory=dict)

    @classmethod
    def of(cls, vectors: Mapping[str, Sequence[float]]) -> "Lexicon":
        """The listed words, and vectors that know how good or bad their neighbours are."""
        kinds = word_kinds()
        return cls(kinds, with_valence(vectors, kinds))


def listed_words() -> dict[str, str]:
    """The words of tone_words.txt, each with its kind (`-death`)."""
    text = files("annotator.training").joinpath("tone_words.txt").read_text("utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if line[:1] in ("-", "+"))
    return {word: kind for kind, _, members in lines for word in members.split()}


def word_kinds() -> dict[str, str]:
    """The same with their plain inflections."""
    listed = listed_words()
    return {form: kind for word, kind in listed.items() for form in _forms(word)} | listed


def _forms(word: str) -> Iterator[str]:
    """Plain inflections of a word; some are no words, and never met."""
    if "-" in word:
        return
    trunk = word.removesuffix("e")
    yield from (f"{word}s", f"{word}ly")
    if word.endswith(("s", "sh", "ch", "x", "z")):
        yield f"{word}es"
    if word.endswith("y") and word[-2] not in "aeiou":
        yield from (f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word[:-1]}ily")
    if not word.endswith(("ed", "ing", "ly", "s", "ness", "ment", "tion")):
        yield from (f"{trunk}ed", f"{trunk}ing")


def values(text: str, lexicon: Lexicon) -> dict[str, float]:
    """The features of a sentence: those of its words, over √(number of words)."""
    number, found = words(text)
    scale = 1 / sqrt(max(number, FLOOR))
    counted: dict[str, float] = {}
    for word in found:
        for name, value in of_word(word.text, word.plain, lexicon):
            counted[name] = counted.get(name, 0.0) + value * word.share * scale
    return counted


def of_word(word: str, plain: bool, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    """The features of one word by name."""
    if word in PEOPLE:
        return
    yield f"word {word}", 1.0
    if plain and stem(word):
        yield f"stem {stem(word)}", 1.0
    if word in lexicon.kinds:
        yield from of_kind(lexicon.kinds[word])
    yield from of_vector(lexicon.vectors.get(word, ()))


def of_kind(kind: str) -> Iterator[tuple[str, float]]:
    """A kind, and whether it is a good or a bad one."""
    yield f"kind {kind}", 1.0
    yield f"side {kind[0]}", 1.0


def of_vector(vector: Sequence[float]) -> Iterator[tuple[str, float]]:
    """Each number of a vector."""
    return ((f"vector {place}", number) for place, number in enumerate(vector))
