"""One row of a corpus: from what a file holds to an article, and on to its annotation."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from annotator.errors import AnnotatorError
from annotator.models import Annotation, Article, paragraphs
from annotator.pipeline import Settings, annotate

FIELDS = (
    "id", "text", "headline", "outlet", "author", "published", "url", "language", "publish",
)  # fmt: skip
"""What a row may hold. `text` must be there; anything else of a row is left alone."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read, not yet looked into: that is work for many processes."""

    number: int
    """Of its line, counted from 1; in Parquet, of the row."""
    data: bytes | Mapping[str, Any] | ValueError
    """One line of JSON, or fields by name, or why there is neither."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that could not be annotated."""

    number: int
    problem: str


def annotated(row: Row, settings: Settings) -> Annotation | Refusal:
    """The annotation of a row; nothing that a row can hold raises an exception."""
    try:
        return annotate(article_of(_fields(row.data)), settings)
    except (ValueError, AnnotatorError) as cause:
        return Refusal(row.number, f"{cause}")
    except (RecursionError, MemoryError) as cause:
        return Refusal(row.number, f"too much for this machine ({type(cause).__name__})")


def _fields(data: bytes | Mapping[str, Any] | ValueError) -> Any:
    if isinstance(data, ValueError):
        raise data
    return json.loads(data) if isinstance(data, bytes) else data


def article_of(fields: Any) -> Article:
    """An article from the fields of one row. Raises ValueError, which says what is wrong."""
    text = fields.get("text") if isinstance(fields, Mapping) else None
    if not isinstance(text, str) or not text.strip():
        raise ValueError("a row needs “text” that is not empty")
    told = {name: fields[name] for name in FIELDS[2:] if isinstance(fields.get(name), str)}
    name = "text" if fields.get("id") is None else str(fields["id"])
    for value in (text, name, *told.values()):
        value.encode()  # half a surrogate pair could be annotated, and then not be written
    return Article(id=name, body=text, blocks=paragraphs(text), **told)
