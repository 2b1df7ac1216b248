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
from annotator.taxonomies import KINDS, TAXONOMIES, Taxonomy


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
        standing=[
            (taxonomy, names) for taxonomy in TAXONOMIES if (names := _names(rule, taxonomy))
        ],
    )


def _names(rule: Rule, taxonomy: Taxonomy) -> list[str]:
    return [KINDS[kind] for kind in rule.kinds if kind in taxonomy.kinds]


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


def render_map(rules: Sequence[Rule], suffix: str, words: Words | None = None) -> str:
    """The published taxonomies with the rules of each category, and the rules with their places.

    A category without a rule is listed with a dash: wording does not show it, or not to us.
    """
    tables = [
        (taxonomy, [(name, _of_kind(rules, kind)) for kind, name in taxonomy.kinds.items()])
        for taxonomy in TAXONOMIES
    ]
    rows = [(rule, [_names(rule, taxonomy) for taxonomy in TAXONOMIES]) for rule in rules]
    return html.render(
        "rules_map.html",
        tables=tables,
        rows=rows,
        taxonomies=TAXONOMIES,
        suffix=suffix,
        words=words or english(),
        up="../" if suffix == "/" else "",
    )


def _of_kind(rules: Sequence[Rule], kind: str) -> list[Rule]:
    return [rule for rule in rules if kind in rule.kinds]
