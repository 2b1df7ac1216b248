"""Figures from pairs of what was said and what is true. Pure functions of lists."""

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def f1(right: int, said: int, true: int) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean; each 0 where nothing was said or is true."""
    precision, recall = right / said if said else 0.0, right / true if true else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def auc(scores: Sequence[float], labels: Sequence[bool]) -> float | None:
    """The share of pairs in which the true one scores higher; ties count half. In [0, 1].

    None where there is no pair. By ranks (Mann and Whitney 1947), so time is n log n.
    """
    positives = sum(labels)
    negatives = len(labels) - positives
    if not positives or not negatives:
        return None
    order = sorted(range(len(scores)), key=lambda n: scores[n])
    total, place = 0.0, 0
    while place < len(order):
        last = place
        while last + 1 < len(order) and scores[order[last + 1]] == scores[order[place]]:
            last += 1
        rank = (place + last) / 2 + 1
        total += rank * sum(labels[order[n]] for n in range(place, last + 1))
        place = last + 1
    return (total - positives * (positives + 1) / 2) / (positives * negatives)


def calibration_error(
    probabilities: Sequence[float], labels: Sequence[bool], bins: int = 10
) -> float:
    """The mean gap between the probability said and the share that was true, over equal bins."""
    if not labels:
        return 0.0
    held: dict[int, list[tuple[float, bool]]] = {}
    for probability, label in zip(probabilities, labels, strict=True):
        held.setdefault(min(bins - 1, int(probability * bins)), []).append((probability, label))
    gaps = (abs(sum(p for p, _ in part) - sum(y for _, y in part)) for part in held.values())
    return sum(gaps) / len(labels)


def interval(
    groups: Sequence[T], figure: Callable[[Sequence[T]], float | None], rounds: int = 300
) -> tuple[float, float] | None:
    """The middle 90 % of a figure over articles drawn again and again, always the same draws."""
    draw = random.Random(0)  # noqa: S311 - a bootstrap needs repeatable draws, not secret ones
    found = (figure(draw.choices(groups, k=len(groups))) for _ in range(rounds))
    told = sorted(value for value in found if value is not None)
    if not told:
        return None
    return told[int(0.05 * len(told))], told[int(0.95 * len(told)) - 1]


def kappa(pairs: Sequence[tuple[object, object]]) -> float:
    """Cohen's κ of two readers over the same items: agreement beyond chance, 1 at most."""
    if not pairs:
        raise ValueError("two readers of nothing do not agree or disagree")
    seen = len(pairs)
    agreed = sum(first == second for first, second in pairs) / seen
    labels = {label for pair in pairs for label in pair}
    chance = sum(
        sum(first == label for first, _ in pairs) * sum(second == label for _, second in pairs)
        for label in labels
    ) / (seen * seen)
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)
