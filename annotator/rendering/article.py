"""The page of one article: everything below its heading."""

from collections.abc import Mapping, Sequence
from functools import cache

from markupsafe import Markup, escape

from annotator import overview
from annotator.models import Annotation, Article, Feature, Figures, Voice
from annotator.rendering import body, html, marks, strip, table, tone
from annotator.rendering.links import Links
from annotator.rendering.marks import Mark, signed
from annotator.rendering.notes import Notes
from annotator.rendering.words import Words, english
from annotator.rules import all_rules

__all__ = ["Links", "description", "render", "summary", "title"]

_TITLE_WORDS = 8


def title(article: Article, words: Words) -> str:
    """The headline, or the first words of the text; an excerpt never gives away its text."""
    if article.headline:
        return article.headline
    if article.publish == "excerpt":
        return str(words("article.untitled").unescape())
    first = article.body.split(maxsplit=_TITLE_WORDS)
    return " ".join(first[:_TITLE_WORDS]) + ("…" if len(first) > _TITLE_WORDS else "")


def description(annotation: Annotation, words: Words) -> str:
    """The article in one line of plain text: outlet, date, and who speaks."""
    article = annotation.article
    said = summary(annotation.figures, words) if annotation.supported else Markup("")
    day = words.date(article.published) if article.published else Markup("")
    parts = (escape(article.outlet or ""), day, said)
    return " · ".join(part.striptags() for part in parts if part)


def summary(figures: Figures, words: Words) -> Markup:
    """“23 sentences. Of their words, 54 % report, …”"""
    sentences = words.count("summary.sentences", figures.sentences)
    if not figures.aside and not figures.attributed:
        return words("summary.all_report", sentences=sentences)
    report = words.percent(figures.reporting)
    parts = [words("summary.report", sentences=sentences, reporting=report)]
    if figures.attributed:
        parts.append(words("summary.attributed", attributed=words.percent(figures.attributed)))
    parts.append(
        words("summary.aside", aside=words.percent(figures.aside))
        if figures.aside
        else words("summary.no_aside")
    )
    return Markup(", ").join(parts)


def render(annotation: Annotation, links: Links, words: Words | None = None) -> str:
    """The HTML of the page. Nothing in it is fetched, and no script is needed to read it."""
    found = marks.find(annotation) if annotation.supported else ()
    template = "excerpt.html" if annotation.article.publish == "excerpt" else "article.html"
    return html.render(template, **_values(annotation, found, links, words or english()))


def _values(
    annotation: Annotation, found: Sequence[Mark], links: Links, words: Words
) -> dict[str, object]:
    titles = _titles(words)
    body_text, language = annotation.article.body, annotation.article.language
    why = tone.why(annotation, words)
    return {
        "article": annotation.article,
        "annotation": annotation,
        "figures": annotation.figures,
        "marks": found,
        "kinds": {mark.kind for mark in found},
        "links": links,
        "words": words,
        "summary": summary(annotation.figures, words),
        "strip": strip.render(annotation) if annotation.supported else "",
        "tones": strip.tones(annotation) if annotation.supported else "",
        "text": body.render(annotation, found, words),
        "speakers": overview.speakers(annotation),
        "families": overview.families(annotation),
        "asides": overview.asides(annotation),
        "headline": overview.headline(annotation),
        "headline_found": _headline(annotation),
        "genre_reasons": _reasons(annotation.genre.features, words) if annotation.genre else "",
        "mixes": tone.mixes(annotation),
        "course": tone.course(annotation),
        "titles": titles,
        "toned": any(s.tone for s in annotation.sentences),
        "notes": Notes(body_text, language, titles, why, links, words).render(found),
        "stretch": lambda part: body_text[part.start : part.end].strip(),
        "table": table.rows(annotation, found, why, words),
        "shown": html.text,
        "spoken": html.language(language, words.texts["language"]),
    }


def _titles(words: Words) -> Mapping[str, str]:
    return {"own/phrase": words("note.own_phrase"), **_rule_titles()}


@cache
def _rule_titles() -> Mapping[str, str]:
    return {rule.id: rule.title for rule in all_rules().rules}


def _reasons(features: Sequence[Feature], words: Words) -> Markup:
    """What made the genre, the strongest first."""
    ordered = sorted(features, key=lambda term: -abs(term.value * term.weight))
    terms = (f"{words.feature(f.name)} {signed(f.value * f.weight)}" for f in ordered)
    return Markup(", ".join(terms))  # noqa: S704 - of markup and numbers


def _headline(annotation: Annotation) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What is marked in the headline: its words, and the rules that found them."""
    text = annotation.article.headline or ""
    return tuple(
        (
            text[segment.start : segment.end].strip(),
            tuple(dict.fromkeys(cue.rule for cue in segment.cues)),
        )
        for sentence in annotation.headline_sentences
        for segment in sentence.segments
        if segment.voice is Voice.ASIDE or segment.cues
    )
