"""Who speaks: every stretch that belongs to a source, with the source and the words that say so.

A frame in the sentence itself is looked for first; a quotation without one goes on with the speaker
before it, or takes the one behind it. No model is needed, and time grows with the text and no faster.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from msgspec.structs import replace

from annotator.language import carried, frames, interviews, labels, marks, subjects, words
from annotator.language.carried import NOBODY, Voice
from annotator.language.extents import extent
from annotator.language.fold import fold
from annotator.language.frames.frame import Frame
from annotator.language.grammar import PERSONS
from annotator.language.marks import Quotation
from annotator.language.names import Names
from annotator.language.words import Words
from annotator.models import Attribution, AttributionKind, Block, BlockKind, Span

Quotations = tuple[Quotation, ...]
"""Those of one sentence, in order."""
Own = tuple[Attribution, ...]
"""What one sentence makes a source's by itself."""
_BEFORE = 3
"""Parts that may begin before a span and reach into it: a claim, its source and its cue."""

__all__ = ["extent", "find", "marked", "quoted"]

marked = marks.find


def quoted(body: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches between quotation marks, marks included; titles and scare quotes too."""
    return tuple(quotation.span for quotation in marks.find(body, blocks))


def find(
    body: str,
    sentences: Sequence[Span],
    blocks: Sequence[Block],
    quotations: Sequence[Quotation] | None = None,
) -> tuple[Attribution, ...]:
    """The attributions in order; the content of each lies inside one sentence.

    The source may stand in a neighbouring sentence, and is None where nobody is named. `quotations`
    are those that `marked` finds, for a caller who has them.
    """
    quotations = marked(body, blocks) if quotations is None else quotations
    low, names = fold(body), Names(body)
    dealt = _dealt(sentences, quotations)
    # One kind of work over all sentences before the next, as in the pipeline and for its reason.
    read = [
        words.read(body, low, sentence, [quotation.span for quotation in spoken])
        for sentence, spoken in zip(sentences, dealt, strict=True)
    ]
    turns = labels.find(body, sentences, blocks) or interviews.find(body, sentences, blocks)
    own = _own(read, dealt, turns, names)
    set_off = _set_off(sentences, blocks)
    found = _held(body, zip(sentences, dealt, read, own, strict=True), set_off, names)
    return tuple(carried.settled(body, tuple(found), quotations))


def _own(
    read: Sequence[Words], dealt: Sequence[Quotations], turns: Mapping[int, Own], names: Names
) -> Sequence[Own]:
    """What a label or a frame in each sentence makes a source's."""
    framed = [() if number in turns else frames.find(each) for number, each in enumerate(read)]
    return [
        turns.get(number) or tuple([_attribution(frame, each, spoken, names) for frame in found])
        for number, (found, each, spoken) in enumerate(zip(framed, read, dealt, strict=True))
    ]


def _held(
    body: str,
    sentences: Iterable[tuple[Span, Quotations, Words, Own]],
    set_off: Collection[int],
    names: Names,
) -> Iterator[Attribution]:
    """What each sentence holds, with the speaker before it in mind."""
    before = NOBODY
    for number, (sentence, spoken, read, own) in enumerate(sentences):
        here = own
        if spoken and (loose := carried.speech(body, sentence, _unclaimed(spoken, own))):
            voice = _last(own) or _subject(read, names) or before
            here += (carried.onward(sentence, loose, voice),)
        if not here and number in set_off:
            here = (carried.set_off(sentence, before),)
        yield from sorted(here, key=_place) if len(here) > 1 else here
        before = _announced(read, names) or _last(here) or (before if spoken else NOBODY)


def _place(attribution: Attribution) -> Span:
    return attribution.content[0]


def _last(attributions: Sequence[Attribution]) -> Voice | None:
    if not attributions:
        return None
    quoting = [a for a in attributions if a.kind is not AttributionKind.INDIRECT]
    last = (quoting or attributions)[-1]
    return Voice(last.source, last.speaker)


def _announced(read: Words, names: Names) -> Voice | None:
    source = frames.announced(read)
    return Voice(read.span(*source), names.resolve(read.span(*source))) if source else None


def _subject(read: Words, names: Names) -> Voice | None:
    """Who is spoken of before a quotation without a frame: “She praised him for ‘…’”."""
    at = read.find((words.QUOTED,), 0, len(read.low))
    place = subjects.first(read, 0, at) if at > 0 else None
    if place is None or not (read.low[place[0]] in PERSONS or read.capital(place[1] - 1)):
        return None
    source = read.span(*place)
    return Voice(source, names.resolve(source))


def _set_off(sentences: Sequence[Span], blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the sentences in paragraphs that are set off as quotations."""
    starts = [sentence.start for sentence in sentences]
    return frozenset(
        number
        for block in blocks
        if block.kind is BlockKind.QUOTATION
        for number in range(
            max(0, bisect_right(starts, block.start) - 1), bisect_right(starts, block.end - 1)
        )
    )


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
                span = Span(start, end)
                part = (
                    replace(quotation, span=span, part=True)
                    if span != quotation.span
                    else quotation
                )
                dealt[number].append(part)
            number += 1
    return tuple(map(tuple, dealt))


def _unclaimed(quotations: Quotations, own: Own) -> Sequence[Quotation]:
    """The quotations that no frame of their sentence claims or speaks of."""
    if not own:
        return quotations
    taken = sorted([part for a in own for part in (*a.content, a.cue, a.source) if part])
    return [q for q in quotations if not _inside(q.span, taken)]


def _inside(span: Span, parts: Sequence[Span]) -> int:
    """How many characters of a span lie in parts that are in order and hardly overlap."""
    first = max(0, bisect_right(parts, span) - _BEFORE)
    inside = 0
    for part in islice(parts, first, None):
        if part.start >= span.end:
            break
        inside += max(0, min(part.end, span.end) - max(part.start, span.start))
    return inside


def _attribution(frame: Frame, read: Words, quotations: Quotations, names: Names) -> Attribution:
    content = tuple([read.span(*place) for place in frame.content])
    source = read.span(*frame.source) if frame.source else None
    speaker = names.resolve(source) if source else None
    return Attribution(_kind(content, quotations), content, source, read.span(*frame.cue), speaker)


def _kind(content: Sequence[Span], quotations: Quotations) -> AttributionKind:
    if not quotations:
        return AttributionKind.INDIRECT
    marked = [quotation.span for quotation in quotations]
    inside = sum(_inside(part, marked) for part in content)
    if inside == 0:
        return AttributionKind.INDIRECT
    total = sum(part.end - part.start for part in content)
    return AttributionKind.DIRECT if inside >= 0.9 * total else AttributionKind.PARTIAL
