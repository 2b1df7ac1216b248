"""Which stretches carry a number, and what their notes say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.judgement import features, lean
from annotator.models import Annotation, Feature, Segment, Sentence, Voice
from annotator.rendering.words import Words

_SMALL, _PLAIN = 0.5, 3
"""Of the terms of an aside that no rule found, those that add less than this to its logit share one
line of a note, and so do those behind the strongest few."""
UNSURE = 0.8
"""The probability below which an aside is drawn as “perhaps”."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered stretch."""

    number: int
    sentence_number: int
    sentence: Sentence
    segment: Segment

    @property
    def kind(self) -> str:
        """`aside`, `low` (perhaps an aside), `attributed`, or `cue` (loaded words in reporting)."""
        return kind_of(self.segment)


class Row(NamedTuple):
    """One line of the table in a note."""

    found: str
    rule: str | None
    name: str
    weight: str


def kind_of(segment: Segment) -> str:
    """What a segment is drawn as; reporting without cues is drawn as nothing: an empty string."""
    if segment.voice is Voice.ASIDE:
        return "low" if segment.probability < UNSURE else "aside"
    if segment.voice is Voice.ATTRIBUTED:
        return "attributed"
    return "cue" if segment.cues else ""


def find(annotation: Annotation) -> tuple[Mark, ...]:
    """The marks of an article, numbered from 1 in the order of the text."""
    return tuple(_find(annotation))


def _find(annotation: Annotation) -> Iterator[Mark]:
    number = 0
    for place, sentence in enumerate(annotation.sentences, 1):
        for segment in sentence.segments:
            if kind_of(segment):
                number += 1
                yield Mark(number, place, sentence, segment)


def rows(segment: Segment, text: str, titles: Mapping[str, str], words: Words) -> tuple[Row, ...]:
    """The terms of a verdict, the words found first; their weights sum to the logit of *aside*.

    `text` is the segment's.

    A source's words were not taken for the outlet's: of them only what a rule found is told.
    """
    if segment.attribution or not segment.features:
        return tuple(Row(f"“{cue.text}”", cue.rule, titles[cue.rule], "") for cue in segment.cues)
    merged = _merged(segment, titles)
    together = {term.name for term in merged}
    found = sorted(
        (term for term in segment.features if term.name not in together),
        key=lambda term: _order(term, titles),
    )
    rows = tuple(_row(term, segment, text, titles, words) for term in found)
    return (*rows, _rest(merged, words)) if merged else rows


def _merged(segment: Segment, titles: Mapping[str, str]) -> Sequence[Feature]:
    """The intercept, and what no rule found and hardly counts: it would hide the few that do.

    Reporting is marked for its cues alone, so there all that no rule found is merged.
    """
    plain = [term for term in segment.features if term.name not in titles]
    plain.sort(key=lambda term: -abs(term.value * term.weight))
    starts = [term for term in plain if term.name == "intercept"]
    others = [term for term in plain if term.name != "intercept"]
    kept = _PLAIN if segment.voice is Voice.ASIDE else 0
    small = [
        term
        for place, term in enumerate(others)
        if place >= kept or abs(term.value * term.weight) < _SMALL
    ]
    return (*starts, *small) if len(small) > 1 else starts


def _rest(terms: Sequence[Feature], words: Words) -> Row:
    together = sum(term.value * term.weight for term in terms)
    others = sum(term.name != "intercept" for term in terms)
    name = words.count("note.rest", others) if others else words.feature("intercept")
    return Row("", None, str(name.unescape()), signed(together))


def _order(term: Feature, titles: Mapping[str, str]) -> tuple[bool, float]:
    return term.name not in titles, -term.value * term.weight


def _row(
    term: Feature, segment: Segment, text: str, titles: Mapping[str, str], words: Words
) -> Row:
    found = ", ".join(f"“{cue.text}”" for cue in segment.cues if cue.rule == term.name)
    weight = signed(term.value * term.weight)
    if term.name in titles:
        return Row(found, term.name, titles[term.name], weight)
    shown = features.leaning(text, term.value) if term.name == lean.FEATURE else ()
    return Row(", ".join(f"“{word}”" for word in shown), None, words.feature(term.name), weight)


def total(segment: Segment) -> str:
    """The sum of a verdict's terms: the logit of the probability of *aside*."""
    return signed(sum(term.value * term.weight for term in segment.features))


def signed(number: float, digits: int = 2) -> str:
    """“+2.20” or “−0.50”, with a true minus sign."""
    return f"{number:+.{digits}f}".replace("-", "−")
