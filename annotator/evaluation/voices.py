"""How well the voices are told apart: the annotator and naive baselines on the same gold."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from annotator import tone
from annotator.evaluation import measures
from annotator.evaluation.gold import GoldArticle, Unit, by_word
from annotator.models import AttributionKind, Located, Segment, Voice
from annotator.pipeline import Settings, annotate

_MARK = re.compile(r"[“”\"«»]")


@dataclass(frozen=True, slots=True)
class Said:
    """What a system says of one labelled unit."""

    gold: Voice
    voice: Voice
    aside: float
    """How likely an aside, in [0, 1]; a score that only orders will do."""
    report: bool


@dataclass(frozen=True, slots=True)
class Stretches:
    """Asides of one report, by stretch: those said, those said rightly, those true, those found."""

    said: int
    right: int
    true: int
    found: int


@dataclass(frozen=True, slots=True)
class Judged:
    """One article as a system sees it."""

    units: tuple[Said, ...]
    stretches: Stretches | None
    """Of an article whose gold is by stretch; else None."""


System = Callable[[GoldArticle], Judged]


def annotator(settings: Settings | None = None) -> System:
    """The annotator itself, with these settings or those that ship."""

    def judge(gold: GoldArticle) -> Judged:
        segments = tuple(annotate(gold.article, settings).segments)
        units = tuple(_said(gold, unit, segments) for unit in gold.units)
        return Judged(units, None if gold.alone or not gold.kind else _stretches(gold, segments))

    return judge


def _said(gold: GoldArticle, unit: Unit, segments: Sequence[Segment]) -> Said:
    inside = [s for s in segments if s.start < unit.end and unit.start < s.end]
    own = [s for s in inside if unit.start <= s.start] or inside
    words = Counter[Voice]()
    for segment in inside:
        words[_heard(gold, segment)] += _shared(segment, unit)
    aside = max((s.aside for s in own), default=0.0)
    if any(s.voice is Voice.ASIDE for s in own):
        return Said(unit.voice, Voice.ASIDE, aside, gold.report)
    return Said(unit.voice, max(Voice, key=lambda voice: words[voice]), aside, gold.report)


def _heard(gold: GoldArticle, segment: Segment) -> Voice:
    """The voice of a segment, by what this gold calls a source's."""
    speech = segment.attribution
    if speech and speech.kind is AttributionKind.INDIRECT and not gold.paraphrase:
        return Voice.REPORTING
    return segment.voice


def _shared(left: Located, right: Located) -> int:
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def _stretches(gold: GoldArticle, segments: Sequence[Segment]) -> Stretches:
    """A stretch said is right where most of its words are true; a true one is found likewise."""
    truth = by_word(gold)
    said = [s for s in segments if s.voice is Voice.ASIDE]
    heard = {at: s.voice for s in segments for at in range(s.start, s.end)}
    true = [unit for unit in gold.units if unit.voice is Voice.ASIDE]
    return Stretches(
        len(said),
        sum(_mostly(stretch, truth, truth) for stretch in said),
        len(true),
        sum(_mostly(stretch, truth, heard) for stretch in true),
    )


def _mostly(place: Located, words: Mapping[int, Voice], voices: Mapping[int, Voice]) -> bool:
    told = [voices.get(at) is Voice.ASIDE for at in range(place.start, place.end) if at in words]
    return 2 * sum(told) >= len(told) > 0


def constant(gold: GoldArticle) -> Judged:
    """Everything is reporting."""
    return _plain(gold, lambda _: (Voice.REPORTING, 0.0))


def any_mark(gold: GoldArticle) -> Judged:
    """What holds a quotation mark is a source's; all else is reporting."""
    return _plain(
        gold, lambda text: (Voice.ATTRIBUTED if _MARK.search(text) else Voice.REPORTING, 0.0)
    )


def subjectivity(gold: GoldArticle) -> Judged:
    """TextBlob's subjectivity, an aside from .5 on, as people use it."""

    def read(text: str) -> tuple[Voice, float]:
        score = tone.raw(text).subjectivity
        return Voice.ASIDE if score >= 0.5 else Voice.REPORTING, score

    return _plain(gold, read)


def _plain(gold: GoldArticle, read: Callable[[str], tuple[Voice, float]]) -> Judged:
    read_units = ((u, *read(gold.article.body[u.start : u.end])) for u in gold.units)
    return Judged(
        tuple(Said(u.voice, voice, aside, gold.report) for u, voice, aside in read_units), None
    )


BASELINES: Mapping[str, System] = {
    "all reporting": constant,
    "any quotation mark": any_mark,
    "TextBlob subjectivity ≥ .5": subjectivity,
}


def figures(articles: Sequence[Judged]) -> Mapping[str, float | None]:
    """The figures of one system on one set, each by its name; None where the set cannot tell."""
    said = list(chain.from_iterable(article.units for article in articles))
    found: dict[str, float | None] = {}
    for voice in Voice:
        precision, recall, both = measures.f1(
            sum(s.voice is voice and s.gold is voice for s in said),
            sum(s.voice is voice for s in said),
            sum(s.gold is voice for s in said),
        )
        found |= {f"{voice} P": precision, f"{voice} R": recall, f"{voice} F1": both}
    scores, labels = [s.aside for s in said], [s.gold is Voice.ASIDE for s in said]
    found["macro F1"] = sum(found[f"{voice} F1"] or 0.0 for voice in Voice) / 3
    found["AUC"] = measures.auc(scores, labels)
    found["calibration error"] = measures.calibration_error(scores, labels)
    return {**found, **_reports(said), **_by_stretch(articles)}


def _reports(said: Sequence[Said]) -> Mapping[str, float | None]:
    clean = [s for s in said if s.report and s.gold is not Voice.ASIDE]
    asides = [s for s in said if s.report and s.gold is Voice.ASIDE]
    if not clean:
        return {}
    alarms = {"false alarms per 1,000 in reports": 1000 * _asides(clean) / len(clean)}
    if not asides:
        return alarms
    return alarms | {
        "asides found in reports": _asides(asides) / len(asides),
        "false alarms at 60 % recall": _alarms_at(0.6, said),
        "AUC in reports": measures.auc(
            [s.aside for s in (*clean, *asides)], [s.gold is Voice.ASIDE for s in (*clean, *asides)]
        ),
    }


def _asides(said: Sequence[Said]) -> int:
    """How many are taken for asides."""
    return sum(s.voice is Voice.ASIDE for s in said)


def _alarms_at(recall: float, said: Sequence[Said]) -> float:
    """False alarms per 1,000 clean units of reports where this share of asides is found."""
    found = sorted((s.aside for s in said if s.gold is Voice.ASIDE), reverse=True)
    edge = found[max(0, round(recall * len(found)) - 1)]
    clean = [s.aside for s in said if s.report and s.gold is not Voice.ASIDE]
    return 1000 * sum(score >= edge for score in clean) / len(clean)


def _by_stretch(articles: Sequence[Judged]) -> Mapping[str, float | None]:
    told = [a.stretches for a in articles if a.stretches and all(u.report for u in a.units)]
    said, true = sum(s.said for s in told), sum(s.true for s in told)
    if not true:
        return {}  # what is said there is told as false alarms
    return {
        "asides in reports, by stretch P": sum(s.right for s in told) / said if said else None,
        "asides in reports, by stretch R": sum(s.found for s in told) / true,
    }
