"""What a rule is, and the few ways in which rules match.

A rule is a value: what it finds, why that matters, examples and source stand beside its matcher, in
one file of `annotator.rules`. A matcher that needs new code is a new class here, with its own test.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from msgspec import Struct

from annotator.errors import RuleError
from annotator.language.fold import fold
from annotator.language.trie import trie_pattern
from annotator.models import Span

_SPLIT = ",.;:!()[]–…-/"
"""What parts words, besides white space."""
_OPENING = frozenset("“‘\"'([:–—-?!…")
"""Behind one of them a word has a capital because something begins."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_MARK = re.compile(r"\[([^][]+)\]")


class View(Struct, frozen=True):
    """One sentence in the forms that matchers read. Offsets count in `text`."""

    text: str
    low: str
    """Folded: lower case, plain apostrophes, same length."""
    words: frozenset[str]
    """The words of `low`, contractions whole ("wasn't"), and the marks ? and \" among them."""

    @classmethod
    def of(cls, text: str) -> "View":
        """The view of a sentence."""
        low = fold(text)
        return cls(text, low, frozenset(_words(low)))

    @property
    def titled(self) -> bool:
        """Whether most words have a capital, as in a headline: there it tells no name apart."""
        words: list[str] = _WORD.findall(self.text)
        return 3 * sum(word[0].isupper() for word in words) > 2 * len(words)

    def names(self, start: int, end: int) -> bool:
        """Whether a single word here is somebody's name by its capital: “Kevin Crook”."""
        word = self.text[start:end]
        if not word[0].isupper() or word.isupper() or " " in word:
            return False
        before = self.text[:start].rstrip()
        return bool(before) and before[-1] not in _OPENING and not self.titled

    def places(self, words: frozenset[str]) -> list[int]:
        """Where one of these words begins, in order."""
        return sorted(place for word in words & self.words for place in self._places(word))

    def _places(self, word: str) -> Iterator[int]:
        low = self.low
        place = low.find(word)
        while place >= 0:
            end = place + len(word)
            if not (low[end : end + 1].isalpha() or (place and low[place - 1].isalpha())):
                yield place
            place = low.find(word, end)


class Matcher(Protocol):
    """Finds the words of one rule."""

    @property
    def by_word(self) -> Mapping[str, Sequence[str]]:
        """Phrases, folded, by a word of each: a sentence without any of them cannot match."""

    def place(self, view: View, met: Iterable[str], /) -> Iterable[Span]:
        """The spans that match in a sentence where these phrases stand, if only as a part of longer
        words; in order."""


@dataclass(frozen=True)
class Phrases:
    """Fixed words and phrases, written in lower case with plain apostrophes."""

    phrases: tuple[str, ...]

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[str]]:
        """The phrases by that word of each which is likeliest to be rare."""
        return _index((_rarest(phrase), phrase) for phrase in self.phrases)

    def place(self, view: View, met: Iterable[str]) -> Iterator[Span]:
        """The phrases in the sentence; of two that overlap, the first, and then the longer."""
        reached = 0
        low = view.low
        for start, negated in sorted((at, -len(p)) for p in met for at in _standing(low, p)):
            if start >= reached and not view.names(start, start - negated):
                reached = start - negated
                yield Span(start, reached)


def _standing(low: str, phrase: str) -> Iterator[int]:
    """Where the phrase is found, and is no part of a longer word."""
    start = low.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if _AFTER.match(low, end) and not (start and _INSIDE.match(low, start - 1)):
            yield start
        start = low.find(phrase, end)


_AFTER = re.compile(r"(?![\w'])(?!-\w)")
_INSIDE = re.compile(r"[\w'-]")


@dataclass(frozen=True)
class Pattern:
    """A regular expression on the folded sentence; the group `cue`, if any, is what is marked."""

    regex: str
    needed: tuple[str, ...]
    """Words with spaces between; a sentence without a word of each cannot match. The first may have
    phrases too, with _ for their spaces."""
    starts: str | None = None
    """The words with which the expression begins, if it is to be tried there alone."""
    cased: bool = False
    """Match on the text as it stands, where capitals matter."""

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[str]]:
        """The words and phrases of the first gate."""
        phrases = (entry.replace("_", " ") for entry in self.needed[0].split())
        return _index((_rarest(p) if len(_words(p)) > 1 else p, p) for p in phrases)

    # Not fields: sets are printed in another order by every process, and settings are named by what
    # their rules print.
    @cached_property
    def _gates(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(words.split()) for words in self.needed[1:])

    @cached_property
    def _starts(self) -> frozenset[str]:
        return frozenset((self.starts or "").split())

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.regex)

    @cached_property
    def _marked(self) -> str | int:
        return "cue" if "cue" in self._compiled.groupindex else 0

    def place(self, view: View, _: Iterable[str], /) -> Iterable[Span]:
        """The places where the expression matches."""
        if any(map(view.words.isdisjoint, self._gates)):
            return ()
        text = view.text if self.cased else view.low
        return [Span(*match.span(self._marked)) for match in self._matches(view, text)]

    def _matches(self, view: View, text: str) -> Iterable[re.Match[str]]:
        if self.starts is not None:
            return self._at(view, text)
        if self.regex.startswith("^"):  # a search would go on at every letter
            return filter(None, [self._compiled.match(text)])
        return self._compiled.finditer(text)

    def _at(self, view: View, text: str) -> Iterator[re.Match[str]]:
        reached = 0
        for place in view.places(self._starts):
            match = self._compiled.match(text, place) if place >= reached else None
            if match:
                reached = match.end()
                yield match


def pattern(regex: str, *gates: str, cased: bool = False) -> Pattern:
    """A `Pattern`, and the gates that `Pattern.needed` tells of; the rarest come first."""
    return Pattern(regex, gates, cased=cased)


def at(words: str, regex: str, *gates: str) -> Pattern:
    """A `Pattern` tried only where one of `words` begins, which `regex` must then match itself."""
    return Pattern(rf"(?<![\w-]){regex}", (*gates, words), words)


def either(words: str | Iterable[str]) -> str:
    """A regular expression for one of these words (given as a list, or with spaces between)."""
    listed = words.split() if isinstance(words, str) else words
    return f"(?:{trie_pattern(listed)})"


@dataclass(frozen=True)
class Rule:
    """One kind of wording: how it is found, and what a reader should know about it."""

    name: str
    """Lower case with hyphens, for what is found, never for the remedy."""
    title: str
    """A noun phrase for notes and headings: "mock praise"."""
    what: str
    why: str
    matcher: Matcher
    fires: tuple[str, ...]
    """At least three sentences; [brackets] hold the exact words of each cue."""
    silent: tuple[str, ...]
    """Near misses: sentences that differ from a firing one by little."""
    source: str
    """Where the kind of wording is described."""
    kinds: tuple[str, ...] = ()
    """Where it stands in the published taxonomies: ids of `annotator.taxonomies`."""
    family: str = ""
    """The name of the file it stands in; discovery fills it."""

    @cached_property
    def id(self) -> str:
        """`family/name`."""
        return f"{self.family}/{self.name}"


def example(marked: str) -> tuple[str, tuple[Span, ...]]:
    """An example sentence without its brackets, and the spans they stood around.

    >>> example("[Well], it rained.")
    ('Well, it rained.', (Span(start=0, end=4),))
    """
    spans = tuple(
        Span(match.start() - 2 * number, match.end() - 2 * number - 2)
        for number, match in enumerate(_MARK.finditer(marked))
    )
    return _MARK.sub(r"\1", marked), spans


def _words(low: str) -> list[str]:
    for mark in _SPLIT:
        low = low.replace(mark, " ")
    return low.replace("?", " ? ").replace('"', ' " ').split()


def _index(entries: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    index: dict[str, list[str]] = {}
    for word, phrase in entries:
        index.setdefault(word, []).append(phrase)
    return index


def _rarest(phrase: str) -> str:
    """The word by which a phrase is looked up: the last of the longest that are not common."""
    words = [word for word in _words(phrase) if any(map(str.isalpha, word))]
    if not words:
        raise RuleError(f"the phrase {phrase!r} has no word")
    return max(words[::-1], key=lambda word: (word not in _COMMON, len(word)))


_COMMON = frozenset(
    "about after again all also and been before being between could down first for from has have "
    "here house into just last like made make more most much never only other over people said "
    "some such than that the their them then there these they think this time under very were "
    "what when where which will with would your".split()
)
