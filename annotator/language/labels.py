"""Speakers by label: “Poe: …”, “MR. POE: …”, “Q: … A: …”, and paragraphs set off as quotations."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from annotator.language.fold import fold
from annotator.language.speech import NO_LABELS
from annotator.models import Attribution, AttributionKind, Block, Span

_LABEL = re.compile(r"(?P<who>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4})(?P<mark>:) +(?=\S)")
_ANSWER = re.compile(r"(?P<who>A|Answer)(?P<mark>[.:]) +(?=\S)")
_QUESTION = re.compile(r"Q(?:\.|:|uestion:)\s")


def find(
    body: str, sentences: Sequence[Span], blocks: Sequence[Block]
) -> Mapping[int, tuple[Attribution, ...]]:
    """By number of the sentence, what a label makes its speaker's."""
    if ":" not in body:
        return {}
    starts = [sentence.start for sentence in sentences]
    found: dict[int, tuple[Attribution, ...]] = {}
    for block in blocks:
        match = _label(body, block)
        if match:
            first = bisect_right(starts, block.start) - 1
            last = bisect_right(starts, block.end - 1)
            found |= dict(_turn(sentences, range(first, last), match))
    return found


def _label(body: str, block: Block) -> re.Match[str] | None:
    match = _ANSWER.match(body, block.start, block.end) or _LABEL.match(
        body, block.start, block.end
    )
    if not match or fold(match["who"]) in NO_LABELS or _QUESTION.match(body, block.start):
        return None
    who = match["who"]
    if who.isupper() or len(who.split()) <= 2 and body[match.end()].isupper():
        return match
    return None


def _turn(
    sentences: Sequence[Span], numbers: range, label: re.Match[str]
) -> list[tuple[int, tuple[Attribution, ...]]]:
    source, cue = Span(*label.span("who")), Span(*label.span("mark"))
    kind = AttributionKind.INDIRECT
    turn = []
    for number in numbers:
        start = max(label.end(), sentences[number].start)
        content = (Span(start, sentences[number].end),)
        turn.append(
            (number, (Attribution(kind, content, source, cue if number == numbers[0] else None),))
        )
    return turn
