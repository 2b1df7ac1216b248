"""How surely a stretch that is taken for a source's is one: what its attribution tells of itself.

An attribution can be read where none is: "knowing the price of all and the worth of nothing" is
nobody's claim. So a source's stretch is heard too; where it is likelier an aside by far, it is one.
"""

from collections.abc import Iterator, Mapping, Sequence

from annotator.judgement import features
from annotator.models import Attribution, AttributionKind, Cue, Span

FAMILY = "source"
_PLAIN = frozenset(("said", "says", "say", "saying", "told", "tells", "according to", "added"))
"""Cues that seldom mean anything but speech."""


def extract(
    text: str, place: Span, attribution: Attribution, cues: Sequence[Cue]
) -> Mapping[str, float]:
    """The features of a source's stretch, by name: those of the attribution, each 1, and those of
    the words that may be the outlet's: none of a direct quote, of others all without marks.
    """
    told = dict.fromkeys(_told(text, attribution), 1.0)
    if attribution.kind is AttributionKind.DIRECT:
        return told
    return {**features.extract(_unmarked(text, place, attribution), cues), **told}


def _told(text: str, attribution: Attribution) -> Iterator[str]:
    yield f"{FAMILY}/{attribution.kind}"
    if attribution.source is None:
        yield f"{FAMILY}/nobody"
    elif _is_name(attribution.source.of(text)):
        yield f"{FAMILY}/name"
    if attribution.cue is not None and attribution.cue.of(text).lower() in _PLAIN:
        yield f"{FAMILY}/said"


def _is_name(source: str) -> bool:
    return any(word[0].isupper() for word in source.split()[1:] or [source])


def _unmarked(text: str, place: Span, attribution: Attribution) -> str:
    if attribution.kind is AttributionKind.INDIRECT:
        return place.of(text)
    here = [c for c in attribution.content if c.start < place.end and c.end > place.start]
    edges = [place.start, *(edge for c in here for edge in (c.start, c.end)), place.end]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return " ".join(text[start:end] for start, end in gaps if start < end)
