"""The word lists stay readable: sorted, without doubles, and none names what no other list knows."""

import ast
from pathlib import Path

import pytest

from annotator.language import grammar, people, speech
from annotator.language.verbs import ACTS, VERBS, Form, forms


def lists(path: Path) -> list[list[str]]:
    """The words of every `"…".split()` in a file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(
                ast.Attribute(ast.Constant(str(words)), "split"), [ast.Constant(str(mark))]
            ):
                found.append(words.split(mark))
            case ast.Call(ast.Attribute(ast.Constant(str(words)), "split"), []):
                found.append(words.split())
    return found


@pytest.mark.parametrize("path", [grammar.__file__, people.__file__, speech.__file__])
def test_lists_are_sorted_and_name_a_word_once(path: str) -> None:
    found = lists(Path(path))
    assert found
    for words in found:
        assert words == sorted(set(words))


def test_what_is_said_of_verbs_is_said_of_verbs_that_are_known() -> None:
    lemmas = {verb.lemma for verb in (*VERBS.values(), *ACTS.values())}
    assert lemmas >= speech.NEEDS_THAT
    assert lemmas >= speech.TELLING - {"advise"}
    assert VERBS.keys() | ACTS.keys() >= speech.NOUN_FORMS


def test_verbs_are_known_in_all_their_forms() -> None:
    found = forms(
        ["deny", "see", "argue", "admit", "show", "stress", "slam", "rebut", "echo", "vie"]
    )
    assert {word: verb.form for word, verb in found.items() if verb.lemma == "deny"} == {
        "deny": Form.BASE,
        "denies": Form.PRESENT,
        "denied": Form.PAST,
        "denying": Form.GERUND,
    }
    assert found.keys() >= {"argued", "admitted", "shown", "stresses", "seeing"}
    assert found.keys() >= {"slammed", "rebutting", "echoes", "vying"}
