"""Search plugins find in the reduced page what they would have found in the whole one."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.models import Annotation
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.rendering import article, html
from annotator.rendering.searchable import of_article, searchable

with pytest.MonkeyPatch.context() as quiet:  # its notice of its end
    quiet.setenv("NO_MKDOCS_2_WARNING", "1")
    from material.plugins.search.plugin import Parser

PAGE = """<h1 dir="auto">A &amp; B</h1>
<section data-search-exclude><h2 id="sum">Summary</h2><p>9 <b>asides</b></p></section>
<p data-p="1">It <span class="an-aside" title="no">rained<sup>1</sup></span> &lt;b&gt; for <b>nine</b> hours.<br>On Monday.</p>
<blockquote><p>“Yes”</p></blockquote><h2 id="two">Part two</h2><ul><li>One</li></ul>
<script>let x = "<p>no</p>";</script><div data-search-exclude><p>no <img src="a.png"> no</p><svg><path d="M0"/></svg></div>
<p title="data-search-exclude">A &lt; B &amp; C</p><!-- <p>no</p> --><P TITLE='>'>D</P>
<pre><code>a
  b</code></pre>"""


def material(page: str) -> list[tuple[str | None, str, str]]:
    parser = Parser()
    parser.feed(page)
    parser.close()
    return [
        (section.id, "".join(section.title), "".join(section.text))
        for section in parser.data
        if not section.is_excluded() and (section.title or section.text)
    ]


def test_materials_search_finds_the_same() -> None:
    assert material(searchable(PAGE)) == material(PAGE)
    assert "nine hours" in material(searchable(PAGE))[0][2]


def test_what_is_excluded_is_gone() -> None:
    assert "asides" not in searchable(PAGE)
    assert "no" not in searchable(PAGE).replace("nine", "").split()


words = st.text(st.characters(codec="utf-8", exclude_characters="<>&\x00"), max_size=20)
tags = st.sampled_from(["p", "span", "b", "div", "li", "ul", "sup", "blockquote"])
bodies = st.recursive(
    words,
    lambda inner: st.tuples(tags, st.sampled_from(["", ' class="a"']), st.lists(inner)).map(
        lambda made: f"<{made[0]}{made[1]}>{''.join(made[2])}</{made[0]}>"
    ),
)


@settings(max_examples=200)
@given(bodies, bodies, bodies)
def test_any_page_is_found_the_same(before: str, left_out: str, behind: str) -> None:
    out = f"<section data-search-exclude>{left_out}</section>"
    page = f"<h1>Title</h1><p>Lead</p>{before}{out}{behind}"
    assert material(searchable(page)) == material(page)


MARKDOWN = """# Head

It *rained*  for & <b> 9 hours. Nothing like a flood to fill a church, “it \u200bpoured,” Lind said.

- one
- two & [three](https://a.example)

> A quotation.

## Part & two

{}
"""


def collapsed(page: str) -> list[tuple[str | None, str, str]]:
    """As a reader sees what was found: one space for many."""
    return [
        (name, " ".join(title.split()), " ".join(text.split()))
        for name, title, text in material(page)
    ]


def page_of(annotation: Annotation) -> str:
    shown = article.render(annotation, article.Links())
    return f'<h1 dir="auto">{html.text("A & B")}</h1>\n{shown}'


@settings(max_examples=60, deadline=None)
@example("\tcode")
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40))
def test_an_article_is_found_as_in_its_page(text: str) -> None:
    annotation = annotate(files.parse(MARKDOWN.format(text), "a.md", markdown_text=True))
    shown = re.sub("</?code>", "", page_of(annotation))  # a search has no need of its letters
    assert collapsed(of_article(annotation, "A & B")) == collapsed(shown)
    assert "nothing like" in of_article(annotation, "A & B").lower()


def test_an_excerpt_is_found_by_its_asides_alone() -> None:
    source = MARKDOWN.format("It snowed on 3 roofs & trees.")
    annotation = annotate(files.parse(source, "a.md", markdown_text=True, publish="excerpt"))
    assert searchable(page_of(annotation)).count("<li>") == 1
    found = of_article(annotation, "A & B")
    assert found == "<h1>A &amp; B</h1> <li>Nothing like a flood to fill a church,</li> "
