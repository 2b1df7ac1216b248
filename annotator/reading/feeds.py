"""RSS and Atom feeds: the addresses of articles. feedparser reads them, ill-formed or not."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.reading import decode, robots, tree, web
from annotator.reading.extra import needed, reading

MAX_ITEMS = 500
"""Entries of a feed that are looked at; what comes later in it is left out."""
MAX_BYTES = 5_000_000
_NAMED = re.compile(rb"\xef\xbb\xbf|\s*<\?xml[^>]*\sencoding\s*=")
"""How bytes begin that name their encoding: with the mark of UTF-8, or in words."""


@dataclass(frozen=True, slots=True)
class Feed:
    """The articles that a feed names."""

    links: tuple[str, ...]
    """Their addresses, in the feed's order, each once."""
    notes: tuple[str, ...] = ()


def read(source: str, limits: web.Limits | None = None, *, obey_robots: bool = True) -> Feed:
    """The feed at an address or in a file. Raises AnnotatorError where there is none."""
    if not web.is_address(source):
        return parse(decode.load(Path(source), MAX_BYTES), source)
    chosen = limits or web.Limits()
    if obey_robots:
        robots.check(source, chosen)
    answer = web.fetch(source, chosen)
    return parse(answer.content, answer.url, answer.charset)


def parse(data: bytes, name: str, charset: str | None = None) -> Feed:
    """The feed in these bytes; `charset` is their encoding unless they name one themselves.

    Raises AnnotatorError where there is none.
    """
    if len(data) > MAX_BYTES:
        raise AnnotatorError(
            f"{name[:200]!r}: larger than {MAX_BYTES:,} bytes; give a shorter feed"
        )
    with needed("reading feeds"):
        import feedparser
    # Servers call feeds all sorts of things: what is none shows when it is read.
    told = f"; charset={charset}" if charset and not _NAMED.match(data) else ""
    headers = {"content-location": name, "content-type": f"application/xml{told}"}
    with reading(name[:200], "not a feed", "give the address of its RSS or Atom feed"):
        stream = io.BytesIO(data)  # bytes it would take for the name of a file, and open that
        found = feedparser.parse(stream, response_headers=headers, resolve_relative_uris=True)
    if not found.get("version") and not found.entries:
        raise AnnotatorError(
            f"{name[:200]!r}: not a feed; give the address of its RSS or Atom feed"
        )
    entries = found.entries[:MAX_ITEMS]
    links = tuple(dict.fromkeys(link for entry in entries if (link := _link(entry))))
    return Feed(links, tuple(_notes(found, len(entries), len(links))))


def _link(entry: object) -> str | None:
    link = tree.line(str(getattr(entry, "link", "") or ""))
    return link if web.is_web(link) else None


def _notes(found: object, entries: int, links: int) -> Iterator[str]:
    total = len(getattr(found, "entries", ()))
    if getattr(found, "bozo", False):
        yield "the feed is not well-formed; what could be read of it was"
    if total > entries:
        yield f"{total} entries in the feed; the first {MAX_ITEMS} are looked at"
    if links < entries:
        yield f"{entries - links} entries without an address of their own were left out"
