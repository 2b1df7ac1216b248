"""Sites of many articles: `python -m benchmarks.sites [N]`.

CPU time of `mkdocs build` as a share of the same site as plain Markdown pages, which no sidebar
lists; cold (nothing annotated yet), warm (all annotated by an earlier build), and after one article
was saved. Memory is the most that the process held.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.data import rows

_COMMON = "site_name: Test\ntheme: {name: material, font: false}\nnot_in_nav: /articles\n"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process used."""

    seconds: float
    """Of CPU, in user and system."""
    megabytes: float


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
    """One build in a process of its own. Raises CalledProcessError where it fails."""
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "-q"]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(command, cwd=site, env=env) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def measure(count: int) -> dict[str, Cost]:
    """The costs of a site of `count` articles, by kind of build."""
    with tempfile.TemporaryDirectory() as name:
        articles = texts(count)
        plain, ours = (make(Path(name), kind, articles) for kind in ("plain", "annotated"))
        costs = {"plain": build(plain), "cold": build(ours), "warm": build(ours)}
        with (ours / "seeds" / "a00000.md").open("a") as article:
            article.write("\nIt was filed again.\n")
        return costs | {"one saved": build(ours)}


def main() -> None:
    for count in map(int, sys.argv[1:] or ["1000", "3000"]):
        costs = measure(count)
        for name, cost in costs.items():
            share = cost.seconds / costs["plain"].seconds
            print(
                f"{count:5} {name:10} {cost.seconds:6.1f} s  {share:.2f}×  {cost.megabytes:.0f} MB"
            )


if __name__ == "__main__":
    main()
