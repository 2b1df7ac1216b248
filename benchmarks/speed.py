"""What annotating costs: `python -m benchmarks.speed`.

CPU time as a share of one bare `TextBlob(sentence).sentiment` pass over the same sentences, cold:
every text is new to the process, for each stage of a round has one of its own. Median of rounds with
their range; the reference and the stages are timed in turn on the articles of one round. Texts: BASIL
(`ANNOTATOR_DATA`).

Before that, each stage reads 40 other articles, and the rules their own examples. What a process pays
once is `benchmarks.start`'s to measure: imports, an expression compiled when a sentence first opens
its rule, a word looked up when it is first met. Rounds of few texts behind a short warm-up counted that
for annotating. The fork itself changes nothing to speak of: one process that times the reference and
the whole in turn, on texts new to it, finds the same ratio.
"""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from time import process_time

from annotator import tone
from annotator.exporting import json as as_json
from annotator.language import quotes, sentences
from annotator.models import Article, Span
from annotator.pipeline import annotate
from annotator.rendering import standalone
from annotator.rules import all_rules
from benchmarks import peers
from benchmarks.data import rows
from benchmarks.figures import Figure

ROUNDS = 9
WARM_UP = ROUND = 40
"""Articles: of BASIL's 135, no timed one is among those that warm up."""
MODEL = "a model"
"""It takes minutes for as many sentences as the rest gets."""
Texts = Sequence[tuple[Article, tuple[Span, ...]]]
Stage = Callable[[Texts], object]


def articles() -> list[Article]:
    found = ["\n\n".join(" ".join(p) for p in row["paragraphs"]) for row in rows("basil_dev")]
    return [Article.from_text(text) for text in found]


def of_sentences(read: Callable[[Sequence[str]], object]) -> Stage:
    def stage(texts: Texts) -> None:
        for article, spans in texts:
            read([span.of(article.body) for span in spans])

    return stage


def of_articles(read: Callable[[Article, tuple[Span, ...]], object]) -> Stage:
    def stage(texts: Texts) -> None:
        for article, spans in texts:
            read(article, spans)

    return stage


def of_all(read: Callable[[Sequence[Span]], object]) -> Stage:
    def stage(texts: Texts) -> None:
        read([span for _, spans in texts for span in spans])

    return stage


def bare() -> Stage:
    from textblob import TextBlob

    return of_sentences(lambda texts: [TextBlob(text).sentiment for text in texts])


def with_pages(article: Article, _: object) -> None:
    annotation = annotate(article)
    as_json.dumps(annotation)
    standalone.render(annotation)


def stages() -> Iterator[tuple[str, Stage]]:
    yield "sentences", of_articles(lambda a, _: sentences.split(a.body, a.blocks))
    yield "who speaks", of_articles(lambda a, spans: quotes.find(a.body, spans, a.blocks))
    yield "rules", of_sentences(all_rules().finds)
    yield "TextBlob's reading, with the words that scored", of_sentences(tone.raws)
    yield "news tone", of_sentences(tone.reads)
    yield "annotate, whole", of_articles(lambda a, _: annotate(a))
    yield "annotate, with JSON and a page", of_articles(with_pages)
    with suppress(ImportError):
        check = peers.proselint()
        yield "proselint, all checks", of_articles(lambda a, _: check(a.body))
    for batch in (1, 16):
        with suppress(ImportError):
            model = peers.model(batch)
            yield f"{MODEL} of DistilRoBERTa's size, {batch} at a time", of_all(model)


def compile_rules() -> None:
    """Every rule's expression, by its own examples."""
    for rule in all_rules().rules:
        for sentence in rule.fires:
            all_rules().find(sentence)


def seconds(stage: Stage, texts: Texts) -> float:
    """Of CPU, in a process of its own: what one stage remembers of a text is no help to the next."""
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        start = process_time()
        stage(texts)
        os.write(theirs, str(process_time() - start).encode())
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as told:
        found = float(told.read())
    os.waitpid(child, 0)
    return found


def measure() -> Iterator[Figure]:
    every = [(a, sentences.split(a.body, a.blocks)) for a in articles()]
    warm_up, rest = every[:WARM_UP], every[WARM_UP:]
    reference, timed = bare(), dict(stages())
    for name, stage in (("", reference), *timed.items()):
        stage(warm_up[:1] if name.startswith(MODEL) else warm_up)  # none of these texts is timed
    compile_rules()
    gc.freeze()  # or each process would copy all of memory to look for garbage in it
    whole, ratios = [], {name: list[float]() for name in timed}
    for number in range(ROUNDS):
        texts = [rest[(number * ROUND + n) % len(rest)] for n in range(ROUND)]
        base = seconds(reference, texts)
        whole.append(1e6 * base / sum(len(spans) for _, spans in texts))
        for name, stage in timed.items():
            part = texts[:1] if name.startswith(MODEL) else texts
            share = sum(len(spans) for _, spans in part) / sum(len(spans) for _, spans in texts)
            ratios[name].append(seconds(stage, part) / base / share)
    yield Figure.of("annotating", "TextBlob(sentence).sentiment", "µs a sentence", whole)
    for name, found in ratios.items():
        yield Figure.of("annotating", name, "× TextBlob", found)
    us = [ratio * base for ratio, base in zip(ratios["annotate, whole"], whole, strict=True)]
    yield Figure.of("annotating", "annotate, whole", "µs a sentence", us)


def main() -> None:
    for figure in measure():
        print(figure)


if __name__ == "__main__":
    main()
