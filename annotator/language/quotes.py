"""Who speaks: every stretch that belongs to a source, with the source and the words that say so.

A frame in the sentence itself is looked for first; a quotation without one goes on with the speaker
before it, or takes the one behind it. No model is needed, and time grows with the text and no faster.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from annotator.language import carried, frames, labels, marks
from annotator.language import words as sentence_words
from annotator.language.extents import extent
from annotator.language.fold import fold
from annotator.language.marks import Quotation
from annotator.language.names import Names
from annotator.language.words import Words
from annotator.models import Attribution, AttributionKind, Block, Span

__all__ = ["extent", "find", "quoted"]


def quoted(body: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches between quotation marks, marks included; titles and scare quotes too."""
    return tuple(quotation.span for quotation in marks.find(body, blocks))


def find(body: str, sentences: Sequence[Span], blocks: Sequence[Block]) -> tuple[Attribution, ...]:
    """The attributions in order; the content of each lies inside one sentence.

    The source may stand in a neighbouring sentence, and is None where nobody is named.
    """
    low = fold(body)
    names = Names(body)
    quotations = marks.find(body, blocks)
    dealt = _dealt(sentences, quotations)
    turns = labels.find(body, sentences, blocks)
    found: list[Attribution] = []
    before: Attribution | None = None
    for number, sentence in enumerate(sentences):
        here = turns.get(number) or _in_sentence(body, low, sentence, dealt[number])
        here = tuple(_named(attribution, names) for attribution in here)
        if not here and dealt[number]:
            here = carried.onward(body, sentence, dealt[number], before)
        found += here
        if here or not dealt[number]:
            before = here[-1] if here else None
    return tuple(carried.settled(body, found, quotations))


def _dealt(
    sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[tuple[Quotation, ...], ...]:
    """The part of each quotation that lies in each sentence."""
    starts = [sentence.start for sentence in sentences]
    dealt: list[list[Quotation]] = [[] for _ in sentences]
    for quotation in quotations:
        number = max(0, bisect_right(starts, quotation.span.start) - 1)
        while number < len(sentences) and sentences[number].start < quotation.span.end:
            start = max(sentences[number].start, quotation.span.start)
            end = min(sentences[number].end, quotation.span.end)
            if start < end:
                dealt[number].append(replace(quotation, span=Span(start, end)))
            number += 1
    return tuple(map(tuple, dealt))


def _in_sentence(
    body: str, low: str, sentence: Span, quotations: Sequence[Quotation]
) -> tuple[Attribution, ...]:
    """The attributions whose frame stands in the sentence."""
    spoken = [quotation.span for quotation in quotations]
    words = sentence_words.read(body, low, sentence, spoken)
    return tuple(_attribution(words, frame, spoken) for frame in frames.find(words))


def _attribution(words: Words, frame: frames.Frame, spoken: Sequence[Span]) -> Attribution:
    content = tuple(words.span(*place) for place in frame.content)
    return Attribution(
        _kind(content, spoken),
        content,
        words.span(*frame.source) if frame.source else None,
        words.span(*frame.cue),
    )


def _kind(content: Sequence[Span], spoken: Sequence[Span]) -> AttributionKind:
    inside = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in content for b in spoken)
    total = sum(span.end - span.start for span in content)
    if inside == 0:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if inside >= 0.9 * total else AttributionKind.PARTIAL


def _named(attribution: Attribution, names: Names) -> Attribution:
    if attribution.speaker or not attribution.source:
        return attribution
    return replace(attribution, speaker=names.resolve(attribution.source))
