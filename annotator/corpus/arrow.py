"""An Arrow batch of articles to an Arrow batch of annotations: all that a cluster needs.

Dask, Spark and Ray move batches and start work again where a machine is lost; this function is pure
and deterministic, so that doing a batch twice gives the same rows.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.corpus.rows import FIELDS, Refusal, Row, annotated
from annotator.corpus.sources import extra
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
    names = [name for name in FIELDS if name in batch.schema.names]
    rows = batch.select(names).to_pylist()
    results = (
        record(fields.get("id"), annotated(Row(number, fields), chosen))
        for number, fields in enumerate(rows, 1)
    )
    return type(batch).from_pylist(list(results), schema=schema())


def record(id: object, result: Annotation | Refusal) -> dict[str, Any]:
    """One row of the result."""
    if isinstance(result, Refusal):
        return {"id": None if id is None else str(id), "problem": result.problem}
    figures = result.figures
    return {
        "id": result.article.id,
        "sentences": figures.sentences,
        "words": figures.words,
        "reporting": figures.reporting,
        "attributed": figures.attributed,
        "aside": figures.aside,
        "annotation": as_json.dumps(result),
    }


def encoded(annotations: Iterable[Annotation]) -> bytes:
    """Annotations as one Arrow stream."""
    pa = extra("pyarrow")
    rows = [record(None, annotation) for annotation in annotations]
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, schema()) as writer:
        writer.write_batch(pa.RecordBatch.from_pylist(rows, schema=schema()))
    stream: bytes = sink.getvalue().to_pybytes()
    return stream
