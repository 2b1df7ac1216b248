"""Sites of many articles: `python -m benchmarks.sites [N …]`.

CPU time of `mkdocs build` as a share of the same site as plain Markdown pages, which no sidebar
lists; cold (nothing annotated yet), warm (all annotated by an earlier build), and after one article
was saved. Our site also has a page for each rule. Memory is the most that the process held.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.data import rows
from benchmarks.figures import Figure
from benchmarks.start import Cost, cost

SIZES = (1000, 3000)
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


def costs(count: int) -> dict[str, Cost]:
    """The costs of a site of `count` articles, by kind of build."""
    with tempfile.TemporaryDirectory() as name:
        articles = texts(count)
        plain, ours = (make(Path(name), kind, articles) for kind in ("plain", "annotated"))
        found = {"plain": build(plain), "cold": build(ours), "warm": build(ours)}
        with (ours / "seeds" / "a00000.md").open("a") as article:
            article.write("\nIt was filed again.\n")
        return found | {"one saved": build(ours)}


def measure(sizes: Sequence[int] = SIZES) -> Iterator[Figure]:
    for count in sizes:
        found = costs(count)
        plain = found.pop("plain")
        yield Figure.of("sites", f"{count} articles, plain Markdown", "s of CPU", [plain.seconds])
        for name, one in found.items():
            told = f"{count} articles, {name}"
            yield Figure.of("sites", told, "× plain", [one.seconds / plain.seconds])
            yield Figure.of("sites", f"{told}, memory", "MB", [one.megabytes])


if __name__ == "__main__":
    for figure in measure([*map(int, sys.argv[1:])] or SIZES):
        print(figure)
