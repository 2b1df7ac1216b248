"""The article's own text with its segments marked. Its text content is the body, to the letter.

Every part that is put together here is escaped already: text comes from `html.text`, what is said
of it from `Words`, and the rest are numbers and fixed names.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby

from markupsafe import Markup

from annotator.models import Annotation, Block, BlockKind, Inline, Segment, Sentence, Span
from annotator.rendering import html
from annotator.rendering.marks import Mark, kind_of
from annotator.rendering.tone import pale
from annotator.rendering.words import Words

_OPEN = {BlockKind.PARAGRAPH: "p", BlockKind.ITEM: "li", BlockKind.QUOTATION: "blockquote"}


def render(annotation: Annotation, marks: Sequence[Mark], words: Words) -> Markup:
    """The body as HTML: blocks, in them sentences, in them segments with their numbers."""
    numbers = {mark.segment.start: mark.number for mark in marks}
    writer = _Writer(annotation, numbers, words)
    return Markup("".join(writer.body()))  # noqa: S704 - every part is escaped


def tag_of(block: Block) -> str:
    """The element of a block; a heading stands one level below the title of its page."""
    return f"h{min(6, block.level + 1)}" if block.level else _OPEN[block.kind]


class _Writer:
    """Holds what every part needs: the annotation, the numbers of its marks, and the words."""

    def __init__(self, annotation: Annotation, numbers: Mapping[int, int], words: Words) -> None:
        self.article = annotation.article
        self.text = annotation.article.body
        self.numbers = numbers
        self.words = words
        self.places = {s.start: n for n, s in enumerate(annotation.sentences, 1)}
        self.sentences = annotation.sentences
        self.starts = [sentence.start for sentence in annotation.sentences]
        self.inlines = sorted(self.article.inlines, key=lambda part: part.start)
        self.begins = [part.start for part in self.inlines]
        self.reach = list(accumulate((part.end for part in self.inlines), max))

    def body(self) -> Iterator[str]:
        reached = 0
        for is_item, group in groupby(self.article.blocks, lambda b: b.kind is BlockKind.ITEM):
            blocks = list(group)
            yield html.text(self.text[reached : blocks[0].start])
            inner = "".join(self.blocks(blocks))
            yield f"<ul>{inner}</ul>" if is_item else inner
            reached = blocks[-1].end
        yield html.text(self.text[reached:])

    def blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        reached = blocks[0].start
        for block in blocks:
            yield html.text(self.text[reached : block.start])
            yield self.block(block)
            reached = block.end

    def block(self, block: Block) -> str:
        first, behind = (bisect_left(self.starts, at) for at in (block.start, block.end))
        inside = self.sentences[first:behind]
        tag = tag_of(block)
        kinds = {kind_of(segment) for s in inside for segment in s.segments}
        whole = ' class="an-all"' if kinds == {"aside"} else ""
        return f"<{tag}{whole}>{self.inner(block, inside)}</{tag}>"

    def inner(self, block: Block, inside: Sequence[Sentence]) -> str:
        parts: list[str] = []
        reached, hidden = block.start, False
        for sentence in inside:
            parts.append(html.text(self.text[reached : sentence.start]))
            parts.append(self.sentence(sentence, hidden))
            hidden = kind_of(sentence.segments[-1]) == "aside"
            reached = sentence.end
        return "".join([*parts, html.text(self.text[reached : block.end])])

    def sentence(self, sentence: Sentence, hidden: bool) -> str:
        css, tone = self.tone(sentence)
        segments = []
        for segment in sentence.segments:
            segments.append(self.segment(segment, hidden))
            hidden = kind_of(segment) == "aside"
        number, inner = self.places[sentence.start], "".join(segments)
        return f'<span class="an-s{css}" id="s{number}" dir="auto"{tone}>{inner}</span>'

    def tone(self, sentence: Sentence) -> tuple[str, str]:
        """A class and attributes: what a sign before a sentence that is not neutral is made of."""
        tone = sentence.tone
        if not tone or tone.label == "neutral":
            return "", ""
        unsure = pale(tone)
        said = self.words(f"mark.{'perhaps_' if unsure else ''}{tone.label}")
        return " an-pale" if unsure else "", f' data-tone="{tone.label}" data-say="{said}"'

    def segment(self, segment: Segment, hidden: bool) -> str:
        """One voice; the white space at its end stands outside the mark."""
        kind = kind_of(segment)
        words_end = segment.start + len(self.text[segment.start : segment.end].rstrip())
        inner = self.cued(segment, kind, words_end)
        space = html.text(self.text[words_end : segment.end])
        if not kind or kind == "cue":
            return f'<span class="an-reporting">{inner}</span>{space}'
        number = self.numbers[segment.start]
        css = "aside an-low" if kind == "low" else kind
        return (
            f'<mark class="an-mark an-{css}" data-say="{self.words(f"mark.{kind}")}">{inner}</mark>'
            f"{self.reference(number, kind, hidden)}{space}"
        )

    def cued(self, segment: Segment, kind: str, end: int) -> str:
        span = Span(segment.start, end)
        inlines = self.touching(span)
        if kind == "attributed":
            return html.inline(self.text, span, inlines)
        if kind != "cue":
            return html.stretch(self.text, span, segment.cues, inlines)
        last = min(max(cue.end for cue in segment.cues), end)
        number = self.reference(self.numbers[segment.start], kind, False)
        head = html.stretch(self.text, Span(segment.start, last), segment.cues, inlines)
        tail = html.inline(self.text, Span(last, end), inlines) if last < end else ""
        return f"{head}{number}{tail}"

    def touching(self, span: Span) -> Sequence[Inline]:
        """The emphasis and links that may reach into a span."""
        first = bisect_right(self.reach, span.start)
        return self.inlines[first : bisect_left(self.begins, span.end)]

    def reference(self, number: int, kind: str, again: bool) -> str:
        repeated = " an-again" if again and kind == "aside" else ""
        classes = f"an-ref an-d{len(str(number))} an-r-{kind}{repeated}"
        label = self.words(f"button.{kind}", n=number)
        return (
            f'<button class="{classes}" id="m{number}" popovertarget="why{number}" '
            f'data-n="{number}" aria-label="{label}"></button>'
        )
