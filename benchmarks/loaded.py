"""Loaded words found in reports: `python -m benchmarks.loaded`.

BASIL marks the words of a report that are loaded and not quoted. A sentence's score is the number of
its cues in the outlet's own words, each weighted by its family (`LOAD`). Printed: the AUC of that
score over sentences, raw and length-matched (sentences in five bins by the words of the outlet's own
text, the AUC within each, averaged over bins), beside the naive ones of counting words.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from annotator.evaluation.public import basil
from annotator.models import Annotation, Cue, Sentence
from annotator.pipeline import annotate
from benchmarks.asides import auc
from benchmarks.data import path

BINS = 5
LOAD = {"loaded": 1.0, "drama": 1.0, "scorn": 1.0, "naming": 1.0, "saying": 1.0}
"""What one cue of a family adds; those not listed add `OTHER`."""
OTHER = 0.5


@dataclass(frozen=True, slots=True)
class Scored:
    """One sentence: the words of the outlet in it, its score, and whether BASIL marked any."""

    own: int
    score: float
    loaded: bool


def load(cue: Cue) -> float:
    return LOAD.get(cue.rule.partition("/")[0], OTHER)


def scored(annotation: Annotation, sentence: Sentence, loaded: bool) -> Scored:
    body = annotation.article.body
    spoken = [c for s in sentence.segments if s.attribution for c in s.attribution.content]
    words = len(body[sentence.start : sentence.end].split())
    quoted = sum(len(c.of(body).split()) for c in spoken)
    cues = [cue for segment in sentence.segments for cue in segment.cues]
    return Scored(max(0, words - quoted), sum(map(load, cues)), loaded)


def sentences() -> list[Scored]:
    found = []
    for gold, starts in basil(path("basil_dev")):
        annotation = annotate(gold.article)
        for sentence in annotation.sentences:
            held = any(sentence.start <= start < sentence.end for start in starts)
            found.append(scored(annotation, sentence, held))
    return found


def matched(rows: Sequence[Scored], score: str) -> float:
    """The mean AUC within bins of equal size by own words."""
    ordered = sorted(rows, key=lambda row: row.own)
    edges = [round(len(ordered) * n / BINS) for n in range(BINS + 1)]
    bins = (ordered[a:b] for a, b in zip(edges, edges[1:], strict=False))
    return mean(auc([(getattr(r, score), r.loaded) for r in part]) for part in bins)


def main() -> None:
    rows = sentences()
    print(f"{len(rows)} sentences, {sum(r.loaded for r in rows)} with a loaded word outside quotes")
    for name, score in (("words", "own"), ("cues", "score")):
        raw = auc([(getattr(r, score), r.loaded) for r in rows])
        print(f"{name:6} AUC {raw:.3f}  length-matched {matched(rows, score):.3f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
