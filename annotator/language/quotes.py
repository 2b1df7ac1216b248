"""Who speaks: every stretch that belongs to a source, with the source and the words that say so.

A frame in the sentence itself is looked for first; a quotation without one goes on with the speaker
before it, or takes the one behind it. No model is needed, and time grows with the text and no faster.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.language import marks
from annotator.language.fold import fold
from annotator.language.frames import Frame, find_frame, without_stop
from annotator.language.marks import Quotation
from annotator.language.speakers import Names
from annotator.models import Attribution, AttributionKind, Block, Span

_FRAME_WORDS = re.compile(r"^\W*(?:[\w'’.-]+\W+){0,4}$")


_SCARE = 3
"""Words: a quotation that is no longer, with no frame near, is a scare quote, a title or a term."""


_SENTENCES_CARRIED = 14
_APPOSITION = 20
"""Words between a source and its verb: “Poe, the panel’s chair, who opposed the bill, said”."""
_TAIL = re.compile(
    r"(?:\s+(?:(?:reporters|lawmakers|senators|the|an?|on|in|at|during|after|before|from|by|to|this|last|late|early|"
    r"yesterday)\b|[A-Z])[\w’'.&-]*(?:\s+[\w’'.&-]+){0,9})?\s*[.]?[”\"’']?\s*$"
)
"""Where and when something was said, behind the verb of saying."""
_FRAMES = 6
"""The claims that are looked for in one sentence."""
_SHORTEST = 12
"""Characters: no frame with its claim is shorter."""


def quoted(body: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches between quotation marks, marks included; titles and scare quotes too."""
    return tuple(quotation.span for quotation in marks.find(body, blocks))


def find(body: str, sentences: Sequence[Span], blocks: Sequence[Block]) -> tuple[Attribution, ...]:
    """The attributions in order; the content of each lies inside one sentence.

    The source may stand in a neighbouring sentence, and is None where nobody is named.
    """
    quotations = marks.find(body, blocks)
    names = Names.of(body)
    held = _dealt(sentences, quotations)
    found: list[Attribution] = []
    carried: Attribution | None = None
    for number, sentence in enumerate(sentences):
        here = [_named(a, body, names) for a in _in_sentence(body, sentence, held[number])]
        if not here and held[number]:
            here = list(_carried(body, sentence, held[number], carried))
        found += here
        if here or not held[number]:
            carried = here[-1] if here else None
    return tuple(_backward(body, found))


def _dealt(
    sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[tuple[Quotation, ...], ...]:
    """The part of each quotation that lies in each sentence."""
    starts = [sentence.start for sentence in sentences]
    dealt: list[list[Quotation]] = [[] for _ in sentences]
    for quotation in quotations:
        first = max(0, bisect_right(starts, quotation.span.start) - 1)
        for number in range(first, min(len(sentences), first + _SENTENCES_CARRIED)):
            sentence = sentences[number]
            start, end = (
                max(sentence.start, quotation.span.start),
                min(sentence.end, quotation.span.end),
            )
            if sentence.start >= quotation.span.end:
                break
            if start < end:
                dealt[number].append(replace(quotation, span=Span(start, end)))
    return tuple(map(tuple, dealt))


def _in_sentence(
    body: str, sentence: Span, quotations: Sequence[Quotation]
) -> Iterator[Attribution]:
    """The attributions whose frame stands in the sentence: behind one claim, another may follow."""
    start = sentence.start
    for _ in range(_FRAMES):
        if sentence.end - start <= _SHORTEST:
            return
        rest = Span(start, sentence.end)
        found = _first(body, rest, [q.span for q in quotations if q.span.start >= start])
        if found is None:
            return
        yield found
        parts = (found.content[-1], found.cue, found.source)
        start = max(part.end for part in parts if part is not None)


def _first(body: str, stretch: Span, quotations: Sequence[Span]) -> Attribution | None:
    text = stretch.of(body)
    low = fold(text)
    spoken = [Span(span.start - stretch.start, span.end - stretch.start) for span in quotations]
    frame = find_frame(text, low, spoken)
    content = _contents(text, frame, spoken) if frame else ()
    if frame is None or not content:
        return None
    return Attribution(
        _kind(content, spoken),
        tuple(_moved(span, stretch.start) for span in content),
        _moved(frame.source, stretch.start) if frame.source else None,
        _moved(frame.cue, stretch.start),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _contents(text: str, frame: Frame, spoken: Sequence[Span]) -> tuple[Span, ...]:
    """The claim of a frame without the frame: before it, behind it, or both."""
    if not frame.whole:
        return tuple(_clean(text, frame.content.start, frame.content.end, spoken))
    parts = list(_clean(text, *_claim_before(text, frame, spoken), spoken))
    tail = max(frame.cue.end, frame.source.end if frame.source else 0)
    parts += _claim_after(text, tail, spoken)
    return tuple(parts)


def _claim_before(text: str, frame: Frame, spoken: Sequence[Span]) -> tuple[int, int]:
    end = frame.content.end
    closing = next((span for span in spoken if span.end >= end - 1 and span.start < end), None)
    if closing is None:
        return _after_break(text, end), end
    # A clause of the same source may stand before a partial quotation: “the plan was ‘dead’,” he said.
    before = text[: closing.start].rstrip()
    if not before or before[-1] in ".:;,—–":
        return closing.start, closing.end
    return _after_break(text, closing.start), closing.end


def _after_break(text: str, end: int) -> int:
    opened = text.rfind("; ", 0, end)
    return opened + 2 if opened >= 0 else 0


def _claim_after(text: str, tail: int, spoken: Sequence[Span]) -> Iterator[Span]:
    following = [span for span in spoken if span.start >= tail]
    if following:
        yield from (span for span in following if _goes_on(text, tail, span))
        return
    match = re.compile(
        r",\s+(?!who|which|whose|an?\b|the\b|but\b|while\b|although\b|adding\b|prompting\b|and\b|citing\b)"
    ).match(text, tail)
    if match and len(text) - match.end() > 10 and not text[match.end()].isupper():
        end = without_stop(text, match.end())
        if end > match.end():
            yield Span(match.end(), end)


def _goes_on(text: str, tail: int, span: Span) -> bool:
    """Whether marks behind a frame go on with the speech, rather than name a programme or a title."""
    joined = text[tail : span.start].strip() in {",", ".", ":", "–", "—"}
    return joined or len(span.of(text).split()) > _SCARE


def _clean(text: str, start: int, end: int, spoken: Sequence[Span]) -> Iterator[Span]:
    closing = next((span for span in spoken if span.end in (end + 1, end + 2)), None)
    if closing is not None and closing.end <= len(text):
        end = closing.end
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    if end > start:
        yield Span(start, end)


def _kind(content: Sequence[Span], spoken: Sequence[Span]) -> AttributionKind:
    inside = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in content for b in spoken)
    total = sum(span.end - span.start for span in content)
    if inside == 0:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if inside >= 0.9 * total else AttributionKind.PARTIAL


def _carried(
    body: str, sentence: Span, quotations: Sequence[Quotation], before: Attribution | None
) -> Iterator[Attribution]:
    """A quotation without a frame of its own: whole sentences go on with the speaker before."""
    long = [q.span for q in quotations if _is_speech(body, sentence, q)]
    if not long:
        return
    whole = sum(q.end - q.start for q in long) >= 0.6 * (sentence.end - sentence.start)
    kind = AttributionKind.DIRECT if whole else AttributionKind.PARTIAL
    yield Attribution(
        kind,
        tuple(long),
        before.source if before else None,
        None,
        before.speaker if before else None,
    )


def _is_speech(body: str, sentence: Span, quotation: Quotation) -> bool:
    """Whether marks hold speech rather than a title, a term or scare quotes."""
    inner = quotation.inner(body)
    words = inner.split()
    if len(words) <= _SCARE:
        return quotation.span.start == sentence.start and inner[-1:] in {".", "!", "?", ","}
    if _titled(words):
        return False
    before = body[sentence.start : quotation.span.start].rstrip().lower()
    if before.endswith(
        (" nothing says", "nothing says", " like", " called", " titled", " named", " dubbed")
    ):
        return False
    return len(words) >= 5 or inner[-1:] in {".", ",", "!", "?"}


def _titled(words: Sequence[str]) -> bool:
    small = {
        "of",
        "the",
        "a",
        "an",
        "in",
        "on",
        "and",
        "for",
        "to",
        "with",
        "at",
        "by",
        "from",
        "or",
    }
    heavy = [word for word in words if word.lower() not in small]
    return bool(heavy) and all(word[:1].isupper() for word in heavy) and len(words) <= 10


def _named(attribution: Attribution, body: str, names: Names) -> Attribution:
    if attribution.speaker or not attribution.source:
        return attribution
    return replace(attribution, speaker=names.resolve(attribution.source, body))


def _backward(body: str, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """A quotation whose frame comes only in the next sentence takes its source from there."""
    for number, attribution in enumerate(found):
        later = found[number + 1] if number + 1 < len(found) else None
        if (
            attribution.source is None
            and attribution.cue is None
            and later
            and later.source
            and later.cue
        ):
            gap = body[attribution.content[-1].end : later.content[0].start]
            if not gap.strip("“”\"‘’' \n"):
                yield replace(attribution, source=later.source, speaker=later.speaker)
                continue
        yield attribution


def extent(attribution: Attribution, body: str, sentence: Span) -> Span:
    """The stretch of a sentence that an attribution makes its source's: the claim with its frame.

    A setting of five words or more before the source stays the outlet's.
    """
    start = attribution.content[0].start
    end = attribution.content[-1].end
    hanging = attribution.cue and attribution.cue.of(body).split()[0].endswith("ing")
    # “Lind left, saying …”: what Lind did is the outlet's own report.
    for part in (attribution.cue, None if hanging else attribution.source):
        if part and sentence.start <= part.start < sentence.end and _near(body, part, start, end):
            start, end = min(start, part.start), max(end, part.end)
    return Span(
        _opened(body, sentence, start),
        _closed(body, sentence, end, end > attribution.content[-1].end),
    )


def _near(body: str, part: Span, start: int, end: int) -> bool:
    if part.end <= start:
        return len(body[part.end : start].split()) <= _APPOSITION
    return part.start < end or len(body[end : part.start].split()) <= 8


def _opened(body: str, sentence: Span, start: int) -> int:
    head = body[sentence.start : start]
    return (
        sentence.start
        if _FRAME_WORDS.match(head) and "," not in head[:-2] and "–" not in head
        else start
    )


def _closed(body: str, sentence: Span, end: int, framed: bool) -> int:
    tail = body[end : sentence.end]
    if framed and _TAIL.match(tail):
        return sentence.end
    if (
        _FRAME_WORDS.match(tail + " ")
        and not re.match(r"\s*(?:seem|look|sound|drew|[–—;:(]|, but)", tail)
        and not re.match(r"\s+\w", tail)
    ):
        return sentence.end
    return end + 1 if tail[:1] in {",", ";"} else end
