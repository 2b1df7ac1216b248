"""What the document around a sentence says of it, in a small dose, and the genre of the whole.

Opinion comes in pieces: a sentence among opinions is likelier to be one. The dose is kept small,
for a large one finds opinion pieces and loses the asides inside reports.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.judgement.model import Weights, logistic
from annotator.judgement.verdict import Heard
from annotator.models import Feature, Genre

_REACH = 3
"""Sentences before and behind whose readings count as neighbours."""
_FEWEST = 5
"""An article with fewer sentences has no genre, and lends no context."""
_USUAL = 0.15
"""The mean reading of a neighbour at which it says nothing."""
_CLIP = 3.0
"""A genre sum counts no further than this from its middle."""


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """What one sentence tells about its article."""

    words: int
    spoken: int
    """Words of sources."""
    aside: float
    """The largest probability, alone, that one of its pieces is an aside."""
    marks: frozenset[str]
    """Features of the outlet's own words."""


def reading(heard: Sequence[Heard], weights: Weights, text: str) -> SentenceReading:
    """One sentence, read by itself."""
    sizes = [len(text[h.piece.span.start : h.piece.span.end].split()) for h in heard]
    own = [h for h in heard if not h.piece.attribution]
    spoken = sum(n for n, h in zip(sizes, heard, strict=True) if h.piece.attribution)
    aside = max((logistic(weights.logit(h.values)) for h in own), default=0.0)
    return SentenceReading(sum(sizes), spoken, aside, frozenset(n for h in own for n in h.values))


def article_features(readings: Sequence[SentenceReading]) -> Mapping[str, float]:
    """The features of a whole article, each a mean or a share in [0, 1]; empty for a short one."""
    own = [r for r in readings if r.spoken < r.words]
    if len(own) < _FEWEST:
        return {}
    total = sum(r.words for r in readings)
    shares = {
        name: _share(own, marks)
        for name, marks in {
            "genre/first-person": {"person/i", "person/we"},
            "genre/second-person": {"person/you"},
            "genre/question": {"shape/question"},
            "genre/number": {"fact/number", "fact/amount"},
            "genre/duty": {"modal/duty"},
            "genre/past": {"tense/past"},
        }.items()
    }
    return shares | {
        "genre/asides": sum(r.aside for r in own) / len(own),
        "genre/sources": sum(r.spoken for r in readings) / total,
    }


def _share(readings: Sequence[SentenceReading], marks: Iterable[str]) -> float:
    wanted = frozenset(marks)
    return sum(not wanted.isdisjoint(r.marks) for r in readings) / len(readings)


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
    number: int,
    readings: Sequence[SentenceReading],
    features: Mapping[str, float],
    weights: Weights,
) -> Mapping[str, float]:
    """The context features of sentence `number`; none in a text too short to have a genre."""
    if not features:
        return {}
    # Both are zero where nothing is known, so that a lone sentence is judged as it stands.
    middle = sum(weights.cuts) / 2
    tilt = max(-_CLIP, min(_CLIP, genre_sum(features, weights) - middle)) / _CLIP
    near = [
        readings[n].aside
        for n in range(max(0, number - _REACH), min(len(readings), number + _REACH + 1))
        if n != number
    ]
    found = {
        "context/genre": round(tilt, 4),
        "context/neighbours": round(sum(near) / len(near) - _USUAL, 4),
    }
    return {name: value for name, value in found.items() if value}
