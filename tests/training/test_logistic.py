"""The regression on data of which the answer is known."""

from math import log

import pytest

pytest.importorskip("scipy", reason='pip install "annotator[train]"')

from annotator.training.logistic import Column, fit, fit_ordered

ROWS = [{"x": 1.0}] * 4 + [{}] * 4
LABELS = [True, True, True, False, True, False, False, False]
EVEN = [1.0] * 8


def test_without_a_ridge_weights_are_log_odds() -> None:
    # With x three of four are true, without it one of four: intercept −ln 3, weight 2 ln 3.
    found = fit(ROWS, LABELS, EVEN, {"x": Column()}, 0.0)
    assert found.intercept == pytest.approx(-log(3), abs=1e-3)
    assert found.weights["x"] == pytest.approx(2 * log(3), abs=1e-3)
    assert found.logits([{"x": 1.0}, {}]) == pytest.approx([log(3), -log(3)], abs=1e-3)


def test_a_bound_is_kept_even_against_the_data() -> None:
    found = fit(ROWS, LABELS, EVEN, {"x": Column(high=0.0)}, 0.0)
    assert found.weights["x"] == 0.0
    assert found.intercept == pytest.approx(0.0, abs=1e-3)


def test_a_prior_that_is_trusted_wins_over_few_samples() -> None:
    found = fit(ROWS, LABELS, EVEN, {"x": Column(prior=0.5, trust=1000.0)}, 0.0)
    assert found.weights["x"] == pytest.approx(0.5, abs=0.01)


def test_a_stronger_ridge_shrinks() -> None:
    weights = [fit(ROWS, LABELS, EVEN, {"x": Column()}, s).weights["x"] for s in (0.0, 0.1, 10.0)]
    assert weights[0] > weights[1] > weights[2] > 0


def test_an_intercept_that_is_given_is_kept() -> None:
    assert fit(ROWS, LABELS, EVEN, {"x": Column()}, 0.0, intercept=0.25).intercept == 0.25


def test_one_label_is_not_enough() -> None:
    with pytest.raises(ValueError, match="both needed"):
        fit(ROWS, [True] * 8, EVEN, {"x": Column()}, 0.1)


def test_three_ranks_in_order() -> None:
    rows = [{"x": n / 10} for n in range(30)]
    weights, (low, high) = fit_ordered(rows, [n // 10 for n in range(30)])
    assert weights["x"] > 0
    assert weights["x"] * 0.5 < low < weights["x"] * 1.5 < high < weights["x"] * 2.5
