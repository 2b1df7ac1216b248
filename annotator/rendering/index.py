"""Lists of articles, newest first; ranking them by asides would be a verdict."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from string import ascii_letters
from typing import Any

from markupsafe import Markup

from annotator import overview
from annotator.models import Annotation, Figures, Voice
from annotator.rendering import chart, html, strip
from annotator.rendering.article import description, title
from annotator.rendering.chart import Point
from annotator.rendering.words import Words
from annotator.rules import families
from annotator.tone.summary import whose

PAGE = 300
"""Articles a page: each page of a theme brings its own weight, so many short ones are heavier."""

To = Callable[[str], str]
"""From the name of a page to its address, as the page at hand must write it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what the lists, the feed and the head of its page need of an article."""

    name: str
    """Of its page."""
    title: str
    description: str = ""
    """In one line of plain text."""
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    figures: Figures | None = None
    """None for an article that could not be read, and for a language without voices."""
    tone: float = 0.0
    """Of the whole article: positive less negative words, in [−1, 1]."""
    kinds: tuple[str, ...] = ()
    """The families of its cues."""
    genre: str | None = None
    cells: tuple[Voice, ...] = ()
    """Its voices in equal parts."""
    problem: str | None = None

    @classmethod
    def of(cls, annotation: Annotation, name: str, words: Words) -> "Entry":
        """The row of an annotated article."""
        article = annotation.article
        told = description(annotation, words)
        named = article.outlet, article.author, article.published
        row = cls(name, title(article, words), told, *named)
        both = whose(annotation).both
        if both is None:
            return row
        return replace(
            row,
            figures=annotation.figures,
            tone=both.balance,
            kinds=tuple(sorted(family for family, _ in overview.families(annotation))),
            genre=annotation.genre.label if annotation.genre else None,
            cells=strip.cells(annotation),
        )

    @property
    def codes(self) -> str:
        """Its families, a letter each: by name they would be a tenth of a long list's weight."""
        return "".join(map(codes().__getitem__, self.kinds))

    @property
    def strip(self) -> Markup:
        """Its voices drawn as a row of blocks."""
        return strip.small(self.cells) if self.cells else Markup("")

    @property
    def point(self) -> Point | None:
        """Its place in the chart of all articles."""
        if not self.figures:
            return None
        return Point(round(100 * self.figures.aside), round(50 * self.tone) * 2)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of a list stands among its pages."""

    number: int = 1
    pages: tuple[str, ...] = ()
    """The names of all pages of this list."""
    outlets: tuple[tuple[str, str, int], ...] = ()
    """Outlet, name of its page, number of its articles."""
    feed: str | None = None


def ordered(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Newest first; those without a date come last, by title."""
    by_title = sorted(entries, key=lambda entry: (entry.title, entry.name))
    return tuple(sorted(by_title, key=lambda entry: entry.published or "", reverse=True))


def render(entries: Sequence[Entry], place: Place, to: To, words: Words) -> str:
    """One page of the list of all articles; `entries` are all of them, in order."""
    shown = part(entries, place.number)
    first = place.number == 1
    drawn = first and sum(1 for entry in entries if entry.point) > 1
    return html.render(
        "index.html",
        months=_months(shown, words),
        place=place,
        find=_choices(entries) if first and len(entries) > 1 else None,
        chart=chart.scatter(_points(entries), words) if drawn else None,
        entries=entries,
        to=to,
        words=words,
        shown=html.text,
    )


def render_outlet(entries: Sequence[Entry], place: Place, to: To, words: Words) -> str:
    """One page of the list of an outlet's articles; `entries` are all of them, in order."""
    judged = [entry for entry in entries if entry.figures]
    return html.render(
        "outlet.html",
        months=_months(part(entries, place.number), words),
        place=place,
        total=chart.period("", judged) if judged else None,
        count=len(entries),
        sentences=sum(entry.figures.sentences for entry in entries if entry.figures),
        chart=chart.shares(chart.periods(judged), words) if place.number == 1 and judged else None,
        to=to,
        words=words,
        shown=html.text,
    )


def part(entries: Sequence[Entry], number: int) -> Sequence[Entry]:
    """The entries of one page, counted from 1."""
    return entries[(number - 1) * PAGE : number * PAGE]


def count(entries: Sequence[Entry]) -> int:
    """How many pages a list needs; one for none."""
    return max(1, -(-len(entries) // PAGE))


def _points(entries: Sequence[Entry]) -> list[Point]:
    return [point for entry in entries if (point := entry.point)]


def _months(entries: Sequence[Entry], words: Words) -> list[tuple[Markup, list[Entry]]]:
    """The entries under their months; those without a date under a heading of their own."""
    groups = groupby(entries, key=lambda entry: (entry.published or "")[:7])
    return [(words.month(day and f"{day}-01"), list(members)) for day, members in groups]


@cache
def codes() -> Mapping[str, str]:
    """The letter that stands for each family in a row, the same on every page of a list."""
    return dict(zip(("own", *sorted(families())), ascii_letters, strict=False))


def _choices(entries: Sequence[Entry]) -> Mapping[str, Any]:
    """What the reader may choose among, in order."""
    kinds = sorted({kind for entry in entries for kind in entry.kinds})
    return {
        "outlets": sorted({entry.outlet for entry in entries if entry.outlet}),
        "genres": sorted({entry.genre for entry in entries if entry.genre}),
        "kinds": {codes()[kind]: kind for kind in kinds},
    }
