"""What a whole article amounts to: who is quoted, which wording, whose tone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.models import (
    Annotation,
    Block,
    Figures,
    Segment,
    Sentence,
    Voice,
    voice_of,
)


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


@dataclass(frozen=True, slots=True)
class Sound:
    """How a group of sentences sounds."""

    sentences: int
    polarity: float
    """TextBlob's, raw: the mean over sentences, weighted by their words; in [−1, 1]."""
    subjectivity: float
    """The same, in [0, 1]."""
    tones: tuple[tuple[str, int], ...]
    """Sentences by news tone, negative, neutral, positive; empty where none has been read."""

    @property
    def tone(self) -> float | None:
        """Positive less negative sentences, as a share of all, in [−1, 1]; None where unread."""
        count = dict(self.tones)
        return (count["positive"] - count["negative"]) / sum(count.values()) if count else None


@dataclass(frozen=True, slots=True)
class Sounds:
    """The outlet's own words, its sources', and both. None where there is no such sentence."""

    outlet: Sound | None
    sources: Sound | None
    both: Sound | None


def speakers(annotation: Annotation) -> tuple[Speaker, ...]:
    """The sources by their words, most first, then by name; those without a name come last."""
    words: Counter[str | None] = Counter()
    for segment in annotation.segments:
        if segment.attribution:
            words[segment.attribution.speaker] += _length(annotation.article.body, segment)
    total = max(1, annotation.figures.words)
    ordered = sorted(words.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return tuple(Speaker(name, number, number / total) for name, number in ordered)


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


def sounds(annotation: Annotation) -> Sounds:
    """The tone of the outlet's words, its sources' words, and both.

    A sentence counts for the voice of most of its words: TextBlob reads whole sentences.
    """
    body = annotation.article.body
    spoken = {s.start for s in annotation.sentences if voice_of(body, s) is Voice.ATTRIBUTED}
    outlet = [s for s in annotation.sentences if s.start not in spoken]
    sources = [s for s in annotation.sentences if s.start in spoken]
    return Sounds(_sound(body, outlet), _sound(body, sources), _sound(body, annotation.sentences))


def _sound(body: str, sentences: Sequence[Sentence]) -> Sound | None:
    if not sentences:
        return None
    weights = [_length(body, sentence) for sentence in sentences]
    total = sum(weights)
    pairs = list(zip(weights, sentences, strict=True))
    return Sound(
        sentences=len(sentences),
        polarity=sum(w * s.raw.polarity for w, s in pairs) / total,
        subjectivity=sum(w * s.raw.subjectivity for w, s in pairs) / total,
        tones=tuple(_tones(sentences)),
    )


def _tones(sentences: Sequence[Sentence]) -> Iterator[tuple[str, int]]:
    number = Counter(sentence.tone.label for sentence in sentences if sentence.tone)
    for label in ("negative", "neutral", "positive") if number else ():
        yield label, number[label]


def _length(body: str, part: Segment | Sentence) -> int:
    return len(body[part.start : part.end].split())
