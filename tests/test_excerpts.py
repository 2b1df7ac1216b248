"""An article of which only asides may be shown: no way out of the program takes a word of the rest.

What is for the owner's own eyes, in a terminal and in the cache, is not such a way.
"""

import gzip
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator import adding
from annotator.cli import main
from annotator.corpus import run as run_corpus
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.finished import write
from annotator.models import Annotation, Article, Cue, Segment, Sentence, Voice, paragraphs
from annotator.pipeline import Settings, annotate
from annotator.reading import files, source
from annotator.rendering import article as page
from annotator.rendering import standalone
from annotator.rendering.links import Links
from annotator.rendering.searchable import of_article
from annotator.rendering.words import english
from annotator.tone import NOT_READ
from tests.corpus.conftest import write_lines

ASIDE = "Nothing like a flood to fill a church."
TEXT = f"""Quimby drove the Plovdiv tram home through zircon puddles. {ASIDE}

“We ferried nineteen dreadful gherkins over the sluiceway,” said Maria Okafor, the lovely burgomaster.
Okafor promised excellent umbrellas, in case anybody had been wondering. She sent for Vasquez, she says,
because Vasquez was the only person who had ever grumbled.

## Marmots

- A *splendid* quokka, according to [Vasquez](https://a.example/pangolin), “vanished”.
"""
NAMES = (
    "Quimby Plovdiv zircon puddles ferried nineteen dreadful gherkins sluiceway Okafor burgomaster umbrellas "
    "Vasquez grumbled Marmots splendid quokka vanished pangolin"
).split()
FRONT = "---\noutlet: Herald\npublished: 2026-02-03\nurl: https://herald.example/flood\npublish: excerpt\n---\n"
ANNOTATION = annotate(files.parse(FRONT + TEXT, "flood.md", markdown_text=True))
SHOWN = " ".join(
    ANNOTATION.article.body[segment.start : segment.end]
    for segment in ANNOTATION.segments
    if segment.voice is Voice.ASIDE
)
HIDDEN = [name for name in NAMES if name not in SHOWN]


def leaks(told: str) -> list[str]:
    """The words that an output has of what must not be shown."""
    plain = unescape(told).casefold()
    return [name for name in HIDDEN if name.casefold() in plain]


def outputs(annotation: Annotation) -> Mapping[str, str]:
    """Whatever becomes of an annotation, by what makes it."""
    return {
        "json": as_json.dumps(annotation),
        "csv": as_csv.dumps(annotation),
        "rows of csv": as_csv.lines(annotation, annotation.article.id),
        "page": page.render(annotation, Links()),
        "file": standalone.render(annotation),
        "search": of_article(annotation, page.title(annotation.article, english())),
        "description": page.description(annotation, english()),
    }


def test_there_is_something_to_hide_and_it_would_be_found() -> None:
    assert ASIDE in SHOWN
    assert len(HIDDEN) > 12
    assert leaks(TEXT) == HIDDEN


def test_an_annotation_lets_out_asides_alone() -> None:
    told = outputs(ANNOTATION)
    assert {name: leaks(output) for name, output in told.items() if leaks(output)} == {}
    assert all(ASIDE in told[name] for name in ("json", "csv", "page", "file", "search"))


def test_a_cue_that_reaches_out_of_its_aside_takes_nothing_with_it() -> None:
    body = "Nothing like rain quokka."
    parts = (
        Segment(0, 18, Voice.ASIDE, 0.9, 0.9, (Cue(0, 24, "irony/mock-praise", body[:24]),)),
        Segment(18, 25, Voice.REPORTING, 0.9, 0.9),
    )
    article = Article(id="a", body=body, blocks=paragraphs(body), publish="excerpt")
    told = outputs(Annotation(article, (Sentence(0, 25, parts, NOT_READ),)))
    assert {name: leaks(output) for name, output in told.items() if leaks(output)} == {}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A site with the article, and one that is shown whole."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "flood.md").write_text(FRONT + TEXT)
    (tmp_path / "seeds" / "snow.txt").write_text("---\noutlet: Herald\n---\nIt snowed. Who knew?")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n")
    return tmp_path


def files_of(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".woff2")


def leaking(folder: Path) -> Mapping[str, list[str]]:
    """The files of a folder that let something out, or are named by it."""
    found = {}
    for path in files_of(folder):
        data = path.read_bytes()
        content = gzip.decompress(data) if path.suffix == ".gz" else data
        told = f"{path.relative_to(folder)}\n{content.decode('utf-8', 'replace')}"
        if leaks(told):
            found[str(path.relative_to(folder))] = leaks(told)
    return found


def test_finished_pages_let_out_asides_alone(project: Path) -> None:
    write(project / "seeds", project / "out", Settings.default())
    assert leaking(project / "out") == {}
    assert ASIDE in (project / "out" / "flood.md").read_text("utf-8")


def test_a_site_lets_out_asides_alone(project: Path) -> None:
    (project / "mkdocs.yml").write_text(
        "site_name: T\nsite_url: https://t.example/\ntheme: {name: material, font: false}\n"
        "plugins:\n  - search\n  - annotator:\n      seeds: docs/seeds\n"
    )
    (project / "seeds").rename(project / "docs" / "seeds")
    built = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "-q"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert leaking(project / "site") == {}
    assert ASIDE in (project / "site" / "articles" / "flood" / "index.html").read_text("utf-8")
    assert "nothing like a flood" in (
        (project / "site" / "search" / "search_index.json").read_text("utf-8").lower()
    )


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "html"])
def test_the_shell_lets_out_asides_alone(project: Path, form: str) -> None:
    told = CliRunner().invoke(
        main, ["annotate", "--format", form, str(project / "seeds" / "flood.md")]
    )
    assert leaks(told.stdout) == []
    assert ASIDE in told.stdout


@pytest.mark.parametrize("kind", [".jsonl", ".jsonl.gz", ".csv", ".parquet"])
def test_a_corpus_lets_out_asides_alone(tmp_path: Path, kind: str) -> None:
    if kind == ".parquet":
        pytest.importorskip("pyarrow.parquet", reason="needs the extra [corpus]")
    row = {"id": "flood", "text": ANNOTATION.article.body, "publish": "excerpt"}
    rows = write_lines(tmp_path / "in.jsonl", [row])
    out = tmp_path / "out"
    out.mkdir()
    assert run_corpus(rows, out / f"out{kind}", workers=1).written == 1
    if kind == ".parquet":
        import pyarrow.parquet as pq

        table = pq.read_table(out / "out.parquet").to_pylist()
        (out / "out.parquet").write_text(str(table))
    assert leaking(out) == {}


def test_the_name_of_a_file_gives_nothing_away(tmp_path: Path) -> None:
    draft = source.sniffed(f"{FRONT}{TEXT}".encode(), "standard input")
    added = adding.add(draft, tmp_path, ())
    assert re.fullmatch(r"2026-02-03-article\.txt", added.path.name)
