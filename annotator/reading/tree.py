"""Extracted text as a body with its blocks, and as the text of a file that reads back the same."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.models import BlockKind

_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufeff\ud800-\udfff]")
"""What no reader sees, and what a file in UTF-8 or Markdown cannot hold."""
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ANYWHERE = re.compile(r"[\\`*_\[\]]")
_AT_START = re.compile(r"(^|^\d+)([#>+\-.])")
_LINE_START = {BlockKind.QUOTATION: "> ", BlockKind.ITEM: "- "}


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of an extracted article: words on one line."""

    words: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


@dataclass(frozen=True, slots=True)
class Extract:
    """What a page or a document holds: the article's blocks, metadata, and what to tell of them."""

    pieces: tuple[Piece, ...]
    fields: Mapping[str, str]
    """Metadata by the names of `Article`, each of them usable as it is."""
    notes: tuple[str, ...] = ()

    def headed(self) -> "Extract":
        """The same with a heading at the very top as the headline."""
        first = self.pieces[0]
        if not first.level or len(self.pieces) == 1:
            return self
        return Extract(self.pieces[1:], {**self.fields, "headline": first.words}, self.notes)


def pieces(found: Iterator[Piece]) -> tuple[Piece, ...]:
    """The blocks with single spaces and no control characters, without the empty ones."""
    single = (Piece(line(p.words), p.kind, p.level) for p in found)
    return tuple(piece for piece in single if piece.words)


def line(words: str) -> str:
    """Words on one line, without control characters and with single spaces."""
    return _SPACE.sub(" ", _CONTROL.sub("", words)).strip()


def body(found: Sequence[Piece]) -> str:
    """The words of the blocks with an empty line between them."""
    return "\n\n".join(piece.words for piece in found)


def paragraphs_only(found: Sequence[Piece]) -> bool:
    """Whether plain text says all that there is to say."""
    return all(piece.kind is BlockKind.PARAGRAPH for piece in found)


def markdown(found: Sequence[Piece]) -> str:
    """The blocks as Markdown in which every character of theirs stands for itself."""
    return "\n\n".join(_marked(piece) for piece in found) + "\n"


def _marked(piece: Piece) -> str:
    mark = "#" * piece.level + " " if piece.level else _LINE_START.get(piece.kind, "")
    return mark + _escaped(piece.words, heading=bool(piece.level))


def _escaped(words: str, *, heading: bool) -> str:
    words = _ENTITY.sub("&amp;", words).replace("<", "&lt;")
    words = _ANYWHERE.sub(r"\\\g<0>", words)
    if heading:
        return words.replace("#", "\\#")
    return _AT_START.sub(r"\g<1>\\\g<2>", words)
