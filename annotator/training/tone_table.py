"""A regression folded into the weights file: one pair of whole numbers a word or stem."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf, sqrt
from statistics import fmean

from annotator.tone.news import Pair, ToneWeights
from annotator.tone.words import NAMES, stem, words
from annotator.training.tone_features import (
    FLOOR,
    PEOPLE,
    Lexicon,
    listed_words,
    of_kind,
    of_vector,
    of_word,
)

RARE = 2
"""A word seen without a capital less often has no weight of its own, if no list has it."""
BYTES = 204_000
"""Of the file at most."""


@dataclass(frozen=True)
class Fitted:
    """The regression, as weights by feature for negative and positive (neutral subtracted)."""

    features: Mapping[str, Pair]

    def of(self, name: str) -> Pair:
        """The pair of a feature, (0, 0) for one that was not seen."""
        return self.features.get(name, (0.0, 0.0))

    def score(self, values: Mapping[str, float]) -> Pair:
        """z for negative and positive."""
        return self.total(values.items())

    def total(self, found: Iterable[tuple[str, float]]) -> Pair:
        """The same for features one by one."""
        pairs = [(value, self.of(name)) for name, value in found]
        return sum(v * p[0] for v, p in pairs), sum(v * p[1] for v, p in pairs)


def folded(fitted: Fitted, texts: Iterable[str], lexicon: Lexicon) -> ToneWeights:
    """The regression as it ships, with the intercepts of articles and no leans: rounded, and with
    the words for which the file has room. `texts` are those that were learned from."""
    seen = Counter(word.text for text in texts for word in words(text)[1] if word.plain)
    shares = _shares(seen, lexicon)
    stems = _by_stem({*seen, *lexicon.kinds, *lexicon.vectors})
    features = {word: tuple(of_word(word, True, lexicon)) for word in shares}
    features |= {key: tuple(_of_stem(key, members, lexicon)) for key, members in stems.items()}
    table = {word: fitted.total(found) for word, found in features.items()}
    table |= dict.fromkeys(PEOPLE, (0.0, 0.0))
    unit = max(abs(number) for pair in table.values() for number in pair) / 127
    whole = {word: (round(a / unit), round(b / unit)) for word, (a, b) in table.items()}
    met = {key: sum(shares.get(word, 0.0) for word in found) for key, found in stems.items()}
    kept = _pruned(whole, shares | met)
    return ToneWeights(kept, unit, fitted.of("source articles"), (0.0, 0.0), FLOOR)


def _shares(seen: Mapping[str, int], lexicon: Lexicon) -> dict[str, float]:
    """How often each known word is met, in parts of all words: as often as it was seen, or as its
    place among the vectors tells (Zipf's law)."""
    total = sum(seen.values())
    known = {word for word, number in seen.items() if number >= RARE or word in lexicon.kinds}
    shares = {word: max(seen.get(word, 0), 1) / total for word in known | {*listed_words()}}
    zipf = {word: 0.1 / place for place, word in enumerate(lexicon.vectors, 10)}
    return shares | {word: max(share, shares.get(word, 0.0)) for word, share in zipf.items()}


def _by_stem(known: Iterable[str]) -> dict[str, list[str]]:
    """All known words of each stem."""
    members: dict[str, list[str]] = {}
    for word in sorted({*known} - NAMES):
        if stem(word):
            members.setdefault(stem(word), []).append(word)
    return members


def _of_stem(key: str, members: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    """A stem's own feature, the kind of its words and their mean vector: an unseen inflection
    shares these."""
    yield f"stem {key}", 1.0
    told = [word for word in members if word not in PEOPLE]
    kind, number = Counter(map(lexicon.kinds.get, members)).most_common(1)[0]
    if kind is not None and number > 0.8 * len(members):
        yield from of_kind(kind)
    vectors = [lexicon.vectors[word] for word in told if word in lexicon.vectors]
    yield from of_vector([fmean(numbers) for numbers in zip(*vectors, strict=True)])


def _pruned(table: Mapping[str, Pair], shares: Mapping[str, float]) -> dict[str, Pair]:
    """What fits the file, first what would be missed most: a large weight, and one that is often
    met. A word that its stem speaks for needs no line."""

    def gap(word: str) -> float:
        spoken = (0, 0) if word.endswith("-") else table.get(stem(word), (0, 0))
        return max(abs(a - b) for a, b in zip(table[word], spoken, strict=True))

    def missed(word: str) -> float:
        return inf if word in PEOPLE else gap(word) * sqrt(shares[word])

    kept, size = {}, 0
    for word in sorted(table, key=lambda word: (-missed(word), word)):
        a, b = table[word]
        size += len(f'"{word}":[{a},{b}],\n'.encode())
        if size > BYTES or not missed(word):
            break
        kept[word] = (a, b)
    return dict(sorted(kept.items()))


def written(weights: ToneWeights) -> str:
    """The weights file."""
    lines = ",\n".join(
        f"{json.dumps(word, ensure_ascii=False)}:[{a},{b}]"
        for word, (a, b) in weights.words.items()
    )
    head = {
        "schema": "annotator-tone/1", "unit": round(weights.unit, 6), "floor": weights.floor,
        "intercept": [round(number, 4) for number in weights.intercept],
        "lean": list(weights.lean),
    }  # fmt: skip
    return f'{json.dumps(head)[:-1]}, "words": {{\n{lines}\n}}}}\n'
