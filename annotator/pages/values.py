"""What a site consists of, as values: pages and data, and what is made of one article.

Names are relative to the folder of the articles and have no suffix. An article's name has no slash,
so `page/2` and `outlet/…` can never be one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.models import Annotation
from annotator.rendering import html, searchable
from annotator.rendering.index import Entry
from annotator.rendering.words import Words

Make = Callable[[], str]
Depends = tuple[object, ...]


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
