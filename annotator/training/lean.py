"""The lean of words: how a word counts for an aside, learned from all words that are used like it.

The regression of the judge, with 50 numbers more for each piece: the mean vector of its words. What
they weigh, times the vector of a word, is its lean.
"""

import json
from collections.abc import Mapping, Sequence

import numpy as np

from annotator.evaluation.gold import GoldArticle
from annotator.judgement import lean
from annotator.judgement.vocabulary import CLASSES
from annotator.rules import RuleSet
from annotator.training import judge
from annotator.training.logistic import Column, fit
from annotator.training.samples import Sample, collect
from annotator.training.tone_features import PEOPLE

Vectors = Mapping[str, Sequence[float]]
SCALE = 4.0
"""Of the vectors, whose length is 1: so their numbers spread like other features, and are shrunk
alike."""
_NAMED = ("person/", "fact/")
STEPS = 100
"""The largest lean, in units of the file."""
LEAST = 12
"""Units: a word that leans less is left out, and with it half of the file."""

_WHO = PEOPLE.union(*(words for name, words in CLASSES.items() if name.startswith(_NAMED)))
"""Who somebody is leans nowhere."""


def train(
    golds: Sequence[GoldArticle], rules: RuleSet, expected: judge.Expected, vectors: Vectors
) -> str:
    """The file that `annotator.judgement.lean` reads. The same gold gives the same bytes.

    Raises ValueError where the gold holds no aside, or nothing else.
    """
    articles = collect(golds, rules)
    samples = [sample for article in articles for sample in article.samples]
    known = dict(judge.columns(articles, rules, expected))
    known.pop(lean.FEATURE, None)
    size = len(next(iter(vectors.values())))
    names = [f"vector/{number:02}" for number in range(size)]
    fitted = fit(
        [{**sample.values, **_mean(sample, vectors, names)} for sample in samples],
        [sample.aside for sample in samples],
        [sample.weight for sample in samples],
        {**known, **dict.fromkeys(names, Column())},
        judge.STRENGTH,
    )
    weights = SCALE * np.array([fitted.weights[name] for name in names])
    leans = {word: float(np.array(vectors[word]) @ weights) for word in sorted(vectors)}
    return _dump({word: lean for word, lean in leans.items() if word not in _WHO})


def _mean(sample: Sample, vectors: Vectors, names: Sequence[str]) -> Mapping[str, float]:
    found = [vectors[word] for word in sample.words if word in vectors]
    if not found:
        return {}
    total = SCALE * np.sum(found, axis=0) / max(len(sample.words), lean.FEWEST)
    return dict(zip(names, total.tolist(), strict=True))


def _dump(leans: Mapping[str, float]) -> str:
    unit = round(max(map(abs, leans.values())) / STEPS, 4)
    steps = {word: round(number / unit) for word, number in leans.items()}
    kept = {word: number for word, number in steps.items() if abs(number) >= LEAST}
    return json.dumps({"unit": unit, "words": kept}, indent=0, ensure_ascii=False) + "\n"
