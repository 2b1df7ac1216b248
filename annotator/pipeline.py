"""The whole way from an article to its annotation: pure, deterministic, no I/O."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import TypeVar

import msgspec
from msgspec import structs

from annotator import tone
from annotator.errors import ArticleError, RuleError
from annotator.judgement import context
from annotator.judgement.model import Weights, shipped
from annotator.judgement.pieces import Piece, pieces_of
from annotator.judgement.verdict import Heard, Listener, judge
from annotator.language import quotes, sentences
from annotator.models import (
    Annotation,
    Article,
    Attribution,
    Block,
    Cue,
    Genre,
    Segment,
    Sentence,
    Span,
    Tone,
    Voice,
)
from annotator.rules import RuleSet, all_rules
from annotator.tone.news import shipped as shipped_tone

T = TypeVar("T")

MAX_SENTENCES = 100_000
"""Of one article."""

_UNSUPPORTED = (
    "Voices and tone are read in English only so far: for this language the page has the sentences."
)


@dataclass(frozen=True)
class Settings:
    """What may be chosen: which rules look, and how they weigh."""

    rules: RuleSet
    """Those that look."""
    weights: Weights
    """What each is worth, and the threshold in (0, 1)."""

    @classmethod
    def default(cls) -> "Settings":
        """All rules, with the weights that ship."""
        return cls(all_rules(), shipped())

    @classmethod
    def chosen(
        cls,
        disable: Iterable[str] = (),
        phrases: Iterable[str] = (),
        threshold: float | None = None,
    ) -> "Settings":
        """Rules or families switched off, phrases of one's own, and a threshold in (0, 1).

        Raises RuleError for a name that no rule has, a phrase without a word, or a threshold out
        of range.
        """
        plain = cls.default()
        if threshold is not None and not 0 < threshold < 1:
            usual = plain.weights.threshold
            problem = f"threshold {str(threshold)[:20]} is not between 0 and 1"
            raise RuleError(f"{problem}; {usual:g} is usual")
        rules = plain.rules.without(disable).with_phrases(phrases)
        cut = plain.weights.threshold if threshold is None else threshold
        return cls(rules, replace(plain.weights, threshold=cut))

    def without(self, disable: Iterable[str]) -> "Settings":
        """The same with some rules or families switched off.

        Raises RuleError for a name that no rule has.
        """
        return Settings(self.rules.without(disable), self.weights)

    @cached_property
    def digest(self) -> str:
        """A name for these settings that changes when a rule, a weight or the threshold does."""
        told = (
            self.rules.rules,
            self.weights.digest,
            self.weights.threshold,
            shipped_tone().digest,
        )
        # Deterministic: a set has another order in every process.
        return sha256(msgspec.json.encode(told, order="deterministic")).hexdigest()[:16]


def annotate(article: Article, settings: Settings | None = None) -> Annotation:
    """The sentences of an article with their segments, voices, cues and tones.

    The same article and settings give an equal annotation on every machine. Raises ArticleError
    where the article switches off a rule that does not exist, or has more than 100,000 sentences.
    Articles in another language than English get sentences and a note: see `Annotation.supported`.
    """
    chosen = settings or Settings.default()
    chosen = _for(article, chosen)
    _check_length(article)
    supported = article.language.lower().split("-")[0] == "en"
    read = _read if supported else _only_split
    headline = article.headline or ""
    body = read(article.body, article.blocks, chosen)
    return Annotation(
        article=article,
        sentences=body.sentences,
        headline_sentences=read(headline, _whole(headline), chosen).sentences if headline else (),
        genre=body.genre,
        calibrated=chosen.weights.calibrated,
        supported=supported,
        notes=() if supported else (_UNSUPPORTED,),
    )


def _for(article: Article, settings: Settings) -> Settings:
    """The settings without what the article itself switches off."""
    if not article.disable:
        return settings
    try:
        return settings.without(article.disable)
    except RuleError as cause:
        place = article.origin.path if article.origin else article.id
        raise ArticleError(
            place, None, f"disable: {cause.args[0].split(';')[0]}", "`annotator rules` lists them"
        ) from cause


def _check_length(article: Article) -> None:
    if len(article.body) <= MAX_SENTENCES:
        return  # no sentence is shorter than a character
    if len(sentences.split(article.body, article.blocks)) > MAX_SENTENCES:
        place = article.origin.path if article.origin else article.id
        problem = f"more than {MAX_SENTENCES:,} sentences"
        raise ArticleError(place, None, problem, "split the article")


def _whole(text: str) -> tuple[Block, ...]:
    return (Block(0, len(text)),) if text.strip() else ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The sentences of a text, and the genre of the whole."""

    sentences: tuple[Sentence, ...]
    genre: Genre | None = None


def _only_split(text: str, blocks: Sequence[Block], _: Settings) -> Reading:
    return Reading(
        tuple(
            Sentence(
                span.start,
                span.end,
                (Segment(span.start, span.end, Voice.REPORTING, 1.0, 1.0),),
                tone.NOT_READ,
            )
            for span in sentences.split(text, blocks)
        )
    )


def _read(text: str, blocks: Sequence[Block], settings: Settings) -> Reading:
    # One kind of work over all sentences before the next: its code and data then stay close to the
    # processor, which saves a tenth of the time.
    found = hear(text, blocks, settings.rules)
    readings = context.readings(found, blocks, settings.weights)
    whole = context.article_features(readings)
    around = context.around(readings, whole, settings.weights)
    judged = judge(found, around, settings.weights)
    toned = _toned(text, [listener.sentence for listener, _ in found], judged)
    return Reading(toned, context.genre(whole, settings.weights))


def hear(
    text: str, blocks: Sequence[Block], rules: RuleSet
) -> Sequence[tuple[Listener, tuple[Heard, ...]]]:
    """Every sentence of a text with the pieces it may fall into, heard but not yet judged."""
    spans = sentences.split(text, blocks)
    quotations = quotes.marked(text, blocks)
    speech = _by_sentence(spans, quotes.find(text, spans, blocks, quotations), _first_content)
    quoted = _by_sentence(spans, [quotation.span for quotation in quotations], _start)
    cues = rules.finds([span.of(text) for span in spans])
    parted = _parted(text, spans, speech, quoted, cues)
    return [(listener, tuple(map(listener.hear, pieces))) for listener, pieces in parted]


def _by_sentence(
    spans: Sequence[Span], found: Sequence[T], place: Callable[[T], int]
) -> tuple[tuple[T, ...], ...]:
    """What was found, dealt out to the sentences in which it begins."""
    starts = [span.start for span in spans]
    dealt: list[list[T]] = [[] for _ in spans]
    for item in found:
        dealt[max(0, bisect_right(starts, place(item)) - 1)].append(item)
    return tuple(map(tuple, dealt))


def _first_content(attribution: Attribution) -> int:
    return attribution.content[0].start


def _start(span: Span) -> int:
    return span.start


def _parted(
    text: str,
    spans: Sequence[Span],
    speech: Sequence[Sequence[Attribution]],
    quoted: Sequence[Sequence[Span]],
    cues: Sequence[Sequence[Cue]],
) -> Sequence[tuple[Listener, Sequence[Piece]]]:
    """Each sentence, ready to be heard, with its pieces."""
    own = [_own(*sentence) for sentence in zip(spans, cues, speech, strict=True)]
    extents = [
        [(quotes.extent(each, text, span), each) for each in here]
        for span, here in zip(spans, speech, strict=True)
    ]
    pieces = [
        pieces_of(text, span, here, (*inside, *outlets))
        for span, here, inside, outlets in zip(spans, extents, quoted, own, strict=True)
    ]
    listeners = (Listener(text, *sentence) for sentence in zip(spans, own, strict=True))
    return list(zip(listeners, pieces, strict=True))


def _own(
    sentence: Span, cues: Sequence[Cue], attributions: Sequence[Attribution]
) -> tuple[Cue, ...]:
    """The cues of the outlet's wording, with offsets of the text."""
    moved = [_moved(cue, sentence.start) for cue in cues]
    return tuple([cue for cue in moved if not _spoken(cue, attributions)])


def _toned(
    text: str, spans: Sequence[Span], judged: Sequence[Sequence[Segment]]
) -> tuple[Sentence, ...]:
    """The sentences from their segments, all with what the two readings of tone say of them."""
    words = [span.of(text) for span in spans]
    raws, wholes = tone.raws(words), tone.reads(words)
    several = (segments for segments in judged if len(segments) > 1)
    parts = tone.reads([text[one.start : one.end] for segments in several for one in segments])
    toned = _each_toned(judged, wholes, iter(parts))
    return tuple(
        Sentence(span.start, span.end, segments, raw, whole)
        for span, segments, raw, whole in zip(spans, toned, raws, wholes, strict=True)
    )


def _each_toned(
    judged: Sequence[Sequence[Segment]], wholes: Sequence[Tone], parts: Iterator[Tone]
) -> Iterator[tuple[Segment, ...]]:
    """The segments with the tones of their own words: a lone one has its sentence's."""
    for segments, whole in zip(judged, wholes, strict=True):
        tones = iter((whole,)) if len(segments) == 1 else parts
        yield tuple([structs.replace(segment, tone=next(tones)) for segment in segments])


def _moved(cue: Cue, by: int) -> Cue:
    return Cue(cue.start + by, cue.end + by, cue.rule, cue.text)


def _spoken(cue: Cue, attributions: Sequence[Attribution]) -> bool:
    """Whether a cue lies in a source's words: that wording is not the outlet's."""
    return any(cue.start in content for a in attributions for content in a.content)
