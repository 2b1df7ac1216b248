import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
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
WORDS = [
    "good", "not", "very", "bad", "really", "a", "!", "(!)", ":-)", ":D", "’", "“", "n't", "isn't",
    "U.S.", "e.g.", "...", "\n\n", "'", "horrible", "terribly", "never", "damn", "42", "Ms.", ",",
]  # fmt: skip


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


@settings(max_examples=300)
@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
    | st.lists(st.sampled_from(WORDS), max_size=14).map("".join)
)
def test_every_text_is_read_as_textblob_reads_it(text: str) -> None:
    polarity, subjectivity, assessments = TextBlob(text).sentiment_assessments
    reading = tone.raw(text)
    assert (reading.polarity, reading.subjectivity) == (polarity, subjectivity)
    assert [(list(a.words), a.polarity, a.subjectivity, a.label) for a in reading.assessments] == [
        tuple(assessment) for assessment in assessments
    ]


HEAVY = ("nltk", "textblob", "sklearn", "scipy", "numpy", "torch", "pyarrow", "dask", "mkdocs")


def test_annotating_imports_nothing_heavy_even_where_it_is_installed() -> None:
    code = f"""
import sys
from annotator import Article, annotate
from annotator.cli import main
assert annotate(Article.from_text("A good day.")).sentences[0].raw.polarity > 0
try:
    main(["annotate", "-", "--format", "json"])
except SystemExit as done:
    assert done.code == 0
print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)
"""
    out = subprocess.run(
        [sys.executable, "-c", code], input="A day.", capture_output=True, text=True, check=True
    )
    assert out.stderr == "[]\n"


def test_textblob_is_whole_for_others_after_it_was_read_alone() -> None:
    code = """
from annotator import tone
assert tone.raw("A good day.").polarity > 0
import textblob, textblob.en
assert textblob.TextBlob("A good day.").sentiment.polarity == tone.raw("A good day.").polarity
assert textblob.en.sentiment("A good day.")[0] == tone.raw("A good day.").polarity
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
