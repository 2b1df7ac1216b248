"""Figures against values computed by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.evaluation import measures


def test_precision_recall_and_f1() -> None:
    assert measures.f1(3, 4, 6) == pytest.approx((0.75, 0.5, 0.6))
    assert measures.f1(0, 0, 0) == (0.0, 0.0, 0.0)


def test_auc_is_the_share_of_pairs_in_order() -> None:
    # 4 pairs: .8 > .5, .8 > .2, .5 = .5 (half), .5 > .2.
    assert measures.auc([0.8, 0.5, 0.5, 0.2], [True, True, False, False]) == pytest.approx(3.5 / 4)
    assert measures.auc([0.1, 0.2], [True, True]) is None


SCORED = st.lists(st.tuples(st.sampled_from([0.0, 0.25, 0.5, 0.75]), st.booleans()), max_size=20)


@given(SCORED)
def test_auc_by_ranks_is_auc_by_counting(scored: list[tuple[float, bool]]) -> None:
    good = [score for score, label in scored if label]
    bad = [score for score, label in scored if not label]
    found = measures.auc([score for score, _ in scored], [label for _, label in scored])
    if good and bad:
        wins = sum((g > b) + 0.5 * (g == b) for g in good for b in bad)
        assert found == pytest.approx(wins / (len(good) * len(bad)))
    else:
        assert found is None


def test_calibration_error_is_the_gap_of_each_bin() -> None:
    # Bin .1: two of .15, none true: gap .3. Bin .9: .9 and 1, one true: gap .9. Over four.
    error = measures.calibration_error([0.15, 0.15, 0.9, 1.0], [False, False, True, False])
    assert error == pytest.approx((0.3 + 0.9) / 4)
    assert measures.calibration_error([], []) == 0.0


def test_kappa_is_agreement_beyond_chance() -> None:
    # 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: seen .7, by chance .5.
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert measures.kappa(pairs) == pytest.approx(0.4)
    assert measures.kappa([("y", "y")]) == 1.0
    with pytest.raises(ValueError, match="two readers"):
        measures.kappa([])


def test_intervals_are_the_same_every_time_and_hold_the_figure() -> None:
    groups = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0] * 5
    drawn = measures.interval(groups, lambda some: sum(some) / len(some))
    assert drawn == measures.interval(groups, lambda some: sum(some) / len(some))
    assert drawn is not None
    assert drawn[0] < 0.5 < drawn[1]
    assert measures.interval(groups, lambda _: None) is None
