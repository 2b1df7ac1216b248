import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textblob import TextBlob

from annotator import tone
from annotator.errors import WeightsError
from annotator.models import Annotation, Article, Voice
from annotator.pipeline import annotate
from annotator.tone import news, summary
from annotator.tone.reasons import blind_spots, differences, side
from annotator.tone.words import words

SENTENCES = [
    "The plan is good.",
    "The plan is not good.",
    "The plan isn’t good :-) but very, very bad!",
    "It rained in May.",
    "A truly awful, wonderful, mildly interesting mess…",
    "",
]
WEIGHTS = news.ToneWeights(
    words={"praised": (-1, 4), "killed": (5, -1), "accus-": (4, 0), "hopes": (0, 3)},
    unit=1.0,
    intercept=(-1.0, -2.0),
    lean=(0.0, 0.0),
    floor=4,
)

WORDS = [
    "good", "not", "very", "bad", "really", "a", "!", "(!)", ":-)", ":D", "’", "“", "n't", "isn't",
    "U.S.", "e.g.", "...", "\n\n", "'", "horrible", "terribly", "never", "damn", "42", "Ms.", ",",
]  # fmt: skip


@pytest.mark.parametrize("text", SENTENCES)
def test_the_raw_reading_is_textblobs_own(text: str) -> None:
    polarity, subjectivity = TextBlob(text).sentiment
    reading = tone.raw(text)
    assert (reading.polarity, reading.subjectivity) == (polarity, subjectivity)


@pytest.mark.parametrize(
    "text",
    [
        "Note: D is good.",  # a sign in two words, which TextBlob reads as one
        "He won ( ! ) again.",
        "Malcolm X D ran, not good.",
        "= END-OF-SENTENCE ) bad",  # TextBlob's own word for the end of a line
        "Etc., he said, ’tis “good”.",
    ],
)
def test_signs_that_reach_over_words_are_read_as_textblob_reads_them(text: str) -> None:
    scored = tone.raw(text).assessments
    assert [tuple(a.words) for a in scored] == [
        tuple(words) for words, *_ in TextBlob(text).sentiment_assessments.assessments
    ]


def test_the_words_that_scored_are_there() -> None:
    assert [a.words for a in tone.raw("The plan is not good.").assessments] == [("not", "good")]


def test_a_contracted_not_is_named_as_a_blind_spot_and_is_one() -> None:
    assert tone.raw("It isn't good.").polarity == tone.raw("It is good.").polarity
    assert kinds("It isn't good.") == ["negation"]
    assert "negation" not in kinds("It is good.")


def test_a_word_that_only_textblob_hears_is_a_domain_word() -> None:
    text = "The right to vote was the first on the list."
    (reason,) = (r for r in blind_spots(text, tone.raw(text)) if r.kind == "domain word")
    assert "right" in reason.words
    assert "domain word" not in kinds("The film was terrible.")


def kinds(text: str) -> list[str]:
    return [reason.kind for reason in blind_spots(text, tone.raw(text))]


def test_textblob_is_not_imported_before_it_is_needed() -> None:
    code = "import annotator.pipeline, sys; print('textblob' in sys.modules, 'nltk' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]


def test_z_is_the_sum_of_the_words_over_the_root_of_their_number() -> None:
    # 4 words, so √4 = 2: z(negative) = −1 + 5 / 2, z(positive) = −2 − 1 / 2
    assert news.scores("Bandits killed two men.", WEIGHTS) == (1.5, -2.5)
    # two words count as four; the stem speaks for a word that is not listed
    assert news.scores("he accuses", WEIGHTS) == (1.0, -2.0)
    assert news.read("Bandits killed two men.", WEIGHTS).label == "negative"


def test_the_terms_add_up_to_z() -> None:
    text = "They praised him, but nobody accused the men who had killed her."
    terms = news.explain(text, WEIGHTS)
    assert [text[t.start :].split(maxsplit=1)[0].strip(",") for t in terms] == [
        t.word for t in terms
    ]
    low, high = news.scores(text, WEIGHTS)
    assert low == pytest.approx(-1 + sum(t.negative for t in terms))
    assert high == pytest.approx(-2 + sum(t.positive for t in terms))


def test_a_negated_word_is_turned() -> None:
    assert news.scores("he was not praised", WEIGHTS)[1] < -2.0
    assert news.scores("he wasn’t praised", WEIGHTS)[1] < -2.0
    assert news.scores("he was praised", WEIGHTS)[1] > -2.0


def test_leans_choose_the_label_and_leave_the_probabilities() -> None:
    leaning = replace(WEIGHTS, lean=(0.0, 5.0))
    assert news.read("It rained.", WEIGHTS).label == "neutral"
    reading = news.read("It rained.", leaning)
    assert reading.label == "positive"
    assert reading.probability < 0.2


@pytest.mark.parametrize("source", ["{}", "[]", "no", '{"words": {"a": [1]}}'])
def test_weights_that_cannot_be_read_say_so(source: str) -> None:
    with pytest.raises(WeightsError, match="restore the file"):
        news.parse(source)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The council meets on Tuesday at the town hall.", "neutral"),
        ("Two people were killed and a dozen injured in the attack.", "negative"),
        ("He was accused of lying to investigators and stealing from a charity.", "negative"),
        ("She won the award and was praised as a brilliant, generous teacher.", "positive"),
    ],
)
def test_plain_cases(text: str, label: str) -> None:
    assert tone.read(text).label == label


@given(st.text(max_size=200))
def test_any_text_has_a_tone(text: str) -> None:
    reading = tone.read(text)
    assert reading.label in news.LABELS
    assert 0 <= reading.probability <= 1


FRAMES = (
    "{} said on Monday that the plan was awful.",
    "Officials praised {} after the rescue.",
    "The lawyer for {} denied the claim.",
    "{} and {} met in Geneva.",
    "{} Faces New Questions Over Budget",
)
PEOPLE = (
    "Trump Clinton Obama Mueller Pence Grace Hope Victor Savage Mark Will Grant Rich Young Killian Stabler "
    "Assange Bush Gore Cruz Love Joy Faith Hunt Strong Wise Sharp Swift Crook Slaughter Blunt Comey Putin "
    "Merkel Netanyahu Kim Abdul Nguyen Okonkwo Sánchez Müller O’Brien Badenoch Warrender Deadman Loveday "
    "Bond Frost Hall Hill Rice Snow Lamb Hurt Baker Parker Jordan Taylor Thompson Cook William Terry"
).split()


@pytest.mark.parametrize("frame", FRAMES)
def test_person_names_carry_no_weight(frame: str) -> None:
    readings = {news.scores(frame.format(name, "Ruiz"), news.shipped()) for name in PEOPLE}
    assert len(readings) == 1


def test_who_somebody_is_carries_no_weight() -> None:
    said = "black white gay immigrant muslim female disabled conservative democratic".split()
    assert len({news.scores(f"The {who} driver left.", news.shipped()) for who in said}) == 1


def test_a_capital_at_the_beginning_or_in_a_title_is_no_name() -> None:
    assert [w.text for w in words("Killed in May: three. Praised by Hope.")[1]] == (
        "killed in three praised by".split()
    )
    assert [w.text for w in words("Killed Miners Buried In Their Village")[1]] == (
        "killed miners buried in their village".split()
    )


QUOTE = (
    "“This is a horrible, shameful disaster that killed innocent children,” said Ms Oyelaran. "
    "The council meets on Tuesday at the town hall."
)


def test_a_sources_words_do_not_decide_how_the_outlet_sounds() -> None:
    whose = summary.whose(annotate(Article.from_text(QUOTE)))
    assert whose.sources is not None
    assert whose.outlet is not None
    assert whose.both is not None
    assert whose.sources.balance == -1.0
    assert whose.outlet.balance == 0.0
    assert whose.both.words == whose.sources.words + whose.outlet.words
    assert whose.headline is None


def test_a_quote_inside_a_sentence_leaves_the_outlets_part_its_own_tone() -> None:
    text = "No kidding – “this is a horrible, shameful disaster that killed children”, she said."
    (sentence,) = annotate(Article.from_text(text)).sentences
    assert len(sentence.segments) > 1
    for segment in sentence.segments:
        assert segment.tone == tone.read(text[segment.start : segment.end])
    assert sentence.tone == tone.read(text)
    outlet = [s.tone.label for s in sentence.segments if s.voice is not Voice.ATTRIBUTED and s.tone]
    assert outlet
    assert "negative" not in outlet


@given(st.integers(1, 12), st.integers(0, 9))
def test_the_arc_covers_every_word_once(parts: int, number: int) -> None:
    annotation = annotate(Article.from_text("\n\n".join(["Two people were killed."] * number)))
    mixes = summary.arc(annotation, parts)
    assert len(mixes) == min(parts, number)
    assert sum(mix.words for mix in mixes if mix) == annotation.figures.words


def test_without_a_tone_there_is_no_summary() -> None:
    annotation = annotate(replace(Article.from_text("Es regnet."), language="de"))
    assert summary.whose(annotation) == summary.Whose(None, None, None, None)


def found(text: str) -> dict[str, tuple[str, ...]]:
    annotation: Annotation = annotate(Article.from_text(text))
    (sentence,) = annotation.sentences
    return {reason.kind: reason.words for reason in differences(text, sentence)}


def test_a_word_textblob_does_not_know_is_named() -> None:
    assert "accused" in found("They were arrested and accused of fraud.")["unknown word"]


def test_where_both_readings_agree_there_is_no_reason() -> None:
    text = "It was a terrible, shameful crime and a horrible tragedy."
    assert side(tone.raw(text)) == tone.read(text).label == "negative"
    assert found(text) == {}


def test_a_not_that_only_the_news_tone_sees_is_named() -> None:
    assert found("The plan of 2019 isn't perfect.") == {
        "negation": ("isn't",),
        "turned word": ("perfect",),
    }


def test_words_of_a_source_alone_are_named_as_a_quote() -> None:
    said = "The ministry said that the plan was perfect, in case anybody had been wondering."
    assert found(said)["quote"] == ("perfect",)
    assert "quote" not in found("The ministry said that the plan was perfect.")
    outlets = (
        "A perfect day: the ministry said that the plan was perfect, in case anybody wondered."
    )
    assert "quote" not in found(outlets)


def test_praise_in_what_may_be_an_aside_is_named_as_irony() -> None:
    assert found("Nothing like a perfect flood to fill a church.")["irony"] == ()
    plain = annotate(Article.from_text("The plan of 2019 isn't perfect."))
    (sentence,) = plain.sentences
    assert sentence.aside < 0.5
    assert "irony" not in found("The plan of 2019 isn't perfect.")


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
