"""The article's page of the real site in a real browser."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route

from tests.site.conftest import ARTICLE, Served
from tests.site.test_build import ROOT

SEED = ROOT / "seeds" / "000_8f41d2332afe4b10.txt"
KINDS = (ARTICLE, "articles/", "rules/", "rules/irony/mock-praise/")
NOT_OURS = {("aria-dialog-name", ".md-search")}
"""Faults of Material that neither an option nor a style can mend: rule and selector."""


def body_text(page: Page) -> str:
    text = page.evaluate("document.querySelector('.an-text').textContent")
    assert isinstance(text, str)
    return text


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('.an details').forEach(d => d.open = true)")


def test_the_words_in_the_browser_are_the_words_of_the_file(own: Served) -> None:
    assert body_text(own.visit()) == SEED.read_text("utf-8")


def test_nothing_is_fetched_from_anywhere_else_and_nothing_fails(own: Served) -> None:
    asked: list[str] = []
    said: list[str] = []
    context = own.browser.new_context()
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    for path in ("", *KINDS):
        page.goto(own.address + path, wait_until="networkidle")
    context.close()
    assert [url for url in asked if not url.startswith(own.address)] == []
    assert said == []


def test_a_note_opens_by_keyboard_and_gives_the_focus_back(own: Served) -> None:
    page = own.visit()
    page.focus("#m4")
    page.keyboard.press("Enter")
    assert page.locator("#why4").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#why4").is_visible()
    assert page.evaluate("document.activeElement.id") == "m4"


def test_the_keyboard_alone_reaches_modes_and_every_mark(own: Served) -> None:
    page = own.visit()
    page.focus("[name=an-show][value=all]")
    page.keyboard.press("ArrowDown")
    assert page.is_checked("[value=reporting]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "an-tone"
    page.keyboard.press("Tab")
    marks = page.locator(".an-ref").count()
    reached = []
    for _ in range(marks):
        reached.append(page.evaluate("document.activeElement.id"))
        page.keyboard.press("Tab")
    assert reached == [f"m{n}" for n in range(1, marks + 1)]


def test_focus_is_seen(own: Served) -> None:
    page = own.visit()
    page.focus("#m3")
    page.keyboard.press("Tab")
    style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert style == "solid"


def test_j_and_k_walk_the_marks_only_inside_the_text(own: Served) -> None:
    page = own.visit()
    page.focus("#m2")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "m3"
    page.keyboard.press("k")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.id") == "m1"
    page.focus("[name=an-tone]")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.name") == "an-tone"


def test_a_screen_reader_hears_where_an_aside_begins_ends_and_why(own: Served) -> None:
    heard = own.visit().locator(".an-text").aria_snapshot()
    assert re.search(r'mark: "?aside: Talk about timing –', heard)
    assert re.search(r'mark: "?source: making it crystal clear', heard)
    assert 'button "Aside, note 2: why?"' in heard


def test_the_marked_words_open_their_note(own: Served) -> None:
    page = own.visit()
    box = page.locator("mark.an-aside .an-cue").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert page.locator(".an-why:popover-open").count() == 1


def test_every_underlined_word_of_a_report_opens_the_note_behind_the_last(own: Served) -> None:
    page = own.visit()
    page.locator(".an-reporting .an-cue").first.click(position={"x": 3, "y": 5})
    assert page.locator("#why1").is_visible()


@pytest.mark.parametrize(("share", "sentence"), [(0.0, "s1"), (0.999, "s23")])
def test_a_click_on_the_strip_goes_to_its_sentence(
    own: Served, share: float, sentence: str
) -> None:
    page = own.visit()
    box = page.locator("svg.an-strip").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + share * box["width"], box["y"] + box["height"] / 2)
    assert page.locator(".an-s:target").get_attribute("id") == sentence


def test_everything_is_there_without_javascript(own: Served) -> None:
    page = own.visit(java_script_enabled=False)
    page.click("#m2")
    assert page.locator("#why2").is_visible()
    page.locator("#why2 .an-close").click()
    page.check("[value=reporting]")
    assert not page.locator("mark.an-aside:not(.an-low)").first.is_visible()
    page.check("[name=an-tone]")
    assert page.locator(".an-tones").is_visible()


def test_tone_is_off_at_first_and_pale_where_it_is_uncertain(own: Served) -> None:
    page = own.visit()
    sign = """css => { const style = getComputedStyle(document.querySelector(css), '::before');
        return [style.content.slice(0, 3), style.opacity, style.borderTopStyle]; }"""
    sure, unsure = ".an-s[data-tone]:not(.an-pale)", ".an-s.an-pale"
    assert page.evaluate(sign, sure)[0] == page.evaluate(sign, unsure)[0] == "non"
    page.check("[name=an-tone]")
    assert page.evaluate(sign, sure)[1:] == ["1", "solid"]
    assert page.evaluate(sign, unsure) == ['"−"', "0.5", "dashed"]
    said = page.get_attribute(unsure, "data-say")
    assert said == "perhaps negative:"


def without(own: Served, old: str, new: str, attribute: bool = False) -> Page:
    """A page in a browser that knows nothing of a feature: its name is spoilt on the way."""
    context = own.browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()

    def spoil(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace(old, new))

    page.route("**/annotator.css", spoil)
    if attribute:

        def strip(route: Route) -> None:
            answer = route.fetch()
            route.fulfill(response=answer, body=answer.text().replace(" popover ", " "))

        page.route(f"**/{ARTICLE}", strip)
    page.goto(own.address + ARTICLE)
    return page


def test_without_popovers_the_notes_stand_below_the_text(own: Served) -> None:
    page = without(own, ":popover-open", ":unknown", attribute=True)
    boxes = page.locator(".an-why")
    first, last = boxes.first.bounding_box(), boxes.last.bounding_box()
    text = page.locator(".an-text").bounding_box()
    assert first
    assert last
    assert text
    assert text["y"] + text["height"] < first["y"] < last["y"]
    assert body_text(page) == SEED.read_text("utf-8")
    page.context.close()


@pytest.mark.parametrize(("old", "new"), [("anchor(", "unknown("), (":has(", ":unknown(")])
def test_without_new_styles_text_and_notes_are_there(own: Served, old: str, new: str) -> None:
    page = without(own, old, new)
    assert page.locator("mark.an-aside").first.is_visible()
    page.click("#m4")
    box = page.locator("#why4").bounding_box()
    assert box
    assert 0 <= box["x"] < 1280
    assert 0 <= box["y"] < 900
    page.context.close()


def test_modes_hide_words_and_change_none(own: Served) -> None:
    page = own.visit()
    page.check("[value=reporting]")
    words = page.locator(".an-text")
    assert not words.get_by_text("Nothing like").first.is_visible()
    assert words.get_by_text("fresh off dinner").is_visible()
    assert page.locator("#m4").is_visible()
    page.click("#m4")
    assert page.locator("#why4").is_visible()
    page.keyboard.press("Escape")
    page.check("[value=asides]")
    assert words.get_by_text("Nothing like").first.is_visible()
    assert not words.get_by_text("fresh off dinner").is_visible()
    shown = words.inner_text().split("\n")
    assert any("Nothing like playing both sides" in line for line in shown)
    assert page.locator("#m4").is_visible()
    page.check("[name=an-tone]")
    assert not page.locator(".an-s:not(:has(mark.an-aside))").first.is_visible()  # nor its sign
    assert body_text(page) == SEED.read_text("utf-8")


def test_without_asides_nothing_but_closed_bars_and_numbers_stands_in_their_place(
    own: Served,
) -> None:
    page = own.visit()
    page.check("[value=reporting]")
    shown = page.locator(".an-text").inner_text()
    assert "⋯" not in shown
    assert shown.count("\n\n\n") == 0
    cut = page.locator("#m4")
    assert cut.evaluate("b => getComputedStyle(b).borderInlineStartStyle") == "double"


def test_an_address_opens_a_mode_and_a_note(own: Served) -> None:
    assert own.visit(ARTICLE + "?show=reporting").is_checked("[value=reporting]")
    assert own.visit(ARTICLE + "#why4").locator("#why4").is_visible()


def test_copying_takes_the_words_alone(own: Served) -> None:
    page = own.visit()
    copied = page.evaluate(
        "() => { const r = document.createRange(); r.selectNodeContents(document.querySelector('.an-text p:nth-of-type(2)'));"
        "const s = getSelection(); s.removeAllRanges(); s.addRange(r); return String(s); }"
    )
    assert copied.strip() == SEED.read_text("utf-8").split("\n")[1]


def test_find_crosses_the_edge_of_a_mark_and_sees_no_closed_note(own: Served) -> None:
    page = own.visit()
    assert page.evaluate("window.find('No kidding – with 1.5 million')")
    assert not page.evaluate("window.find('likely to be the outlet’s own comment')")


@pytest.mark.parametrize("path", KINDS)
def test_a_narrow_screen_needs_no_sideways_scrolling(own: Served, path: str) -> None:
    page = own.visit(path, width=320)
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_wide_text_spacing_breaks_nothing(own: Served) -> None:
    page = own.visit(width=360)
    page.evaluate(
        "document.querySelectorAll('.an, .an *').forEach(e => { e.style.lineHeight = 1.5;"
        "e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em'; })"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_phone_opens_notes_as_a_sheet_and_keeps_the_mark_in_view(own: Served) -> None:
    page = own.visit(width=360)
    page.click("#m8")
    sheet, mark = page.locator("#why8").bounding_box(), page.locator("#m8").bounding_box()
    assert sheet
    assert mark
    assert abs(sheet["y"] + sheet["height"] - 900) < 1
    assert mark["y"] + mark["height"] <= sheet["y"]


def test_print_shows_marks_notes_and_figures(own: Served) -> None:
    page = own.visit()
    page.emulate_media(media="print")
    shown = [page.locator(s).is_visible() for s in ("#why4", ".an-whole", ".an-strip >> nth=0")]
    hidden = [page.locator(s).is_visible() for s in (".an-modes", ".an-foot")]
    page.emulate_media(media="screen")
    assert shown == [True] * 3
    assert hidden == [False] * 2


def test_marks_keep_their_shapes_in_forced_colours(own: Served) -> None:
    page = own.visit(forced_colors="active")

    def style(selector: str, name: str) -> str:
        found = page.locator(selector).first.evaluate(f"e => getComputedStyle(e).{name}")
        assert isinstance(found, str)
        return found

    assert style("mark.an-aside:not(.an-low)", "borderLeftStyle") == "solid"
    assert style("mark.an-low", "borderLeftStyle") == "dotted"
    assert style("mark.an-attributed", "textDecorationStyle") == "dotted"
    assert style(".an-cue", "textDecorationStyle") == "solid"


STATES = {
    "plain": "",
    "note": "document.getElementById('m4').click()",
    "reporting": "document.querySelector('[value=reporting]').click()",
    "asides": "document.querySelector('[value=asides]').click()",
    "tone": "document.querySelector('[name=an-tone]').click()",
    "unfolded": "document.querySelectorAll('.an details').forEach(d => d.open = true)",
}


@pytest.mark.parametrize(
    ("scheme", "width", "states"),
    [
        ("light", 1280, tuple(STATES)),
        ("dark", 360, tuple(STATES)),
        ("light", 360, ("plain", "note")),
        ("dark", 1280, ("plain", "note")),
    ],
)
def test_axe_finds_no_fault_in_our_part(
    own: Served, scheme: str, width: int, states: tuple[str, ...]
) -> None:
    found = []
    for state in states:
        page = own.visit(width=width, color_scheme=scheme)
        page.evaluate(STATES[state] or "0")
        found += [(state, *fault) for fault in faults(page, ".an")]
    for path in KINDS[1:] if len(states) > 2 else ():
        found += [(path, *fault) for fault in faults(own.visit(path, width=width, color_scheme=scheme), ".an")]  # fmt: skip
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_elsewhere_axe_finds_only_what_is_not_ours_to_mend(own: Served, scheme: str) -> None:
    for path in ("", ARTICLE, "articles/"):
        found = faults(own.visit(path, color_scheme=scheme), None)
        assert set(found) <= NOT_OURS


def faults(page: Page, context: str | None) -> list[tuple[str, str]]:
    options = {"resultTypes": ["violations"]}
    found = Axe().run(page, context=context, options=options).response["violations"]
    return [(fault["id"], node["target"][0]) for fault in found for node in fault["nodes"]]
