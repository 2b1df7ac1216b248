"""What the docs tell people to type is typed here as it stands, page by page and in order.

What cannot be is listed with the reason. A command that is new to the docs is run without anything
being said here; where it fails, it is wrong, or needs a line in the list.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from tests.reading.pages import page as saved_page
from tests.reading.test_html import docx, para
from tests.site.test_build import serving, until
from tests.site.test_own_site import git
from tests.training.samples import news_rows, tagged, voice_labels, write_corpora

ROOT = Path(__file__).parent.parent
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted(ROOT.glob("docs/*.md")),
    *sorted(ROOT.glob("annotator/starter/*/README.md")),
]
TEXT = "Nothing like a flood to fill a church. It rained for 9 hours on Monday.\n"

NOT_RUN = {
    "installs; .ci/run does it on a fresh machine": [
        "pip install -e .",
        'pip install -e ".[test]"',
        'pip install -e ".[dev]"',
        "pip install -r requirements.txt",
    ],
    "installs; tests/test_packaging.py tries each extra alone": [
        'pip install -e ".[web]"',
        "pip install 'annotator[corpus]'",
    ],
    "runs these tests": [
        "pytest",
        "./check",
        "UPDATE_GOLDEN=1 pytest tests/rendering",
        "ANNOTATOR_FUZZ=20000 pytest tests/hostile/test_fuzz.py",
        "ANNOTATOR_HOSTILE=all pytest tests/hostile/checks.py",
        "ANNOTATOR_KILLS=200 pytest tests/test_crashes.py -k kill",
    ],
    "an address of the web; tests/test_adding.py fetches from this machine": [
        "annotator add URL",
        "annotator add https://herald.example/clock",
        "annotator feed https://herald.example/feed.xml --limit 10",
    ],
    "names a command, and is not a whole one": [
        "annotator annotate --format json",
        "annotator evaluate --what tone",
        "annotator new --excerpts",
        "annotator train tone",
        "annotator train voices",
        "annotator train words",
    ],
    "measures for minutes, with texts that are not ours to ship": [
        "annotator evaluate --what tone corpora newsmtsc_devtest_mt.jsonl penn_sentences_dev.jsonl",
        "python -m benchmarks",
        "python -m benchmarks.hostile",
        "python -m benchmarks.scorecard",
        "python -m benchmarks.sentences",
        "python -m benchmarks.speed",
        "python -m benchmarks.symmetry",
        "python -m benchmarks.tone",
        "python -m benchmarks.tone --errors 25",
    ],
}
LEARNS = find_spec("sklearn") is not None
"""Whether the extra `[train]` is there: it is not for who tests as the README says."""
LISTED = {command for commands in NOT_RUN.values() for command in commands}


def commands(page: Path) -> list[str]:
    """The commands of a page: of its console blocks, and those with arguments in its text."""
    text = page.read_text("utf-8")
    prose = re.sub(r"(?s)```.*?```", "", text)
    inline = r"`((?:annotator|mkdocs|pip|python3?|git|[A-Z_]+=\S+)\s[^`]+\s[^`]+)`"
    told = [*_typed(text), *(" ".join(found.split()) for found in re.findall(inline, prose))]
    return [part for line in told for part in line.split(" && ") if "--help" not in part]


def _typed(text: str) -> Iterator[str]:
    for block in re.findall(r"```(?:console|sh|bash|shell)\n(.*?)```", text, re.DOTALL):
        whole = re.sub(r"\\\n\s*", "", block)
        lines = re.findall(r"(?m)^\$ (.+)", whole) or whole.splitlines()
        yield from (re.sub(r"\s+# .*", "", line) for line in lines)
    yield from re.findall(r"(?m)^    ((?:pip|annotator|mkdocs) .+)", text)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkout with the files that the docs speak of, and remotes on this disk."""
    home, project = tmp_path / "home", tmp_path / "project"
    project.mkdir()
    for name in ("docs", "seeds"):
        shutil.copytree(ROOT / name, project / name)
    shutil.copy(ROOT / "mkdocs.yml", project)
    for name in ("my-article.txt", "seeds/my-article.txt", "article.md"):
        (project / name).write_text(TEXT)
    (home / "articles").mkdir(parents=True)
    (home / "articles" / "my-article.txt").write_text(TEXT)
    (project / "saved-page.html").write_bytes(saved_page())
    (project / "notes.docx").write_bytes(docx(para("It hailed all week.")))
    _write_gold(project)
    _write_rows(project)
    for name in ("my-site", "my-excerpts"):
        (tmp_path / "remotes").mkdir(exist_ok=True)
        git(tmp_path / "remotes", "init", "-q", "--bare", f"{name}.git")
    return project


def _write_gold(project: Path) -> None:
    corpora = project / "corpora"
    corpora.mkdir()
    write_corpora(corpora)
    for number in range(15):
        (corpora / "articles" / f"b{number}.txt").write_text(tagged(number))
    (project / "newsmtsc_train.jsonl").write_text(news_rows())
    (corpora / "newsmtsc-voices.jsonl").write_text(voice_labels())


def _write_rows(project: Path) -> None:
    row = {"id": "a", "text": TEXT}
    pq.write_table(pa.Table.from_pylist([row]), project / "archive.parquet")
    packed = zstandard.compress(f"{json.dumps(row)}\n".encode())
    (project / "articles.jsonl.zst").write_bytes(packed)


def environment(project: Path) -> dict[str, str]:
    """Commands of this environment, a home of their own, and GitHub on this disk."""
    scripts = project.parent / "scripts"
    scripts.mkdir()
    _shim(scripts / "annotator", '-c "from annotator.cli import main; main()" "$@"')
    _shim(scripts / "mkdocs", '-m mkdocs "$@"')
    settings = {
        f"url.{(project.parent / 'remotes').as_uri()}/.insteadOf": "https://github.com/NAME/",
        "user.name": "a",
        "user.email": "a@a.example",
    }
    numbered = enumerate(settings.items())
    pairs = {
        f"GIT_CONFIG_{k}_{n}": v
        for n, kv in numbered
        for k, v in zip(("KEY", "VALUE"), kv, strict=True)
    }
    return {
        **os.environ,
        **pairs,
        "GIT_CONFIG_COUNT": str(len(settings)),
        "CI": "",
        "HOME": str(project.parent / "home"),
        "NO_MKDOCS_2_WARNING": "1",
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }


def _shim(path: Path, words: str) -> None:
    path.write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -W ignore {words}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_of_a_page_does_what_it_says(page: Path, folder: Path) -> None:
    env, cwd = environment(folder), folder
    for command in commands(page):
        if command.startswith("annotator new"):
            cwd = folder
        if command.startswith("cd "):
            cwd /= command.removeprefix("cd ")
        elif command == "mkdocs serve":
            with serving(cwd) as get:
                assert until(lambda: get("")[0] == 200, seconds=120), cwd
        elif command not in LISTED and (LEARNS or not command.startswith("annotator train")):
            done = subprocess.run(
                ["bash", "-c", command], cwd=cwd, env=env, capture_output=True, text=True, check=False
            )  # fmt: skip
            assert done.returncode == 0, f"{command}\n{done.stderr}"


def test_the_list_names_only_what_the_docs_still_say() -> None:
    assert LISTED - {command for page in PAGES for command in commands(page)} == set()


@pytest.mark.parametrize("page", ["README.md", "docs/quick-start.md", "docs/library.md"])
def test_every_program_of_a_page_runs(page: str) -> None:
    programs = re.findall(r"```python\n(from .*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    assert programs
    for program in programs:
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout
