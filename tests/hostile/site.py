"""A site whose every article is hostile."""

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from annotator.reading import files
from tests.hostile.payloads import Payload

PACK = 100
CONFIG = """site_name: Hostile
site_url: https://site.example/
theme: {name: material, font: false, features: [navigation.footer, search.highlight]}
plugins: [search, annotator]
"""
CONTROL = """---
headline: A control
outlet: The Herald
author: A. Lind
published: 2026-02-03
url: https://herald.example/control
---
Nothing like a \u202eflood\u202c to fill a church. “It rained,” Lind said. It was a so-called *storm*, **strong** and `code`.

It will perhaps rain. The market took a nosedive. No kidding – [it](https://a.example/) rained.

## Then

### And

#### Then

##### So

###### On

> The [mayor](https://b.example/) said that it was a shame.

- One.
- Two of them.
"""
"""Holds everything that a page of ours can show: what it does not use, no page may."""

_UNESCAPED = """
from markupsafe import Markup
from annotator.rendering import html
html.text = Markup
html.title = str
import annotator.plugin
annotator.plugin.as_title = str
"""


@dataclass(frozen=True)
class Site:
    root: Path
    output: str

    @property
    def pages(self) -> tuple[str, ...]:
        site = self.root / "site"
        return tuple(
            f"{path.parent.relative_to(site).as_posix()}/"
            for path in sorted(site.rglob("index.html"))
            if path.parent.name != "site"
        )

    def page(self, name: str) -> Path:
        return self.root / "site" / name / "index.html"


def build(root: Path, *, escaped: bool = True) -> Site:
    """Build what is in `root`; without escaping on purpose, to see what would happen then."""
    (root / "docs").mkdir(exist_ok=True)
    (root / "docs" / "index.md").write_text("# Home\n")
    (root / "mkdocs.yml").write_text(CONFIG)
    start = "import sys; from mkdocs.__main__ import cli; sys.argv = ['mkdocs', 'build']; cli()"
    code = start if escaped else _UNESCAPED + start
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={
            "NO_MKDOCS_2_WARNING": "1",
            "PATH": "",
            "PYTHONIOENCODING": "utf-8",
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),  # the copy that is under test
        },
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    return Site(root, done.stderr)


def seeds(root: Path) -> Path:
    folder = root / "seeds"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "control.md").write_text(CONTROL, "utf-8")
    (folder / "broken.txt").write_bytes(b"\xff")
    return folder


def write(path: Path, front: dict[str, str], body: str) -> None:
    head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000)
    path.write_bytes(f"---\n{head}---\n{body}".encode("utf-8", "replace"))


def plain(text: str) -> str:
    """What a file can hold: NUL is refused by name, which another test looks at."""
    return text.replace("\0", "\u2400")


def pack(folder: Path, payloads: Sequence[Payload]) -> None:
    """A hundred to a page, each in a paragraph of its own, as text and as Markdown."""
    for start in range(0, len(payloads), PACK):
        body = "\n\n".join(plain(p.text) for p in payloads[start : start + PACK])
        for suffix in files.SUFFIXES:
            name = f"pack-{suffix[1:]}-{start:05}{suffix}"
            write(folder / name, {"headline": "Pack", "language": "en"}, body)


def slots(folder: Path, payloads: Iterable[Payload]) -> None:
    """Every field of metadata, and the name of a file."""
    for payload in payloads:
        words, name_ = plain(payload.text), payload.id
        names = {"headline": words, "outlet": words, "author": words}
        write(folder / f"m-{name_}.txt", names, f"It rained.\n\n{words}")
        for field in ("url", "published", "language", "publish", "disable"):
            write(folder / f"x-{field}-{name_}.txt", {field: words}, "It rained.")
        address = "https://news.example/?" + "".join(words.split())
        write(folder / f"u-{name_}.txt", {"url": address}, "It rained.")
        name = words.replace("/", "∕").encode("utf-8", "replace")[:180].decode("utf-8", "ignore")
        (folder / f"n-{name}-{name_}.txt").write_text("It rained.")
        (folder / f"f-{name_}.txt").write_bytes(
            f"---\nheadline: {words}\n---\nIt rained.".encode("utf-8", "replace")
        )
