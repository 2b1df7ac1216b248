"""What the whole article changes: a comment raises each of its sentences, a report lowers them."""

from dataclasses import replace

import pytest
from msgspec import structs

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


def genre_of(asides: float, weights: Weights = WEIGHTS, sentences: int = 20) -> float:
    found = context.around([SENTENCE] * sentences, {"genre/asides": asides}, weights)
    return found[0].get("context/genre", 0.0)


@pytest.mark.parametrize(
    ("asides", "genre"), [(0.0, -0.3333), (0.2, 0.0), (0.5, 0.5), (0.8, 1.0), (1.0, 1.0)]
)
def test_the_genre_leans_either_way_and_no_further_than_one(asides: float, genre: float) -> None:
    assert genre_of(asides) == pytest.approx(genre, abs=1e-4)


def test_few_sentences_make_a_text_less_of_a_comment_and_no_less_of_a_report() -> None:
    assert genre_of(0.8, sentences=5) == pytest.approx(1 / 3, abs=1e-4)
    assert genre_of(0.0, sentences=5) == genre_of(0.0)


def test_a_source_s_sentences_tell_no_genre() -> None:
    spoken = structs.replace(SENTENCE, spoken=10)
    found = context.around([*[SENTENCE] * 5, *[spoken] * 15], {"genre/asides": 0.8}, WEIGHTS)
    assert found[0]["context/genre"] == genre_of(0.8, sentences=5)


def test_a_text_without_a_genre_is_judged_as_it_stands() -> None:
    assert context.around([SENTENCE], {}, WEIGHTS) == ({},)
    assert genre_of(1.0, replace(WEIGHTS, genre={})) == 0.0


def test_the_last_of_three_sentences_closes_its_paragraph() -> None:
    later = SentenceReading(words=10, spoken=0, aside=0.1, marks=frozenset(), paragraph=2)
    told = [SENTENCE, SENTENCE, SENTENCE, later]
    closing = ["context/closes-paragraph" in f for f in context.around(told, {"x": 0.0}, WEIGHTS)]
    assert closing == [False, False, True, False]
