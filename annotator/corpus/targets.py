"""Where annotations go: each suffix says how a batch becomes bytes, and how bytes become a file.

A batch is encoded, and packed, in the process that annotated it. What the batches give, one behind
the other, is a whole file (gzip and zstd allow it too); Parquet alone is written anew.
"""

import gzip
import io
from collections.abc import Callable, Mapping, Sequence
from csv import writer
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.corpus import arrow
from annotator.corpus.sources import extra, suffix
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.models import Annotation


@dataclass(frozen=True, slots=True)
class Form:
    """How annotations are written."""

    row: Callable[[Annotation], Any]
    """One annotation on its own: where this fails, the others go on."""
    pack: Callable[[Sequence[Any]], bytes] = b"".join
    """A batch of those."""
    head: bytes = b""
    """What stands before the first batch."""
    finish: Callable[[Path, Path], object] = Path.replace
    """Makes the target of a file that holds everything; the target appears whole."""


def form_of(target: Path) -> Form:
    """How this file is written. Raises DataError for an unknown suffix or a missing library."""
    kind = suffix(target)
    if kind.endswith(".zst"):
        extra("zstandard")
    if kind == ".parquet":
        extra("pyarrow")
    return _FORMS[kind]


def _json_line(annotation: Annotation) -> bytes:
    return f"{as_json.dumps(annotation)}\n".encode()


def _gzip(lines: Sequence[bytes]) -> bytes:
    return gzip.compress(b"".join(lines), mtime=0)  # a clock would make other bytes


def _zstd(lines: Sequence[bytes]) -> bytes:
    packed: bytes = extra("zstandard").compress(b"".join(lines))
    return packed


def _table(annotation: Annotation) -> bytes:
    return as_csv.lines(annotation, annotation.article.id).encode()


def _header() -> bytes:
    out = io.StringIO()
    writer(out, lineterminator="\n").writerow(("article", *as_csv.COLUMNS))
    return out.getvalue().encode()


def _to_parquet(streams: Path, target: Path) -> None:
    pa, parquet = extra("pyarrow"), extra("pyarrow.parquet")
    made = streams.with_suffix(".parquet")
    with (
        streams.open("rb") as source,
        parquet.ParquetWriter(made, arrow.schema(), compression="zstd") as out,
    ):
        end = streams.stat().st_size
        while source.tell() < end:
            with pa.ipc.open_stream(source) as batches:
                for batch in batches:
                    out.write_batch(batch)
    made.replace(target)
    streams.unlink()


_FORMS: Mapping[str, Form] = {
    ".jsonl": Form(_json_line),
    ".jsonl.gz": Form(_json_line, _gzip),
    ".jsonl.zst": Form(_json_line, _zstd),
    ".csv": Form(_table, head=_header()),
    ".parquet": Form(arrow.record, arrow.encoded, finish=_to_parquet),
}
