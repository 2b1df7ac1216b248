"""How much of a sentence an attribution makes its source's: the claim with its frame."""

import re

from annotator.models import Attribution, Span

_MANY = re.compile(r"\W*+(?:\w[\w'’.-]*+\W*+){5}")
"""Five words at the edge of a sentence are the outlet's setting; fewer go with an attribution."""
_HELD = re.compile(r"\s*(?:seem|look|sound|drew|[–—;:(]|, but)|\s+\w")
"""What begins the outlet's own words behind a claim, however few they are."""
_APPOSITION = 20
"""Words between a source and its verb: “Poe, the panel’s chair, who opposed the bill, said”."""
_TAIL = re.compile(
    r"(?:\s+(?:(?:reporters|lawmakers|senators|the|an?|on|in|at|during|after|before|from|by|to|this|last|late|early|"
    r"yesterday)\b|[A-Z])[\w’'.&-]*(?:\s+[\w’'.&-]+){0,9})?\s*[.]?[”\"’']?\s*$"
)
"""Where and when something was said, behind the verb of saying."""


def extent(attribution: Attribution, body: str, sentence: Span) -> Span:
    """The stretch of a sentence that an attribution makes its source's: the claim with its frame.

    A setting of five words or more before the source stays the outlet's.
    """
    start = attribution.content[0].start
    end = attribution.content[-1].end
    # “Lind left, saying …”: what Lind did is the outlet's own report.
    hanging = attribution.cue and _is_participle(attribution.cue.of(body).split()[0].lower())
    for part in (attribution.cue, None if hanging else attribution.source):
        if part and sentence.start <= part.start < sentence.end and _near(body, part, start, end):
            start, end = min(start, part.start), max(end, part.end)
    return Span(
        _opened(body, sentence, start),
        _closed(body, sentence, end, end > attribution.content[-1].end),
    )


def _is_participle(word: str) -> bool:
    return word.endswith("ing") and word != "according"


def _near(body: str, part: Span, start: int, end: int) -> bool:
    if part.end <= start:
        return len(body[part.end : start].split()) <= _APPOSITION
    return part.start < end or len(body[end : part.start].split()) <= 8


def _opened(body: str, sentence: Span, start: int) -> int:
    if start == sentence.start:
        return start  # as most do
    head = body[sentence.start : start]
    joined = "," not in head[:-2] and "–" not in head and not head[-1:].isalnum()
    return sentence.start if joined and _few(head) else start


def _closed(body: str, sentence: Span, end: int, framed: bool) -> int:
    if end == sentence.end:
        return end
    tail = body[end : sentence.end]
    if framed and _TAIL.match(tail) or _few(tail) and not _HELD.match(tail):
        return sentence.end
    return end + 1 if tail[:1] in {",", ";"} else end


def _few(words: str) -> bool:
    return _MANY.match(words) is None
