"""The published taxonomies, and the page that maps the rules onto them."""

from xml.etree import ElementTree as ET

from annotator.rendering.rules import render_map
from annotator.rules import all_rules
from annotator.taxonomies import KINDS, TAXONOMIES

RULES = all_rules().rules


def test_the_taxonomies_are_whole() -> None:
    sizes = {taxonomy.key: len(taxonomy.categories) for taxonomy in TAXONOMIES}
    assert sizes == {
        "allsides": 16,
        "semeval": 14,
        "watch": 11,
        "recasens": 6,
        "hyland": 10,
        "appraisal": 13,
    }
    assert len(KINDS) == sum(sizes.values())


def test_the_map_shows_every_category_and_every_rule() -> None:
    page = ET.fromstring(render_map(RULES, "/"))  # noqa: S314 (a page of our own)
    *tables, by_rule = page.findall(".//table")
    shown = [row[0].text for table in tables for row in table.findall("./tbody/tr")]
    assert shown == list(KINDS.values())
    assert [link.text for link in by_rule.findall("./tbody/tr/td/a")] == [r.id for r in RULES]


def test_the_map_links_a_category_to_its_rules_and_leaves_honest_blanks() -> None:
    page = ET.fromstring(render_map(RULES, "/"))  # noqa: S314 (a page of our own)
    cells = {row[0].text: row[1] for row in page.findall(".//table/tbody/tr")}
    assert (cells["Photo bias"].text, len(cells["Photo bias"])) == ("–", 0)
    mind = {link.get("href") for link in cells["Mind reading"]}
    assert mind == {f"../{r.id}/" for r in RULES if "allsides/mind-reading" in r.kinds}


def test_links_fit_sites_without_directories() -> None:
    assert 'href="irony/mock-praise.html"' in render_map(RULES, ".html")
