import csv
import datetime as dt
import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import store
from annotator.corpus import rows as corpus_rows
from annotator.corpus import run, sources
from annotator.corpus.rows import Refusal, Row, made
from annotator.errors import AnnotatorError, DataError
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.models import Annotation, Article
from annotator.pipeline import Settings, annotate
from tests.corpus.conftest import rows, write_lines


def parquet() -> Any:
    return pytest.importorskip("pyarrow.parquet", reason="needs the extra [corpus]")


def zstandard() -> Any:
    return pytest.importorskip("zstandard", reason="needs the extra [corpus]")


def write(path: Path, found: list[dict[str, Any]]) -> Path:
    """Rows in the form that the suffix says, written without any code of ours."""
    plain = "".join(f"{json.dumps(row)}\n" for row in found).encode()
    if path.name.endswith(".jsonl"):
        path.write_bytes(plain)
    elif path.name.endswith(".gz"):
        path.write_bytes(gzip.compress(plain[:100]) + gzip.compress(plain[100:]))
    elif path.name.endswith(".zst"):
        path.write_bytes(zstandard().compress(plain[:100]) + zstandard().compress(plain[100:]))
    elif path.name.endswith(".csv"):
        with path.open("w", newline="", encoding="utf-8") as out:
            table = csv.DictWriter(out, list(found[0]))
            table.writeheader()
            table.writerows(found)
    else:
        import pyarrow as pa

        parquet().write_table(pa.Table.from_pylist(found), path)
    return path


def read(path: Path) -> list[tuple[str, list[str]]]:
    """Each article's id with the voices of its segments."""
    if path.name.endswith(".csv"):
        found: dict[str, list[str]] = {}
        with path.open(newline="", encoding="utf-8") as lines:
            for row in csv.DictReader(lines):
                found.setdefault(row["article"], []).append(row["voice"])
        return list(found.items())
    return [(data["id"], voices(data)) for data in annotations(path)]


def annotations(path: Path) -> list[dict[str, Any]]:
    if path.name.endswith(".parquet"):
        return [json.loads(row["annotation"]) for row in parquet().read_table(path).to_pylist()]
    content = path.read_bytes()
    if path.name.endswith(".gz"):
        content = gzip.decompress(content)
    if path.name.endswith(".zst"):
        reader = zstandard().ZstdDecompressor().stream_reader(content, read_across_frames=True)
        content = reader.read()
    return [json.loads(line) for line in content.splitlines()]


def voices(data: dict[str, Any]) -> list[str]:
    return [segment["voice"] for s in data["sentences"] for segment in s["segments"]]


SUFFIXES = [".jsonl", ".jsonl.gz", ".jsonl.zst", ".csv", ".parquet"]


@pytest.mark.parametrize("kind", SUFFIXES)
def test_every_kind_of_file_is_read_and_written(tmp_path: Path, kind: str) -> None:
    if kind in (".jsonl.zst", ".parquet"):
        zstandard(), parquet()
    source = write(tmp_path / f"in{kind}", rows(70))
    target = tmp_path / f"out{kind}"
    summary = run(source, target, workers=1)
    assert (summary.written, summary.refused, summary.sentences) == (70, 0, 140)
    assert read(target) == [(f"a{n}", ["aside", "reporting"]) for n in range(70)]
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"in{kind}", f"out{kind}"]


@pytest.mark.parametrize("name", ["in.jsonl", "link.jsonl", "hard.jsonl", "./in.jsonl"])
def test_a_corpus_is_never_written_over_itself(tmp_path: Path, name: str) -> None:
    source = write_lines(tmp_path / "in.jsonl", rows(1))
    before = source.read_bytes()
    (tmp_path / "link.jsonl").symlink_to(source)
    (tmp_path / "hard.jsonl").hardlink_to(source)
    with pytest.raises(DataError, match="that is the source; name another file"):
        run(source, tmp_path / name)
    assert source.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none/out.jsonl", "none: there is no such folder; make it"),
        ("folder.jsonl", "folder.jsonl: a folder has this name; name a file"),
    ],
)
def test_a_target_that_cannot_be_is_told_before_the_work(
    tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "folder.jsonl").mkdir()
    source = write_lines(tmp_path / "in.jsonl", rows(1))
    with pytest.raises(DataError, match=re.escape(told)):
        run(source, tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.jsonl", "in.jsonl"]


def test_any_number_of_processes_writes_the_same_bytes(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", rows(100))
    for workers in (1, 2):
        run(source, tmp_path / f"{workers}.jsonl.gz", workers=workers)
    assert (tmp_path / "1.jsonl.gz").read_bytes() == (tmp_path / "2.jsonl.gz").read_bytes()


def test_an_annotation_of_a_corpus_is_that_of_its_article(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"id": "a", "text": "One.\n\nTwo."}])
    run(source, tmp_path / "out.jsonl")
    alone = as_json.dumps(annotate(Article.from_text("One.\n\nTwo.", id="a")))
    assert (tmp_path / "out.jsonl").read_text() == f"{alone}\n"


def test_bad_rows_are_told_aside_and_the_rest_goes_on(tmp_path: Path) -> None:
    good = json.dumps({"text": "It rained."}).encode()
    bad = [
        b"{broken", b"[]", b'{"text": 1}', b'{"text": "\\ud800"}', b'{"text": " "}',
        b'{"text": "x", "headline": "\\ud800"}', b'{"text": "x", "id": "\\ud800"}',
        b'{"text": "x", "publish": "never"}', b"\xff\xfe", b"[" * 5000, b'{"text": "x", "n": ' + b"9" * 5000 + b"}",
    ]  # fmt: skip
    source = tmp_path / "in.jsonl"
    source.write_bytes(b"\n".join([good, b"", *bad, good]))
    summary = run(source, tmp_path / "out.jsonl")
    assert (summary.written, summary.refused) == (2, len(bad))
    told = [json.loads(line) for line in summary.refusals.read_text().splitlines()]
    assert [row["row"] for row in told] == list(range(3, 3 + len(bad)))
    assert all(row["problem"] for row in told)


def test_refusals_of_an_earlier_run_do_not_stay(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("{broken")
    assert run(source, target).refusals.exists()
    write_lines(source, rows(1))
    assert not run(source, target).refusals.exists()


def test_a_row_too_long_for_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "LONGEST", 200)
    long = {"text": "It rained. " * 100}
    source = write_lines(tmp_path / "in.jsonl", [rows(1)[0], long, rows(1)[0]])
    summary = run(source, tmp_path / "out.jsonl")
    assert (summary.written, summary.refused) == (2, 1)
    assert json.loads(summary.refusals.read_text())["row"] == 2


def test_a_csv_with_odd_rows(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text('\ufeffid,text\n1,"It ""rained"".\nAll day."\n2,a,b\n3,\n=4,It snowed.\n')
    summary = run(source, tmp_path / "out.csv")
    assert (summary.written, summary.refused) == (2, 2)
    assert [name for name, _ in read(tmp_path / "out.csv")] == ["1", "'=4"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("in.txt", b"", "not a known kind of file"),
        ("in.jsonl.gz", b"no gzip", "damaged"),
        ("in.jsonl.gz", gzip.compress(b'{"text": "a"}\n' * 9)[:-9], "damaged"),
        ("in.csv", b"id,text\n1,\xff\n", "damaged"),
    ],
)
def test_a_source_that_cannot_be_read_is_one_line(
    tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError, match=told) as error:
        run(tmp_path / name, tmp_path / "out.jsonl")
    assert "\n" not in str(error.value)
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("name", ["in.parquet", "in.jsonl.zst"])
def test_packed_sources_that_are_damaged_are_one_line(tmp_path: Path, name: str) -> None:
    parquet(), zstandard()
    (tmp_path / name).write_bytes(b"PAR1 no such thing")
    with pytest.raises(DataError, match=r"not Parquet|damaged"):
        run(tmp_path / name, tmp_path / "out.jsonl")


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    source = write_lines(tmp_path / "in.jsonl", rows(1))
    with pytest.raises(DataError, match=r"needs pyarrow; pip install 'annotator\[corpus\]'"):
        run(source, tmp_path / "out.parquet")


def killed(source: Path, target: Path, sent: signal.Signals) -> subprocess.CompletedProcess[str]:
    """A run that gets a signal as soon as some of its batches are done."""
    # A shell that starts tests in the background has them ignore Ctrl-C.
    code = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from annotator.cli import main; main()"
    )
    command = [sys.executable, "-c", code, "corpus", str(source), str(target)]
    with subprocess.Popen(
        command, start_new_session=True, stderr=subprocess.PIPE, text=True
    ) as process:
        journal = target.with_name(f".{target.name}.journal")
        limit = time.monotonic() + 60
        while not (journal.exists() and journal.read_bytes().count(b"\n") > 2):
            assert time.monotonic() < limit, "no batch was done in a minute"
            assert process.poll() is None, "it was done before it could be stopped"
            time.sleep(0.01)
        os.killpg(process.pid, sent)
        _, told = process.communicate()
    return subprocess.CompletedProcess(command, process.returncode, "", told)


@pytest.mark.parametrize(
    ("sent", "kind"), [(signal.SIGKILL, ".jsonl.gz"), (signal.SIGINT, ".jsonl")]
)
def test_a_run_that_was_stopped_goes_on_and_does_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: signal.Signals, kind: str
) -> None:
    found = [*rows(2000), {"id": "bad"}]
    source, target = write_lines(tmp_path / "in.jsonl", found), tmp_path / f"out{kind}"
    stopped = killed(source, target, sent)
    assert not target.exists()
    if sent == signal.SIGINT:
        assert stopped.returncode == 130
        assert stopped.stderr.endswith("\nStopped. The same command goes on from here.\n")
    done: list[str] = []

    def counted(article: Article, chosen: Settings) -> Annotation:
        done.append(article.id)
        return annotate(article, chosen)

    monkeypatch.setattr(corpus_rows, "annotate", counted)
    summary = run(source, target, workers=1)
    assert 0 < summary.resumed == 2000 - len(done)
    assert (summary.written, summary.refused) == (2000, 1)
    monkeypatch.undo()
    run(source, tmp_path / f"whole{kind}", workers=2)
    assert target.read_bytes() == (tmp_path / f"whole{kind}").read_bytes()


class StoppedError(Exception):
    pass


def stop_after(count: int) -> Callable[[int, int, int], None]:
    def report(*told: int) -> None:
        if told[2] >= count:
            raise StoppedError

    return report


@pytest.mark.parametrize("damage", [".out.jsonl.done", ".out.jsonl.refused", ".out.jsonl.journal"])
def test_half_a_batch_at_the_end_of_any_file_is_cut_off(tmp_path: Path, damage: str) -> None:
    found = [*rows(40), {"id": "bad"}, *rows(40)]
    source, target = write_lines(tmp_path / "in.jsonl", found), tmp_path / "out.jsonl"
    with pytest.raises(StoppedError):
        run(source, target, workers=1, report=stop_after(64))
    with (tmp_path / damage).open("ab") as file:
        file.write(b'{"rows": 9')
    assert run(source, target, workers=1).resumed == 64
    run(source, tmp_path / "whole.jsonl", workers=1)
    assert target.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert len((tmp_path / "out.jsonl.refused.jsonl").read_text().splitlines()) == 1


@pytest.mark.parametrize("missing", [".out.jsonl.done", ".out.jsonl.refused"])
def test_work_that_is_not_all_there_starts_over(tmp_path: Path, missing: str) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"id": "bad"}, *rows(40)])
    with pytest.raises(StoppedError):
        run(source, tmp_path / "out.jsonl", workers=1, report=stop_after(32))
    (tmp_path / missing).unlink()
    assert run(source, tmp_path / "out.jsonl", workers=1).resumed == 0


def test_two_runs_never_write_the_same_file_at_once(tmp_path: Path) -> None:
    source, target = write_lines(tmp_path / "in.jsonl", rows(40)), tmp_path / "out.jsonl"
    refused = []

    def again(*_: int) -> None:
        with pytest.raises(DataError, match=r"out\.jsonl: another run is at it; wait for its end"):
            run(source, target, workers=1)
        refused.append(1)

    assert run(source, target, workers=1, report=again).written == 40
    assert refused
    assert len(annotations(target)) == 40
    assert run(source, target, workers=1).resumed == 0


def test_other_settings_start_over(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", rows(40))
    with pytest.raises(StoppedError):
        run(source, tmp_path / "out.jsonl", workers=1, report=stop_after(32))
    other = Settings.chosen(disable=["irony"])
    assert run(source, tmp_path / "out.jsonl", other, workers=1).resumed == 0


def test_another_program_starts_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_lines(tmp_path / "in.jsonl", rows(40))
    with pytest.raises(StoppedError):
        run(source, tmp_path / "out.jsonl", workers=1, report=stop_after(32))
    store._program.cache_clear()
    home = tmp_path / "program"
    (home / "annotator").mkdir(parents=True)
    monkeypatch.setattr(store, "__file__", str(home / "annotator" / "store.py"))
    assert run(source, tmp_path / "out.jsonl", workers=1).resumed == 0
    store._program.cache_clear()


@pytest.mark.parametrize("broken", ["annotate", "export"])
@pytest.mark.parametrize("kind", [".jsonl", ".jsonl.gz", ".csv", ".parquet"])
def test_a_defect_of_ours_costs_one_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, broken: str
) -> None:
    def fails(annotation: Annotation, *rest: str) -> str:
        return str(1 / (annotation.article.id != "a1")) and write_out(annotation, *rest)

    def stumbles(article: Article, chosen: Settings) -> Annotation:
        assert article.id != "a1", "no message is long\nor has two lines"
        return annotate(article, chosen)

    module, name = (as_csv, "lines") if kind == ".csv" else (as_json, "dumps")
    write_out = getattr(module, name)
    if broken == "export":
        monkeypatch.setattr(module, name, fails)
    else:
        monkeypatch.setattr(corpus_rows, "annotate", stumbles)
    source = write_lines(tmp_path / "in.jsonl", rows(3))
    summary = run(source, tmp_path / f"out{kind}", workers=1)
    assert (summary.written, summary.refused, summary.sentences) == (2, 1, 4)
    told = json.loads(summary.refusals.read_text())
    assert told["row"] == 2
    assert "a defect of the annotator" in told["problem"]
    assert [name for name, _ in read(tmp_path / f"out{kind}")] == ["a0", "a2"]


def test_dates_of_any_kind_are_read(tmp_path: Path) -> None:
    import pyarrow as pa

    day = dt.date(2026, 2, 3)
    moment = dt.datetime(2026, 2, 3, 4, 5, tzinfo=dt.UTC)
    kinds = {
        "a": (pa.array([day]), "2026-02-03"),
        "b": (pa.array([moment]), "2026-02-03T04:05:00+00:00"),
        "c": (pa.array([moment.replace(tzinfo=None)], pa.timestamp("ns")), "2026-02-03T04:05:00"),
        "d": (pa.array(["2026-02"]), "2026-02"),
        "e": (pa.array([None], pa.date32()), None),
    }
    for name, (column, wanted) in kinds.items():
        table = pa.table({"text": ["It rained."], "published": column})
        parquet().write_table(table, tmp_path / f"{name}.parquet")
        run(tmp_path / f"{name}.parquet", tmp_path / f"{name}.jsonl", workers=1)
        assert annotations(tmp_path / f"{name}.jsonl")[0]["published"] == wanted


def test_a_value_that_python_cannot_hold_costs_one_row(tmp_path: Path) -> None:
    import pyarrow as pa

    text = pa.array([b"One.", b"\xff", b"Three.", b"Four."]).view(pa.string())
    days = pa.array([1, 2, 2**31 - 1, 4], pa.int32()).view(pa.date32())
    parquet().write_table(pa.table({"text": text, "published": days}), tmp_path / "in.parquet")
    summary = run(tmp_path / "in.parquet", tmp_path / "out.jsonl", workers=1)
    told = [json.loads(line) for line in summary.refusals.read_text().splitlines()]
    assert [row["row"] for row in told] == [2, 3]
    assert [data["text"] for data in annotations(tmp_path / "out.jsonl")] == ["One.", "Four."]


def test_of_columns_with_one_name_the_first_is_read(tmp_path: Path) -> None:
    import pyarrow as pa

    table = pa.table([["It rained."], ["It snowed."]], names=["text", "text"])
    parquet().write_table(table, tmp_path / "in.parquet")
    assert run(tmp_path / "in.parquet", tmp_path / "out.jsonl").written == 1
    assert annotations(tmp_path / "out.jsonl")[0]["text"] == "It rained."


def test_damaged_parquet_is_one_line_wherever_the_damage_is(tmp_path: Path) -> None:
    import pyarrow as pa

    good, bad = tmp_path / "good.parquet", tmp_path / "bad.parquet"
    parquet().write_table(pa.table({"text": [f"It rained {n} times." for n in range(50)]}), good)
    data = good.read_bytes()
    told = []
    for place in range(4, len(data) - 8, 17):
        bad.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        try:
            run(bad, tmp_path / "out.jsonl", workers=1)
        except DataError as error:
            told.append(str(error))
    assert told
    assert [line for line in told if "\n" in line] == []


@pytest.mark.parametrize("kind", [".csv", ".parquet"])
def test_a_table_without_text_has_all_its_rows_refused(tmp_path: Path, kind: str) -> None:
    source = write(tmp_path / f"in{kind}", [{"body": "It rained."}] * 40)
    summary = run(source, tmp_path / "out.jsonl", workers=1)
    assert (summary.written, summary.refused) == (0, 40)


def test_a_process_that_is_killed_is_told_and_the_work_goes_on_later(tmp_path: Path) -> None:
    source, target = write_lines(tmp_path / "in.jsonl", rows(800)), tmp_path / "out.jsonl"

    def kill_a_worker(*told: int) -> None:
        import multiprocessing

        if told[2] == 32:
            multiprocessing.active_children()[0].kill()

    with pytest.raises(AnnotatorError, match="a process was killed"):
        run(source, target, workers=2, report=kill_a_worker)
    summary = run(source, target, workers=2)
    assert summary.resumed > 0
    assert [name for name, _ in read(target)] == [f"a{n}" for n in range(800)]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@settings(max_examples=150)
@given(
    data=st.binary(max_size=40)
    | json_values.map(lambda value: json.dumps(value).encode())
    | st.dictionaries(st.sampled_from(corpus_rows.FIELDS), json_values).map(
        lambda value: json.dumps({"text": "It rained.", **value}).encode()
    )
)
def test_no_row_can_stop_a_run(data: bytes) -> None:
    result = made(Row(1, data), Settings.default(), as_json.dumps)
    assert isinstance(result, str | Refusal)


def test_text_is_the_body_as_it_stands(tmp_path: Path) -> None:
    text = "\ufeffIt rained.\r\n\x00 It snowed."
    source = write_lines(tmp_path / "in.jsonl", [{"text": text}])
    run(source, tmp_path / "out.jsonl")
    assert annotations(tmp_path / "out.jsonl")[0]["text"] == text
