"""A whole corpus: batches in, annotated by all cores, written in the order of the source."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec

from annotator import cores, store
from annotator.corpus.rows import Refusal, Row, made
from annotator.corpus.sources import Source
from annotator.corpus.targets import Form, form_of
from annotator.corpus.work import Work
from annotator.errors import AnnotatorError, DataError
from annotator.models import Annotation
from annotator.pipeline import Settings

_BATCH = 32
"""Articles that go to a process together: about a third of a second of work."""
_AHEAD = 2
"""Batches for each process that are read before their turn: none waits, and memory is bounded."""

Report = Callable[[int, int, int], None]
"""Told after each batch: how much of the source is read, of how much, and the rows done."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How a run ended."""

    written: int
    refused: int
    sentences: int
    resumed: int
    """Rows that an earlier run had done."""
    refusals: Path
    """Where refused rows are told, if there are any: one `{"row", "problem"}` a line."""


@dataclass(frozen=True, slots=True)
class _Result:
    """A batch, ready to be written."""

    rows: int
    annotated: int
    sentences: int
    done: bytes
    refused: bytes


def run(
    source: Path,
    target: Path,
    settings: Settings | None = None,
    workers: int | None = None,
    report: Report = lambda *_: None,
) -> Summary:
    """Annotate every row; a bad one is told in a file of its own, and the rest goes on.

    `workers` is a number of processes, all cores where it is None; the result is the same with any.
    The target appears whole or not at all. A run that was stopped in any way is taken up where it
    stood when it is started again. Raises DataError for files that cannot be read or written, and
    AnnotatorError where a process was killed.
    """
    chosen = settings or Settings.default()
    form = form_of(target)
    refusals = target.with_name(f"{target.name}.refused.jsonl")
    _check(source, target, refusals)
    with Source(source) as rows:
        work = Work(target, _key(source, target, chosen), form.head)
        with closing(work):
            resumed = work.mark.rows
            _annotate(rows, work, form, chosen, workers or cores.available(), report)
        work.finish(form.finish, target, refusals)
    mark = work.mark
    return Summary(mark.annotated, mark.refused, mark.sentences, resumed, refusals)


def _check(source: Path, target: Path, refusals: Path) -> None:
    """Raise DataError now for what would come to light after all the work, or undo the source."""
    if target.is_dir():
        raise DataError(f"{target}: a folder has this name; name a file")
    if not target.parent.is_dir():
        raise DataError(f"{target.parent}: there is no such folder; make it")
    if any(path.exists() and path.samefile(source) for path in (target, refusals)):
        raise DataError(f"{target}: that is the source; name another file")


def _key(source: Path, target: Path, settings: Settings) -> str:
    """Names all that a result depends on, this program among it.

    A source counts as another when it was touched.
    """
    state = source.stat()
    named = os.fsencode(source.resolve()), os.fsencode(target.name)
    return store.key("corpus", *named, state.st_size, state.st_mtime_ns, settings.digest)


def _annotate(
    source: Source, work: Work, form: Form, settings: Settings, workers: int, report: Report
) -> None:
    batches = _batches(islice(source, work.mark.rows, None))
    for result in _results(batches, form, settings, workers):
        work.add(result.rows, result.annotated, result.sentences, result.done, result.refused)
        report(source.position(), source.size, work.mark.rows)


def _batches(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    remaining = iter(rows)
    while batch := tuple(islice(remaining, _BATCH)):
        yield batch


def _results(
    batches: Iterator[Sequence[Row]], form: Form, settings: Settings, workers: int
) -> Iterator[_Result]:
    first = tuple(islice(batches, 2))
    every = chain(first, batches)
    if workers == 1 or len(first) < 2:  # a pool takes longer to start than one batch takes
        yield from (_batch(batch, form, settings) for batch in every)
        return
    context = get_context("spawn")  # a fork would copy the locks of whoever calls us
    pool = ProcessPoolExecutor(workers, context, _start, (form, settings))
    try:
        yield from _in_order(pool, every, workers * _AHEAD)
    except BrokenProcessPool as cause:
        raise AnnotatorError(
            "a process was killed, perhaps for want of memory; the same command goes on from here"
        ) from cause
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, batches: Iterable[Sequence[Row]], ahead: int
) -> Iterator[_Result]:
    waiting: deque[Future[_Result]] = deque()
    for batch in batches:
        with _deaf():
            waiting.append(pool.submit(_in_worker, batch))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes that start in here never hear Ctrl-C; the first process hears it right after."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_worker: list[tuple[Form, Settings]] = []
"""What a process of the pool was started with, so that it does not travel with each batch."""


def _start(form: Form, settings: Settings) -> None:
    _worker.append((form, settings))


def _in_worker(batch: Sequence[Row]) -> _Result:
    return _batch(batch, *_worker[0])


def _batch(batch: Sequence[Row], form: Form, settings: Settings) -> _Result:
    def make(annotation: Annotation) -> tuple[int, Any]:
        return len(annotation.sentences), form.row(annotation)

    results = [made(row, settings, make) for row in batch]
    whole = [result for result in results if not isinstance(result, Refusal)]
    refused = (
        msgspec.json.encode({"row": result.number, "problem": result.problem}) + b"\n"
        for result in results
        if isinstance(result, Refusal)
    )
    return _Result(
        rows=len(batch),
        annotated=len(whole),
        sentences=sum(count for count, _ in whole),
        done=form.pack([row for _, row in whole]) if whole else b"",
        refused=b"".join(refused),
    )
