"""An annotation as data: the one schema, `annotator/1`."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from annotator.models import (
    Annotation,
    Article,
    Attribution,
    Cue,
    Figures,
    Segment,
    Sentence,
    Span,
    Tone,
    Voice,
    voice_of,
    voices,
)
from annotator.tone.reasons import Reason, differences, of_article
from annotator.tone.summary import Mix, arc, whose

SCHEMA = "annotator/1"
_DIGITS = 4


def dumps(annotation: Annotation, *, indent: int | None = None) -> str:
    """The annotation as JSON; the same annotation gives the same text."""
    data = msgspec.json.encode(_whole(annotation))
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


def _whole(annotation: Annotation) -> dict[str, Any]:
    """All there is to write. Of an excerpt, `text` is null and asides alone are quoted.

    Cues, features and reasons are written as they are: the schema has the same fields.
    """
    article = annotation.article
    excerpt, headline = article.publish == "excerpt", article.headline or ""
    genre = annotation.genre
    told = zip(annotation.sentences, voices(annotation), of_article(annotation), strict=True)
    return {
        "schema": SCHEMA,
        **_metadata(article),
        "text": None if excerpt else article.body,
        "blocks": [{"start": b.start, "end": b.end, "kind": b.kind} for b in article.blocks],
        "sentences": [_sentence(article.body, *one, excerpt) for one in told],
        "headline_annotation": {
            "sentences": [
                _sentence(headline, s, voice_of(headline, s), differences(headline, s), False)
                for s in annotation.headline_sentences
            ]
        },
        "genre": {"label": genre.label, "probability": _round(genre.probability)}
        if genre
        else None,
        "figures": _figures(annotation.figures),
        "tones": _tones(annotation),
        "judge": {"calibrated": annotation.calibrated, "supported": annotation.supported},
    }


def _metadata(article: Article) -> dict[str, Any]:
    names = ("id", "headline", "outlet", "author", "published", "url", "language")
    return {name: getattr(article, name) for name in names}


def _sentence(
    text: str, sentence: Sentence, voice: Voice, differs: Sequence[Reason], excerpt: bool
) -> dict[str, Any]:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "voice": voice,
        "aside": _round(sentence.aside),
        "raw": {
            "polarity": _round(sentence.raw.polarity),
            "subjectivity": _round(sentence.raw.subjectivity),
            "assessments": [] if excerpt else _assessments(sentence),
        },
        "tone": _tone(sentence.tone),
        "differs": [] if excerpt else differs,
        "segments": [_segment(text, segment, excerpt) for segment in sentence.segments],
    }


def _tone(tone: Tone | None) -> dict[str, Any] | None:
    return {"label": tone.label, "probability": _round(tone.probability)} if tone else None


def _mix(mix: Mix | None) -> dict[str, Any] | None:
    names = ("words", "negative", "neutral", "positive")
    return {name: _round(getattr(mix, name)) for name in names} if mix else None


def _tones(annotation: Annotation) -> dict[str, Any]:
    found = whose(annotation)
    names = ("outlet", "sources", "both", "headline")
    mixes: dict[str, Any] = {name: _mix(getattr(found, name)) for name in names}
    return mixes | {"arc": [_mix(mix) for mix in arc(annotation)]}


def _assessments(sentence: Sentence) -> list[dict[str, Any]]:
    return [
        {
            "words": a.words,
            "polarity": _round(a.polarity),
            "subjectivity": _round(a.subjectivity),
        }
        for a in sentence.raw.assessments
    ]


def _segment(text: str, segment: Segment, excerpt: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "start": segment.start,
        "end": segment.end,
        "voice": segment.voice,
        "probability": _round(segment.probability),
        "alone": _round(segment.alone),
        "cues": [_cue(cue, segment) for cue in segment.cues] if excerpt else segment.cues,
        "features": segment.features,
        "attribution": _attribution(text, segment.attribution, excerpt),
        "tone": _tone(segment.tone),
    }
    if excerpt and segment.voice is Voice.ASIDE:
        data["quote"] = text[segment.start : segment.end].strip()
    return data


def _cue(cue: Cue, segment: Segment) -> dict[str, Any]:
    """Of an excerpt, where a cue may reach from an aside into the next segment."""
    shown = segment.voice is Voice.ASIDE and cue.end <= segment.end
    text = cue.text if shown else None
    return {"start": cue.start, "end": cue.end, "rule": cue.rule, "text": text}


def _attribution(text: str, found: Attribution | None, excerpt: bool) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "kind": found.kind,
        "source": _part(text, found.source, excerpt),
        "cue": _part(text, found.cue, excerpt),
        "content": [[span.start, span.end] for span in found.content],
        "speaker": None if excerpt else found.speaker,
    }


def _part(text: str, span: Span | None, excerpt: bool) -> dict[str, Any] | None:
    if span is None:
        return None
    return {"start": span.start, "end": span.end, "text": None if excerpt else span.of(text)}


def _figures(figures: Figures) -> Mapping[str, Any]:
    return {
        "sentences": figures.sentences,
        "words": figures.words,
        "reporting": _round(figures.reporting),
        "attributed": _round(figures.attributed),
        "aside": _round(figures.aside),
        "cues": dict(figures.cues),
    }


def _round(number: float) -> float:
    return round(number, _DIGITS)
