"""Quotation marks: which pairs open and close, over sentences and paragraphs.

Shape decides first: a mark after white space opens, a mark before white space or punctuation closes;
an apostrophe has a letter on both sides. A quotation that is never closed ends with its paragraph,
unless the next paragraph opens with a mark too. One pass, so time grows with the text and no faster.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.models import Block, Span

_MARK = re.compile(r"[“”„«»\"]|''|``|[‘’'](?!')")
_CLOSE_OF = {
    "“": frozenset('”"'),
    "„": frozenset("“”"),
    "«": frozenset("»"),
    '"': frozenset('"”'),
    "‘": frozenset("’"),
    "'": frozenset("'’"),
    "''": frozenset(("''", '"')),
    "``": frozenset(("''", '"')),
}
_OPENING = frozenset("“„«‘") | {"``"}
_LONGEST = 4000
"""Characters: an open mark that finds no partner within so many is taken for a slip."""


@dataclass(frozen=True, slots=True)
class Quotation:
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
    opened: re.Match[str] | None = None
    for match in _MARK.finditer(text, block.start, block.end):
        if opened is None:
            opened = match if _opens(text, match, block) else None
            closes_nothing = opened is None and _closes(text, match, block) and match[0] in '”"'
            if closes_nothing and _begins_with_block(text, block, match, hanging):
                yield Quotation(Span(block.start, match.end()), True, hanging)
        elif match.start() - opened.start() > _LONGEST:
            opened = match if _opens(text, match, block) else None
        elif match[0] in _CLOSE_OF[opened[0]] and _closes(text, match, block):
            span = Span(opened.start(), match.end())
            yield Quotation(span, True, hanging and opened.start() == block.start)
            opened = None
    # An apostrophe that found no partner was none; a double mark runs to the end of its paragraph.
    if (
        opened is not None
        and opened[0] not in ("'", "‘")
        and block.end - opened.start() <= _LONGEST
    ):
        span = Span(opened.start(), block.end)
        yield Quotation(span, False, hanging and opened.start() == block.start)


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
    return mark in _OPENING - {"‘"} or before.isspace() or before in '([{–—-“"‘:/'


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
    words = text[block.start : match.start()]
    if match.start() - block.start > 400 or any(mark in words for mark in '“”"'):
        return False
    return hanging or words[-1:] in {",", "?", "!"}
