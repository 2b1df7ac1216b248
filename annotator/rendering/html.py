"""Text into HTML. This is the one place that escapes: nothing else in the program writes markup.

Templates escape whatever they are given; only what these functions return is taken as markup.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from annotator.models import Cue, Inline, InlineKind, Span

_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = (
    "\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u180e\u200b\u2028\u2029\u2060-\u2065"
    "\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
_CONTROL = re.compile(f"[{_TURNING}{_UNSEEN}]")
"""Characters that turn the direction of writing, and those that nobody sees."""
_TURN = re.compile(f"[{_TURNING}]")
_HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters: names of files can hold them, pages cannot."""
_STRANGE = re.compile(f"[\r{_TURNING}{_UNSEEN}\ud800-\udfff]")
"""All that is written otherwise than it is, besides what HTML itself asks for."""
_TAGS = {InlineKind.EMPHASIS: "em", InlineKind.STRONG: "strong", InlineKind.CODE: "code"}


@cache
def templates() -> Environment:
    """The templates of this package; they escape everything, and a missing name is an error."""
    environment = Environment(
        loader=FunctionLoader(asset_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["web_address"] = web_address
    return environment


def asset_template(name: str) -> str:
    """The source of a template."""
    return files("annotator.rendering").joinpath("templates", name).read_text("utf-8")


@cache
def asset(name: str) -> str:
    """The style sheet or the script that goes with the pages."""
    return files("annotator.rendering").joinpath("assets", name).read_text("utf-8")


def render(template: str, **values: object) -> str:
    """One template, filled."""
    return templates().get_template(template).render(**values)


def part(template: str, **values: object) -> Markup:
    """One template, filled, as a part of another."""
    return Markup(render(template, **values))  # noqa: S704 - our own templates, which escape


def text(words: str) -> Markup:
    """Plain words. Invisible characters are wrapped, so that a page can show them.

    Marks that turn the direction of writing are kept from reaching beyond these words.
    """
    if not _STRANGE.search(words):
        return escape(words)
    safe = str(escape(whole(words))).replace("\r", "&#13;")
    shown = Markup(_CONTROL.sub(_shown, safe))  # noqa: S704 - escaped one line above
    return Markup("<bdi>{}</bdi>").format(shown) if _TURN.search(words) else shown


def title(words: str) -> str:
    """A title for themes that print it as it is: escaped, and without what only `text` can show."""
    return str(escape(_CONTROL.sub("", whole(words))))


def whole(words: str) -> str:
    """Words without halves of characters, which no page can hold."""
    return _HALF.sub("\ufffd", words)


def language(spoken: str, around: str) -> Markup:
    """The attribute that names the language of some words, where those around speak another."""
    return Markup("") if spoken == around else Markup(' lang="{}"').format(spoken)


def web_address(url: str | None) -> str:
    """An address that a page may link to: of the web, or none at all."""
    return (
        url
        if url and re.fullmatch(r"https?://[^\s\\<>\"/][^\s\\<>\"]*", url, re.IGNORECASE)
        else ""
    )


def _shown(match: re.Match[str]) -> str:
    return f'<span class="an-ctl" data-c="U+{ord(match[0]):04X}">{match[0]}</span>'


def stretch(body: str, span: Span, cues: Sequence[Cue], inlines: Sequence[Inline]) -> Markup:
    """A stretch of the body with its cues underlined and its emphasis and links."""
    parts = (_cued(body, run, inlines, marked) for run, marked in _runs(span, cues))
    return Markup("".join(parts))  # noqa: S704 - made of `text`


def _runs(span: Span, cues: Iterable[Cue]) -> Iterator[tuple[Span, bool]]:
    """The stretch in turns without and with cues; cues that touch or overlap are one."""
    reached = span.start
    for begins, ends in _merged(cues):
        start, end = max(begins, reached), min(ends, span.end)
        if start >= end:
            continue
        if reached < start:
            yield Span(reached, start), False
        yield Span(start, end), True
        reached = end
    if reached < span.end:
        yield Span(reached, span.end), False


def _merged(cues: Iterable[Cue]) -> Iterator[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for cue in sorted(cues, key=lambda cue: cue.start):
        if merged and cue.start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], cue.end))
        else:
            merged.append((cue.start, cue.end))
    return iter(merged)


def _cued(body: str, span: Span, inlines: Sequence[Inline], marked: bool) -> str:
    inner = inline(body, span, inlines)
    return f'<span class="an-cue">{inner}</span>' if marked else inner


def inline(body: str, span: Span, inlines: Sequence[Inline]) -> Markup:
    """A stretch with its emphasis and links, each opened and closed inside the stretch."""
    touching = [part for part in inlines if part.start < span.end and span.start < part.end]
    if not touching:
        return text(span.of(body))
    edges = {span.start, span.end}
    edges |= {
        min(max(e, span.start), span.end) for part in touching for e in (part.start, part.end)
    }
    pieces = (Span(start, end) for start, end in pairwise(sorted(edges)))
    return Markup("").join(
        _set(body, piece, around) for piece, around in _covered(pieces, touching)
    )


def _covered(
    pieces: Iterable[Span], inlines: Iterable[Inline]
) -> Iterator[tuple[Span, list[Inline]]]:
    """Each piece with the inlines around it, the outermost first."""
    waiting = deque(sorted(inlines, key=lambda part: part.start))
    around: list[Inline] = []
    for piece in pieces:
        around = [part for part in around if part.end > piece.start]
        while waiting and waiting[0].start <= piece.start:
            around.append(waiting.popleft())
        yield piece, around


def _set(body: str, piece: Span, around: Sequence[Inline]) -> Markup:
    html = text(piece.of(body))
    for part in reversed(around):
        html = _wrap(html, part)
    return html


def _wrap(html: Markup, part: Inline) -> Markup:
    if part.kind is InlineKind.LINK:
        address = web_address(part.href)
        link = Markup('<a href="{}" rel="noopener nofollow">{}</a>')
        return link.format(address, html) if address else html
    tag = Markup(_TAGS[part.kind])  # noqa: S704 - one of three names above
    return Markup("<{}>{}</{}>").format(tag, html, tag)
