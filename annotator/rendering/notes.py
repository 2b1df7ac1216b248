"""The notes behind the numbers of an article, one for each mark."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from annotator.models import Attribution, Sentence
from annotator.rendering import html, marks, tone
from annotator.rendering.marks import Mark, Row, signed
from annotator.rendering.words import Words


class Note(NamedTuple):
    """What the note of one mark says."""

    number: int
    sentence: int
    """The number of its sentence, from 1."""
    kind: str
    heading: Markup
    quote: Markup
    """The words that are marked."""
    said: Markup
    """What they are taken for, and how sure that is."""
    by: Markup
    """Of a source's words, what attributes them; else empty."""
    found: Sequence[Row]
    total: str
    """Of the weights, empty where nothing was weighed."""
    tones: Markup
    """Both readings of the sentence, and why they part."""


def notes(
    body: str,
    found: Sequence[Mark],
    titles: Mapping[str, str],
    why: Mapping[int, Markup],
    words: Words,
) -> Iterator[Note]:
    """The notes in the order of their numbers.

    `titles` is by the id of a rule, `why` by the start of a sentence.
    """
    for mark in found:
        segment = mark.segment
        speech = segment.attribution
        yield Note(
            number=mark.number,
            sentence=mark.sentence_number,
            kind=mark.kind,
            heading=words(f"note.{mark.kind}"),
            quote=html.text(body[segment.start : segment.end].strip()),
            said=_said(mark, words),
            by=_by(body, speech, words) if speech else Markup(""),
            found=marks.rows(segment, titles, words),
            total=marks.total(segment) if segment.features else "",
            tones=_tones(mark.sentence, why[mark.sentence.start], words),
        )


def _said(mark: Mark, words: Words) -> Markup:
    percent, speech = words.percent(mark.segment.probability), mark.segment.attribution
    if not speech:
        return words(f"note.{mark.kind}_is", percent=percent)
    speaker = html.text(speech.speaker) if speech.speaker else words("note.unnamed")
    return words("note.attributed_is", percent=percent, speaker=speaker)


def _by(body: str, speech: Attribution, words: Words) -> Markup:
    if not speech.cue:
        return Markup("")
    kind = words(f"note.{speech.kind}")
    return words("note.said_by", cue=html.text(speech.cue.of(body)), kind=kind)


def _tones(sentence: Sentence, why: Markup, words: Words) -> Markup:
    polarity, subjectivity = signed(sentence.raw.polarity), f"{sentence.raw.subjectivity:.2f}"
    said = [words("note.raw", polarity=polarity, subjectivity=subjectivity)]
    if sentence.tone:
        percent = words.percent(sentence.tone.probability)
        called = tone.called(sentence.tone, words)
        said.insert(0, words("note.tone", tone=called, percent=percent))
    return Markup(" ").join([*said, why] if why else said)
