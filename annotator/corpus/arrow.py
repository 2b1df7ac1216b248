"""An Arrow batch of articles to an Arrow batch of annotations: all that a cluster needs.

Dask, Spark and Ray move batches and start work again where a machine is lost; this function is pure
and deterministic, so that doing a batch twice gives the same rows.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.corpus.rows import Refusal, Row, made
from annotator.corpus.sources import extra, rows_of
from annotator.exporting import json as as_json
from annotator.models import Annotation
from annotator.pipeline import Settings

if TYPE_CHECKING:
    import pyarrow as pa

    Batch = TypeVar("Batch", pa.RecordBatch, pa.Table)

COLUMNS = (
    ("id", "string"),
    ("sentences", "int32"),
    ("words", "int32"),
    ("reporting", "double"),
    ("attributed", "double"),
    ("aside", "double"),
    ("annotation", "string"),
    ("problem", "string"),
)
"""Of the result: the article's id, its figures (shares by words), the annotation as JSON
(`annotator/1`), and why there is none, which is null of every row that could be annotated."""


def schema() -> Any:
    """The schema of every result. Raises DataError where pyarrow is not installed."""
    pa = extra("pyarrow")
    return pa.schema([(name, pa.type_for_alias(kind)) for name, kind in COLUMNS])


def annotate_batch(batch: "Batch", settings: Settings | None = None) -> "Batch":
    """The annotations of a batch (or table) with a column `text`: as many rows, in the same order.

    Columns named like the fields of an article are read, others are left alone. A row that cannot
    be annotated has a `problem` and no figures; it raises nothing.
    """
    chosen = settings or Settings.default()
    results = [_record(row, chosen) for row in rows_of(batch, 1)]
    return type(batch).from_pylist(results, schema=schema())


def _record(row: Row, settings: Settings) -> dict[str, Any]:
    result = made(row, settings, record)
    if not isinstance(result, Refusal):
        return result
    name = row.data.get("id") if isinstance(row.data, Mapping) else None
    return {"id": None if name is None else str(name), "problem": result.problem}


def record(annotation: Annotation) -> dict[str, Any]:
    """The row of an article that could be annotated."""
    figures = annotation.figures
    return {
        "id": annotation.article.id,
        "sentences": figures.sentences,
        "words": figures.words,
        "reporting": figures.reporting,
        "attributed": figures.attributed,
        "aside": figures.aside,
        "annotation": as_json.dumps(annotation),
    }


def encoded(rows: Iterable[dict[str, Any]]) -> bytes:
    """Rows as one Arrow stream."""
    pa = extra("pyarrow")
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, schema()) as writer:
        writer.write_batch(pa.RecordBatch.from_pylist(list(rows), schema=schema()))
    stream: bytes = sink.getvalue().to_pybytes()
    return stream
