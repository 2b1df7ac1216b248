"""Speakers by label: “Poe: …”, “MR. POE: …”, “Q: … A: …”."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from annotator.language.fold import fold
from annotator.language.speech import NO_LABELS
from annotator.models import Attribution, AttributionKind, Block, Span

_LABEL = re.compile(r"(?P<who>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4})(?P<mark>:) +(?=\S)")
_ANSWER = re.compile(r"(?P<who>A|Answer)(?P<mark>[.:]) +(?=\S)")
_QUESTION = re.compile(r"Q(?:\.|:|uestion:)\s")


def find(
    body: str, sentences: Sequence[Span], blocks: Sequence[Block]
) -> Mapping[int, tuple[Attribution, ...]]:
    """By number of the sentence, what a label makes its speaker's.

    In a transcript (capitals, questions and answers, or a label that comes again) a turn is the
    whole paragraph, elsewhere the first sentence.
    """
    labelled = [(block, match) for block in blocks if (match := _label(body, block))]
    counts = Counter(match["who"] for _, match in labelled)
    starts = [sentence.start for sentence in sentences] if labelled else []
    found: dict[int, tuple[Attribution, ...]] = {}
    for block, match in labelled:
        first = bisect_right(starts, match.end()) - 1  # a label may hold a sentence’s end
        whole = match["who"].isupper() or counts[match["who"]] > 1
        last = bisect_right(starts, block.end - 1) if whole else first + 1
        for number in range(first, last):
            found[number] = (_turn(sentences[number], match, number == first),)
    return found


def _label(body: str, block: Block) -> re.Match[str] | None:
    match = _ANSWER.match(body, block.start, block.end) or _LABEL.match(
        body, block.start, block.end
    )
    if not match or fold(match["who"]) in NO_LABELS or _QUESTION.match(body, block.start):
        return None
    who = match["who"]
    if who.isupper() or len(who.split()) <= 2 and body[match.end()].isupper():
        return match
    return None


def _turn(sentence: Span, label: re.Match[str], opens: bool) -> Attribution:
    content = Span(max(label.end(), sentence.start), sentence.end)
    cue = Span(*label.span("mark")) if opens else None
    return Attribution(AttributionKind.DIRECT, (content,), Span(*label.span("who")), cue)
