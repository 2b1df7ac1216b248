"""What a whole article amounts to: who is quoted, which wording."""

from collections import Counter
from dataclasses import dataclass, replace

from annotator.models import Annotation, Block, Figures, Segment, Voice, derived


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source and what it is given."""

    name: str | None
    """None for all sources without a name together."""
    words: int
    """In the segments that are its own, frames included."""
    share: float
    """Of the article's words, in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Aside:
    """One aside of an article."""

    sentence: int
    """The number of its sentence, from 1."""
    segment: Segment


def speakers(annotation: Annotation) -> tuple[Speaker, ...]:
    """The sources by their words, most first, then by name; those without a name come last."""
    words: Counter[str | None] = Counter()
    for segment in annotation.segments:
        if segment.attribution:
            words[segment.attribution.speaker] += _length(annotation.article.body, segment)
    # Two sources may share a word that no white space parts: it is counted with both.
    total = max(1, annotation.figures.words, words.total())
    ordered = sorted(words.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return tuple(Speaker(name, number, number / total) for name, number in ordered)


@derived
def families(annotation: Annotation) -> tuple[tuple[str, int], ...]:
    """The kinds of wording with their counts, most first, then by name."""
    number: Counter[str] = Counter()
    for rule, times in annotation.figures.cues:
        number[rule.split("/")[0]] += times
    return tuple(sorted(number.items(), key=lambda item: (-item[1], item[0])))


def asides(annotation: Annotation) -> tuple[Aside, ...]:
    """All asides, in the order of the text, unsure ones among them."""
    return tuple(
        Aside(number, segment)
        for number, sentence in enumerate(annotation.sentences, 1)
        for segment in sentence.segments
        if segment.voice is Voice.ASIDE
    )


def headline(annotation: Annotation) -> Figures | None:
    """The counts of the headline, taken as a text of its own; None where there is none."""
    text = annotation.article.headline or ""
    if not annotation.headline_sentences:
        return None
    alone = replace(annotation.article, body=text, blocks=(Block(0, len(text)),), inlines=())
    return Annotation(alone, annotation.headline_sentences).figures


def _length(body: str, part: Segment) -> int:
    return len(body[part.start : part.end].split())
