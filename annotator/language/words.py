"""A sentence as words and marks, with a whole quotation as one of them.

What stands between quotation marks is opaque to the grammar around it: no verb inside a quotation
makes anybody speak, and no comma inside one ends a claim.
"""

import re
from collections.abc import Collection, Sequence
from itertools import accumulate

from msgspec import Struct

from annotator.language.grammar import AUXILIARIES, DAYS, DETERMINERS, FINITE, NEGATED, TIMES
from annotator.language.memo import remembered
from annotator.models import Span

QUOTED = '""'
"""The word that stands for a whole quotation."""
STOPS = frozenset((",", ";", ":", "–", "--", "-", "(", ")", "?", "!"))
"""The marks at which a phrase ends."""
_INNER = r"""[^\s,;:()\[\]"?!–…]"""
_TOKEN = re.compile(
    rf"""((?! )(?:[a-z]++(?=[ ,])|[–$£€,;:()\[\]"'?!-]|\d(?:{_INNER}|[,:](?=\d))*(?<=[^\W_])%?|[^\W_]{_INNER}*(?<=[^\W_])))"""
)
"""A word begins and ends with a letter or digit; a hyphen by itself is a dash. A number keeps its commas,
colons and “%”. Most words are plain letters with a space or a comma behind them, which takes no second look;
nor does a space."""
_CONTRACTED = frozenset("it's he's she's that's there's what's who's here's let's".split())
_FINITE = FINITE | AUXILIARIES - {"be", "been", "being"} | NEGATED | _CONTRACTED


class Words(Struct, frozen=True, gc=False):
    """The words of one sentence. Positions count words; `span` gives offsets of the body."""

    body: str
    low: Sequence[str]
    """Each word in lower case with plain apostrophes."""
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, first: int, behind: int) -> Span:
        """The stretch of the body from one word to the last before another."""
        return Span(self.starts[first], self.ends[behind - 1])

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.body[self.starts[at]].isupper()

    def find(self, wanted: Collection[str], first: int, behind: int) -> int:
        """The position of the first of these words in a stretch, or -1."""
        low = self.low
        for at in range(first, min(behind, len(low))):
            if low[at] in wanted:
                return at
        return -1

    def finite(self, first: int, behind: int) -> bool:
        """Whether a word here is a finite verb, as far as its form tells."""
        if not any(map(is_finite, self.low[first:behind])):
            return False  # most often, and without a look at capitals
        return any(map(self.is_verb, range(first, min(behind, len(self.low)))))

    def is_verb(self, at: int) -> bool:
        """Whether a word is (nearly) always a finite verb by its form, and no name: “Fed”, “Shook”."""
        return is_finite(self.low[at]) and not (self.capital(at) and self._names(at))

    def is_time(self, at: int) -> bool:
        """Whether a word says when: “today”, “Monday”, but not “the Today programme”."""
        word = self.low[at]
        return word in TIMES and (word in DAYS or not at or not self.capital(at))

    def _names(self, at: int) -> bool:
        """Whether a capital tells of a name; at the head a verb must follow, or more of the name."""
        if "'" in self.low[at]:
            return False  # “You’ve”
        if at and self.low[at - 1] != QUOTED or at + 1 == len(self.low):
            return True
        behind = self.low[at + 1]
        if self.capital(at + 1):
            return behind not in TIMES and self.low[at] not in AUXILIARIES
        return is_finite(behind)

    def may_be_finite(self, at: int) -> bool:
        """Whether a word could be a finite verb: “runs” too, which may be a plural noun."""
        word = self.low[at]
        if self.capital(at):
            return word in _CONTRACTED
        if word.endswith("ed") and at and self.low[at - 1] in DETERMINERS:
            return False
        return is_finite(word) or len(word) > 3 and word[-1] == "s" and word[-2] not in "su'i"


@remembered
def is_finite(word: str) -> bool:
    """Whether a form is (nearly) always a finite verb or a past: “is”, “wasn't”, “closed”, “it's”."""
    return word in _FINITE or word.endswith(("ed", "'re", "'ve", "'ll", "'d", "'m"))


def read(body: str, low: str, sentence: Span, quotations: Sequence[Span]) -> Words:
    """The words of a sentence; `low` is the folded body, `quotations` lie in the sentence in order."""
    parts: list[str] = []
    marked: list[int] = []
    at = sentence.start
    for quotation in quotations:
        parts += _TOKEN.split(low[at : quotation.start])
        marked.append(len(parts) // 2)
        parts.append(low[quotation.start : quotation.end])
        at = quotation.end
    parts += _TOKEN.split(low[at : sentence.end])
    # What stands between words, and words, in turn: all loops run inside the interpreter.
    edges = list(accumulate(map(len, parts), initial=sentence.start))
    words = parts[1::2]
    for number in marked:
        words[number] = QUOTED
    return Words(body, words, edges[1:-1:2], edges[2::2])
