"""What stays in its place while a site is served: files that would be made as they were before.

MkDocs empties a site at every build and makes all of it. Folders that hold our files alone are set
aside before, and what an earlier build of this process made from equal values is put back. For
MkDocs such a page is one like any other, so the search, the navigation and the map of the site have
it. But the theme is not asked for it, and it is not written.
"""

from collections import UserList
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from typing import Any

from jinja2 import Template
from mkdocs.structure.files import File

from annotator import pages
from annotator.stubs import Made, Stub

_ASIDE = ".annotator"
"""In the site itself, in which MkDocs leaves hidden folders alone."""
_NO_WORK = Template("as it was")


@dataclass(frozen=True, slots=True)
class _Group:
    """Files that were made together."""

    depends: object
    files: tuple[Made, ...]

    @property
    def lasting(self) -> bool:
        """Whether they would be made the same again."""
        return all(file.lasting for file in self.files)


class Unchanged:
    """Our files as the builds of one process have left them."""

    def __init__(self) -> None:
        self._config: object = None
        self._around: object = None
        self._before: dict[str, _Group] = {}
        self._now: dict[str, _Group] = {}
        self._aside: dict[Path, Path] = {}

    def set_aside(self, site: Path, folders: Iterable[str]) -> None:
        """Take folders out of a site before MkDocs empties it."""
        self._folder = site / _ASIDE
        rmtree(self._folder, ignore_errors=True)  # of a build that failed
        self._aside = {site / folder: self._folder / folder for folder in folders}
        if not self._before:
            return
        try:
            for place, aside in self._aside.items():
                aside.parent.mkdir(parents=True, exist_ok=True)
                place.rename(aside)
        except OSError:
            self._before = {}

    def begin(self, config: object) -> None:
        """Begin a build under a configuration; under None nothing stays."""
        if config is None or config != self._config:
            self._before = {}
        self._config, self._now = config, {}

    def files(
        self, name: str, depends: object, make: Callable[[], Iterable[Made]]
    ) -> Sequence[Made]:
        """The files of a part of the site: those before, where they were made from the same."""
        group = self._before.get(name)
        if group is None or group.depends != depends or not group.lasting:
            group = _Group(depends, tuple(make()))
        for file in group.files:
            file.stays = False
        self._now[name] = group
        return group.files

    def settle(self, around: object) -> None:
        """Let files stay, unless what all pages have around them is another now."""
        before = self._before if around == self._around else {}
        self._around, self._before = around, {}  # nothing stays from a build that fails
        staying = [group for name, group in self._now.items() if before.get(name) is group]
        if staying:
            gone = (group for name, group in before.items() if self._now.get(name) is not group)
            self._put_back(file for group in gone for file in group.files)
        for file in (file for group in staying for file in group.files):
            file.stays = True
            if file.page:
                file.page.meta["template"] = _NO_WORK

    def finish(self) -> None:
        """End a build that did not fail."""
        self._before = self._now
        rmtree(self._folder, ignore_errors=True)

    def _put_back(self, old: Iterator[Made]) -> None:
        for place, aside in self._aside.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            aside.rename(place)
        for file in old:
            path = Path(file.place)
            path.unlink(missing_ok=True)
            with suppress(OSError):
                path.parent.rmdir()  # if it is empty now


def remember(file: Stub, text: pages.Text, context: MutableMapping[str, Any]) -> None:
    """Take note of what a page is built from, and whether its templates look at other pages."""
    file.words, file.lasting = text.plain, not text.problem
    look = partial(setattr, file, "lasting", False)
    context["pages"] = _Watched(context["pages"], look)


class _Watched(UserList[File]):
    """A list that tells when somebody looks at it."""

    def __init__(self, items: Sequence[File], look: Callable[[], None]) -> None:
        self._items, self._look = items, look

    @property
    def data(self) -> Sequence[File]:  # type: ignore[override]
        self._look()
        return self._items
