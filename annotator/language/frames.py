"""The frames that make a source speak, in one sentence: which words attribute, to whom, and what.

The frames are those of English news: “…,” X said · X said (that) … · A, X said, B · according to X ·
X’s claim that … · X accused Y of … · making it clear that … · X: …. Word lists decide whether to look
at all; regular expressions bounded by the sentence find the parts. Offsets count in the sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.language.fold import fold
from annotator.language.speakers import source_before
from annotator.language.speech import (
    ACTS,
    BARE,
    CLEAR,
    NO_SPEAKERS,
    NOUNS,
    PREPOSITIONS,
    SAID,
    STRONG,
)
from annotator.language.trie import trie_pattern
from annotator.models import Span

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")


_VERB = re.compile(rf"\b(?:{trie_pattern(SAID)})\b")


_THAT = re.compile(
    r"\s*,?\s*(?:(?:on|in|at|late|early|again|also|later) [\w'. ]{1,30}?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:reporters|lawmakers|senators|the \w+|him|her|them|me|us|\w+)(?: \w+){0,3}?)?\s*,?\s*\bthat\b"
)


_NOUN_THAT = re.compile(rf"\b(?:{'|'.join(NOUNS)}) that\b")


_ACT = re.compile(ACTS)


_CLEAR = re.compile(CLEAR)


_ACCORDING = re.compile(r"\baccording to\b")


_LABEL = re.compile(r"^(?P<who>(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,4}): ")


_QUESTION = re.compile(r"^Q(?:\.|:|uestion:)\s")


_END_OF_CLAIM = re.compile(
    r", (?:but|while|although|though|prompting|citing|despite|even as|in case (?:any|you|we)|or so|not that|of all|whatever that|go figure|no less|and (?:he|she|they|it|the)\b)|; | [–—-] (?:an?|and|but)\b"
)


_LINKING = re.compile(
    r"\s(?=(?:seems?|seemed|looks?|looked|sounds?|sounded|proved|proves?|drew|rang|rings?|fell on|came|comes|went|met with|"
    r"turned out|(?:has|have|had) (?:\w+ )?(?:proved|proven|become|drawn|been|fallen|gone|met)|remains?|remained|caused|prompted|set off|angered|surprised)\b)"
)


_VERBS = 40
"""The verbs of saying that are tried in one sentence; a longer one is no sentence of news."""
_GATE = SAID | frozenset("according making accused accuses".split())


@dataclass(frozen=True, slots=True)
class Frame:
    """What was found in one sentence: the words that attribute, the source, and the claim."""

    cue: Span
    source: Span | None
    content: Span
    whole: bool = False
    """Whether the frame stands behind or inside the claim, so that all before it is claimed."""


def find_frame(text: str, low: str, spoken: Sequence[Span]) -> Frame | None:
    """The frame of a sentence, if it has one; `spoken` are its stretches in quotation marks."""
    words = frozenset(_WORD.findall(low))
    if not words.isdisjoint(_GATE):
        for attempt in (_according, _said, _making_clear):
            frame = attempt(text, low, spoken)
            if frame:
                return frame
    return _noun_that(text, low) or _act(text, low, spoken) or _label(text)


def _outside(match: re.Match[str], spoken: Sequence[Span]) -> bool:
    return not any(span.start <= match.start() < span.end for span in spoken)


def _said(text: str, low: str, spoken: Sequence[Span]) -> Frame | None:
    for match in islice(_VERB.finditer(low), _VERBS):
        if _outside(match, spoken) and not _is_noun(low, match):
            frame = _around(text, low, match, spoken)
            if frame:
                return frame
    return None


_NOUN_BEFORE = re.compile(
    r"(?:\b(?:the|a|an|his|her|their|its|of|to|home|each|every|this|that|these|those|no|some|in|for|and|'s)|'s|s')\s+$"
)


_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be)\s+$")


def _is_noun(low: str, match: re.Match[str]) -> bool:
    """Whether “claims” or “reports” is a noun here, “to say” an infinitive, “was told” a passive."""
    before = low[max(0, match.start() - 10) : match.start()]
    if _PASSIVE.search(before):
        return True
    found = _NOUN_BEFORE.search(before)
    if found is None:
        return False
    return not (match[0] in ("said", "told", "says") and found[0].strip() not in ("to", "the"))


def _around(text: str, low: str, match: re.Match[str], spoken: Sequence[Span]) -> Frame | None:
    cue = Span(match.start(), match.end())
    return (
        _behind(text, low, cue, spoken)
        or _inverted(text, low, cue)
        or _ahead(text, low, cue, spoken)
    )


_INVERTED_SOURCE = re.compile(
    r"\s+(?P<who>(?:(?:the|a|an|one|another|his|her|mr\.?|mrs\.?|ms\.?|dr\.?)\s+)?[^,.;:“”\"–—]{2,70}?)(?=\s*(?:[,.;:–—]|who\b|in an?\b|$))",
    re.IGNORECASE,
)


_TAIL = re.compile(r"[\s.”\"’']*$")


def _inverted(text: str, low: str, cue: Span) -> Frame | None:
    """“…,” said X · …, said X."""
    if low[cue.start : cue.end].endswith("ing"):
        return None
    before = text[: cue.start].rstrip()
    if not before.endswith((",”", ',"', "?”", "!”", '?"', '!"', ",", ",’", "”", "?’", ",''")):
        return None
    if before.endswith(",") and not _has_claim(low[: cue.start]):
        return None
    match = _INVERTED_SOURCE.match(text, cue.end)
    if not match or low[match.start("who") :].startswith(
        ("that ", "he ", "she ", "it ", "they ", "in ", "on ")
    ):
        return None
    source = Span(*match.span("who"))
    return Frame(cue, source, Span(0, max(1, len(before))), whole=True)


def _has_claim(before: str) -> bool:
    return len(before.split()) >= 3 and _STRICT.search(before) is not None


_STRICT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w+n't|fell|rose|made|took|"
    r"went|came|got|saw|knew|lost|won|left|led|met|ran|[a-z]{3,}ed)\b|\b(?:he|she|it|they|we|i)(?:'s|'re|'ve|'m| \w+s)\b"
)


_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w+ed|\w+n't|'s|'re|'ve)\b|\b\w+s\b"
)


def _behind(text: str, low: str, cue: Span, spoken: Sequence[Span]) -> Frame | None:
    """“…,” X said · …, X said. · A, X said, B"""
    source = source_before(text, cue.start)
    if source is None or source.start == 0 or low[cue.start : cue.end] not in STRONG:
        return None
    before = text[: source.start].rstrip()
    after = low[cue.end :]
    if (
        not before
        or before[-1] not in ",”\"’'?!"
        or re.match(r"\s*(?:that\b|,? [“\"])", after)
        and before[-1] == ","
    ):
        return None
    closes = before[-1] in "”\"’'" or any(span.end == len(before) for span in spoken)
    inserted = after.lstrip().startswith(",")
    if (
        not closes
        and not inserted
        and (not _has_claim(before.lower()) or _is_setting(before, after))
    ):
        return None
    if not closes and inserted and not _goes_through(before, after):
        return None
    return Frame(cue, source, Span(0, len(before)), whole=True)


_VERB_NEXT = re.compile(
    r"\s*,\s*(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|did|does|do|not|[a-z]+ed|[a-z]+s)\b"
)


def _goes_through(before: str, after: str) -> bool:
    """Whether a claim runs on behind its frame: “The bridge, officials said, will reopen”.

    “Even then, officials said, it leaked” has a setting before the frame and the claim behind it.
    """
    if _first_word(before) in _CONJUNCTIONS:
        return True
    setting = _first_word(before) in PREPOSITIONS
    return not setting and (_VERB_NEXT.match(after) is not None or _has_claim(before.lower()))


_CONJUNCTIONS = frozenset("while although though if because since when as".split())


def _is_setting(before: str, after: str) -> bool:
    """“After the vote, X said …”: the words before are no claim when something follows the verb."""
    if after.lstrip().startswith((",", ".")):
        return False
    tail = after.strip(" .”\"'")
    return bool(tail) and (_first_word(before) in PREPOSITIONS or _STRICT.search(tail) is not None)


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0].lower().strip(",")


def _ahead(text: str, low: str, cue: Span, spoken: Sequence[Span]) -> Frame | None:
    """X said that … · X said: “…” · X said …"""
    source = source_before(text, cue.start)
    if source is None:
        return None
    start = _claim_start(text, low, cue, spoken)
    if start is None:
        return None
    end = _claim_end(low, start, spoken)
    return Frame(cue, source, Span(start, end)) if start < end else None


def _claim_start(text: str, low: str, cue: Span, spoken: Sequence[Span]) -> int | None:
    that = _THAT.match(low, cue.end)
    if that:
        return _skip_space(text, that.end() - 4)
    opening = next((span.start for span in spoken if cue.end <= span.start <= cue.end + 60), None)
    if opening is not None and not _FINITE.search(low[cue.end : opening].replace("'s", "")):
        return opening
    if low[cue.start : cue.end] not in BARE:
        return opening
    start = _skip_space(text, cue.end)
    if text.startswith(", ", cue.end):  # “In several cases, officials say, they were asked”
        return cue.end + 2
    start = _skip_addressee(text, low, start, cue)
    return start if _BARE_CLAIM.match(low, start) else opening


_ADDRESSEE = re.compile(
    r"(?:(?:on |in |at |during |late |early )[\w'’. ]{2,40}?(?:day|morning|night|week|month|year|interview|statement|conference|hearing|rally|speech|court)\b,?\s*|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)"
)


_TOLD_WHOM = re.compile(
    r"(?:the |a |his |her |their )?[\w'’.-]+(?: [A-Z][\w'’.-]+| news| times| post)?\s+(?=(?:he|she|it|they|the|there|his|her|its|this|that|no|we|i|[A-Z])\b)"
)


_BARE_CLAIM = re.compile(
    r"(?=[a-z]+'(?:s|re|ve|ll|d|m)\b|.{0,140}?\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|"
    r"does|do|support|\w+ed|\w+n't|\w+s|fell|rose|made|took|went|came|got|saw|knew|lost|won|left|led|met|ran)\b)[“\"‘\w$]"
)


def _skip_addressee(text: str, low: str, start: int, cue: Span) -> int:
    setting = _ADDRESSEE.match(low, start)
    if setting:
        start = setting.end()
    if low[cue.start : cue.end] in ("told", "tells"):
        whom = _TOLD_WHOM.match(text, start)
        start = whom.end() if whom else start
    return start


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _claim_end(low: str, start: int, spoken: Sequence[Span]) -> int:
    for match in _END_OF_CLAIM.finditer(low, start):
        if _outside(match, spoken):
            return match.start()
    return without_stop(low, start)


def without_stop(low: str, start: int) -> int:
    """The end of a text without the stop that closes it."""
    end = len(low.rstrip())
    while end > start and low[end - 1] in ".,;:":
        end -= 1
    return end


def _making_clear(text: str, low: str, spoken: Sequence[Span]) -> Frame | None:
    match = _CLEAR.search(low)
    if not match or not _outside(match, spoken):
        return None
    start = match.end() - 4
    subject = re.match(r"(?:[A-Z][\w’'.-]*|He|She|They|It)(?: [A-Z][\w’'.-]*)*", text)
    source = Span(*subject.span()) if subject else None
    return Frame(Span(match.start(), start), source, Span(start, _claim_end(low, start, spoken)))


def _according(text: str, low: str, spoken: Sequence[Span]) -> Frame | None:
    match = _ACCORDING.search(low)
    if (
        not match
        or not _outside(match, spoken)
        or low.startswith((" taste", " plan", " the rules"), match.end())
    ):
        return None
    cue = Span(*match.span())
    start = _skip_space(text, match.end())
    if match.start() <= 1:
        comma = low.find(", ", start)
        if comma < 0:
            return None
        return Frame(cue, Span(start, comma), Span(comma + 2, _claim_end(low, comma + 2, spoken)))
    stop = re.compile(r"[,.;]?\s*$|, |; ").search(text, start)
    end = stop.start() if stop else len(text)
    begin = _claim_begin(low, match.start())
    if start >= end or begin >= match.start():
        return None
    return Frame(cue, Span(start, end), Span(begin, len(text[: match.start()].rstrip(" ,"))))


def _claim_begin(low: str, end: int) -> int:
    opened = max((low.rfind(mark, 0, end) for mark in ("; ", " but ", " while ")), default=-1)
    return _skip_space(low, opened + 2) if opened > 0 and end - opened > 15 else 0


def _noun_that(text: str, low: str) -> Frame | None:
    if " that " not in low:
        return None
    match = _NOUN_THAT.search(low)
    if not match:
        return None
    owner = _OWNER.search(text, 0, match.start())
    if owner is None:
        return None
    start = match.end() - 4
    end = _end_of_noun_clause(low, start)
    source = Span(*owner.span("who"))
    return Frame(Span(match.start(), start - 1), source, Span(start, end))


_OWNER = re.compile(
    r"(?P<who>(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3})(?=['’]s?\s)|\b(?:[Hh]is|[Hh]er|[Tt]heir)\b)(?:['’]s?)?(?:\s[\w-]+){0,3}\s$"
)


def _end_of_noun_clause(low: str, start: int) -> int:
    """Before the main verb: the clause has a verb of its own first, unless it is at its end."""
    own = _FINITE.search(low, _skip_space(low, start + 5))
    link = _LINKING.search(low, own.end()) if own else None
    return link.start() if link else _claim_end(low, start, ())


def _act(text: str, low: str, spoken: Sequence[Span]) -> Frame | None:
    if not _ACT_GATE.search(low):
        return None
    match = _ACT.search(low)
    if not match or not _outside(match, spoken):
        return None
    source = source_before(text, match.start())
    verb = match[0].split()[0]
    passive = re.search(r"\b(?:is|are|was|were|been|being) $", low[: match.start()])
    start = _act_start(match, verb, bool(passive))
    if source is None and not passive:
        return None
    return Frame(
        Span(match.start(), match.start() + len(verb)),
        None if passive else source,
        Span(_skip_space(text, start), _claim_end(low, start, spoken)),
    )


_ACT_GATE = re.compile(
    r"accus|vow|pledg|promis|threaten|call|urg|describ|den[iy]|blam|offered|agreed|refused"
)


def _act_start(match: re.Match[str], verb: str, passive: bool) -> int:
    last = match[0].split()[-1]
    if passive and last == "of":
        return match.end() - len(last)
    return (
        match.end() - len(last)
        if last in ("to", "for", "on", "that")
        else match.start() + len(verb)
    )


def _label(text: str) -> Frame | None:
    match = _LABEL.match(text)
    if not match or fold(match["who"]) in NO_SPEAKERS or _QUESTION.match(text):
        return None
    who = match["who"]
    if not (who.isupper() or len(who.split()) <= 2) or len(text) - match.end() < 2:
        return None
    if not (who.isupper() or len(who.split()[0]) > 1 and text[match.end()].isupper()):
        return None
    return Frame(
        Span(match.end("who"), match.end("who") + 1),
        Span(*match.span("who")),
        Span(match.end(), len(text)),
    )
