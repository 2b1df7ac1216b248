"""From the pieces of a sentence to its segments: each is heard, and one voice is joined."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby

from msgspec import Struct

from annotator.judgement import claims, features, model
from annotator.judgement.model import Weights
from annotator.judgement.pieces import Piece
from annotator.models import Attribution, Cue, Segment, Span, Voice

TAKEN_BACK = 0.7
"""The probability of an aside from which a stretch is no longer taken for a source's: higher than
for the outlet's own, for a claim that is called a comment wrongs two."""


class Heard(Struct, frozen=True, gc=False):
    """A piece with its cues and its features."""

    piece: Piece
    cues: tuple[Cue, ...]
    values: Mapping[str, float]


class Decided(Struct, frozen=True, gc=False):
    """A piece with the voice it is taken for."""

    heard: Heard
    logit: float
    """Of *aside*, without the context of the document."""
    aside: float
    """The probability that it is an aside."""
    voice: Voice
    attribution: Attribution | None = None
    """Of a source's words, who says them; of an aside, None."""


class Listener(Struct, frozen=True, gc=False):
    """One sentence, ready to be heard in any stretch of it. Offsets count in `text`."""

    text: str
    sentence: Span
    cues: Sequence[Cue]
    """In the order of their starts."""

    def hear(self, piece: Piece) -> Heard:
        """The piece with what is found in it."""
        start, end = piece.span.start, piece.span.end
        cues = self._within(start, end)
        if piece.attribution:
            # Of a source's stretch only the frame is the outlet's wording.
            spoken = piece.attribution.content
            frame = tuple(c for c in cues if not any(c.start in span for span in spoken))
            return Heard(
                piece, frame, claims.extract(self.text, piece.span, piece.attribution, cues)
            )
        before = self.text[self.sentence.start : start].rstrip()[-1:]
        after = self.text[end : self.sentence.end].lstrip()[:1]
        return Heard(piece, cues, features.extract(self.text[start:end], cues, before, after))

    def _within(self, start: int, end: int) -> tuple[Cue, ...]:
        first, last = (bisect_left(self.cues, at, key=_start) for at in (start, end))
        return tuple(self.cues[first:last])


def _start(cue: Cue) -> int:
    return cue.start


Sentences = Sequence[tuple[Listener, Sequence[Heard]]]
"""The sentences of a text, each with its pieces."""


def judge(
    found: Sentences, contexts: Sequence[Mapping[str, float]], weights: Weights
) -> list[tuple[Segment, ...]]:
    """The segments of each sentence of a text, tiling its pieces.

    `contexts` hold the features of the document around each sentence; they count in
    `Segment.probability` and not in `Segment.alone`.
    """
    lifts = list(map(weights.added, contexts))
    decided = [
        [_decide(one, weights, lift) for one in heard]
        for (_, heard), lift in zip(found, lifts, strict=True)
    ]
    settled = [
        _settle(pieces, partial(_together, listener, weights, lift))
        for (listener, _), pieces, lift in zip(found, decided, lifts, strict=True)
    ]
    return [
        tuple([_segment(one, weights, context) for one in pieces])
        for pieces, context in zip(settled, contexts, strict=True)
    ]


def _decide(heard: Heard, weights: Weights, lift: float) -> Decided:
    logit = weights.logit(heard.values)
    attribution = heard.piece.attribution
    aside = round(model.probability(logit + lift), 4)
    if aside >= (max(weights.threshold, TAKEN_BACK) if attribution else weights.threshold):
        return Decided(heard, logit, aside, Voice.ASIDE)
    voice = Voice.ATTRIBUTED if attribution else Voice.REPORTING
    return Decided(heard, logit, aside, voice, attribution)


def _together(listener: Listener, weights: Weights, lift: float, run: Sequence[Decided]) -> Decided:
    return _decide(listener.hear(join([one.heard for one in run])), weights, lift)


def _settle(
    decided: Sequence[Decided], together: Callable[[Sequence[Decided]], Decided]
) -> Sequence[Decided]:
    """Join the outlet's neighbours that are one voice until no two are; each round is shorter."""
    if len(decided) == 1:
        return decided  # most sentences
    runs = [list(run) for _, run in groupby(decided, key=_voice_and_source)]
    if len(runs) == len(decided):
        return decided
    return _settle([run[0] if len(run) == 1 else together(run) for run in runs], together)


def _voice_and_source(decided: Decided) -> tuple[Voice, int]:
    return decided.voice, id(decided.attribution)


def join(run: Sequence[Heard]) -> Piece:
    """Neighbouring pieces in one voice, as one piece."""
    first, last = run[0].piece, run[-1].piece
    place = Span(first.span.start, last.span.end)
    if any(one.piece.attribution is not first.attribution for one in run):
        return Piece(place)
    return Piece(place, first.attribution, first.certainty)


def _segment(decided: Decided, weights: Weights, context: Mapping[str, float]) -> Segment:
    heard, voice = decided.heard, decided.voice
    sure = decided.aside
    alone = round(model.probability(decided.logit), 4) if context else sure
    if voice is not Voice.ASIDE:
        sure, alone = (round(heard.piece.certainty * (1.0 - p), 4) for p in (sure, alone))
    terms = weights.terms({**heard.values, **context})
    start, end = heard.piece.span.start, heard.piece.span.end
    return Segment(start, end, voice, sure, alone, heard.cues, terms, decided.attribution)
