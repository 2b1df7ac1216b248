"""A site of somebody's own: the files that `annotator new` writes."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from annotator.errors import AnnotatorError

_NAMES = {
    "mkdocs.yml": "mkdocs.yml",
    "README.md": "README.md",
    "requirements.txt": "requirements.txt",
    "gitignore": ".gitignore",
    "docs/index.md": "docs/index.md",
    "seeds/first-article.md": "seeds/first-article.md",
    "github/pages.yml": ".github/workflows/pages.yml",
}


def make(folder: Path) -> tuple[Path, ...]:
    """Write the starting site. Raises AnnotatorError where the folder holds anything already."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AnnotatorError(f"{folder}: is not empty; name a folder that does not exist yet")
    home = files("annotator.starter") / "site"
    return tuple(_copy(home, source, folder / target) for source, target in _NAMES.items())


def _copy(home: Traversable, source: str, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(home.joinpath(*source.split("/")).read_text("utf-8"), "utf-8")
    return target
