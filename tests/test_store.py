import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.models import Annotation, Article
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.store import Store, key


def annotation(text: str = "No kidding – “it rained,” Lind said. It's a *mess*.") -> Annotation:
    return annotate(files.parse(text, "a.md", markdown_text=True))


def test_what_was_put_comes_back_equal(tmp_path: Path) -> None:
    store = Store(tmp_path / "deep" / "folder")
    assert store.get("k", Annotation) is None
    store.put("k", annotation())
    assert store.get("k", Annotation) == annotation()


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=60))
def test_any_annotation_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    kept = annotate(Article.from_text(text))
    store.put("k", kept)
    assert store.get("k", Annotation) == kept


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 40])
def test_a_damaged_entry_counts_as_missing(tmp_path: Path, damage: bytes) -> None:
    store = Store(tmp_path)
    store.put("k", annotation())
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(entry.read_bytes()[: -len(damage) or None][:-1] + damage)
    assert store.get("k", Annotation) is None


def test_unused_entries_go(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("old", annotation())
    store.put("new", annotation())
    store.prune(["new"])
    assert [path.name for path in tmp_path.iterdir()] == ["new.entry"]


def test_what_cannot_be_written_is_held(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    store = Store(blocked / "store")
    for name in ("old", "new"):
        store.put(name, annotation())
    assert store.get("new", Annotation) == annotation()
    store.prune(["new"])
    assert store.get("old", Annotation) is None
    assert store.get("new", Annotation) == annotation()
    assert Store(blocked / "store").get("new", Annotation) is None


def test_a_name_follows_its_kind_and_everything_that_it_depends_on() -> None:
    keys = {key("a"), key("b"), key("a", "x"), key("a", "x", "y"), key("a", "xy"), key("a", b"x")}
    assert len(keys) == 6
    assert key("a", "x", annotation()) == key("a", "x", annotation())


def test_nothing_half_written_stays(tmp_path: Path) -> None:
    Store(tmp_path).put("k", annotation())
    assert [path.name for path in tmp_path.iterdir()] == ["k.entry"]


def test_the_settings_have_the_same_name_in_every_process() -> None:
    code = "from annotator import Settings; print(Settings.default().digest)"
    names = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(names) == 1


def test_a_value_is_made_once_and_again_where_it_is_damaged(tmp_path: Path) -> None:
    store, made = Store(tmp_path), []

    def make() -> str:
        made.append(1)
        return "a text"

    assert [store.kept("k", str, make) for _ in range(3)] == ["a text"] * 3
    assert len(made) == 1
    (tmp_path / "k.entry").write_bytes(b"x")
    assert store.kept("k", str, make) == "a text"
    assert len(made) == 2


def test_two_processes_may_use_a_store_at_once(tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from annotator import Annotation, Article, annotate
from annotator.store import Store
store = Store(Path({str(tmp_path)!r}))
for n in range(150):
    kept = annotate(Article.from_text(f"It rained for {{n % 5}} hours."))
    store.put(str(n % 5), kept)
    assert store.get(str(n % 5), Annotation) in (None, kept)
    store.prune([str(m) for m in range(4)])
"""
    both = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [process.wait(60) for process in both] == [0, 0]
    assert {path.suffix for path in tmp_path.iterdir()} == {".entry"}
