"""The real site in a real browser."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.site.test_build import ROOT, mkdocs

SEED = ROOT / "seeds" / "000_8f41d2332afe4b10.txt"
ARTICLE = "articles/000-8f41d2332afe4b10/"
Open = Callable[..., Page]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site: Path = tmp_path_factory.mktemp("site")
    built = mkdocs(ROOT, "build", "-q", "--site-dir", str(site))
    assert built.returncode == 0, built.stderr
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Open]:
    contexts = []

    def go(path: str = ARTICLE, width: int = 1280, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.goto(address + path)
        return page

    yield go
    for context in contexts:
        context.close()


def body_text(page: Page) -> str:
    text = page.evaluate("document.querySelector('.an-text').textContent")
    assert isinstance(text, str)
    return text


def test_the_words_in_the_browser_are_the_words_of_the_file(visit: Open) -> None:
    assert body_text(visit()) == SEED.read_text("utf-8")


def test_nothing_is_fetched_from_anywhere_else(browser: Browser, address: str) -> None:
    asked: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        errors: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        for path in ("", ARTICLE, "articles/", "rules/", "rules/irony/mock-praise/"):
            page.goto(address + path, wait_until="networkidle")
    assert [url for url in asked if not url.startswith(address)] == []
    assert errors == []


def test_a_note_opens_by_keyboard_and_gives_the_focus_back(visit: Open) -> None:
    page = visit()
    page.focus("#m4")
    page.keyboard.press("Enter")
    assert page.locator("#why4").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#why4").is_visible()
    assert page.evaluate("document.activeElement.id") == "m4"


def test_the_marked_words_open_their_note(visit: Open) -> None:
    page = visit()
    box = page.locator("mark.an-aside .an-cue").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert page.locator(".an-why:popover-open").count() == 1


def test_everything_is_there_without_javascript(visit: Open) -> None:
    page = visit(java_script_enabled=False)
    page.click("#m2")
    assert page.locator("#why2").is_visible()
    page.locator("#why2 .an-close").click()
    page.check("[value=reporting]")
    assert not page.locator("mark.an-aside:not(.an-low)").first.is_visible()


def test_modes_hide_words_and_change_none(visit: Open) -> None:
    page = visit()
    page.check("[value=reporting]")
    words = page.locator(".an-text")
    assert not words.get_by_text("Nothing like").first.is_visible()
    assert words.get_by_text("fresh off dinner").is_visible()
    page.check("[value=asides]")
    assert words.get_by_text("Nothing like").first.is_visible()
    assert not words.get_by_text("fresh off dinner").is_visible()
    shown = words.inner_text().split("\n")
    assert any("Nothing like playing both sides" in line for line in shown)
    assert page.locator("#m4").is_visible()
    assert body_text(page) == SEED.read_text("utf-8")


def test_an_address_opens_a_mode_and_a_note(visit: Open) -> None:
    assert visit(ARTICLE + "?show=reporting").is_checked("[value=reporting]")
    assert visit(ARTICLE + "#why4").locator("#why4").is_visible()


def test_copying_takes_the_words_alone(visit: Open) -> None:
    page = visit()
    copied = page.evaluate(
        "() => { const r = document.createRange(); r.selectNodeContents(document.querySelector('.an-text p:nth-of-type(2)'));"
        "const s = getSelection(); s.removeAllRanges(); s.addRange(r); return String(s); }"
    )
    assert copied.strip() == SEED.read_text("utf-8").split("\n")[1]


def test_find_crosses_the_edge_of_a_mark(visit: Open) -> None:
    assert visit().evaluate("window.find('No kidding – with 1.5 million')")


@pytest.mark.parametrize("path", [ARTICLE, "articles/", "rules/irony/mock-praise/"])
def test_a_narrow_screen_needs_no_sideways_scrolling(visit: Open, path: str) -> None:
    page = visit(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_print_shows_marks_and_notes(visit: Open) -> None:
    page = visit()
    page.emulate_media(media="print")
    assert page.locator("#why4").is_visible()
    assert not page.locator(".an-modes").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("state", ["plain", "note", "reporting", "asides", "index", "rule"])
def test_axe_finds_no_fault_in_our_part(visit: Open, scheme: str, width: int, state: str) -> None:
    path = {"index": "articles/", "rule": "rules/irony/mock-praise/"}.get(state, ARTICLE)
    page = visit(path, width=width, color_scheme=scheme)
    if state == "note":
        page.click("#m4")
    if state in ("reporting", "asides"):
        page.check(f"[value={state}]")
    faults = Axe().run(page, context=".an").response["violations"]
    assert [(f["id"], [n["html"][:80] for n in f["nodes"]]) for f in faults] == []
