"""Text into sentences, without losing a character.

A stop ends a sentence when what follows can begin one and what precedes is no abbreviation that
stands before more of the same sentence. Every offset counts in the body; nothing is searched twice.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.language.abbreviations import BEFORE_NAME, BEFORE_NUMBER, NEVER_LAST, STATES
from annotator.models import Block, Span

_CLOSERS = "\"'”’»)\\]"
_OPENERS = "\"'“‘«(\\["
# A stop, the marks that close behind it, and white space: the only places where a sentence may end.
# Possessive, and only from the beginning of a run of stops: so hostile text costs no more than plain.
# A class of characters comes first: the engine then skips to one of them without a look at others.
_STOP = re.compile(
    rf"[.!?…。！？'`](?:(?<=[.!?…。！？])(?<![.!?…。！？].)[.!?…。！？]*+|(?<=[.!?]')'|(?<=[.!?]`)`)"
    rf"(?P<close>(?:''|[{_CLOSERS}*_])*+)\s++"
)
_STRAY_CLOSER = re.compile(r"(?:”|''(?=\s|$)|\"(?=\s|$))\s*(?=[\"“‘A-Z(]|$)")
_MARKED = 400
"""Characters before a plain mark in which the one that it closes is sought."""
_BEGINS = re.compile(
    rf"(?:(?:\.{{3}}|…)\s)?(?:''|``|[{_OPENERS}–—\-*_•])*\s*[^\W_a-z]|[{_OPENERS}]+\s*[^\W_]|``|[•*]\s"
)
_NOT_SPACE = re.compile(r"\S")
_LAST_WORD = re.compile(r"(?:(?s:.*)[\s\"'“”‘’()\[\]–—/])?+([^\s\"'“”‘’()\[\]–—/]+)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+$")
_ONE_INITIAL = re.compile(r"[A-Z]\.$")
_NUMBER = re.compile(r"\(?[#$£€]?\d|[IVX]+\b")
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]$")
_SENTENCE_WORD = re.compile(
    r"[\"“‘'(]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|So|If|When|While|As|This|That|These|Those|There|"
    r"His|Her|Its|Their|Our|My|For|After|Before|Since|Then|Now|Not|No|One|What|Who|Why|How|Where|With|By|From|To|Yet|Or)\b(?!\.)"
)
_FRAME = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+){1,4}(?:asked|said|says|replied|continued|wrote|added|told|shouted|exclaimed|wondered|recalled)\b"
)
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, [\w.]{2,12})?\.\s+(?:–|—|--)")
MAX_LENGTH = 5_000
"""Characters of a sentence. What runs on for longer is parted at white space, so that no text can
make the reading of a sentence cost without end."""
_LOOKBACK = 40
"""Characters: the longest word before a stop that is compared with the abbreviations."""


def split(body: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The sentences of `body`, in order. None crosses a block, is empty, or has outer white space.

    The sentences and the white space between them are the body: every other character lies in
    exactly one of them (given blocks that hold all that is not white space).
    """
    return tuple(span for block in blocks for span in _split_block(body, block.start, block.end))


def _split_block(body: str, start: int, end: int) -> Iterator[Span]:
    begun = start
    for match in _STOP.finditer(body, start, end):
        behind = match.end()
        if stray := _STRAY_CLOSER.match(body, behind, end):
            behind = stray.end() if _closes(body, begun, behind) else end
        if behind < end and (stray or _ends(body, begun, match, end)):
            yield from _trimmed(body, begun, behind)
            begun = behind
    yield from _trimmed(body, begun, end)


def _closes(body: str, begun: int, mark: int) -> bool:
    """Whether a mark that stands apart (“I am not. ” As for …) closes what is open."""
    return body[mark] != '"' or body.count('"', max(begun, mark - _MARKED), mark) % 2 == 1


def _trimmed(body: str, start: int, end: int) -> Iterator[Span]:
    text = body[start:end]
    left, right = end - len(text.lstrip()), start + len(text.rstrip())
    while right - left > MAX_LENGTH:
        space = body.rfind(" ", left + 1, left + MAX_LENGTH)
        cut = space if space > 0 else left + MAX_LENGTH
        yield Span(left, left + len(body[left:cut].rstrip()))
        found = _NOT_SPACE.search(body, cut)
        left = found.start() if found else right
    if left < right:
        yield Span(left, right)


def _ends(body: str, begun: int, match: re.Match[str], end: int) -> bool:
    after = match.end()
    if not _BEGINS.match(body, after, end):
        return False
    stop = match.group().rstrip()
    if stop[0] in ".…" and match.start() > begun and body[match.start() - 1].isspace():
        return False  # an ellipsis that stands apart begins what follows
    if stop[0] in "!?。！？" or match["close"].strip("*_") or len(stop) > 1:
        return _ends_firmly(body, after, stop)
    return not (_abbreviates(body, begun, match.start(), after) or _is_dateline(body, begun, after))


def _is_dateline(body: str, begun: int, after: int) -> bool:
    """Whether all before a dash is the place of writing: “AUGUSTA, Me. — Paul …”."""
    found = _DATELINE.match(body, begun, after + 2)
    return found is not None and found.end() > after


def _ends_firmly(body: str, after: int, stop: str) -> bool:
    """Behind “?”, “!”, an ellipsis or a closing mark: a sentence ends unless a frame goes on."""
    if stop[0] in "?!" and len(stop) > 1 and _FRAME.match(body, after):
        return False  # “Why?” Okafor asked.
    return not (stop.startswith(("...", "…", "..")) and body[after].islower())


def _abbreviates(body: str, begun: int, stop: int, after: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation inside the sentence."""
    found = _LAST_WORD.match(body, max(begun, stop - _LOOKBACK), stop)
    if not found:
        return False
    word = found[1]
    low = word.lower().rsplit("-", 1)[-1]
    if low in BEFORE_NAME or low in NEVER_LAST:
        return True
    if low in BEFORE_NUMBER and not word.isupper():
        return _NUMBER.match(body, after) is not None
    if found.start(1) == begun and _ENUMERATOR.match(word + "."):
        return True
    if _INITIALS.match(word + "."):
        return _initials_go_on(body, begun, found.start(1), word, after)
    return low in STATES and not _SENTENCE_WORD.match(body, after)


def _initials_go_on(body: str, begun: int, at: int, word: str, after: int) -> bool:
    if _ONE_INITIAL.match(word + "."):
        # "John F. Kennedy" and "J. Edgar"; "Plan B. The", "and I. Then" are ends.
        return not _SENTENCE_WORD.match(body, after) and word != "I" or at == begun
    # "U.S. Senate" goes on, "the U.S. He" does not; "9 a.m. Monday" goes on.
    return not _SENTENCE_WORD.match(body, after)
