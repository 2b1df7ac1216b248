"""A page as its search should read it: headings, paragraphs and lists, without a mark in them.

A search parses every page of a site at every build. Marks, notes and tables are nine tenths of an
annotated page, and nothing of them is found by a search.
"""

from html import escape
from html.parser import HTMLParser

_EXCLUDED = "data-search-exclude"
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_KEPT = _HEADINGS | frozenset("p pre code li ol ul sub sup".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_NO_TEXT = frozenset("script style object".split())


def searchable(page: str) -> str:
    """The HTML of a page reduced to what a search keeps of it."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return "".join(reader.parts)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._out: list[str] = []
        """The open elements around here that are left out, inwards from the first of them."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        names = dict(attrs)
        if self._out or tag in _NO_TEXT or _EXCLUDED in names:
            self._out.append(tag)
        elif tag in _KEPT:
            name = names.get("id") if tag in _HEADINGS else None
            self.parts.append(f'<{tag} id="{escape(name)}">' if name else f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if self._out:
            if self._out[-1] == tag:
                self._out.pop()
        elif tag in _KEPT:
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self._out:
            # A search reads an element of nothing but space, of any kind, as one space.
            self.parts.append(" " if data.isspace() else escape(data, quote=False))
