"""Pictures of the real article for the docs: `python scripts/screenshots.py`.

Needs the extra `[test]` and a browser (`ANNOTATOR_BROWSER`, or Playwright's own).
"""

import os
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs" / "assets"
ColorScheme = Literal["light", "dark"]
ARTICLE = "articles/000-8f41d2332afe4b10/"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def shoot(page: Page, name: str, height: int) -> None:
    width = page.viewport_size["width"] if page.viewport_size else 1280
    page.screenshot(
        path=str(OUT / f"{name}.png"),
        clip={"x": 0, "y": 0, "width": width, "height": height},
        full_page=height > 1000,
    )


def at(browser: Browser, address: str, width: int, scheme: ColorScheme = "light") -> Page:
    page = browser.new_page(viewport={"width": width, "height": 1000}, color_scheme=scheme)
    page.goto(address + ARTICLE)
    return page


def take(browser: Browser, address: str) -> None:
    page = at(browser, address, 1280)
    shoot(page, "light", 1000)
    page.click("#m4")
    shoot(page, "article", 820)
    page.keyboard.press("Escape")
    page.check("[value=reporting]")
    shoot(page, "without-asides", 1000)
    page.check("[value=asides]")
    page.check("[name=an-tone]")
    shoot(page, "asides-only", 820)
    shoot(at(browser, address, 1280, "dark"), "dark", 1000)
    page = at(browser, address, 360)
    shoot(page, "phone", 1000)
    page.click("#m4")
    page.wait_for_timeout(500)  # the theme's header moves when a page is scrolled
    shoot(page, "phone-note", 1000)
    page = at(browser, address, 800)
    page.emulate_media(media="print")
    shoot(page, "print", 1500)


def main() -> None:
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as site:
        build = [sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", site]
        subprocess.run(build, cwd=ROOT, check=True)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=site))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            path = os.environ.get("ANNOTATOR_BROWSER") or playwright.chromium.executable_path
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
            take(browser, f"http://127.0.0.1:{server.server_port}/")
            browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
