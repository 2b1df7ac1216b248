"""The lists of articles, a site's and each outlet's, and the feed."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from heapq import nlargest
from operator import itemgetter
from pathlib import Path

from annotator.exporting import atom
from annotator.pages.frame import Frame
from annotator.pages.values import Data, Page, Part, Text
from annotator.reading import slug
from annotator.rendering import index
from annotator.rendering.index import Entry, Place
from annotator.rendering.words import Words

FEED = "feed.xml"


def outlets(entries: Sequence[Entry]) -> Mapping[str, str]:
    """The outlets by name, each with the name of its page."""
    names = sorted({entry.outlet for entry in entries if entry.outlet})
    paths = {name: Path(f"{name.replace('/', '-')}.txt") for name in names}
    slugs = slug.unique(list(paths.values()), Path())
    return {name: f"outlet/{slugs[path]}" for name, path in paths.items()}


def of_site(entries: Sequence[Entry], outlets: Mapping[str, str], frame: Frame) -> Iterator[Part]:
    """The pages of the list of all articles, newest first; `outlets` are their pages' names."""
    names = _numbered("index", "page", index.count(entries))
    number_of = Counter(entry.outlet for entry in entries)
    told = tuple((outlet, name, number_of[outlet]) for outlet, name in outlets.items())
    title = str(frame.words("index.title"))
    for number, name in enumerate(names, 1):
        first = number == 1
        place = Place(number, names, told if first else (), FEED if first else None)
        shown = entries if first else index.part(entries, number)
        yield _list(shown, title, name, place, frame, partial(index.render, entries), listed=first)


def of_outlet(outlet: str, name: str, entries: Sequence[Entry], frame: Frame) -> Iterator[Part]:
    """The pages of an outlet's list, the first by this name; `entries` are its own, in order."""
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


def feed(entries: Sequence[Entry], frame: Frame) -> Part:
    """The newest articles for feed readers."""
    make = partial(_feed, entries, frame)
    return Part(FEED, (entries, frame.title, frame.around), lambda: [Data(FEED, make)])


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
