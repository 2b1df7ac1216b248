"""What a rule is, and the few ways in which rules match.

A rule is a value: what it finds, why that matters, examples and source stand beside its matcher, in
one file of `annotator.rules`. A matcher that needs new code is a new class here, with its own test.
"""

import re
from collections.abc import Iterable, Iterator
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
    def words(self) -> frozenset[str]:
        """The words of `low`, contractions whole ("wasn't")."""
        return frozenset(_WORD.findall(self.low))


class Matcher(Protocol):
    """Finds the words of one rule."""

    @property
    def gate(self) -> frozenset[str]:
        """A sentence without one of these words (folded) cannot match."""

    def find(self, view: View) -> Iterator[Span]:
        """The spans that match, in order."""


@dataclass(frozen=True)
class Phrases:
    """Fixed words and phrases, written in lower case with plain apostrophes."""

    phrases: tuple[str, ...]

    @cached_property
    def gate(self) -> frozenset[str]:
        """The first word of each phrase."""
        return frozenset(_first_word(phrase) for phrase in self.phrases)

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w'-])(?:{trie_pattern(self.phrases)})(?![\w'])(?!-\w)")

    def find(self, view: View) -> Iterator[Span]:
        """The phrases in the sentence; of two that begin together, the longer."""
        return (Span(*match.span()) for match in self._regex.finditer(view.low))


@dataclass(frozen=True)
class Pattern:
    """A regular expression on the folded sentence; the group `cue`, if any, is what is marked."""

    regex: str
    words: tuple[str, ...]
    """A sentence without one of these cannot match."""
    cased: bool = False
    """Match on the text as it stands, where capitals matter."""

    @cached_property
    def gate(self) -> frozenset[str]:
        """The same words, to look up."""
        return frozenset(self.words)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.regex)

    def find(self, view: View) -> Iterator[Span]:
        """The places where the expression matches."""
        group = "cue" if "cue" in self._compiled.groupindex else 0
        text = view.text if self.cased else view.low
        return (Span(*match.span(group)) for match in self._compiled.finditer(text))


def pattern(regex: str, gate: str, *, cased: bool = False) -> Pattern:
    """A `Pattern` whose gate is written as words with spaces between them."""
    return Pattern(regex, tuple(gate.split()), cased)


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


def _first_word(phrase: str) -> str:
    match = _WORD.search(phrase)
    if match is None:
        raise RuleError(f"the phrase {phrase!r} has no word")
    return match[0]
