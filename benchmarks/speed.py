"""What annotating costs: `python -m benchmarks.speed`.

CPU time as a share of one bare `TextBlob(sentence).sentiment` pass over the same sentences, cold:
every text is new to the process. Median of rounds with their range; the reference and the stages are
timed in turn on the articles of one round. Texts: BASIL (`ANNOTATOR_DATA`).
"""

import platform
import statistics
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from time import process_time

from textblob import TextBlob

from annotator import tone
from annotator.exporting import json as as_json
from annotator.language import quotes, sentences
from annotator.models import Article, Span
from annotator.pipeline import annotate
from annotator.rendering import article as page
from annotator.rendering.article import Links
from annotator.rules import all_rules
from benchmarks.data import rows

ROUNDS = 9
Texts = Sequence[tuple[Article, tuple[Span, ...]]]


def articles() -> list[Article]:
    found = ["\n\n".join(" ".join(p) for p in row["paragraphs"]) for row in rows("basil_dev")]
    return [Article.from_text(text) for text in found]


def bare(texts: Texts) -> None:
    for article, spans in texts:
        for span in spans:
            TextBlob(span.of(article.body)).sentiment  # noqa: B018


def raw(texts: Texts) -> None:
    for article, spans in texts:
        for span in spans:
            tone.raw(span.of(article.body))


def news_tone(texts: Texts) -> None:
    for article, spans in texts:
        for span in spans:
            tone.read(span.of(article.body))


def split(texts: Texts) -> None:
    for article, _ in texts:
        sentences.split(article.body, article.blocks)


def speech(texts: Texts) -> None:
    for article, spans in texts:
        quotes.find(article.body, spans, article.blocks)


def cues(texts: Texts) -> None:
    for article, spans in texts:
        for span in spans:
            all_rules().find(span.of(article.body))


def whole(texts: Texts) -> None:
    for article, _ in texts:
        annotate(article)


def with_pages(texts: Texts) -> None:
    for article, _ in texts:
        annotation = annotate(article)
        as_json.dumps(annotation)
        page.render(annotation, Links())


STAGES: dict[str, Callable[[Texts], None]] = {
    "sentences": split,
    "who speaks": speech,
    "rules": cues,
    "TextBlob's reading": raw,
    "news tone": news_tone,
    "annotate, whole": whole,
    "with JSON and page": with_pages,
}


def seconds(stage: Callable[[Texts], None], texts: Texts) -> float:
    start = process_time()
    stage(texts)
    return process_time() - start


def main() -> None:
    every = [(a, sentences.split(a.body, a.blocks)) for a in articles()]
    warm_up, rest = every[:5], every[5:]
    for stage in (bare, *STAGES.values()):
        stage(warm_up)  # imports and compiled patterns; none of these texts is timed
    ratios: dict[str, list[float]] = {name: [] for name in STAGES}
    for number in range(ROUNDS):
        texts = rest[number::ROUNDS]
        reference = seconds(bare, texts)
        for name, stage in STAGES.items():
            ratios[name].append(seconds(stage, texts) / reference)
    print(
        f"Python {platform.python_version()}, textblob {version('textblob')}, {len(rest)} articles"
    )
    for name, found in ratios.items():
        low, middle, high = min(found), statistics.median(found), max(found)
        print(f"{name:20} {middle:.2f}  ({low:.2f}–{high:.2f})")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
