"""What every kind of frame gives."""

from dataclasses import dataclass

from annotator.language.subjects import Place
from annotator.language.words import QUOTED, Words


@dataclass(frozen=True, slots=True)
class Frame:
    """The words that attribute, whom they name, and the claim; positions of words in a sentence."""

    cue: Place
    source: Place | None
    content: tuple[Place, ...]

    @property
    def end(self) -> int:
        """The place behind all its parts."""
        parts = (self.cue, self.content[-1], *((self.source,) if self.source else ()))
        return max(behind for _, behind in parts)

    @property
    def start(self) -> int:
        """The place of its first word."""
        parts = (self.cue, self.content[0], *((self.source,) if self.source else ()))
        return min(first for first, _ in parts)


def framed(cue: Place, source: Place | None, *content: Place) -> Frame | None:
    """A frame with the parts of its content that hold a word; None where none does."""
    kept = tuple((first, behind) for first, behind in content if first < behind)
    return Frame(cue, source, kept) if kept else None


def quotations(words: Words, first: int, behind: int) -> list[int]:
    """The places of the quotations in a stretch."""
    return [at for at in range(first, behind) if words.low[at] == QUOTED]
