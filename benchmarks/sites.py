"""Sites of many articles: `python -m benchmarks.sites [N …]`.

CPU time of `mkdocs build` as a share of the same site as plain Markdown pages, which no sidebar
lists; cold (nothing annotated yet), warm (all annotated by an earlier build), and after one article
was saved. Our site also has a page for each rule. Memory is the most that the process held. Median of
rounds with their range; each has two new sites, and their builds take turns.

While a site is served, MkDocs builds it whenever a file is saved: the cost of such a build as a share
of one in which all pages are made (another plugin has its hand in them), and of one of the plain
site; and what of it is spent in our hooks and in whatever else MkDocs calls of ours.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.data import rows
from benchmarks.figures import Figure
from benchmarks.start import Cost, cost

SIZES = (1000, 3000)
ROUNDS = 3
_COMMON = "site_name: Test\ntheme: {name: material, font: false}\nnot_in_nav: /articles\n"


def texts(count: int) -> list[str]:
    """Articles of real news, each with words of its own."""
    found = ["\n\n".join(" ".join(p) for p in row["paragraphs"]) for row in rows("basil_dev")]
    return [f"Item {n} was filed.\n\n{found[n % len(found)]}" for n in range(count)]


def make(folder: Path, kind: str, articles: list[str]) -> Path:
    """A site of these articles: `plain` Markdown pages, or annotated."""
    site = folder / kind
    (site / "docs").mkdir(parents=True)
    (site / "docs" / "index.md").write_text("# Home\n")
    plugins = "[search]" if kind == "plain" else "[search, annotator]"
    (site / "mkdocs.yml").write_text(f"{_COMMON}plugins: {plugins}\n")
    into = site / ("docs/articles" if kind == "plain" else "seeds")
    into.mkdir()
    for number, text in enumerate(articles):
        (into / f"a{number:05}.md").write_text(f"# Item {number}\n\n{text}\n", encoding="utf-8")
    return site


def build(site: Path) -> Cost:
    return cost([sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "-q"], site)


_SERVE = """
import json, sys, tempfile
from pathlib import Path
from time import process_time
from mkdocs.commands.build import build
from mkdocs.config import load_config

folder, address, spent = tempfile.mkdtemp(), "http://127.0.0.1:8000/", 0.0

def timed(hook):
    def run(*words, **names):
        global spent
        began = process_time()
        try:
            return hook(*words, **names)
        finally:
            spent += process_time() - began
    return run

def ours(hook):
    return type(getattr(hook, "__self__", None)).__module__.startswith("annotator")

def marked(hook):
    run = timed(hook)
    run.__self__ = hook.__self__  # or we would take it for another's
    return run

def parts():  # what MkDocs calls of ours that is no hook
    if "annotator.stubs" in sys.modules:
        from annotator.stubs import Beside, Finished
        for kind, name in (Beside, "copy_file"), (Finished, "read_source"), (Finished, "render"):
            setattr(kind, name, timed(getattr(kind, name)))

def rebuilt(first=False, another=False):
    global spent
    config = load_config(config_file="mkdocs.yml", site_dir=folder, site_url=address)
    if first:
        config.plugins.on_startup(command="serve", dirty=False)
        parts()
    for name, hooks in config.plugins.events.items():
        config.plugins.events[name] = [marked(one) if ours(one) else one for one in hooks]
    if another:  # has its hand in pages, so all of them are made
        config.plugins.events["page_markdown"].append(lambda markdown, **_: markdown)
    began, spent = process_time(), 0.0
    build(config, serve_url=address)
    return process_time() - began, spent

def save():
    article = next(p for p in sorted(Path().rglob("a00001.md")) if "site" not in p.parts)
    with article.open("a") as file:
        file.write("\\nIt was filed again.\\n")

rebuilt(first=True)
save()
whole = rebuilt(another=True)
rebuilt()
save()
saved = rebuilt()
same = rebuilt()
print(json.dumps([whole, saved, same]))
"""


class Turn(NamedTuple):
    """CPU seconds of a build while serving."""

    seconds: float
    ours: float
    """Of them in our hooks and in what else MkDocs calls of ours."""


def rebuild(site: Path) -> tuple[Turn, Turn, Turn]:
    """Builds while serving: all pages made, one article saved, and none."""
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _SERVE],
        cwd=site,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    whole, saved, same = (Turn(*turn) for turn in json.loads(told.stdout))
    return whole, saved, same


def measure(sizes: Sequence[int] = SIZES) -> Iterator[Figure]:
    for count in sizes:
        articles = texts(count)
        rounds = [_round(articles) for _ in range(ROUNDS)]
        for name, unit in rounds[0]:
            found = [one[name, unit] for one in rounds]
            yield Figure.of("sites", f"{count} articles, {name}", unit, found)


def _round(articles: list[str]) -> Mapping[tuple[str, str], float]:
    """The figures of two new sites, by name and unit; ours takes turns with the plain one."""
    with tempfile.TemporaryDirectory() as name:
        plain, ours = (make(Path(name), kind, articles) for kind in ("plain", "annotated"))
        return {**_built(plain, ours), **_served(plain, ours)}


def _built(plain: Path, ours: Path) -> Mapping[tuple[str, str], float]:
    found: dict[tuple[str, str], float] = {}
    for name in ("cold", "warm", "one saved"):
        if name == "one saved":
            with (ours / "seeds" / "a00000.md").open("a") as article:
                article.write("\nIt was filed again.\n")
        usual, one = build(plain), build(ours)
        found["plain Markdown", "s of CPU"] = usual.seconds
        found["plain Markdown, memory", "MB"] = usual.megabytes
        found[name, "× plain"] = one.seconds / usual.seconds
        found[f"{name}, memory", "MB"] = one.megabytes
    return found


def _served(plain: Path, ours: Path) -> Mapping[tuple[str, str], float]:
    usual, *_ = rebuild(plain)
    whole, saved, same = rebuild(ours)
    name = "one saved while serving"
    return {
        (name, "× all pages made"): saved.seconds / whole.seconds,
        (name, "× plain"): saved.seconds / usual.seconds,
        (f"{name}, our part", "s of CPU"): saved.ours,
        ("none saved, our part", "s of CPU"): same.ours,
    }


if __name__ == "__main__":
    for figure in measure([*map(int, sys.argv[1:])] or SIZES):
        print(figure)
