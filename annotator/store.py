"""Annotations, rows of lists and texts of pages, kept on disk by content: nothing is done twice.

An entry's name is a digest of all that it depends on, the program itself among it. So an entry is
never stale, only unused. Each holds a checksum: a damaged one counts as missing and is written
again. Writing goes to a file of its own and takes its place in one step, so two builds at once, or
one that is killed, leave whole entries only.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar
from zlib import crc32

import msgspec

from annotator import atomic

T = TypeVar("T")

_SUFFIX = ".entry"
_SUM = 4
"""Bytes of the checksum that stands before an entry's content. It finds damage, no forgery."""


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of frozen values. Nothing here raises for a folder that cannot be used."""

    folder: Path
    _held: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    """What could not be written: a full disk costs memory, no work."""

    def get(self, key: str, kind: type[T]) -> T | None:
        """The value under this key; None where there is none, or none that is whole."""
        data = self._held.get(key) or self._read(key)
        content = memoryview(data)[_SUM:]
        if _sum(content) != data[:_SUM]:
            return None
        with suppress(msgspec.DecodeError, ValueError, TypeError):
            return msgspec.msgpack.decode(content, type=kind)
        return None

    def put(self, key: str, value: object) -> None:
        """Keep a value."""
        content = msgspec.msgpack.encode(value)
        data = _sum(content) + content
        try:
            self._write(key, data)
        except OSError:
            self._held[key] = data

    def kept(self, key: str, kind: type[T], make: Callable[[], T]) -> T:
        """The value under this key, made and kept where there is none. A failure is not kept."""
        found = self.get(key, kind)
        if found is None:
            found = make()
            self.put(key, found)
        return found

    def prune(self, used: Iterable[str]) -> None:
        """Remove every entry but those that are used, and what killed builds left."""
        names = frozenset(used)
        atomic.sweep(self.folder)
        for key in self._held.keys() - names:
            del self._held[key]
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.stem not in names and path.suffix == _SUFFIX:
                    path.unlink(missing_ok=True)

    def _write(self, key: str, data: bytes) -> None:
        try:
            atomic.write(self._path(key), data)
        except FileNotFoundError:  # the folder, which is there for all but the first
            self.folder.mkdir(parents=True, exist_ok=True)
            atomic.write(self._path(key), data)

    def _read(self, key: str) -> bytes:
        try:
            return self._path(key).read_bytes()
        except OSError:
            return b""

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{_SUFFIX}"


def _sum(content: bytes | memoryview) -> bytes:
    return crc32(content).to_bytes(_SUM)


@cache
def _program() -> bytes:
    """Names this program: its version and, for those who work on it, every byte of it."""
    home = Path(__file__).parent
    digest = sha256(version("annotator").encode())
    for path in sorted(home.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.read_bytes())
    return digest.digest()


def key(kind: str, *depends: object) -> str:
    """The name of a thing of this kind that depends on nothing but these frozen values."""
    told = msgspec.msgpack.encode((_program(), kind, depends))
    return sha256(told).hexdigest()[:40]
