"""A site of somebody's own: the files that `annotator new` writes."""

from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.starter import origin

_NAMES = {
    "mkdocs.yml": "mkdocs.yml",
    "README.md": "README.md",
    "gitignore": ".gitignore",
    "docs/index.md": "docs/index.md",
    "seeds/first-article.md": "seeds/first-article.md",
    "github/pages.yml": ".github/workflows/pages.yml",
}
_REQUIREMENTS = """\
# Where the annotator came from; on PyPI another project has its name.
{origin}
"""


def make(folder: Path, *, excerpts: bool = False) -> tuple[Path, ...]:
    """Write the starting site. Raises AnnotatorError where the folder holds anything already.

    With `excerpts`, its articles stay out of git, and it is built from pages that hold their
    asides alone.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AnnotatorError(f"{folder}: is not empty; name a folder that does not exist yet")
    home = files("annotator.starter")
    homes = (home / "excerpts", home / "site") if excerpts else (home / "site",)
    texts = {target: _read(homes, source) for source, target in _NAMES.items()}
    texts["requirements.txt"] = _REQUIREMENTS.format(origin=origin.requirement())
    return tuple(_write(folder / name, text) for name, text in texts.items())


def _read(homes: Iterable[Traversable], source: str) -> str:
    """The first of these files that is there."""
    places = (home.joinpath(*source.split("/")) for home in homes)
    return next(place for place in places if place.is_file()).read_text("utf-8")


def _write(target: Path, text: str) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    return target
