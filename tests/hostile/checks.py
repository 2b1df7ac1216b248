"""A site made of hostile articles, built for real and opened in a real browser.

`ANNOTATOR_HOSTILE=all` takes every payload of the data folder; without it, a fixed part of them.
"""

import html as entities
import json
import os
import threading
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from annotator.errors import ArticleError
from annotator.reading import files
from tests.hostile import inspect, payloads, site
from tests.hostile.payloads import Payload
from tests.hostile.site import Site
from tests.site.conftest import _Quiet

ALL = os.environ.get("ANNOTATOR_HOSTILE") == "all"
# A page has its own bound, which needs the alarm: the whole is watched from another thread.
pytestmark = pytest.mark.timeout(7200 if ALL else 600, method="thread")
CONTROLS = (
    "articles/control/",
    "articles/broken/",
    "articles/",
    "articles/page/2/",
    "articles/outlet/the-herald/",
)
OURS = ("https://site.example/", "https://squidfunk.github.io/mkdocs-material/")


def chosen(some: int) -> tuple[Payload, ...]:
    every = payloads.scripted() if ALL else payloads.sample(some)
    return tuple({p.id: p for p in (*payloads.own(), *payloads.firing(), *every)}.values())


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("hostile")
    folder = site.seeds(root)
    site.pack(folder, chosen(1200))
    site.slots(folder, chosen(300)[:330] if ALL else chosen(40))
    return site.build(root)


@pytest.fixture(scope="module")
def address(hostile: Site) -> Iterator[str]:
    yield from serve(hostile)


def serve(built: Site) -> Iterator[str]:
    handler = partial(_Quiet, directory=str(built.root / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def visit(browser: Browser, address: str, names: Sequence[str], *, theme: bool) -> inspect.Seen:
    with browser.new_context() as context:
        if not theme:  # its script takes most of the time, and does the same on every page
            context.route("**/bundle.*.js", lambda route: route.abort())
        return inspect.visit(context, address, names)


def names(built: Site, mark: str) -> list[str]:
    return [name for name in built.pages if f"/{mark}" in name]


def test_every_file_has_its_page(hostile: Site) -> None:
    seeds = files.find(hostile.root / "seeds")
    ids = set(files.names(seeds, hostile.root / "seeds").values())
    pages = {name.removeprefix("articles/").rstrip("/") for name in hostile.pages}
    assert len(ids) == len(seeds)
    assert ids <= pages
    outside = [
        p
        for p in hostile.root.iterdir()
        if p.name not in {"docs", "seeds", "site", "mkdocs.yml", ".cache"}
    ]
    assert outside == []


def test_no_page_holds_a_node_or_an_attribute_that_no_template_wrote(hostile: Site) -> None:
    ours = set[str]().union(*(inspect.nodes(hostile.page(name)) for name in CONTROLS))
    strange = {n: d for n in hostile.pages if (d := inspect.nodes(hostile.page(n)) - ours)}
    assert strange == {}


def test_no_page_links_to_or_loads_what_no_article_named(hostile: Site) -> None:
    wrong = {
        name: found
        for name in hostile.pages
        if (
            found := {
                u
                for u in inspect.addresses(hostile.page(name))
                if not u.lower().startswith(("http://", "https://"))
            }
        )
    }
    assert wrong == {}
    for name in (*names(hostile, "pack-txt"), *names(hostile, "m-"), *names(hostile, "n-")):
        found = inspect.addresses(hostile.page(name))
        assert [url for url in found if not url.startswith(OURS)] == [], name


def test_nothing_runs_and_nothing_is_fetched(browser: Browser, hostile: Site, address: str) -> None:
    controls = visit(browser, address, CONTROLS, theme=False)
    seen = visit(
        browser,
        address,
        [*names(hostile, "pack-"), *names(hostile, "m-")],
        theme=False,
    )
    themed = visit(browser, address, [*names(hostile, "m-")[:8], "articles/"], theme=True)
    assert seen.pages > 30
    assert seen.fired + themed.fired == []
    assert seen.lost + themed.lost == []
    assert seen.elsewhere + themed.elsewhere == []
    assert seen.globals - controls.globals == set()
    ours = set[str]().union(*controls.nodes.values())
    assert {n: d for n, found in seen.nodes.items() if (d := found - ours)} == {}
    wrong = [
        name
        for name, shown in seen.texts.items()
        if name.startswith("articles/pack-") and shown != body_of(hostile, name)
    ]
    assert wrong == []


def test_a_page_that_never_ends_is_named(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site" / "endless"
    folder.mkdir(parents=True)
    (folder / "index.html").write_text("<p onclick='while (true) {}'>It rained.")
    monkeypatch.setattr(inspect, "SECONDS", 5)
    for address in serve(Site(tmp_path, "")):
        with pytest.raises(TimeoutError, match="endless/: no end after 5 seconds"):
            visit(browser, address, ["endless/"], theme=False)


def body_of(built: Site, name: str) -> str:
    """The words of the file behind a page."""
    paths = files.find(built.root / "seeds")
    ids = {
        f"articles/{page}/": path for path, page in files.names(paths, built.root / "seeds").items()
    }
    return files.read(ids[name]).body


def test_without_escaping_the_same_run_fires(browser: Browser, tmp_path: Path) -> None:
    """The test above has teeth: each of these runs by itself where nothing is escaped."""
    folder = site.seeds(tmp_path)
    for payload in payloads.firing():
        front = {"headline": site.plain(payload.text), "language": "sv"}
        site.write(folder / f"m-{payload.id}.txt", front, site.plain(payload.text))
    built = site.build(tmp_path, escaped=False)
    for address in serve(built):
        seen = visit(browser, address, names(built, "m-"), theme=False)
    silent = {
        p.id for p in payloads.firing() if not any(f"m-{p.id}/" in call for call in seen.fired)
    }
    assert silent == set()


def test_what_goes_with_the_pages_is_well_formed(hostile: Site) -> None:
    folder = hostile.root / "site"
    for path in folder.rglob("*.xml"):
        ET.parse(path)  # noqa: S314 - our own output
    for path in (folder / "articles").glob("*.json"):
        json.loads(path.read_text("utf-8"))
    for name in hostile.pages:
        text = hostile.page(name).read_text("utf-8")
        for script in text.split('type="application/json">')[1:]:
            json.loads(entities.unescape(script.split("</script>", 1)[0]))
    index = json.loads((folder / "search" / "search_index.json").read_text("utf-8"))
    assert all("<script" not in entry["title"] for entry in index["docs"])


def test_no_table_holds_a_formula(hostile: Site) -> None:
    import csv

    formulae = ("=", "+", "-", "@", "\t", "\r")
    for path in (hostile.root / "site" / "articles").glob("*.csv"):
        for row in csv.DictReader(path.read_text("utf-8").splitlines(keepends=True)):
            words = [str(row[name] or "").lstrip() for name in ("text", "speaker", "cues", "tone")]
            assert not any(word.startswith(formulae) for word in words), path


@pytest.mark.parametrize(
    "family", ["front_matter", "traversal", "csv_injection", "unicode", "naughty_strings"]
)
def test_a_whole_family_is_read_or_refused_in_one_line(family: str) -> None:
    found = payloads.family(family)
    if not found:
        pytest.skip("no data: set ANNOTATOR_DATA to a folder with hostile/")
    told: list[str] = []
    for payload in found:
        for source in (
            payload.text,
            f"---\n{payload.text}\n---\nText.",
            f"---\nheadline: {json.dumps(payload.text)}\n---\nText.",
        ):
            data = source.encode("utf-8", "surrogatepass")
            try:
                article = files.parse(data, "a.md", markdown_text=True)
                assert files.parse(data, "a.txt").body
            except ArticleError as error:
                told.append(str(error))
                continue
            assert all(isinstance(v, str | None) for v in (article.headline, article.outlet))
    assert [line for line in told if "\n" in line] == []


def test_encodings_are_read_or_refused_by_name() -> None:
    home = payloads.folder()
    if home is None:
        pytest.skip("no data: set ANNOTATOR_DATA to a folder with hostile/")
    refused: dict[str, str] = {}
    for path in sorted((home / "encodings").iterdir()):
        try:
            article = files.parse(path.read_bytes(), path.name)
        except ArticleError as error:
            refused[path.name] = str(error)
            continue
        assert "\ufffd" not in article.body or b"\xef\xbf\xbd" in path.read_bytes()
    assert refused
    assert all(line.startswith(name) for name, line in refused.items())
