"""Speech over several sentences: quotations whose frame stands before or behind them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from annotator.language.marks import Quotation
from annotator.models import Attribution, AttributionKind, Span

_SCARE = 3
"""Words: a quotation that is no longer, with no frame near, is a scare quote, a title or a term."""
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_NAMING = (" called", " dubbed", " entitled", " like", " named", " titled", "nothing says")
"""Before a quotation that is a name, not speech."""


class Voice(NamedTuple):
    """Who spoke last."""

    source: Span | None
    speaker: str | None


NOBODY = Voice(None, None)


def speech(body: str, sentence: Span, quotations: Iterable[Quotation]) -> tuple[Span, ...]:
    """Those quotations of a sentence that are speech, not titles, terms or scare quotes."""
    return tuple(q.span for q in quotations if _is_speech(body, sentence, q))


def onward(sentence: Span, spoken: tuple[Span, ...], voice: Voice) -> Attribution:
    """Speech in a sentence that no frame claims: it goes on with the speaker before."""
    whole = sum(q.end - q.start for q in spoken) >= 0.6 * (sentence.end - sentence.start)
    kind = AttributionKind.DIRECT if whole else AttributionKind.PARTIAL
    return Attribution(kind, spoken, voice.source, None, voice.speaker)


def set_off(sentence: Span, voice: Voice) -> Attribution:
    """A sentence of a paragraph that is set off as a quotation."""
    return Attribution(AttributionKind.DIRECT, (sentence,), voice.source, None, voice.speaker)


def _is_speech(body: str, sentence: Span, quotation: Quotation) -> bool:
    """Whether marks hold speech rather than a title, a term or scare quotes."""
    if quotation.part:
        return True
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


def settled(
    body: str, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> Iterator[Attribution]:
    """The attributions, each quotation with one source: that of its own frame, wherever it stands."""
    starts = [quotation.span.start for quotation in quotations]
    numbers = [bisect_right(starts, a.content[0].start) for a in found]
    framed = {
        n: a
        for n, a in zip(numbers, found, strict=True)
        if a.cue and _quotes(a, quotations[n - 1 : n])
    }
    later: Attribution | None = None
    turned: list[Attribution] = []
    for number, attribution in zip(reversed(numbers), reversed(found), strict=True):
        own = framed.get(number)
        if attribution.cue is None and own:
            here = _by(attribution, own)
        elif attribution.source is None and later and _follows(body, attribution, later):
            here = _by(attribution, later)
        else:
            here = attribution
        turned.append(here)
        later = here
    return reversed(turned)


def _quotes(attribution: Attribution, quotation: Sequence[Quotation]) -> bool:
    return any(q.span.overlaps(part) for q in quotation for part in attribution.content)


def _by(attribution: Attribution, other: Attribution) -> Attribution:
    return replace(attribution, source=other.source, speaker=other.speaker)


def _follows(body: str, attribution: Attribution, later: Attribution) -> bool:
    """Whether only marks and white space part two attributions, of which the first has no frame."""
    gap = body[attribution.content[-1].end : later.content[0].start]
    return attribution.cue is None and not gap.strip("“”\"‘’' \n")
