"""Pages for generators that run no plugin: the same words, marks and notes everywhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from annotator import pages
from annotator.cli import main
from annotator.errors import AnnotatorError
from annotator.finished import page, write
from annotator.models import Annotation
from annotator.pipeline import Settings
from annotator.rendering import article, html
from annotator.rendering.links import Links
from annotator.rendering.words import Words

TEXT = "Nothing like a flood\nto fill a church.\n\n\n*Not* <b>markup</b> {{ x }} `a` & [b](c).\n\nNo kidding – it rained."
GENERATORS = {
    "mkdocs": [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "-q"],
    "properdocs": [sys.executable, "-W", "ignore", "-m", "properdocs", "build", "-q"],
    "zensical": [sys.executable, "-m", "zensical", "build"],
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "flood.txt").write_text(TEXT)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: T\ntheme: {name: material, font: false}\n")
    write(tmp_path / "seeds", tmp_path / "docs" / "articles", Settings.default())
    return tmp_path


def seen(page_file: Path, browser: Browser) -> dict[str, object]:
    page = browser.new_page()
    page.goto(page_file.as_uri())
    found = page.evaluate(
        """() => ({
            text: document.querySelector('.an-text').textContent,
            marks: [...document.querySelectorAll('.an-text mark')].map(m => [m.className, m.textContent]),
            notes: [...document.querySelectorAll('.an-why')].map(n => n.textContent.replace(/\\s+/g, ' ')),
        })"""
    )
    page.close()
    assert isinstance(found, dict)
    return found


def test_every_generator_shows_the_same(project: Path, browser: Browser) -> None:
    pages = {}
    for name, command in GENERATORS.items():
        built = subprocess.run(
            command,
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )
        assert built.returncode == 0, (name, built.stderr)
        pages[name] = seen(project / "site" / "articles" / "flood" / "index.html", browser)
        (project / "site").rename(project / f"site-{name}")
    assert pages["mkdocs"]["text"] == TEXT
    assert len(pages["mkdocs"]["marks"]) == 2  # type: ignore[arg-type]
    assert pages["properdocs"] == pages["mkdocs"]
    assert pages["zensical"] == pages["mkdocs"]


def test_pages_of_articles_that_are_gone_go_too_and_nothing_else(project: Path) -> None:
    target = project / "docs" / "articles"
    (target / "own.md").write_text("# Mine\n")
    (project / "seeds" / "flood.txt").rename(project / "seeds" / "rain.txt")
    write(project / "seeds", target, Settings.default())
    assert {p.name for p in target.iterdir()} == {
        "own.md", "rain.md", "rain.json", "rain.csv", "index.md", "annotator.css", "annotator.js", "articles.js", "annotator.json", "feed.xml",
    }  # fmt: skip


def test_the_same_articles_give_the_same_files(project: Path) -> None:
    target = project / "docs" / "articles"
    before = {p.name: p.read_bytes() for p in target.iterdir()}
    write(project / "seeds", target, Settings.default())
    assert {p.name: p.read_bytes() for p in target.iterdir()} == before


def test_a_bad_article_is_told_and_the_others_are_written(project: Path) -> None:
    (project / "seeds" / "bad.txt").write_bytes(b"\x00")
    result = CliRunner().invoke(
        main, ["build", "--from", str(project / "seeds"), "--to", str(project / "out")]
    )
    assert result.exit_code == 1
    assert "bad.txt:1: a binary file" in result.stderr
    assert (project / "out" / "flood.md").is_file()


def test_a_defect_in_one_page_is_told_and_the_others_are_written(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(annotation: Annotation, links: Links, words: Words) -> str:
        return str(1 / (annotation.article.id != "snow")) and made(annotation, links, words)

    made = article.render
    monkeypatch.setattr(article, "render", broken)
    (project / "seeds" / "snow.txt").write_text("It snowed.")
    out = project / "out"
    told = write(project / "seeds", out, Settings.default())
    assert told.pages == 1
    assert len(told.problems) == 1
    assert "snow.txt: a defect of the annotator (ZeroDivisionError)" in told.problems[0]
    assert "cannot be shown" in (out / "snow.md").read_text("utf-8")
    assert "Nothing like" in (out / "flood.md").read_text("utf-8")


def test_articles_with_one_problem_between_them_are_no_pages(project: Path) -> None:
    (project / "seeds" / "flood.md").write_text("It rained.")
    (project / "seeds" / "flood.meta.yml").write_bytes(b"\xff")
    (project / "seeds" / "snow.txt").write_text("It snowed.")
    told = write(project / "seeds", project / "out", Settings.default())
    assert (told.pages, len(told.problems)) == (1, 1)


@given(st.text(), st.text())
@example("Rain \U0001f600", "\x7f\x85\x9f\u2028\u2029\ufeff\ufffe\uffff\U0010ffff")
@example("--- # {x}: 'y'\n---\n", "\ud800\\ud83d\\ude00 \x00\t\r")
def test_front_matter_reads_back_as_it_was_and_spells_characters_whole(
    title: str, description: str
) -> None:
    made = pages.Page("a", title, lambda: pages.Text("", ""), description)
    front = page(made, pages.Frame()).split("\n")[1]
    read = yaml.safe_load(front)
    assert read.get("title", "") == html.title(title)
    assert read.get("description", "") == html.title(description)
    assert ("\U0001f600" in title) == ("\U0001f600" in front.split('"description"')[0])


def test_a_missing_folder_is_one_line(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        main, ["build", "--from", str(tmp_path / "none"), "--to", str(tmp_path / "out")]
    )
    assert result.exit_code == 1
    assert "there is no such folder" in result.stderr


def test_outlets_have_finished_pages_that_go_with_their_articles(project: Path) -> None:
    seed, target = project / "seeds" / "flood.txt", project / "docs" / "articles"
    seed.write_text(f"---\noutlet: The Herald\npublished: 2026-02-03\n---\n{TEXT}")
    write(project / "seeds", target, Settings.default())
    page = (target / "outlet" / "the-herald.md").read_text("utf-8")
    assert 'href="../../flood/"' in page
    assert 'href="../../annotator.css"' in page
    assert "\n\n" not in page.split("---\n\n")[1].rstrip("\n")
    seed.write_text(TEXT)
    write(project / "seeds", target, Settings.default())
    assert not (target / "outlet" / "the-herald.md").exists()


@pytest.mark.parametrize(
    "told", ['["a\\u0000b", "outlet", "\\ud800"]', json.dumps(["x" * 300]), "[" * 100_000]
)
def test_a_list_of_files_that_no_build_wrote_stops_none(project: Path, told: str) -> None:
    target = project / "docs" / "articles"
    (target / "outlet").mkdir()
    (target / "annotator.json").write_text(told)
    assert write(project / "seeds", target, Settings.default()).pages == 1


@pytest.mark.parametrize("name", ["seeds", "seeds/out", "link"])
def test_pages_are_never_written_among_the_articles(project: Path, name: str) -> None:
    (project / "link").symlink_to(project / "seeds")
    with pytest.raises(AnnotatorError, match="inside the folder of articles; name another"):
        write(project / "seeds", project / name, Settings.default())
    assert [path.name for path in (project / "seeds").iterdir()] == ["flood.txt"]


@pytest.mark.parametrize("name", ["../index.md", "/etc/x", "..", "a/../../index.md", "a\\..\\b"])
def test_a_list_of_files_that_was_tampered_with_removes_nothing_outside(
    project: Path, name: str
) -> None:
    target = project / "docs" / "articles"
    (target / "annotator.json").write_text(json.dumps([name]))
    write(project / "seeds", target, Settings.default())
    assert (project / "docs" / "index.md").is_file()
