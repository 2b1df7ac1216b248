"""What is said of sentences, and of the whole article."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, wraps
from itertools import chain, repeat
from typing import TypeVar

from msgspec import Struct

from annotator.models.article import Article
from annotator.models.segment import Cue, Feature, Segment, Tone, Voice
from annotator.models.spans import check_ordered, check_span, check_unit

T = TypeVar("T")


class Assessment(Struct, frozen=True, gc=False):
    """Words that TextBlob scored, as TextBlob gives them."""

    words: tuple[str, ...]
    """In lower case, with the modifiers before them."""
    polarity: float
    """In [−1, 1]."""
    subjectivity: float
    """In [0, 1]."""
    label: str | None = None
    """TextBlob's own mark, such as `mood` of an emoticon; mostly None."""


class RawReading(Struct, frozen=True, gc=False):
    """TextBlob's reading of a sentence, as it is.

    Raises ValueError for a number out of range.
    """

    polarity: float
    """In [−1, 1]."""
    subjectivity: float
    """In [0, 1]."""
    assessments: tuple[Assessment, ...] = ()
    """The words that scored; empty where none did."""

    def __post_init__(self) -> None:
        check_unit(self.polarity, "polarity", -1.0)
        check_unit(self.subjectivity, "subjectivity")


class Sentence(Struct, frozen=True, gc=False):
    """A span of the body, tiled exactly by its segments.

    Raises ValueError where the segments leave a gap or overlap.
    """

    start: int
    """The first offset."""
    end: int
    """The offset behind the last."""
    segments: tuple[Segment, ...]
    """In order; each begins where the one before ends."""
    raw: RawReading
    """What TextBlob says of it."""
    tone: Tone | None = None
    """Of the whole sentence, whoever speaks in it."""

    def __post_init__(self) -> None:
        check_span(self.start, self.end)
        edges = [self.start, *(segment.end for segment in self.segments)]
        if [segment.start for segment in self.segments] != edges[:-1] or edges[-1] != self.end:
            raise ValueError(f"segments do not tile the sentence at {self.start}")

    @property
    def aside(self) -> float:
        """The largest probability in [0, 1] that one of its segments is an aside."""
        return max(segment.aside for segment in self.segments)

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of all its segments, in order."""
        return tuple(chain.from_iterable(segment.cues for segment in self.segments))


@dataclass(frozen=True, slots=True)
class Genre:
    """What kind of article this is.

    Raises ValueError for another label, or a probability outside [0, 1].
    """

    label: str
    """`report`, `analysis` or `opinion`."""
    probability: float
    """Of `label`, in [0, 1]."""
    features: tuple[Feature, ...] = ()
    """What of the whole article counted, and how much: the more, the more it reads like opinion."""

    def __post_init__(self) -> None:
        check_unit(self.probability, "a probability")
        if self.label not in ("report", "analysis", "opinion"):
            raise ValueError(f"not a genre: {self.label!r}")


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts of an article. Shares are by words, and sum to 1 where there is a word."""

    sentences: int
    """Of the body, the headline not counted."""
    words: int
    """Runs of non-space in the sentences."""
    reporting: float
    """Share of the words, in [0, 1]."""
    attributed: float
    """Share of the words, in [0, 1]."""
    aside: float
    """Share of the words, in [0, 1]."""
    cues: tuple[tuple[str, int], ...]
    """Rule ids with their counts, in the order of the ids."""


@dataclass(frozen=True)
class Annotation:
    """An article with the voices of its sentences.

    Raises ValueError where sentences overlap or are out of order.
    """

    article: Article
    """What was annotated."""
    sentences: tuple[Sentence, ...]
    """Of the body, in order."""
    headline_sentences: tuple[Sentence, ...] = ()
    """Of the headline; offsets count in it."""
    genre: Genre | None = None
    """None where it was not judged."""
    calibrated: bool = False
    """Whether the probabilities come from weights that were calibrated on labelled text."""
    supported: bool = True
    """False for a language in which sentences are found but no voices are judged."""
    notes: tuple[str, ...] = ()
    """What the reader of this annotation must know, one sentence each."""

    def __post_init__(self) -> None:
        check_ordered(self.sentences, "sentences")

    @cached_property
    def figures(self) -> Figures:
        """Counts of sentences, words by voice, and cues by rule."""
        words = _by_voice(self.article.body, self.sentences)
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


def derived(read: Callable[[Annotation], T]) -> Callable[[Annotation], T]:
    """The same function, read once of an annotation, as its `figures` are.

    A page, the data beside it and its row in a list ask for the same.
    """
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def kept(annotation: Annotation) -> T:
        found = vars(annotation)
        if name not in found:
            found[name] = read(annotation)
        value: T = found[name]
        return value

    return kept


def word_voices(text: str, sentences: Iterable[Sentence]) -> Iterator[Voice]:
    """The voice of each word: a run of non-space has the voice of its first character."""
    return chain.from_iterable(
        repeat(segment.voice, _begun(text, segment, sentence.start))
        for sentence in sentences
        for segment in sentence.segments
    )


def _by_voice(text: str, sentences: Iterable[Sentence]) -> Counter[Voice]:
    words: Counter[Voice] = Counter()
    for sentence in sentences:
        for segment in sentence.segments:
            words[segment.voice] += _begun(text, segment, sentence.start)
    return words


def _begun(text: str, segment: Segment, start: int) -> int:
    """How many words begin in a segment of the sentence that begins at `start`."""
    words = len(text[segment.start : segment.end].split())
    # A cut inside a word ("timing–fresh") leaves its tail to the voice that began it.
    continues = segment.start > start and not text[segment.start - 1].isspace()
    tail = bool(words) and continues and not text[segment.start].isspace()
    return words - tail


@derived
def voices(annotation: Annotation) -> tuple[Voice, ...]:
    """The voice of each sentence of the body."""
    return tuple(voice_of(annotation.article.body, one) for one in annotation.sentences)


def voice_of(text: str, sentence: Sentence) -> Voice:
    """The voice of most of a sentence's words; a tie goes to reporting, then attributed."""
    if len(sentence.segments) == 1:
        return sentence.segments[0].voice
    words = _by_voice(text, (sentence,))
    return max(Voice, key=lambda voice: words[voice])
