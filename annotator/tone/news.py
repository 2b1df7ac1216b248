"""The news tone: a weight a word for negative and one for positive, from `annotator train tone`.

For each of the two, z = intercept + Σ weight × share ÷ √max(number of words, floor), and neutral
has z = 0. The probabilities are the softmax of the three, calibrated on labelled news. The label is
the tone with the largest z + lean: the leans make up for how rare a tone is.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from math import exp, sqrt

from annotator.errors import WeightsError
from annotator.language.memo import remembered
from annotator.models import Tone
from annotator.tone.words import MARK, SILENT, TOKEN, TURNED, heard, letters, lower, stem, words

LABELS = ("negative", "neutral", "positive")
Pair = tuple[float, float]
"""Something for negative and for positive, neutral being 0."""
NOTHING: Pair = (0, 0)


@dataclass(frozen=True)
class ToneWeights:
    """The weights, as data."""

    words: Mapping[str, Pair]
    """By word in lower case, and by stem (`accus-`) for words that are not listed."""
    unit: float
    """What a whole number of weight stands for."""
    intercept: Pair
    lean: Pair
    """Added before the label is chosen; no part of the probabilities."""
    floor: int
    """A line with fewer words counts as one of so many: a short line is weak evidence."""
    digest: str = ""

    def of(self, word: str, plain: bool = True) -> Pair:
        """The weights of a word, by itself or if `plain` by its stem; `NOTHING` for others."""
        known = self.words.get(word)
        if known is None and plain:
            known = self.words.get(stem(word))
        return known or NOTHING

    def scale(self, number: int) -> float:
        """What a weight counts for in a line of so many words."""
        return self.unit / sqrt(max(number, self.floor))

    @cached_property
    def letters(self) -> Callable[[str], tuple[str, bool, Pair, Pair]]:
        """The letters of a token with its weights, as they are and turned.

        They are looked up once however often it stands. A word without a weight is as silent as a
        name.
        """

        def weighed(token: str) -> tuple[str, bool, Pair, Pair]:
            kind, negates = letters(token)
            low = lower(token)
            pair = self.of(low, low[0] == token[0])
            if kind is not MARK and pair == NOTHING:
                kind = SILENT
            return kind, negates, pair, (pair[0] * TURNED, pair[1] * TURNED)

        return remembered(weighed)

    def balance(self, word: str) -> float:
        """Positive less negative weight of a word by itself, before its sentence is measured."""
        negative, positive = self.of(word)
        return (positive - negative) * self.unit


@dataclass(frozen=True, slots=True)
class Term:
    """What one word adds to z."""

    start: int
    word: str
    negative: float
    positive: float


def read(text: str, weights: ToneWeights | None = None) -> Tone:
    """The news tone of a sentence, or of a part of one, with its calibrated probability."""
    return reads([text], weights)[0]


def reads(texts: Sequence[str], weights: ToneWeights | None = None) -> list[Tone]:
    """The news tone of each text, sooner than one after the other."""
    used = weights or shipped()
    tokens = list(map(TOKEN.findall, texts))
    weighed = [list(map(used.letters, each)) for each in tokens]
    words = [heard(*each) for each in zip(texts, weighed, strict=True)]
    return [_tone(_scores(*each, used), used) for each in words]


def _tone(scores: Pair, weights: ToneWeights) -> Tone:
    negative, positive = scores
    low, high = negative + weights.lean[0], positive + weights.lean[1]
    best = 2 if high > max(low, 0.0) else 0 if low > 0.0 else 1
    return Tone(LABELS[best], round(softmax((negative, 0.0, positive))[best], 6))


def scores(text: str, weights: ToneWeights) -> Pair:
    """z for negative and for positive."""
    return _scores(*heard(text, map(weights.letters, TOKEN.findall(text))), weights)


def _scores(number: int, found: Sequence[Pair], weights: ToneWeights) -> Pair:
    negative = positive = 0.0
    for less, more in found:
        negative += less
        positive += more
    scale = weights.scale(number)
    return weights.intercept[0] + negative * scale, weights.intercept[1] + positive * scale


def softmax(z: tuple[float, float, float]) -> tuple[float, float, float]:
    """e^z over their sum. Each in [0, 1], together 1."""
    a, b, c = z
    top = max(z)
    a, b, c = exp(a - top), exp(b - top), exp(c - top)
    total = a + b + c
    return a / total, b / total, c / total


def explain(text: str, weights: ToneWeights | None = None) -> tuple[Term, ...]:
    """The words that carry the tone of a sentence, in order, with what each adds to z."""
    used = weights or shipped()
    number, found = words(text)
    scale = used.scale(number)
    weighed = ((word, used.of(word.text, word.plain), word.share * scale) for word in found)
    return tuple(
        Term(word.start, word.text, pair[0] * by, pair[1] * by)
        for word, pair, by in weighed
        if pair != NOTHING
    )


@cache
def shipped() -> ToneWeights:
    """The weights that ship with the package."""
    return parse(files("annotator.tone").joinpath("weights.json").read_text("utf-8"))


def parse(source: str) -> ToneWeights:
    """Weights from JSON. Raises WeightsError where a field is missing or not a number."""
    try:
        data = json.loads(source)
        return ToneWeights(
            words={str(word): (int(a), int(b)) for word, (a, b) in data["words"].items()},
            unit=float(data["unit"]),
            intercept=_pair(data["intercept"]),
            lean=_pair(data["lean"]),
            floor=int(data["floor"]),
            digest=sha256(source.encode()).hexdigest()[:16],
        )
    except (ValueError, KeyError, TypeError, AttributeError) as cause:
        raise WeightsError(f"tone weights cannot be read ({cause!r}); restore the file") from cause


def _pair(data: list[float]) -> Pair:
    negative, positive = data
    return float(negative), float(positive)
