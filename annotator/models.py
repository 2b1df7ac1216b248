"""The values that flow through the program. All are frozen, check themselves, and do no I/O.

Every `start` and `end` is a half-open offset in Unicode code points. Offsets of an article count in
`Article.body`, those of a headline's annotation in `Article.headline`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import chain, pairwise
from typing import Protocol


class Voice(StrEnum):
    """Who is heard in a stretch of text."""

    REPORTING = "reporting"
    """The outlet states something that can be checked."""
    ATTRIBUTED = "attributed"
    """The words or the claim of a source."""
    ASIDE = "aside"
    """The outlet's own comment: irony, judgement, guess at motives, advice, wink to the reader."""


class BlockKind(StrEnum):
    """What kind of block a span of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    """One item of a list."""
    QUOTATION = "quotation"
    """A paragraph that is set off as a quotation."""


class InlineKind(StrEnum):
    """How a stretch inside a block was set."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"


class Located(Protocol):
    """Anything that has a start and an end."""

    @property
    def start(self) -> int:
        """The first offset."""

    @property
    def end(self) -> int:
        """The offset behind the last."""


def _check_span(start: int, end: int) -> None:
    if not 0 <= start < end:
        raise ValueError(f"not a span: [{start}, {end})")


def _check_ordered(parts: Iterable[Located], what: str) -> None:
    for left, right in pairwise(parts):
        if left.end > right.start:
            raise ValueError(f"{what} overlap or are out of order at {right.start}")


def _check_unit(number: float, what: str, low: float = 0.0) -> None:
    if not low <= number <= 1.0:
        raise ValueError(f"{what} must lie in [{low:g}, 1], not {number}")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def overlaps(self, other: Located) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or quotation. No sentence crosses its edges."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    """Of a heading, 1 to 6; of everything else, 0."""

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Inline:
    """Emphasis, code or a link inside a block."""

    start: int
    end: int
    kind: InlineKind
    href: str | None = None
    """Of a link, its http or https address; of everything else, None."""

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        if (self.kind is InlineKind.LINK) != (self.href is not None):
            raise ValueError("a link, and only a link, has an address")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a body came from, so that a message about a sentence can name its line."""

    path: str
    """The file as it was named when it was read."""
    lines: tuple[tuple[int, int], ...] = ()
    """Pairs (offset in the body, line in the file counted from 1), in rising order of offset."""

    def line_at(self, offset: int) -> int | None:
        """The line of the file that holds this offset of the body, or None where it is unknown."""
        line = None
        for start, number in self.lines:
            if start > offset:
                break
            line = number
        return line


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One piece of news, as plain text with its structure beside it."""

    id: str
    """A slug that is unique in its site and stable while the file's name stays."""
    body: str
    blocks: tuple[Block, ...]
    """In order, not overlapping; every character outside them is white space."""
    inlines: tuple[Inline, ...] = ()
    headline: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    """`YYYY-MM-DD`, or a full ISO 8601 date and time."""
    url: str | None = None
    """The http or https address of the original."""
    language: str = "en"
    """A BCP 47 tag."""
    publish: str = "full"
    """`full`, or `excerpt` where only asides, figures and the link may be shown."""
    disable: tuple[str, ...] = ()
    """Rules and families that are switched off for this article."""
    origin: Origin | None = None

    def __post_init__(self) -> None:
        _check_ordered(self.blocks, "blocks")
        if self.publish not in ("full", "excerpt"):
            raise ValueError(f"publish must be full or excerpt, not {self.publish!r}")
        if self.blocks and self.blocks[-1].end > len(self.body):
            raise ValueError("a block ends after the body")

    @classmethod
    def from_text(cls, text: str, *, id: str = "text") -> "Article":
        """An article of plain text: blank lines end paragraphs; without any, each line is one.

        >>> [block.end for block in Article.from_text("One.\\n\\nTwo.").blocks]
        [4, 10]
        """
        return cls(id=id, body=text, blocks=paragraphs(text))


def paragraphs(text: str) -> tuple[Block, ...]:
    """The paragraphs of plain text: between blank lines or, where there is none, line by line."""
    lines = list(_lines(text))
    blank = any(line is None for line in _trim(lines))
    return tuple(_gather(lines)) if blank else tuple(Block(*line) for line in lines if line)


def _lines(text: str) -> Iterator[tuple[int, int] | None]:
    """Each line's extent without the white space around it; None for a blank one."""
    offset = 0
    for line in text.split("\n"):
        inner = line.strip()
        start = offset + len(line) - len(line.lstrip())
        yield (start, start + len(inner)) if inner else None
        offset += len(line) + 1


def _trim(lines: Sequence[tuple[int, int] | None]) -> Sequence[tuple[int, int] | None]:
    filled = [number for number, line in enumerate(lines) if line]
    return lines[filled[0] : filled[-1]] if filled else ()


def _gather(lines: Iterable[tuple[int, int] | None]) -> Iterator[Block]:
    start = end = None
    for line in chain(lines, [None]):
        if line:
            start, end = line[0] if start is None else start, line[1]
        elif start is not None and end is not None:
            yield Block(start, end)
            start = None


@dataclass(frozen=True, slots=True)
class Cue:
    """The exact words that made a rule fire."""

    start: int
    end: int
    rule: str
    """The rule's id, `family/name`."""
    text: str

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        if len(self.text) != self.end - self.start:
            raise ValueError(f"a cue's text does not fit its span: {self.text!r}")


@dataclass(frozen=True, slots=True)
class Feature:
    """One term of a verdict: `value` × `weight` is what it adds to the logit of *aside*."""

    name: str
    value: float
    weight: float


class AttributionKind(StrEnum):
    """How a source is made to speak."""

    DIRECT = "direct"
    """Whole clauses in quotation marks, behind a speaker's label, or set off as a quotation."""
    PARTIAL = "partial"
    """Some words in quotation marks inside a paraphrase."""
    INDIRECT = "indirect"
    """A paraphrase without quotation marks."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: a source, the words that make it speak, and what it says."""

    kind: AttributionKind
    content: tuple[Span, ...]
    """The source's words, without the frame around them; in order, at least one."""
    source: Span | None = None
    """The source as the text names it ("he")."""
    cue: Span | None = None
    """The words that attribute ("said", "according to")."""
    speaker: str | None = None
    """The source, resolved where it can be ("Jensen Huang")."""

    def __post_init__(self) -> None:
        if not self.content:
            raise ValueError("an attribution without content")
        _check_ordered(self.content, "contents of an attribution")


@dataclass(frozen=True, slots=True)
class Tone:
    """The news tone of a sentence, or of a part of one."""

    label: str
    """`negative`, `neutral` or `positive`."""
    probability: float
    """That readers say so, in [0, 1]. It may be less than that of neutral: rare tones are said
    a little more readily."""

    def __post_init__(self) -> None:
        _check_unit(self.probability, "a probability")
        if self.label not in ("negative", "neutral", "positive"):
            raise ValueError(f"not a tone: {self.label!r}")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one sentence in one voice, with its verdict and the reasons for it."""

    start: int
    end: int
    voice: Voice
    probability: float
    """Of `voice`, in [0, 1]."""
    alone: float
    """The same without the context of the document."""
    cues: tuple[Cue, ...] = ()
    features: tuple[Feature, ...] = ()
    """All that are not zero, the intercept by its name; their value × weight sum to the logit of
    *aside*. Empty where the segment could not be an aside (a source's words)."""
    attribution: Attribution | None = None
    tone: Tone | None = None
    """Of these words alone: what a source says is not laid at the outlet's door."""

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        _check_unit(self.probability, "a probability")
        _check_unit(self.alone, "a probability")
        if (self.voice is Voice.ATTRIBUTED) != (self.attribution is not None):
            raise ValueError("an attributed segment, and only that, has an attribution")

    @property
    def aside(self) -> float:
        """The probability that this segment is an aside; 0 where it could not be one."""
        if not self.features:
            return 0.0
        return self.probability if self.voice is Voice.ASIDE else 1.0 - self.probability


@dataclass(frozen=True, slots=True)
class Assessment:
    """Words that TextBlob scored, as TextBlob gives them."""

    words: tuple[str, ...]
    polarity: float
    subjectivity: float
    label: str | None = None


@dataclass(frozen=True, slots=True)
class RawReading:
    """TextBlob's reading of a sentence, as it is."""

    polarity: float
    """In [−1, 1]."""
    subjectivity: float
    """In [0, 1]."""
    assessments: tuple[Assessment, ...] = ()

    def __post_init__(self) -> None:
        _check_unit(self.polarity, "polarity", -1.0)
        _check_unit(self.subjectivity, "subjectivity")


@dataclass(frozen=True)
class Sentence:
    """A span of the body, tiled exactly by its segments."""

    start: int
    end: int
    segments: tuple[Segment, ...]
    raw: RawReading
    tone: Tone | None = None
    """Of the whole sentence, whoever speaks in it."""

    def __post_init__(self) -> None:
        _check_span(self.start, self.end)
        edges = [self.start, *(segment.end for segment in self.segments)]
        if [segment.start for segment in self.segments] != edges[:-1] or edges[-1] != self.end:
            raise ValueError(f"segments do not tile the sentence at {self.start}")

    @property
    def aside(self) -> float:
        """The largest probability that one of its segments is an aside."""
        return max(segment.aside for segment in self.segments)

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of all its segments, in order."""
        return tuple(chain.from_iterable(segment.cues for segment in self.segments))


@dataclass(frozen=True, slots=True)
class Genre:
    """What kind of article this is."""

    label: str
    """`report`, `analysis` or `opinion`."""
    probability: float
    features: tuple[Feature, ...] = ()
    """What of the whole article counted, and how much: the more, the more it reads like opinion."""

    def __post_init__(self) -> None:
        _check_unit(self.probability, "a probability")
        if self.label not in ("report", "analysis", "opinion"):
            raise ValueError(f"not a genre: {self.label!r}")


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts of an article. Shares are by words, and sum to 1 where there is a word."""

    sentences: int
    words: int
    reporting: float
    attributed: float
    aside: float
    cues: tuple[tuple[str, int], ...]
    """Rule ids with their counts, by name."""


@dataclass(frozen=True)
class Annotation:
    """An article with the voices of its sentences."""

    article: Article
    sentences: tuple[Sentence, ...]
    headline_sentences: tuple[Sentence, ...] = ()
    """Offsets count in the headline."""
    genre: Genre | None = None
    calibrated: bool = False
    """Whether the probabilities come from weights that were calibrated on labelled text."""
    supported: bool = True
    """False for a language in which sentences are found but no voices are judged."""
    notes: tuple[str, ...] = field(default=())
    """What the reader of this annotation must know, one sentence each."""

    def __post_init__(self) -> None:
        _check_ordered(self.sentences, "sentences")

    @cached_property
    def figures(self) -> Figures:
        """Counts of sentences, words by voice, and cues by rule."""
        words = Counter(word_voices(self.article.body, self.sentences))
        total = words.total()
        shares = {voice: words[voice] / total if total else 0.0 for voice in Voice}
        rules = Counter(cue.rule for sentence in self.sentences for cue in sentence.cues)
        return Figures(
            sentences=len(self.sentences),
            words=total,
            reporting=shares[Voice.REPORTING],
            attributed=shares[Voice.ATTRIBUTED],
            aside=shares[Voice.ASIDE],
            cues=tuple(sorted(rules.items())),
        )

    @property
    def segments(self) -> Iterator[Segment]:
        """All segments, in order."""
        return chain.from_iterable(sentence.segments for sentence in self.sentences)


def word_voices(text: str, sentences: Iterable[Sentence]) -> Iterator[Voice]:
    """The voice of each word: a run of non-space has the voice of its first character."""
    for sentence in sentences:
        for segment in sentence.segments:
            yield from _words_of(text, segment, sentence.start)


def _words_of(text: str, segment: Segment, start: int) -> Iterator[Voice]:
    words = text[segment.start : segment.end].split()
    # A cut inside a word ("timing–fresh") leaves its tail to the voice that began it.
    continues = segment.start > start and not text[segment.start - 1].isspace()
    tail = bool(words) and continues and not text[segment.start].isspace()
    yield from (segment.voice for _ in words[int(tail) :])


def voice_of(text: str, sentence: Sentence) -> Voice:
    """The voice of most of a sentence's words; a tie goes to reporting, then attributed."""
    words = Counter(word_voices(text, (sentence,)))
    return max(Voice, key=lambda voice: words[voice])
