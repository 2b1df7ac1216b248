"""Speech over several sentences: quotations whose frame stands before or behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.language.marks import Quotation
from annotator.models import Attribution, AttributionKind, Span

_SCARE = 3
"""Words: a quotation that is no longer, with no frame near, is a scare quote, a title or a term."""
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_NAMING = (" called", " dubbed", " entitled", " like", " named", " titled", "nothing says")
"""Before a quotation that is a name, not speech."""


def onward(
    body: str, sentence: Span, quotations: Sequence[Quotation], before: Attribution | None
) -> tuple[Attribution, ...]:
    """The quotations of a sentence without a frame: they go on with the speaker before."""
    spoken = tuple(q.span for q in quotations if _is_speech(body, sentence, q))
    if not spoken:
        return ()
    whole = sum(q.end - q.start for q in spoken) >= 0.6 * (sentence.end - sentence.start)
    kind = AttributionKind.DIRECT if whole else AttributionKind.PARTIAL
    source, speaker = (before.source, before.speaker) if before else (None, None)
    return (Attribution(kind, spoken, source, None, speaker),)


def _is_speech(body: str, sentence: Span, quotation: Quotation) -> bool:
    """Whether marks hold speech rather than a title, a term or scare quotes."""
    inner = quotation.inner(body)
    words = inner.split()
    if len(words) <= _SCARE:
        return quotation.span.start == sentence.start and inner[-1:] in {".", "!", "?", ","}
    if _titled(words):
        return False
    if body[sentence.start : quotation.span.start].rstrip().lower().endswith(_NAMING):
        return False
    return len(words) >= 5 or inner[-1:] in {".", ",", "!", "?"}


def _titled(words: Sequence[str]) -> bool:
    heavy = [word for word in words if word.lower() not in _SMALL]
    return bool(heavy) and all(word[:1].isupper() for word in heavy) and len(words) <= 10


def backward(body: str, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """A quotation whose frame comes only in the next sentence takes its source from there."""
    later: Attribution | None = None
    turned: list[Attribution] = []
    for attribution in reversed(found):
        if _waits(attribution) and later and later.source and _follows(body, attribution, later):
            attribution = replace(attribution, source=later.source, speaker=later.speaker)
        turned.append(attribution)
        later = attribution
    return reversed(turned)


def _waits(attribution: Attribution) -> bool:
    return attribution.source is None and attribution.cue is None


def _follows(body: str, attribution: Attribution, later: Attribution) -> bool:
    gap = body[attribution.content[-1].end : later.content[0].start]
    return not gap.strip("“”\"‘’' \n")
