"""Finished pages on disk, for site generators that run no MkDocs plugin.

Each page is Markdown with front matter and one block of HTML that no Markdown parser looks into: it
has no blank line and begins with a `<div>`. Style and script come with every page's own address.
"""

import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath

from annotator import atomic, pages, site
from annotator.errors import AnnotatorError
from annotator.known import Known
from annotator.pages import Make, Story
from annotator.pipeline import Settings
from annotator.rendering import html
from annotator.rendering.words import Words, english
from annotator.store import Store

_STYLE = "annotator.css"
_SCRIPTS = ("annotator.js", "articles.js")
_CACHE = Path(".cache", "annotator", "build")
"""Beside the folder of articles, and apart from what MkDocs keeps: each clears away its own."""
_KEPT = "annotator.json"
"""Names the files of the last build, so that pages of articles that are gone go too."""
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""Characters that stand for themselves in JSON, and in YAML cannot or end a line."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How a build ended."""

    pages: int
    """Of articles that could be read."""
    problems: tuple[str, ...]


def write(
    source: Path,
    target: Path,
    settings: Settings,
    publish: str = "full",
    words: Words | None = None,
) -> Summary:
    """Write the pages of a folder of articles. Each file is whole at any moment.

    Raises AnnotatorError where the folder of articles does not exist, or would hold the pages.
    """
    if not source.is_dir():
        raise AnnotatorError(f"{source}: there is no such folder; make it, or name one with --from")
    if target.resolve().is_relative_to(source.resolve()):
        raise AnnotatorError(f"{target}: inside the folder of articles; name another with --to")
    known = Known(Store(source.parent / _CACHE), settings, words or english(), publish)
    plain = pages.Frame(words=known.words)
    outcomes = tuple(known.stories(source, partial(pages.prepare, plain)))
    problems = {str(outcome.error): None for outcome in outcomes if outcome.error}
    shown = sum(1 for outcome in outcomes if not outcome.error)

    def report(error: AnnotatorError) -> None:
        problems[str(error)] = None

    frame = replace(plain, keep=known.kept, report=report)
    files = dict(_files(outcomes, frame))
    target.mkdir(parents=True, exist_ok=True)
    atomic.sweep(target)
    before = _before(target)
    # Named before they are written: a build that is killed leaves nothing that the next forgets.
    _keep(target, {*before, *files})
    written = {name for name, make in files.items() if _put(target / name, make())}
    _forget(target, before, written)
    _keep(target, written)
    known.forget()
    return Summary(shown, (*problems, *site.misplaced(source)))


def _files(
    outcomes: Sequence[site.Outcome[Story]], frame: pages.Frame
) -> Iterator[tuple[str, Make]]:
    for name in (_STYLE, *_SCRIPTS):
        yield name, partial(html.asset, name)
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
    block = f"<div>{head}{heading}\n{made.make().html}{tail}</div>"
    front = {
        "title": html.title(made.title),
        "description": html.title(made.description),
        "hide": ["navigation", "toc"],
    }
    told = _front({key: value for key, value in front.items() if value})
    return f"---\n{told}\n---\n\n{_one_block(block)}\n"


def _front(values: Mapping[str, object]) -> str:
    """Front matter as one line of JSON, which is YAML where all characters may stand in YAML."""
    written = json.dumps(values, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _one_block(block: str) -> str:
    """Without blank lines: one would end the raw block and hand the rest to the Markdown parser.

    Line breaks in the article's text are written as character references, which read the same.
    """
    shown = re.sub(r'(<div class="an-text".*?</div>)', _referenced, block, flags=re.DOTALL)
    return re.sub(r"\n\s*\n+", "\n", shown)


def _referenced(match: re.Match[str]) -> str:
    return match[0].replace("\n", "&#10;")


def _put(path: Path, content: str) -> bool:
    """Write a file, if there is anything in it; whether there is."""
    data = content.encode()
    if data and not (path.is_file() and path.read_bytes() == data):
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(path, data)
    return bool(data)


def _before(target: Path) -> frozenset[str]:
    """The names of the files that earlier builds wrote."""
    try:
        names = json.loads((target / _KEPT).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
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
            with suppress(OSError, ValueError):  # no file has this name
                (target / name).unlink()
