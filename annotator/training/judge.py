"""The judge's weights from gold: features, calibration, context, genre and the threshold.

Every number that is chosen rather than learned stands at the top, with its reason.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from itertools import chain

from annotator.evaluation.gold import GoldArticle, by_word
from annotator.judgement import claims, context, lean
from annotator.judgement.model import Weights
from annotator.judgement.verdict import judge
from annotator.models import Voice
from annotator.rules import RuleSet
from annotator.training.logistic import Column, Fitted, fit, fit_ordered
from annotator.training.samples import ArticleSamples, Sample, collect

STRENGTH = 0.002
"""Of the ridge. Strong: a few thousand pieces must not teach a hundred weights by heart."""
TRUST = 0.3
"""What a rule's expected weight is worth, in pieces of gold: a normal prior of 1.3 logits."""
CONTEXT_STRENGTH = 0.05
"""The same for the context's weights: the gold holds few opinion pieces to learn them from."""
CLAIM_STRENGTH = 0.0005
"""The same for the weights of attributions, six in some two thousand claims."""
UNHEARD = -6.0
"""The weight of an attribution where gold has no claim that is an aside: that it never is one."""
FOLDS = 5
"""Articles are dealt to folds in turn, so that each is once judged by weights that never saw it:
calibration, context, genre and threshold are learned from those verdicts."""
BUDGET = 7
"""False alarms per 1,000 sentences of reports that the threshold may cost on gold, whose reports
were written to be harder than the news."""
RARE = 5
"""A feature that is no rule and occurs in fewer pieces is left out."""
OWN = "own"
"""The family of a site's own phrases."""
_DIGITS = 3
_KINDS = ("report", "analysis", "opinion")


@dataclass(frozen=True)
class Expected:
    """What each rule or family is expected to weigh before text is read: it is drawn there."""

    features: Mapping[str, float]

    @classmethod
    def shipped(cls) -> "Expected":
        """What the rules' authors wrote down, in expected.json."""
        source = files("annotator.training").joinpath("expected.json").read_text("utf-8")
        return cls(json.loads(source)["features"])

    def of(self, name: str) -> float:
        """The expectation for one rule; a family's name stands for all of it."""
        return self.features.get(name, self.features.get(name.split("/", maxsplit=1)[0], 0.0))


def train(golds: Sequence[GoldArticle], rules: RuleSet, expected: Expected) -> Weights:
    """Weights for the judge. The same gold and rules give the same weights.

    Raises ValueError where the gold holds no aside, or nothing else.
    """
    articles = collect(golds, rules)
    known = columns(articles, rules, expected)
    folds = [articles[number::FOLDS] for number in range(FOLDS)]
    unseen = [_fit(chain.from_iterable(_others(folds, n)), known) for n in range(FOLDS)]
    calibration = _calibrate(folds, unseen)
    plain = _scaled(_fit(articles, known), *calibration)
    # A site’s own phrases are in no gold: they weigh what is expected of them.
    plain = replace(plain, features={**plain.features, OWN: expected.of(OWN)})
    judged = [
        (article, _scaled(fitted, *calibration))
        for fold, fitted in zip(folds, unseen, strict=True)
        for article in fold
    ]
    genre, attributed = _genre(judged), _claims(judged)
    plain, judged = genre(plain), [(a, genre(w)) for a, w in judged]
    more = {**attributed, **_context(judged, expected)}
    return replace(
        _with(plain, more), threshold=_threshold([(a, _with(w, more)) for a, w in judged])
    )


def dump(weights: Weights) -> str:
    """The weights as the file that `annotator.judgement.model.parse` reads."""
    data = {
        "schema": "annotator-weights/2",
        "calibrated": weights.calibrated,
        "threshold": round(weights.threshold, 2),
        "intercept": round(weights.intercept, _DIGITS),
        "features": _rounded(weights.features),
        "genre": {
            "features": _rounded(weights.genre),
            "cuts": [round(cut, _DIGITS) for cut in weights.cuts],
        },
    }
    return json.dumps(data, indent=2) + "\n"


def _rounded(numbers: Mapping[str, float]) -> Mapping[str, float]:
    """By name, to three digits: finer ones would differ between machines and mean nothing."""
    told = {name: round(number, _DIGITS) for name, number in sorted(numbers.items())}
    return {name: number for name, number in told.items() if number}


def _others(
    folds: Sequence[Sequence[ArticleSamples]], number: int
) -> Iterator[Sequence[ArticleSamples]]:
    return (fold for other, fold in enumerate(folds) if other != number)


def columns(
    articles: Sequence[ArticleSamples], rules: RuleSet, expected: Expected
) -> Mapping[str, Column]:
    """What is known, before any text is read, of each feature that occurs often enough."""
    ids = {rule.id for rule in rules.rules}
    counts = Counter(n for a in articles for s in a.samples for n in s.values if n not in ids)
    found = {name: _bounds(name) for name, number in counts.items() if number >= RARE}
    return found | {name: Column(low=0.0, prior=expected.of(name), trust=TRUST) for name in ids}


def _bounds(name: str) -> Column:
    """A fact may not speak for an aside, and words that lean to comment not against one."""
    if name == lean.FEATURE:
        return Column(low=0.0)
    return Column(high=0.0) if name.startswith("fact/") else Column()


def _fit(articles: Iterable[ArticleSamples], columns: Mapping[str, Column]) -> Fitted:
    samples = [sample for article in articles for sample in article.samples]
    return fit(
        [s.values for s in samples],
        [s.aside for s in samples],
        [s.weight for s in samples],
        columns,
        STRENGTH,
    )


def _calibrate(
    folds: Sequence[Sequence[ArticleSamples]], unseen: Sequence[Fitted]
) -> tuple[float, float]:
    """Platt's map of the sums of pieces that were not learned from: (slope, shift)."""
    rows, labels, weights = [], [], []
    for fold, fitted in zip(folds, unseen, strict=True):
        samples = [sample for article in fold for sample in article.samples]
        rows += [{"sum": float(z)} for z in fitted.logits([s.values for s in samples])]
        labels += [s.aside for s in samples]
        weights += [s.weight for s in samples]
    platt = fit(rows, labels, weights, {"sum": Column(low=0.0)}, 0.0)
    return platt.weights["sum"], platt.intercept


def _scaled(fitted: Fitted, slope: float, shift: float) -> Weights:
    features = {n: w * slope for n, w in fitted.weights.items()}
    return Weights(fitted.intercept * slope + shift, features, 0.5, calibrated=True)


def _genre(judged: Sequence[tuple[ArticleSamples, Weights]]) -> Callable[[Weights], Weights]:
    """What adds the genre's weights to others; nothing where gold lacks a kind of article."""
    rows, ranks = [], []
    for article, weights in judged:
        features = context.article_features(_readings(article, weights))
        if article.gold.kind in _KINDS and features:
            rows.append(features)
            ranks.append(_KINDS.index(article.gold.kind))
    if len(set(ranks)) < len(_KINDS):
        return lambda weights: weights
    features, cuts = fit_ordered(rows, ranks)
    return lambda weights: replace(weights, genre=features, cuts=cuts)


def _readings(article: ArticleSamples, weights: Weights) -> tuple[context.SentenceReading, ...]:
    return context.readings(article.sentences, article.gold.article.blocks, weights)


def _around(article: ArticleSamples, weights: Weights) -> Sequence[Mapping[str, float]]:
    """The context features of each sentence of an article."""
    readings = _readings(article, weights)
    return context.around(readings, context.article_features(readings), weights)


def _context(
    judged: Sequence[tuple[ArticleSamples, Weights]], expected: Expected
) -> Mapping[str, float]:
    """The weights of a document's context."""
    rows = []
    for article, weights in judged:
        around = _around(article, weights)
        rows += [(s, around[s.sentence], weights) for s in article.samples]
    names = {name for _, values, _ in rows for name in values}
    columns = {name: Column(low=0.0, prior=expected.of(name)) for name in names}
    return _on_top(rows, columns, CONTEXT_STRENGTH)


def _claims(judged: Sequence[tuple[ArticleSamples, Weights]]) -> Mapping[str, float]:
    """The weights of an attribution: how much less likely an aside its words are."""
    rows = [
        (s, {n: v for n, v in s.values.items() if n.startswith(f"{claims.FAMILY}/")}, weights)
        for article, weights in judged
        for s in article.claims
    ]
    names = {name for _, values, _ in rows for name in values}
    if len({sample.aside for sample, _, _ in rows}) < 2:
        return dict.fromkeys(names, UNHEARD)
    return _on_top(rows, dict.fromkeys(names, Column()), CLAIM_STRENGTH)


def _on_top(
    rows: Sequence[tuple[Sample, Mapping[str, float], Weights]],
    columns: Mapping[str, Column],
    strength: float,
) -> Mapping[str, float]:
    """Weights that are learned on top of what each piece says by itself."""
    alone = Column(low=1.0, high=1.0, prior=1.0)
    fitted = fit(
        [{**values, "alone": weights.logit(sample.values)} for sample, values, weights in rows],
        [sample.aside for sample, _, _ in rows],
        [sample.weight for sample, _, _ in rows],
        {**columns, "alone": alone},
        strength,
        intercept=0.0,
    )
    return {name: fitted.weights[name] for name in sorted(columns)}


def _with(weights: Weights, around: Mapping[str, float]) -> Weights:
    return replace(weights, features={**weights.features, **around})


def _threshold(judged: Sequence[tuple[ArticleSamples, Weights]]) -> float:
    """The lowest probability at which straight sentences of reports cost no more than BUDGET."""
    straight = sorted(
        (
            aside
            for article, weights in judged
            if article.gold.kind == "report" and not article.gold.alone
            for aside in _straight(article, weights)
        ),
        reverse=True,
    )
    allowed = int(len(straight) * BUDGET / 1000)
    edge = straight[allowed] if allowed < len(straight) else 0.5
    return min(0.95, max(0.5, edge + 0.01))


def _straight(article: ArticleSamples, weights: Weights) -> Iterator[float]:
    """The largest probability of an aside in each sentence that readers found none in."""
    voices = by_word(article.gold)
    judged = judge(article.sentences, _around(article, weights), weights)
    for (listener, _), found in zip(article.sentences, judged, strict=True):
        span = listener.sentence
        if Voice.ASIDE not in {voices.get(at) for at in range(span.start, span.end)}:
            own = [s.aside for s in found if s.voice is not Voice.ATTRIBUTED]
            yield max(own, default=0.0)
