"""Why TextBlob's reading and the news tone differ, and where TextBlob is known to be blind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.language.memo import remembered
from annotator.models import Annotation, Assessment, RawReading, Sentence, Voice, derived
from annotator.tone.news import Pair, shipped
from annotator.tone.words import MARK, SILENT, TOKEN, TURNED, heard, lower, words

CLEAR = 0.1
"""From this polarity on, TextBlob's reading counts as leaning to a side."""
_CARRIES = 0.25
"""From this much of z on, a word carries the tone of its sentence."""
_SPEAKS = 2.0
"""From this weight on, a word leans to a side in news."""
_CONTRACTED = re.compile(r"\b\w+n['’]t\b", re.IGNORECASE)
_VERB = re.compile(r"\bnot \w+ing\b", re.IGNORECASE)
_MAY_NEGATE = re.compile(r"[nN]['’][tT]|[nN][oO][tT] ")
"""What stands wherever one of the two does; most sentences have neither."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, with the words it rests on."""

    kind: str
    """`negation`, `turned word`, `domain word`, `unknown word`, `quote` or `irony`."""
    words: tuple[str, ...]
    text: str
    """A clause for the reader, without a full stop."""


def blind_spots(text: str, reading: RawReading) -> tuple[Reason, ...]:
    """Why TextBlob's numbers for a sentence mislead; empty where nothing is known."""
    return tuple(_blind(text, reading)) if reading.assessments else ()


def _blind(text: str, reading: RawReading) -> Iterator[Reason]:
    if _MAY_NEGATE.search(text):
        yield from _negations(text)
    domain = _domain_words(reading.assessments)
    if domain:
        said = f"TextBlob scores {_listed(domain)} everywhere alike; in news it tells no such tone"
        yield Reason("domain word", domain, said)


def _negations(text: str) -> Iterator[Reason]:
    contracted = tuple(dict.fromkeys(_CONTRACTED.findall(text)))
    if contracted:
        said = "TextBlob does not see a contracted “not”: “isn’t good” scores like “good”"
        yield Reason("negation", contracted, said)
    before_verb = tuple(dict.fromkeys(_VERB.findall(text)))
    if before_verb:
        yield Reason("negation", before_verb, "TextBlob does not see “not” before a verb")


def _domain_words(scored: Sequence[Assessment]) -> tuple[str, ...]:
    """Words that lean to a side for TextBlob and not in news."""
    weights = shipped()
    found = (
        assessment.words[0]
        for assessment in scored
        if abs(assessment.polarity) >= CLEAR
        and len(assessment.words) == 1
        and weights.balance(assessment.words[0]) * _sign(assessment.polarity) < _SPEAKS
        and assessment.words[0].isalpha()
    )
    return tuple(dict.fromkeys(found))


def differences(text: str, sentence: Sentence) -> tuple[Reason, ...]:
    """Why the two readings of a sentence part; empty where they agree or there is no news tone.

    `text` is the body (or the headline) that the sentence's offsets count in.
    """
    if not sentence.tone or not part(sentence):
        return ()
    return tuple(_reasons(text, sentence, sentence.tone.label))


@derived
def of_article(annotation: Annotation) -> tuple[tuple[Reason, ...], ...]:
    """The `differences` of each sentence of the body."""
    body = annotation.article.body
    return tuple(differences(body, sentence) for sentence in annotation.sentences)


def part(sentence: Sentence) -> bool:
    """Whether the two readings of a sentence lean to different sides."""
    return sentence.tone is not None and sentence.tone.label != side(sentence.raw)


def side(reading: RawReading) -> str:
    """The side TextBlob's polarity leans to, to compare; it is no tone of the sentence."""
    sign = _sign(reading.polarity) if abs(reading.polarity) >= CLEAR else 0
    return ("neutral", "positive", "negative")[sign]


def _reasons(text: str, sentence: Sentence, said: str) -> Iterator[Reason]:
    own = text[sentence.start : sentence.end]
    number, leaning = heard(own, map(_leaning, TOKEN.findall(own)))
    yield from _blind(own, sentence.raw)
    turned = tuple(word for word, _, share in leaning if share < 1)
    if turned:
        said_of = f"a “not” before {_listed(turned)} turns it in the news tone"
        yield Reason("turned word", turned, said_of)
    if said != "neutral":
        unknown = tuple(_unknown(number, leaning, sentence.raw, said))
        if unknown:
            yield Reason("unknown word", unknown, f"TextBlob does not know {_listed(unknown)}")
    yield from _quoted(text, sentence)
    if sentence.raw.polarity >= CLEAR and sentence.aside >= 0.5:
        yield Reason("irony", (), "it may be an aside, and the praise in it not be meant")


Leaning = tuple[str, Pair, float]
"""A word in lower case, with its weights and its share."""


@remembered
def _leaning(token: str) -> tuple[str, bool, Leaning, Leaning]:
    """As the news tone reads a token, with its word; one that leans to no side is silent."""
    weights, low = shipped(), lower(token)
    kind, negates, pair, _ = weights.letters(token)
    leans = kind is MARK or abs(pair[1] - pair[0]) * weights.unit >= _SPEAKS
    return kind if leans else SILENT, negates, (low, pair, 1.0), (low, pair, TURNED)


def _unknown(
    number: int, leaning: Sequence[Leaning], reading: RawReading, said: str
) -> Iterator[str]:
    """Of the words that lean, those that TextBlob has no number for, strongest first."""
    known = {word for assessment in reading.assessments for word in assessment.words}
    side, scale = ("negative", "positive").index(said), shipped().scale(number)
    strength = {
        word: pair[side] * (share * scale) for word, pair, share in leaning if word not in known
    }
    ordered = sorted(strength.items(), key=lambda item: (-item[1], item[0]))
    yield from islice((word for word, z in ordered if z >= _CARRIES), 3)


def _quoted(text: str, sentence: Sentence) -> Iterator[Reason]:
    """Where all that TextBlob scored was said by a source inside a sentence of the outlet's."""
    voices = {segment.voice for segment in sentence.segments}
    if Voice.ATTRIBUTED not in voices or len(voices) == 1:
        return
    scored = tuple(a.words[-1] for a in sentence.raw.assessments if a.polarity)
    if not scored:
        return
    outlets = (s for s in sentence.segments if s.voice is not Voice.ATTRIBUTED)
    own = {word.text for s in outlets for word in words(text[s.start : s.end])[1]}
    if own.isdisjoint(scored):
        said = f"{_listed(scored)} stands in a source’s words, and TextBlob scores all alike"
        yield Reason("quote", scored, said)


def _listed(found: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in found)


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
