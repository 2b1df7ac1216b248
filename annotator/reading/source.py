"""Any source of an article: an address of the web, a file, or bytes that came through a pipe."""

import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.errors import ArticleError
from annotator.models import Article
from annotator.reading import decode, files, html, metadata, robots, tree, web, word
from annotator.reading.tree import Extract

SUFFIXES = (*files.SUFFIXES, ".html", ".htm", ".xhtml", ".docx")
_FRONT = "---\npublish: full\n---\n"
"""Stands before a text so that its own first line is never taken for metadata."""
_PAGES = ("text/html", "application/xhtml+xml")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it was understood, and how it is written down."""

    article: Article
    text: str
    """The file below its front matter: it reads back as the article's body."""
    suffix: str
    """`.txt` or `.md`."""
    notes: tuple[str, ...] = ()

    @property
    def fields(self) -> Mapping[str, str]:
        """The metadata that are known, by their names in front matter."""
        article = self.article
        named = {name: getattr(article, name) for name in metadata.KEYS if name != "disable"}
        listed = {**named, "disable": ", ".join(article.disable)}
        plain = {"language": "en", "publish": "full"}
        return {name: text for name, text in listed.items() if text and text != plain.get(name)}


def read(source: str, limits: web.Limits | None = None, *, obey_robots: bool = True) -> Draft:
    """The article at an address, in a file or, for `-`, on standard input.

    Raises AnnotatorError: a file or page without an article, an address that must not be fetched,
    or a library that is not installed.
    """
    if web.is_address(source):
        return _fetched(source, limits or web.Limits(), obey_robots)
    if source == "-":
        return sniffed(sys.stdin.buffer.read(), "standard input")
    path = Path(source)
    if path.suffix.lower() in files.SUFFIXES:
        return Draft(files.read(path), _below(decode.load(path), path), path.suffix.lower())
    limit = max(html.MAX_BYTES, word.MAX_BYTES)
    return sniffed(decode.load(path, limit), str(path))


def _fetched(url: str, limits: web.Limits, obey_robots: bool) -> Draft:
    if obey_robots:
        robots.check(url, limits)
    answer = web.fetch(url, limits)
    if answer.content_type == _WORD:
        return _excerpt(_extracted(word.extract(answer.content, url), answer.url))
    if answer.content_type in _PAGES or not answer.content_type:
        found = html.extract(answer.content, url, url=answer.url, charset=answer.charset)
        return _excerpt(_extracted(found, answer.url))
    if answer.content_type.startswith("text/"):
        text = html.decoded(answer.content, answer.charset)[0]
        article = replace(files.parse(_FRONT + text, url), url=html.canonical(None, answer.url))
        return _excerpt(Draft(article, text, ".txt"))
    problem = f"the answer is {answer.content_type[:60]}, not a page"
    raise web.FetchError(url, problem, "give the address of an article")


def sniffed(data: bytes, name: str) -> Draft:
    """The article in bytes whose kind is not known: a Word file, a page, or plain text."""
    if data.startswith(b"PK\x03\x04") or name.lower().endswith(".docx"):
        return _extracted(word.extract(data, name), name)
    if name.lower().endswith((".html", ".htm", ".xhtml")) or _looks_like_page(data):
        return _excerpt(_extracted(html.extract(data, name), name))
    if Path(name).suffix.lower() in (".pdf", ".doc", ".rtf", ".odt", ".pages"):
        raise ArticleError(name, None, "a form that is not read", "save it as .docx or .txt")
    return Draft(files.parse(data, name), _below(data, name), ".txt")


def _looks_like_page(data: bytes) -> bool:
    return (
        data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
    )


def _below(data: bytes, name: Path | str) -> str:
    """The text of a file below its front matter."""
    return metadata.split(decode.decode(data, name), name)[1]


def _excerpt(draft: Draft) -> Draft:
    """What comes from the web is someone else's: only its asides are put on a site."""
    return replace(draft, article=replace(draft.article, publish="excerpt"))


def _extracted(found: Extract, name: str) -> Draft:
    """As Markdown where there is more than paragraphs and it reads back the same, else as text."""
    body = tree.body(found.pieces)
    if not tree.paragraphs_only(found.pieces):
        text = tree.markdown(found.pieces)
        with suppress(ArticleError):
            article = files.parse(_FRONT + text, name, markdown_text=True)
            if article.body == body:
                return Draft(replace(article, **_values(found)), text, ".md", found.notes)
    article = files.parse(f"{_FRONT}{body}\n", name)
    return Draft(replace(article, **_values(found)), f"{body}\n", ".txt", found.notes)


def _values(found: Extract) -> dict[str, Any]:
    """The metadata as values of an article; none of them is more than text."""
    return dict(found.fields)
