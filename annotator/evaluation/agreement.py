"""How far a second reader, who saw nothing of the first, marked the same words the same way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from annotator.errors import DataError
from annotator.evaluation.gold import GoldArticle, by_word
from annotator.evaluation.measures import kappa
from annotator.language import sentences
from annotator.models import Block, Voice

Pair = tuple[Voice, Voice]
"""What the first and the second reader said of one word."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Words in a row on which two readers differ in the same way."""

    article: str
    voices: Pair
    text: str
    words: int


@dataclass(frozen=True)
class Agreement:
    """Two readings of the same paragraphs."""

    articles: int
    left_out: int
    """Paragraphs of these articles that changed between the readings."""
    sentences: int
    pairs: tuple[Pair, ...]
    """One for each word."""
    disputes: tuple[Dispute, ...]
    """In the order of the text."""

    @property
    def voices(self) -> float:
        """Cohen's κ over words, of three voices."""
        return kappa(self.pairs)

    @property
    def asides(self) -> float:
        """Cohen's κ over words, of asides against the rest."""
        return kappa([(one is Voice.ASIDE, two is Voice.ASIDE) for one, two in self.pairs])


@dataclass(frozen=True)
class _Twice:
    """One article with the paragraphs that both have read, and the two voices of each word."""

    gold: GoldArticle
    shared: tuple[Block, ...]
    words: Mapping[int, Pair]


def compare(first: Sequence[GoldArticle], second: Sequence[GoldArticle]) -> Agreement:
    """The paragraphs that both have read word for word.

    Raises DataError where a second reading has no first, or no paragraph in common with it.
    """
    known = {gold.id: gold for gold in first}
    read = [_twice(known, other) for other in second]
    return Agreement(
        len(read),
        sum(len(one.gold.article.blocks) - len(one.shared) for one in read),
        sum(map(_sentences, read)),
        tuple(pair for one in read for pair in one.words.values()),
        tuple(dispute for one in read for dispute in _disputes(one)),
    )


def _twice(known: Mapping[str, GoldArticle], two: GoldArticle) -> _Twice:
    one = known.get(two.id)
    if one is None:
        raise DataError(f"{two.id}: there is no first reading of it; check the name")
    same = tuple(_same(one, two))
    if not same:
        raise DataError(f"{two.id}: no paragraph is that of the first reading; copy its words")
    left, right = by_word(one), by_word(two)
    words = {
        at: (left[at], right[at + other.start - block.start])
        for block, other in same
        for at in range(block.start, block.end)
        if at in left and at + other.start - block.start in right
    }
    return _Twice(one, tuple(block for block, _ in same), words)


def _same(one: GoldArticle, two: GoldArticle) -> Iterator[tuple[Block, Block]]:
    """Paragraphs with the same words, in order: an article may have been mended in between."""
    matcher = SequenceMatcher(None, _paragraphs(one), _paragraphs(two), autojunk=False)
    for left, right, number in matcher.get_matching_blocks():
        yield from zip(
            one.article.blocks[left : left + number],
            two.article.blocks[right : right + number],
            strict=True,
        )


def _paragraphs(gold: GoldArticle) -> list[str]:
    return [gold.article.body[block.start : block.end] for block in gold.article.blocks]


def _sentences(twice: _Twice) -> int:
    article = twice.gold.article
    spans = sentences.split(article.body, article.blocks)
    return sum(any(block.start <= s.start < block.end for block in twice.shared) for s in spans)


def _disputes(twice: _Twice) -> Iterator[Dispute]:
    body = twice.gold.article.body
    for voices, run in groupby(twice.words.items(), key=lambda word: word[1]):
        places = [at for at, _ in run]
        if voices[0] is not voices[1]:
            text = " ".join(body[places[0] :].split(maxsplit=len(places))[: len(places)])
            yield Dispute(twice.gold.id, voices, text, len(places))
