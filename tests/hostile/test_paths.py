"""What a build opens, as Python's own audit tells it: nothing outside the folders of the site."""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.hostile import payloads, site
from tests.hostile.payloads import Payload

ROOT = Path(__file__).parent.parent.parent
CODE = (*sysconfig.get_paths().values(), sys.base_prefix, str(ROOT / "annotator"))
OWN = (
    "../../../secret/told.txt", "/etc/passwd", "..\\..\\secret\\told.txt", "C:\\secret\\told.txt",
    "file:///etc/passwd", "%2e%2e%2fsecret%2ftold.txt", "....//....//secret//told.txt", "~root/.profile",
    "articles/control", "control", "control/index.html", "../index.md", "page/2", "index", "feed.xml",
    "CON", "aux.txt", "a/b/c", ".hidden", "..", ".", "x" * 300, "\u2215etc\u2215passwd", "${HOME}/x",
)  # fmt: skip
WATCHED = """
import atexit, json, os, sys
seen, log = set(), os.open(os.environ["WATCHED"], os.O_WRONLY | os.O_CREAT)
writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
changes = {"os.mkdir": 1, "os.remove": 1, "os.rmdir": 1, "os.rename": 2, "os.link": 2, "os.symlink": 2,
           "os.truncate": 1, "os.chmod": 1, "os.utime": 1}
looks = {"os.listdir", "os.scandir"}
def note(kind, path):
    if isinstance(path, (str, bytes, os.PathLike)):
        seen.add((kind, os.path.realpath(os.fsdecode(path))))
def watch(event, args):
    if event == "open":
        note("write" if isinstance(args[2], int) and args[2] & writing else "read", args[0])
    elif event in looks:
        note("read", args[0])
    for path in args[:changes.get(event, 0)]:
        note("write", path)
def tell():
    os.write(log, os.fsencode(json.dumps(sorted(seen))))
atexit.register(tell)
sys.addaudithook(watch)
"""
COMMANDS = {
    "mkdocs": "from mkdocs.__main__ import cli; cli(['build', '-q'])",
    "annotator": "from annotator.cli import main; main(['build', '--to', 'site'])",
}


def opened(root: Path, command: str) -> frozenset[tuple[str, str]]:
    """What a build reads and writes, by whole paths with all links followed."""
    log = root.parent / "opened.json"
    log.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-B", "-W", "ignore", "-c", WATCHED + COMMANDS[command]],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "WATCHED": str(log)},
    )
    assert "Traceback" not in done.stderr, done.stderr[-2000:]
    return frozenset((kind, path) for kind, path in json.loads(log.read_bytes()))


def outside(root: Path, found: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """What lies neither in the project nor in the programs themselves."""
    home = str(root.resolve())
    return frozenset(
        (kind, path)
        for kind, path in found
        if not (path == home or path.startswith(f"{home}/"))
        and not (kind == "read" and path.startswith(CODE))
    )


def within(root: Path, found: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """The same as the first name below the project."""
    home = f"{root.resolve()}/"
    return frozenset(
        (kind, path.removeprefix(home).split("/")[0])
        for kind, path in found
        if path.startswith(home)
    )


def is_control(path: Path) -> bool:
    """Whether this is the page of the one article that does no harm, which none must take."""
    return "control" in (path.stem, path.parent.name) and path.suffix in (".html", ".md")


def project(root: Path) -> Path:
    """A site of one article, with a secret beside its folders and one beside itself."""
    site.seeds(root)
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# Home\n")
    (root / "mkdocs.yml").write_text(site.CONFIG)
    for place in (root, root.parent):
        (place / "secret").mkdir()
        (place / "secret" / "told.txt").write_text("It is a secret.")
    return root


def hostile(root: Path) -> Path:
    """Every field, name and sidecar is a way out; so are links."""
    seeds = project(root) / "seeds"
    told = [Payload(f"own-{n}", text) for n, text in enumerate(OWN)]
    found = payloads.family("traversal")
    site.slots(seeds, [*told, *found[:: max(1, len(found) // 20)]])
    for payload in told:
        (seeds / f"s-{payload.id}.txt").write_text("It rained.")
        names = dict.fromkeys(("headline", "outlet", "author"), payload.text)
        (seeds / f"s-{payload.id}.meta.yml").write_text(json.dumps(names))
    secret = root.parent / "secret" / "told.txt"
    (seeds / "link.txt").symlink_to(secret)
    (seeds / "folder").symlink_to(secret.parent)
    (seeds / "sidecar.txt").write_text("It rained.")
    (seeds / "sidecar.meta.yml").symlink_to(secret)
    return root


def tree(root: Path, *without: str) -> Mapping[str, bytes]:
    return {
        name: path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
        and not (name := path.relative_to(root).as_posix()).startswith((*without, "opened.json"))
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_no_article_makes_a_build_open_what_lies_elsewhere(tmp_path: Path, command: str) -> None:
    plain = project(tmp_path / "plain" / "project")
    usual = outside(plain, opened(plain, command))
    root = hostile(tmp_path / "hostile" / "project")
    before = tree(root.parent, "project/site/", "project/.cache/")
    found = opened(root, command)
    assert outside(root, found) - usual == set()
    assert {place for kind, place in within(root, found) if kind == "write"} <= {"site", ".cache"}
    assert ("read", "seeds") in within(root, found)
    assert ("read", "secret") not in within(root, found)
    assert tree(root.parent, "project/site/", "project/.cache/") == before
    assert not any(b"It is a secret" in data for data in tree(root / "site").values())
    (page,) = (path for path in (plain / "site").rglob("*.*") if is_control(path))
    assert (root / "site" / page.relative_to(plain / "site")).read_bytes() == page.read_bytes()
