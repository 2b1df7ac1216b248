"""The pages of a site as values: which there are, how they are called, what they hold.

Names are relative to the folder of the articles and have no suffix. An article's name has no slash,
so `page/2` and `outlet/…` can never be one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import dirname, relpath
from urllib.parse import quote

from annotator.exporting import atom
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.models import Annotation
from annotator.reading import slug
from annotator.rendering import article, index, problem
from annotator.rendering.index import Entry, Place
from annotator.rendering.words import Words, english
from annotator.site import Outcome

FEED = "feed.xml"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: a heading, and the HTML below it."""

    name: str
    title: str
    body: str
    description: str = ""
    published: str | None = None
    """Of an article."""
    source: Path | None = None
    """The file an article was read from."""
    listed: bool = False
    """Whether it belongs in the navigation."""
    sought: bool = True
    """Whether the search of the site should find it."""


@dataclass(frozen=True, slots=True)
class Data:
    """A file beside the pages, with its suffix in its name."""

    name: str
    content: str


@dataclass(frozen=True)
class Frame:
    """What is around the pages, and how addresses are written."""

    title: str = "Articles"
    """Of the whole site."""
    folder: str = ""
    """The articles' folder in the site, ending in a slash; the site itself where it is empty."""
    directory: bool = True
    """Whether a page's address ends in a slash rather than in `.html`."""
    words: Words = field(default_factory=english)
    rules: bool = False
    """Whether the site has the rules' pages, in `rules/` at its top."""
    method: bool = False
    """Whether it has a page `method` at its top."""
    correction: Callable[[str], str | None] = lambda _: None
    """From a page's address in the site to where a reader reports a wrong mark."""
    told: Callable[[str], str] = str
    """A message as the owner of the site should read it."""

    @property
    def suffix(self) -> str:
        """What follows a page's name in its address."""
        return "/" if self.directory else ".html"

    def address(self, name: str) -> str:
        """The address of a page or a data file in the site."""
        if name.endswith((".xml", ".json", ".csv", ".css", ".js")):
            return quote(f"{self.folder}{name}")
        if name == "index" and self.directory:
            return quote(self.folder)
        return quote(f"{self.folder}{name}{self.suffix}")

    def between(self, here: str, there: str) -> str:
        """The address of one page of the site as another must write it."""
        path = relpath(there or ".", dirname(here) or ".")
        return f"{path}/" if not there or there.endswith("/") else path

    def to(self, here: str) -> Callable[[str], str]:
        """From names to addresses, as the page of this name must write them."""
        return lambda name: self.between(self.address(here), self.address(name))


def build(outcomes: Sequence[Outcome], frame: Frame) -> Iterator[Page | Data]:
    """Every page of a folder of articles, and the data beside them."""
    outlets = _outlets(outcomes)
    entries = index.ordered([_entry(outcome, frame) for outcome in outcomes])
    for outcome in outcomes:
        yield from _article(outcome, outlets, frame)
    yield from _lists(entries, outlets, frame)
    for outlet, name in outlets.items():
        yield from _outlet(outlet, name, [e for e in entries if e.outlet == outlet], frame)
    yield Data(FEED, _feed(outcomes, frame))


def _entry(outcome: Outcome, frame: Frame) -> Entry:
    if outcome.annotation:
        return Entry.of(outcome.annotation, outcome.id, frame.words)
    told = str(frame.words("index.broken"))
    return Entry(outcome.id, outcome.path.name, problem=told)


def _outlets(outcomes: Sequence[Outcome]) -> Mapping[str, str]:
    """The outlets by name, each with the name of its page."""
    articles = (outcome.annotation.article for outcome in outcomes if outcome.annotation)
    names = sorted({article.outlet for article in articles if article.outlet})
    paths = {name: Path(f"{name.replace('/', '-')}.txt") for name in names}
    slugs = slug.unique(list(paths.values()), Path())
    return {name: f"outlet/{slugs[path]}" for name, path in paths.items()}


def _article(outcome: Outcome, outlets: Mapping[str, str], frame: Frame) -> Iterator[Page | Data]:
    annotation = outcome.annotation
    if not annotation:
        told = problem.render(frame.told(str(outcome.error)), frame.words)
        yield Page(outcome.id, outcome.path.name, told, source=outcome.path)
        return
    links = _links(annotation, outcome.id, outlets, frame)
    yield Page(
        outcome.id,
        article.title(annotation.article, frame.words),
        article.render(annotation, links, frame.words),
        article.description(annotation, frame.words),
        annotation.article.published,
        outcome.path,
    )
    yield Data(f"{outcome.id}.json", as_json.dumps(annotation, indent=1))
    yield Data(f"{outcome.id}.csv", as_csv.dumps(annotation))


def _links(
    annotation: Annotation, name: str, outlets: Mapping[str, str], frame: Frame
) -> article.Links:
    to, here = frame.to(name), frame.address(name)
    outlet = annotation.article.outlet
    method = "method/" if frame.directory else "method.html"
    return article.Links(
        rules=frame.between(here, "rules/") if frame.rules else None,
        method=frame.between(here, method) if frame.method else None,
        outlet=to(outlets[outlet]) if outlet else None,
        json=to(f"{name}.json"),
        csv=to(f"{name}.csv"),
        correction=frame.correction(here),
        html_suffix=frame.suffix,
    )


def _lists(entries: Sequence[Entry], outlets: Mapping[str, str], frame: Frame) -> Iterator[Page]:
    names = _numbered("index", "page", index.count(entries))
    told = tuple(
        (outlet, name, sum(1 for entry in entries if entry.outlet == outlet))
        for outlet, name in outlets.items()
    )
    for number, name in enumerate(names, 1):
        place = Place(number, names, told if number == 1 else (), FEED if number == 1 else None)
        body = index.render(entries, place, frame.to(name), frame.words)
        title = str(frame.words("index.title"))
        yield Page(name, title, body, listed=number == 1, sought=number == 1)


def _outlet(outlet: str, name: str, entries: Sequence[Entry], frame: Frame) -> Iterator[Page]:
    names = _numbered(name, name, index.count(entries))
    for number, page in enumerate(names, 1):
        place = Place(number, names)
        body = index.render_outlet(entries, place, frame.to(page), frame.words)
        yield Page(page, outlet, body, sought=number == 1)


def _numbered(first: str, rest: str, count: int) -> tuple[str, ...]:
    return (first, *(f"{rest}/{number}" for number in range(2, count + 1)))


def _feed(outcomes: Sequence[Outcome], frame: Frame) -> str:
    items = [_item(o.annotation, o.id, frame) for o in outcomes if o.annotation]
    title = frame.words("feed.title", site=frame.title).unescape()
    return atom.dumps(title, frame.title, items)


def _item(annotation: Annotation, name: str, frame: Frame) -> atom.Item:
    told = annotation.article
    return atom.Item(
        id=name,
        title=article.title(told, frame.words),
        href=frame.between(frame.address(FEED), frame.address(name)),
        published=told.published,
        author=told.author or told.outlet,
        summary=article.description(annotation, frame.words),
    )
