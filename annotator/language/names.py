"""People by name: the full name behind a short one or a pronoun."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.language.grammar import (
    CONJUNCTIONS,
    DETERMINERS,
    NOMINATIVES,
    PREPOSITIONS,
    SUBORDINATORS,
)
from annotator.language.memo import remembered
from annotator.language.people import FEMALE, INSTITUTIONS, MALE, TITLES
from annotator.models import Span

_TITLED = r"\.(?:(?<=\b(?:Mr|Ms|Dr|Lt|St)\.)|(?<=\b(?:Mrs|Sen|Rep|Gov|Rev|Gen|Col|Sgt)\.)|(?<=\b(?:Prof|Capt)\.))"
# A class of letters comes first: the engine then skips to capitals without a look at other letters.
_WORD = rf"[A-Z](?:\.|[\w’'-]*(?:{_TITLED})?)"
_RUN = re.compile(rf"{_WORD}(?: (?:{_WORD}|(?:van|von|de|del|bin|al|ibn|la)(?= [A-Z]))){{0,5}}")
"""Capitalised words in a row."""
_PLACED = (" in ", " at ", " near ", " outside ", " across ", " in the ", " at the ", " from ")
_HEADS = (*'.,:;!?”"\n–—', "")
"""What stands before the first word of a clause."""
_PRONOUNS = {"Lady": FEMALE, "Mr": MALE, "Mrs": FEMALE, "Ms": FEMALE, "Sir": MALE}
_CALLED = tuple(_PRONOUNS)
_SMALL = (
    CONJUNCTIONS | DETERMINERS | NOMINATIVES | PREPOSITIONS | SUBORDINATORS | frozenset(("so",))
)
_MORE = (CONJUNCTIONS | {"a", "an", "the"}) - {"but"}
"""Who is described with one of them is not who is named last: “Lind and Poe”."""
_OFFICE = "Secretary of "
"""Before “State Ann Poe” it tells that the state is no part of the name."""
_REACH = 600
"""Characters before a pronoun in which its name is sought."""


@dataclass(frozen=True)
class Names:
    """The people of one text, read when the first is asked for."""

    text: str

    def resolve(self, source: Span) -> str:
        """The full name behind a source, or the source's own words."""
        words = source.of(self.text)
        low = words.lower()
        if low == "who":
            return self._nearest(source.start, 0, "") or words
        if low in MALE or low in FEMALE or low == "i":
            return self._nearest(source.start, _REACH, low) or words
        name = _named(words) if " " in words else words
        full = self._full.get(last := _last(name)) if name[:1].isupper() else None
        return full if full and _may_be(name, last, full) else words

    @cached_property
    def _runs(self) -> Sequence[tuple[int, str, str]]:
        """Where capitalised words stand in a row, the words, and the last of them."""
        found = _RUN.finditer(self.text)
        return [(run.start(), words := run[0], _last(words)) for run in found]

    @cached_property
    def _full(self) -> Mapping[str, str]:
        """Each last name with the full name that is mentioned first."""
        found: dict[str, str] = {}
        for start, words, last in self._runs:
            if " " in words and last not in found:
                name = _bare(words, last)
                if self.text.endswith(_OFFICE, 0, start):
                    name = name.removeprefix("State ")
                if " " in name and not self.text.endswith(_PLACED, 0, start):
                    found[last] = name
        return found

    @cached_property
    def _gender(self) -> Mapping[str, frozenset[str]]:
        """The pronouns of those who are called Mr., Mrs. or Ms."""
        called = [(w, last) for _, w, last in self._runs if w.startswith(_CALLED)]
        firsts = [(words.split(" ", 1)[0].rstrip("."), last) for words, last in called]
        return {last: _PRONOUNS[first] for first, last in firsts if first in _PRONOUNS}

    @cached_property
    def _mentions(self) -> Sequence[tuple[int, str]]:
        """Where a person is named, and the last name."""
        people = {
            last for last, name in self._full.items() if INSTITUTIONS.isdisjoint(name.split())
        }
        return [(start, last) for start, _, last in self._runs if last in people]

    def _nearest(self, offset: int, reach: int, pronoun: str) -> str | None:
        """The person named last before an offset, rather one who is a subject, and of its gender."""
        mentions = self._mentions
        at = bisect_left(mentions, (offset,))
        near: str | None = None
        while at > 0 and (reach == 0 or mentions[at - 1][0] >= offset - reach):
            at -= 1
            start, last = mentions[at]
            if not pronoun or pronoun in self._gender.get(last, (pronoun,)):
                if reach == 0 or self._heads(start):
                    return self._full[last]
                near = near or self._full[last]
        return near

    def _heads(self, start: int) -> bool:
        """Whether a clause begins here: a likely subject."""
        return self.text[max(0, start - 3) : start].rstrip(" ")[-1:] in _HEADS


@remembered
def _last(name: str) -> str:
    word = name.rsplit(" ", 1)[-1]
    return word[:-2] if word.endswith(("’s", "'s")) else word.rstrip("’'.")


def _named(source: str) -> str:
    """The part of a source that may be a name: “Sen. Poe of Ohio” up to “of”; of “Lind and Poe” nothing."""
    words = source.split()
    # “Secretary of State Ann Poe” goes on.
    behind = (
        n
        for n, word in enumerate(words)
        if word.lower() in PREPOSITIONS and words[n - 1] not in TITLES
    )
    head = words[: next(behind, None)]
    return "" if any(word.lower() in _MORE for word in head) else " ".join(head)


def _may_be(source: str, last: str, full: str) -> bool:
    """Whether a source can be short for a full name: no “Jane Smith” for “Bill Smith”, no bank for another."""
    if source == last:
        return last not in INSTITUTIONS
    if full.split(" ", 1)[0] in source.split():
        return True
    own = _bare((_RUN.findall(source) or [last])[-1], last)
    initials = own[1:2] == "."
    return full.endswith(own) and not initials and last not in INSTITUTIONS


def _bare(words: str, last: str) -> str:
    """A name without the title or the office in capitals before it (“Acme CEO Ann Poe”)."""
    parts = words.split()
    parts[-1] = last
    titles = [n for n, part in enumerate(parts) if _is_title(part)]
    return " ".join(parts[titles[-1] + 1 :]) if titles else " ".join(parts)


@remembered
def _is_title(word: str) -> bool:
    """Whether a word before a name is no part of it: a title, an office, a small word at a start."""
    if word.lower() in _SMALL:
        return True
    return word.rstrip(".") in TITLES or (word.isupper() and word.isalpha() and len(word) > 1)
