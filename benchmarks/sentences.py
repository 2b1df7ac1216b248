"""Sentence boundaries on BASIL: `python -m benchmarks.sentences [--errors N]`.

Boundary F1 counts the ends of sentences inside a text (the last one is given): a predicted end is
right where a gold sentence ends at the same offset. F1 = 2PR / (P + R) over all texts.
"""

import sys
from collections.abc import Iterator

from annotator.language import sentences
from annotator.models import Block
from benchmarks.data import rows


def joined(parts: list[str]) -> tuple[str, set[int]]:
    """A text of sentences joined by one space, and the inner ends."""
    parts = [part.strip() for part in parts if part.strip()]
    ends, text = set(), ""
    for part in parts:
        text = f"{text} {part}" if text else part
        ends.add(len(text))
    return text, ends - {len(text)}


def predicted(text: str) -> set[int]:
    spans = sentences.split(text, (Block(0, len(text)),)) if text else ()
    return {span.end for span in spans[:-1]}


def articles() -> Iterator[list[str]]:
    for row in rows("basil_dev"):
        yield [sentence for paragraph in row["paragraphs"] for sentence in paragraph]


def paragraphs() -> Iterator[list[str]]:
    for row in rows("basil_dev"):
        yield from row["paragraphs"]


def measure(texts: Iterator[list[str]], errors: int) -> tuple[float, float, float]:
    """Precision, recall and F1; prints up to `errors` wrong places."""
    right = said = gold = 0
    for parts in texts:
        text, ends = joined(parts)
        found = predicted(text)
        right, said, gold = right + len(found & ends), said + len(found), gold + len(ends)
        for place in sorted(found ^ ends)[:errors]:
            errors -= 1
            kind = "extra " if place in found else "missed"
            print(f"{kind} …{text[max(0, place - 50) : place]}⏎{text[place : place + 40]}…")
    precision, recall = right / said, right / gold
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    errors = int(sys.argv[2]) if sys.argv[1:2] == ["--errors"] else 0
    for name, texts in (("articles", articles()), ("paragraphs", paragraphs())):
        precision, recall, f1 = measure(texts, errors)
        print(f"{name:10}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
