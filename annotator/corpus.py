"""Many articles at once: JSON Lines in, JSON Lines out, in the same order."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from annotator import atomic
from annotator.errors import AnnotatorError, DataError
from annotator.exporting import json as as_json
from annotator.models import Article, paragraphs
from annotator.pipeline import annotate

_FIELDS = ("headline", "outlet", "author", "published", "url", "language", "publish")


@dataclass(frozen=True, slots=True)
class Summary:
    """How a run ended."""

    written: int
    refused: tuple[str, ...]
    """One line for each row that could not be annotated."""


def run(source: Path, target: Path) -> Summary:
    """Annotate `{"id", "text", …}` a line; a bad row is told and left out, and the rest goes on.

    The target appears whole or not at all. Raises DataError where the source cannot be opened.
    """
    refused: list[str] = []
    written = 0
    atomic.sweep(target.parent, target.name)
    with _open(source) as lines, atomic.replacing(target) as out:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                out.write(_annotated(line).encode())
                written += 1
            except (ValueError, AnnotatorError) as cause:
                refused.append(f"{source}:{number}: {cause}; mend the row")
    return Summary(written, tuple(refused))


@contextmanager
def _open(source: Path) -> Iterator[IO[str]]:
    try:
        stream = source.open(encoding="utf-8")
    except OSError as cause:
        raise DataError(f"{source}: {cause.strerror}; check the name") from cause
    with stream:
        yield stream


def _annotated(line: str) -> str:
    return as_json.dumps(annotate(article_of(json.loads(line)))) + "\n"


def article_of(row: Any) -> Article:
    """An article from one row. Raises ValueError, which says what is wrong with it."""
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
        raise ValueError("a row needs “text” that is not empty")
    fields = {name: row[name] for name in _FIELDS if isinstance(row.get(name), str)}
    text: str = row["text"]
    return Article(id=str(row.get("id", "text")), body=text, blocks=paragraphs(text), **fields)
