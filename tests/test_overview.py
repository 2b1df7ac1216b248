"""What a whole article amounts to is counted from its annotation."""

from dataclasses import replace

import pytest
from msgspec import msgpack

from annotator import overview
from annotator.exporting import json as as_json
from annotator.models import Annotation, Article
from annotator.pipeline import annotate
from annotator.reading import files

TEXT = """\
---
headline: Nothing like a flood to fill a church
---
Nothing like a flood to fill a church. “We lost all nine boats,” said Maria Okafor, the mayor.

The ministry said that no help was planned. It rained for 9 hours on Monday.
"""


@pytest.fixture(scope="module")
def annotation() -> Annotation:
    return annotate(files.parse(TEXT, "flood.txt"))


def test_what_was_asked_of_an_annotation_is_no_part_of_it(annotation: Annotation) -> None:
    new = annotate(files.parse(TEXT, "flood.txt"))
    as_json.dumps(annotation)
    assert overview.families(annotation) is overview.families(annotation)
    assert overview.families(replace(annotation, sentences=())) == ()
    assert annotation == new
    assert msgpack.encode(annotation) == msgpack.encode(new)


def test_speakers_come_by_their_words(annotation: Annotation) -> None:
    found = overview.speakers(annotation)
    assert found[0].name == "Maria Okafor"
    assert found[0].words == 10
    assert found[0].share == pytest.approx(10 / annotation.figures.words)
    assert sum(s.share for s in found) == pytest.approx(annotation.figures.attributed)


def test_asides_are_named_with_their_sentence(annotation: Annotation) -> None:
    (aside,) = overview.asides(annotation)
    assert aside.sentence == 1
    assert annotation.article.body[aside.segment.start :].startswith("Nothing like")


def test_the_headline_is_counted_apart(annotation: Annotation) -> None:
    counted = overview.headline(annotation)
    assert counted
    assert counted.sentences == 1
    assert counted.words == 8
    assert counted.aside == 1.0
    assert annotation.figures.sentences == 4
    assert overview.headline(annotate(Article.from_text("It rained."))) is None


def test_kinds_of_wording_are_counted(annotation: Annotation) -> None:
    assert overview.families(annotation)[0] == ("irony", 1)


def test_a_text_without_words_has_no_speaker() -> None:
    empty = annotate(Article.from_text(""))
    assert overview.speakers(empty) == ()


def test_sources_that_share_a_word_never_have_more_than_all() -> None:
    found = overview.speakers(annotate(Article.from_text('00 sAID"0"sAID"0;00 sAID"sAID')))
    assert sum(speaker.share for speaker in found) <= 1
