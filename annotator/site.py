"""A folder of articles as the parts of a site. One bad article spoils no other."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError, ArticleError
from annotator.models import Annotation, Article
from annotator.reading import files

Annotate = Callable[[Article], Annotation]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: an annotation, or the reason why there is none."""

    path: Path
    id: str
    annotation: Annotation | None = None
    error: AnnotatorError | None = None


def read(folder: Path, annotate: Annotate, publish: str = "full") -> tuple[Outcome, ...]:
    """Every article of a folder, annotated, in the order of the paths.

    `publish` holds for the articles that do not say themselves what may be shown of them.
    """
    paths = files.find(folder)
    names = files.names(paths, folder)
    return tuple(_outcome(path, names[path], annotate, publish) for path in paths)


def _outcome(path: Path, name: str, annotate: Annotate, publish: str) -> Outcome:
    try:
        return Outcome(path, name, annotate(files.read(path, id=name, publish=publish)))
    except AnnotatorError as error:
        return Outcome(path, name, error=error)
    except (RecursionError, MemoryError) as cause:
        problem = f"too much for this machine ({cause!r})"
        return Outcome(path, name, error=ArticleError(path, None, problem, "split it"))
    except Exception as cause:  # noqa: BLE001 - a defect of ours must not take a whole site down
        problem = f"a defect of the annotator ({type(cause).__name__})"
        remedy = "report it with the file, and take the file away meanwhile"
        return Outcome(path, name, error=ArticleError(path, None, problem, remedy))


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
