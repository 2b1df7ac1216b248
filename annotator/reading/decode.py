"""Bytes into text: what is accepted, and the one normalisation."""

import codecs
from pathlib import Path

from annotator.errors import ArticleError

MAX_BYTES = 2_000_000
"""The largest file that is read as an article."""

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def load(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file, at most one more than `limit`: enough to see that it is too large.

    Raises ArticleError where the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as cause:
        problem = getattr(cause, "strerror", None) or "cannot be read"
        raise ArticleError(path, None, problem, _remedy(cause)) from cause


def _remedy(cause: Exception) -> str:
    if isinstance(cause, FileNotFoundError):
        return "check the name; an address begins with https://"
    if isinstance(cause, IsADirectoryError):
        return "name the files in it"
    return "check the name and the permissions"


def decode(data: bytes, path: Path | str) -> str:
    """The text of a file: UTF-8, or UTF-16 or UTF-32 with a byte order mark.

    Raises ArticleError for anything else, for binary files and for files over `MAX_BYTES`: bytes
    are never guessed at and never dropped.
    """
    if len(data) > MAX_BYTES:
        raise ArticleError(path, None, f"larger than {MAX_BYTES:,} bytes", "split the article")
    mark, encoding = next(((m, e) for m, e in _BOMS if data.startswith(m)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as cause:
        line = data[: cause.start].count(b"\n") + 1
        raise ArticleError(
            path, line, f"byte {cause.start} is not {encoding.upper()}", "save it as UTF-8"
        ) from cause
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise ArticleError(path, line, "a binary file (it holds NUL)", "save it as plain text")
    return normalise(text)


def normalise(text: str) -> str:
    """Line ends become LF and byte order marks at the start go. Nothing else is touched."""
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
