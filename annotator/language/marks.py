"""Quotation marks: which pairs open and close, over sentences and paragraphs.

Shape decides first: a mark after white space opens, a mark before white space or punctuation closes;
an apostrophe has a letter on both sides. A quotation that is never closed ends with its paragraph,
unless the next paragraph opens with a mark too. One pass, so time grows with the text and no faster.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from annotator.models import Block, Span

# A class of characters comes first: the engine then skips to one of them without a look at others.
_MARK = re.compile(r"[“”„«»\"‘’'`](?:(?<=[“”„«»\"])|(?<=')'|(?<=`)`|(?<=[‘’'])(?!'))")
_CLOSE_OF = {
    "“": frozenset('”"“'),
    "„": frozenset("“”"),
    "«": frozenset("»"),
    '"': frozenset('"”'),
    "‘": frozenset("’"),
    "'": frozenset("'’"),
    "''": frozenset(("''", '"')),
    "``": frozenset(("''", '"')),
}
_OPENING = frozenset("“„«‘") | {"``"}
_SINGLE = frozenset("'‘’")
_LONGEST = 4000
"""Characters between two marks of one quotation."""
_LONGEST_UNCLOSED = 1500
"""Characters: a paragraph that is never closed; what is longer is taken for a slip."""
_EARLY = 400
"""Characters before a closing mark whose opening one was lost."""
_LONGEST_SINGLE = 900
_MARKS_AHEAD = 24
"""How far the partner of a single mark is sought: most are apostrophes, and time must stay linear."""


class Quotation(Struct, frozen=True, gc=False):
    """A stretch between marks; the marks belong to it."""

    span: Span
    closed: bool
    """False where it runs to the end of its paragraph without a closing mark."""
    continued: bool
    """Whether it goes on what an unclosed quotation in the paragraph before began."""
    part: bool = False
    """Whether it is one sentence's part of a quotation that runs over several."""

    def inner(self, text: str) -> str:
        """The words without the marks."""
        return self.span.of(text).strip("“”„«»\"'‘’` ")


def find(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """The quotations of a text in order, not nested: marks inside marks belong to the outer pair."""
    found: list[Quotation] = []
    hanging = False
    for block in blocks:
        inside = list(_in_block(text, block, hanging))
        found += inside
        hanging = bool(inside) and not inside[-1].closed
    return tuple(found)


def _in_block(text: str, block: Block, hanging: bool) -> Iterator[Quotation]:
    found = list(_MARK.finditer(text, block.start, block.end))
    number, reached = 0, block.start
    while number < len(found):
        match = found[number]
        number += 1
        if _opens(text, match, block):
            span, closed, number = _from(text, block, found, number - 1)
            if span is not None:
                reached = span.end
                yield Quotation(span, closed, hanging and span.start == block.start)
        elif (
            match[0] in '”"'
            and reached == block.start
            and _begins_with_block(text, block, match, hanging)
        ):
            yield Quotation(Span(block.start, match.end()), True, hanging)


def _from(
    text: str, block: Block, found: Sequence[re.Match[str]], number: int
) -> tuple[Span | None, bool, int]:
    """The quotation that a mark opens, whether it is closed, and the number of the mark to go on with."""
    opened = found[number]
    partner, other = _partner(text, block, found, number)
    if partner is not None:
        return Span(opened.start(), found[partner].end()), True, partner + 1
    if opened[0] in _SINGLE:
        return None, False, number + 1  # an apostrophe that found no partner was none
    limit = found[other].start() if other is not None else block.end
    end = opened.start() + len(text[opened.start() : limit].rstrip())
    if end - opened.start() > _LONGEST_UNCLOSED or end <= opened.start() + 1:
        return None, False, number + 1
    return Span(opened.start(), end), False, len(found) if other is None else other


def _partner(
    text: str, block: Block, found: Sequence[re.Match[str]], number: int
) -> tuple[int | None, int | None]:
    """The number of the mark that closes one, or else of the one that opens before it is closed."""
    opened = found[number]
    single = opened[0] in _SINGLE
    for at in range(number + 1, len(found)):
        match = found[at]
        if single and (
            at - number > _MARKS_AHEAD or match.start() - opened.start() > _LONGEST_SINGLE
        ):
            return None, None
        if match.start() - opened.start() > _LONGEST:
            return None, None
        if match[0] in _CLOSE_OF[opened[0]] and _closes(text, match, block):
            return at, None
        if not single and match[0] not in _SINGLE and _opens(text, match, block):
            return None, at
    return None, None


def _opens(text: str, match: re.Match[str], block: Block) -> bool:
    mark, start, end = match[0], match.start(), match.end()
    if mark in ("”", "»", "’"):
        return False
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    if after.isspace():
        return False
    if mark == "'" and (after.isdigit() or _elided(text, end)):
        return False
    return before.isspace() or before in '([{–—-“"‘:/…' or mark in _OPENING and before in ".,;!?"


def _elided(text: str, end: int) -> bool:
    return text.startswith(("tis", "em ", "cause ", "til ", "n' "), end)


def _closes(text: str, match: re.Match[str], block: Block) -> bool:
    mark, start, end = match[0], match.start(), match.end()
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    if mark in "'’":
        # Between letters it is an apostrophe; behind a plural s with a word to come, a possessive.
        return not after.isalnum() and (
            before in ".,!?…" or after in ".,;:!?–— )\n" and before != "s" or before.isspace()
        )
    return not before.isspace() or after.isspace() or not after.isalnum()


def _begins_with_block(text: str, block: Block, match: re.Match[str], hanging: bool) -> bool:
    """A closing mark without an opening one, early in its paragraph and behind “,” “?” or “!”."""
    if match.start() - block.start > _EARLY:
        return False
    words = text[block.start : match.start()]
    if any(mark in words for mark in '“”"'):
        return False
    return hanging or words[-1:] in {",", "?", "!"}
