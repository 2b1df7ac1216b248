"""Charts of many articles as SVG: no script makes them, and a table says the same."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, Protocol

from markupsafe import Markup

from annotator.models import Figures
from annotator.rendering import html
from annotator.rendering.words import Words

WIDTH, HEIGHT = 600.0, 170.0
LEFT, BOTTOM = 60.0, 28.0
_MONTHS = 24
"""More months than these are shown as years."""
_NEUTRAL = 5
_BANDS = ((0, 0), (1, 10), (11, 25), (26, 50), (51, 100))


class Point(NamedTuple):
    """An article in the chart of all: both in whole percent, tone in even steps."""

    aside: int
    """0 to 100."""
    tone: int
    """−100 to 100."""

    @property
    def cell(self) -> str:
        """What a row of the list and a point of the chart are matched by."""
        return f"{self.aside},{self.tone}"


class Counted(Protocol):
    """A row that has figures and perhaps a date."""

    @property
    def figures(self) -> Figures | None:
        """The figures of the article."""

    @property
    def published(self) -> str | None:
        """Its date."""


@dataclass(frozen=True, slots=True)
class Period:
    """The articles of a month or a year together; shares are by words."""

    name: str
    """`2026-02` or `2026`."""
    articles: int
    reporting: float
    attributed: float
    aside: float


def scatter(points: Sequence[Point], words: Words) -> Markup:
    """Asides against tone. Articles at one place are one larger point."""
    top = max(20, -(-max(point.aside for point in points) // 10) * 10)
    side = max(20, -(-max(abs(point.tone) for point in points) // 10) * 10)
    number = Counter(points)
    most = max(4, *number.values())
    drawn = [_point(point, n / most, top, side) for point, n in sorted(number.items())]
    return html.part(
        "scatter.html",
        words=words,
        count=len(points),
        points=drawn,
        top=top,
        side=side,
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        floor=HEIGHT - BOTTOM,
        middle=(WIDTH + LEFT) / 2,
        bands=list(_bands(points, words)),
    )


def _point(point: Point, share: float, top: int, side: int) -> tuple[str, str, str, str]:
    """The cell of a point, where it stands, and its radius; `share` is of the fullest point."""
    x = LEFT + (WIDTH - LEFT) * (point.tone + side) / (2 * side)
    y = (HEIGHT - BOTTOM) * (1 - point.aside / top)
    return point.cell, f"{x:.0f}", f"{y:.0f}", f"{max(2.5, 7 * share**0.5):.1f}"


def _bands(points: Sequence[Point], words: Words) -> Iterator[tuple[Markup, tuple[int, int, int]]]:
    """How many articles have which share of asides and which tone."""
    for low, high in _BANDS:
        tones = [point.tone for point in points if low <= point.aside <= high]
        negative = sum(1 for tone in tones if tone < -_NEUTRAL)
        positive = sum(1 for tone in tones if tone > _NEUTRAL)
        yield (
            _band_name(low, high, words),
            (negative, len(tones) - negative - positive, positive),
        )


def _band_name(low: int, high: int, words: Words) -> Markup:
    if high == 0:
        return words("chart.none")
    if high == 100:
        return words("chart.over", low=low - 1)
    return words("chart.span", low=low, high=high)


def period(name: str, entries: Sequence[Counted]) -> Period:
    """Entries with figures, taken together."""
    figures = [entry.figures for entry in entries if entry.figures]
    total = max(1, sum(each.words for each in figures))

    def share(voice: str) -> float:
        parts: list[float] = [getattr(each, voice) * each.words for each in figures]
        return sum(parts) / total

    return Period(name, len(figures), share("reporting"), share("attributed"), share("aside"))


def periods(entries: Sequence[Counted]) -> list[Period]:
    """The dated entries by month, oldest first; by year where there are many months."""
    dated = sorted((e.published, n) for n, e in enumerate(entries) if e.published)
    months = {day[:7] for day, _ in dated}
    cut = 7 if len(months) <= _MONTHS else 4
    groups = groupby(dated, key=lambda pair: pair[0][:cut])
    return [period(name, [entries[n] for _, n in members]) for name, members in groups]


def shares(found: Sequence[Period], words: Words) -> Markup:
    """A column for each period: reporting below, sources on it, asides on top."""
    step = min(140.0, (WIDTH - LEFT) / max(1, len(found)))
    bar = min(56.0, step * 0.7)
    return html.part(
        "shares.html",
        words=words,
        periods=[(_period_name(each, words), each) for each in found],
        columns=[_column(each, LEFT + step * n, bar) for n, each in enumerate(found)],
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        floor=HEIGHT - BOTTOM,
        last=LEFT + step * (len(found) - 1) + (bar if len(found) > 3 else 0.0),
    )


def _period_name(each: Period, words: Words) -> Markup:
    return words.month(f"{each.name}-01") if "-" in each.name else Markup.escape(each.name)


def _column(each: Period, x: float, width: float) -> Markup:
    parts, reached = [], 0.0
    for voice in ("reporting", "attributed", "aside"):
        height = (HEIGHT - BOTTOM) * getattr(each, voice)
        reached += height
        parts.append(
            Markup(
                '<rect class="an-b-{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>'
            ).format(voice, x, HEIGHT - BOTTOM - reached, width, max(0.0, height - 1))
        )
    return Markup("").join(parts)
