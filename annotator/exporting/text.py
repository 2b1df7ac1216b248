"""An annotation for reading in a terminal: one segment a line, with its voice and its reasons."""

from collections.abc import Iterator

from annotator.models import Annotation, Segment, Voice

_COLOURS = {Voice.REPORTING: "", Voice.ATTRIBUTED: "\x1b[34m", Voice.ASIDE: "\x1b[33m"}
_DIM, _PLAIN = "\x1b[2m", "\x1b[0m"


def dumps(annotation: Annotation, *, colour: bool = False) -> str:
    """The article with its voices. Control characters of the text are shown, never sent."""
    return "".join(f"{line}\n" for line in _lines(annotation, colour))


def _lines(annotation: Annotation, colour: bool) -> Iterator[str]:
    article, figures = annotation.article, annotation.figures
    if article.headline:
        yield clean(article.headline)
    yield from annotation.notes
    if annotation.supported:
        yield (
            f"{figures.sentences} sentences: {figures.reporting:.0%} of words report, "
            f"{figures.attributed:.0%} belong to a source, {figures.aside:.0%} are asides"
        )
    for number, sentence in enumerate(annotation.sentences, 1):
        for segment in sentence.segments:
            yield f"{number:>3} {_segment(article.body, segment, colour)}"


def _segment(text: str, segment: Segment, colour: bool) -> str:
    words = clean(text[segment.start : segment.end].strip())
    label = f"{segment.voice.value:<10} {segment.probability:>4.0%}"
    reasons = _reasons(segment)
    if not colour:
        return f"{label}  {words}{f'  [{reasons}]' if reasons else ''}"
    shade = _COLOURS[segment.voice]
    why = f"  {_DIM}{reasons}{_PLAIN}" if reasons else ""
    return f"{_DIM}{label}{_PLAIN}  {shade}{words}{_PLAIN}{why}"


def _reasons(segment: Segment) -> str:
    if segment.attribution:
        return clean(segment.attribution.speaker or "a source that is not named")
    return ", ".join(dict.fromkeys(cue.rule for cue in segment.cues))


def clean(words: str) -> str:
    """One line, in which nothing can move the cursor or turn the direction of writing."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in " ".join(words.split()))
