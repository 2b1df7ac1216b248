"""The wheel and each of its extras alone, in fresh environments outside the checkout."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import environments
from tests.environments import ANNOTATOR, MKDOCS, ROOT, run
from tests.reading.pages import page
from tests.reading.test_html import docx, para
from tests.training.samples import tagged

TEXT = "Nothing like a flood to fill a church. It rained for 9 hours on Monday."


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environments.wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture
def plain(tmp_path: Path, wheel: Path) -> Path:
    return environments.environment(tmp_path / "venv", wheel)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """What the extras are for."""
    (tmp_path / "saved.html").write_bytes(page())
    (tmp_path / "notes.docx").write_bytes(docx(para("It hailed all week.")))
    (tmp_path / "feed.xml").write_text(
        '<rss version="2.0"><channel><title>T</title></channel></rss>'
    )
    (tmp_path / "rows.jsonl").write_text(json.dumps({"id": "a", "text": TEXT}) + "\n")
    (tmp_path / "gold").mkdir()
    for number in range(15):
        (tmp_path / "gold" / f"a{number}.txt").write_text(tagged(number))
    return tmp_path


def test_a_wheel_carries_all_that_a_site_needs(tmp_path: Path, plain: Path) -> None:
    where = run(plain, "-c", "import annotator; print(annotator.__file__)", cwd=tmp_path).stdout
    assert where.startswith(str(tmp_path))
    assert run(plain, *ANNOTATOR, "new", "mine", cwd=tmp_path).returncode == 0
    built = run(plain, *MKDOCS, "build", "--strict", cwd=tmp_path / "mine")
    assert built.returncode == 0, built.stderr
    made = tmp_path / "mine/site/articles/first-article/index.html"
    assert "an-aside" in made.read_text("utf-8")


USES: dict[str, list[tuple[str, ...]]] = {
    "web": [
        ("annotate", "saved.html"),
        ("add", "saved.html", "notes.docx", "--to", "seeds"),
        ("feed", "feed.xml"),
    ],
    "corpus": [
        ("corpus", "rows.jsonl", "out.parquet"),
        ("corpus", "rows.jsonl", "out.jsonl.zst"),
    ],
    "train": [("train", "voices", "--gold", "gold", "--to", "weights.json")],
}


@pytest.mark.parametrize("extra", USES)
def test_an_extra_alone_does_what_it_is_for(extra: str, sources: Path, wheel: Path) -> None:
    if extra == "train":
        pytest.importorskip("sklearn", reason="pip install 'annotator[train]'")
    python = environments.environment(sources / "venv", wheel, extra)
    for words in USES[extra]:
        done = run(python, *ANNOTATOR, *words, cwd=sources)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("extra", USES)
def test_without_an_extra_one_line_names_it(extra: str, sources: Path, plain: Path) -> None:
    for words in USES[extra]:
        done = run(plain, *ANNOTATOR, *words, cwd=sources)
        assert done.returncode == 1
        assert done.stdout == ""
        lines = done.stderr.splitlines()
        assert lines
        for line in lines:
            assert re.search(rf"needs .+; pip install 'annotator\[{extra}\]'$", line), line


def test_every_extra_is_tried(wheel: Path) -> None:
    declared = set(environments.extras(wheel))
    assert declared - set(USES) == {"test", "dev", "clusters"}  # those are for working on it


def test_the_lock_pins_all_that_the_checks_install_by_hash() -> None:
    """Pip refuses what is missing there, but on the day that somebody else pushes."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    asked = (
        *project["dependencies"],
        *(r for name in extras if name != "clusters" for r in extras[name]),
    )
    needed = {canonicalize_name(Requirement(line).name) for line in asked} - {"annotator"}
    lock = (ROOT / ".ci" / "lock.txt").read_text()
    pinned = re.findall(r"(?m)^([\w.-]+)==.*\\\n +--hash=sha256:", lock)
    assert len(pinned) == len(re.findall("(?m)^[^ #]", lock))
    assert needed - set(pinned) == set()
