"""The article from its first word to its last as one row of blocks: width is share of words."""

from collections.abc import Iterator

from markupsafe import Markup

from annotator.models import Annotation, Segment, Voice
from annotator.rendering.marks import UNSURE

WIDTH, HEIGHT = 300.0, 16.0
_HEIGHTS = {Voice.REPORTING: 3.0, Voice.ATTRIBUTED: 8.0, Voice.ASIDE: 16.0}


def render(annotation: Annotation) -> Markup:
    """An SVG without text or links; the summary line beside it says the same in words."""
    total = max(1, sum(_weight(annotation, s) for s in annotation.segments))
    return Markup(
        '<svg class="an-strip" viewBox="0 0 {:g} {:g}" preserveAspectRatio="none" '
        'aria-hidden="true" focusable="false">{}</svg>'
    ).format(WIDTH, HEIGHT, Markup("").join(_blocks(annotation, total)))


def _weight(annotation: Annotation, segment: Segment) -> int:
    return len(annotation.article.body[segment.start : segment.end].split())


def _blocks(annotation: Annotation, total: int) -> Iterator[Markup]:
    reached = 0
    for number, sentence in enumerate(annotation.sentences, 1):
        for segment in sentence.segments:
            weight = _weight(annotation, segment)
            yield _block(segment, number, WIDTH * reached / total, WIDTH * weight / total)
            reached += weight


def _block(segment: Segment, number: int, x: float, width: float) -> Markup:
    height = _HEIGHTS[segment.voice]
    low = segment.voice is Voice.ASIDE and segment.probability < UNSURE
    kind = f"{segment.voice}{' an-b-low' if low else ''}"
    return Markup(
        '<rect class="an-b-{}" data-s="s{}" x="{:.1f}" y="{:g}" width="{:.1f}" height="{:g}"/>'
    ).format(kind, number, x, HEIGHT - height, max(0.6, width - 0.6), height)
