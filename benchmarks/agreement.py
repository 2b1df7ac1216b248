"""How far two readers of our articles agree: `python -m benchmarks.agreement [--longest N]`.

Both read the same guideline, and neither saw the other's tags. Printed: Cohen's κ by word, of three
voices and of asides against the rest; the words by pair of voices; and of each pair the longest
stretches that they read differently, from articles of the train split only. A paragraph that was
mended between the readings is left out.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from annotator.evaluation import agreement, gold
from annotator.evaluation.agreement import Agreement
from benchmarks.data import rows

CORPORA = Path("corpora")


def measured() -> Agreement:
    return agreement.compare(gold.load(CORPORA / "articles"), gold.load(CORPORA / "second"))


def of_news() -> Agreement:
    """The same for sentences of NewsMTSC, whose text is the user's own copy."""
    texts = [str(row["text"]) for row in rows("newsmtsc_train")]
    name = "newsmtsc-voices.jsonl"
    return agreement.compare(
        gold.join(CORPORA / name, texts), gold.join(CORPORA / "second" / name, texts)
    )


def figures(found: Agreement) -> dict[str, float]:
    return {
        "articles": found.articles,
        "paragraphs left out": found.left_out,
        "sentences": found.sentences,
        "words": len(found.pairs),
        "kappa, three voices": round(found.voices, 3),
        "kappa, asides against the rest": round(found.asides, 3),
    }


def lines(found: Agreement, longest: int) -> Iterator[str]:
    yield from (f"{name:32} {figure:g}" for name, figure in figures(found).items())
    shown = {g.id for g in gold.load(CORPORA / "articles") if g.split == "train"}
    for pair, words in Counter(found.pairs).most_common():
        yield f"{pair[0]} / {pair[1]}: {words} words"
        mine = [d for d in found.disputes if d.voices == pair and d.article in shown]
        for dispute in sorted(mine, key=lambda d: (-d.words, d.article))[:longest]:
            yield f"    {dispute.article}: {dispute.text}"


def main() -> None:
    parser = argparse.ArgumentParser(description="How far two readers agree.")
    parser.add_argument("--longest", type=int, default=4, help="stretches shown for each pair")
    longest = parser.parse_args().longest
    for line in lines(measured(), longest):
        print(line)
    print("NewsMTSC")
    for line in lines(of_news(), 0):
        print(line)


if __name__ == "__main__":
    main()
