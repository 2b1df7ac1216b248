"""From the pieces of a sentence to its segments: each is heard, and one voice is joined."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from itertools import groupby

from annotator.judgement import features, model
from annotator.judgement.model import Weights
from annotator.judgement.pieces import Piece
from annotator.models import Cue, Segment, Span, Voice


def judge(
    text: str, pieces: Sequence[Piece], cues: Sequence[Cue], weights: Weights
) -> tuple[Segment, ...]:
    """The segments of one sentence, tiling its pieces. `text` is what the offsets count in.

    `cues` are in the order of their starts.
    """

    starts = [cue.start for cue in cues]

    @cache  # a piece that was not joined is not heard again
    def hear(piece: Piece) -> Segment:
        first, last = (bisect_left(starts, edge) for edge in (piece.span.start, piece.span.end))
        return _hear(text, piece, tuple(cues[first:last]), weights)

    return _settle(pieces, hear)


def _settle(pieces: Sequence[Piece], hear: Callable[[Piece], Segment]) -> tuple[Segment, ...]:
    """Join the outlet's neighbours that are one voice until no two are; each round is shorter."""
    segments = tuple(map(hear, pieces))
    joined = tuple(
        _join([piece for piece, _ in run])
        for _, run in groupby(zip(pieces, segments, strict=True), key=_voice_and_source)
    )
    return segments if len(joined) == len(pieces) else _settle(joined, hear)


def _voice_and_source(heard: tuple[Piece, Segment]) -> tuple[Voice, int]:
    piece, segment = heard
    return segment.voice, id(piece.attribution) if piece.attribution else 0


def _join(run: Sequence[Piece]) -> Piece:
    first, last = run[0], run[-1]
    if first is last:
        return first
    return Piece(Span(first.span.start, last.span.end), first.attribution, first.certainty)


def _hear(text: str, piece: Piece, own: tuple[Cue, ...], weights: Weights) -> Segment:
    if piece.attribution:
        return _attributed(piece, own)
    terms = weights.terms(features.extract(piece.span.of(text), own))
    aside = round(model.probability(terms), 4)
    voice = Voice.ASIDE if aside >= weights.threshold else Voice.REPORTING
    sure = aside if voice is Voice.ASIDE else round(1.0 - aside, 4)
    return Segment(piece.span.start, piece.span.end, voice, sure, sure, own, terms)


def _attributed(piece: Piece, cues: tuple[Cue, ...]) -> Segment:
    """A source's segment keeps the cues of its frame: the rest is not the outlet's wording."""
    attribution = piece.attribution
    contents = attribution.content if attribution else ()
    frame = tuple(cue for cue in cues if not any(cue.start in span for span in contents))
    return Segment(
        piece.span.start,
        piece.span.end,
        Voice.ATTRIBUTED,
        piece.certainty,
        piece.certainty,
        frame,
        (),
        attribution,
    )
