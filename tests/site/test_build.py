"""Real builds of real sites."""

import gzip
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.rendering.index import PAGE

ROOT = Path(__file__).parent.parent.parent
CONFIG = "site_name: Test\ntheme: {name: material, font: false}\nplugins: [search, annotator]\n"
GOOD = "Nothing like a flood to fill a church. It rained for 9 hours on Monday."


def mkdocs(folder: Path, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", *words]
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **env},
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "flood.txt").write_text(GOOD)
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    return tmp_path


def test_our_own_site_builds_without_a_warning(tmp_path: Path) -> None:
    built = mkdocs(ROOT, "build", "--strict", "--site-dir", str(tmp_path / "site"))
    assert built.returncode == 0, built.stderr
    page = (tmp_path / "site/articles/000-8f41d2332afe4b10/index.html").read_text("utf-8")
    assert "Nothing like" in page
    assert len(gzip.compress(page.encode(), 9)) <= 12_000
    resources = re.findall(
        r'<(?:script|img|iframe)[^>]*\ssrc="(https?:[^"]*)|<link[^>]*rel="(?:stylesheet|preconnect)"[^>]*href="(https?:[^"]*)',
        page,
    )
    assert resources == []


def test_every_link_of_a_page_leads_somewhere(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert mkdocs(ROOT, "build", "-q", "--site-dir", str(site)).returncode == 0
    pages = [page for page in site.rglob("*.html") if page.name != "404.html"]
    broken = [
        (page.name, href) for page in pages for href in local_links(page) if not leads(page, href)
    ]
    assert broken == []


def local_links(page: Path) -> list[str]:
    found = re.findall(r'href="([^"]+)"', page.read_text("utf-8"))
    links = (urllib.parse.unquote(re.split("[#?]", href)[0]) for href in found)
    return [href for href in links if href and ":" not in href]


def leads(page: Path, href: str) -> bool:
    target = page.parent / href
    return target.is_file() or (target / "index.html").is_file()


def annotator(folder: Path, *words: str, **env: str) -> None:
    code = "from annotator.cli import main; main()"
    command = [sys.executable, "-W", "ignore", "-c", code, *words]
    subprocess.run(command, cwd=folder, check=True, env={**os.environ, **env}, capture_output=True)


def test_two_builds_are_the_same_bytes(project: Path) -> None:
    """Whatever the hash seed, zone, locale, processes, and order in which the files came to be."""
    texts = {
        f"{name}.txt": f"{GOOD} “{name}!” Lind said." for name in ("b", "A", "é", "新闻", "c d")
    }
    rows = [json.dumps({"id": name, "text": texts[name]}) for name in sorted(texts)] * 30
    (project / "in.jsonl").write_text("\n".join(rows))
    moment = {"SOURCE_DATE_EPOCH": "1767225600"}  # MkDocs itself writes the day into its sitemap
    for out, order, workers, env in (
        ("one", sorted(texts), "1", {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}),
        (
            "two",
            sorted(texts, reverse=True),
            "3",
            {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C", "LANGUAGE": "tr"},
        ),
    ):
        shutil.rmtree(project / "seeds")
        shutil.rmtree(project / ".cache", ignore_errors=True)
        (project / "seeds").mkdir()
        for name in order:
            (project / "seeds" / name).write_text(texts[name])
        site = mkdocs(project, "build", "-q", "--site-dir", f"{out}/site", **moment, **env)
        assert site.returncode == 0
        annotator(project, "build", "--to", f"{out}/pages", **env)
        for name in ("a.jsonl.gz", "a.csv"):
            target = f"{out}/{name}"
            annotator(project, "corpus", "in.jsonl", target, "--workers", workers, **env)
    one, two = (bytes_of(project / out) for out in ("one", "two"))
    assert len(one) > 60
    assert {name for name in {*one, *two} if one.get(name) != two.get(name)} == set()


def bytes_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def kept(project: Path) -> dict[str, int]:
    entries = (project / ".cache/annotator").glob("*.entry")
    return {entry.name: entry.stat().st_mtime_ns for entry in entries}


def test_a_second_build_makes_nothing_again_and_gives_the_same(project: Path) -> None:
    (project / "seeds" / "snow.txt").write_text("It snowed.")
    assert mkdocs(project, "build", "-q", "--site-dir", "one").returncode == 0
    before = kept(project)
    assert mkdocs(project, "build", "-q", "--site-dir", "two").returncode == 0
    assert kept(project) == before
    pages = [p.relative_to(project / "one") for p in (project / "one/articles").rglob("*.*")]
    assert len(pages) > 6
    assert [
        p for p in pages if (project / "one" / p).read_bytes() != (project / "two" / p).read_bytes()
    ] == []
    (project / "seeds" / "flood.txt").write_text("It hailed.")
    assert mkdocs(project, "build", "-q", "--site-dir", "three").returncode == 0
    after = kept(project)
    assert len(after) == len(before)
    assert "It hailed." in (project / "three/articles/flood/index.html").read_text("utf-8")
    # Its annotation, row, page and data, and the list.
    assert len(after.keys() - before.keys()) == 5


PLUGIN = """
from mkdocs.plugins import event_priority

def on_page_content(html, page, **_):
    if page.file.src_uri == "articles/flood.md":
        assert "an-aside" in html
        return html.replace("church", "chapel")
"""


def test_other_plugins_may_change_the_words_of_a_page(project: Path) -> None:
    (project / "seeds" / "snow.txt").write_text("It snowed on the church.")
    (project / "hook.py").write_text(PLUGIN)
    (project / "mkdocs.yml").write_text(CONFIG + "hooks: [hook.py]\n")
    assert mkdocs(project, "build", "--strict").returncode == 0
    flood, snow = (
        (project / f"site/articles/{name}/index.html").read_text("utf-8")
        for name in ("flood", "snow")
    )
    assert "fill a chapel" in flood
    assert "on the church" in snow
    index = (project / "site/search/search_index.json").read_text("utf-8")
    assert "fill a chapel" in index
    assert "on the church" in index


BAD = {
    "empty.txt": b"",
    "binary.txt": b"\x00\x01",
    "latin.txt": "Überall".encode("latin-1"),
    "front.md": b"---\nheadline: [\n---\nText.",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_article_gets_a_page_and_a_line_and_spoils_no_other(project: Path, name: str) -> None:
    (project / "seeds" / name).write_bytes(BAD[name])
    built = mkdocs(project, "build")
    assert built.returncode == 0
    warnings = [line for line in built.stderr.splitlines() if "WARNING" in line]
    assert len(warnings) == 1
    assert f"seeds/{name}" in warnings[0]
    assert "Traceback" not in built.stderr
    page = (project / "site/articles" / name.split(".", maxsplit=1)[0] / "index.html").read_text(
        "utf-8"
    )
    assert "cannot be shown" in page
    assert str(project) not in page
    assert "Nothing like" in (project / "site/articles/flood/index.html").read_text("utf-8")
    strict = mkdocs(project, "build", "--strict")
    assert strict.returncode == 1
    assert f"seeds/{name}" in strict.stderr


DEFECT = """
from annotator.exporting import json
from annotator.rendering import article

def broken(make, id):
    def run(annotation, *words, **names):
        return 1 / (annotation.article.id != id) and make(annotation, *words, **names)
    return run

article.render = broken(article.render, "snow")
json.dumps = broken(json.dumps, "hail")

def on_page_content(html, **_):
    return html
"""


def test_a_defect_in_one_page_or_its_data_spoils_no_other(project: Path) -> None:
    for name in ("snow", "hail"):
        (project / "seeds" / f"{name}.txt").write_text(f"A day of {name}.")
    (project / "hook.py").write_text(DEFECT)
    (project / "mkdocs.yml").write_text(CONFIG + "hooks: [hook.py]\n")
    for command, code in ((("build",), 0), (("build", "--strict"), 1)):
        built = mkdocs(project, *command)
        assert built.returncode == code
        assert "Traceback" not in built.stderr
        warnings = [line for line in built.stderr.splitlines() if "WARNING" in line]
        assert len(warnings) == 2
        for name in ("snow", "hail"):
            told = f"seeds/{name}.txt: a defect of the annotator (ZeroDivisionError)"
            assert any(told in line for line in warnings)
            page = (project / "site/articles" / name / "index.html").read_text("utf-8")
            assert "cannot be shown" in page
        assert not (project / "site/articles/hail.json").exists()
        assert "Nothing like" in (project / "site/articles/flood/index.html").read_text("utf-8")
        assert (project / "site/articles/flood.json").is_file()


def test_one_bad_article_among_a_hundred(project: Path) -> None:
    for number in range(98):
        (project / "seeds" / f"a{number:02}.txt").write_text(f"It rained {number} times.")
    (project / "seeds" / "bad.txt").write_bytes(b"\xff")
    built = mkdocs(project, "build")
    assert built.returncode == 0
    assert "annotator: 99 articles, and 1 that cannot be shown" in built.stderr
    pages = [p for p in (project / "site/articles").iterdir() if (p / "index.html").is_file()]
    broken = [p.name for p in pages if "cannot be shown" in (p / "index.html").read_text()]
    assert broken == ["bad"]


def test_a_file_whose_name_is_no_text_has_its_page(project: Path) -> None:
    (project / "seeds" / "a\udcff.txt").write_text("It rained.")
    (project / "seeds" / "b\udcff.txt").write_bytes(b"\xff")
    built = mkdocs(project, "build")
    assert built.returncode == 0
    assert "Traceback" not in built.stderr
    assert "It rained." in (project / "site/articles/a/index.html").read_text("utf-8")
    assert "b\ufffd.txt" in (project / "site/articles/b/index.html").read_text("utf-8")


def test_serving_survives_hostile_files_that_come_and_go(project: Path) -> None:
    data = os.environ.get("ANNOTATOR_DATA")
    if not data or not Path(data, "hostile").is_dir():
        pytest.skip("no data: set ANNOTATOR_DATA to a folder with hostile/")
    sources = [
        p for p in sorted(Path(data, "hostile", "encodings").iterdir()) if p.suffix != ".html"
    ]
    seeds = project / "seeds"

    def drop() -> None:
        for number, source in enumerate(sources):
            shutil.copyfile(source, seeds / f"h{number}{source.suffix}")
        (seeds / "x\udcff.md").write_text("---\nheadline: [\n---\n")
        (seeds / "h0.meta.yml").write_bytes(b"\xff")
        (seeds / "folder.txt").mkdir(exist_ok=True)

    drop()
    with serving(project) as get:
        assert until(lambda: get("articles/flood/")[0] == 200)
        for _ in range(2):
            for path in (p for p in seeds.iterdir() if p.name[0] in "hx"):
                path.unlink()
            (seeds / "flood.txt").write_text("It snowed.")
            assert until(lambda: "It snowed" in get("articles/flood/")[1])
            (seeds / "flood.txt").write_text("It hailed.")
            drop()
            assert until(lambda: "It hailed" in get("articles/flood/")[1])
            assert until(lambda: get("articles/h1/")[0] == 200)


def test_a_missing_folder_is_explained(project: Path) -> None:
    shutil.rmtree(project / "seeds")
    built = mkdocs(project, "build")
    assert built.returncode == 0
    assert "seeds: there is no such folder" in built.stderr
    assert "Traceback" not in built.stderr


def test_an_html_file_is_told_what_to_do(project: Path) -> None:
    (project / "seeds" / "page.html").write_text("<p>Hello")
    assert (
        "seeds/page.html: not .txt or .md; move it elsewhere and run `annotator add page.html`"
        in mkdocs(project, "build").stderr
    )


def test_titles_and_text_are_never_markup_markdown_or_templates(project: Path) -> None:
    evil = "</title><script>alert(1)</script> {{ config.site_name }} [x](javascript:1) *b*"
    (project / "seeds" / "evil.txt").write_text(f"{evil}\n")
    (project / "seeds" / "evil.meta.yml").write_text(f"headline: '{evil}'\noutlet: '{evil}'\n")
    assert mkdocs(project, "build", "--strict").returncode == 0
    for page in (project / "site").rglob("*.html"):
        text = page.read_text("utf-8")
        assert "<script>alert(1)" not in text
        assert 'href="javascript' not in text
    shown = (project / "site/articles/evil/index.html").read_text("utf-8")
    assert "{{ config.site_name }} [x](javascript:1) *b*" in shown


def test_plain_addresses_and_a_list_in_pages(project: Path) -> None:
    (project / "mkdocs.yml").write_text(CONFIG + "use_directory_urls: false\n")
    for number in range(PAGE + 9):
        (project / "seeds" / f"a{number:02}.txt").write_text(f"It rained {number} times.")
    assert mkdocs(project, "build", "--strict").returncode == 0
    first = (project / "site/articles/index.html").read_text("utf-8")
    second = (project / "site/articles/page/2.html").read_text("utf-8")
    assert first.count("<li data-c=") == PAGE
    assert second.count("<li data-c=") == 10
    assert "Nothing like" in (project / "site/articles/flood.html").read_text("utf-8")


@pytest.mark.parametrize("theme", ["readthedocs", "mkdocs"])
def test_other_themes_show_the_article(project: Path, theme: str) -> None:
    (project / "mkdocs.yml").write_text(
        f"site_name: T\ntheme: {theme}\nplugins: [search, annotator]\n"
    )
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert "an-aside" in (project / "site/articles/flood/index.html").read_text("utf-8")


HEAD = """site_name: Test
site_url: https://news.example/
theme: {name: material, font: false}
plugins: [search, annotator: {csp: true, robots: noindex, words: words.toml}]
"""


def test_a_page_tells_search_engines_readers_and_browsers_what_it_is(project: Path) -> None:
    (project / "mkdocs.yml").write_text(HEAD)
    (project / "words.toml").write_text('[modes]\nasides = "Nur Einwürfe"\n', "utf-8")
    (project / "seeds" / "flood.txt").write_text(
        f"---\nheadline: Rain & more\noutlet: The Herald\npublished: 2026-02-03\n---\n{GOOD}"
    )
    assert mkdocs(project, "build", "--strict").returncode == 0
    page = (project / "site/articles/flood/index.html").read_text("utf-8")
    for tag in (
        '<link rel="canonical" href="https://news.example/articles/flood/">',
        '<meta property="og:title" content="Rain &amp; more">',
        '<meta property="og:url" content="https://news.example/articles/flood/">',
        '<meta property="article:published_time" content="2026-02-03">',
        '<meta name="description" content="The Herald · 3 February 2026 · 2 sentences. Of',
        '<meta name="robots" content="noindex">',
        'type="application/atom+xml" title="Test" href="../feed.xml">',
    ):
        assert tag in page
    assert "Nur Einwürfe" in page
    assert page.count("Content-Security-Policy") == 1
    home = (project / "site/index.html").read_text("utf-8")
    assert "Content-Security-Policy" in home
    assert "noindex" not in home
    feed = (project / "site/articles/feed.xml").read_text("utf-8")
    assert "<title>Rain &amp; more</title>" in feed
    assert "2026-02-03T00:00:00Z" in feed


def test_a_mistake_in_a_file_of_words_is_one_line(project: Path) -> None:
    (project / "mkdocs.yml").write_text(HEAD)
    (project / "words.toml").write_text('[modes]\nnone = "x"\n')
    built = mkdocs(project, "build")
    assert built.returncode == 1
    assert "words.toml: no text is called 'modes.none'" in built.stderr
    assert "Traceback" not in built.stderr
    assert str(project) not in built.stderr


def test_search_finds_the_article_and_no_words_of_the_interface(project: Path) -> None:
    assert mkdocs(project, "build").returncode == 0
    index = (project / "site/search/search_index.json").read_text("utf-8")
    assert "fill a church" in index
    assert "likely to be the outlet" not in index
    assert "Everything" not in index


@contextmanager
def serving(folder: Path) -> Iterator[Callable[[str], tuple[int, str]]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:

        def get(path: str) -> tuple[int, str]:
            try:
                with urllib.request.urlopen(
                    f"http://127.0.0.1:{port}/{path}", timeout=20
                ) as answer:
                    return answer.status, answer.read().decode()
            except urllib.error.HTTPError as error:
                with error:
                    return error.code, ""
            except OSError:
                return 0, ""

        try:
            yield get
        finally:
            process.terminate()
            process.wait(20)


def until(check: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if check():
            return True
        time.sleep(0.1)
    return False


def test_serving_follows_every_change_even_from_a_bad_start(project: Path) -> None:
    seeds = project / "seeds"
    (seeds / "bad.txt").write_bytes(b"\x00")
    (project / "mkdocs.yml").write_text(CONFIG.replace("annotator]", "annotator: {csp: true}]"))
    with serving(project) as get:
        assert until(lambda: get("articles/flood/")[0] == 200)
        # A policy would forbid the script with which MkDocs reloads a page.
        assert "Content-Security-Policy" not in get("articles/flood/")[1]
        assert "cannot be shown" in get("articles/bad/")[1]
        (seeds / "flood.txt").write_text("No kidding – it rained.")
        assert until(lambda: "No kidding" in get("articles/flood/")[1])
        (seeds / "new.md").write_text("# New\n\nIt *snowed*.")
        assert until(lambda: "<em>snowed</em>" in get("articles/new/")[1])
        (seeds / "new.md").rename(seeds / "newer.md")
        assert until(lambda: get("articles/new/")[0] == 404 and get("articles/newer/")[0] == 200)
        (seeds / "newer.md").unlink()
        assert until(lambda: get("articles/newer/")[0] == 404)
        (seeds / "bad.txt").write_text("Now it is text.")
        assert until(lambda: "Now it is text" in get("articles/bad/")[1])


def test_a_saved_article_or_its_metadata_is_read_again(project: Path) -> None:
    (project / "seeds" / "snow.md").write_text("# Snow\n\nIt *snowed*.")
    page = project / "site/articles/snow/index.html"
    assert mkdocs(project, "build", "-q").returncode == 0
    assert "<em>snowed</em>" in page.read_text("utf-8")
    (project / "seeds" / "snow.meta.yml").write_text("headline: Frost\n")
    assert mkdocs(project, "build", "-q").returncode == 0
    assert "Frost" in page.read_text("utf-8")
    (project / "seeds" / "snow.md").write_text("# Snow\n\nIt *froze*.")
    assert mkdocs(project, "build", "-q").returncode == 0
    assert "<em>froze</em>" in page.read_text("utf-8")
