"""The weights of the news tone, from NewsMTSC and from labels of our own.

One multinomial logistic regression over words, stems and kinds of words (tone_words.txt) learns
from all of them. What is labelled is not the same: NewsMTSC tells the tone toward a person and has
few neutral sentences, so each source of labels gets intercepts of its own, and those of our own
articles ship. Held-out scores of our own labels then set the scale of z (calibration) and the
leans. All of it is linear, so that it folds into one pair of whole numbers a word.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import product
from math import exp, log, sqrt
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from annotator.evaluation.public import rows
from annotator.evaluation.tone import Toned, macro_f1, newsmtsc, own, relabelled
from annotator.tone.news import LABELS, Pair
from annotator.tone.words import NAMES, stem, words

FLOOR = 12
"""Words; see `ToneWeights.floor`."""
STRENGTH = 0.15
"""Inverse strength of the ridge."""
OWN = 2.0
"""What one label of our own weighs, a NewsMTSC label weighing 1 on the mean."""
FOLDS = 5
RARE = 2
"""A word seen without a capital less often has no weight of its own."""
BYTES = 200_000
"""Of the file at most."""
PEOPLE = frozenset(
    "black white brown asian african arab latino hispanic native indigenous gay lesbian "
    "bisexual queer lgbt lgbtq trans transgender woman women man men girl girls boy boys "
    "female females male males wife husband mother father daughter son muslim muslims islamic "
    "jew jews jewish christian christians catholic hindu sikh atheist immigrant immigrants "
    "migrant migrants refugee refugees foreigner foreigners elderly disabled deaf blind "
    "republican republicans democrat democrats democratic conservative conservatives liberal "
    "liberals labour tory tories left-wing right-wing socialist socialists progressive "
    "progressives".split()
)
"""Who somebody is says nothing about tone: these words never get a weight."""


@dataclass(frozen=True)
class Sources:
    """What is learned from."""

    news: Sequence[Toned]
    """NewsMTSC: tone toward persons."""
    articles: Sequence[Toned]
    """Our labels of our own articles, of the train split."""
    relabelled: Sequence[Toned]
    """Our labels of NewsMTSC's sentences; these are left out of `news`."""


@dataclass(frozen=True)
class Fitted:
    """The regression, as weights by feature for negative and positive (neutral subtracted)."""

    features: Mapping[str, Pair]

    def of(self, name: str) -> Pair:
        """The pair of a feature, (0, 0) for one that was not seen."""
        return self.features.get(name, (0.0, 0.0))

    def score(self, values: Mapping[str, float]) -> Pair:
        """z for negative and positive."""
        pairs = [(value, self.of(name)) for name, value in values.items()]
        return sum(v * p[0] for v, p in pairs), sum(v * p[1] for v, p in pairs)


def sources(corpora: Path, news: Path) -> Sources:
    """The labels to learn from: of our articles the train split. Raises DataError."""
    texts = [row["text"] for row in rows(news)]
    return Sources(
        news=newsmtsc(news),
        articles=[row for row in own(corpora) if row.split == "train"],
        relabelled=relabelled(corpora / "newsmtsc-tone.jsonl", texts),
    )


def train(sources: Sources) -> str:
    """The weights file. The same labels give the same file (with the same scikit-learn)."""
    kinds = word_kinds()
    ours = (*sources.articles, *sources.relabelled)
    features = {row.text: values(row.text, kinds) for row in (*sources.news, *ours)}
    folds = _folds(ours)
    unseen = [
        (fold, _fit(sources, features, held_out={row.text for row in fold})) for fold in folds
    ]
    scored = [
        (m.score({**features[row.text], **_ARTICLES}), row) for fold, m in unseen for row in fold
    ]
    weights = _evened(sources.articles, [row for _, row in scored])
    scale, shift = _calibrate(scored, weights)
    leans = _lean([(_mapped(z, scale, shift), row) for z, row in scored], weights)
    return _dump(_fit(sources, features, frozenset()), sources, kinds, (scale, shift, leans))


_ARTICLES = {"source articles": 1.0}
_RELABELLED = {"source relabelled": 1.0}


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


def values(text: str, kinds: Mapping[str, str]) -> dict[str, float]:
    """The features of a sentence: its words, their stems and kinds, over √(number of words)."""
    number, found = words(text)
    scale = 1 / sqrt(max(number, FLOOR))
    counted: dict[str, float] = {}
    for word in found:
        for name in _names(word.text, word.plain, kinds):
            counted[name] = counted.get(name, 0.0) + word.share * scale
    return counted


def _names(word: str, plain: bool, kinds: Mapping[str, str]) -> Iterator[str]:
    if word in PEOPLE:
        return
    yield f"word {word}"
    if plain and stem(word):
        yield f"stem {stem(word)}"
    if word in kinds:
        yield f"kind {kinds[word]}"
        yield f"side {kinds[word][0]}"


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
    model = LogisticRegression(C=STRENGTH, max_iter=200, tol=1e-5).fit(matrix, labels, weights)
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


def _lean(scored: Sequence[tuple[Pair, Toned]], weights: Sequence[float]) -> Pair:
    """The leans with the largest macro-F1 on labels not learned from: accuracy alone would never
    say a rare tone."""
    steps = [round(0.1 * number, 1) for number in range(21)]
    return max(product(steps, steps), key=lambda lean: _gain(scored, weights, lean))


def _gain(scored: Sequence[tuple[Pair, Toned]], weights: Sequence[float], lean: Pair) -> float:
    matrix: dict[tuple[str, str], float] = {}
    for (z, row), weight in zip(scored, weights, strict=True):
        leaning = (z[0] + lean[0], 0.0, z[1] + lean[1])
        pair = (row.tone, LABELS[max((1, 0, 2), key=leaning.__getitem__)])
        matrix[pair] = matrix.get(pair, 0.0) + weight
    return macro_f1(matrix)


def _dump(
    fitted: Fitted, sources: Sources, kinds: Mapping[str, str], chosen: tuple[float, Pair, Pair]
) -> str:
    scale, shift, leans = chosen
    intercept = _mapped(fitted.of("source articles"), scale, shift)
    table = _table(fitted, sources, kinds, scale)
    unit = max(abs(number) for pair in table.values() for number in pair) / 127
    whole = {word: (round(a / unit), round(b / unit)) for word, (a, b) in table.items()}
    kept = _pruned(whole)
    return _written(kept, round(unit, 6), intercept, leans)


def _table(
    fitted: Fitted, sources: Sources, kinds: Mapping[str, str], scale: float
) -> dict[str, Pair]:
    """Everything that is known of a word in one pair; stems for the words that are not listed."""
    texts = {row.text for rows, _, _ in _weighed(sources) for row in rows}
    seen = Counter(word.text for text in texts for word in words(text)[1] if word.plain)
    listed = {word for word, number in seen.items() if number >= RARE or word in kinds}
    listed |= set(listed_words())
    names = {word: tuple(_names(word, True, kinds)) for word in listed}
    names |= {s: tuple(_stem_names(s, members)) for s, members in _by_stem(seen, kinds).items()}
    table = {word: _total(fitted, found, scale) for word, found in names.items()}
    return table | dict.fromkeys(PEOPLE, (0.0, 0.0))


def _by_stem(seen: Iterable[str], kinds: Mapping[str, str]) -> dict[str, list[str | None]]:
    """The kinds (or None) of all known words of each stem."""
    members: dict[str, list[str | None]] = {}
    for word in sorted({*seen, *kinds} - NAMES):
        if stem(word):
            members.setdefault(stem(word), []).append(None if word in PEOPLE else kinds.get(word))
    return members


def _stem_names(key: str, members: Sequence[str | None]) -> Iterator[str]:
    """A stem's own feature, and the kind of its words: an unseen inflection shares it."""
    yield f"stem {key}"
    kind, number = Counter(members).most_common(1)[0]
    if kind is not None and number > 0.8 * len(members):
        yield f"kind {kind}"
        yield f"side {kind[0]}"


def _total(fitted: Fitted, names: Iterable[str], scale: float) -> Pair:
    pairs = [fitted.of(name) for name in names]
    return scale * sum(a for a, _ in pairs), scale * sum(b for _, b in pairs)


def _pruned(table: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """What fits the file, largest first; a word that its stem speaks for needs no line."""

    def needed(item: tuple[str, tuple[int, int]]) -> int:
        word, pair = item
        if word in PEOPLE:
            return 128
        spoken = (0, 0) if word.endswith("-") else table.get(stem(word), (0, 0))
        return max(abs(pair[0] - spoken[0]), abs(pair[1] - spoken[1]))

    ordered = sorted(table.items(), key=lambda item: (-needed(item), item[0]))
    kept, size = {}, 0
    for word, pair in ordered:
        size += len(f'"{word}":[{pair[0]},{pair[1]}],\n'.encode())
        if size > BYTES or not needed((word, pair)):
            break
        kept[word] = pair
    return dict(sorted(kept.items()))


def _written(kept: Mapping[str, tuple[int, int]], unit: float, intercept: Pair, lean: Pair) -> str:
    lines = ",\n".join(
        f"{json.dumps(word, ensure_ascii=False)}:[{a},{b}]" for word, (a, b) in kept.items()
    )
    head = {
        "schema": "annotator-tone/1", "unit": unit, "floor": FLOOR,
        "intercept": [round(number, 4) for number in intercept], "lean": list(lean),
    }  # fmt: skip
    return f'{json.dumps(head)[:-1]}, "words": {{\n{lines}\n}}}}\n'
