"""What is read: an article and its structure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from annotator.models.spans import check_ordered, check_span


class BlockKind(StrEnum):
    """What kind of block a span of the body is."""

    PARAGRAPH = "paragraph"
    """Text between blank lines."""
    HEADING = "heading"
    """A title inside the body."""
    ITEM = "item"
    """One item of a list."""
    QUOTATION = "quotation"
    """A paragraph that is set off as a quotation."""


class InlineKind(StrEnum):
    """How a stretch inside a block was set."""

    EMPHASIS = "emphasis"
    """As `*so*` in Markdown."""
    STRONG = "strong"
    """As `**so**` in Markdown."""
    CODE = "code"
    """As `` `so` `` in Markdown."""
    LINK = "link"
    """Words that lead to an address."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or quotation. No sentence crosses its edges.

    Raises ValueError where `0 ≤ start < end` does not hold.
    """

    start: int
    """The first offset."""
    end: int
    """The offset behind the last."""
    kind: BlockKind = BlockKind.PARAGRAPH
    """What kind of block."""
    level: int = 0
    """Of a heading, 1 to 6; of everything else, 0."""

    def __post_init__(self) -> None:
        check_span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Inline:
    """Emphasis, code or a link inside a block.

    Raises ValueError for a link without an address, an address without a link, or no span.
    """

    start: int
    """The first offset."""
    end: int
    """The offset behind the last."""
    kind: InlineKind
    """How it was set."""
    href: str | None = None
    """Of a link, its http or https address; of everything else, None."""

    def __post_init__(self) -> None:
        check_span(self.start, self.end)
        if (self.kind is InlineKind.LINK) != (self.href is not None):
            raise ValueError("a link, and only a link, has an address")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a body came from, so that a message about a sentence can name its line."""

    path: str
    """The file as it was named when it was read."""
    lines: tuple[tuple[int, int], ...] = ()
    """Pairs (offset in the body, line in the file counted from 1), in rising order of offset."""

    def line_at(self, offset: int) -> int | None:
        """The line of the file that holds this offset of the body, or None where it is unknown."""
        line = None
        for start, number in self.lines:
            if start > offset:
                break
            line = number
        return line


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One piece of news, as plain text with its structure beside it.

    Raises ValueError for blocks that overlap or end after the body, and for another `publish`.
    """

    id: str
    """A slug that is unique in its site and stable while the file's name stays."""
    body: str
    """The plain text. Offsets count in it."""
    blocks: tuple[Block, ...]
    """In order, not overlapping; every character outside them is white space."""
    inlines: tuple[Inline, ...] = ()
    """Emphasis, code and links inside the blocks."""
    headline: str | None = None
    """One line, or None."""
    outlet: str | None = None
    """Who published it, or None."""
    author: str | None = None
    """Who wrote it, or None."""
    published: str | None = None
    """`YYYY-MM-DD`, or a full ISO 8601 date and time."""
    url: str | None = None
    """The http or https address of the original."""
    language: str = "en"
    """A BCP 47 tag."""
    publish: str = "full"
    """`full`, or `excerpt` where only asides, figures and the link may be shown."""
    disable: tuple[str, ...] = ()
    """Rules and families that are switched off for this article."""
    origin: Origin | None = None
    """The file it was read from; None for text that came from no file."""

    def __post_init__(self) -> None:
        check_ordered(self.blocks, "blocks")
        if self.publish not in ("full", "excerpt"):
            raise ValueError(f"publish must be full or excerpt, not {self.publish!r}")
        if self.blocks and self.blocks[-1].end > len(self.body):
            raise ValueError("a block ends after the body")

    @classmethod
    def from_text(cls, text: str, *, id: str = "text") -> "Article":
        """An article of plain text: blank lines end paragraphs; without any, each line is one.

        >>> [block.end for block in Article.from_text("One.\\n\\nTwo.").blocks]
        [4, 10]
        """
        return cls(id=id, body=text, blocks=paragraphs(text))


def paragraphs(text: str) -> tuple[Block, ...]:
    """The paragraphs of plain text: between blank lines or, where there is none, line by line."""
    lines = list(_lines(text))
    blank = any(line is None for line in _trim(lines))
    return tuple(_gather(lines)) if blank else tuple(Block(*line) for line in lines if line)


def _lines(text: str) -> Iterator[tuple[int, int] | None]:
    """Each line's extent without the white space around it; None for a blank one."""
    offset = 0
    for line in text.split("\n"):
        inner = line.strip()
        start = offset + len(line) - len(line.lstrip())
        yield (start, start + len(inner)) if inner else None
        offset += len(line) + 1


def _trim(lines: Sequence[tuple[int, int] | None]) -> Sequence[tuple[int, int] | None]:
    filled = [number for number, line in enumerate(lines) if line]
    return lines[filled[0] : filled[-1]] if filled else ()


def _gather(lines: Iterable[tuple[int, int] | None]) -> Iterator[Block]:
    start = end = None
    for line in chain(lines, [None]):
        if line:
            start, end = line[0] if start is None else start, line[1]
        elif start is not None and end is not None:
            yield Block(start, end)
            start = None
