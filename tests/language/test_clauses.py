from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language import clauses
from annotator.models import Span


@pytest.mark.parametrize(
    "text",
    [
        "The council sold the dam, | which nobody had asked for.",
        "Poe won the race – | a rare feat for him.",
        "Poe won by two seconds, | a rare feat for him.",
        "Lind resigned on Monday, | surprising nobody.",
        "The bill passed 51–49, | making it the fifth in a row.",
        "The minister, | never one to miss a camera, | opened the bridge.",
        "The mayor | (a keen gardener, apparently) | opened the park.",
        "It rained for nine days, | to the delight of exactly no one.",
        "The plan, | such as it is, | starts in May.",
        "He paid back the money, | eventually.",
        "The team lost again, | as it always does.",
        "Rents rose 5 percent, | and who could have guessed?",
        "The report runs to 400 pages; | the summary, to two lines.",
        "Lind promised to fix the roof: | the roof still leaks.",
        "The talks in Lund that week | seem doomed.",
        "The firm cut 400 jobs | even as its chief flew to Monaco.",
        "The firm blamed the weather, | not its own planners.",
        "The bridge opened in May, | if you can call it that.",
        "When the doors finally opened, | nobody came.",
        "The vote was fair … | or so they say.",
        "The king opened the wing, | which cost 4 million, | and left.",
        "After the vote in Lund, | the council struck a deal.",
        "Poe stood by her plan for the dam | while the council built another.",
        # Nothing to cut: a name with its office, a list, a figure, a phrase that hangs on its head.
        "Lind spoke with Ann Poe, a lawyer from Lund.",
        "Lund, Malmo and Ystad voted on May 3, 2016.",
        "He sold the dam for 4,000 crowns.",
        "The mayor walks a fine line – trying to please both sides.",
    ],
)
def test_offers_a_cut_where_a_piece_could_stand_alone(text: str) -> None:
    parts = text.split(" | ")
    whole = " ".join(parts)
    edges = [0, *clauses.cuts(whole), len(whole)]
    assert [whole[a:b].strip() for a, b in pairwise(edges)] == parts


@pytest.mark.parametrize("space", [" ", "\n", "\u2009", "\u202f", "\f"])
def test_any_white_space_parts_clauses(space: str) -> None:
    assert clauses.cuts(f"The road was shut{space}as the council looked on.") == (18,)
    assert clauses.cuts(f"The road was shut{space}and was then reopened.") == (18,)


def test_never_cuts_inside_quotation_marks() -> None:
    text = "“It leaks, which is bad,” he said, which is true."
    (quotation,) = (Span(0, text.index("”") + 1),)
    assert [text[at:] for at in clauses.cuts(text, (quotation,))] == ["which is true."]


@given(st.text(st.sampled_from("ab,;:–()“” …as which"), max_size=60), st.integers(0, 60))
def test_cuts_rise_inside_the_text_and_outside_what_is_protected(text: str, start: int) -> None:
    protected = (Span(start, start + 5),)
    found = clauses.cuts(text, protected)
    assert list(found) == sorted(set(found))
    for at in found:
        assert 0 < at < len(text)
        assert not start < at < start + 5
