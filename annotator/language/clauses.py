"""Where a voice may change inside a sentence.

A cut is only an offer: the judge hears the pieces and joins neighbours that turn out to be one
voice. So the question here is whether the piece behind the mark could stand by itself. A phrase that
hangs on what was said before it ("– trying to please both", "– even if it rains") is never cut off.
"""

import re
from collections.abc import Iterator, Sequence

from annotator.language.fold import fold
from annotator.language.grammar import PAST
from annotator.language.trie import trie_pattern
from annotator.models import Located

# A mark or a space comes first where it can: the engine then skips to it without a look at letters.
_DASH = re.compile(r"(?:–(?:(?<!\d–)|(?!\d))|--|-(?<=\s-)(?=\s))\s*")
_BRACKETED = re.compile(r"\s(?=[(\[][^)\]\s]{1,40}\s[^)\]]{1,300}[)\]])")
_MARK = re.compile(r"[,;:()\[\]]")
_COMMA = re.compile(r",\s+(?P<word>[\w'-]*)")

_TURNING = frozenset(
    "albeit alas although but despite however nor not though whatever whereas which while who whose yet".split()
)
"""Words that open a clause or a comment of its own behind a comma."""
_ASIDES = re.compile(
    r"(?:and |but )?(?:(?:that|this|it)(?:'s| is| was)\b)|and (?:rightly|wrongly|who|nobody|no one|everybody|everyone|it|that|this|what|why|how)\b"
    r"|or so\b|as (?:if|though|ever|always|usual|he|she|it|they|we|you|so|one)\b|no (?:doubt|less|surprise|wonder|small|mean)\b"
    r"|go figure|of (?:all|course)\b|if (?:you|he|she|it|that|only|not|anything)\b|because of course|only to\b|to (?:the|his|her|its|their|\w+'s) \w+ of\b"
    r"|even (?:as|if|though|when)\b|with (?:all )?the \w+ of\b|so (?:to speak|much)\b|such as it\b|hardly\b|never\b|even\b"
)
"""What begins a comment behind a comma, in more than one word."""
_NOUNS = frozenset("a an another hardly his her its no one quite some such the their".split())
"""A noun phrase that sums up a clause begins so: “…, a rare feat for him.”"""
_HINGES = frozenset(
    "and apparently as at because but by doubtless evidently even for from hardly if in just lest like many most much nor "
    "none on only or perhaps possibly presumably rather since so some thanks unless when where while who whom whose "
    "with without".split()
)
"""A clause or a manner that hangs on what stands before its comma begins so."""
_HANGING = _NOUNS | _HINGES
_JOINT = re.compile(
    r"\s(?=(?P<seeming>seem|seems|seemed)\s|(?:whose|whom|in which|on which|at which|like an?)\s|(?:and|but|or)\s+(?:has|have|had"
    r"|is|was|are|were|will|would|could|may|might|can|must|so|at least|for|where|which|who|then|yet|even|in|by|with|no|[a-z]+ed"
    r"|[a-z]{2,}ly)\b)"
)
"""Before what a sentence seems, a relative, and a second verb or manner of one subject, which may be
a comment: “… and has mastered it”."""
_TRAILING_WORDS = frozenset("again alas anyway apparently perhaps somehow then though too".split())
_NO_PARTICIPLES = frozenset(
    "anything during everything including king nothing something spring".split()
)
_EVIDENT = ("evident", "obvious", "clear", "plain to see", "undeniable", "unmistakable")
_VERDICT_AS = re.compile(rf"\b(?:{'|'.join(_EVIDENT)})\s+(?:as|when|in that)\s+")
_PLAIN: Sequence[tuple[str, re.Pattern[str]]] = (
    *((mark, re.compile(rf"{re.escape(mark)}\s+")) for mark in (";", "…", "...", ":", ")", "]")),
    *((mark, _BRACKETED) for mark in "(["),
    *((word, _VERDICT_AS) for word in _EVIDENT),
)
"""What offers a cut wherever it matches, each behind what it cannot match without."""
_MEANWHILE = re.compile(r"\s(?<!such\s)(?:even )?(?:as|while|whereas|though|although)\s")
_SETTING = re.compile(
    r"^(?:(?:but|and|yet|so|now|still),?\s+)?(?:with|without|despite|amid|after|before|as|while|when|although|though|because|since|"
    r"given|instead of|in|on|at|for|by|from|during|following|under|thanks to|according to|\w+ing|born|faced|armed|asked)\b"
)
_BE = r"(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|seems?|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|couldn't)"
_PAST = rf"[a-z]{{2,}}ed|{trie_pattern(PAST)}"
_NAME = r"(?:[a-z][\w'-]{0,30}\s+){0,3}?"
_CLAUSE = re.compile(
    rf"(?:that's|it's|he's|she's|they're|here's|there's|what's"
    rf"|(?:he|she|it|they|we|i|you|this|that|these|those|there|nobody|everybody|everyone|no one)\s+(?:\w+ly\s+)?[a-z']+"
    rf"|{_NAME}[\w'-]+\s+(?:{_BE}|{_PAST}|[a-z]{{3,}}s|find|run|say)\b)"
)
_SUBJECT = re.compile(r"(?:he|she|it|they|we|i|you|the)\b")
_VERB = re.compile(rf"\b(?:{_BE}|{_PAST}|says)\b")
_DEPENDENT = re.compile(
    r"(?:even (?:if|though|when)|if|when|because|since|unless|until|while|whether|to|by|at least|especially|including|"
    r"(?!(?:nothing|anything|something|everything|king|spring|during)\b)[a-z]{2,}ing)\b"
)
_CAPTION = 6
"""Words: a head before a dash or a colon that is longer is a clause, not a caption."""
_HEAD = 200
"""Characters in which the first words of a sentence are counted."""
_ALONE = 3
"""Words on either side of a conjunction, at least, for the clauses to stand alone."""
_TAIL = 60
"""Characters behind a hinge in which its first words are counted."""


def cuts(text: str, protected: Sequence[Located] = ()) -> tuple[int, ...]:
    """The offsets in a sentence's text at which another voice may begin, in rising order.

    Each is the offset of a letter or mark, never of white space, never 0, and never inside one of
    the `protected` spans (quotations).
    """
    offers = sorted({at for at in _offers(text, fold(text)) if 0 < at < len(text)})
    return tuple(_outside(offers, protected, len(text)) if offers and protected else offers)


def _outside(offers: Sequence[int], protected: Sequence[Located], length: int) -> Iterator[int]:
    """The offers that lie in no protected span, in time that grows with the text and no faster."""
    barred = bytearray(length + 1)
    for span in protected:
        inner = max(0, min(span.end, length) - span.start - 1)
        barred[span.start + 1 : span.start + 1 + inner] = b"\1" * inner
    return (at for at in offers if not barred[at])


def _offers(text: str, low: str) -> Iterator[int]:
    # What cannot match without a mark or a word is not tried where none stands.
    if "," in low:
        yield from _after_commas(text, low)
        yield from _after_setting(low)
    if "-" in low or "–" in low:
        yield from _after_dashes(low)
    if "as" in low or "while" in low or "whereas" in low or "though" in low:
        yield from _before_clauses(low)
    yield from _at_joints(low)
    for needed, pattern in _PLAIN:
        if needed in low:
            yield from [match.end() for match in pattern.finditer(low)]


def _at_joints(low: str) -> Iterator[int]:
    for match in _JOINT.finditer(low):
        at = match.end()
        if _words(low, at) > _ALONE and (match["seeming"] or _stands(low, at)):
            yield at


def _stands(low: str, at: int) -> bool:
    """Whether what begins here is long enough to be heard before the next mark."""
    return len(_MARK.split(low[at : at + _TAIL], maxsplit=1)[0].split()) >= _ALONE


def _words(low: str, end: int) -> int:
    """How many words stand before an offset, as far as it matters."""
    return len(low[: min(end, _HEAD)].split())


def _after_dashes(low: str) -> Iterator[int]:
    for match in _DASH.finditer(low):
        caption = _words(low, match.start()) <= _CAPTION and not _has_subject(low, match.start())
        if caption or not _DEPENDENT.match(low, match.end()):
            yield match.end()


def _has_subject(low: str, end: int) -> bool:
    head = low[: min(end, _HEAD)]
    return _SUBJECT.match(head) is not None or _CLAUSE.match(head) is not None


def _after_commas(text: str, low: str) -> Iterator[int]:
    """Behind a comma that a comment follows, and behind the comma that ends such a comment."""
    commas = list(_COMMA.finditer(low))
    opened = False
    for comma in commas:
        at = comma.start("word")
        last = comma is commas[-1]
        if _comments(low, comma) or _hangs(text, low, comma) or last and _trails(low, at):
            yield at
            opened = True
        elif opened:
            yield at
            opened = False


def _comments(low: str, comma: re.Match[str]) -> bool:
    word = comma["word"]
    participle = word.endswith("ing") and word not in _NO_PARTICIPLES
    return word in _TURNING or participle or _ASIDES.match(low, comma.start("word")) is not None


def _hangs(text: str, low: str, comma: re.Match[str]) -> bool:
    """Whether a clause, a manner or a noun phrase of some length hangs on what went before."""
    word, start = comma["word"], comma.start()
    if word not in _HANGING or not _stands(low, comma.start("word")):
        return False
    if word not in _NOUNS:
        return True
    # Behind a name it says who somebody is: “Ann Poe, a lawyer from Lund”.
    named = text[text.rfind(" ", 0, start) + 1 : start][:1].isupper()
    return not named and _VERB.search(low, 0, start) is not None


def _trails(low: str, at: int) -> bool:
    """Whether a sentence ends in a word of comment: “, naturally.”, “, perhaps.”"""
    words = low[at : at + _HEAD].rstrip(" .!?\"')").split()
    if not words or len(words) > 2:
        return False
    return words[-1].endswith("ly") or words[0] in _TRAILING_WORDS


def _before_clauses(low: str) -> Iterator[int]:
    """“… even as its chief flew to Monaco”: a conjunction with a clause on either side."""
    for match in _MEANWHILE.finditer(low):
        if _words(low, match.start()) >= _ALONE and _CLAUSE.match(low, match.end()):
            yield match.start() + 1


def _after_setting(low: str) -> Iterator[int]:
    """The main clause behind an opening phrase: the first comma that a subject and a verb follow."""
    if not _SETTING.match(low):
        return
    for comma in _COMMA.finditer(low):
        at = comma.start("word")
        if _CLAUSE.match(low, at) and comma["word"] not in ("which", "who"):
            yield at
            return
