"""The pages of the rules: one each, and their list by family."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from markupsafe import Markup

from annotator.judgement.model import Weights
from annotator.models import Span
from annotator.rendering import html
from annotator.rendering.marks import signed
from annotator.rendering.words import Words, english
from annotator.rule import Rule, example


def render_rule(rule: Rule, weights: Weights, words: Words | None = None) -> str:
    """What a rule finds, why it matters, where it fires and where it stays silent."""
    return html.render(
        "rule.html",
        rule=rule,
        weight=signed(weights.of(rule.id)),
        fires=[marked(text) for text in rule.fires],
        silent=[html.text(text) for text in rule.silent],
        calibrated=weights.calibrated,
        words=words or english(),
    )


def marked(source: str) -> Markup:
    """An example with its cues underlined."""
    text, spans = example(source)
    parts, reached = [], 0
    for span in spans:
        parts.append(html.text(text[reached : span.start]))
        parts.append(Markup('<span class="an-cue">{}</span>').format(_inner(text, span)))
        reached = span.end
    return Markup("").join([*parts, html.text(text[reached:])])


def _inner(text: str, span: Span) -> Markup:
    return html.text(span.of(text))


def render_list(
    rules: Sequence[Rule], families: Mapping[str, str], suffix: str, words: Words | None = None
) -> str:
    """All rules by family, each with a link to its page."""
    groups = [
        (family, families[family], list(members))
        for family, members in groupby(rules, lambda rule: rule.family)
    ]
    return html.render("rules.html", groups=groups, suffix=suffix, words=words or english())
