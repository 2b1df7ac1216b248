"""What each rule finds in real text: `python -m benchmarks.rules [--hits RULE] [--gold FOLDER]`.

Hits: cues of a rule in the sentences of the public sets (NewsMTSC train first; a rule that finds
nothing there or elsewhere has no place), in all and per 1,000 sentences of each set. Precision on
gold: the share of a rule's hits outside sources' words that begin in a word labelled aside, in the
training articles of `corpora/articles` (or of the folder named by `--gold`); and lift over the share
of such words at large. Held-out articles are not read.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from annotator.evaluation import sets
from annotator.evaluation.gold import GoldArticle, by_word
from annotator.evaluation.rules import precision
from annotator.models import Voice
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.rules import all_rules
from benchmarks.data import rows

GOLD = Path("corpora/articles")
SEEDS = Path("seeds")
SETS: dict[str, Callable[[dict[str, Any]], list[str]]] = {
    "newsmtsc_train": lambda row: [row["text"]],
    "penn_sentences_dev": lambda row: [row["text"]],
    "basil_dev": lambda row: [s for paragraph in row["paragraphs"] for s in paragraph],
    "polnear_train": lambda row: row["text"].splitlines(),
    "babe_dev": lambda row: [row["text"]],
    "checkthat_en_train": lambda row: [row["text"]],
}


def texts(name: str) -> Iterator[str]:
    for row in rows(name):
        yield from (text for text in SETS[name](row) if text.strip())


def in_seeds() -> frozenset[str]:
    """The rules that find something in the articles of `seeds/`."""
    found = (annotate(files.read(path)) for path in sorted(SEEDS.glob("*.txt")))
    return frozenset(c.rule for one in found for segment in one.segments for c in segment.cues)


def hits(name: str) -> tuple[Counter[str], int]:
    found: Counter[str] = Counter()
    total = 0
    for text in texts(name):
        total += 1
        found.update(cue.rule for cue in all_rules().find(text))
    return found, total


def training(folder: Path) -> list[GoldArticle]:
    return [gold for gold in sets.read(folder) if gold.split == "train"]


def show(rule: str) -> None:
    for name in SETS:
        for text in texts(name):
            for cue in all_rules().find(text):
                if cue.rule == rule or cue.rule.startswith(f"{rule}/"):
                    marked = f"{text[: cue.start]}[{cue.text}]{text[cue.end :]}"
                    print(f"{cue.rule} {marked[max(0, cue.start - 90) : cue.end + 90]!r}")


def table(folder: Path) -> None:
    counted = {name: hits(name) for name in SETS}
    golds = training(folder) if folder.is_dir() else []
    told = precision(golds)
    labels = Counter(voice for gold in golds for voice in by_word(gold).values())
    base = labels[Voice.ASIDE] / max(1, labels.total())
    sizes = "  ".join(f"{name} {total}" for name, (_, total) in counted.items())
    print(f"sentences: {sizes}; words in asides in gold: {base:.3f}")
    print(f"{'rule':28} {'hits':>5} " + " ".join(f"{name[:8]:>8}" for name in SETS) + "    gold")
    for rule in all_rules().rules:
        every = sum(found[rule.id] for found, _ in counted.values())
        rates = (f"{1000 * found[rule.id] / total:8.2f}" for found, total in counted.values())
        found = told.get(rule.id)
        share = f"{found.in_asides}/{found.cues}" if found else "-"
        print(f"{rule.id:28} {every:5} {' '.join(rates)} {share:>7}")
    none = [r.id for r in all_rules().rules if not any(c[r.id] for c, _ in counted.values())]
    print(f"without a hit on public text: {', '.join(none) or 'none'}")
    nowhere = [r for r in none if r not in told and r not in in_seeds()]
    print(f"without one there, in gold or in the seeds: {', '.join(nowhere) or 'none'}")


def main() -> None:
    parser = argparse.ArgumentParser(description="What each rule finds in real text.")
    parser.add_argument("--hits", metavar="RULE", help="print the hits of a rule or family instead")
    parser.add_argument("--gold", type=Path, default=GOLD, help="folder of tagged articles")
    chosen = parser.parse_args()
    show(chosen.hits) if chosen.hits else table(chosen.gold)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
