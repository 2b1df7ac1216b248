"""The table of an article's sentences, a row for each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from annotator.models import Annotation, Sentence, voice_of
from annotator.rendering import html, tone
from annotator.rendering.marks import Mark, signed
from annotator.rendering.words import Words


class Row(NamedTuple):
    """What the table says of one sentence."""

    number: int
    """Of the sentence, from 1."""
    begins: Markup
    voice: Markup
    aside: Markup
    tone: Markup
    """Empty where none was read."""
    polarity: str
    subjectivity: str
    marks: Sequence[int]
    """The numbers of its marks."""
    why: Markup
    """Why the readings of its tone part."""


def rows(
    annotation: Annotation, marks: Sequence[Mark], why: Mapping[int, Markup], words: Words
) -> Iterator[Row]:
    """The rows in the order of the text; `why` is by the start of a sentence."""
    body = annotation.article.body
    numbers: defaultdict[int, list[int]] = defaultdict(list)
    for mark in marks:
        numbers[mark.sentence_number].append(mark.number)
    for number, sentence in enumerate(annotation.sentences, 1):
        yield Row(
            number=number,
            begins=html.text(_begins(body, sentence)),
            voice=words(f"voice.{voice_of(body, sentence)}"),
            aside=words.percent(sentence.aside),
            tone=tone.called(sentence.tone, words) if sentence.tone else Markup(""),
            polarity=signed(sentence.raw.polarity),
            subjectivity=f"{sentence.raw.subjectivity:.2f}",
            marks=numbers[number],
            why=why[sentence.start],
        )


def _begins(body: str, sentence: Sentence) -> str:
    """The first four words."""
    first = body[sentence.start : sentence.end].split(maxsplit=4)
    return " ".join(first[:4]) + ("…" if len(first) > 4 else "")
