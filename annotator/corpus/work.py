"""Unfinished work on disk, such that a run that was killed goes on where it stood.

Beside the target stand a file of what is done, one of refused rows, and a journal. A line of the
journal says how long both files were after a batch: what stands behind that, in either, is half a
batch, and is cut off before work goes on.
"""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import msgspec

from annotator.errors import DataError


class Mark(msgspec.Struct, frozen=True):
    """How far a run has come."""

    rows: int = 0
    """Of the source, done with."""
    annotated: int = 0
    refused: int = 0
    sentences: int = 0
    done_bytes: int = 0
    refused_bytes: int = 0


class Work:
    """The files of one run, opened where the last run with the same `key` left them.

    `key` names all that a result depends on: with another, work starts over. Raises DataError
    where another run has the files.
    """

    def __init__(self, target: Path, key: str, head: bytes) -> None:
        self._paths = tuple(
            target.with_name(f".{target.name}.{kind}") for kind in ("done", "refused", "journal")
        )
        self._stack, self._claim = ExitStack(), ExitStack()
        self._journal = self._claim.enter_context(_opened(self._paths[2]))
        if not _claimed(self._journal):
            self._claim.close()
            raise DataError(f"{target}: another run is at it; wait for its end")
        self.mark, journal_bytes = self._last_mark(key.encode())
        self._done, self._refused = map(self._open, self._paths[:2])
        for file, length in (
            (self._done, self.mark.done_bytes),
            (self._refused, self.mark.refused_bytes),
            (self._journal, journal_bytes),
        ):
            file.truncate(length)
            file.seek(length)
        if not journal_bytes:
            self._journal.write(f"{key}\n".encode())
            self._done.write(head)

    def _open(self, path: Path) -> IO[bytes]:
        return self._stack.enter_context(_opened(path))

    def _last_mark(self, key: bytes) -> tuple[Mark, int]:
        """The last mark of a journal with our key, and the length of the journal's whole lines."""
        try:
            journal = self._paths[2].read_bytes()
            whole = journal[: journal.rindex(b"\n") + 1]
            first, *_, last = whole.splitlines()
            mark = msgspec.json.decode(last, type=Mark)
            sizes = [path.stat().st_size for path in self._paths[:2]]
        except (OSError, ValueError, msgspec.DecodeError):
            return Mark(), 0
        kept = sizes[0] >= mark.done_bytes and sizes[1] >= mark.refused_bytes
        return (mark, len(whole)) if first == key and kept else (Mark(), 0)

    def add(self, rows: int, annotated: int, sentences: int, done: bytes, bad: bytes) -> Mark:
        """Keep a finished batch, with its number of `rows` in the source."""
        self._done.write(done)
        self._refused.write(bad)
        old = self.mark
        self.mark = Mark(
            old.rows + rows,
            old.annotated + annotated,
            old.refused + rows - annotated,
            old.sentences + sentences,
            self._done.tell(),
            self._refused.tell(),
        )
        self._note()
        return self.mark

    def _note(self) -> None:
        """The mark goes to disk only after what it speaks of."""
        _to_disk((self._done, self._refused))
        self._journal.write(msgspec.json.encode(self.mark) + b"\n")
        _to_disk((self._journal,))

    def close(self) -> None:
        """Leave the work as it is, to go on with later."""
        self._stack.close()
        self._claim.close()

    def finish(self, make: Callable[[Path, Path], object], target: Path, refusals: Path) -> None:
        """Make the target of what is done; refused rows, if any, get a file of their own."""
        self._stack.close()
        done, refused, journal = self._paths
        make(done, target)
        if self.mark.refused:
            refused.replace(refusals)
        else:
            refused.unlink()
            refusals.unlink(missing_ok=True)
        self._claim.close()  # last: who waits for it finds no work to go on with
        journal.unlink(missing_ok=True)


def _opened(path: Path) -> IO[bytes]:
    path.touch()
    return path.open("r+b")


def _claimed(file: IO[bytes]) -> bool:
    """Whether this run alone has the file from now on; always where a system cannot tell."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a disk without locks
        return True
    return True


def _to_disk(files: Iterable[IO[bytes]]) -> None:
    for file in files:
        file.flush()
        os.fsync(file.fileno())
