"""New articles as an Atom feed. All its dates are the articles' own: no clock is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

LIMIT = 50
"""Entries of a feed, the newest ones."""
_NAMESPACE = "http://www.w3.org/2005/Atom"
_FORBIDDEN = dict.fromkeys(
    [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]
)


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a feed."""

    id: str
    title: str
    href: str
    """Absolute, or relative to the feed's own address."""
    published: str | None
    """An ISO 8601 date or date and time; an article without one cannot be in a feed."""
    author: str | None
    summary: str


def dumps(title: str, site: str, items: Sequence[Item]) -> str:
    """The feed of the newest dated items (RFC 4287). `site` tells it from other sites' feeds."""
    dated = [(at, item) for item in items if (at := moment(item.published))]
    newest = sorted(dated, key=lambda pair: (pair[0], pair[1].id), reverse=True)[:LIMIT]
    feed = ET.Element("feed", xmlns=_NAMESPACE)
    _text(feed, "title", title)
    _text(feed, "id", _urn(site))
    _text(feed, "updated", newest[0][0] if newest else "1970-01-01T00:00:00Z")
    _text(ET.SubElement(feed, "author"), "name", site)
    ET.SubElement(feed, "link", rel="self", href="feed.xml")
    for at, item in newest:
        _add(feed, site, at, item)
    ET.indent(feed)
    head = '<?xml version="1.0" encoding="utf-8"?>\n'
    return f"{head}{ET.tostring(feed, encoding='unicode')}\n"


def _add(feed: ET.Element, site: str, at: str, item: Item) -> None:
    entry = ET.SubElement(feed, "entry")
    _text(entry, "title", item.title)
    _text(entry, "id", _urn(f"{site}\n{item.id}"))
    _text(entry, "updated", at)
    _text(entry, "published", at)
    ET.SubElement(entry, "link", href=item.href)
    if item.author:
        _text(ET.SubElement(entry, "author"), "name", item.author)
    _text(entry, "summary", item.summary)


def _text(parent: ET.Element, name: str, text: str) -> None:
    """Characters that XML cannot hold are left out."""
    ET.SubElement(parent, name).text = text.translate(_FORBIDDEN)


def _urn(name: str) -> str:
    """A name that stays while the site moves."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, name)}"


def moment(published: str | None) -> str | None:
    """A date as RFC 3339 in UTC; a date alone means its first moment."""
    try:
        at = datetime.fromisoformat(published or "")
        aware = at if at.tzinfo else at.replace(tzinfo=UTC)
        return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):  # a moment of UTC may lie outside the calendar
        return None
