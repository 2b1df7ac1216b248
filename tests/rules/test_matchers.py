"""The matchers, whatever the rules: boundaries, overlaps, gates, and the forms of words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import RuleError
from annotator.language.inflect import deeds, nouns, plain, verbs
from annotator.models import Cue
from annotator.rule import Matcher, Phrases, Rule, at, pattern
from annotator.rules import RuleSet, all_rules

WORDS = [
    "rain",
    "brain",
    "it",
    "is",
    "no",
    "rain-coat",
    "of",
    "course",
    "'rain'",
    "rain,",
    "?",
    "a",
]


def cues(matcher: Matcher, text: str) -> tuple[Cue, ...]:
    rule = Rule("x", "x", "x", "x", matcher, (), (), "x", family="own")
    return RuleSet((rule,)).find(text)


def spans(matcher: Matcher, text: str) -> list[str]:
    return [cue.text for cue in cues(matcher, text)]


def test_a_phrase_is_no_part_of_a_longer_word() -> None:
    assert spans(Phrases(("rain",)), "Brain rain’s rain-coat train: rain.") == ["rain"]


def test_of_two_phrases_that_overlap_the_first_and_then_the_longer_is_found() -> None:
    found = Phrases(("no doubt", "no doubt at all", "at all costs"))
    assert spans(found, "It is no doubt at all costs and no doubt.") == [
        "no doubt at all",
        "no doubt",
    ]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_lists_find_what_an_expression_would(text: str) -> None:
    phrases = ("rain", "it is", "of course", "no rain")
    flat = re.compile(r"(?<![\w'-])(?:no rain|of course|it is|rain)(?![\w'])(?!-\w)")
    assert spans(Phrases(phrases), text) == flat.findall(text)


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_rules_tried_at_a_word_find_what_a_search_would(text: str) -> None:
    anchored = at("it no", r"(?:it is|no [a-z]+)\b")
    search = pattern(r"(?<![\w-])(?:it is|no [a-z]+)\b", "it no")
    assert cues(anchored, text) == cues(search, text)


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_a_gate_of_phrases_hides_nothing(text: str) -> None:
    regex = r"\b(?:it is|of course)\b"
    phrases, words = pattern(regex, "it_is of_course"), pattern(regex, "it of")
    assert cues(phrases, text) == cues(words, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("No one saw rain.", ["rain"]),
        ("No-one saw rain.", ["rain"]),
        ("Is it rain?", ["rain"]),
        ("One man saw no rain.", []),
    ],
)
def test_a_gate_may_be_a_word_a_phrase_or_a_mark(text: str, found: list[str]) -> None:
    assert spans(pattern(r"\brain\b", "no_one no-one ?"), text) == found


@pytest.mark.parametrize("text", [f for rule in all_rules().rules for f in rule.silent[:1]])
def test_together_rules_find_what_each_finds_alone(text: str) -> None:
    alone = [cue for rule in all_rules().rules for cue in RuleSet((rule,)).find(text)]
    assert sorted(alone, key=lambda c: (c.start, c.end, c.rule)) == list(all_rules().find(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kevin Crook, the mayor, met the board on Monday.", []),
        ("Mr. Crook won the seat by nine points.", []),
        ("The crook won the seat by nine points.", ["crook"]),
        ("Crook and liar, they called him.", ["Crook"]),
        ("They called him a “Crook” in the house.", ["Crook"]),
        ("Mayor Calls Rival a Crook", ["Crook"]),
        ("HE IS A CROOK, it said on the wall.", ["CROOK"]),
    ],
)
def test_a_single_word_with_a_capital_is_a_name(text: str, found: list[str]) -> None:
    assert spans(Phrases(("crook",)), text) == found


def test_a_phrase_needs_a_word() -> None:
    rule = Rule("x", "x", "x", "x", Phrases(("–",)), (), (), "x", family="own")
    with pytest.raises(RuleError, match="no word"):
        RuleSet((rule,)).find("x – y")


def test_forms() -> None:
    assert verbs("slam, deny, tout, hurl, dodge, lash out, spin") == (
        *("slam", "slams", "slammed", "slamming", "deny", "denies", "denied", "denying"),
        *("tout", "touts", "touted", "touting", "hurl", "hurls", "hurled", "hurling"),
        *("dodge", "dodges", "dodged", "dodging"),
        *(
            "lash out",
            "lashes out",
            "lashed out",
            "lashing out",
            "spin",
            "spins",
            "spun",
            "spinning",
        ),
    )
    assert deeds("jet, parade") == ("jetted", "jetting", "paraded", "parading")
    assert nouns("crony, clash, ploy") == ("crony", "cronies", "clash", "clashes", "ploy", "ploys")
    assert plain("so so,  far  off") == ("so so", "far off")
