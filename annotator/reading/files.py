"""Files into articles: `.txt` and `.md`, with metadata in front matter or in a sidecar file.

The body of a `.txt` file is its text after one normalisation: a byte order mark at the start goes,
CRLF and CR become LF, and front matter is taken off. The body of a `.md` file is the text of the
tree that Markdown makes of it; a first-level heading at its very top is the headline where the
metadata name none.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from typing import Any

from annotator.errors import ArticleError
from annotator.models import Article, Block, BlockKind, Inline, Origin, paragraphs
from annotator.reading import decode, markdown, metadata, slug

SUFFIXES = (".txt", ".md")
SIDECAR = ".meta.yml"
_FOREIGN = (".html", ".htm", ".docx", ".pdf", ".rtf", ".odt")
MAX_BRACKETS = 500
"""Opening square brackets in one paragraph of Markdown."""
MAX_MARKS = 5_000
"""Backslashes, backticks, stars and underscores in one paragraph of Markdown."""
_MARKS = re.compile(r"[\\`*_]")
_LOOKAHEAD = 200
"""Lines in which the beginning of a block is looked for."""
_MARK_LETTERS = 12
_NO_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Body:
    text: str
    blocks: tuple[Block, ...]
    inlines: tuple[Inline, ...] = ()
    headline: str | None = None


def find(folder: Path) -> tuple[Path, ...]:
    """The articles under a folder, by path. Hidden files, and links out of it, are left alone."""
    return _paths(tuple(_walk(folder, SUFFIXES)))


def foreign(folder: Path) -> tuple[Path, ...]:
    """Files under a folder that look like articles in a form that is not read."""
    return _paths(tuple(_walk(folder, _FOREIGN)))


@lru_cache(maxsize=2)
def _paths(names: tuple[str, ...]) -> tuple[Path, ...]:
    """Made once for a folder that is looked through again and again, while a site is served."""
    return tuple(map(Path, names))


def _walk(folder: Path, suffixes: tuple[str, ...]) -> Iterator[str]:
    home = folder.resolve()
    for entry in _files(folder):
        if not entry.name.lower().endswith(suffixes) or not _is_file(entry):
            continue
        # No link to a folder is followed, so links to files alone lead out of it.
        if not entry.is_symlink() or Path(entry.path).resolve().is_relative_to(home):
            yield entry.path


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link to itself
        return False


def _files(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    """What is not hidden under a folder, those of a folder before those of the folders in it."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=attrgetter("name"))
    except OSError:
        return
    shown = [entry for entry in entries if not entry.name.startswith(".")]
    yield from (entry for entry in shown if not entry.is_dir(follow_symlinks=False))
    for entry in shown:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path)


def names(paths: Sequence[Path], folder: Path) -> Mapping[Path, str]:
    """The ids of articles in a folder."""
    return _names(tuple(paths), folder)


@lru_cache(maxsize=2)
def _names(paths: tuple[Path, ...], folder: Path) -> Mapping[Path, str]:
    return slug.unique(paths, folder)


def read(path: Path, *, id: str | None = None, publish: str = "full") -> Article:
    """The article in a file. Raises ArticleError, which names the line where there is one.

    `publish` holds where the metadata do not say it.
    """
    sidecar = _sidecar(path)
    article = parse(
        decode.load(path),
        path,
        markdown_text=path.suffix.lower() == ".md",
        id=id or slug.slug(Path(path.name)),
        publish=publish,
    )
    if sidecar is None:
        return article
    return _with_sidecar(article, decode.decode(decode.load(sidecar), sidecar), sidecar)


def digest(path: Path) -> str | None:
    """Names the bytes that `read` would read, metadata beside them too; None if it cannot."""
    found = (path, _sidecar(path))
    try:
        parts = [decode.load(one) if one else None for one in found]
    except ArticleError:
        return None
    return sha256(repr([part and sha256(part).hexdigest() for part in parts]).encode()).hexdigest()


Stamp = tuple[tuple[int, int, int] | None, ...]
"""Of a file and of the metadata beside it: time in nanoseconds, size, number on the disk."""


def stamp(path: Path) -> Stamp:
    """Tells by the clock of the disk alone whether `digest` would be another."""
    name = os.fspath(path)  # a path is slow to take apart, and this is asked of every article
    stem, _ = os.path.splitext(name)  # noqa: PTH122
    return _stamp(name), _stamp(f"{stem}{SIDECAR}")


def _stamp(path: str) -> tuple[int, int, int] | None:
    try:
        told = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size, told.st_ino


def _sidecar(path: Path) -> Path | None:
    """The metadata beside an article. A link that leads elsewhere is left alone, as `find` does."""
    found = path.with_name(path.stem + SIDECAR)
    try:
        beside = found.is_file() and found.resolve().parent == path.parent.resolve()
    except (OSError, RuntimeError):  # a name too long for the disk, a link to itself
        return None
    return found if beside else None


def _with_sidecar(article: Article, source: str, sidecar: Path) -> Article:
    """The sidecar's keys win over front matter: it is there to leave the file untouched."""
    found = _fields(metadata.parse(source, sidecar, 1))
    return replace(article, **found)


def parse(
    data: bytes | str,
    path: Path | str,
    *,
    markdown_text: bool = False,
    id: str = "text",
    publish: str = "full",
) -> Article:
    """The article in bytes or text that were read already; `path` names them in messages."""
    text = decode.decode(data, path) if isinstance(data, bytes) else decode.normalise(data)
    front, rest, line = metadata.split(text, path)
    found = _fields(metadata.parse(front, path, 2)) if front else {}
    body = _markdown(rest, path, line) if markdown_text else _Body(rest, paragraphs(rest))
    if not body.blocks:
        raise ArticleError(path, None, "no text in it", "write the article, or take the file away")
    headline = found.pop("headline", None) or body.headline
    return Article(
        id=id,
        body=body.text,
        blocks=body.blocks,
        inlines=body.inlines,
        headline=headline,
        origin=Origin(_printable(path), tuple(_lines(body, rest, line, markdown_text))),
        **{"publish": publish, **found},
    )


def _printable(path: Path | str) -> str:
    """A path as it can be written down: the bytes of a name need be no characters."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def _fields(found: Mapping[str, str]) -> dict[str, Any]:
    """Metadata as fields of an article: all are text but the list of what is switched off."""
    listed = found.get("disable")
    if listed is None:
        return dict(found)
    names = (name.strip() for name in listed.split(","))
    return {**found, "disable": tuple(name for name in names if name)}


def _markdown(source: str, path: Path | str, line: int) -> _Body:
    _check_marks(source, path, line)
    try:
        body = _Body(*markdown.read(source))
    except (RecursionError, ValueError) as cause:
        raise ArticleError(
            path, None, "Markdown that is nested too deep", "make it flatter"
        ) from cause
    first = body.blocks[0] if body.blocks else None
    if first and first.kind is BlockKind.HEADING and first.level == 1 and len(body.blocks) > 1:
        return _without_first(body)
    return body


def _check_marks(source: str, path: Path | str, line: int) -> None:
    """Markdown reads brackets, and marks, in a time that grows with the square of their number."""
    for part in re.split(r"(\n[ \t]*\n)", source):
        for problem in _too_many(part):
            raise ArticleError(path, line, problem, "part it, or save the article as .txt")
        line += part.count("\n")


def _too_many(paragraph: str) -> Iterator[str]:
    if paragraph.count("[") > MAX_BRACKETS:
        yield f"a paragraph with more than {MAX_BRACKETS} brackets"
    if len(paragraph) > MAX_MARKS and len(_MARKS.findall(paragraph)) > MAX_MARKS:
        yield f"a paragraph with more than {MAX_MARKS} marks of emphasis or code"


def _without_first(body: _Body) -> _Body:
    first, second = body.blocks[:2]
    by = second.start
    blocks = (replace(b, start=b.start - by, end=b.end - by) for b in body.blocks[1:])
    inlines = (
        replace(i, start=i.start - by, end=i.end - by) for i in body.inlines if i.start >= by
    )
    headline = " ".join(body.text[first.start : first.end].split())
    return _Body(body.text[by:], tuple(blocks), tuple(inlines), headline)


def _lines(body: _Body, source: str, first: int, markdown_text: bool) -> Iterator[tuple[int, int]]:
    if markdown_text:
        yield from _block_lines(body, source, first)
        return
    yield 0, first
    for number, match in enumerate(re.finditer("\n", body.text), first + 1):
        yield match.end(), number


def _block_lines(body: _Body, source: str, first: int) -> Iterator[tuple[int, int]]:
    """The line on which each block begins: the next one that holds the block's first letters."""
    lines = [_letters(line) for line in source.split("\n")]
    at = 0
    for block in body.blocks:
        mark = _letters(body.text[block.start : block.end].split("\n")[0])[:_MARK_LETTERS]
        near = range(at, min(at + _LOOKAHEAD, len(lines)))
        found = next((n for n in near if mark in lines[n]), None)
        if found is not None:
            at = found
            yield block.start, first + found


def _letters(line: str) -> str:
    return _NO_LETTERS.sub("", line)
