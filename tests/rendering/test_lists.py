"""Lists of articles, outlets' pages and the feed: right for one, for many, and for none."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from annotator import pages
from annotator.models import Annotation, Article
from annotator.pages import Data, Frame, Page, Story
from annotator.pipeline import annotate
from annotator.rendering.index import PAGE, codes
from annotator.rendering.words import english
from annotator.rules import families
from annotator.site import Outcome
from tests.rendering.test_pages import read

ATOM = "{http://www.w3.org/2005/Atom}"
PLAIN = "It rained for 9 hours on Monday."
ASIDE = "Nothing like a flood to fill a church. It rained for 9 hours on Monday."


def outcome(name: str, body: str = PLAIN, **metadata: str) -> Outcome[Story]:
    article = Article(id=name, body=body, blocks=Article.from_text(body).blocks, **metadata)  # type: ignore[arg-type]
    return Outcome(Path(f"{name}.txt"), name, Story.of(annotate(article), name, english()))


def many(number: int) -> list[Outcome[Story]]:
    one = annotate(Article.from_text(PLAIN))
    return [
        Outcome(Path(f"a{n}.txt"), f"a{n}", Story.of(one, f"a{n}", english()))
        for n in range(number)
    ]


def built(outcomes: list[Outcome[Story]], **frame: object) -> dict[str, Page | Data]:
    return {made.name: made for made in pages.build(outcomes, Frame(**frame))}  # type: ignore[arg-type]


def body(site: dict[str, Page | Data], name: str = "index") -> str:
    page = site[name]
    assert isinstance(page, Page)
    return page.make().html


def hrefs(html: str) -> list[str]:
    """The addresses of the rows of a list, as they stand."""
    return [row.split('"')[0] for row in html.split('><a href="')[1:] if 'dir="auto"' in row[:60]]


def feed(site: dict[str, Page | Data]) -> ET.Element:
    data = site["feed.xml"]
    assert isinstance(data, Data)
    return ET.fromstring(data.content.encode())  # noqa: S314 - our own feed


def test_newest_first_and_those_without_a_date_last() -> None:
    site = built(
        [
            outcome("old", published="2025-01-01"),
            outcome("none"),
            outcome("new", ASIDE, published="2026-01-01"),
        ]
    )
    html = body(site)
    assert [html.index(f'href="{name}/"') for name in ("new", "old", "none")] == sorted(
        html.index(f'href="{name}/"') for name in ("new", "old", "none")
    )
    assert read(html).addresses == {"new/", "old/", "none/", "feed.xml"}


@pytest.mark.parametrize(("number", "count"), [(0, 1), (1, 1), (50, 1), (PAGE, 1), (PAGE + 1, 2)])
def test_every_article_is_on_one_page_of_the_list(number: int, count: int) -> None:
    site = built(many(number))
    lists = [name for name in site if name == "index" or name.startswith("page/")]
    assert len(lists) == count
    rows = [row.split("/")[-2] for name in lists for row in hrefs(body(site, name))]
    assert sorted(rows) == sorted(f"a{n}" for n in range(number))
    assert ("an-find" in body(site)) is (number > 1)


def test_no_annotation_is_asked_for_before_the_text_of_a_page_is() -> None:
    asked = []

    def annotation() -> Annotation:
        asked.append(1)
        return annotate(Article.from_text(PLAIN))

    (good,) = many(1)
    assert good.made
    site = built([replace(good, made=replace(good.made, annotation=annotation))])
    assert "a0/" in body(site)
    assert asked == []
    assert "an-text" in body(site, "a0")
    assert asked == [1]


def test_a_list_of_several_pages_links_them_all() -> None:
    site = built(many(PAGE * 2 + 1))
    assert {"page/2/", "page/3/"} <= read(body(site)).addresses
    assert {"../../", "../3/"} <= read(body(site, "page/2")).addresses


def test_names_of_pages_cannot_meet_those_of_articles() -> None:
    site = built([outcome("page-2"), outcome("outlet", outlet="Page"), outcome("feed")])
    assert {"page-2", "outlet", "feed", "index", "outlet/page", "feed.xml"} <= set(site)


def test_a_point_of_the_chart_has_the_mark_of_its_row() -> None:
    html = body(built([outcome("one", ASIDE), outcome("two"), outcome("three")]))
    rows = [part.split('"')[0] for part in html.split('<li data-c="')[1:]]
    points = [part.split('"')[0] for part in html.split('<g data-c="')[1:]]
    assert len(rows) == 3
    assert sorted(set(rows)) == sorted(points)
    assert "<a" not in html.split("<svg")[1].split("</svg>")[0]


def test_the_table_behind_the_chart_counts_every_article() -> None:
    html = body(built([outcome("one", ASIDE), outcome("two"), outcome("three")]))
    table = html.split("<tbody>")[1].split("</tbody>")[0]
    counts = [int(cell.split("<")[0]) for cell in table.split("<td>")[1:]]
    assert sum(counts) == 3


def test_an_outlet_has_its_articles_and_its_shares_over_time() -> None:
    site = built(
        [
            outcome("one", ASIDE, outlet="A & B", published="2026-01-05"),
            outcome("two", outlet="A & B", published="2026-02-05"),
            outcome("three", outlet="Other"),
        ]
    )
    html = body(site, "outlet/a-b")
    assert {"../../one/", "../../two/", "../../"} <= read(html).addresses
    assert "../../three/" not in read(html).addresses
    assert "2 articles" in html
    table = html.split("<tbody>")[1].split("</tbody>")[0]
    assert table.index("January 2026") < table.index("February 2026")
    assert '<th scope="row">January 2026</th><td>1</td><td>47\u00a0%</td>' in table
    assert '<th scope="row">February 2026</th><td>1</td><td>100\u00a0%</td>' in table
    assert 'href="../outlet/a-b/"' in body(site, "one")


def test_many_months_become_years() -> None:
    outcomes = [
        outcome(f"a{n}", outlet="O", published=f"{2020 + n // 12}-{n % 12 + 1:02}-01")
        for n in range(30)
    ]
    table = body(built(outcomes), "outlet/o").split("<tbody>")[1]
    assert '<th scope="row">2020</th><td>12</td>' in table
    assert '<th scope="row">2022</th><td>6</td>' in table


@pytest.mark.parametrize("name", ["..", ".", "a/b", "x.com", "\u202e", "日本", '<b>"'])
def test_any_name_of_an_outlet_gets_a_page_in_the_folder(name: str) -> None:
    site = built([outcome("one", outlet=name), outcome("two", outlet="y.com")])
    (page,) = [n for n in site if n.startswith("outlet/") and n != "outlet/y-com"]
    assert page.count("/") == 1
    assert ".." not in page
    # A name that turns the writing direction is kept apart from the text around it.
    assert read(body(site, page)).tags <= read(body(site, "outlet/y-com")).tags | {"bdi"}


def test_an_article_that_cannot_be_read_has_a_row_and_no_point() -> None:
    from annotator.errors import ArticleError

    bad: Outcome[Story] = Outcome(
        Path("bad.txt"), "bad", error=ArticleError("bad.txt", 1, "a binary file", "go")
    )
    html = body(built([bad, outcome("good")]))
    assert "cannot be read" in html
    assert html.count("data-c=") == 1


def test_a_feed_holds_dated_articles_newest_first() -> None:
    site = built(
        [
            outcome("old", published="2025-01-01", outlet="The <Herald>"),
            outcome("none"),
            outcome("new", published="2026-01-01T10:00:00+02:00", headline="A \x01& B"),
        ],
        title="T",
    )
    root = feed(site)
    entries = root.findall(f"{ATOM}entry")
    assert [e.findtext(f"{ATOM}title") for e in entries] == [
        "A & B",
        "It rained for 9 hours on Monday.",
    ]
    assert entries[0].findtext(f"{ATOM}updated") == "2026-01-01T08:00:00Z"
    assert root.findtext(f"{ATOM}updated") == "2026-01-01T08:00:00Z"
    assert [e.find(f"{ATOM}link").get("href") for e in entries] == ["new/", "old/"]  # type: ignore[union-attr]
    ids = [e.findtext(f"{ATOM}id") for e in entries]
    assert len(set(ids)) == 2
    assert all(i and i.startswith("urn:uuid:") for i in ids)


def test_a_feed_of_nothing_is_still_a_feed() -> None:
    assert feed(built([])).findall(f"{ATOM}entry") == []


def test_addresses_without_folders_of_their_own() -> None:
    site = built([outcome("one", outlet="O")], directory=False, folder="articles/", rules=True)
    html = body(site, "one")
    assert 'href="one.json"' in html
    assert 'href="outlet/o.html"' in html
    assert {"../one.html", "../index.html"} <= read(body(site, "outlet/o")).addresses


def test_every_family_has_a_letter_of_its_own() -> None:
    found = codes()
    assert set(found) == {"own", *families()}
    assert len(set(found.values())) == len(found)
