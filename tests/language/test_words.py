"""The word lists stay readable: sorted, without doubles, and none names what no other list knows."""

import ast
from pathlib import Path

import pytest

from annotator.language import grammar, people, speech
from annotator.language.verbs import ACTS, VERBS, Form, forms


def lists(path: Path) -> list[list[str]]:
    """The words of every `"…".split()` in a file."""
    return [
        node.func.value.value.split(*(argument.value for argument in node.args))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "split"
        and isinstance(node.func.value, ast.Constant)
    ]


@pytest.mark.parametrize("module", [grammar, people, speech], ids=lambda module: module.__name__)
def test_lists_are_sorted_and_name_a_word_once(module: object) -> None:
    found = lists(Path(module.__file__))
    assert found
    for words in found:
        assert words == sorted(set(words))


def test_what_is_said_of_verbs_is_said_of_verbs_that_are_known() -> None:
    lemmas = {verb.lemma for verb in (*VERBS.values(), *ACTS.values())}
    assert lemmas >= speech.NEEDS_THAT
    assert lemmas >= speech.TELLING - {"advise"}
    assert VERBS.keys() | ACTS.keys() >= speech.NOUN_FORMS


def test_verbs_are_known_in_all_their_forms() -> None:
    found = forms(["deny", "see", "argue", "admit", "show", "stress"])
    assert {word: verb.form for word, verb in found.items() if verb.lemma == "deny"} == {
        "deny": Form.BASE,
        "denies": Form.PRESENT,
        "denied": Form.PAST,
        "denying": Form.GERUND,
    }
    assert found.keys() >= {"argued", "admitted", "shown", "stresses", "seeing"}
