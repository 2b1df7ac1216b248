"""Asides in real reports: `python -m benchmarks.asides [--errors N]`.

BASIL holds news reports of three outlets. Printed: segments called asides per 1,000 sentences, right or
wrong, for no public set has gold for them; `--errors N` shows the first N with their cues.
"""

import sys

from annotator.models import Annotation, Article, Segment, Voice
from annotator.pipeline import annotate
from benchmarks.data import rows


def asides(annotation: Annotation) -> list[Segment]:
    return [segment for segment in annotation.segments if segment.voice is Voice.ASIDE]


def shown(annotation: Annotation, segment: Segment) -> str:
    words = annotation.article.body[segment.start : segment.end]
    return f"{segment.probability:.2f} {[c.rule for c in segment.cues]} {words[:130]!r}"


def main() -> None:
    errors = int(sys.argv[2]) if sys.argv[1:2] == ["--errors"] else 0
    texts = ("\n\n".join(" ".join(p) for p in row["paragraphs"]) for row in rows("basil_dev"))
    found = [annotate(Article.from_text(text)) for text in texts]
    total = sum(len(annotation.sentences) for annotation in found)
    told = [shown(annotation, segment) for annotation in found for segment in asides(annotation)]
    print("\n".join(told[:errors]))
    share = 1000 * len(told) / total
    print(f"BASIL  segments called asides {share:.1f} per 1,000 sentences ({len(told)} of {total})")


if __name__ == "__main__":
    main()
