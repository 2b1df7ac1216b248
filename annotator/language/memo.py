"""What is read of a word once, however often it stands.

`functools.lru_cache` keeps the order in which it was asked, which takes as long as reading most words.
"""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_MOST = 1 << 15
"""Words that are remembered; a long corpus then begins anew, so that memory does not grow."""


class _Memo(dict[str, T]):
    def __init__(self, read: Callable[[str], T]) -> None:
        self._read = read

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._read(word)
        return found


def remembered(read: Callable[[str], T]) -> Callable[[str], T]:
    """The same function of a word, which reads each word once."""
    return _Memo(read).__getitem__
