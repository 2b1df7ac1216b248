"""Lists of many articles in a real browser, on a site with a policy and instant navigation."""

import pytest
from playwright.sync_api import Page, expect

from annotator.rendering.index import PAGE
from tests.site.conftest import MANY, Served
from tests.site.test_browser import faults, unfold

ALL = MANY + 1
LIST = "articles/"


def choose(page: Page, name: str, value: str) -> None:
    field = page.locator(f".an-find [name={name}]")
    if field.evaluate("e => e.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)


def told(page: Page, text: str) -> None:
    expect(page.locator(".an-find output")).to_have_text(text)


def test_the_policy_is_kept_on_every_kind_of_page(large: Served) -> None:
    page = large.browser.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for path in ("", LIST, "articles/a000/", "articles/outlet/east/", "articles/page/2/"):
        page.goto(large.address + path, wait_until="networkidle")
    page.goto(large.address)
    page.click(".md-search__input")
    ready = page.locator(".md-search-result__meta")
    expect(ready).not_to_contain_text("Initializing", timeout=30_000)
    page.locator(".md-search__input").press_sequentially("Okafor")
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=30_000)
    page.close()
    assert said == []
    assert [url for url in asked if not url.startswith((large.address, "data:", "blob:"))] == []


def test_a_foreign_script_is_refused(large: Served) -> None:
    page = large.visit("articles/a000/")
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'window.evil = 1';"
        "document.body.append(s); }"
    )
    assert page.evaluate("window.evil === undefined")


def test_instant_navigation_brings_working_pages(large: Served) -> None:
    page = large.visit("")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.evaluate("window.kept = true")
    page.click("article a[href$='articles/']")
    expect(page.locator(".an-find")).to_be_visible()
    page.click(".an-list a >> nth=0")
    expect(page.locator(".an-text")).to_be_visible()
    page.click(".an-ref >> nth=0")
    assert page.locator(".an-why:popover-open").count() == 1
    assert page.evaluate("window.kept")
    assert errors == []


def test_a_filter_looks_through_all_pages_of_the_list(large: Served) -> None:
    page = large.visit(LIST)
    assert page.locator(".an-list > li").count() == PAGE
    choose(page, "outlet", "West")
    told(page, f"{MANY // 2} of {ALL} articles")
    names = page.locator(".an-list:not([hidden]) > li b").filter(visible=True).all_inner_texts()
    assert set(names) == {"West"}
    choose(page, "least", "1")
    shown = page.locator(".an-list > li").filter(visible=True).all_inner_texts()
    assert all("% asides" in row for row in shown)
    page.click(".an-find [type=reset]")
    expect(page.locator(".an-lists")).to_be_visible()
    assert page.locator(".an-list > li").filter(visible=True).count() == PAGE


def test_words_dates_and_orders(large: Served) -> None:
    page = large.visit(LIST)
    choose(page, "words", "rain 17")
    told(page, f"{sum('17' in str(n) for n in range(MANY))} of {ALL} articles")
    choose(page, "words", "")
    choose(page, "from", "2025-03-01")
    choose(page, "to", "2025-04-30")
    choose(page, "sort", "old")
    dates = page.locator(".an-list time").filter(visible=True)
    expect(dates.first).to_have_attribute("datetime", "2025-04-04")
    found = [d.get_attribute("datetime") or "" for d in dates.all()]
    assert found == sorted(found)
    assert all("2025-03" <= day <= "2025-04-30" for day in found)


def test_rows_come_a_hundred_at_a_time_and_lead_to_their_articles(large: Served) -> None:
    page = large.visit(LIST)
    choose(page, "sort", "az")
    rows = page.locator(".an-list > li").filter(visible=True)
    expect(rows).to_have_count(100)
    page.click(".an-list + button")
    expect(rows).to_have_count(200)
    choose(page, "words", f"number {MANY - 1}")
    told(page, f"1 of {ALL} articles")
    href = rows.locator("a").get_attribute("href")
    assert href
    assert href.removeprefix(large.address).endswith(f"a{MANY - 1}/")


def test_a_point_of_the_chart_shows_its_articles(large: Served) -> None:
    page = large.visit(LIST)
    point = page.locator(".an-chart g[data-c]").first
    cell = point.get_attribute("data-c")
    point.locator("circle").dispatch_event("click", {"bubbles": True})
    rows = page.locator(".an-list > li").filter(visible=True)
    expect(page.locator(".an-find output")).not_to_be_empty()
    assert {row.get_attribute("data-c") for row in rows.all()} == {cell}


def test_without_a_script_the_list_is_whole(large: Served) -> None:
    page = large.visit(LIST, java_script_enabled=False)
    assert page.locator(".an-list > li").count() == PAGE
    assert not page.locator(".an-find").is_visible()
    page.click(".an-pages a")
    assert page.locator(".an-list > li").count() == ALL - PAGE


def test_a_list_that_cannot_be_loaded_is_told(large: Served) -> None:
    page = large.visit(LIST)
    page.route("**/page/2/", lambda route: route.abort())
    choose(page, "sort", "az")
    told(page, "The list could not be loaded; all articles are on the pages below.")
    assert page.locator(".an-lists").is_visible()
    page.unroute("**/page/2/")


def shorten(page: Page) -> None:
    """All rows are alike, and looking at hundreds of them takes seconds."""
    page.evaluate(
        "document.querySelectorAll('.an-lists > *:nth-child(n+5), .an-list > li:nth-child(n+4)')"
        ".forEach(e => e.remove())"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault_in_lists(large: Served, scheme: str) -> None:
    width = {"light": 1280, "dark": 360}[scheme]
    without = large.visit("articles/bidi/", width=width, color_scheme=scheme)
    expect(without.locator(".an-line")).to_contain_text("no aside was found")
    for path in ("articles/page/2/", "articles/outlet/east/", "articles/bidi/", LIST):
        page = large.visit(path, width=width, color_scheme=scheme)
        unfold(page)
        shorten(page)
        assert (path, faults(page, ".an")) == (path, [])
    choose(page, "sort", "old")
    expect(page.locator(".an-find output")).not_to_be_empty()
    shorten(page)
    assert faults(page, ".an") == []


def test_the_voices_of_a_chart_are_as_in_its_key(large: Served) -> None:
    page = large.visit("articles/outlet/east/")
    fills = "all => [...new Set(all.map(e => getComputedStyle(e).fill))]"
    key = page.locator(".an-swatch rect").evaluate_all(fills)
    assert len(key) == 3
    assert "rgb(0, 0, 0)" not in key
    drawn = page.locator(".an-chart g rect").evaluate_all(fills)
    assert set(drawn) <= set(key)


@pytest.mark.parametrize("path", [LIST, "articles/outlet/east/", "articles/bidi/"])
def test_a_narrow_screen_needs_no_sideways_scrolling(large: Served, path: str) -> None:
    page = large.visit(path, width=320)
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_text_of_both_directions_stays_in_its_sentence(large: Served) -> None:
    page = large.visit("articles/bidi/")
    styles = page.locator(".an-s").evaluate_all(
        "all => all.map(e => getComputedStyle(e).unicodeBidi)"
    )
    assert len(styles) == 2
    assert set(styles) <= {"isolate", "plaintext"}
