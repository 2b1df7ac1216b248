"""Attribution on public data: `python -m benchmarks.attribution [--errors N]`.

PolNeAR: words of a source, direct and indirect, by word (a run of non-space whose first letter lies
in a content); source overlap over matched contents; boundaries within 2 characters, where a gold
content that runs over several sentences is cut at their ends, as ours are. Penn: sentences
that two of three people called a quote, against sentences of which at least 15 % of the words stand
in marks as speech. BASIL: biased spans inside quotation against marks found.
"""

import sys
from collections.abc import Iterator
from typing import Any

from annotator.evaluation import measures
from annotator.language import quotes, sentences
from annotator.models import Article, Attribution, AttributionKind, Span
from benchmarks.data import rows


def read(text: str) -> tuple[Article, tuple[Span, ...], tuple[Attribution, ...]]:
    article = Article.from_text(text)
    spans = sentences.split(text, article.blocks)
    return article, spans, quotes.find(text, spans, article.blocks)


def word_starts(text: str) -> list[int]:
    return [i for i, c in enumerate(text) if not c.isspace() and (i == 0 or text[i - 1].isspace())]


Figures = dict[str, float]


def f1(right: int, said: int, gold: int) -> Figures:
    return dict(zip(("precision", "recall", "F1"), measures.f1(right, said, gold), strict=True))


def polnear(errors: int = 0) -> Iterator[tuple[str, Figures]]:
    right = said = gold_words = sources = matched = starts = ends = bounds = 0
    for row in rows("polnear_train"):
        text: str = row["text"]
        gold = [[Span(*span) for span in spans(a, "content")] for a in row["attributions"]]
        inside = {i for parts in gold for part in parts for i in range(part.start, part.end)}
        _, sentence_spans, found = read(text)
        mine = {i for a in found for part in a.content for i in range(part.start, part.end)}
        words = word_starts(text)
        right += sum(w in mine and w in inside for w in words)
        said += sum(w in mine for w in words)
        gold_words += sum(w in inside for w in words)
        for attribution in found:
            part = attribution.content[0]
            if errors and not any(i in inside for i in range(part.start, part.end)):
                errors -= 1
                source = attribution.source.of(text) if attribution.source else None
                print("FALSE", source, "|", text[part.start : part.end][:110].replace("\n", " "))
            partner = next(
                (n for n, g in enumerate(gold) if any(p.overlaps(part) for p in g)), None
            )
            if partner is None:
                continue
            home = next(span for span in sentence_spans if part.start in span)
            cut = [clipped(p, home) for p in gold[partner] if p.overlaps(home)]
            bounds += 1
            starts += any(abs(p.start - part.start) <= 2 for p in cut)
            ends += any(abs(p.end - attribution.content[-1].end) <= 2 for p in cut)
            said_by = [Span(*s) for s in spans(row["attributions"][partner], "source")]
            if attribution.source and said_by:
                matched += 1
                sources += any(s.overlaps(attribution.source) for s in said_by)
    yield "PolNeAR, words of a source", f1(right, said, gold_words)
    yield "PolNeAR, sources named", {"overlap": sources / matched, "number": matched}
    edges = {"start": starts / bounds, "end": ends / bounds, "number": bounds}
    yield "PolNeAR, boundaries within two characters", edges


def clipped(span: Span, home: Span) -> Span:
    return Span(max(span.start, home.start), min(span.end, home.end))


def spans(attribution: dict[str, Any], part: str) -> list[list[int]]:
    return attribution.get(part) or []


def penn() -> Iterator[tuple[str, Figures]]:
    right = said = gold = 0
    articles: dict[str, list[dict[str, Any]]] = {}
    for row in rows("penn_sentences_dev"):
        articles.setdefault(row["article"], []).append(row)
    for group in articles.values():
        text = " ".join(row["text"] for row in group)
        _, _, found = read(text)
        direct = [p for a in found if a.kind is not AttributionKind.INDIRECT for p in a.content]
        quoted = quotes.quoted(text, Article.from_text(text).blocks)
        spoken = {
            i
            for p in direct
            for q in quoted
            for i in range(max(p.start, q.start), min(p.end, q.end))
        }
        offset = 0
        for row in group:
            words = [offset + w for w in word_starts(row["text"])]
            share = sum(w in spoken for w in words) / max(1, len(words))
            offset += len(row["text"]) + 1
            is_gold, is_said = row["types"].count("quote") >= 2, share >= 0.15
            right, said, gold = right + (is_gold and is_said), said + is_said, gold + is_gold
    yield "Penn, direct speech by sentence", f1(right, said, gold)


def basil() -> Iterator[tuple[str, Figures]]:
    right = said = gold = 0
    for row in rows("basil_dev"):
        body, places = "", []
        for paragraph in row["paragraphs"]:
            for sentence in paragraph:
                places.append(len(body))
                body += sentence + " "
            body = body[:-1] + "\n\n"
        marked = quotes.quoted(body, Article.from_text(body).blocks)
        for span in row["spans"]:
            if not span["sentence"].startswith("p"):
                continue  # a span of the headline
            start = places[int(span["sentence"][1:])] + span["start"]
            inside = any(q.start <= start and start + len(span["text"]) <= q.end for q in marked)
            is_gold = span["quote"] == "yes"
            right, said, gold = right + (inside and is_gold), said + inside, gold + is_gold
    yield "BASIL, marked words inside quotation", f1(right, said, gold)


def main() -> None:
    errors = int(sys.argv[2]) if sys.argv[1:2] == ["--errors"] else 0
    for name, figures in (*polnear(errors), *penn(), *basil()):
        print(f"{name:42}", "  ".join(f"{n} {round(f, 3):g}" for n, f in figures.items()))


if __name__ == "__main__":
    main()
