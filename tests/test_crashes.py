"""Kills, a full disk and a folder that is read-only leave whole files, and the next run is clean.

`ANNOTATOR_KILLS=200 pytest tests/test_crashes.py -k kill` kills so many times in all, a quarter of
them each of the four commands that write; without it each is killed ten times.
"""

import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

KILLS = int(os.environ.get("ANNOTATOR_KILLS", "40")) // 4
"""Of each command."""
pytestmark = pytest.mark.timeout(600 + 60 * KILLS)
TEXT = "Nothing like a flood to fill a church. “It rained {n} times,” Lind said. No kidding – it did.\n\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    for n in range(25):
        (tmp_path / "seeds" / f"a{n:03}.txt").write_text(TEXT.format(n=n) * 3)
    rows = "".join(f'{{"id": "a{n}", "text": "It rained {n} times."}}\n' for n in range(150))
    (tmp_path / "in.jsonl").write_text(rows)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: T\nplugins: [annotator]\ntheme: mkdocs\n")
    return tmp_path


def command(program: str, *words: str) -> list[str]:
    start = {
        "annotator": "from annotator.cli import main",
        "mkdocs": "from mkdocs.__main__ import cli as main",
    }
    return [sys.executable, "-W", "ignore", "-c", f"{start[program]}; main()", *words]


BUILD = command("annotator", "build", "--to", "out")
CORPUS = command("annotator", "corpus", "in.jsonl", "out/out.jsonl", "--workers", "1")
SITE = command("mkdocs", "build", "-q", "-d", "site")
ADD = command("annotator", "add", "--to", "out", "seeds/a001.txt")


def run(
    words: list[str], folder: Path, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=before,
    )


def content(folder: Path) -> Mapping[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def whole(folder: Path) -> Mapping[str, bytes]:
    """All but the hidden files in which work goes on, and which the next run takes up or away."""
    hidden = [p.relative_to(folder).as_posix() for p in folder.rglob(".*") if p.is_file()]
    return {name: data for name, data in content(folder).items() if name not in hidden}


def killed(words: list[str], folder: Path, after: float) -> None:
    with subprocess.Popen(
        words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        time.sleep(after)
        process.kill()


@pytest.mark.parametrize("words", [BUILD, CORPUS, ADD], ids=["build", "corpus", "add"])
def test_a_kill_at_any_moment_leaves_whole_files(folder: Path, words: list[str]) -> None:
    out = folder / "out"
    out.mkdir()
    began = time.monotonic()
    run(words, folder)
    took = time.monotonic() - began
    clean = content(out)
    assert clean
    moments = random.Random(8)  # noqa: S311 - the same moments every time
    for _ in range(KILLS):
        for path in out.iterdir():
            path.unlink()
        killed(words, folder, moments.uniform(0, took * 1.1))
        left = whole(out)
        assert {
            n for n, data in left.items() if n != "annotator.json" and data != clean[n]
        } == set()
        began = time.monotonic()
        run(words, folder)
        took = time.monotonic() - began  # the machine may have more to do now, or less
        assert content(out) == clean


def test_a_kill_leaves_a_store_from_which_the_same_site_comes(folder: Path) -> None:
    began = time.monotonic()
    assert run(SITE, folder).returncode == 0
    took = time.monotonic() - began
    clean, kept = content(folder / "site" / "articles"), content(folder / ".cache")
    moments = random.Random(9)  # noqa: S311
    for _ in range(KILLS):
        for path in (folder / ".cache" / "annotator").iterdir():
            path.unlink()
        killed(SITE, folder, moments.uniform(0.3, 1.0) * took)
        assert set(whole(folder / ".cache").items()) <= set(kept.items())
        assert run(SITE, folder).returncode == 0
        assert content(folder / "site" / "articles") == clean
        assert content(folder / ".cache") == kept


def test_a_page_of_an_article_that_is_gone_goes_even_after_a_kill(folder: Path) -> None:
    run(BUILD, folder)
    extra = folder / "seeds" / "zz.txt"
    extra.write_text("It snowed.")
    clean = content(folder / "out")
    killed(BUILD, folder, 0)
    (folder / "out" / "annotator.json").write_text(
        (folder / "out" / "annotator.json")
        .read_text()
        .replace('"index.md"', '"index.md",\n "zz.md"')
    )
    (folder / "out" / "zz.md").write_text("half")
    extra.unlink()
    run(BUILD, folder)
    assert content(folder / "out") == clean


def small_files() -> None:
    """A disk on which no file may grow beyond two kilobytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))


@pytest.mark.parametrize("words", [BUILD, CORPUS, ADD], ids=["build", "corpus", "add"])
def test_a_full_disk_leaves_the_old_files(folder: Path, words: list[str]) -> None:
    out = folder / "out"
    out.mkdir()
    for path in (folder / "seeds").iterdir():
        path.write_text("It rained. " * 300)
    run(words, folder)
    old = content(out)
    for path in (folder / "seeds").iterdir():
        path.write_text("All the snow fell at once. " * 300)
    (folder / "in.jsonl").write_text('{"id": "b", "text": "It snowed."}\n' * 100)
    done = run(words, folder, small_files)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "File too large" in done.stderr
    assert "; check" in done.stderr
    large = {name: data for name, data in old.items() if len(data) > 2_000}
    assert large
    assert {name: content(out)[name] for name in large} == large
    assert [name for name in content(out) if name.endswith(".part")] == []


KEEP = """
import os, resource
from pathlib import Path
from annotator import Annotation, Article, annotate
from annotator.store import Store
kept = annotate(Article.from_text("All the snow fell at once. " * 300))
store = Store(Path("kept"))
store.put("old", kept)
{}
store.put("new", kept)
for store in (store, Store(Path("kept"))):
    print(*(store.get(name, Annotation) == kept for name in ("old", "new")))
"""


@pytest.mark.parametrize(
    ("before", "written"),
    [
        ("", "True"),
        ("resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))", "False"),
        pytest.param(
            "Path('kept').chmod(0o555); os.setuid(65534)",
            "False",
            marks=pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody"),
        ),
    ],
    ids=["free", "full", "read-only"],
)
def test_a_store_that_cannot_be_written_costs_no_result(
    folder: Path, before: str, written: str
) -> None:
    for place in (folder, *folder.parents[:3]):
        place.chmod(place.stat().st_mode | 0o055)
    done = run([sys.executable, "-c", KEEP.format(before)], folder)
    # This process holds what it could not write; the next one makes it again.
    assert (done.stdout, done.stderr) == (f"True True\nTrue {written}\n", "")
    new = {"new.entry"} if written == "True" else set()
    assert set(content(folder / "kept")) == {"old.entry", *new}


def test_a_damaged_store_is_built_anew(folder: Path) -> None:
    assert run(SITE, folder).returncode == 0
    clean, kept = content(folder / "site" / "articles"), content(folder / ".cache")
    store = folder / ".cache" / "annotator"
    for path in store.iterdir():
        path.write_bytes(path.read_bytes()[:100])
    assert run(SITE, folder).returncode == 0
    assert content(folder / "site" / "articles") == clean
    assert content(folder / ".cache") == kept


AS_SOMEBODY_ELSE = """
import os, sys
from click.testing import CliRunner
from annotator.cli import main
words = sys.argv[1:]
CliRunner().invoke(main, [word.replace("out", "warm") for word in words])  # imports all it needs
os.setgid(65534)
os.setuid(65534)
done = CliRunner().invoke(main, words)
sys.stderr.write(done.stderr)
sys.exit(done.exit_code)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("words", [BUILD, CORPUS, ADD], ids=["build", "corpus", "add"])
def test_a_read_only_folder_is_one_line(folder: Path, words: list[str]) -> None:
    out = folder / "out"
    out.mkdir()
    (folder / "warm").mkdir()
    run(words, folder)
    old = content(out)
    for path in (folder / "seeds").iterdir():
        path.write_text("Something else entirely, and nothing that stood there before.")
        path.chmod(0o644)
    out.chmod(0o555)
    for place in (folder, *folder.parents[:3]):
        place.chmod(place.stat().st_mode | 0o055)
    done = run([sys.executable, "-W", "ignore", "-c", AS_SOMEBODY_ELSE, *words[5:]], folder)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "ermission denied" in done.stderr
    assert "; check" in done.stderr
    assert content(out) == old
