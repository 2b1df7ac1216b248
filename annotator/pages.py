"""The pages of a site as values: which there are, how they are called, what they hold.

Names are relative to the folder of the articles and have no suffix. An article's name has no slash,
so `page/2` and `outlet/…` can never be one.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from heapq import nlargest
from operator import itemgetter
from pathlib import Path
from posixpath import dirname, relpath
from typing import Protocol, TypeVar
from urllib.parse import quote

from annotator.errors import AnnotatorError
from annotator.exporting import atom
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.models import Annotation
from annotator.reading import slug
from annotator.rendering import article, html, index, problem, searchable
from annotator.rendering.index import Entry, Place
from annotator.rendering.words import Words, english
from annotator.site import Outcome, guarded

FEED = "feed.xml"

T = TypeVar("T")
Make = Callable[[], str]
Depends = tuple[object, ...]


class Keep(Protocol):
    """How what is made is kept, if at all."""

    def __call__(self, depends: Depends, kind: type[T], make: Callable[[], T], /) -> T:
        """From all that a value depends on, its type and what makes it, to the value."""


def _anew(_: Depends, __: type[T], make: Callable[[], T], /) -> T:
    return make()


def _nothing(_: object) -> None:
    """For frames that have nothing to say; unlike a lambda it can be sent to another process."""


@dataclass(frozen=True, slots=True)
class Text:
    """All that is read of a page."""

    html: str
    """Below its heading."""
    plain: str
    """What a search reads, the heading included: no marks, and few tags."""
    problem: bool = False
    """Whether it tells no more than why there is nothing else."""

    @classmethod
    def of(cls, title: str, html: str, *, problem: bool = False) -> "Text":
        """The text of a page that is read as it stands."""
        return cls(html, searchable.searchable(headed(title, html)), problem)


def headed(title: str, below: str) -> str:
    """A page's HTML with its heading."""
    return f'<h1 dir="auto">{html.text(title)}</h1>\n{below}'


@dataclass(frozen=True, slots=True)
class Story:
    """What a site knows of an article at any time, and the way to all of it."""

    entry: Entry
    annotation: Callable[[], Annotation] = field(compare=False)
    key: str = ""
    """Names all that the annotation depends on; for frames that keep texts."""

    @classmethod
    def of(cls, annotation: Annotation, name: str, words: Words, key: str = "") -> "Story":
        """The story of an annotation that is held."""
        return cls(Entry.of(annotation, name, words), lambda: annotation, key)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: a heading, and the HTML below it, made when it is asked for."""

    name: str
    title: str
    make: Callable[[], Text]
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
    """A file beside the pages, with its suffix in its name; there is no such file without text."""

    name: str
    make: Make

    @property
    def content(self) -> str:
        """All of the file."""
        return self.make()


@dataclass(frozen=True, slots=True)
class Part:
    """The pages and data that are made of one thing, such as an article."""

    name: str
    """No other part of the site has it."""
    depends: Depends
    """All that they depend on, in one frame: what is made of equal values is the same."""
    make: Callable[[], Iterable[Page | Data]]


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
    correction: Callable[[str], str | None] = _nothing
    """From a page's address in the site to where a reader reports a wrong mark."""
    told: Callable[[str], str] = str
    """A message as the owner of the site should read it."""
    keep: Keep = _anew
    """How texts are kept that would be made in vain a second time."""
    report: Callable[[AnnotatorError], None] = _nothing
    """Told why a text of an article cannot be made, as often as it is asked for."""

    @property
    def around(self) -> tuple[object, ...]:
        """What any page of the site may depend on."""
        return self.folder, self.directory, self.rules, self.method, self.words.digest

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


def build(outcomes: Sequence[Outcome[Story]], frame: Frame) -> Iterator[Page | Data]:
    """Every page of a folder of articles, and the data beside them.

    None of their texts is made before it is asked for: those of a large site fill no memory.
    """
    for part in parts(outcomes, frame):
        yield from part.make()


def parts(outcomes: Sequence[Outcome[Story]], frame: Frame) -> Iterator[Part]:
    """The same, each with what it depends on."""
    entries = index.ordered([_entry(outcome, frame) for outcome in outcomes])
    outlets, around = _outlets(entries), frame.around
    for outcome in outcomes:
        named = outcome.made and outcome.made.entry.outlet
        outlet = outlets[named] if named else None
        depends = outcome, outlet, around
        yield Part(outcome.id, depends, partial(_article, outcome, outlet, frame))
    yield from _lists(entries, outlets, frame)
    members: dict[str | None, list[Entry]] = {}
    for entry in entries:
        members.setdefault(entry.outlet, []).append(entry)
    for outlet, name in outlets.items():
        yield from _outlet(outlet, name, members[outlet], frame)
    yield Part(
        FEED, (entries, frame.title, around), lambda: [Data(FEED, partial(_feed, entries, frame))]
    )


def _entry(outcome: Outcome[Story], frame: Frame) -> Entry:
    if outcome.made:
        return outcome.made.entry
    return Entry(outcome.id, _named(outcome.path), problem=str(frame.words("index.broken")))


def _named(path: Path) -> str:
    """The name of a file as text: its bytes need be no characters."""
    return os.fsencode(path.name).decode(errors="replace")


def _outlets(entries: Sequence[Entry]) -> Mapping[str, str]:
    """The outlets by name, each with the name of its page."""
    names = sorted({entry.outlet for entry in entries if entry.outlet})
    paths = {name: Path(f"{name.replace('/', '-')}.txt") for name in names}
    slugs = slug.unique(list(paths.values()), Path())
    return {name: f"outlet/{slugs[path]}" for name, path in paths.items()}


def _article(outcome: Outcome[Story], outlet: str | None, frame: Frame) -> Iterator[Page | Data]:
    story = outcome.made
    if not story:
        title = _named(outcome.path)
        told = partial(_problem, title, str(outcome.error), frame)
        yield Page(outcome.id, title, told, source=outcome.path)
        return
    entry = story.entry
    text = partial(_or_problem, outcome.path, story, outlet, frame)
    yield Page(
        outcome.id, entry.title, text, entry.description, entry.published, source=outcome.path
    )
    for form in ("json", "csv"):
        make = partial(_data, form, story, frame.keep)
        yield Data(f"{outcome.id}.{form}", partial(_or_nothing, outcome.path, make, frame))


def _or_problem(path: Path, story: Story, outlet: str | None, frame: Frame) -> Text:
    """A page or, where a defect of ours stands in its way, one that says so."""
    try:
        return guarded(path, partial(_text, story, outlet, frame))
    except AnnotatorError as error:
        frame.report(error)
        return _problem(story.entry.title, str(error), frame)


def _problem(title: str, told: str, frame: Frame) -> Text:
    return Text.of(title, problem.render(frame.told(told), frame.words), problem=True)


def _or_nothing(path: Path, make: Make, frame: Frame) -> str:
    """Data, which are missing where their page has a problem."""
    try:
        return guarded(path, make)
    except AnnotatorError as error:
        frame.report(error)
        return ""


def _text(story: Story, outlet: str | None, frame: Frame) -> Text:
    """The page of an article; `outlet` is the name of its outlet's page."""

    def make() -> Text:
        annotation, title = story.annotation(), story.entry.title
        body = article.render(annotation, _links(story.entry, outlet, frame), frame.words)
        return Text(body, searchable.of_article(annotation, title))

    reported = frame.correction(frame.address(story.entry.name))
    return frame.keep(("page", story.key, outlet, reported, frame.around), Text, make)


def prepare(frame: Frame, story: Story, keep: Keep) -> None:
    """Make the page of an article and the data beside it, while its annotation is held.

    Its outlet's page may turn out to be called otherwise: then the page is made again.
    """
    _data("json", story, keep)
    outlet = "".join(_outlets([story.entry]).values())
    _text(story, outlet or None, replace(frame, keep=keep))


def _data(form: str, story: Story, keep: Keep) -> str:
    """One of the files beside a page. They are kept as one: to make a file takes its time."""

    def make() -> dict[str, str]:
        annotation = story.annotation()
        return {"json": as_json.dumps(annotation, indent=1), "csv": as_csv.dumps(annotation)}

    return keep(("data", story.key), dict[str, str], make)[form]


def _links(entry: Entry, outlet: str | None, frame: Frame) -> article.Links:
    name = entry.name
    to, here = frame.to(name), frame.address(name)
    method = "method/" if frame.directory else "method.html"
    return article.Links(
        rules=frame.between(here, "rules/") if frame.rules else None,
        method=frame.between(here, method) if frame.method else None,
        outlet=to(outlet) if outlet else None,
        json=to(f"{name}.json"),
        csv=to(f"{name}.csv"),
        correction=frame.correction(here),
        html_suffix=frame.suffix,
    )


def _lists(entries: Sequence[Entry], outlets: Mapping[str, str], frame: Frame) -> Iterator[Part]:
    names = _numbered("index", "page", index.count(entries))
    number_of = Counter(entry.outlet for entry in entries)
    told = tuple((outlet, name, number_of[outlet]) for outlet, name in outlets.items())
    title = str(frame.words("index.title"))
    for number, name in enumerate(names, 1):
        first = number == 1
        place = Place(number, names, told if first else (), FEED if first else None)
        shown = entries if first else index.part(entries, number)
        yield _list(shown, title, name, place, frame, partial(index.render, entries), listed=first)


def _outlet(outlet: str, name: str, entries: Sequence[Entry], frame: Frame) -> Iterator[Part]:
    names = _numbered(name, name, index.count(entries))
    for number, page in enumerate(names, 1):
        render = partial(index.render_outlet, entries)
        yield _list(entries, outlet, page, Place(number, names), frame, render)


def _list(
    shown: Sequence[Entry],
    title: str,
    name: str,
    place: Place,
    frame: Frame,
    render: Callable[[Place, index.To, Words], str],
    *,
    listed: bool = False,
) -> Part:
    depends = ("list", shown, title, name, place, frame.around)

    def make() -> Text:
        return Text.of(title, render(place, frame.to(name), frame.words))

    text = partial(frame.keep, depends, Text, make)
    sought = place.number == 1
    return Part(name, depends, lambda: [Page(name, title, text, listed=listed, sought=sought)])


def _numbered(first: str, rest: str, count: int) -> tuple[str, ...]:
    return (first, *(f"{rest}/{number}" for number in range(2, count + 1)))


def _feed(entries: Sequence[Entry], frame: Frame) -> str:
    dated = [
        (moment, entry.name, entry)
        for entry in entries
        if not entry.problem and (moment := atom.moment(entry.published))
    ]
    # Their addresses take longest: they are made for the newest alone.
    newest = nlargest(atom.LIMIT, dated, key=itemgetter(0, 1))
    items = [_item(entry, frame) for _, _, entry in newest]
    title = frame.words("feed.title", site=frame.title).unescape()
    return atom.dumps(title, frame.title, items)


def _item(entry: Entry, frame: Frame) -> atom.Item:
    return atom.Item(
        id=entry.name,
        title=entry.title,
        href=frame.between(frame.address(FEED), frame.address(entry.name)),
        published=entry.published,
        author=entry.author or entry.outlet,
        summary=entry.description,
    )


def correction(repository: str, address: str) -> str | None:
    """Where the readers of a page report a wrong mark; None where the repository takes no issues.

    `{sentence}` in it becomes the number of a sentence.
    """
    if "github.com" not in repository:
        return None
    name = address.rstrip("/").rsplit("/", 1)[-1]
    title = quote(f"Correction: {name}, sentence ") + "{sentence}"
    return f"{repository.rstrip('/')}/issues/new?title={title}"
