"""Sites that are built once, and pages of one browser that are used again: both are slow to make."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from annotator.rendering.index import PAGE
from tests.site.test_build import ROOT, mkdocs

ARTICLE = "articles/000-8f41d2332afe4b10/"
Open = Callable[..., Page]

MANY = PAGE + 10
"""Articles of the large site: more than fit on one page of the list."""
CONFIG = """\
site_name: Large
site_url: {address}
repo_url: https://github.com/someone/something
theme:
  name: material
  font: false
  features: [navigation.instant]
  palette:
    - {{scheme: default, toggle: {{icon: material/weather-night, name: Dark}}}}
    - {{scheme: slate, toggle: {{icon: material/weather-sunny, name: Light}}}}
plugins:
  - search
  - annotator: {{csp: true, robots: noindex}}
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@dataclass
class Served:
    """A site at an address, seen through pages that are used again."""

    address: str
    browser: Browser
    pages: dict[str, Page] = field(default_factory=dict)

    def visit(self, path: str = ARTICLE, width: int = 1280, **options: object) -> Page:
        """A page of the site, freshly loaded; options are those of a browser context."""
        key = f"{width} {sorted(options.items())}"
        if key not in self.pages:
            context = self.browser.new_context(
                viewport={"width": width, "height": 900},
                **options,  # type: ignore[arg-type]
            )
            self.pages[key] = context.new_page()
        page = self.pages[key]
        page.goto("about:blank")  # an address that differs in its fragment alone would not load
        page.goto(self.address + path)
        return page

    def close(self) -> None:
        for page in self.pages.values():
            page.context.close()


def _serve(folder: Path, browser: Browser, make: Callable[[str], None]) -> Iterator[Served]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    address = f"http://127.0.0.1:{server.server_port}/"
    make(address)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    served = Served(address, browser)
    yield served
    served.close()
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def own(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The project's own site, with the real article."""
    folder = tmp_path_factory.mktemp("site")

    def make(_: str) -> None:
        built = mkdocs(ROOT, "build", "-q", "--strict", "--site-dir", str(folder))
        assert built.returncode == 0, built.stderr

    yield from _serve(folder, browser, make)


@pytest.fixture(scope="session")
def large(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A site of many articles with a policy, instant navigation, and a repository."""
    project = tmp_path_factory.mktemp("large")

    def make(address: str) -> None:
        _write_articles(project / "seeds")
        (project / "docs").mkdir()
        (project / "docs" / "index.md").write_text("# Home\n\n[Articles](articles/index.md)\n")
        (project / "mkdocs.yml").write_text(CONFIG.format(address=address))
        built = mkdocs(project, "build", "-q")
        assert built.returncode == 0, built.stderr

    yield from _serve(project / "site", browser, make)


def _write_articles(folder: Path) -> None:
    folder.mkdir()
    for number in range(MANY):
        aside = "Nothing like a flood to fill a church. " if number % 3 == 0 else ""
        day = f"{2024 + number % 2}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        (folder / f"a{number:03}.txt").write_text(
            f"---\nheadline: Rain number {number}\noutlet: {('East', 'West')[number % 2]}\n"
            f"published: {day}\n---\n{aside}It rained for {number + 2} hours on Monday. "
            "“We are happy with a wonderful result,” said Maria Okafor, the mayor.\n"
        )
    (folder / "bidi.txt").write_text(
        "---\nheadline: Nothing like a flood to fill a church\n---\n"
        "He said \u202eabc. Then \u05d0\u05d1 it rained.\n"
    )
