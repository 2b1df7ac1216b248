"""Text into sentences, without losing a character.

A stop ends a sentence when what follows can begin one and what precedes is no abbreviation that
stands before more of the same sentence. Every offset counts in the body; nothing is searched twice.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.language.abbreviations import (
    BEFORE_NAME,
    BEFORE_NUMBER,
    FIRMS,
    HOURS,
    MAY_END,
    NEVER_LAST,
    STATES,
)
from annotator.language.people import INSTITUTIONS
from annotator.language.words import is_finite
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
_SUBJECT_VERB = re.compile(r"(?P<subject>[A-Z][a-z]+) (?P<verb>[a-z]+)\b")
_WHOLE = STATES | FIRMS
"""Behind them seldom more of a name follows."""
_NAME = 2
"""Words: a sentence that would be no longer is a name only."""
_BOTH = frozenset("ft mt st".split())
"""Before a name, and behind a number or a street too."""
_DATED = re.compile(
    r"\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|JST)\b|(?:Eastern|Central|Mountain|Pacific)\b|(?:[A-Z][a-z]+ ){1,2}[Tt]ime\b|[(–—-]"
)
"""What goes on behind an hour: a day, a date, a zone."""
_THE_HOUR = re.compile(r"\b(?:the|an?|his|her|its|their|our) [\d:.]+ ?$")
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
    word, at = found[1], found.start(1)
    low = word.lower().rsplit("-", 1)[-1]
    if low in BEFORE_NAME:
        return not (low in _BOTH and _ends_a_place(body, begun, at, after))
    if low in BEFORE_NUMBER and not word.isupper():
        return _NUMBER.match(body, after) is not None
    if low in NEVER_LAST or at == begun and _ENUMERATOR.match(word + "."):
        return True
    if _INITIALS.match(word + "."):
        return _initials_go_on(body, begun, at, word, after)
    return low in MAY_END and not _begins_anew(body, begun, after, low)


def _begins_anew(body: str, begun: int, after: int, low: str) -> bool:
    """Whether a sentence begins behind a state or a firm (“Acme Corp. Shares fell”), or a rank."""
    if _SENTENCE_WORD.match(body, after):
        return True
    return low in _WHOLE and _clause_follows(body, begun, after)


def _ends_a_place(body: str, begun: int, at: int, after: int) -> bool:
    """Whether “ft.” is a measure and “St.” a street rather than part of a name: “800 ft. He”."""
    measured = body[max(begun, at - 2) : at].rstrip()[-1:].isdigit()
    return measured and not body[after].isdigit() or _SENTENCE_WORD.match(body, after) is not None


def _clause_follows(body: str, begun: int, after: int) -> bool:
    """Whether a subject in one word and its verb stand behind an abbreviation: “Acme Corp. Shares fell”."""
    found = _SUBJECT_VERB.match(body, after)
    return (
        found is not None
        and found["subject"] not in INSTITUTIONS
        and is_finite(found["verb"])
        and len(body[begun:after].split()) > _NAME
    )


def _initials_go_on(body: str, begun: int, at: int, word: str, after: int) -> bool:
    if _ONE_INITIAL.match(word + "."):
        # "John F. Kennedy" and "J. Edgar"; "Plan B. The", "and I. Then" are ends.
        return not _SENTENCE_WORD.match(body, after) and word != "I" or at == begun
    if word.lower() in HOURS:
        # "9 a.m. Monday" and "the 9 a.m. Eurostar" go on, "9 a.m. Police" does not.
        return (
            _DATED.match(body, after) is not None
            or _THE_HOUR.search(body, max(begun, at - _LOOKBACK), at) is not None
        )
    # "U.S. Senate" goes on, "the U.S. He" does not.
    return not _SENTENCE_WORD.match(body, after)
