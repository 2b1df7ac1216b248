"""An annotation as data: the one schema, `annotator/1`."""

from collections.abc import Mapping
from typing import Any

import msgspec

from annotator.models import (
    Annotation,
    Article,
    Attribution,
    Figures,
    Segment,
    Sentence,
    Span,
    Tone,
    Voice,
    voice_of,
)
from annotator.tone.reasons import differences
from annotator.tone.summary import Mix, arc, whose

SCHEMA = "annotator/1"
_DIGITS = 4


def dumps(annotation: Annotation, *, indent: int | None = None) -> str:
    """The annotation as JSON; the same annotation gives the same text."""
    data = msgspec.json.encode(to_dict(annotation))
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


def to_dict(annotation: Annotation) -> dict[str, Any]:
    """The annotation as plain data. Of an excerpt, `text` is null and asides alone are quoted."""
    article = annotation.article
    excerpt = article.publish == "excerpt"
    genre = annotation.genre
    return {
        "schema": SCHEMA,
        **_metadata(article),
        "text": None if excerpt else article.body,
        "blocks": [{"start": b.start, "end": b.end, "kind": b.kind.value} for b in article.blocks],
        "sentences": [_sentence(article.body, s, excerpt) for s in annotation.sentences],
        "headline_annotation": {
            "sentences": [
                _sentence(article.headline or "", s, False) for s in annotation.headline_sentences
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


def _sentence(text: str, sentence: Sentence, excerpt: bool) -> dict[str, Any]:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "voice": voice_of(text, sentence).value,
        "aside": _round(sentence.aside),
        "raw": {
            "polarity": _round(sentence.raw.polarity),
            "subjectivity": _round(sentence.raw.subjectivity),
            "assessments": [] if excerpt else _assessments(sentence),
        },
        "tone": _tone(sentence.tone),
        "differs": [] if excerpt else _differs(text, sentence),
        "segments": [_segment(text, segment, excerpt) for segment in sentence.segments],
    }


def _tone(tone: Tone | None) -> dict[str, Any] | None:
    return {"label": tone.label, "probability": _round(tone.probability)} if tone else None


def _differs(text: str, sentence: Sentence) -> list[dict[str, Any]]:
    return [
        {"kind": reason.kind, "words": list(reason.words), "text": reason.text}
        for reason in differences(text, sentence)
    ]


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
            "words": list(a.words),
            "polarity": _round(a.polarity),
            "subjectivity": _round(a.subjectivity),
        }
        for a in sentence.raw.assessments
    ]


def _segment(text: str, segment: Segment, excerpt: bool) -> dict[str, Any]:
    shown = not excerpt or segment.voice is Voice.ASIDE
    data: dict[str, Any] = {
        "start": segment.start,
        "end": segment.end,
        "voice": segment.voice.value,
        "probability": _round(segment.probability),
        "alone": _round(segment.alone),
        "cues": [
            {
                "start": c.start,
                "end": c.end,
                "rule": c.rule,
                # A cue may reach into the next segment.
                "text": c.text if not excerpt or shown and c.end <= segment.end else None,
            }
            for c in segment.cues
        ],
        "features": [
            {"name": f.name, "value": _round(f.value), "weight": _round(f.weight)}
            for f in segment.features
        ],
        "attribution": _attribution(text, segment.attribution, excerpt),
        "tone": _tone(segment.tone),
    }
    if excerpt and segment.voice is Voice.ASIDE:
        data["quote"] = text[segment.start : segment.end].strip()
    return data


def _attribution(text: str, found: Attribution | None, excerpt: bool) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "kind": found.kind.value,
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
