"""What holds for every text."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import ArticleError
from annotator.exporting import json as as_json
from annotator.judgement import model
from annotator.models import Article, Voice
from annotator.pipeline import Settings, annotate
from annotator.rules import all_rules

NEWSY = st.lists(
    st.sampled_from(
        "Huang said that the deal was fair. |“Nothing like rain,” | she told the Herald.|No kidding – |"
        "He wasn’t amused.|\n\n|Talk about luck: |the market fell 3%, |but that’s a shame.|(not that anyone asked)|"
        "Nothing says “hello” like rain.| İstanbul |’|“|”|—|; |Mr. | A: |\t|\u202e".split("|")
    ),
    max_size=12,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(NEWSY, st.text(max_size=80)))
def test_sentences_and_segments_tile_the_body(text: str) -> None:
    annotation = annotate(Article.from_text(text))
    reached = 0
    for sentence in annotation.sentences:
        assert not text[reached : sentence.start].strip()
        assert sentence.segments[0].start == sentence.start
        assert sentence.segments[-1].end == sentence.end
        for segment in sentence.segments:
            assert text[segment.start : segment.end].strip()
            assert not text[segment.start].isspace()
            assert all(cue.text == text[cue.start : cue.end] for cue in segment.cues)
        reached = sentence.end
    assert not text[reached:].strip()


@settings(max_examples=80, deadline=None)
@given(NEWSY)
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    article = Article.from_text(text)
    assert as_json.dumps(annotate(article)) == as_json.dumps(annotate(article))


@settings(max_examples=80, deadline=None)
@given(NEWSY)
def test_the_weights_of_a_verdict_add_up_to_its_probability(text: str) -> None:
    for segment in annotate(Article.from_text(text)).segments:
        if segment.features:
            logit = sum(term.value * term.weight for term in segment.features)
            assert abs(model.probability(logit) - segment.aside) < 1e-4
            assert segment.features[0].name == model.INTERCEPT


def test_two_voices_are_never_neighbours_with_the_same_source() -> None:
    text = "No kidding – the firm lost $3 million, and rain fell on Monday – it stopped at noon."
    (sentence,) = annotate(Article.from_text(text)).sentences
    assert [s.voice for s in sentence.segments] == [Voice.ASIDE, Voice.REPORTING]


def test_a_rule_that_is_switched_off_is_gone() -> None:
    article = Article.from_text("Nothing like a tax rise to warm up the voters.")
    fewer = Settings(all_rules().without(["irony"]), model.shipped())
    assert annotate(article).figures.aside == 1
    assert annotate(article, fewer).figures.aside == 0
    assert annotate(article, fewer).figures.cues == ()


def test_another_language_gets_sentences_and_one_line_that_says_why() -> None:
    article = Article(
        id="x",
        body="Es regnet. Wirklich.",
        blocks=Article.from_text("Es regnet. Wirklich.").blocks,
        language="de",
    )
    annotation = annotate(article)
    assert len(annotation.sentences) == 2
    assert not annotation.supported
    assert len(annotation.notes) == 1


def test_a_headline_is_read_apart() -> None:
    body = "It rained."
    article = Article(
        id="x",
        body=body,
        blocks=Article.from_text(body).blocks,
        headline="Nothing like a flood to please a farmer",
    )
    annotation = annotate(article)
    assert annotation.headline_sentences[0].segments[0].voice is Voice.ASIDE
    assert annotation.figures.aside == 0


def test_words_of_a_source_do_not_count_as_the_outlets_wording() -> None:
    annotation = annotate(
        Article.from_text("“Nothing like a tax rise to warm up the voters,” Lind said.")
    )
    assert annotation.figures.cues == ()
    assert annotation.figures.attributed == 1


def test_an_article_has_at_most_so_many_sentences() -> None:
    with pytest.raises(ArticleError, match="more than 100,000 sentences; split the article"):
        annotate(Article.from_text("No.\n\n" * 100_001))


def test_a_sentence_without_end_is_parted_at_white_space() -> None:
    text = "word " * 3_000 + "x" * 12_000 + "."
    spans = [(s.start, s.end) for s in annotate(Article.from_text(text)).sentences]
    assert all(end - start <= 5_000 for start, end in spans)
    between = [text[left:right] for (_, left), (right, _) in pairwise(spans)]
    assert set(between) == {" ", ""}
    assert (spans[0][0], spans[-1][1]) == (0, len(text))


@pytest.mark.parametrize(
    "text", ["." * 200_000, "a" + " " * 200_000 + "b", "?!" * 100_000, ".'" * 90_000]
)
def test_runs_of_one_character_are_read_in_no_time(text: str) -> None:
    """Once each of them took longer than anybody waits; a test that hangs says so."""
    assert annotate(Article.from_text(text)).figures.sentences >= 1


@pytest.mark.parametrize(
    ("weight", "voice"), [(-2.0, Voice.ATTRIBUTED), (2.5, Voice.ATTRIBUTED), (9.0, Voice.ASIDE)]
)
def test_a_claim_that_is_far_likelier_an_aside_is_none(weight: float, voice: Voice) -> None:
    shipped = model.shipped()
    weights = replace(shipped, features={**shipped.features, "source/indirect": weight})
    (found,) = annotate(
        Article.from_text("Officials said the vote was fair."), Settings(all_rules(), weights)
    ).segments
    assert found.voice is voice
    assert (found.attribution is None) == (voice is Voice.ASIDE)
    assert 0 < found.aside < 1
