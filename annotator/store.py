"""Annotations kept on disk by content, so that nothing is annotated twice.

An entry's name is a digest of all that it depends on: the article, the rules, the weights and the
version. So an entry is never stale, only unused. Each holds a checksum: a damaged one counts as
missing and is written again. Writing goes to a file of its own and takes its place in one step, so
two builds at once, or one that is killed, leave whole entries only.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import msgspec

from annotator import atomic
from annotator.models import Annotation, Article

_SUM = 32
"""Bytes of the checksum that stands before an entry's content."""


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of annotations. Nothing here raises for a folder that cannot be used."""

    folder: Path

    def get(self, key: str) -> Annotation | None:
        """The annotation under this key; None where there is none, or none that is whole."""
        try:
            data = self._path(key).read_bytes()
        except OSError:
            return None
        if sha256(data[_SUM:]).digest() != data[:_SUM]:
            return None
        with suppress(msgspec.DecodeError, ValueError, TypeError):
            return msgspec.json.decode(data[_SUM:], type=Annotation)
        return None

    def put(self, key: str, annotation: Annotation) -> None:
        """Keep an annotation. A full disk or a folder that is read-only costs time, no result."""
        content = msgspec.json.encode(annotation)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            atomic.write(self._path(key), sha256(content).digest() + content)

    def prune(self, used: Iterable[str]) -> None:
        """Remove every entry but those that are used, and what killed builds left."""
        names = {self._path(key).name for key in used}
        atomic.sweep(self.folder)
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.name not in names and path.suffix == ".entry":
                    path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.entry"


def key(article: Article, settings: str) -> str:
    """The name of an article's annotation under these settings (`Settings.digest`)."""
    told = (version("annotator").encode(), settings.encode(), msgspec.json.encode(article))
    return sha256(b"\0".join(told)).hexdigest()[:40]
