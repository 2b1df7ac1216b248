"""Other processes that do ahead what this one is about to do, and leave it where it will look.

Nothing rests on them: what they have not finished, or cannot do, is done by whoever comes to it.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from annotator import cores

_WORK = """
import os, pickle, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
sys.stdout = sys.stderr = open(os.devnull, "w")
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
    others = cores.available() - 1
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
    command = [sys.executable, "-P", "-c", _WORK]
    one = subprocess.Popen(command, stdin=subprocess.PIPE)  # noqa: S603 - ourselves
    if one.stdin:  # always, as it is asked for
        with suppress(OSError), one.stdin as told:  # it may be gone already
            pickle.dump((do, items), told)
    return one
