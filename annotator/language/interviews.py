"""Interviews without labels: a paragraph asks, the next one answers."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from annotator.language.fold import fold, unmarked
from annotator.models import Attribution, AttributionKind, Block, BlockKind, Span

_FEWEST = 3
"""Questions with an answer; fewer are no interview."""
_ASKED = frozenset("you you'd you'll you're you've your yours".split())
_TOLD = frozenset("i i'd i'll i'm i've me my mine we we'd we'll we're we've us our".split())
_PARAGRAPHS = (BlockKind.PARAGRAPH, BlockKind.HEADING)


def find(
    body: str, sentences: Sequence[Span], blocks: Sequence[Block]
) -> Mapping[int, tuple[Attribution, ...]]:
    """By number of the sentence, the answers of somebody interviewed, whom nothing names here.

    An article that asks its own questions and answers them is no interview: there nobody is asked
    as “you” and answers as “I” or “we”, or the answers are the smaller part of it.
    """
    if body.count("?") < _FEWEST:
        return {}
    paragraphs = [block for block in blocks if block.kind in _PARAGRAPHS]
    pairs = [
        (question, answer)
        for question, answer in pairwise(paragraphs)
        if _asks(body, question) and not _asks(body, answer)
    ]
    if not _is_interview(body, pairs, len(paragraphs)):
        return {}
    return dict(_answers(sentences, [answer for _, answer in pairs]))


def _asks(body: str, block: Block) -> bool:
    return body[block.start : block.end].rstrip().endswith("?")


def _is_interview(body: str, pairs: Sequence[tuple[Block, Block]], paragraphs: int) -> bool:
    asked = sum(_has(body, question, _ASKED) for question, _ in pairs)
    told = sum(_has(body, answer, _TOLD) for _, answer in pairs)
    return len(pairs) >= max(_FEWEST, paragraphs / 4) and asked > 0 and 2 * told >= len(pairs)


def _has(body: str, block: Block, words: frozenset[str]) -> bool:
    return not words.isdisjoint(unmarked(fold(body[block.start : block.end])).split())


def _answers(
    sentences: Sequence[Span], answers: Sequence[Block]
) -> Iterator[tuple[int, tuple[Attribution, ...]]]:
    starts = [sentence.start for sentence in sentences]
    for block in answers:
        first = max(0, bisect_right(starts, block.start) - 1)
        for number in range(first, bisect_right(starts, block.end - 1)):
            yield number, (Attribution(AttributionKind.DIRECT, (sentences[number],), None, None),)
