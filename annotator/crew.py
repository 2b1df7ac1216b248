"""Other processes that do ahead what this one is about to do, and leave it where it will look.

Nothing rests on them: what they have not finished, or cannot do, is done by whoever comes to it.
"""

import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

_WORK = """
import os, pickle, sys
parent = os.getppid()
do, items = pickle.load(sys.stdin.buffer)
for item in items:
    if os.getppid() != parent:
        break  # it was killed
    try:
        do(*item)
    except Exception:
        pass  # whoever comes to it says what is wrong
"""


@contextmanager
def ahead(do: Callable[..., object], items: Sequence[tuple[Any, ...]]) -> Iterator[None]:
    """While the block runs, a process for every other core calls `do` with these arguments.

    They begin at the end, so that the block, which begins at the front, meets them. `do` can be
    pickled, and calling it twice with the same arguments does no harm.
    """
    others = _cores() - 1
    crew: list[subprocess.Popen[bytes]] = []
    try:
        for number in range(others):
            with suppress(OSError):
                crew.append(_start(do, items[::-1][number::others]))
        yield
    finally:
        for one in crew:
            one.kill()
            one.wait()


def _start(do: Callable[..., object], items: Sequence[tuple[Any, ...]]) -> subprocess.Popen[bytes]:
    """A Python that imports nothing of the program that is running here, as `spawn` would."""
    with tempfile.TemporaryFile() as told:
        pickle.dump((do, items), told)
        told.seek(0)
        quiet = subprocess.DEVNULL
        return subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-P", "-c", _WORK], stdin=told, stdout=quiet, stderr=quiet
        )


def _cores() -> int:
    """Those that this process may use."""
    with suppress(AttributeError):  # not on every system
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
