"""Web pages into articles: what is the article, and what is the page around it.

trafilatura finds it; nothing here fetches. Menus, captions, tables and boxes stay out; paragraphs,
headings, lists and block quotes stay.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from annotator.errors import ArticleError
from annotator.models import BlockKind
from annotator.reading import metadata, tree
from annotator.reading.extra import needed, reading
from annotator.reading.tree import Extract, Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_BYTES = 5_000_000
"""The largest page that is read."""
MAX_FIELD = 300
"""Characters of a headline, a name or an outlet."""

_CLASSES = "concat(' ', translate(concat(@class, ' ', @id), '-_', '  '), ' ')"
_AROUND = [
    f"//body//*[{test}][not(self::main or self::article or .//h1)]"
    for test in (
        "self::figure or self::figcaption or self::aside or self::nav or self::form",
        "self::script or self::style or self::template or self::noscript or self::button",
        "@hidden or @aria-hidden='true'",
        "contains(translate(@style, ' ', ''), 'display:none')",
        *(
            f"contains({_CLASSES}, ' {word} ')"
            for word in "caption newsletter signup subscribe related promo advert recirc".split()
        ),
    )
]
_BOX = re.compile(
    r"(?:read (?:more|also|next)|see also|more on this|related (?:stories|articles|topics)|"
    r"sign up (?:to|for)|subscribe (?:to|now|here)|advertisement|share this|follow us on|"
    r"listen to this|skip (?:to|past))\b[^“\"]*$",
    re.IGNORECASE,
)
_BOX_WORDS = 20
_KINDS = {
    "quote": BlockKind.QUOTATION,
    "blockquote": BlockKind.QUOTATION,
    "item": BlockKind.ITEM,
    "li": BlockKind.ITEM,
}
_HEADING = re.compile(r"h([1-6])$")
_BLOCKS = frozenset(
    {*_KINDS, *"p head h1 h2 h3 h4 h5 h6 div list ul ol section article pre body".split()}
)
_BREAKS = frozenset({"lb", "br"})
_OMITTED = frozenset({"table", "graphic", "img", "figure"})
_CHARSET = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_WEB_NAMES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252"}
"""What a page that says so means, as browsers read it (WHATWG Encoding)."""


def extract(
    data: bytes, name: str, *, url: str | None = None, charset: str | None = None
) -> Extract:
    """The article in a page. `name` is used in messages, `url` is where the page was found.

    Raises ArticleError where there is none, or where the page is too large.
    """
    if len(data) > MAX_BYTES:
        raise ArticleError(
            name, None, f"larger than {MAX_BYTES:,} bytes", "copy its text into a .txt"
        )
    text, notes = decoded(data, charset)
    with needed("reading web pages"):
        import trafilatura
        from lxml import html as parser
    none = "no article found in it", "copy its text into a .txt file"
    with reading(name, *none):
        found: Any = trafilatura.bare_extraction(
            text,
            url=url,
            favor_precision=True,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
            prune_xpath=_AROUND,
        )
        fields = _fields(found, _root(parser, text), url) if found is not None else {}
        pieces = _article(found.body, fields.get("headline")) if found is not None else ()
    if not pieces:
        raise ArticleError(name, None, *none)
    return Extract(pieces, fields, notes)


def decoded(data: bytes, charset: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of a page, and a note that counts what could not be read in its encoding."""
    encoding = next(
        known
        for named in (_by_mark(data), charset, _in_page(data), "utf-8")
        if (known := _known(named))
    )
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - data.decode(encoding, "ignore").count("\ufffd")
    note = f"{lost} characters were not {encoding} and are shown as \ufffd"
    return text.lstrip("\ufeff"), (note,) if lost else ()


def _by_mark(data: bytes) -> str | None:
    marks = (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    )
    return next((name for mark, name in marks if data.startswith(mark)), None)


def _in_page(data: bytes) -> str | None:
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else None


def _known(name: str | None) -> str | None:
    """Python's name of an encoding of text; None for what is none."""
    with suppress(LookupError, ValueError):
        codec = codecs.lookup(name or "")
        b"".decode(codec.name)
        plain = codec.name if codec.name not in ("utf-7", "idna", "punycode") else None
        return (
            _WEB_NAMES.get(codec.name.replace("iso8859-1", "iso-8859-1"), plain) if plain else None
        )
    return None


def _root(parser: Any, text: str) -> "HtmlElement | None":
    with suppress(parser.etree.ParserError):
        return parser.document_fromstring(
            text.encode("utf-8", "ignore"), parser=parser.HTMLParser(encoding="utf-8")
        )
    return None


def _fields(found: Any, root: "HtmlElement | None", url: str | None) -> Mapping[str, str]:
    """The metadata of a page that pass the same checks as those in a file."""
    wanted = {
        "headline": found.title,
        "outlet": found.sitename or found.hostname,
        "author": _first(root, "//meta[@name='author']/@content", name=True) or found.author,
        "published": found.date,
        "url": canonical(found.url, url),
        "language": _first(root, "/html/@lang"),
    }
    return metadata.usable({name: _line(value) for name, value in wanted.items() if value})


def _line(value: str) -> str:
    words = tree.line(value)
    return words if len(words) <= MAX_FIELD else words[: MAX_FIELD - 1] + "…"


def _first(root: "HtmlElement | None", path: str, *, name: bool = False) -> str | None:
    values = root.xpath(path) if root is not None else []
    found = str(values[0]).strip() if values else ""
    return None if name and ("/" in found or "@" in found) else found or None


def canonical(named: str | None, url: str | None) -> str | None:
    """The address that a page names as its own, where it may: a page speaks for its host alone."""
    from courlan import clean_url

    given = clean_url(url) if url else None
    own = clean_url(named) if named else None
    return own if own and (not given or _is_one_site(own, given)) else given


def _is_one_site(left: str, right: str) -> bool:
    """Whether two addresses have one host, or one that is part of the other."""
    hosts = [f".{(urlsplit(url).hostname or '').removeprefix('www.')}" for url in (left, right)]
    return hosts[0].endswith(hosts[1]) or hosts[1].endswith(hosts[0])


def _article(body: "HtmlElement", headline: str | None) -> tuple[Piece, ...]:
    """The blocks of an extracted body, without the headline and without boxes."""
    found = [p for p in blocks(body) if not (_is_box(p) or p.level and p.words == headline)]
    while found and found[-1].level:
        found.pop()  # the heading of a box that stayed out
    return tuple(found)


def _is_box(piece: Piece) -> bool:
    return _BOX.match(piece.words) is not None and len(piece.words.split()) <= _BOX_WORDS


def blocks(body: "HtmlElement") -> tuple[Piece, ...]:
    """The blocks of a tree, in trafilatura's names of elements or in those of HTML."""
    return tree.pieces(_walk(body))


def _walk(root: "HtmlElement") -> Iterator[Piece]:
    """All words in their order; a block begins or ends wherever an element does that makes one."""
    from lxml.etree import iterwalk

    kinds: list[tuple[BlockKind, int]] = [(BlockKind.PARAGRAPH, 0)]
    words: list[str] = []
    walk = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        block = event in ("start", "end") and element.tag in _BLOCKS
        if block:
            yield Piece("".join(words), *kinds[-1])
            words.clear()
        if event == "start":
            kinds += [_kind(element, kinds[-1])] if block else []
            omitted = element.tag in _OMITTED
            words.append(" " if element.tag in _BREAKS or omitted else element.text or "")
            if omitted:
                walk.skip_subtree()
            continue
        if block:
            kinds.pop()
        words.append("" if element is root else element.tail or "")
    yield Piece("".join(words), *kinds[-1])


def _kind(element: "HtmlElement", around: tuple[BlockKind, int]) -> tuple[BlockKind, int]:
    heading = _HEADING.match(element.get("rend", "h2") if element.tag == "head" else element.tag)
    if heading:
        return BlockKind.HEADING, max(2, int(heading[1]))
    own = _KINDS.get(element.tag)
    return (own, 0) if own else around
