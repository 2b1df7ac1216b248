"""What pages weigh: `python -m benchmarks.pages` builds sites and prints bytes, plain and gzipped.

The real article's page comes from the project's own site, the list from 3,000 made-up articles.
"""

import gzip
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from annotator.rendering import html
from annotator.rules import all_rules

ROOT = Path(__file__).parent.parent
ARTICLES = 3_000
CONFIG = "site_name: Large\ntheme: {name: material, font: false}\nplugins: [search, annotator]\n"


def main() -> None:
    names = ("annotator.css", "annotator.js", "articles.js")
    show("style and scripts", [html.asset(name).encode() for name in names])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(ROOT, folder / "own")
        pages = (folder / "own" / "articles").glob("000-*/index.html")
        show("the real article's page", [page.read_bytes() for page in pages])
        write(folder)
        build(folder, folder / "site")
        lists = [folder / "site/articles/index.html"]
        lists += sorted((folder / "site/articles/page").rglob("*.html"))
        show(f"the list of {ARTICLES:,}, {len(lists)} pages", [p.read_bytes() for p in lists])


def build(project: Path, target: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "-q", "-d", str(target)]
    subprocess.run(command, cwd=project, check=True)


def write(folder: Path) -> None:
    """Articles of the rules' own examples, under titles of random words: the worst for gzip."""
    chance = random.Random(1)  # noqa: S311 - nothing here is secret
    rules = all_rules().rules
    sentences = [
        re.sub(r"[\[\]]", "", text) for rule in rules for text in (*rule.fires, *rule.silent)
    ]
    words = sorted(
        {word.lower() for text in sentences for word in re.findall(r"[A-Za-z]{3,}", text)}
    )
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Home\n")
    (folder / "mkdocs.yml").write_text(CONFIG)
    (folder / "seeds").mkdir()
    for number in range(ARTICLES):
        title = " ".join(chance.choices(words, k=chance.randint(6, 10))).capitalize()
        day = f"{chance.randint(2019, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        text = " ".join(chance.choices(sentences, k=12))
        (folder / "seeds" / f"{title.replace(' ', '-')}-{number}.txt").write_text(
            f"---\nheadline: {title}\noutlet: Outlet {chance.randint(1, 20)}\n"
            f"published: {day}\n---\n{text}\n",
            "utf-8",
        )


def show(what: str, files: Iterable[bytes]) -> None:
    held = list(files)
    packed = sum(len(gzip.compress(each, 9)) for each in held)
    print(f"{what:<32} {sum(map(len, held)):>10,} bytes {packed:>9,} gzipped")


if __name__ == "__main__":
    main()
