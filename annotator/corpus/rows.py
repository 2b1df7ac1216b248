"""One row of a corpus: from what a file holds to an article, and on to its annotation."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from annotator.errors import AnnotatorError
from annotator.models import Annotation, Article, paragraphs
from annotator.pipeline import Settings, annotate

T = TypeVar("T")

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


def made(row: Row, settings: Settings, make: Callable[[Annotation], T]) -> T | Refusal:
    """What is made of the annotation of a row; nothing that a row can hold raises an exception."""
    try:
        return make(annotate(article_of(_fields(row.data)), settings))
    except (ValueError, AnnotatorError) as cause:
        return Refusal(row.number, f"{cause}")
    except (RecursionError, MemoryError) as cause:
        return Refusal(row.number, f"too much for this machine ({type(cause).__name__})")
    except Exception as cause:  # noqa: BLE001 - a defect of ours must not take a whole run down
        told = f"a defect of the annotator ({type(cause).__name__})"
        return Refusal(row.number, f"{told}; report it with the row")


def _fields(data: bytes | Mapping[str, Any] | ValueError) -> Any:
    if isinstance(data, ValueError):
        raise data
    return json.loads(data) if isinstance(data, bytes) else data


def article_of(fields: Any) -> Article:
    """An article from the fields of one row. Raises ValueError, which says what is wrong."""
    text = fields.get("text") if isinstance(fields, Mapping) else None
    if not isinstance(text, str) or not text.strip():
        raise ValueError("a row needs “text” that is not empty")
    told: dict[str, Any] = {
        name: words for name in FIELDS[2:] if (words := _words(fields.get(name))) is not None
    }
    name = "text" if fields.get("id") is None else str(fields["id"])
    for value in (text, name, *told.values()):
        value.encode()  # half a surrogate pair could be annotated, and then not be written
    return Article(id=name, body=text, blocks=paragraphs(text), **told)


def _words(value: object) -> str | None:
    """A value as metadata have it: text, or a date, which tables keep as such."""
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else None
