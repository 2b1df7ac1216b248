"""A folder of articles as the parts of a site. One bad article spoils no other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from annotator.errors import AnnotatorError, ArticleError
from annotator.reading import files

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What became of one file: what was made of it, or the reason why there is nothing."""

    path: Path
    id: str
    made: T | None = None
    error: AnnotatorError | None = None


def articles(folder: Path) -> Sequence[tuple[Path, str]]:
    """The path and the id of every article of a folder, in the order of the paths."""
    paths = files.find(folder)
    names = files.names(paths, folder)
    return [(path, names[path]) for path in paths]


def outcome(path: Path, id: str, make: Callable[[Path, str], T]) -> Outcome[T]:
    """What `make` makes of an article; where it raises anything, the reason is told."""
    try:
        return Outcome(path, id, guarded(path, partial(make, path, id)))
    except AnnotatorError as error:
        return Outcome(path, id, error=error)


def guarded(path: Path | str, make: Callable[[], T]) -> T:
    """What is made of the article in a file. Raises AnnotatorError alone, whatever goes wrong."""
    try:
        return make()
    except AnnotatorError:
        raise
    except (RecursionError, MemoryError) as cause:
        problem = f"too much for this machine ({cause!r})"
        raise ArticleError(path, None, problem, "split it") from cause
    except Exception as cause:  # a defect of ours must not take a whole site down
        problem = f"a defect of the annotator ({type(cause).__name__})"
        remedy = "report it with the file, and take the file away meanwhile"
        raise ArticleError(path, None, problem, remedy) from cause


def misplaced(folder: Path) -> tuple[str, ...]:
    """One line for each file that looks like an article and cannot be one."""
    return tuple(
        str(ArticleError(path, None, "not .txt or .md", _remedy(path)))
        for path in files.foreign(folder)
    )


def _remedy(path: Path) -> str:
    if path.suffix.lower() in (".html", ".htm", ".docx"):
        return f"move it elsewhere and run `annotator add {path.name}`"
    return "save its text as .txt or .md"
