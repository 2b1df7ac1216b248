"""A Markdown article as plain text with its blocks, links and emphasis beside it.

Python-Markdown makes the tree; raw HTML is off, so that it shows as the text it is. This is the
only place where an article's text is read as Markdown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString

from annotator.models import Block, BlockKind, Inline, InlineKind
from annotator.reading.metadata import is_web

_INLINE = {"em": InlineKind.EMPHASIS, "strong": InlineKind.STRONG, "code": InlineKind.CODE}
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z]\w{1,31});")
_HIDDEN = re.compile("\u0002(?:([^\u0002\u0003]{0,20})\u0003)?")
_MARKING = re.compile(r"[\\`*_\[<]|  \n")
"""What stands wherever an inline pattern finds something; most paragraphs of news have none."""
_BEFORE_INLINE = 25
_NESTED = {"p", "ul", "ol", "blockquote", "pre", "hr", *_HEADINGS}


@dataclass
class _Text:
    """A body under construction."""

    body: str = ""
    blocks: list[Block] = field(default_factory=list)
    inlines: list[Inline] = field(default_factory=list)


class _Spare(Treeprocessor):
    """Spares words without a mark the dozen expressions that would look for one."""

    def run(self, root: Element) -> None:
        """Tell the inline patterns which texts are plain."""
        for element in root.iter():
            if element.text and not _MARKING.search(element.text):
                element.text = AtomicString(element.text)


class _Keep(Treeprocessor):
    """Keeps the tree after the inline patterns have run, and lets nothing be serialised."""

    tree: Element | None = None

    def run(self, root: Element) -> Element:
        """Remember the tree."""
        self.tree = root
        return Element("div")


def read(source: str) -> tuple[str, tuple[Block, ...], tuple[Inline, ...]]:
    """The body of a Markdown text, its blocks, and the emphasis, code and links inside them."""
    parser = Markdown()
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    parser.inlinePatterns.deregister("entity", strict=False)
    parser.treeprocessors.register(_Spare(parser), "spare", _BEFORE_INLINE)
    keep = _Keep(parser)
    parser.treeprocessors.register(keep, "keep", -100)
    parser.convert(source)
    text = _Text()
    for element in keep.tree if keep.tree is not None else ():
        _block(element, BlockKind.PARAGRAPH, text)
    return text.body, tuple(text.blocks), tuple(text.inlines)


def _block(element: Element, kind: BlockKind, text: _Text) -> None:
    if element.tag in ("ul", "ol", "blockquote"):
        inner = BlockKind.QUOTATION if element.tag == "blockquote" else BlockKind.ITEM
        for child in element:
            _block(child, inner, text)
    elif element.tag == "hr":
        return
    else:
        _leaf(element, kind, text)


def _leaf(element: Element, kind: BlockKind, text: _Text) -> None:
    """A block without blocks in it; those that hang under it follow as their own."""
    own = [child for child in element if child.tag not in _NESTED]
    nested = [child for child in element if child.tag in _NESTED]
    level = _HEADINGS.get(element.tag, 0)
    _write(element, own, BlockKind.HEADING if level else kind, level, text)
    for child in nested:
        _block(child, kind, text)


def _write(element: Element, own: list[Element], kind: BlockKind, level: int, text: _Text) -> None:
    start = len(text.body) + (2 if text.body else 0)
    words, inlines = _words(element, own)
    lead = len(words) - len(words.lstrip())
    words = words.strip()
    if not words:
        return
    text.body += ("\n\n" if text.body else "") + words
    text.blocks.append(Block(start, start + len(words), kind, level))
    text.inlines += _placed(inlines, start - lead, start, start + len(words))


def _placed(inlines: list[Inline], by: int, low: int, high: int) -> Iterator[Inline]:
    for part in inlines:
        start, end = max(part.start + by, low), min(part.end + by, high)
        if start < end:
            yield Inline(start, end, part.kind, part.href)


def _words(element: Element, own: list[Element]) -> tuple[str, list[Inline]]:
    parts, inlines = [_plain(element.text)], []
    length = len(parts[0])
    for child in own:
        inner, below = _words(child, list(child))
        inner = inner or _standing_for(child)
        inlines += [_set(child, length, length + len(inner))] if inner else []
        inlines += [Inline(p.start + length, p.end + length, p.kind, p.href) for p in below]
        tail = _plain(child.tail)
        parts += [inner, tail]
        length += len(inner) + len(tail)
    return "".join(parts), [part for part in inlines if part is not None]


def _standing_for(element: Element) -> str:
    return "\n" if element.tag == "br" else _plain(element.get("alt"))


def _set(element: Element, start: int, end: int) -> Inline | None:
    if element.tag in _INLINE:
        return Inline(start, end, _INLINE[element.tag])
    href = element.get("href", "")
    if element.tag == "a" and is_web(href):
        return Inline(start, end, InlineKind.LINK, href)
    return None


def _plain(words: str | None) -> str:
    if not words:
        return ""
    # Python-Markdown hides escaped characters and ampersands behind control characters.
    shown = _unhide(words.replace(AMP_SUBSTITUTE, "&"))
    return _ENTITY.sub(lambda match: unescape(match[0]), shown)


def _unhide(words: str) -> str:
    return _HIDDEN.sub(_character, words)


def _character(match: re.Match[str]) -> str:
    code = match[1] or ""
    return chr(int(code)) if code.isdecimal() and int(code) < 0x110000 else ""
