"""The weights of the news tone, from NewsMTSC and from labels of our own.

One multinomial logistic regression learns from all of them, over words, stems, kinds of words
(tone_words.txt) and word vectors. What is labelled is not the same: NewsMTSC tells the tone toward
a person and has few neutral sentences, so each source of labels gets intercepts of its own, and
those of our own articles ship. All of it is linear, so that it folds into one pair of whole numbers
a word. Folded weights that did not see our own labels then set the scale of z (calibration) and
the leans.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from math import exp, log
from pathlib import Path
from statistics import fmean

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from annotator.evaluation.public import rows
from annotator.evaluation.tone import Toned, accuracy, macro_f1, newsmtsc, own, relabelled
from annotator.tone.news import LABELS, Pair, scores
from annotator.training import vectors
from annotator.training.tone_features import Lexicon, values
from annotator.training.tone_table import Fitted, folded, written

STRENGTH = 0.15
"""Inverse strength of the ridge."""
OWN = 2.0
"""What one label of our own weighs, a NewsMTSC label weighing 1 on the mean."""
FOLDS = 5
NEAR = 0.02
"""Of accuracy + macro-F1."""


@dataclass(frozen=True)
class Sources:
    """What is learned from."""

    news: Sequence[Toned]
    """NewsMTSC: tone toward persons."""
    articles: Sequence[Toned]
    """Our labels of our own articles, of the train split."""
    relabelled: Sequence[Toned]
    """Our labels of NewsMTSC's sentences; these are left out of `news`."""
    vectors: Mapping[str, Sequence[float]] = field(default_factory=dict)
    """What is known of words without any label, as `vectors.read` gives it."""


def sources(corpora: Path, news: Path) -> Sources:
    """The labels to learn from: of our articles the train split. Raises DataError."""
    texts = [row["text"] for row in rows(news)]
    return Sources(
        news=newsmtsc(news),
        articles=[row for row in own(corpora) if row.split == "train"],
        relabelled=relabelled(corpora / "newsmtsc-tone.jsonl", texts),
        vectors=vectors.read(corpora / "vectors.txt"),
    )


def train(sources: Sources) -> str:
    """The weights file. The same labels give the same file (with the same scikit-learn)."""
    lexicon = Lexicon.of(sources.vectors)
    ours = (*sources.articles, *sources.relabelled)
    features = {row.text: values(row.text, lexicon) for row in (*sources.news, *ours)}
    scored = list(_unseen(sources, features, lexicon))
    weights = _evened(sources.articles, [row for _, row in scored])
    scale, shift = _calibrate(scored, weights)
    lean = _lean([(_mapped(z, scale, shift), row) for z, row in scored])
    shipped = folded(_fit(sources, features, frozenset()), features, lexicon)
    intercept = _mapped(shipped.intercept, scale, shift)
    return written(replace(shipped, unit=shipped.unit * scale, intercept=intercept, lean=lean))


def _unseen(
    sources: Sources, features: Mapping[str, Mapping[str, float]], lexicon: Lexicon
) -> Iterator[tuple[Pair, Toned]]:
    """Our own labels with the z of weights that did not learn from them, rounded and pruned as
    those that ship: these are what is calibrated."""
    for fold in _folds((*sources.articles, *sources.relabelled)):
        hidden = {row.text for row in fold}
        weights = folded(_fit(sources, features, hidden), features.keys() - hidden, lexicon)
        yield from ((scores(row.text, weights), row) for row in fold)


_ARTICLES = {"source articles": 1.0}
_RELABELLED = {"source relabelled": 1.0}


def _fit(
    sources: Sources, features: Mapping[str, Mapping[str, float]], held_out: Iterable[str]
) -> Fitted:
    hidden = frozenset(held_out)
    ours = {row.text for row in sources.relabelled}
    taken = [
        (row, extra, weight)
        for rows, extra, weight in _weighed(sources)
        for row in rows
        if row.text not in hidden and not (extra == {} and row.text in ours)
    ]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([{**features[row.text], **extra} for row, extra, _ in taken])
    labels = np.array([LABELS.index(row.tone) for row, _, _ in taken])
    counts = Counter(row.tone for row, extra, _ in taken if not extra)
    even = {label: sum(counts.values()) / 3 / counts[label] for label in LABELS}
    weights = [weight or even[row.tone] for row, _, weight in taken]
    model = LogisticRegression(C=STRENGTH, max_iter=500, tol=1e-4).fit(matrix, labels, weights)
    coefficients = model.coef_ - model.coef_[1]
    base = model.intercept_ - model.intercept_[1]
    pairs = dict(
        zip(vectorizer.get_feature_names_out(), coefficients[[0, 2]].T.tolist(), strict=True)
    )
    low, high = pairs["source articles"]
    pairs["source articles"] = [low + float(base[0]), high + float(base[2])]
    return Fitted({name: (pair[0], pair[1]) for name, pair in pairs.items()})


def _weighed(sources: Sources) -> Iterator[tuple[Sequence[Toned], Mapping[str, float], float]]:
    """The labels of each source with the feature that names it, and a weight; 0 evens the tones."""
    yield sources.news, {}, 0.0
    yield sources.articles, _ARTICLES, OWN
    yield sources.relabelled, _RELABELLED, OWN


def _folds(ours: Sequence[Toned]) -> list[list[Toned]]:
    """Whole articles dealt in turn."""
    groups = sorted({row.group for row in ours})
    place = {group: number % FOLDS for number, group in enumerate(groups)}
    return [[row for row in ours if place[row.group] == fold] for fold in range(FOLDS)]


def _evened(articles: Sequence[Toned], ours: Sequence[Toned]) -> list[float]:
    """Weights that give all our labels the shares of tones that our articles have.

    NewsMTSC's sentences were picked for their tone; the articles are ordinary news.
    """
    ordinary, all_ = Counter(r.tone for r in articles), Counter(r.tone for r in ours)
    by_tone = {t: ordinary[t] / len(articles) * len(ours) / all_[t] for t in LABELS}
    return [by_tone[row.tone] for row in ours]


def _mapped(z: Pair, scale: float, shift: Pair) -> Pair:
    return z[0] * scale + shift[0], z[1] * scale + shift[1]


def _calibrate(
    scored: Sequence[tuple[Pair, Toned]], weights: Sequence[float]
) -> tuple[float, Pair]:
    """A scale and two shifts of z, by the least log loss on labels that were not learned from."""

    def loss(parameters: Sequence[float]) -> float:
        scale, low, high = parameters
        total = 0.0
        for (z, row), weight in zip(scored, weights, strict=True):
            a, b = _mapped(z, scale, (low, high))
            z_of_gold = {"negative": a, "neutral": 0.0, "positive": b}[row.tone]
            total += weight * (log(exp(a) + 1 + exp(b)) - z_of_gold)
        return total

    found = minimize(loss, (1.0, 0.0, 0.0), method="BFGS")
    scale, low, high = (round(float(number), 3) for number in found.x)
    return scale, (low, high)


def _lean(scored: Sequence[tuple[Pair, Toned]]) -> Pair:
    """The leans with the largest accuracy + macro-F1 on labels not learned from, each counting
    alike: articles are mostly neutral, picked sentences are not, and one pair serves both. It is
    the mean of all that come NEAR the best, which by itself is partly luck."""
    steps = [round(0.1 * number, 1) for number in range(31)]
    gains = {lean: _gain(scored, lean) for lean in product(steps, steps)}
    least = max(gains.values()) - NEAR
    low, high = zip(*(lean for lean, gain in gains.items() if gain >= least), strict=True)
    return round(fmean(low), 2), round(fmean(high), 2)


def _gain(scored: Sequence[tuple[Pair, Toned]], lean: Pair) -> float:
    matrix = Counter((row.tone, _said(z, lean)) for z, row in scored)
    return accuracy(matrix) + macro_f1(matrix)


def _said(z: Pair, lean: Pair) -> str:
    leaning = (z[0] + lean[0], 0.0, z[1] + lean[1])
    return LABELS[max((1, 0, 2), key=leaning.__getitem__)]
