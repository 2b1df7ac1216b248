"""Finished pages on disk, for site generators that run no MkDocs plugin.

Each page is Markdown with front matter and one block of HTML that no Markdown parser looks into: it
has no blank line and begins with a `<div>`. Style and script come with every page's own address.
"""

import json
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from annotator import atomic, pages, site
from annotator.errors import AnnotatorError
from annotator.pages import Make, Story
from annotator.pipeline import Settings, annotate
from annotator.reading.files import read
from annotator.rendering import html
from annotator.rendering.words import Words, english

_STYLE = "annotator.css"
_SCRIPTS = ("annotator.js", "articles.js")
_KEPT = "annotator.json"
"""Names the files of the last build, so that pages of articles that are gone go too."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How a build ended."""

    pages: int
    problems: tuple[str, ...]


def write(
    source: Path,
    target: Path,
    settings: Settings,
    publish: str = "full",
    words: Words | None = None,
) -> Summary:
    """Write the pages of a folder of articles. Each file is whole at any moment.

    Raises AnnotatorError where the folder of articles does not exist.
    """
    if not source.is_dir():
        raise AnnotatorError(f"{source}: there is no such folder; make it, or name one with --from")
    told = words or english()

    def story(path: Path, id: str) -> Story:
        article = read(path, id=id, publish=publish)
        return Story.of(annotate(article, settings), id, told)

    outcomes = site.read(source, story)
    files = dict(_files(outcomes, told))
    target.mkdir(parents=True, exist_ok=True)
    atomic.sweep(target)
    before = _before(target)
    # Named before they are written: a build that is killed leaves nothing that the next forgets.
    _keep(target, {*before, *files})
    for name, make in files.items():
        _put(target / name, make())
    _forget(target, before, files)
    _keep(target, files)
    problems = (*(str(o.error) for o in outcomes if o.error), *site.misplaced(source))
    return Summary(sum(1 for o in outcomes if o.made), problems)


def _files(outcomes: Sequence[site.Outcome[Story]], words: Words) -> Iterator[tuple[str, Make]]:
    for name in (_STYLE, *_SCRIPTS):
        yield name, partial(html.asset, name)
    frame = pages.Frame(words=words)
    for made in pages.build(outcomes, frame):
        if isinstance(made, pages.Data):
            yield made.name, made.make
        else:
            yield f"{made.name}.md", partial(page, made, frame)


def page(made: pages.Page, frame: pages.Frame) -> str:
    """A page as Markdown: front matter, and one raw block that holds everything."""
    to = frame.to(made.name)
    head = f'<link rel="stylesheet" href="{to(_STYLE)}">'
    tail = "".join(f'<script src="{to(name)}" defer></script>' for name in _SCRIPTS)
    heading = f'<h1 dir="auto">{html.text(made.title)}</h1>'
    block = f"<div>{head}{heading}\n{made.body}{tail}</div>"
    front = {
        "title": html.title(made.title),
        "description": html.title(made.description),
        "hide": ["navigation", "toc"],
    }
    told = json.dumps({key: value for key, value in front.items() if value})
    return f"---\n{told}\n---\n\n{_one_block(block)}\n"


def _one_block(block: str) -> str:
    """Without blank lines: one would end the raw block and hand the rest to the Markdown parser.

    Line breaks in the article's text are written as character references, which read the same.
    """
    shown = re.sub(r'(<div class="an-text".*?</div>)', _referenced, block, flags=re.DOTALL)
    return re.sub(r"\n\s*\n+", "\n", shown)


def _referenced(match: re.Match[str]) -> str:
    return match[0].replace("\n", "&#10;")


def _put(path: Path, content: str) -> None:
    data = content.encode()
    if not (path.is_file() and path.read_bytes() == data):
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(path, data)


def _before(target: Path) -> frozenset[str]:
    """The names of the files that earlier builds wrote."""
    try:
        names = json.loads((target / _KEPT).read_text("utf-8"))
    except (OSError, ValueError):
        return frozenset()
    found = names if isinstance(names, list) else []
    return frozenset(n for n in found if isinstance(n, str) and _inside(n))


def _inside(name: str) -> bool:
    """Whether a name leads nowhere but into the folder: the list may have been tampered with."""
    path = PurePosixPath(name)
    return bool(path.name) and not path.is_absolute() and not {"..", "\\"} & {*path.parts, *name}


def _keep(target: Path, names: Iterable[str]) -> None:
    _put(target / _KEPT, json.dumps(sorted(names), indent=1) + "\n")


def _forget(target: Path, before: Iterable[str], files: Container[str]) -> None:
    """Remove what an earlier build wrote and this one did not; nothing else is ever removed."""
    for name in before:
        if name not in files:
            (target / name).unlink(missing_ok=True)
