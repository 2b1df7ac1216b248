"""What a site knows of its articles from one build to the next: each is annotated once.

Where a store has what is asked for, no article is read, no annotation loaded and no page made.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from annotator import site, store
from annotator.crew import ahead
from annotator.errors import ArticleError
from annotator.models import Annotation
from annotator.pages import Depends, Keep, Story
from annotator.pipeline import Settings, annotate
from annotator.reading import files
from annotator.rendering.index import Entry
from annotator.rendering.words import Words
from annotator.site import Outcome

T = TypeVar("T")
Ready = Callable[[Story, Keep], object]
"""Makes what follows from a new annotation while it is held: to read it again takes long."""

_MANY = 12
"""New articles after which others are asked to help: starting them costs as much as a few."""
_TICK = 2.0
"""Seconds, of the coarsest clock of a file system."""


def _nothing(_: Story, __: Keep) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Known:
    """The articles of a site under one choice of settings and words."""

    store: store.Store
    settings: Settings
    words: Words
    publish: str = "full"
    """Holds for the articles that do not say themselves what may be shown of them."""
    _new: list[str] = field(default_factory=list, compare=False, repr=False)
    """What was annotated just now."""
    _used: set[str] = field(default_factory=set, compare=False, repr=False)
    _seen: dict[tuple[Path, str], tuple[object, Story]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """By file and id, with the file's stamp: a later build of this process need not read it."""

    def stories(self, folder: Path, ready: Ready = _nothing) -> Iterator[Outcome[Story]]:
        """Every article of a folder. Where many are new, other cores help to annotate them.

        `ready` gets those that are new, and is sent to other processes.
        """
        articles = site.articles(folder)
        self._new.clear()
        with ExitStack() as crew:
            for number, article in enumerate(articles):
                if len(self._new) == _MANY and len(articles) - number > _MANY:
                    self._new.append("")  # once
                    do = partial(self._twin().story, ready=ready)
                    crew.enter_context(ahead(do, articles[number:]))
                yield site.outcome(*article, partial(self.story, ready=ready))

    def _twin(self) -> "Known":
        """One that knows nothing yet, but will."""
        return Known(self.store, self.settings, self.words, self.publish)

    def story(self, path: Path, id: str, ready: Ready = _nothing) -> Story:
        """The article in a file. Raises AnnotatorError where it cannot be read."""
        stamp = files.stamp(path)
        seen = self._seen.get((path, id))
        if seen and seen[0] == stamp:
            return seen[1]
        story = self._story(path, id, ready)
        if _settled(stamp):
            self._seen[path, id] = stamp, story
        return story

    def _story(self, path: Path, id: str, ready: Ready) -> Story:
        digest = files.digest(path)
        origin = (os.fsencode(path), id, self.publish, digest, self.settings.digest)
        name = store.key("annotation", *origin)
        self._used.add(name)

        def make() -> Annotation:
            article = files.read(path, id=id, publish=self.publish)
            if files.digest(path) != digest:  # it would be kept under the name of what it was
                raise ArticleError(path, None, "saved while it was read", "build again")
            return annotate(article, self.settings)

        def annotation() -> Annotation:
            return self._kept(name, Annotation, make)

        def new() -> Entry:
            self._new.append(name)
            story = Story.of(annotation(), id, self.words, name)
            ready(story, self.kept)
            return story.entry

        row = ("row", name, self.words.digest)
        return Story(self.kept(row, Entry, new), annotation, name)

    def kept(self, depends: Depends, kind: type[T], make: Callable[[], T], /) -> T:
        """A value that depends on nothing but these, made where no build has made it."""
        return self._kept(store.key("made", *depends), kind, make)

    def forget(self) -> None:
        """Remove from the store what nothing has asked for."""
        self.store.prune(self._used)

    def _kept(self, name: str, kind: type[T], make: Callable[[], T]) -> T:
        self._used.add(name)
        return self.store.kept(name, kind, make)


def _settled(stamp: files.Stamp) -> bool:
    """Whether a file that is saved again has another stamp for sure: some disks count seconds."""
    newest = max(told[0] for told in stamp if told) if any(stamp) else 0
    return time.time() - newest / 1e9 > _TICK
