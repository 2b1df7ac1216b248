"""Which reader a path needs: a folder is tagged text, a public set is known by its name."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from annotator.errors import DataError
from annotator.evaluation import gold, public
from annotator.evaluation.gold import GoldArticle

_BY_NAME: Mapping[str, Callable[[Path], Iterator[GoldArticle]]] = {
    "penn": public.penn,
    "checkthat": public.checkthat,
    "babe": public.babe,
}


def read(path: Path) -> tuple[GoldArticle, ...]:
    """The gold of a path. Raises DataError where it cannot be read or holds none."""
    if path.is_dir():
        return gold.load(path)
    reader = next((r for name, r in _BY_NAME.items() if path.name.startswith(name)), public.own)
    with public.formed(path):
        found = tuple(reader(path))
    if not found:
        raise DataError(f"{path}: no gold; check that it is the file you mean")
    return found


def joined(labels: Path, sentences: Path) -> tuple[GoldArticle, ...]:
    """Labels by hash with a copy of their sentences. Raises DataError where nothing joins."""
    found = gold.join(labels, (row["text"] for row in public.rows(sentences)))
    if not found:
        raise DataError(
            f"{sentences}: holds no sentence of {labels}; name the copy it was made from"
        )
    return found
