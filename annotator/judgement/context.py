"""What the document around a sentence says of it, and the genre of the whole.

Opinion comes in pieces: a sentence of a comment is likelier to be one, and one of a report is
likelier not to be. The dose is small and the same for a whole article, so that it moves no sentence
of a report past another.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from annotator.judgement.model import Weights, probability
from annotator.judgement.verdict import Heard, Listener
from annotator.models import Block, Feature, Genre, logistic

_CLEAR = 6.0
"""Logits: an article as far as this from the cut behind reports leaves no doubt, and more says no
more."""
_FEWEST = 5
"""An article with fewer sentences has no genre, and lends no context."""
_ENOUGH = 15
"""Sentences of the outlet's own that tell a genre. Of fewer, a guess that they are comment is taken
for as much less: a brief report of a few plain denials is no opinion piece."""


class SentenceReading(Struct, frozen=True, gc=False):
    """What one sentence tells about its article."""

    words: int
    spoken: int
    """Words of sources."""
    aside: float
    """The largest probability, alone, that one of its pieces is an aside."""
    marks: frozenset[str]
    """Features of the outlet's own words."""
    paragraph: int
    """The number of the block it stands in."""


def readings(
    found: Iterable[tuple[Listener, Sequence[Heard]]],
    blocks: Sequence[Block],
    weights: Weights,
) -> tuple[SentenceReading, ...]:
    """Every sentence of a text, read by itself."""
    starts = [block.start for block in blocks]
    return tuple(
        _reading(heard, weights, listener.text, bisect_right(starts, listener.sentence.start))
        for listener, heard in found
    )


def _reading(
    heard: Sequence[Heard], weights: Weights, text: str, paragraph: int
) -> SentenceReading:
    sizes = [len(text[h.piece.span.start : h.piece.span.end].split()) for h in heard]
    own = [h for h in heard if not h.piece.attribution]
    spoken = sum(n for n, h in zip(sizes, heard, strict=True) if h.piece.attribution)
    aside = probability(max([weights.logit(h.values) for h in own])) if own else 0.0
    marks = frozenset().union(*[h.values for h in own])
    return SentenceReading(sum(sizes), spoken, aside, marks, paragraph)


def article_features(told: Sequence[SentenceReading]) -> Mapping[str, float]:
    """The features of a whole article, each a mean or a share in [0, 1]; empty for a short one."""
    own = _own(told)
    if len(own) < _FEWEST:
        return {}
    total = sum(r.words for r in told)
    shares = {name: _share(own, marks) for name, marks in _MARKS.items()}
    return shares | {
        "genre/asides": sum(r.aside for r in own) / len(own),
        "genre/sources": sum(r.spoken for r in told) / total,
    }


_MARKS: Mapping[str, frozenset[str]] = {
    "genre/first-person": frozenset(("person/i", "person/we")),
    "genre/second-person": frozenset(("person/you",)),
    "genre/question": frozenset(("shape/question",)),
    "genre/number": frozenset(("fact/number", "fact/amount")),
    "genre/duty": frozenset(("modal/duty",)),
    "genre/past": frozenset(("tense/past",)),
}
"""The shares of sentences with one of these features."""


def _share(readings: Sequence[SentenceReading], marks: frozenset[str]) -> float:
    return sum(not marks.isdisjoint(r.marks) for r in readings) / len(readings)


def genre_sum(features: Mapping[str, float], weights: Weights) -> float:
    """How much an article reads like an opinion piece: the sum of value × weight, rounded."""
    return round(sum(value * weights.genre.get(name, 0.0) for name, value in features.items()), 6)


def genre(features: Mapping[str, float], weights: Weights) -> Genre | None:
    """Report, analysis or opinion by an ordered logistic model; None for a short text.

    P(report) = σ(c₁ − z) and P(opinion) = σ(z − c₂), where z is the sum and c₁ ≤ c₂ are the cuts.
    """
    if not (features and weights.genre):
        return None
    z = genre_sum(features, weights)
    report, opinion = logistic(weights.cuts[0] - z), logistic(z - weights.cuts[1])
    chances = {"report": report, "analysis": max(0.0, 1.0 - report - opinion), "opinion": opinion}
    label = max(chances, key=lambda name: chances[name])
    return Genre(label, round(chances[label], 4), _reasons(features, weights))


def _reasons(features: Mapping[str, float], weights: Weights) -> tuple[Feature, ...]:
    return tuple(
        Feature(name, round(value, 4), weights.genre[name])
        for name, value in sorted(features.items())
        if value and weights.genre.get(name)
    )


def around(
    told: Sequence[SentenceReading], features: Mapping[str, float], weights: Weights
) -> tuple[Mapping[str, float], ...]:
    """The context features of each sentence; none in a text too short to have a genre.

    `context/genre` lies in [-1, 1]: below 0 in what reads like a report, and above in what does
    not. All are zero where nothing is known, so that a lone sentence is judged as it stands.
    """
    if not features:
        return ({},) * len(told)
    genre = _genre_lean(told, features, weights) if weights.genre else 0.0
    inside = {"context/genre": genre} if genre else {}
    closing = inside | {"context/closes-paragraph": 1.0}
    return tuple(closing if _closes_paragraph(n, told) else inside for n in range(len(told)))


def _genre_lean(
    told: Sequence[SentenceReading], features: Mapping[str, float], weights: Weights
) -> float:
    comment = (genre_sum(features, weights) - weights.cuts[0]) / _CLEAR
    if comment > 0:
        comment *= min(1.0, len(_own(told)) / _ENOUGH)
    return round(min(1.0, max(-1.0, comment)), 4)


def _own(told: Sequence[SentenceReading]) -> Sequence[SentenceReading]:
    """The sentences in which the outlet itself says something."""
    return [reading for reading in told if reading.spoken < reading.words]


def _closes_paragraph(number: int, told: Sequence[SentenceReading]) -> bool:
    """Whether it ends a paragraph of three sentences or more, where comments like to stand."""
    here = told[number].paragraph
    follows = number + 1 < len(told) and told[number + 1].paragraph == here
    return not follows and number >= 2 and told[number - 2].paragraph == here
