"""What a rule is, and the few ways in which rules match.

A rule is a value: what it finds, why that matters, examples and source stand beside its matcher, in
one file of `annotator.rules`. A matcher that needs new code is a new class here, with its own test.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from annotator.errors import RuleError
from annotator.language.fold import fold
from annotator.language.trie import trie_pattern
from annotator.models import Cue, Span

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
_MARK = re.compile(r"\[([^][]+)\]")


@dataclass(frozen=True)
class View:
    """One sentence in the forms that matchers read. Offsets count in `text`."""

    text: str

    @cached_property
    def low(self) -> str:
        """Folded: lower case, plain apostrophes, same length."""
        return fold(self.text)

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where each word of `low` begins, in order; contractions are whole ("wasn't")."""
        found: dict[str, list[int]] = {}
        for match in _WORD.finditer(self.low):
            found.setdefault(match[0], []).append(match.start())
        return found

    @property
    def words(self) -> Set[str]:
        """The words of `low`."""
        return self.places.keys()


class Matcher(Protocol):
    """Finds the words of one rule."""

    @property
    def gates(self) -> tuple[frozenset[str], ...]:
        """A sentence without a word (folded) of each of these sets cannot match."""

    def find(self, view: View) -> Iterator[Span]:
        """The spans that match, in order."""


@dataclass(frozen=True)
class Phrases:
    """Fixed words and phrases, written in lower case with plain apostrophes."""

    phrases: tuple[str, ...]

    @cached_property
    def gates(self) -> tuple[frozenset[str], ...]:
        """The first word of each phrase."""
        return (frozenset(self._by_first),)

    @cached_property
    def _by_first(self) -> Mapping[str, tuple[tuple[str, int], ...]]:
        """The phrases by first word, the longest first, with the offset of that word in each."""
        index: dict[str, list[tuple[str, int]]] = {}
        for phrase in sorted(self.phrases, key=len, reverse=True):
            first = _first_word(phrase)
            index.setdefault(first[0], []).append((phrase, first.start()))
        return {word: tuple(phrases) for word, phrases in index.items()}

    def find(self, view: View) -> Iterator[Span]:
        """The phrases in the sentence; of two that overlap, the first, and then the longer."""
        first = self._by_first
        reached = 0
        for place, word in _occurrences(view, self.gates[0]):
            for phrase, offset in first[word]:
                start, end = place - offset, place - offset + len(phrase)
                if start >= reached and _stands(view.low, phrase, start, end):
                    yield Span(start, end)
                    reached = end
                    break


def _occurrences(view: View, words: frozenset[str]) -> list[tuple[int, str]]:
    """Every place of these words in the sentence, in order."""
    return sorted((place, word) for word in words & view.words for place in view.places[word])


def _stands(low: str, phrase: str, start: int, end: int) -> bool:
    """Whether the phrase is there, and no part of a longer word."""
    return low.startswith(phrase, start) and _EDGES.match(low, end) is not None and (
        start == 0 or _INSIDE.match(low, start - 1) is None
    )


_EDGES = re.compile(r"(?![\w'])(?!-\w)")
_INSIDE = re.compile(r"[\w'-]")


@dataclass(frozen=True)
class Pattern:
    """A regular expression on the folded sentence; the group `cue`, if any, is what is marked."""

    regex: str
    gates: tuple[frozenset[str], ...]
    """A sentence without a word of each set cannot match."""
    at_word: bool = False
    """Whether the expression begins with a word of the first gate: it is tried there alone."""
    cased: bool = False
    """Match on the text as it stands, where capitals matter."""

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.regex)

    def find(self, view: View) -> Iterator[Span]:
        """The places where the expression matches."""
        group = "cue" if "cue" in self._compiled.groupindex else 0
        text = view.text if self.cased else view.low
        matches = self._at_words(view, text) if self.at_word else self._compiled.finditer(text)
        return (Span(*match.span(group)) for match in matches)

    def _at_words(self, view: View, text: str) -> Iterator[re.Match[str]]:
        reached = 0
        for place, _ in _occurrences(view, self.gates[0]):
            match = self._compiled.match(text, place) if place >= reached else None
            if match and match.end() > place:
                reached = match.end()
                yield match


def pattern(regex: str, *gates: str, cased: bool = False) -> Pattern:
    """A `Pattern` whose gates are written as words with spaces between them."""
    return Pattern(regex, _gates(gates), cased=cased)


def at(words: str, regex: str, *gates: str) -> Pattern:
    """A `Pattern` tried only where one of `words` begins, which `regex` must then match itself."""
    return Pattern(rf"(?<![\w-]){regex}", _gates((words, *gates)), at_word=True)


def _gates(gates: Iterable[str]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(gate.split()) for gate in gates)


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

    @property
    def id(self) -> str:
        """`family/name`."""
        return f"{self.family}/{self.name}"

    def find(self, view: View) -> Iterator[Cue]:
        """The cues of this rule in one sentence."""
        for span in self.matcher.find(view):
            yield Cue(span.start, span.end, self.id, span.of(view.text))


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


def _first_word(phrase: str) -> re.Match[str]:
    match = _WORD.search(phrase)
    if match is None:
        raise RuleError(f"the phrase {phrase!r} has no word")
    return match
