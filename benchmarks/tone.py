"""Tone beside always-neutral, TextBlob and VADER: `python -m benchmarks.tone [--errors N]`.

Accuracy / macro-F1 with 90 % intervals (see annotator.evaluation.tone), TextBlob and VADER cut at
±0.05; then the calibration error, Cohen's κ of our labels, and with `--errors` the surest errors.
VADER is measured where it is installed (`pip install vaderSentiment`). Public sets: ANNOTATOR_DATA.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator import tone
from annotator.evaluation import tone as evaluation
from annotator.evaluation.measures import kappa
from annotator.evaluation.tone import Score, Toned
from benchmarks.data import path

CORPORA = Path(__file__).parent.parent / "corpora"


def sets() -> Iterator[tuple[str, Sequence[Toned]]]:
    yield "own, heldout", [row for row in evaluation.own(CORPORA) if row.split == "heldout"]
    yield "NewsMTSC mt", evaluation.newsmtsc(path("newsmtsc_devtest_mt"))
    yield "Penn dev", evaluation.penn(path("penn_sentences_dev"))


def shown(score: Score) -> str:
    accuracy = f"{score.accuracy:.3f} {between(score.accuracy_range)}"
    return f"{accuracy} / {score.macro_f1:.3f} {between(score.macro_f1_range)}  n {score.number}"


def between(found: tuple[float, float] | None) -> str:
    return f"({found[0]:.3f}–{found[1]:.3f})" if found else ""


def errors(toned: Sequence[Toned], number: int) -> Iterator[str]:
    read = [(tone.read(row.text), row) for row in toned]
    wrong = sorted((r for r in read if r[0].label != r[1].tone), key=lambda r: -r[0].probability)
    for said, row in wrong[:number]:
        terms = sorted(tone.explain(row.text), key=lambda t: -abs(t.negative - t.positive))[:3]
        words = ", ".join(f"{t.word} {t.positive - t.negative:+.1f}" for t in terms)
        yield f"  {row.tone}→{said.label} {said.probability:.2f} [{words}] {row.text[:160]}"


def main() -> None:
    number = int(sys.argv[2]) if sys.argv[1:2] == ["--errors"] else 0
    used = evaluation.readers()
    for name, toned in sets():
        for reader, read in used.items():
            print(f"{name:14} {reader:15} {shown(evaluation.measure(toned, read))}")
        print(f"{name:14} calibration error {evaluation.own_calibration(toned):.3f}")
        for line in errors(toned, number):
            print(line)
    twice = [(row.tone, row.second) for row in evaluation.own(CORPORA) if row.second]
    if twice:
        pairs = [(first, second) for first, second in twice if second]
        print(f"own labels     κ {kappa(pairs):.3f} of {len(pairs)} labelled twice")


if __name__ == "__main__":
    main()
