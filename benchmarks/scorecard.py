"""Every figure of the annotator on one page: `python -m benchmarks.scorecard [--page]`.

Measures our own held-out gold, the public sets (ANNOTATOR_DATA), agreement, symmetry, rules and known
weaknesses; writes docs/scorecard.json and, from it, docs/scorecard.md. With `--page` only the page.
Held-out articles are read to be scored: no word of them is printed or written.
"""

import argparse
import json
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator import tone
from annotator.evaluation import gold, rules, sets, symmetry, table, voices
from annotator.evaluation import tone as toned
from annotator.evaluation.tone import Reader, Toned
from annotator.judgement.model import shipped
from benchmarks import agreement, attribution, loaded
from benchmarks import symmetry as names
from benchmarks.data import path
from benchmarks.rules import training
from benchmarks.scorecard_page import page

ROOT = Path(__file__).parent.parent
CORPORA = ROOT / "corpora"
FIGURES = ROOT / "docs" / "scorecard.json"
PAGE = ROOT / "docs" / "scorecard.md"
WEAKNESSES = Path(__file__).parent / "weaknesses.toml"
PUBLIC = ("penn_sentences_dev", "checkthat_en_train", "checkthat_en_dev", "babe_dev")
ROUNDS = 200


def measured() -> dict[str, Any]:
    return {
        "agreement": agreement.figures(agreement.measured()),
        "agreement on news": news_read_twice(),
        "attribution": attributions(),
        "judge": judge(),
        "loaded words": rounded(loaded.figures(loaded.sentences())),
        "rules": precision(),
        "symmetry": swapped(),
        "tone": tones(),
        "voices": table.as_data([*own(), *public()]),
        "weaknesses": list(weaknesses()),
    }


def news_read_twice() -> dict[str, float]:
    told = agreement.figures(agreement.of_news())
    return {name: told[name] for name in told if name not in ("articles", "paragraphs left out")}


def judge() -> dict[str, Any]:
    weights = shipped()
    return {"calibrated": weights.calibrated, "threshold": weights.threshold}


def own() -> Iterator[table.Measured]:
    yield table.measure("own", sets.read(CORPORA / "articles"), "heldout", ROUNDS)
    yield table.measure("short", sets.read(CORPORA / "short"), "heldout", ROUNDS)


def public() -> Iterator[table.Measured]:
    for name in PUBLIC:
        yield table.measure(name, sets.read(path(name)), "all", ROUNDS)


def attributions() -> dict[str, Any]:
    return rounded(dict((*attribution.polnear(), *attribution.penn(), *attribution.basil())))


def rounded(figures: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    return {name: {n: round(f, 4) for n, f in found.items()} for name, found in figures.items()}


def precision() -> dict[str, list[int]]:
    """Of each rule: its cues that begin in an aside, and all, in the training articles."""
    found = rules.precision(training(CORPORA / "articles"))
    return {rule: [hits.in_asides, hits.cues] for rule, hits in found.items()}


def swapped() -> dict[str, dict[str, float]]:
    audit = symmetry.audit()
    by_kind = {kind: names.figures(audit.of(kind)) for kind in names.kinds(audit)}
    return {"all": names.figures(audit), **by_kind}


def tones() -> dict[str, dict[str, dict[str, float]]]:
    readers: dict[str, Reader] = {
        "annotator": lambda text: tone.read(text).label,
        "always neutral": toned.neutral,
        "TextBlob": toned.textblob,
    }
    heldout = [row for row in toned.own(CORPORA) if row.split == "heldout"]
    taken = {
        "own": heldout,
        "newsmtsc_devtest_mt": toned.newsmtsc(path("newsmtsc_devtest_mt")),
        "penn_sentences_dev": toned.penn(path("penn_sentences_dev")),
    }
    return {
        name: {reader: toned_well(rows, read) for reader, read in readers.items()}
        for name, rows in taken.items()
    }


def toned_well(rows: Sequence[Toned], read: Reader) -> dict[str, float]:
    score = toned.measure(rows, read)
    return {
        "accuracy": round(score.accuracy, 4),
        "macro F1": round(score.macro_f1, 4),
        "sentences": score.number,
    }


def weaknesses() -> Iterator[dict[str, Any]]:
    """Each with its examples, and which of them are read as the guideline says."""
    system = voices.annotator()
    for one in tomllib.loads(WEAKNESSES.read_text("utf-8"))["weakness"]:
        judged = [system(gold.parse(text, "example")) for text in one["examples"]]
        right = [all(unit.gold is unit.voice for unit in found.units) for found in judged]
        yield {**one, "right": right}


def dumps(figures: dict[str, Any]) -> str:
    return json.dumps(figures, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="Every figure of the annotator on one page.")
    parser.add_argument("--page", action="store_true", help="write the page from the figures kept")
    if not parser.parse_args().page:
        FIGURES.write_text(dumps(measured()), "utf-8")
    PAGE.write_text(page(json.loads(FIGURES.read_text("utf-8"))), "utf-8")


if __name__ == "__main__":
    main()
