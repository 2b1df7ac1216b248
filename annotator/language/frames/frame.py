"""What every kind of frame gives."""

from msgspec import Struct

from annotator.language.subjects import Place
from annotator.language.words import QUOTED, Words


class Frame(Struct, frozen=True, gc=False):
    """The words that attribute, whom they name, and the claim; positions of words in a sentence."""

    cue: Place
    source: Place | None
    content: tuple[Place, ...]

    @property
    def end(self) -> int:
        """The place behind all its parts."""
        return max(self.cue[1], self.content[-1][1], self.source[1] if self.source else 0)

    @property
    def start(self) -> int:
        """The place of its first word."""
        first = min(self.cue[0], self.content[0][0])
        return min(first, self.source[0]) if self.source else first


def framed(cue: Place, source: Place | None, *content: Place) -> Frame | None:
    """A frame with the parts of its content that hold a word; None where none does."""
    kept = tuple((first, behind) for first, behind in content if first < behind)
    return Frame(cue, source, kept) if kept else None


def quotations(words: Words, first: int, behind: int) -> list[int]:
    """The places of the quotations in a stretch."""
    return [at for at in range(first, behind) if words.low[at] == QUOTED]
