"""What a site knows of its articles from one build to the next: each is annotated once.

Where a store has what is asked for, no article is read, no annotation loaded and no page made.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from annotator import store
from annotator.models import Annotation
from annotator.pages import Story
from annotator.pipeline import Settings, annotate
from annotator.reading import files
from annotator.rendering.index import Entry
from annotator.rendering.words import Words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Known:
    """The articles of a site under one choice of settings and words."""

    store: store.Store
    settings: Settings
    words: Words
    publish: str = "full"
    """Holds for the articles that do not say themselves what may be shown of them."""
    _used: set[str] = field(default_factory=set)

    def story(self, path: Path, id: str) -> Story:
        """The article in a file. Raises AnnotatorError where it cannot be read."""
        digest = files.digest(path)
        origin = (os.fsencode(path), id, self.publish, digest, self.settings.digest)
        name = store.key("annotation", *origin)
        self._used.add(name)

        def make() -> Annotation:
            return annotate(files.read(path, id=id, publish=self.publish), self.settings)

        def annotation() -> Annotation:
            return self._kept(name, Annotation, make)

        row = store.key("row", name, self.words.digest)
        entry = self._kept(row, Entry, lambda: Entry.of(annotation(), id, self.words))
        return Story(entry, annotation, name)

    def text(self, depends: tuple[object, ...], make: Callable[[], str]) -> str:
        """A text that depends on nothing but these values."""
        return self._kept(store.key("text", *depends), str, make)

    def forget(self) -> None:
        """Remove from the store what nothing has asked for."""
        self.store.prune(self._used)

    def _kept(self, name: str, kind: type[T], make: Callable[[], T]) -> T:
        self._used.add(name)
        return self.store.kept(name, kind, make)
