"""One function from an Arrow batch to an Arrow batch, on every engine that is installed here."""

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.corpus.arrow import COLUMNS, annotate_batch, schema
from annotator.exporting import json as as_json
from annotator.models import Article
from annotator.pipeline import Settings, annotate
from tests.corpus.conftest import rows

pa = pytest.importorskip("pyarrow", reason="needs the extra [corpus]")
parquet = pytest.importorskip("pyarrow.parquet", reason="needs the extra [corpus]")

FILES, EACH = 12, 40


def test_a_batch_gives_a_batch_row_by_row() -> None:
    found = [*rows(2), {"id": "bad", "text": None}, {"id": None, "text": "It rained."}]
    result = annotate_batch(pa.RecordBatch.from_pylist(found))
    assert isinstance(result, pa.RecordBatch)
    assert result.schema == schema()
    first, second, bad, nameless = result.to_pylist()
    assert (first["id"], second["id"], bad["id"], nameless["id"]) == ("a0", "a1", "bad", "text")
    article = Article(
        id="a0",
        body=rows(1)[0]["text"],
        blocks=Article.from_text(rows(1)[0]["text"]).blocks,
        outlet="Herald",
    )
    assert first["annotation"] == as_json.dumps(annotate(article))
    assert (first["sentences"], first["words"], first["problem"]) == (2, 15, None)
    assert first["reporting"] + first["attributed"] + first["aside"] == pytest.approx(1)
    assert (bad["annotation"], bad["problem"]) == (None, "a row needs “text” that is not empty")


def test_a_table_gives_a_table_and_other_columns_are_left_alone() -> None:
    table = pa.table({"text": ["It rained."] * 3, "id": [1, 2, 3], "score": [0.5, 0.1, 0.2]})
    result = annotate_batch(table, Settings.chosen(disable=["irony"]))
    assert isinstance(result, pa.Table)
    assert result.column("id").to_pylist() == ["1", "2", "3"]


def test_an_empty_batch_and_one_without_text() -> None:
    assert annotate_batch(pa.RecordBatch.from_pylist([], schema=schema())).num_rows == 0
    (row,) = annotate_batch(pa.table({"id": ["a"]})).to_pylist()
    assert row["problem"] == "a row needs “text” that is not empty"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder of Parquet files: 480 articles in all."""
    folder = tmp_path / "in"
    folder.mkdir()
    found = rows(FILES * EACH)
    for number in range(FILES):
        part = found[number * EACH : (number + 1) * EACH]
        parquet.write_table(pa.Table.from_pylist(part), folder / f"{number:03}.parquet")
    return folder


def expected() -> list[str]:
    return sorted(f"a{n}" for n in range(FILES * EACH))


def names(folder: Path) -> list[str]:
    table = parquet.read_table(folder, columns=["id", "annotation"])
    assert all(json.loads(text)["sentences"] for text in table.column("annotation").to_pylist())
    return sorted(table.column("id").to_pylist())


def annotate_file(path: Path, target: Path) -> int:
    """What the docs tell to do with Dask: a part of its own for each file."""
    part = target / f"{path.name}.part"
    file = parquet.ParquetFile(path)
    with parquet.ParquetWriter(part, schema()) as out:
        for batch in file.iter_batches(64):
            out.write_batch(annotate_batch(batch))
    part.rename(part.with_suffix(""))
    return int(file.metadata.num_rows)


def slow_file(path: Path, target: Path) -> int:
    time.sleep(0.2)  # so that a process that is killed has work in its hands
    return annotate_file(path, target)


@pytest.mark.filterwarnings("ignore")  # of other people's packages
def test_dask_loses_and_doubles_nothing_when_a_worker_is_killed(
    archive: Path, tmp_path: Path
) -> None:
    distributed = pytest.importorskip("distributed", reason="needs dask[distributed]")
    target = tmp_path / "out"
    target.mkdir()
    paths = sorted(archive.iterdir())
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    )
    with cluster, distributed.Client(cluster) as client:
        futures = client.map(slow_file, paths, target=target)
        next(iter(distributed.as_completed(futures)))
        victim = next(iter(cluster.workers.values()))
        os.kill(victim.pid, 9)
        counts = client.gather(futures)
    assert sum(counts) == FILES * EACH
    assert names(target) == expected()
    assert sorted(path.name for path in target.iterdir()) == [path.name for path in paths]


@pytest.mark.filterwarnings("ignore")
def test_spark_runs_it_unchanged(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sql = pytest.importorskip("pyspark.sql", reason="needs pyspark")
    if not shutil.which("java"):
        pytest.skip("Spark needs Java")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    columns = ", ".join(f"{name} {SPARK.get(kind, kind)}" for name, kind in COLUMNS)

    def annotated(batches: Iterator[Any]) -> Iterator[Any]:
        return map(annotate_batch, batches)

    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.getOrCreate()
    try:
        read = session.read.parquet(str(archive))
        read.mapInArrow(annotated, columns).write.parquet(str(tmp_path / "out"))
    finally:
        session.stop()
    assert names(tmp_path / "out") == expected()


SPARK = {"int32": "int"}
"""Where Spark has another name for a type than Arrow."""


@pytest.mark.filterwarnings("ignore")
def test_ray_runs_it_unchanged(archive: Path, tmp_path: Path) -> None:
    ray = pytest.importorskip("ray", reason="needs ray[data]")
    data = pytest.importorskip("ray.data", reason="needs ray[data]")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        read = data.read_parquet(str(archive))
        read.map_batches(annotate_batch, batch_format="pyarrow").write_parquet(
            str(tmp_path / "out")
        )
    finally:
        ray.shutdown()
    assert names(tmp_path / "out") == expected()
