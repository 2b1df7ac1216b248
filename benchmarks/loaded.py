"""Loaded words found in reports: `python -m benchmarks.loaded`.

BASIL marks the words of a report that are loaded and not quoted. Printed, for each score, is the AUC
over sentences, raw and length-matched (sentences in five bins by the words of the outlet's own text,
the AUC within each, averaged over bins):

- words: how many words of its own text the outlet has there, which is no reading at all;
- cues: how many of them are cues (a word that several rules mark counts once);
- load: the same, mild rules counting less (`MILD`), with the judge's probability of an aside added,
  which orders the many sentences without a cue.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

from annotator.evaluation import measures
from annotator.evaluation.public import basil
from annotator.models import Annotation, Cue, Sentence
from annotator.pipeline import annotate
from benchmarks.data import path

BINS = 5
MILD = 0.3
"""What a cue of a mild rule adds, where one of a family of single words adds 1, and any other 0.5."""
_MILD_RULES = {
    "drama/trouble",
    "drama/rough",
    "loaded/emphasis",
    "loaded/contest-verb",
    "saying/accusation",
    "saying/refusal",
}
_WORDS = {"loaded", "drama", "scorn", "naming", "saying"}


@dataclass(frozen=True, slots=True)
class Scored:
    """One sentence with its scores by name, and whether BASIL marked a word of it."""

    scores: dict[str, float]
    loaded: bool


def load(cue: Cue) -> float:
    if cue.rule in _MILD_RULES:
        return MILD
    return 1.0 if cue.rule.partition("/")[0] in _WORDS else 0.5


def scored(annotation: Annotation, sentence: Sentence, loaded: bool) -> Scored:
    body = annotation.article.body
    spoken = [c for s in sentence.segments if s.attribution for c in s.attribution.content]
    words = len(body[sentence.start : sentence.end].split())
    own = max(0, words - sum(len(c.of(body).split()) for c in spoken))
    weights: dict[int, float] = {}
    for cue in (cue for segment in sentence.segments for cue in segment.cues):
        weights[cue.start] = max(weights.get(cue.start, 0.0), load(cue))
    score = sum(weights.values()) + sentence.aside
    return Scored({"words": own, "cues": len(weights), "load": score}, loaded)


def sentences() -> list[Scored]:
    found = []
    for gold, starts in basil(path("basil_dev")):
        annotation = annotate(gold.article)
        for sentence in annotation.sentences:
            held = any(sentence.start <= start < sentence.end for start in starts)
            found.append(scored(annotation, sentence, held))
    return found


def area(rows: Sequence[Scored], name: str) -> float:
    found = measures.auc([row.scores[name] for row in rows], [row.loaded for row in rows])
    if found is None:
        raise ValueError("loaded sentences and others are both needed")
    return found


def matched(rows: Sequence[Scored], name: str) -> float:
    """The mean AUC within bins of equal size by own words."""
    ordered = sorted(rows, key=lambda row: row.scores["words"])
    edges = [round(len(ordered) * n / BINS) for n in range(BINS + 1)]
    return mean(area(ordered[a:b], name) for a, b in pairwise(edges))


def figures(rows: Sequence[Scored]) -> dict[str, dict[str, float]]:
    """By score: AUC raw and length-matched."""
    return {
        name: {"AUC": area(rows, name), "AUC, length-matched": matched(rows, name)}
        for name in rows[0].scores
    }


def main() -> None:
    rows = sentences()
    print(f"{len(rows)} sentences, {sum(r.loaded for r in rows)} with a loaded word outside quotes")
    for name, found in figures(rows).items():
        print(f"{name:6}", "  ".join(f"{n} {figure:.3f}" for n, figure in found.items()))


if __name__ == "__main__":
    main()
