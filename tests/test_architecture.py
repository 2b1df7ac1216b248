"""A module imports only what stands above it in the house."""

import ast
import re
from pathlib import Path

import annotator

HOUSE = (
    "errors atomic cores models reading language taxonomies rule rules sentiment tone judgement pipeline "
    "store overview rendering exporting corpus site adding pages rulebook crew known finished starter options progress shell "
    "gathering evaluation training learning stubs configuration unchanged around plugin cli __main__"
).split()
ROOT = Path(annotator.__file__).parent


def room(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names += (
                [node.module]
                if node.module != "annotator"
                else [f"annotator.{a.name}" for a in node.names]
            )
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return {name.split(".")[1] for name in names if name.startswith("annotator.")}


def test_modules_import_only_rooms_above_them() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {other}"
        for path in sorted(ROOT.rglob("*.py"))
        if (here := room(path)) != "__init__"
        for other in imported_rooms(path)
        if other != here and HOUSE.index(other) > HOUSE.index(here)
    ]
    assert wrong == []


def test_textblob_is_imported_in_one_place() -> None:
    users = [
        p.name
        for p in ROOT.rglob("*.py")
        if re.search(r'(from|import) textblob|"textblob', p.read_text("utf-8"))
    ]
    assert users == ["sentiment.py"]


def test_files_stay_small() -> None:
    long = {
        p.name: n for p in ROOT.rglob("*.py") if (n := len(p.read_text("utf-8").splitlines())) > 480
    }
    assert long == {}
