"""What the whole article changes: in an opinion piece the threshold sinks, in a report it stays."""

from dataclasses import replace

import pytest

from annotator.judgement import context
from annotator.judgement.model import Weights

WEIGHTS = Weights(
    intercept=-2.0,
    features={},
    threshold=0.8,
    calibrated=True,
    genre={"genre/asides": 10.0},
    cuts=(2.0, 4.0),
)


@pytest.mark.parametrize(
    ("asides", "threshold"), [(0.0, 0.8), (0.4, 0.8), (0.6, 0.648), (1.0, 0.601)]
)
def test_the_threshold_sinks_as_an_article_is_surely_an_opinion_piece(
    asides: float, threshold: float
) -> None:
    found = context.threshold({"genre/asides": asides}, WEIGHTS)
    assert found == pytest.approx(threshold, abs=2e-3)


def test_a_text_without_a_genre_keeps_the_threshold() -> None:
    assert context.threshold({}, WEIGHTS) == 0.8
    assert context.threshold({"genre/asides": 1.0}, replace(WEIGHTS, genre={})) == 0.8


def test_a_low_threshold_is_not_raised() -> None:
    low = replace(WEIGHTS, threshold=0.3)
    assert context.threshold({"genre/asides": 1.0}, low) == 0.3
