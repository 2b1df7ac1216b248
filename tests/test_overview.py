"""What a whole article amounts to is counted from its annotation."""

from dataclasses import replace

import pytest

from annotator import overview
from annotator.models import Annotation, Article, Tone
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


def test_the_outlet_and_its_sources_sound_apart(annotation: Annotation) -> None:
    untold = tuple(replace(s, tone=None) for s in annotation.sentences)
    sounds = overview.sounds(replace(annotation, sentences=untold))
    assert sounds.outlet
    assert sounds.sources
    assert sounds.both
    assert (sounds.outlet.sentences, sounds.sources.sentences, sounds.both.sentences) == (2, 2, 4)
    assert sounds.both.tones == ()
    assert sounds.both.tone is None


def test_news_tones_are_counted_where_they_are_read(annotation: Annotation) -> None:
    first, *rest = annotation.sentences
    toned = (
        replace(first, tone=Tone("negative", 0.9)),
        *(replace(s, tone=Tone("neutral", 0.8)) for s in rest),
    )
    sounds = overview.sounds(replace(annotation, sentences=toned))
    assert sounds.outlet
    assert sounds.outlet.tones == (("negative", 1), ("neutral", 1), ("positive", 0))
    assert sounds.outlet.tone == -0.5
    assert sounds.sources
    assert sounds.sources.tone == 0.0


def test_a_text_without_words_has_no_sound() -> None:
    empty = annotate(Article.from_text(""))
    assert overview.sounds(empty).both is None
    assert overview.speakers(empty) == ()
