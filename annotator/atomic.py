"""Files that are whole at any moment: the old one or the new one, also after a kill or a full disk.

What is written goes to a hidden file beside the target and takes its place in one step. A process
that is killed may leave such a hidden file behind; `sweep` takes those away.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import IO

_SUFFIX = ".part"


@contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """A file that takes the target's place when all is written, and is gone if anything fails."""
    with _beside(target) as (part, out):
        yield out
        out.close()
        part.replace(target)


def write(target: Path, content: bytes) -> None:
    """Put `content` in the target's place."""
    with replacing(target) as out:
        out.write(content)


def create(target: Path, content: bytes) -> None:
    """A new file. Raises FileExistsError, and changes nothing, where the target exists."""
    with _beside(target) as (part, out):
        out.write(content)
        out.close()
        try:
            os.link(part, target)  # unlike a rename, it never takes the place of a file
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            if target.exists():
                raise FileExistsError(target) from None
            part.replace(target)
        part.unlink(missing_ok=True)


def sweep(folder: Path, name: str = "") -> None:
    """Remove what killed processes left in a folder, of the file `name` or of all files."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(f".{name}") and path.name.endswith(_SUFFIX):
                path.unlink(missing_ok=True)


@contextmanager
def _beside(target: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    name = target.name.encode()[:100].decode(errors="ignore")
    part = target.with_name(f".{name}.{token_hex(8)}{_SUFFIX}")
    try:
        with part.open("xb") as out:
            yield part, out
    except BaseException:
        part.unlink(missing_ok=True)
        raise
