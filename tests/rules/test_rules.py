"""Every rule is tested by its own examples; a rule without good ones cannot be added."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.rule import Phrases, Rule, example
from annotator.rules import RuleSet, all_rules, families
from annotator.taxonomies import KINDS

RULES = all_rules().rules


def cues_of(rule: Rule, text: str) -> list[tuple[int, int]]:
    return [(cue.start, cue.end) for cue in all_rules().find(text) if cue.rule == rule.id]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_fires_exactly_on_the_bracketed_words(rule: Rule) -> None:
    for marked in rule.fires:
        text, spans = example(marked)
        assert cues_of(rule, text) == [(span.start, span.end) for span in spans], marked
        assert spans, f"nothing is bracketed in {marked!r}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_stays_silent_on_near_misses(rule: Rule) -> None:
    for text in rule.silent:
        assert cues_of(rule, text) == [], text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_says_what_a_reader_must_know(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*", rule.id)
    assert len(rule.fires) >= 3
    assert len(rule.silent) >= 3
    for field in (rule.title, rule.what, rule.why, rule.source):
        assert field.strip()
    assert rule.kinds, "it stands nowhere in the published taxonomies"
    assert set(rule.kinds) <= set(KINDS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_fires_on_curly_and_straight_marks_alike(rule: Rule) -> None:
    for marked in rule.fires:
        text, spans = example(marked)
        straight = text.translate(str.maketrans("’‘“”", "''\"\""))
        assert cues_of(rule, straight) == [(span.start, span.end) for span in spans], straight


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def test_every_family_says_what_it_is() -> None:
    assert set(families()) == {rule.family for rule in RULES}
    assert all(families().values())


def test_there_are_families_enough() -> None:
    assert len(families()) >= 20


@pytest.mark.parametrize(
    "rule", [r for r in RULES if isinstance(r.matcher, Phrases)], ids=lambda r: r.id
)
def test_every_phrase_fires_by_itself(rule: Rule) -> None:
    assert isinstance(rule.matcher, Phrases)
    for phrase in rule.matcher.phrases:
        assert cues_of(rule, f"Then {phrase} now.") == [(5, 5 + len(phrase))], phrase


def test_the_rule_that_the_docs_show_is_a_good_one() -> None:
    page = Path(__file__).parents[2] / "docs" / "contributing.md"
    (program,) = re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    names: dict[str, tuple[Rule, ...]] = {}
    exec(program, names)  # noqa: S102 - our own page
    (rule,) = (replace(rule, family="example") for rule in names["RULES"])
    test_says_what_a_reader_must_know(rule)
    for marked in rule.fires:
        text, spans = example(marked)
        assert [(cue.start, cue.end) for cue in RuleSet((rule,)).find(text)] == [
            (span.start, span.end) for span in spans
        ]
    for text in rule.silent:
        assert RuleSet((rule,)).find(text) == ()
