"""Environments that hold this package's wheel and what an extra declares, and nothing else."""

import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from email.parser import Parser
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
ANNOTATOR = ("-c", "from annotator.cli import main; main()")
MKDOCS = ("-m", "mkdocs")


def wheel(folder: Path) -> Path:
    """This package, built as a user would get it."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "-w",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def environment(folder: Path, built: Path, extra: str = "") -> Path:
    """A virtual environment with the wheel and what it declares; its interpreter.

    Nothing is downloaded: what is declared is linked from where the tests run. What is not
    declared, and is there for the other tests, cannot be seen from inside.
    """
    command = [sys.executable, "-m", "venv", "--without-pip", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    with zipfile.ZipFile(built) as packed:
        packed.extractall(packages)
    (own,) = distributions(name="annotator", path=[str(packages)])
    for needed in _closure(own, {extra}).values():
        for top in {file.parts[0] for file in needed.files or ()} - {"..", "__pycache__"}:
            link = packages / top
            if not link.exists():
                link.symlink_to(Path(str(needed.locate_file(top))))
    return folder / "bin" / "python"


def extras(built: Path) -> list[str]:
    """The names of the extras that a wheel declares."""
    with zipfile.ZipFile(built) as packed:
        (name,) = (name for name in packed.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(packed.read(name).decode()).get_all("Provides-Extra", [])


def run(python: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The interpreter of such an environment with these words, away from the checkout."""
    own = {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [str(python), "-W", "ignore", *words]
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | own
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def _closure(top: Distribution, extras: set[str]) -> dict[str, Distribution]:
    """All distributions that `top` needs with these extras, and those need, by name."""
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, str]] = set()
    todo = [(top, extra) for extra in {"", *extras}]
    while todo:
        needing, extra = todo.pop()
        for wanted in _declared(needing, extra):
            name = re.sub(r"[-_.]+", "-", wanted.name).lower()
            found.setdefault(name, distribution(wanted.name))
            news = {(name, inner) for inner in {"", *wanted.extras}} - seen
            seen |= news
            todo += [(found[name], inner) for _, inner in news]
    return found


def _declared(needing: Distribution, extra: str) -> Iterator[Requirement]:
    for line in needing.requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
            yield wanted
