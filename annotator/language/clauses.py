"""Where a voice may change inside a sentence.

A cut is only an offer: the judge hears the pieces and joins neighbours that turn out to be one
voice. So the question here is whether the piece behind the mark could stand by itself. A phrase that
hangs on what was said before it ("– trying to please both", "– even if it rains") is never cut off.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.language.fold import fold
from annotator.models import Span

_DASH = re.compile(r"\s{0,8}(?:(?<=\s)(?:–|--|-)(?=\s)|–|--)\s*")
_COLON = re.compile(r":\s+")
_SEMICOLON = re.compile(r";\s+")
_BRACKET = re.compile(r"(?:^|(?<=\s))[(\[](?=[^)\]\s]{1,40}\s[^)\]]{1,300}[)\]])|(?<=[)\]])\s+")
_PIVOT = re.compile(
    r",\s+(?=(?:(?:and |but )?(?:that|this|it)(?:'s| is| was)|but|yet|or so|not that|as if|and (?:yet|rightly|wrongly)"
    r"|though|although|which|no |go figure|if you|of all|whatever)\b)"
)
_VERDICT_AS = re.compile(
    r"\b(?:evident|obvious|clear|plain to see|undeniable|unmistakable)\s+(?:as|when|in that)\s+"
)
_SETTING = re.compile(
    r"^(?:(?:but|and|yet|so|now|still),?\s+)?(?:with|without|despite|amid|after|before|as|while|when|although|though|because|since|"
    r"given|instead of|in|on|at|for|by|from|during|following|under|thanks to|according to|\w+ing|born|faced|armed|asked)\b"
)
_COMMA = re.compile(r",\s+")
_BE = r"(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|seems?|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|couldn't)"
_NAME = r"(?:[a-z][\w'-]*\s+){0,3}?"
_CLAUSE = re.compile(
    rf"(?:that's|it's|he's|she's|they're|here's|there's|what's"
    rf"|(?:he|she|it|they|we|i|you|this|that|these|those|there|nobody|everybody|everyone|no one)\s+(?:\w+ly\s+)?[a-z']+"
    rf"|{_NAME}[\w'-]+\s+(?:{_BE}|[a-z]+ed|[a-z]{{3,}}s|finds?|took|made|went|came|saw|run|ran|met|held|won|lost|gave|got|says?|said)\b)"
)
_DEPENDENT = re.compile(
    r"(?:even (?:if|though|when)|if|when|because|since|unless|until|while|whether|to|by|at least|especially|including|"
    r"(?!(?:nothing|anything|something|everything|king|spring|during)\b)[a-z]{2,}ing)\b"
)
_CAPTION = 6
"""Words: a head before a dash or a colon that is longer is a clause, not a caption."""


def cuts(text: str, protected: Sequence[Span] = ()) -> tuple[int, ...]:
    """The offsets in a sentence's text at which another voice may begin, in rising order.

    Each is the offset of a letter or mark, never of white space, never 0, and never inside one of
    the `protected` spans (quotations).
    """
    low = fold(text)
    barred = bytearray(len(text) + 1)
    for span in protected:
        inner = max(0, min(span.end, len(text)) - span.start - 1)
        barred[span.start + 1 : span.start + 1 + inner] = b"\1" * inner
    return tuple(sorted({at for at in _offers(low) if 0 < at < len(text) and not barred[at]}))


def _offers(low: str) -> Iterator[int]:
    yield from _after_dashes(low)
    yield from _after_colons(low)
    yield from (match.end() for match in _SEMICOLON.finditer(low))
    yield from (match.end() for match in _BRACKET.finditer(low))
    yield from (match.end() for match in _PIVOT.finditer(low))
    yield from (match.end() for match in _VERDICT_AS.finditer(low))
    yield from _after_setting(low)


def _after_dashes(low: str) -> Iterator[int]:
    for match in _DASH.finditer(low):
        head, rest = low[: match.start()], low[match.end() :]
        if not _DEPENDENT.match(rest) or len(head.split()) <= _CAPTION and not _has_subject(head):
            yield match.end()


def _has_subject(head: str) -> bool:
    return (
        bool(re.match(r"(?:he|she|it|they|we|i|you|the)\b", head))
        or _CLAUSE.match(head) is not None
    )


def _after_colons(low: str) -> Iterator[int]:
    return (match.end() for match in _COLON.finditer(low) if low[: match.start()].split())


def _after_setting(low: str) -> Iterator[int]:
    """The main clause behind an opening phrase: the first comma that a subject and a verb follow."""
    if not _SETTING.match(low):
        return
    for match in _COMMA.finditer(low):
        if _CLAUSE.match(low, match.end()) and not low.startswith(("which ", "who "), match.end()):
            yield match.end()
            return
