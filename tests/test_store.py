import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.models import Annotation, Article
from annotator.pipeline import Settings, annotate
from annotator.reading import files
from annotator.store import Store, key, text_key


def annotation(text: str = "No kidding – “it rained,” Lind said. It's a *mess*.") -> Annotation:
    return annotate(files.parse(text, "a.md", markdown_text=True))


def test_what_was_put_comes_back_equal(tmp_path: Path) -> None:
    store = Store(tmp_path / "deep" / "folder")
    assert store.get("k") is None
    store.put("k", annotation())
    assert store.get("k") == annotation()


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=60))
def test_any_annotation_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    kept = annotate(Article.from_text(text))
    store.put("k", kept)
    assert store.get("k") == kept


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 40])
def test_a_damaged_entry_counts_as_missing(tmp_path: Path, damage: bytes) -> None:
    store = Store(tmp_path)
    store.put("k", annotation())
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(entry.read_bytes()[: -len(damage) or None][:-1] + damage)
    assert store.get("k") is None


def test_unused_entries_go(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("old", annotation())
    store.put("new", annotation())
    store.prune(["new"])
    assert [path.name for path in tmp_path.iterdir()] == ["new.entry"]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    store = Store(blocked / "store")
    store.put("k", annotation())
    assert store.get("k") is None


def test_the_key_follows_everything_an_annotation_depends_on() -> None:
    chosen = Settings.default().digest
    plain = Article.from_text("It rained.")
    titled = Article(id="text", body="It rained.", blocks=plain.blocks, headline="Rain")
    keys = {
        key(plain, chosen),
        key(titled, chosen),
        key(plain, "other"),
        key(Article.from_text("It snowed."), chosen),
    }
    assert len(keys) == 4
    assert key(plain, chosen) == key(Article.from_text("It rained."), chosen)


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


def test_a_text_is_made_once_and_again_where_it_is_damaged(tmp_path: Path) -> None:
    store, made = Store(tmp_path), []

    def make() -> str:
        made.append(1)
        return "a text"

    assert [store.text("k", make) for _ in range(3)] == ["a text"] * 3
    assert len(made) == 1
    (tmp_path / "k.text").write_bytes(b"x")
    assert store.text("k", make) == "a text"
    assert len(made) == 2


def test_the_name_of_a_text_follows_its_kind_and_source() -> None:
    assert len({text_key("a", "x"), text_key("b", "x"), text_key("a", "y")}) == 3


def test_two_processes_may_use_a_store_at_once(tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from annotator import Article, annotate
from annotator.store import Store
store = Store(Path({str(tmp_path)!r}))
for n in range(150):
    kept = annotate(Article.from_text(f"It rained for {{n % 5}} hours."))
    store.put(str(n % 5), kept)
    assert store.get(str(n % 5)) in (None, kept)
    store.prune([str(m) for m in range(4)])
"""
    both = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [process.wait(60) for process in both] == [0, 0]
    assert {path.suffix for path in tmp_path.iterdir()} == {".entry"}
