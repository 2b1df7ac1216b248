"""Logistic regression with bounds: a weight may not contradict what its feature means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import expit

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Column:
    """What is known of one feature before any text is read."""

    low: float | None = None
    high: float | None = None
    prior: float = 0.0
    """The weight towards which it is drawn."""
    trust: float = 0.0
    """How many samples that prior is worth: 1 / (2 sd²) of a normal prior in logits."""


@dataclass(frozen=True)
class Fitted:
    """An intercept and a weight for each feature."""

    intercept: float
    weights: Mapping[str, float]

    def logits(self, rows: Sequence[Mapping[str, float]]) -> Vector:
        """The sum of value × weight for each row."""
        return np.array(
            [self.intercept + sum(v * self.weights.get(n, 0.0) for n, v in r.items()) for r in rows]
        )


def matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Vector:
    """One row for each mapping, one column for each name."""
    place = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in place:
                table[number, place[name]] = value
    return table


def fit(
    rows: Sequence[Mapping[str, float]],
    labels: Sequence[bool],
    sample_weights: Sequence[float],
    columns: Mapping[str, Column],
    strength: float,
    *,
    intercept: float | None = None,
) -> Fitted:
    """The weights that minimise log loss + Σ (strength × spread² + trust / n) (weight − prior)².

    `spread` is the column's standard deviation, so that rare and common features are shrunk alike,
    and n the sum of the sample weights.
    Features without a column are left out; an `intercept` that is given is kept. Raises ValueError
    where only one label occurs.
    """
    if len(set(labels)) < 2:
        raise ValueError("asides and other text are both needed to learn from")
    names = sorted(columns)
    table, goal = matrix(rows, names), np.where(np.array(labels), 1.0, -1.0)
    share = np.array(sample_weights) / sum(sample_weights)
    spread = np.maximum(table.std(axis=0), 0.02)
    prior = np.array([columns[name].prior for name in names])
    trust = np.array([columns[name].trust for name in names]) / sum(sample_weights)
    pulled = strength * spread**2 + trust

    def loss(point: Vector) -> tuple[float, Vector]:
        margins = goal * (point[0] + table @ point[1:])
        drawn = point[1:] - prior
        pull = -goal * expit(-margins) * share
        slope = np.concatenate([[pull.sum()], table.T @ pull + 2 * pulled * drawn])
        return float(share @ np.logaddexp(0, -margins) + pulled @ drawn**2), slope

    bounds = [(intercept, intercept), *((columns[name].low, columns[name].high) for name in names)]
    start = np.concatenate([[-2.0 if intercept is None else intercept], prior])
    found = minimize(
        loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 2000}
    )
    return Fitted(float(found.x[0]), dict(zip(names, map(float, found.x[1:]), strict=True)))


def fit_ordered(
    rows: Sequence[Mapping[str, float]], ranks: Sequence[int], strength: float = 0.02
) -> tuple[Mapping[str, float], tuple[float, float]]:
    """Weights and the two cuts of an ordered logistic model of three ranks, 0 to 2.

    P(rank = 0) = σ(c₁ − z) and P(rank = 2) = σ(z − c₂), with z the sum of value × weight.
    """
    names = sorted({name for row in rows for name in row})
    table, rank = matrix(rows, names), np.array(ranks)
    spread = np.maximum(table.std(axis=0), 0.01)

    def loss(point: Vector) -> float:
        z = table @ (point[2:] / spread)
        low, high = expit(point[0] - z), expit(point[0] + np.exp(point[1]) - z)
        chance = np.choose(rank, [low, high - low, 1.0 - high])
        return float(-np.log(np.maximum(chance, 1e-9)).mean() + strength * point[2:] @ point[2:])

    start = np.concatenate([[0.0, 0.0], np.zeros(len(names))])
    found = minimize(loss, start, method="L-BFGS-B", options={"maxiter": 500}).x
    cuts = (float(found[0]), float(found[0] + np.exp(found[1])))
    return dict(zip(names, map(float, found[2:] / spread), strict=True)), cuts
