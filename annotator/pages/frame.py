"""What is around the pages of a site, and how they are addressed from each other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from posixpath import dirname, relpath
from typing import Protocol, TypeVar
from urllib.parse import quote

from annotator.errors import AnnotatorError
from annotator.pages.values import Depends
from annotator.rendering.words import Words, english

T = TypeVar("T")


class Keep(Protocol):
    """How what is made is kept, if at all."""

    def __call__(self, depends: Depends, kind: type[T], make: Callable[[], T], /) -> T:
        """From all that a value depends on, its type and what makes it, to the value."""


def _anew(_: Depends, __: type[T], make: Callable[[], T], /) -> T:
    return make()


def _nothing(_: object) -> None:
    """For frames that have nothing to say; unlike a lambda it can be sent to another process."""


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
