"""Where rows come from: JSON Lines (plain, gzip, zstd), CSV and Parquet, by the name's suffix.

Every source is read as a stream, so that what is in memory does not grow with the file.
"""

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import IO, Any

from annotator.corpus.rows import FIELDS, Row
from annotator.errors import DataError

Position = Callable[[], int]
"""How much of a source has been read, in the unit of its size."""

LONGEST = 8 * 2**20
"""Bytes of a line, or characters of a cell: a longer one is refused, and memory stays bounded."""
_ROWS = 32
"""Rows of a Parquet file that are unpacked at a time."""

SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".csv", ".parquet")


def suffix(path: Path) -> str:
    """The suffix that says how a file is read or written. Raises DataError for any other."""
    name = path.name.lower().replace(".ndjson", ".jsonl")
    for known in SUFFIXES:
        if name.endswith(known):
            return known
    raise DataError(f"{path}: not a known kind of file; name it {', '.join(SUFFIXES)}")


class Source:
    """The rows of a file. Closes the file at the end of a `with` block.

    Raises DataError where the file cannot be opened, or turns out to be damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stack = ExitStack()
        opened = {".csv": self._csv, ".parquet": self._parquet}.get(suffix(path), self._lines)
        try:
            self.size = path.stat().st_size
            """Of the file in bytes; of Parquet in rows."""
            self.position: Position = lambda: 0
            self._rows = opened()
        except OSError as cause:
            raise DataError(f"{path}: {cause.strerror or _line(cause)}; check the file") from cause

    def __enter__(self) -> "Source":
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def __iter__(self) -> Iterator[Row]:
        number = 0
        try:
            for row in self._rows:
                number = row.number
                yield row
        except _damage() as cause:
            raise DataError(
                f"{self._path}:{number + 1}: damaged ({_line(cause)}); get it again"
            ) from cause

    def _raw(self) -> IO[bytes]:
        raw = self._stack.enter_context(self._path.open("rb"))
        self.position = raw.tell
        return raw

    def _lines(self) -> Iterator[Row]:
        return _lines(_unpacked(self._raw(), suffix(self._path)))

    def _csv(self) -> Iterator[Row]:
        text = io.TextIOWrapper(self._raw(), "utf-8-sig", newline="")
        return _records(self._stack.enter_context(text))

    def _parquet(self) -> Iterator[Row]:
        parquet = extra("pyarrow.parquet")
        try:
            file = parquet.ParquetFile(self._path)
        except ValueError as cause:  # ArrowInvalid is one
            told = f"not Parquet ({_line(cause)})"
            raise DataError(f"{self._path}: {told}; get it again") from cause
        self._stack.callback(file.close)
        self.size = file.metadata.num_rows
        return self._table(file)

    def _table(self, file: Any) -> Iterator[Row]:
        names = [name for name in FIELDS if name in file.schema_arrow.names]
        number = 0
        self.position = lambda: number
        for batch in file.iter_batches(batch_size=_ROWS, columns=names):
            for row in rows_of(batch, number + 1):
                number = row.number
                yield row


def rows_of(batch: Any, first: int) -> Iterator[Row]:
    """The rows of an Arrow batch or table, numbered from `first`."""
    names = batch.schema.names  # one may stand there twice
    known = batch.select([names.index(name) for name in FIELDS if name in names])
    for number in range(batch.num_rows):
        yield Row(first + number, _values(known.slice(number, 1)))


def _values(row: Any) -> Mapping[str, Any] | ValueError:
    """The fields of a table of one row: one value that Python has no word for spoils no other."""
    try:
        return dict(next(iter(row.to_pylist()), {}))
    except (ValueError, ArithmeticError, LookupError) as cause:
        # Bytes that are no text, a day after the year 9999, a zone that is not known here.
        return ValueError(f"a value that cannot be read ({_line(cause)})")


def _line(cause: Exception) -> str:
    return " ".join(str(cause).split())


def _damage() -> tuple[type[Exception], ...]:
    kinds: list[type[Exception]] = [EOFError, OSError, zlib.error, UnicodeDecodeError]
    with suppress(DataError):
        kinds.append(extra("zstandard").ZstdError)
    with suppress(DataError):
        kinds.append(extra("pyarrow").ArrowException)
    return tuple(kinds)


def _unpacked(raw: IO[bytes], kind: str) -> IO[bytes]:
    if kind.endswith(".gz"):
        return io.BufferedReader(gzip.GzipFile(fileobj=raw))
    if kind.endswith(".zst"):
        unpacker = extra("zstandard").ZstdDecompressor()
        return io.BufferedReader(
            unpacker.stream_reader(raw, read_across_frames=True, closefd=False)
        )
    return raw


def _lines(stream: IO[bytes]) -> Iterator[Row]:
    """Lines of JSON; empty ones are passed over, and their numbers with them."""
    number = 0
    while line := stream.readline(LONGEST):
        number += 1
        if len(line) == LONGEST and not line.endswith(b"\n"):
            _to_next_line(stream)
            yield Row(number, ValueError(f"the row is longer than {LONGEST:,} bytes"))
        elif line.strip():
            yield Row(number, line)


def _to_next_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(LONGEST)) and not rest.endswith(b"\n"):
        pass


def _records(stream: IO[str]) -> Iterator[Row]:
    """Rows below a header, with empty cells left out."""
    csv.field_size_limit(LONGEST)
    reader = csv.DictReader(stream)
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as cause:
            yield Row(reader.line_num, ValueError(str(cause)))
            continue
        if None in record:
            yield Row(reader.line_num, ValueError("more cells than the header has"))
        else:
            yield Row(reader.line_num, {name: cell for name, cell in record.items() if cell})


def extra(name: str) -> Any:
    """A library of the extra `corpus`. Raises DataError that says how to get it."""
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError as cause:
        package = name.split(".", maxsplit=1)[0]
        raise DataError(
            f"this kind of file needs {package}; pip install 'annotator[corpus]'"
        ) from cause
