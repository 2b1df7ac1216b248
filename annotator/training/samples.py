"""Labelled pieces: what the judge hears, with what readers said of the same words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.evaluation.gold import GoldArticle, by_word
from annotator.judgement import features
from annotator.judgement.verdict import Heard, Listener, join
from annotator.models import Located, Voice
from annotator.pipeline import hear
from annotator.rules import RuleSet

Told = tuple[Heard, bool]
"""A piece, and whether readers called it an aside."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One piece, as the judge hears it, with its label."""

    values: Mapping[str, float]
    aside: bool
    weight: float
    sentence: int
    """The number of its sentence in its article."""
    words: tuple[str, ...]
    """Those that are no names."""


@dataclass(frozen=True, slots=True)
class ArticleSamples:
    """The pieces of one article, and its sentences as they were heard."""

    gold: GoldArticle
    samples: tuple[Sample, ...]
    """Of the outlet's own words."""
    claims: tuple[Sample, ...]
    """Of what is taken for a source's."""
    sentences: tuple[tuple[Listener, tuple[Heard, ...]], ...]


def collect(golds: Iterable[GoldArticle], rules: RuleSet) -> tuple[ArticleSamples, ...]:
    """The pieces of all articles; a piece without a labelled word is left out."""
    return tuple(_of_article(gold, rules) for gold in golds)


def _of_article(gold: GoldArticle, rules: RuleSet) -> ArticleSamples:
    voices = by_word(gold)
    found = tuple(hear(gold.article.body, gold.article.blocks, rules))
    samples, claims = list[Sample](), list[Sample]()
    for number, (listener, heard) in enumerate(found):
        told = tuple(_told(heard, voices))
        own = [one for one in told if not one[0].piece.attribution]
        samples += _of_sentence(number, listener, own)
        claims += [
            _sample(listener, one, aside, 1.0, number)
            for one, aside in told
            if one.piece.attribution
        ]
    return ArticleSamples(gold, tuple(samples), tuple(claims), found)


def _told(heard: Sequence[Heard], voices: Mapping[int, Voice]) -> Iterator[Told]:
    for one in heard:
        voice = majority(one.piece.span, voices)
        if voice is not None:
            yield one, voice is Voice.ASIDE


def majority(place: Located, voices: Mapping[int, Voice]) -> Voice | None:
    """The voice that readers gave to most words of a stretch; None where none has a label."""
    words = (voices.get(offset) for offset in range(place.start, place.end))
    counts = Counter(voice for voice in words if voice is not None)
    return max(Voice, key=lambda voice: counts[voice]) if counts else None


def _of_sentence(number: int, listener: Listener, told: Iterable[Told]) -> Iterator[Sample]:
    """Each piece by itself and, where readers heard one voice in neighbours, these as one.

    The judge joins what is one voice and hears it again, so it must know both; together they weigh
    as much as the pieces.
    """
    for label, run in groupby(told, key=_label):
        pieces = [heard for heard, _ in run]
        alone = 1.0 if len(pieces) == 1 else 0.5
        yield from (_sample(listener, one, label, alone, number) for one in pieces)
        if len(pieces) > 1:
            whole = listener.hear(join(pieces))
            yield _sample(listener, whole, label, 0.5 * len(pieces), number)


def _sample(listener: Listener, heard: Heard, aside: bool, weight: float, number: int) -> Sample:
    words = features.plain(heard.piece.span.of(listener.text))
    return Sample(heard.values, aside, weight, number, tuple(words))


def _label(told: Told) -> bool:
    return told[1]
