"""Strips show each voice as long as it speaks."""

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.models import Annotation, Article
from annotator.pipeline import annotate
from annotator.rendering import strip

REPORT = "The council met on Monday and spent 900 dollars. "
ASIDE = "Nothing like a flood to fill a church. "
SOURCE = "“We lost all nine boats in one night,” said Maria Okafor. "


def of(*parts: str) -> Annotation:
    return annotate(Article.from_text("".join(parts)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from((REPORT, ASIDE, SOURCE)), min_size=1, max_size=40))
def test_cells_of_the_small_strip_add_up_to_the_shares(parts: list[str]) -> None:
    annotation = of(*parts)
    asides, sources = (
        sum(map(int, re.findall(r"h(\d+)", path)))
        for path in re.findall(r'd="([^"]*)"', strip.small(strip.cells(annotation)))
    )
    figures = annotation.figures
    assert abs(asides - strip.CELLS * figures.aside) <= 1.5
    assert abs(sources - strip.CELLS * figures.attributed) <= 1.5


def test_blocks_stand_apart_and_inside_the_strip() -> None:
    svg = strip.render(of(REPORT, ASIDE, SOURCE, REPORT))
    paths = re.findall(r'class="an-b-(\w+)" stroke-width="\d+" d="([^"]*)"', svg)
    assert [kind for kind, _ in paths] == ["reporting", "aside", "attributed"]
    blocks = sorted(
        (int(x), int(w)) for _, path in paths for x, w in re.findall(r"M(\d+) \d+\.?5?h(\d+)", path)
    )
    assert len(blocks) == 4
    assert all(x + w <= y for (x, w), (y, _) in pairwise(blocks))
    assert blocks[-1][0] + blocks[-1][1] <= strip.WIDTH


def test_a_text_without_words_has_strips_too() -> None:
    assert "<svg" in strip.render(of(""))
    assert "<svg" in strip.small(strip.cells(of("")))
