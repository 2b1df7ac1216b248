"""The article from its first word to its last as one row of blocks: width is share of words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from markupsafe import Markup

from annotator.models import Annotation, Segment, Sentence, Voice, word_voices
from annotator.rendering.marks import kind_of

WIDTH, HEIGHT = 300.0, 16.0
CELLS = 20
"""Of the strip in a list."""
_HEIGHTS = {Voice.REPORTING: 3, Voice.ATTRIBUTED: 8, Voice.ASIDE: 16, "low": 14}


def render(annotation: Annotation) -> Markup:
    """An SVG without text or links; the summary line beside it says the same in words."""
    return _svg("an-strip", "".join(_lines(annotation)))


def tones(annotation: Annotation) -> Markup:
    """TextBlob's raw polarity, a bar for each sentence: up is positive, down negative."""
    bars = "".join(_bars(annotation))
    return _svg("an-strip an-tones", f'<path d="M0 {HEIGHT / 2:g}H{WIDTH:g}{bars}"/>')


def _svg(css: str, drawn: str) -> Markup:
    """What is drawn is made of numbers and fixed names, so nothing in it needs escaping."""
    return Markup(  # noqa: S704
        f'<svg class="{css}" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" preserveAspectRatio="none" '
        f'aria-hidden="true" focusable="false">{drawn}</svg>'
    )


def cells(annotation: Annotation) -> tuple[Voice, ...]:
    """The article in `CELLS` equal parts, each in one voice."""
    return tuple(_cells(list(word_voices(annotation.article.body, annotation.sentences))))


@lru_cache(maxsize=4096)  # a list is drawn anew when one of its articles is saved
def small(cells: tuple[Voice, ...]) -> Markup:
    """The same for a row of a list, in few bytes."""
    paths = (
        Markup('<path d="{}"/>').format(_path(cells, voice, y))
        for voice, y in ((Voice.ASIDE, 4), (Voice.ATTRIBUTED, 6))
    )
    return Markup(
        '<svg class="an-bar" viewBox="0 0 {} 8" preserveAspectRatio="none" aria-hidden="true">'
        "{}</svg>"
    ).format(CELLS, Markup("").join(paths))


def _cells(heard: Sequence[Voice]) -> Iterator[Voice]:
    """What a cell leaves unsaid is owed to the next ones, so that all shares come out right."""
    owed = dict.fromkeys(Voice, 0)
    edges = [-(-len(heard) * n // CELLS) for n in range(CELLS + 1)]
    for start, end in pairwise(edges):
        part = heard[start:end]
        for voice in owed:
            owed[voice] += CELLS * part.count(voice)
        strongest = max(owed, key=owed.__getitem__)
        owed[strongest] -= len(heard)
        yield strongest


def _path(cells: Sequence[Voice], voice: Voice, y: int) -> str:
    """Moves count from where the last line ended: there are thousands of rows."""
    path, gap = "", 0
    for each, run in groupby(cells):
        length = len(list(run))
        if each is voice:
            path += f"m{gap} 0h{length}" if path else f"M{gap} {y}h{length}"
        gap = 0 if each is voice else gap + length
    return path


def _bars(annotation: Annotation) -> Iterator[str]:
    lengths = _lengths(annotation, annotation.sentences)
    total, reached, middle = max(1, sum(lengths)), 0, HEIGHT / 2
    for sentence, length in zip(annotation.sentences, lengths, strict=True):
        x, end = round(WIDTH * reached / total), round(WIDTH * (reached + length) / total)
        up = round(middle * sentence.raw.polarity)
        if up:
            yield f"M{x} {middle:g}v{-up}H{max(x + 1, end - 1)}v{up}z"
        reached += length


def _lengths(annotation: Annotation, parts: Iterable[Segment | Sentence]) -> Sequence[int]:
    body = annotation.article.body
    return [len(body[part.start : part.end].split()) for part in parts]


def _lines(annotation: Annotation) -> Iterator[str]:
    """A path for each kind: one for each block would weigh as much as a third of the text."""
    blocks = defaultdict(list)
    for kind, x, width in _blocks(annotation):
        blocks[kind].append(f"M{x} {HEIGHT - _HEIGHTS[kind] / 2:g}h{width}")
    for kind, moves in blocks.items():
        yield f'<path class="an-b-{kind}" stroke-width="{_HEIGHTS[kind]}" d="{"".join(moves)}"/>'


def _blocks(annotation: Annotation) -> Iterator[tuple[str, int, int]]:
    """Of each segment what it is drawn as, where it begins, and how wide it is."""
    lengths = _lengths(annotation, annotation.segments)
    total, reached = max(1, sum(lengths)), 0
    for segment, length in zip(annotation.segments, lengths, strict=True):
        x = round(WIDTH * reached / total)
        reached += length
        low = kind_of(segment) == "low"
        yield "low" if low else segment.voice, x, max(1, round(WIDTH * reached / total) - x - 1)
