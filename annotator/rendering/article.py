"""The page of one article: everything below its heading."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from annotator.models import Annotation, Article, Attribution, Sentence, Voice, voice_of
from annotator.rendering import body, html, marks, strip, words
from annotator.rendering.marks import Mark, percent, signed
from annotator.rules import all_rules

_TITLE_WORDS = 8


@dataclass(frozen=True, slots=True)
class Links:
    """Where a page may point to, relative to itself; None leaves the link out."""

    rules: str | None = None
    """The folder of the rules' pages, ending in a slash."""
    method: str | None = None
    json: str | None = None
    csv: str | None = None
    correction: str | None = None
    """Where a reader may report a wrong mark; `{sentence}` in it becomes the sentence's number."""
    html_suffix: str = "/"
    """What follows a rule's id in its address: `/`, or `.html` without directory addresses."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted, and how many words."""

    name: str
    words: int


def title(article: Article) -> str:
    """The headline, or the first words of the text; an excerpt never gives away its text."""
    if article.headline:
        return article.headline
    if article.publish == "excerpt":
        return words.UNTITLED
    first = article.body.split(maxsplit=_TITLE_WORDS)
    return " ".join(first[:_TITLE_WORDS]) + ("…" if len(first) > _TITLE_WORDS else "")


def render(annotation: Annotation, links: Links) -> str:
    """The HTML of the page. Nothing in it is fetched, and no script is needed to read it."""
    found = marks.find(annotation) if annotation.supported else ()
    template = "excerpt.html" if annotation.article.publish == "excerpt" else "article.html"
    return html.render(template, **_values(annotation, found, links))


def _values(annotation: Annotation, found: Sequence[Mark], links: Links) -> dict[str, object]:
    kinds = {mark.kind for mark in found}
    return {
        "article": annotation.article,
        "annotation": annotation,
        "figures": annotation.figures,
        "marks": found,
        "kinds": kinds,
        "links": links,
        "words": words,
        "strip": strip.render(annotation) if annotation.supported else "",
        "text": body.render(annotation, found),
        "speakers": speakers(annotation),
        "families": families(annotation),
        "headline_asides": _headline(annotation),
        "titles": _titles(),
        "toned": any(s.tone for s in annotation.sentences),
        "percent": percent,
        "signed": signed,
        "rows": marks.rows,
        "stretch": _stretch,
        "voice": lambda sentence: words.VOICES[voice_of(annotation.article.body, sentence)],
        "begins": lambda sentence: begins(annotation.article, sentence),
        "numbers": _numbers(found),
        "shown": _shown,
    }


def _titles() -> Mapping[str, str]:
    return {"own/phrase": words.OWN_PHRASE, **{rule.id: rule.title for rule in all_rules().rules}}


def _shown(words_: str) -> Markup:
    return html.text(words_)


def _stretch(annotation: Annotation, mark: Mark) -> str:
    return annotation.article.body[mark.segment.start : mark.segment.end].strip()


def _numbers(found: Sequence[Mark]) -> Mapping[int, Sequence[int]]:
    numbers: dict[int, list[int]] = {}
    for mark in found:
        numbers.setdefault(mark.sentence_number, []).append(mark.number)
    return numbers


def begins(article: Article, sentence: Sentence) -> str:
    """The first four words of a sentence."""
    first = article.body[sentence.start : sentence.end].split(maxsplit=4)
    return " ".join(first[:4]) + ("…" if len(first) > 4 else "")


def speakers(annotation: Annotation) -> tuple[Speaker, ...]:
    """The sources with a name, by their share of words, most first, then by name."""
    count: Counter[str] = Counter()
    for segment in annotation.segments:
        if segment.attribution and (name := _speaker(segment.attribution)):
            count[name] += len(annotation.article.body[segment.start : segment.end].split())
    ordered = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Speaker(name, total) for name, total in ordered)


def _speaker(attribution: Attribution) -> str | None:
    return attribution.speaker


def families(annotation: Annotation) -> tuple[tuple[str, int], ...]:
    """The kinds of wording with their counts, most first."""
    count: Counter[str] = Counter()
    for rule, number in annotation.figures.cues:
        count[rule.split("/")[0]] += number
    return tuple(sorted(count.items(), key=lambda item: (-item[1], item[0])))


def _headline(annotation: Annotation) -> tuple[str, ...]:
    headline = annotation.article.headline or ""
    return tuple(
        headline[segment.start : segment.end].strip()
        for sentence in annotation.headline_sentences
        for segment in sentence.segments
        if segment.voice is Voice.ASIDE or segment.cues
    )
