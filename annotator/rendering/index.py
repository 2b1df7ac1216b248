"""The list of all articles, newest first; ranking them by asides would be a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from annotator.models import Annotation, Figures
from annotator.rendering import html, strip
from annotator.rendering.article import title
from annotator.rendering.marks import percent

PAGE = 30
"""Articles a page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what the list needs of an article."""

    href: str
    title: str
    outlet: str | None
    published: str | None
    figures: Figures | None
    """None for an article that could not be read, and for a language without voices."""
    strip: Markup
    problem: str | None = None

    @classmethod
    def of(cls, annotation: Annotation, href: str) -> "Entry":
        """The row of an annotated article."""
        article = annotation.article
        figures = annotation.figures if annotation.supported else None
        drawn = strip.render(annotation) if annotation.supported else Markup("")
        return cls(href, title(article), article.outlet, article.published, figures, drawn)

    @classmethod
    def broken(cls, href: str, name: str, problem: str) -> "Entry":
        """The row of an article that could not be read."""
        return cls(href, name, None, None, None, Markup(""), problem)


def ordered(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Newest first; those without a date come last, by title."""
    by_title = sorted(entries, key=lambda entry: (entry.title, entry.href))
    return tuple(sorted(by_title, key=lambda entry: entry.published or "", reverse=True))


def render(entries: Sequence[Entry], page: int = 1, pages: Sequence[str] = ()) -> str:
    """One page of the list. `pages` holds the addresses of all pages, relative to this one."""
    return html.render(
        "index.html", entries=entries, page=page, pages=pages, percent=percent, shown=html.text
    )
