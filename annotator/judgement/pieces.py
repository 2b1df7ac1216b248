"""A sentence in the pieces that are heard one by one: sources' words, and clauses between."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from annotator.language import clauses
from annotator.models import Attribution, AttributionKind, Located, Span

_CERTAINTY = {
    AttributionKind.DIRECT: 0.96,
    AttributionKind.PARTIAL: 0.93,
    AttributionKind.INDIRECT: 0.88,
}
"""Of an attribution, by kind: about the precision measured on news articles."""


class Piece(Struct, frozen=True, gc=False):
    """A stretch of a sentence that may be a segment: an attribution's extent, or the outlet's."""

    span: Span
    attribution: Attribution | None = None
    certainty: float = 1.0
    """Of an attribution, the probability that it is one; of the outlet's own words, 1."""


def pieces_of(
    text: str,
    sentence: Span,
    extents: Sequence[tuple[Span, Attribution]],
    protected: Sequence[Located],
) -> tuple[Piece, ...]:
    """Pieces that tile the sentence, in order; none begins or ends inside a protected span.

    White space at a cut belongs to the piece before it. Where two extents overlap, the one that
    begins first (of these, the longer) is kept whole, and the other keeps what is left of it.
    """
    tiles = _tiles(text, sentence, extents, protected)
    return tuple(_without_crumbs(text, tiles) if len(tiles) > 1 else tiles)


def _tiles(
    text: str,
    sentence: Span,
    extents: Sequence[tuple[Span, Attribution]],
    protected: Sequence[Located],
) -> Sequence[Piece]:
    tiles: list[Piece] = []
    reached = sentence.start
    for piece in _apart(text, sentence, extents):
        tiles += _cut(text, reached, piece.span.start, protected)
        tiles.append(piece)
        reached = piece.span.end
    tiles += _cut(text, reached, sentence.end, protected)
    return tiles


def _apart(
    text: str, sentence: Span, extents: Sequence[tuple[Span, Attribution]]
) -> Iterator[Piece]:
    reached = sentence.start
    for span, attribution in sorted(extents, key=_first_and_longest):
        start, end = max(span.start, reached), min(span.end, sentence.end)
        if start < end and text[start:end].strip():
            end = _past_space(text, end, sentence.end)
            yield Piece(Span(start, end), attribution, _CERTAINTY[attribution.kind])
            reached = end


def _first_and_longest(extent: tuple[Span, Attribution]) -> tuple[int, int]:
    return extent[0].start, -extent[0].end


def _past_space(text: str, offset: int, limit: int) -> int:
    while offset < limit and text[offset].isspace():
        offset += 1
    return offset


def _cut(text: str, start: int, end: int, protected: Sequence[Located]) -> Sequence[Piece]:
    """The outlet's words between two offsets, by the clauses that may have a voice of their own."""
    if start == end:
        return ()
    inside = [Span(max(p.start - start, 0), p.end - start) for p in protected if p.end > start]
    cuts = clauses.cuts(text[start:end], inside)
    if not cuts:
        return (Piece(Span(start, end)),)
    edges = (start, *(start + cut for cut in cuts), end)
    return [Piece(Span(left, right)) for left, right in pairwise(edges)]


def _without_crumbs(text: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Marks without a word join the piece before them, or the one behind if they come first."""
    held: Piece | None = None
    for piece in pieces:
        if held is None:
            held = piece
        elif _wordless(text, piece):
            held = replace(held, span=Span(held.span.start, piece.span.end))
        elif _wordless(text, held):
            held = replace(piece, span=Span(held.span.start, piece.span.end))
        else:
            yield held
            held = piece
    if held is not None:
        yield held


def _wordless(text: str, piece: Piece) -> bool:
    return not any(map(str.isalnum, piece.span.of(text)))
