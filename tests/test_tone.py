import subprocess
import sys

import pytest
from textblob import TextBlob

from annotator import tone

SENTENCES = [
    "The plan is good.",
    "The plan is not good.",
    "The plan isn’t good :-) but very, very bad!",
    "It rained in May.",
    "A truly awful, wonderful, mildly interesting mess…",
    "",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_the_raw_reading_is_textblobs_own(text: str) -> None:
    polarity, subjectivity = TextBlob(text).sentiment
    reading = tone.raw(text)
    assert (reading.polarity, reading.subjectivity) == (polarity, subjectivity)


def test_the_words_that_scored_are_there() -> None:
    assert [a.words for a in tone.raw("The plan is not good.").assessments] == [("not", "good")]


def test_a_contracted_not_is_named_as_a_blind_spot_and_is_one() -> None:
    assert tone.raw("It isn't good.").polarity == tone.raw("It is good.").polarity
    assert len(tone.blind_spots("It isn't good.")) == 1
    assert tone.blind_spots("It is good.") == ()


def test_textblob_is_not_imported_before_it_is_needed() -> None:
    code = "import annotator.pipeline, sys; print('textblob' in sys.modules, 'nltk' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]
