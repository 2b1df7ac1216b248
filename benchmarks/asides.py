"""Asides on public data: `python -m benchmarks.asides [--errors N]`.

Penn: a sentence is an opinion where two of three people said so (sentences without a majority are
left out); a report is an article with less than 20 % opinions. Printed: AUC of `Sentence.aside`, and
at the shipped threshold the false alarms per 1,000 sentences of reports that are no opinion, and the
asides inside reports that are found. BASIL (news reports of three outlets): alarms per 1,000
sentences, right or wrong, for no public set has gold for them.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from annotator.evaluation import measures
from annotator.models import Annotation, Article, Block, Voice
from annotator.pipeline import annotate
from benchmarks.data import rows


def majority(types: Iterable[str]) -> str | None:
    label, count = Counter(types).most_common(1)[0]
    return label if count >= 2 else None


def joined(texts: list[str]) -> tuple[Article, list[int]]:
    body, blocks, starts = "", [], []
    for text in texts:
        start = len(body)
        body += text + "\n\n"
        blocks.append(Block(start, start + len(text)))
        starts.append(start)
    return Article(id="x", body=body, blocks=tuple(blocks)), starts


def by_row(annotation: Annotation, starts: list[int]) -> list[float]:
    edges = [*starts, len(annotation.article.body)]
    return [
        max((s.aside for s in annotation.sentences if low <= s.start < high), default=0.0)
        for low, high in pairwise(edges)
    ]


def penn(errors: int) -> None:
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows("penn_sentences_dev"):
        groups.setdefault(row["article"], []).append(row)
    scores, false, clean, found, inside = [], 0, 0, 0, 0
    for group in groups.values():
        article, starts = joined([row["text"].strip() or "." for row in group])
        labels = [majority(row["types"]) for row in group]
        report = sum(label == "opinion" for label in labels) < 0.2 * len(labels)
        for row, label, score in zip(group, labels, by_row(annotate(article), starts), strict=True):
            if label is None:
                continue
            scores.append((score, label == "opinion"))
            if report and label == "opinion":
                inside, found = inside + 1, found + (score >= 0.5)
            elif report:
                clean, false = clean + 1, false + (score >= 0.5)
                if score >= 0.5 and errors:
                    errors -= 1
                    print(f"{score:.2f} {label} {row['text'][:150]}")
    auc = measures.auc(*zip(*scores, strict=True))
    print(
        f"Penn   AUC {auc:.3f}  false alarms in reports {1000 * false / clean:.1f} per 1,000 "
        f"({false} of {clean})  asides in reports found {found} of {inside}"
    )


def basil(errors: int) -> None:
    alarms = total = 0
    for row in rows("basil_dev"):
        annotation = annotate(
            Article.from_text("\n\n".join(" ".join(p) for p in row["paragraphs"]))
        )
        total += len(annotation.sentences)
        for segment in annotation.segments:
            if segment.voice is Voice.ASIDE:
                alarms += 1
                if errors:
                    errors -= 1
                    words = annotation.article.body[segment.start : segment.end]
                    print(
                        f"{segment.probability:.2f} {[c.rule for c in segment.cues]} {words[:130]!r}"
                    )
    print(
        f"BASIL  segments called asides {1000 * alarms / total:.1f} per 1,000 sentences ({alarms} of {total})"
    )


def main() -> None:
    errors = int(sys.argv[2]) if sys.argv[1:2] == ["--errors"] else 0
    penn(errors)
    basil(errors)


if __name__ == "__main__":
    main()
