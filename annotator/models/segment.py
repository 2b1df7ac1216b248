"""What is said of a stretch of one sentence: its voice, its tone, and the reasons."""

from enum import StrEnum
from math import exp

from msgspec import Struct

from annotator.models.spans import Span, check_ordered, check_span, check_unit


class Voice(StrEnum):
    """Who is heard in a stretch of text."""

    REPORTING = "reporting"
    """The outlet states something that can be checked."""
    ATTRIBUTED = "attributed"
    """The words or the claim of a source."""
    ASIDE = "aside"
    """The outlet's own comment: irony, judgement, guess at motives, advice, wink to the reader."""


class Cue(Struct, frozen=True, gc=False):
    """The exact words that made a rule fire.

    Raises ValueError where the text is not as long as the span.
    """

    start: int
    """The first offset."""
    end: int
    """The offset behind the last."""
    rule: str
    """The rule's id, `family/name`."""
    text: str
    """These words, as the text has them."""

    def __post_init__(self) -> None:
        check_span(self.start, self.end)
        if len(self.text) != self.end - self.start:
            raise ValueError(f"a cue's text does not fit its span: {self.text!r}")


class Feature(Struct, frozen=True, gc=False):
    """One term of a verdict: `value` × `weight` is what it adds to the logit of *aside*."""

    name: str
    """A rule's id, `group/name` of another feature, or `intercept`."""
    value: float
    """How much of it is there: any number but 0, mostly 1."""
    weight: float
    """Any number; above 0 it speaks for an aside."""


class AttributionKind(StrEnum):
    """How a source is made to speak."""

    DIRECT = "direct"
    """Whole clauses in quotation marks, behind a speaker's label, or set off as a quotation."""
    PARTIAL = "partial"
    """Some words in quotation marks inside a paraphrase."""
    INDIRECT = "indirect"
    """A paraphrase without quotation marks."""


class Attribution(Struct, frozen=True, gc=False):
    """Who says what: a source, the words that make it speak, and what it says.

    Raises ValueError without content, or where its spans overlap.
    """

    kind: AttributionKind
    """How the source is made to speak."""
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
        check_ordered(self.content, "contents of an attribution")


class Tone(Struct, frozen=True, gc=False):
    """The news tone of a sentence, or of a part of one.

    Raises ValueError for another label, or a probability outside [0, 1].
    """

    label: str
    """`negative`, `neutral` or `positive`."""
    probability: float
    """That readers say so, in [0, 1]. It may be less than that of neutral: rare tones are said
    a little more readily."""

    def __post_init__(self) -> None:
        check_unit(self.probability, "a probability")
        if self.label not in ("negative", "neutral", "positive"):
            raise ValueError(f"not a tone: {self.label!r}")


class Segment(Struct, frozen=True, gc=False):
    """A stretch of one sentence in one voice, with its verdict and the reasons for it.

    Raises ValueError for a probability outside [0, 1], and for an attribution without its voice
    or the other way round.
    """

    start: int
    """The first offset."""
    end: int
    """The offset behind the last."""
    voice: Voice
    """Who is heard."""
    probability: float
    """Of `voice`, in [0, 1]."""
    alone: float
    """The same without the context of the document, in [0, 1]."""
    cues: tuple[Cue, ...] = ()
    """The words that made rules fire, in order."""
    features: tuple[Feature, ...] = ()
    """All that are not zero, the intercept by its name; their value × weight sum to the logit of
    *aside*. Empty where nothing was judged: in a language that is not read."""
    attribution: Attribution | None = None
    """Of an attributed segment, who says it; of others, None."""
    tone: Tone | None = None
    """Of these words alone: what a source says is not laid at the outlet's door."""

    def __post_init__(self) -> None:
        check_span(self.start, self.end)
        check_unit(self.probability, "a probability")
        check_unit(self.alone, "a probability")
        if (self.voice is Voice.ATTRIBUTED) != (self.attribution is not None):
            raise ValueError("an attributed segment, and only that, has an attribution")

    @property
    def aside(self) -> float:
        """The probability in [0, 1] that this segment is an aside; 0 where nothing was judged."""
        if not self.features:
            return 0.0
        if self.voice is Voice.ATTRIBUTED:
            # Its own probability tells also of reporting that was taken for a claim.
            return round(logistic(sum(f.value * f.weight for f in self.features)), 4)
        return self.probability if self.voice is Voice.ASIDE else 1.0 - self.probability


def logistic(z: float) -> float:
    """1 / (1 + e^−z), for any z. In (0, 1)."""
    return 1.0 / (1.0 + exp(-z)) if z >= 0 else exp(z) / (1.0 + exp(z))
