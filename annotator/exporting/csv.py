"""An annotation as a table: one row a segment."""

import csv
import io
from collections.abc import Iterator

from annotator.models import Annotation, Segment, Sentence

COLUMNS = (
    "sentence", "segment", "voice", "probability", "start", "end", "text", "speaker", "cues",
    "polarity", "subjectivity", "tone",
)  # fmt: skip
_FORMULA = tuple("=+-@\t\r＝＋－＠")


def dumps(annotation: Annotation) -> str:
    """The table with a header. Of an excerpt, the words of asides alone are in it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(annotation))
    return out.getvalue()


def lines(annotation: Annotation, name: str) -> str:
    """The rows without a header, each with the article's name before it."""
    out = io.StringIO()
    rows = ((cell(name), *row) for row in _rows(annotation))
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _rows(annotation: Annotation) -> Iterator[tuple[object, ...]]:
    for number, sentence in enumerate(annotation.sentences, 1):
        for place, segment in enumerate(sentence.segments, 1):
            yield (number, place, *_row(annotation, sentence, segment))


def _row(annotation: Annotation, sentence: Sentence, segment: Segment) -> tuple[object, ...]:
    shown = annotation.article.publish == "full" or segment.voice == "aside"
    words = annotation.article.body[segment.start : segment.end].strip() if shown else ""
    speaker = segment.attribution.speaker if segment.attribution and shown else None
    return (
        segment.voice.value,
        round(segment.probability, 4),
        segment.start,
        segment.end,
        cell(words),
        cell(speaker or ""),
        " ".join(cue.rule for cue in segment.cues),
        round(sentence.raw.polarity, 4),
        round(sentence.raw.subjectivity, 4),
        sentence.tone.label if sentence.tone else "",
    )


def cell(words: str) -> str:
    """Words that no spreadsheet takes for a formula: such cells begin with an apostrophe.

    >>> cell("=1+1")
    "'=1+1"
    """
    return f"'{words}" if words.lstrip(" \n\"'").startswith(_FORMULA) else words
