import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from annotator import pipeline
from annotator.cli import main
from annotator.judgement.model import shipped
from annotator.models import Annotation, Article
from annotator.pipeline import Settings, annotate

TEXT = "Nothing like a flood to fill a church. It rained for 9 hours on Monday."


def run(*words: str, stdin: str | None = None) -> Result:
    # In CI progress is told in lines; here the answer alone is looked at.
    return CliRunner(env={"CI": ""}).invoke(main, list(words), input=stdin)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "flood.txt"
    path.write_text(TEXT)
    return path


def test_annotates_a_file_as_plain_text_in_a_pipe(article: Path) -> None:
    result = run("annotate", str(article))
    assert result.exit_code == 0
    assert "aside" in result.stdout
    assert "[irony/mock-praise]" in result.stdout
    assert "\x1b" not in result.stdout


def test_reads_standard_input() -> None:
    data = json.loads(run("annotate", "-", "--format", "json", stdin=TEXT).stdout)
    assert data["schema"] == "annotator/1"
    assert [s["voice"] for s in data["sentences"]] == ["aside", "reporting"]


def test_python_finds_the_command_where_the_path_does_not(article: Path) -> None:
    command = [sys.executable, "-m", "annotator", "annotate", str(article)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == run("annotate", str(article)).stdout


@pytest.mark.parametrize("form", ["text", "json", "csv", "html"])
def test_what_is_printed_into_a_file_is_utf_8_whatever_the_terminal_speaks(
    tmp_path: Path, form: str
) -> None:
    code = "from annotator.cli import main; main()"
    (tmp_path / "a.txt").write_text("It “rained” – 雨 \U0001f600.", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code, "annotate", "--format", form, "a.txt"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
    )
    assert "雨 \U0001f600" in done.stdout.decode("utf-8")


def test_json_lines_have_one_line_a_file(article: Path) -> None:
    out = run("annotate", str(article), str(article), "--format", "jsonl").stdout
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["flood", "flood"]


def test_one_bad_file_is_told_and_stops_no_other(article: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\xfe\xff")
    result = run("annotate", str(bad), str(article))
    assert result.exit_code == 1
    assert "irony/mock-praise" in result.stdout
    assert result.stderr == f"{bad}:1: byte 0 is not UTF-16-LE; save it as UTF-8\n"


def test_a_defect_of_ours_stops_no_other_file(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(one: Article, settings: Settings) -> Annotation:
        return Annotation(one, ()) if one.id == "odd" and 1 / 0 else annotate(one, settings)

    monkeypatch.setattr(pipeline, "annotate", broken)
    odd = tmp_path / "odd.txt"
    odd.write_text("It rained.")
    result = run("annotate", str(odd), str(article))
    assert result.exit_code == 1
    assert "irony/mock-praise" in result.stdout
    assert result.stderr.startswith(f"{odd}: a defect of the annotator (ZeroDivisionError)")
    assert len(result.stderr.splitlines()) == 1


def test_a_corpus_keeps_its_order_and_tells_bad_rows(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows = [
        {"id": "b", "text": TEXT},
        {"id": "x"},
        {"id": "a", "text": "It rained.", "outlet": "Herald"},
    ]
    source.write_text("\n".join(map(json.dumps, rows)) + "\n{broken\n")
    result = run("corpus", str(source), str(target))
    written = [json.loads(line) for line in target.read_text().splitlines()]
    assert [(row["id"], row["outlet"]) for row in written] == [("b", None), ("a", "Herald")]
    assert result.exit_code == 1
    assert result.stderr == (
        "2 articles annotated, 3 sentences; 2 rows refused\n"
        f"{target}.refused.jsonl says which rows and why\n"
    )
    told = Path(f"{target}.refused.jsonl").read_text().splitlines()
    assert [json.loads(line)["row"] for line in told] == [2, 4]


def test_a_corpus_that_cannot_be_read_leaves_the_old_result(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old\n")
    assert run("corpus", str(tmp_path / "none.jsonl"), str(target)).exit_code == 1
    assert target.read_text() == "old\n"
    assert [p.name for p in tmp_path.iterdir()] == ["out.jsonl"]


def test_lists_and_explains_rules() -> None:
    assert "irony/mock-praise" in run("rules").stdout
    explained = run("explain", "irony/mock-praise").stdout
    assert "[Nothing like] a tax rise" in explained
    assert f"Weight {shipped().of('irony/mock-praise'):+.1f}" in explained


def test_a_rule_that_is_not_there_is_one_line() -> None:
    result = run("explain", "irony/none")
    assert result.exit_code == 1
    assert result.stderr == "Error: no rule 'irony/none'; `annotator rules` lists them\n"


def test_help_imports_nothing_heavy() -> None:
    code = "import sys; from annotator.cli import main; print([m for m in ('textblob','mkdocs','markdown','yaml','jinja2','annotator.models') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout == "[]\n"


def test_a_page_that_opens_from_disk(article: Path) -> None:
    out = run("annotate", str(article), "--format", "html").stdout
    assert out.startswith("<!doctype html>")
    assert "Nothing like" in out


def commands(command: click.Command = main, *names: str) -> Iterator[tuple[str, ...]]:
    """The words that call each command, those of a group after it."""
    yield names
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from commands(inner, *names, name)


def told(names: tuple[str, ...]) -> str:
    help_text = CliRunner().invoke(main, [*names, "--help"], prog_name="annotator").stdout.rstrip()
    return f"$ {' '.join(['annotator', *names])} --help\n{help_text}"


def test_the_docs_hold_what_help_says() -> None:
    page = Path(__file__).parent.parent / "docs" / "cli.md"
    docs = page.read_text("utf-8")
    block = "```console\n" + "\n\n".join(map(told, commands())) + "\n```"
    if os.environ.get("UPDATE_GOLDEN"):
        docs = re.sub(
            r"```console\n\$ annotator --help.*?```", lambda _: block, docs, flags=re.DOTALL
        )
        page.write_text(docs, "utf-8")
    assert block in docs


def test_the_tone_is_measured_beside_always_neutral_and_textblob(tmp_path: Path) -> None:
    news = tmp_path / "newsmtsc_two.jsonl"
    rows = [
        {"text": "It rained on Monday.", "targets": [{"polarity": 4.0}]},
        {"text": "Two people were killed in the attack.", "targets": [{"polarity": 2.0}]},
        {"text": "Readers disagree.", "targets": [{"polarity": 2.0}, {"polarity": 6.0}]},
    ]
    news.write_text("".join(json.dumps(row) + "\n" for row in rows))
    words = ("evaluate", "--what", "tone", "--rounds", "0")
    (measured,) = json.loads(run(*words, str(news), "--format", "json").stdout)
    assert (measured["set"], measured["sentences"]) == ("newsmtsc_two", 2)
    systems = {row["system"]: row["figures"] for row in measured["systems"]}
    assert {"news tone", "always neutral", "TextBlob"} <= set(systems)
    assert systems["always neutral"] == {"accuracy": 0.5, "macro F1": pytest.approx(0.2222)}
    assert systems["news tone"]["accuracy"] == 1.0
    assert "calibration error" in systems["news tone"]
    assert "| always neutral | .500 | .222 | – |" in run(*words, str(news)).stdout


def test_our_own_tones_are_measured_by_split() -> None:
    words = ("evaluate", "--what", "tone", "--rounds", "0", "--format", "json", "corpora")
    heldout, every = (
        json.loads(run(*words, "--split", split).stdout)[0]["sentences"]
        for split in ("heldout", "all")
    )
    assert 0 < heldout < every


def test_a_file_that_is_no_set_of_tones_is_told(tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text("{}\n")
    result = run("evaluate", "--what", "tone", str(other))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {other}: no set of tones; name a newsmtsc…")
