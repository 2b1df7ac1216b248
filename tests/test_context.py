"""What the whole article changes: a comment raises each of its sentences, a report lowers them."""

from dataclasses import replace

import pytest

from annotator.judgement import context
from annotator.judgement.context import SentenceReading
from annotator.judgement.model import Weights

WEIGHTS = Weights(
    intercept=-2.0,
    features={},
    threshold=0.8,
    calibrated=True,
    genre={"genre/asides": 10.0},
    cuts=(2.0, 4.0),
)
SENTENCE = SentenceReading(words=10, spoken=0, aside=0.1, marks=frozenset(), paragraph=1)


def genre_of(asides: float, weights: Weights = WEIGHTS) -> float:
    (found,) = context.around([SENTENCE], {"genre/asides": asides}, weights)
    return found.get("context/genre", 0.0)


@pytest.mark.parametrize(
    ("asides", "genre"), [(0.0, -0.3333), (0.2, 0.0), (0.5, 0.5), (0.8, 1.0), (1.0, 1.0)]
)
def test_the_genre_leans_either_way_and_no_further_than_one(asides: float, genre: float) -> None:
    assert genre_of(asides) == pytest.approx(genre, abs=1e-4)


def test_a_text_without_a_genre_is_judged_as_it_stands() -> None:
    assert context.around([SENTENCE], {}, WEIGHTS) == ({},)
    assert genre_of(1.0, replace(WEIGHTS, genre={})) == 0.0


def test_the_last_of_three_sentences_closes_its_paragraph() -> None:
    later = SentenceReading(words=10, spoken=0, aside=0.1, marks=frozenset(), paragraph=2)
    told = [SENTENCE, SENTENCE, SENTENCE, later]
    closing = ["context/closes-paragraph" in f for f in context.around(told, {"x": 0.0}, WEIGHTS)]
    assert closing == [False, False, True, False]
