"""Labels of tone, own and public, and how well a reading of tone meets them.

Definitions: NewsMTSC labels the tone toward persons; a sentence has one where all its persons
agree. Penn’s has the tone that most of its readers gave. Our own follow docs/tone-guideline.md.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import DataError
from annotator.evaluation.gold import GoldArticle, digest, load
from annotator.evaluation.measures import calibration_error, interval
from annotator.evaluation.public import formed, rows
from annotator.evaluation.table import Measured, Row
from annotator.tone import raw, read
from annotator.tone.news import LABELS

Reader = Callable[[str], str]
"""From a sentence to `negative`, `neutral` or `positive`."""
_PERSON = {2.0: "negative", 4.0: "neutral", 6.0: "positive"}
CUT = 0.05
"""From this polarity on, TextBlob (and VADER's compound score) counts as positive; below its
negative as negative. It is VADER's own; TextBlob names none."""
Matrix = Mapping[tuple[str, str], float]


@dataclass(frozen=True, slots=True)
class Toned:
    """A sentence with the tone that readers gave it."""

    text: str
    tone: str
    group: str
    """What it was drawn with, its article where that is known: intervals resample groups."""
    split: str = "heldout"
    second: str | None = None
    """What another reader said, blind."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well a reading meets the labels, with 90 % intervals from resampled groups."""

    number: int
    accuracy: float
    macro_f1: float
    """The mean F1 of the three tones; one that occurs nowhere counts as 0."""
    accuracy_range: tuple[float, float] | None
    macro_f1_range: tuple[float, float] | None


def own(corpora: Path) -> tuple[Toned, ...]:
    """Sentences of the project's own articles. Raises DataError where a label fits no sentence."""
    articles = {gold.id: gold for gold in load(corpora / "articles")}
    return tuple(_own(corpora / "tone.jsonl", articles))


def _own(path: Path, articles: Mapping[str, GoldArticle]) -> Iterator[Toned]:
    for number, row in enumerate(rows(path), 1):
        gold = articles.get(row["article"])
        text = gold.article.body[row["start"] : row["end"]] if gold else ""
        if digest(text) != row["sentence"] or gold is None:
            raise DataError(f"{path}:{number}: no such sentence in {row['article']}; label it anew")
        yield Toned(text, row["tone"], row["article"], gold.split, row.get("second"))


def relabelled(labels: Path, texts: Iterable[str]) -> tuple[Toned, ...]:
    """Public sentences under our own labels, kept by hash, for those that are in the copy."""
    held = {digest(text): text for text in texts}
    return tuple(
        Toned(held[row["sentence"]], row["tone"], row["sentence"], "train")
        for row in map(json.loads, labels.read_text("utf-8").splitlines())
        if row["sentence"] in held
    )


def newsmtsc(path: Path) -> tuple[Toned, ...]:
    """The sentences of NewsMTSC whose persons agree."""
    return tuple(
        Toned(row["text"], _PERSON[row["targets"][0]["polarity"]], str(number))
        for number, row in enumerate(rows(path))
        if len({target["polarity"] for target in row["targets"]}) == 1
    )


def penn(path: Path) -> tuple[Toned, ...]:
    """The sentences of Penn's Media Bias Detector; of tied tones the one named first."""
    return tuple(
        Toned(row["text"], Counter(row["tones"]).most_common(1)[0][0], row["article"])
        for row in rows(path)
    )


def neutral(_: str) -> str:
    """Always neutral: what a reading must beat."""
    return "neutral"


def textblob(text: str) -> str:
    """TextBlob's polarity, cut at ±CUT."""
    return cut(raw(text).polarity)


def cut(number: float) -> str:
    """A number in [−1, 1] as a tone."""
    return "positive" if number >= CUT else "negative" if number <= -CUT else "neutral"


def news_tone(text: str) -> str:
    """The label of the shipped news tone."""
    return read(text).label


def measure(toned: Sequence[Toned], reader: Reader, rounds: int = 300) -> Score:
    """Accuracy and macro-F1 of a reading. `rounds` draws make the intervals; 0 leaves them out.

    Raises ValueError without a sentence.
    """
    groups: dict[str, Counter[tuple[str, str]]] = {}
    for row in toned:
        groups.setdefault(row.group, Counter())[row.tone, reader(row.text)] += 1
    matrices = tuple(groups.values())

    def drawn_accuracy(drawn: Sequence[Matrix]) -> float:
        return accuracy(_sum(drawn))

    def drawn_f1(drawn: Sequence[Matrix]) -> float:
        return macro_f1(_sum(drawn))

    return Score(
        len(toned),
        drawn_accuracy(matrices),
        drawn_f1(matrices),
        interval(matrices, drawn_accuracy, rounds),
        interval(matrices, drawn_f1, rounds),
    )


def readers() -> Mapping[str, Reader]:
    """The readings to compare, by name. VADER is among them where it is installed."""
    found: dict[str, Reader] = {"news tone": news_tone, "always neutral": neutral}
    found["TextBlob"] = textblob
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        return found
    analyzer = SentimentIntensityAnalyzer()
    return found | {"VADER": lambda text: cut(analyzer.polarity_scores(text)["compound"])}


_BY_NAME: Mapping[str, Callable[[Path], tuple[Toned, ...]]] = {"newsmtsc": newsmtsc, "penn": penn}


def labelled(path: Path, split: str = "heldout") -> tuple[Toned, ...]:
    """Our own labels of a split in a folder such as corpora/, or a public set known by its name.

    Raises DataError for a file of another name and where nothing is found.
    """
    with formed(path):
        found = _labelled(path, split)
    if not found:
        raise DataError(f"{path}: no labelled sentence; check that it is what you mean")
    return found


def _labelled(path: Path, split: str) -> tuple[Toned, ...]:
    if path.is_dir():
        return tuple(row for row in own(path) if split in ("all", row.split))
    reader = next((r for name, r in _BY_NAME.items() if path.name.startswith(name)), None)
    if not reader:
        raise DataError(f"{path}: no set of tones; name a newsmtsc… or penn… file or a folder")
    return reader(path)


def measured(name: str, toned: Sequence[Toned], rounds: int = 300) -> Measured:
    """The news tone beside the other readings, as a table."""
    first, *others = (_row(name, measure(toned, r, rounds)) for name, r in readers().items())
    calibrated = {**first.figures, "calibration error": own_calibration(toned)}
    return Measured(name, {"sentences": len(toned)}, (replace(first, figures=calibrated), *others))


def _row(system: str, score: Score) -> Row:
    ranges = {"accuracy": score.accuracy_range, "macro F1": score.macro_f1_range}
    told = {figure: edges for figure, edges in ranges.items() if edges}
    return Row(system, {"accuracy": score.accuracy, "macro F1": score.macro_f1}, told)


def own_calibration(toned: Sequence[Toned]) -> float:
    """How far the news tone's probabilities lie from the share that was right (ECE, 10 bins)."""
    said = [(read(row.text), row.tone) for row in toned]
    return calibration_error(
        [one.probability for one, _ in said], [one.label == gold for one, gold in said]
    )


def _sum(matrices: Iterable[Matrix]) -> Matrix:
    total: dict[tuple[str, str], float] = {}
    for matrix in matrices:
        for pair, number in matrix.items():
            total[pair] = total.get(pair, 0) + number
    return total


def accuracy(matrix: Matrix) -> float:
    """The share of sentences whose tone is met; `matrix` counts (gold, said)."""
    return sum(n for (gold, said), n in matrix.items() if gold == said) / sum(matrix.values())


def macro_f1(matrix: Matrix) -> float:
    """2·right ÷ (gold + said) of each tone, and the mean of the three."""
    return sum(_f1(matrix, label) for label in LABELS) / len(LABELS)


def _f1(matrix: Matrix, label: str) -> float:
    gold = sum(n for (was, _), n in matrix.items() if was == label)
    said = sum(n for (_, is_), n in matrix.items() if is_ == label)
    return 2 * matrix.get((label, label), 0) / (gold + said) if gold + said else 0.0
