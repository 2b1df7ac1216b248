"""Files that are whole at any moment: the old one or the new one, also after a kill or a full disk.

What is written goes to a hidden file beside the target and takes its place in one step. A process
that is killed may leave such a hidden file behind; `sweep` takes those away.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

_SUFFIX = ".part"


def write(target: Path, content: bytes) -> None:
    """Put `content` in the target's place."""
    _placed(target, content, Path.replace)


def create(target: Path, content: bytes) -> None:
    """A new file. Raises FileExistsError, and changes nothing, where the target exists."""
    sweep(target.parent, target.name)
    _placed(target, content, _link)


def _placed(target: Path, content: bytes, place: Callable[[Path, Path], object]) -> None:
    with _beside(target) as part:
        with part.open("xb") as out:
            out.write(content)
        try:
            place(part, target)
        except FileNotFoundError:  # swept away by another process; a folder that is gone is told
            _placed(target, content, place)


def _link(part: Path, target: Path) -> None:
    try:
        os.link(part, target)  # unlike a rename, it never takes the place of a file
    except (FileExistsError, FileNotFoundError):
        raise
    except OSError:  # a file system without links
        if target.exists():
            raise FileExistsError(target) from None
        part.replace(target)
    part.unlink(missing_ok=True)


def sweep(folder: Path, name: str = "") -> None:
    """Remove what killed processes left in a folder, of the file `name` or of all files.

    A process that is still at it notices, and writes again.
    """
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(_hidden(name)) and path.name.endswith(_SUFFIX):
                path.unlink(missing_ok=True)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A hidden name beside the target; what lies there is gone if anything fails."""
    part = target.with_name(f"{_hidden(target.name)}.{token_hex(8)}{_SUFFIX}")
    try:
        yield part
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _hidden(name: str) -> str:
    """How a part of a file of this name begins: no file system takes a name without end."""
    return "." + os.fsencode(name)[:100].decode(errors="ignore")
