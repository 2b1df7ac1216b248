"""Annotations, and texts made of them, kept on disk by content, so that nothing is done twice.

An entry's name is a digest of all that it depends on: the article, the rules, the weights and the
version. So an entry is never stale, only unused. Each holds a checksum: a damaged one counts as
missing and is written again. Writing goes to a file of its own and takes its place in one step, so
two builds at once, or one that is killed, leave whole entries only.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

import msgspec

from annotator import atomic
from annotator.models import Annotation, Article

T = TypeVar("T")

_SUFFIXES = {Annotation: ".entry", str: ".text"}

_SUM = 32
"""Bytes of the checksum that stands before an entry's content."""


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of annotations. Nothing here raises for a folder that cannot be used."""

    folder: Path

    def get(self, key: str) -> Annotation | None:
        """The annotation under this key; None where there is none, or none that is whole."""
        return self._get(key, Annotation)

    def put(self, key: str, annotation: Annotation) -> None:
        """Keep an annotation. A full disk or a folder that is read-only costs time, no result."""
        self._put(key, annotation)

    def text(self, key: str, make: Callable[[], str]) -> str:
        """The text under this key, which is made, and kept, where there is none."""
        found = self._get(key, str)
        if found is None:
            found = make()
            self._put(key, found)
        return found

    def _get(self, key: str, kind: type[T]) -> T | None:
        try:
            data = self._path(key, kind).read_bytes()
        except OSError:
            return None
        if sha256(data[_SUM:]).digest() != data[:_SUM]:
            return None
        with suppress(msgspec.DecodeError, ValueError, TypeError):
            return msgspec.msgpack.decode(data[_SUM:], type=kind)
        return None

    def _put(self, key: str, value: object) -> None:
        content = msgspec.msgpack.encode(value)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            atomic.write(self._path(key, type(value)), sha256(content).digest() + content)

    def prune(self, used: Iterable[str]) -> None:
        """Remove every entry but those that are used, and what killed builds left."""
        names = frozenset(used)
        atomic.sweep(self.folder)
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.stem not in names and path.suffix in _SUFFIXES.values():
                    path.unlink(missing_ok=True)

    def _path(self, key: str, kind: type) -> Path:
        return self.folder / f"{key}{_SUFFIXES[kind]}"


@cache
def _version() -> bytes:
    return version("annotator").encode()


def text_key(kind: str, source: str) -> str:
    """The name of a text of this kind that is made of nothing but `source`."""
    told = (_version(), kind.encode(), source.encode())
    return sha256(b"\0".join(told)).hexdigest()[:40]


def key(article: Article, settings: str) -> str:
    """The name of an article's annotation under these settings (`Settings.digest`)."""
    told = (_version(), settings.encode(), msgspec.msgpack.encode(article))
    return sha256(b"\0".join(told)).hexdigest()[:40]
