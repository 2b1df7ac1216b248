"""Who speaks: every stretch that belongs to a source, with the source and the words that say so.

The frames are those of English news: “…,” X said · X said (that) … · A, X said, B · according to X ·
X’s claim that … · X accused Y of … · making it clear that … · X: …, and quotations that go on where
the frame stands in a neighbouring sentence. No model: word lists decide whether to look at all, and
regular expressions bounded by the sentence find the parts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.language import marks
from annotator.language.fold import fold
from annotator.language.marks import Quotation
from annotator.language.speakers import Names, source_before
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
from annotator.models import Attribution, AttributionKind, Block, Span

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
_VERB = re.compile(rf"\b(?:{'|'.join(sorted(SAID))})\b")
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
_FRAME_WORDS = re.compile(r"^\W*(?:[\w'’.-]+\W+){0,4}$")
_END_OF_CLAIM = re.compile(
    r", (?:but|while|although|though|prompting|citing|despite|even as|and (?:he|she|they|it|the)\b)|; | [–—-] (?:an?|and|but)\b"
)
_LINKING = re.compile(
    r"\s(?=(?:seems?|seemed|looks?|looked|sounds?|sounded|proved|proves?|drew|rang|rings?|fell on|came|comes|went|met with|"
    r"turned out|(?:has|have|had) (?:\w+ )?(?:proved|proven|become|drawn|been|fallen|gone|met)|remains?|remained|caused|prompted|set off|angered|surprised)\b)"
)
_SCARE = 3
"""Words: a quotation that is no longer, with no frame near, is a scare quote, a title or a term."""
_GATE = SAID | frozenset("according making accused accuses".split())
_SENTENCES_CARRIED = 14


@dataclass(frozen=True, slots=True)
class _Frame:
    """What was found in one sentence: the words that attribute, the source, and the claim."""

    cue: Span
    source: Span | None
    content: Span
    whole: bool = False
    """Whether the frame stands behind or inside the claim, so that all before it is claimed."""


def quoted(body: str, _: Sequence[Span], blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches between quotation marks, marks included; titles and scare quotes too."""
    return tuple(quotation.span for quotation in marks.find(body, blocks))


def find(body: str, sentences: Sequence[Span], blocks: Sequence[Block]) -> tuple[Attribution, ...]:
    """At most one attribution a sentence, in order; its content lies inside the sentence.

    The source may stand in a neighbouring sentence, and is None where nobody is named.
    """
    quotations = marks.find(body, blocks)
    names = Names.of(body)
    held = _dealt(sentences, quotations)
    found: list[Attribution] = []
    carried: Attribution | None = None
    for number, sentence in enumerate(sentences):
        attribution = _in_sentence(body, sentence, held[number], names)
        if attribution is None and held[number]:
            attribution = _carried(body, sentence, held[number], carried)
        if attribution is not None:
            attribution = _named(attribution, body, names, carried)
            found.append(attribution)
            carried = attribution
        elif not held[number]:
            carried = None
    return tuple(_backward(body, found, sentences))


def _dealt(
    sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[tuple[Quotation, ...], ...]:
    """The part of each quotation that lies in each sentence."""
    starts = [sentence.start for sentence in sentences]
    dealt: list[list[Quotation]] = [[] for _ in sentences]
    for quotation in quotations:
        first = max(0, bisect_right(starts, quotation.span.start) - 1)
        for number in range(first, min(len(sentences), first + _SENTENCES_CARRIED)):
            sentence = sentences[number]
            start, end = (
                max(sentence.start, quotation.span.start),
                min(sentence.end, quotation.span.end),
            )
            if sentence.start >= quotation.span.end:
                break
            if start < end:
                dealt[number].append(replace(quotation, span=Span(start, end)))
    return tuple(map(tuple, dealt))


def _in_sentence(
    body: str, sentence: Span, quotations: Sequence[Quotation], names: "Names"
) -> Attribution | None:
    text = sentence.of(body)
    low = fold(text)
    spoken = [Span(q.span.start - sentence.start, q.span.end - sentence.start) for q in quotations]
    frame = _frame(text, low, spoken)
    if frame is None:
        return None
    content = _contents(text, frame, spoken)
    if not content:
        return None
    return Attribution(
        _kind(text, content, spoken),
        tuple(_moved(span, sentence.start) for span in content),
        _moved(frame.source, sentence.start) if frame.source else None,
        _moved(frame.cue, sentence.start),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _frame(text: str, low: str, spoken: Sequence[Span]) -> _Frame | None:
    words = frozenset(_WORD.findall(low))
    if not words.isdisjoint(_GATE):
        for attempt in (_according, _said, _making_clear):
            frame = attempt(text, low, spoken)
            if frame:
                return frame
    return _noun_that(text, low) or _act(text, low, spoken) or _label(text, spoken)


def _outside(match: re.Match[str], spoken: Sequence[Span]) -> bool:
    return not any(span.start <= match.start() < span.end for span in spoken)


def _said(text: str, low: str, spoken: Sequence[Span]) -> _Frame | None:
    for match in _VERB.finditer(low):
        if _outside(match, spoken) and not _is_noun(low, match):
            frame = _around(text, low, match, spoken)
            if frame:
                return frame
    return None


_NOUN_BEFORE = re.compile(
    r"(?:\b(?:the|a|an|his|her|their|its|of|to|home|each|every|this|that|these|those|no|some|in|for|and|'s)|'s|s')\s+$"
)


def _is_noun(low: str, match: re.Match[str]) -> bool:
    """Whether “claims”, “states” or “reports” is a noun here, or “to say” an infinitive."""
    before = low[max(0, match.start() - 10) : match.start()]
    found = _NOUN_BEFORE.search(before)
    if found is None:
        return False
    return not (match[0] in ("said", "told", "says") and found[0].strip() not in ("to", "the"))


def _around(text: str, low: str, match: re.Match[str], spoken: Sequence[Span]) -> _Frame | None:
    cue = Span(match.start(), match.end())
    return (
        _behind(text, low, cue, spoken)
        or _inverted(text, low, cue, spoken)
        or _ahead(text, low, cue, spoken)
    )


_INVERTED_SOURCE = re.compile(
    r"\s+(?P<who>(?:(?:the|a|an|one|another|his|her|mr\.?|mrs\.?|ms\.?|dr\.?)\s+)?[^,.;:“”\"–—]{2,70}?)(?=\s*(?:[,.;:–—]|who\b|in an?\b|$))",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[\s.”\"’']*$")


def _inverted(text: str, low: str, cue: Span, spoken: Sequence[Span]) -> _Frame | None:
    """“…,” said X · …, said X."""
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
    return _Frame(cue, source, Span(0, max(1, len(before))), whole=True)


def _has_claim(before: str) -> bool:
    return len(before.split()) >= 3 and _STRICT.search(before) is not None


_STRICT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w+n't|fell|rose|made|took|"
    r"went|came|got|saw|knew|lost|won|left|led|met|ran|[a-z]{3,}ed)\b|\b(?:he|she|it|they|we|i)(?:'s|'re|'ve|'m| \w+s)\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w+ed|\w+n't|'s|'re|'ve)\b|\b\w+s\b"
)


def _behind(text: str, low: str, cue: Span, spoken: Sequence[Span]) -> _Frame | None:
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
    if not closes and inserted and _first_word(before) in PREPOSITIONS:
        return None
    return _Frame(cue, source, Span(0, len(before)), whole=True)


def _is_setting(before: str, after: str) -> bool:
    """“After the vote, X said …”: the words before are no claim when something follows the verb."""
    if after.lstrip().startswith((",", ".")):
        return False
    tail = after.strip(" .”\"'")
    return bool(tail) and (_first_word(before) in PREPOSITIONS or _STRICT.search(tail) is not None)


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0].lower().strip(",")


def _ahead(text: str, low: str, cue: Span, spoken: Sequence[Span]) -> _Frame | None:
    """X said that … · X said: “…” · X said …"""
    source = source_before(text, cue.start)
    if source is None:
        return None
    start = _claim_start(text, low, cue, spoken)
    if start is None:
        return None
    end = _claim_end(low, start, spoken)
    return _Frame(cue, source, Span(start, end)) if start < end else None


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
    r"(?:[“\"‘]|(?:the|a|an|he|she|it|they|we|i|you|there|this|that|these|those|his|her|their|its|our|my|no|some|most|many|all|both|"
    r"such|if|as|while|when|nearly|about|more|people|[a-z]+s|[a-z]+)\s)(?=[^.]{0,120}?\b(?:is|are|was|were|has|have|had|will|would|can|could|may|"
    r"might|must|should|did|does|do|\w+ed|\w+n't|\w+s|'s|'re|fell|rose|made|took|went|came|got|saw|knew|lost|won|left|led|met|ran)\b)"
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
    return _without_stop(low, start)


def _without_stop(low: str, start: int) -> int:
    end = len(low.rstrip())
    while end > start and low[end - 1] in ".,;:":
        end -= 1
    return end


def _making_clear(text: str, low: str, spoken: Sequence[Span]) -> _Frame | None:
    match = _CLEAR.search(low)
    if not match or not _outside(match, spoken):
        return None
    start = match.end() - 4
    subject = re.match(r"(?:[A-Z][\w’'.-]*|He|She|They|It)(?: [A-Z][\w’'.-]*)*", text)
    source = Span(*subject.span()) if subject else None
    return _Frame(Span(match.start(), start), source, Span(start, _claim_end(low, start, spoken)))


def _according(text: str, low: str, spoken: Sequence[Span]) -> _Frame | None:
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
        return _Frame(cue, Span(start, comma), Span(comma + 2, _claim_end(low, comma + 2, spoken)))
    stop = re.compile(r"[,.;]?\s*$|, |; ").search(text, start)
    end = stop.start() if stop else len(text)
    begin = _claim_begin(low, match.start())
    if start >= end or begin >= match.start():
        return None
    return _Frame(cue, Span(start, end), Span(begin, len(text[: match.start()].rstrip(" ,"))))


def _claim_begin(low: str, end: int) -> int:
    opened = max((low.rfind(mark, 0, end) for mark in ("; ", " but ", " while ")), default=-1)
    return _skip_space(low, opened + 2) if opened > 0 and end - opened > 15 else 0


def _noun_that(text: str, low: str) -> _Frame | None:
    if " that " not in low:
        return None
    match = _NOUN_THAT.search(low)
    if not match:
        return None
    owner = _OWNER.search(text, 0, match.start())
    of = _OF.match(text, match.end() - 4)
    if owner is None and of is None:
        return None
    start = match.end() - 4
    end = _end_of_noun_clause(low, start)
    source = Span(*owner.span("who")) if owner else None
    return _Frame(Span(match.start(), start - 1), source, Span(start, end))


_OWNER = re.compile(
    r"(?P<who>(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3})(?=['’]s?\s)|\b(?:[Hh]is|[Hh]er|[Tt]heir)\b)(?:['’]s?)?(?:\s[\w-]+){0,3}\s$"
)
_OF = re.compile(r"$^")


def _end_of_noun_clause(low: str, start: int) -> int:
    """Before the main verb: the clause has a verb of its own first, unless it is at its end."""
    own = _FINITE.search(low, _skip_space(low, start + 5))
    link = _LINKING.search(low, own.end()) if own else None
    return link.start() if link else _claim_end(low, start, ())


def _act(text: str, low: str, spoken: Sequence[Span]) -> _Frame | None:
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
    return _Frame(
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


def _label(text: str, spoken: Sequence[Span]) -> _Frame | None:
    match = _LABEL.match(text)
    if not match or fold(match["who"]) in NO_SPEAKERS or _QUESTION.match(text):
        return None
    who = match["who"]
    if not (who.isupper() or len(who.split()) <= 2) or len(text) - match.end() < 2:
        return None
    if not (who.isupper() or len(who.split()[0]) > 1 and text[match.end()].isupper()):
        return None
    return _Frame(
        Span(match.end("who"), match.end("who") + 1),
        Span(*match.span("who")),
        Span(match.end(), len(text)),
    )


def _contents(text: str, frame: _Frame, spoken: Sequence[Span]) -> tuple[Span, ...]:
    """The claim of a frame without the frame: before it, behind it, or both."""
    if not frame.whole:
        return tuple(_clean(text, frame.content.start, frame.content.end, spoken))
    parts = list(_clean(text, *_claim_before(text, frame, spoken), spoken))
    tail = max(frame.cue.end, frame.source.end if frame.source else 0)
    parts += _claim_after(text, tail, spoken)
    return tuple(parts)


def _claim_before(text: str, frame: _Frame, spoken: Sequence[Span]) -> tuple[int, int]:
    end = frame.content.end
    closing = next((span for span in spoken if span.end >= end - 1 and span.start < end), None)
    if closing is None:
        return _after_break(text, end), end
    # A clause of the same source may stand before a partial quotation: “the plan was ‘dead’,” he said.
    before = text[: closing.start].rstrip()
    if not before or before[-1] in ".:;,—–":
        return closing.start, closing.end
    return _after_break(text, closing.start), closing.end


def _after_break(text: str, end: int) -> int:
    opened = text.rfind("; ", 0, end)
    return opened + 2 if opened >= 0 else 0


def _claim_after(text: str, tail: int, spoken: Sequence[Span]) -> Iterator[Span]:
    following = [span for span in spoken if span.start >= tail]
    if following:
        yield from (span for span in following if _goes_on(text, tail, span))
        return
    match = re.compile(
        r",\s+(?!who|which|whose|an?\b|the\b|but\b|while\b|although\b|adding\b|prompting\b|and\b|citing\b)"
    ).match(text, tail)
    if match and len(text) - match.end() > 10 and not text[match.end()].isupper():
        end = _without_stop(text, match.end())
        if end > match.end():
            yield Span(match.end(), end)


def _goes_on(text: str, tail: int, span: Span) -> bool:
    """Whether marks behind a frame go on with the speech, rather than name a programme or a title."""
    joined = text[tail : span.start].strip() in {",", ".", ":", "–", "—"}
    return joined or len(span.of(text).split()) > _SCARE


def _clean(text: str, start: int, end: int, spoken: Sequence[Span]) -> Iterator[Span]:
    closing = next((span for span in spoken if span.end in (end + 1, end + 2)), None)
    if closing is not None and closing.end <= len(text):
        end = closing.end
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    if end > start:
        yield Span(start, end)


def _kind(text: str, content: Sequence[Span], spoken: Sequence[Span]) -> AttributionKind:
    inside = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in content for b in spoken)
    total = sum(span.end - span.start for span in content)
    if inside == 0:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if inside >= 0.9 * total else AttributionKind.PARTIAL


def _carried(
    body: str, sentence: Span, quotations: Sequence[Quotation], before: Attribution | None
) -> Attribution | None:
    """A quotation without a frame of its own: whole sentences go on with the speaker before."""
    long = [q.span for q in quotations if _is_speech(body, sentence, q)]
    if not long:
        return None
    whole = sum(q.end - q.start for q in long) >= 0.6 * (sentence.end - sentence.start)
    kind = AttributionKind.DIRECT if whole else AttributionKind.PARTIAL
    return Attribution(
        kind,
        tuple(long),
        before.source if before else None,
        None,
        before.speaker if before else None,
    )


def _is_speech(body: str, sentence: Span, quotation: Quotation) -> bool:
    """Whether marks hold speech rather than a title, a term or scare quotes."""
    inner = quotation.inner(body)
    words = inner.split()
    if len(words) <= _SCARE:
        return quotation.span.start == sentence.start and inner[-1:] in {".", "!", "?", ","}
    if _titled(words):
        return False
    before = body[sentence.start : quotation.span.start].rstrip().lower()
    if before.endswith(
        (" nothing says", "nothing says", " like", " called", " titled", " named", " dubbed")
    ):
        return False
    return len(words) >= 5 or inner[-1:] in {".", ",", "!", "?"}


def _titled(words: Sequence[str]) -> bool:
    small = {
        "of",
        "the",
        "a",
        "an",
        "in",
        "on",
        "and",
        "for",
        "to",
        "with",
        "at",
        "by",
        "from",
        "or",
    }
    heavy = [word for word in words if word.lower() not in small]
    return bool(heavy) and all(word[:1].isupper() for word in heavy) and len(words) <= 10


def _named(
    attribution: Attribution, body: str, names: "Names", before: Attribution | None
) -> Attribution:
    if attribution.speaker or not attribution.source:
        return attribution
    return replace(attribution, speaker=names.resolve(attribution.source, body))


def _backward(
    body: str, found: Sequence[Attribution], sentences: Sequence[Span]
) -> Iterator[Attribution]:
    """A quotation whose frame comes only in the next sentence takes its source from there."""
    for number, attribution in enumerate(found):
        later = found[number + 1] if number + 1 < len(found) else None
        if (
            attribution.source is None
            and attribution.cue is None
            and later
            and later.source
            and later.cue
        ):
            gap = body[attribution.content[-1].end : later.content[0].start]
            if not gap.strip("“”\"‘’' \n"):
                yield replace(attribution, source=later.source, speaker=later.speaker)
                continue
        yield attribution


def extent(attribution: Attribution, body: str, sentence: Span, quotations: Sequence[Span]) -> Span:
    """The stretch of a sentence that an attribution makes its source's: the claim with its frame.

    A setting of five words or more before the source stays the outlet's.
    """
    start = attribution.content[0].start
    end = attribution.content[-1].end
    for part in (attribution.source, attribution.cue):
        if part and sentence.start <= part.start < sentence.end and _near(body, part, start, end):
            start, end = min(start, part.start), max(end, part.end)
    return Span(_opened(body, sentence, start), _closed(body, sentence, end))


def _near(body: str, part: Span, start: int, end: int) -> bool:
    if part.end <= start:
        return len(body[part.end : start].split()) <= 8
    return part.start < end or len(body[end : part.start].split()) <= 8


def _opened(body: str, sentence: Span, start: int) -> int:
    head = body[sentence.start : start]
    return (
        sentence.start
        if _FRAME_WORDS.match(head) and "," not in head[:-2] and "–" not in head
        else start
    )


def _closed(body: str, sentence: Span, end: int) -> int:
    tail = body[end : sentence.end]
    if (
        _FRAME_WORDS.match(tail + " ")
        and not re.match(r"\s*(?:seem|look|sound|drew|[–—;:(]|, but)", tail)
        and not re.match(r"\s+\w", tail)
    ):
        return sentence.end
    return end
