"""A site that is served: what stays from one build to the next is what a whole build would make."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.site.test_build import ROOT, bytes_of

CONFIG = """\
site_name: Test
repo_url: https://github.com/someone/something
edit_uri: edit/main/docs/
theme: {name: material, font: false, custom_dir: theme}
plugins: [search, annotator]
"""
ALWAYS = {"index.md", "articles/index.md", "rules/index.md"}
"""Pages that MkDocs makes of Markdown, which the navigation lists."""

Build = Callable[[], set[str]]


def article(day: int, outlet: str, text: str) -> str:
    return f"---\nheadline: Day {day}\noutlet: {outlet}\npublished: 2026-01-{day:02}\n---\n{text}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("docs", "seeds", "theme"):
        (tmp_path / folder).mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n\n[One](articles/one.md)\n")
    seeds = tmp_path / "seeds"
    (seeds / "one.txt").write_text(article(1, "East", "Nothing like a flood to fill a church."))
    (seeds / "two.txt").write_text(article(2, "West", "It rained for 9 hours on Monday."))
    (seeds / "three.md").write_text(article(3, "West", "It *snowed*."))
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    return tmp_path


@contextmanager
def serving(project: Path, site: Path, *how: str) -> Iterator[Build]:
    """Builds of one process; each tells which pages the theme has made."""
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "tests.site.rebuilds",
        f"{project}",
        f"{site}",
        *how,
    ]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1767225600"},
    ) as process:
        assert process.stdin
        assert process.stdout

        def build() -> set[str]:
            process.stdin.write("\n")  # type: ignore[union-attr]
            process.stdin.flush()  # type: ignore[union-attr]
            return set(json.loads(process.stdout.readline()))  # type: ignore[union-attr]

        yield build


@pytest.fixture
def build(project: Path) -> Iterator[Build]:
    with serving(project, project / "site") as one:
        yield one


def of_site(folder: Path) -> dict[str, bytes]:
    """Every file of a site; a packed one as what is in it."""
    return {
        name: gzip.decompress(content) if name.endswith(".gz") else content
        for name, content in bytes_of(folder).items()
    }


def all_pages(project: Path) -> set[str]:
    """Asserts that the site is what another process makes of it; the pages that one had to make."""
    with serving(project, project / "other") as anew:
        made = anew()
    ours, other = of_site(project / "site"), of_site(project / "other")
    assert ours.keys() == other.keys()
    assert [name for name in ours if ours[name] != other[name]] == []
    return made


def saved(project: Path) -> None:
    path = project / "seeds" / "one.txt"
    path.write_text(path.read_text("utf-8") + "\nNo kidding – it is over.\n")


def added(project: Path) -> None:
    (project / "seeds" / "four.txt").write_text(article(4, "North", "It hailed."))


def renamed(project: Path) -> None:
    (project / "seeds" / "two.txt").rename(project / "seeds" / "zwei.txt")


def deleted(project: Path) -> None:
    (project / "seeds" / "two.txt").unlink()


def broken(project: Path) -> None:
    (project / "seeds" / "two.txt").write_bytes(b"\x00")


def moved_to_another_outlet(project: Path) -> None:
    (project / "seeds" / "two.meta.yml").write_text("outlet: East\n")


CHANGES = {
    saved: {"articles/one.md", "articles/outlet/east.md"},
    added: {"articles/four.md", "articles/outlet/north.md"},
    renamed: {"articles/zwei.md", "articles/outlet/west.md"},
    deleted: {"articles/outlet/west.md"},
    broken: {"articles/two.md", "articles/outlet/west.md"},
    moved_to_another_outlet: {
        "articles/two.md",
        "articles/outlet/east.md",
        "articles/outlet/west.md",
    },
}


def test_only_what_an_article_changes_is_made_and_the_site_is_that_of_a_whole_build(
    project: Path, build: Build
) -> None:
    before = {path.name: path.read_bytes() for path in (project / "seeds").iterdir()}
    everything = build()
    assert everything == all_pages(project)
    assert build() == ALWAYS
    for change, made in CHANGES.items():
        change(project)
        assert build() == ALWAYS | made, change.__name__
        all_pages(project)
        for path in (project / "seeds").iterdir():
            if path.name not in before:
                path.unlink()
        for name, content in before.items():
            (project / "seeds" / name).write_bytes(content)
        build()
        assert of_site(project / "site").keys() >= {"articles/two/index.html", "articles/two.csv"}
    all_pages(project)
    assert build() == ALWAYS


def changed_page(project: Path) -> None:
    (project / "docs" / "index.md").write_text("# Start\n")


def added_page(project: Path) -> None:
    (project / "docs" / "method.md").write_text("# Method\n")


def changed_config(project: Path) -> None:
    (project / "mkdocs.yml").write_text(CONFIG.replace("Test", "Rest"))


def changed_settings(project: Path) -> None:
    (project / "mkdocs.yml").write_text(
        CONFIG.replace("annotator]", "annotator: {threshold: 0.9, words: words.toml}]")
    )
    (project / "words.toml").write_text('[modes]\nasides = "These alone"\n')


def changed_words(project: Path) -> None:
    (project / "words.toml").write_text('[modes]\nasides = "Those alone"\n')


def new_template(project: Path) -> None:
    (project / "theme" / "main.html").write_text(
        '{% extends "base.html" %}{% block announce %}News{% endblock %}'
    )


def changed_template(project: Path) -> None:
    new_template(project)
    path = project / "theme" / "main.html"
    path.write_text(path.read_text("utf-8").replace("News", "Old news"))


def file_in_our_folder(project: Path) -> None:
    (project / "docs" / "articles").mkdir()
    (project / "docs" / "articles" / "map.svg").write_text("<svg/>")


def file_in_our_folder_gone(project: Path) -> None:
    (project / "docs" / "articles" / "map.svg").unlink()


AROUND = (
    changed_page,
    added_page,
    changed_config,
    changed_settings,
    changed_words,
    new_template,
    changed_template,
    file_in_our_folder,
    file_in_our_folder_gone,
)


def test_what_is_around_all_pages_makes_all_of_them_anew(project: Path, build: Build) -> None:
    build()
    for change in AROUND:
        change(project)
        saved(project)
        assert build() == all_pages(project), change.__name__
    assert len(build()) < 10


COUNTS = """
from pathlib import Path

def {event}({value}, **_):
    return {value}.replace("</body>", f"{{len(list(Path({seeds!r}).iterdir()))}} articles</body>")
"""
LOOKS = '{% extends "base.html" %}{% block announce %}{{ pages | length }} pages{% endblock %}'


def other_hook(project: Path) -> None:
    seeds = str(project / "seeds")
    (project / "hook.py").write_text(
        COUNTS.format(event="on_post_page", value="output", seeds=seeds)
    )
    (project / "mkdocs.yml").write_text(f"{CONFIG}hooks: [hook.py]\n")


def other_list(project: Path) -> None:
    (project / "theme" / "main.html").write_text(LOOKS)


@pytest.mark.parametrize("other", [other_hook, other_list])
def test_no_page_stays_that_another_makes_of_more_than_it_holds(
    project: Path, build: Build, other: Callable[[Path], None]
) -> None:
    other(project)
    build()
    added(project)
    assert build() == all_pages(project)
    page = (project / "site/articles/one/index.html").read_text("utf-8")
    assert "4 articles</body>" in page or " pages" in page


OTHER = (
    "theme: mkdocs",
    "theme: readthedocs",
    "use_directory_urls: false\nstrict: true",
    "nav: [index.md, articles/, rules/index.md, articles/three.md]",
)


@pytest.mark.parametrize("more", OTHER)
def test_it_holds_for_other_sites(project: Path, build: Build, more: str) -> None:
    (project / "mkdocs.yml").write_text(f"site_name: Test\nplugins: [search, annotator]\n{more}\n")
    assert build() == all_pages(project)
    for change in (saved, renamed):
        change(project)
        assert len(build()) < 10
        all_pages(project)


DEFECT = """
from annotator.rendering import article

render = article.render

def broken(annotation, *words, **names):
    return 1 / (annotation.article.id != "two") and render(annotation, *words, **names)

article.render = broken
"""


def test_a_page_that_a_defect_spoils_is_tried_again(project: Path, build: Build) -> None:
    (project / "hook.py").write_text(DEFECT)
    (project / "mkdocs.yml").write_text(f"{CONFIG}hooks: [hook.py]\n")
    build()
    assert build() == ALWAYS | {"articles/two.md"}


def test_a_build_that_fails_leaves_nothing_behind(project: Path, build: Build) -> None:
    build()
    page = project / "docs" / "page.md"
    page.write_bytes(b"\xff")
    deleted(project)
    assert "UnicodeDecodeError" in build()
    page.unlink()
    added(project)
    assert build() == all_pages(project)
    assert build() == ALWAYS
    all_pages(project)


def test_under_dirty_mkdocs_alone_decides(project: Path) -> None:
    with serving(project, project / "site", "dirty") as build:
        build()
        assert build() > {"articles/one.md", "articles/two.md", "articles/three.md"}
