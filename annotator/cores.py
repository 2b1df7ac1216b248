"""How many cores there are to work with."""

import os
from contextlib import suppress


def available() -> int:
    """Those that this process may use: in a container, often fewer than the machine has."""
    with suppress(AttributeError):  # not on every system
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
