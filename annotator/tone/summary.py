"""Whose tone: the outlet's own words, its sources', the headline, and the way through an article.

Everything counts words: a segment's words have the tone that was read from that segment alone, so a
quotation inside a sentence never decides how the outlet sounds.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.models import Annotation, Segment, Sentence, Voice, derived
from annotator.tone.news import LABELS


@dataclass(frozen=True, slots=True)
class Mix:
    """How words divide into tones. The three shares sum to 1."""

    words: int
    negative: float
    neutral: float
    positive: float

    @property
    def balance(self) -> float:
        """Positive less negative, in [−1, 1]."""
        return self.positive - self.negative


@dataclass(frozen=True, slots=True)
class Whose:
    """The tones of an article by who speaks; None where nobody does."""

    outlet: Mix | None
    """Reporting and asides."""
    sources: Mix | None
    """Attributed words, with the frames around them."""
    both: Mix | None
    headline: Mix | None


@derived
def whose(annotation: Annotation) -> Whose:
    """The mixes of an article. All None where no tone has been read."""
    article, segments = annotation.article, tuple(annotation.segments)
    outlet = _heard(article.body, (one for one in segments if one.voice is not Voice.ATTRIBUTED))
    sources = _heard(article.body, (one for one in segments if one.voice is Voice.ATTRIBUTED))
    headline = _heard(article.headline or "", _segments(annotation.headline_sentences))
    return Whose(_mix(outlet), _mix(sources), _mix(outlet + sources), _mix(headline))


def arc(annotation: Annotation, parts: int = 5) -> tuple[Mix | None, ...]:
    """The mixes from the beginning to the end, in parts of about as many sentences each.

    There are never more parts than sentences.
    """
    sentences = annotation.sentences
    number = min(parts, len(sentences))
    cuts = [round(part * len(sentences) / number) for part in range(number + 1)] if number else []
    return tuple(
        _mix(_heard(annotation.article.body, _segments(sentences[low:high])))
        for low, high in pairwise(cuts)
    )


def _segments(sentences: Sequence[Sentence]) -> Iterable[Segment]:
    return (segment for sentence in sentences for segment in sentence.segments)


def _heard(text: str, segments: Iterable[Segment]) -> Counter[str]:
    words: Counter[str] = Counter()
    for segment in segments:
        if segment.tone:
            words[segment.tone.label] += len(text[segment.start : segment.end].split())
    return words


def _mix(words: Counter[str]) -> Mix | None:
    total = words.total()
    return Mix(total, *(words[label] / total for label in LABELS)) if total else None
