"""A page as its search should read it: headings, paragraphs and lists, without a mark in them.

A search parses every page of a site at every build. Marks, notes and tables are nine tenths of an
annotated page, and nothing of them is found by a search.
"""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import groupby

from annotator.models import Annotation, Block, BlockKind
from annotator.rendering import html, marks
from annotator.rendering.body import tag_of

_PIECE = re.compile(
    r"<!--.*?-->"
    r"|<(script|style)\b.*?</\1\s*>"
    r"""|<(?P<end>/?)(?P<tag>[a-z][^\s/>]*)(?P<names>(?:[^>"']|"[^"]*"|'[^']*')*+)>"""
    r"|(?P<text>[^<]+|<)",
    re.DOTALL | re.IGNORECASE,
)
_EXCLUDED = "data-search-exclude"
_QUOTED = re.compile(r"""="[^"]*"|='[^']*'""")
_ID = re.compile(r"""\sid=(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_KEPT = _HEADINGS | frozenset("p pre code li ol ul sub sup".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


def searchable(page: str) -> str:
    """The HTML of a page reduced to what a search keeps of it."""
    return "".join(_parts(page))


def of_article(annotation: Annotation, title: str) -> str:
    """What `searchable` finds in the page of an article, but for code, made without that page."""
    excerpt = annotation.article.publish == "excerpt"
    body = "".join((_asides if excerpt else _body)(annotation))
    return f"<h1>{_escaped(title)}</h1> {body}"


def _asides(annotation: Annotation) -> Iterator[str]:
    body = annotation.article.body
    for segment in annotation.segments:
        if marks.kind_of(segment) in ("aside", "low"):
            yield f"<li>{_escaped(body[segment.start : segment.end].strip())}</li> "


def _body(annotation: Annotation) -> Iterator[str]:
    body = annotation.article.body
    for is_item, group in groupby(annotation.article.blocks, lambda b: b.kind is BlockKind.ITEM):
        inner = " ".join(_block(body, block) for block in group)
        yield f"<ul>{inner}</ul> " if is_item else f"{inner} "


def _block(body: str, block: Block) -> str:
    tag, text = tag_of(block), _escaped(body[block.start : block.end])
    return f"<{tag}>{text}</{tag}>" if tag in _KEPT else text


def _escaped(words: str) -> str:
    return escape(html.whole(words), quote=False)


def _parts(page: str) -> Iterator[str]:
    out: list[str] = []  # the open elements that are left out, inwards from the first of them
    for found in _PIECE.finditer(page):
        text, tag = found["text"], (found["tag"] or "").lower()
        if text and not out:
            yield _text(text)
        elif not tag or tag in _VOID or found["names"].endswith("/"):  # nothing, or without an end
            continue
        elif not found["end"]:
            if out or tag == "object" or _is_excluded(found["names"]):
                out.append(tag)
            elif tag in _KEPT:
                yield _opened(tag, found["names"])
        elif out:
            if out[-1] == tag:
                out.pop()
        elif tag in _KEPT:
            yield f"</{tag}>"


def _text(source: str) -> str:
    """A search reads an element of nothing but space, of any kind, as one space."""
    text = unescape(source) if "&" in source else source
    return " " if text.isspace() else escape(text, quote=False)


def _is_excluded(names: str) -> bool:
    return _EXCLUDED in names and _EXCLUDED in _QUOTED.sub(" ", names).lower().split()


def _opened(tag: str, names: str) -> str:
    found = _ID.search(names) if tag in _HEADINGS else None
    name = unescape(found[1] or found[2] or "") if found else ""
    return f'<{tag} id="{escape(name)}">' if name else f"<{tag}>"
