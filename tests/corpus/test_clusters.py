"""Clusters are tried in a process of their own: they change how a process waits for its children."""

from pathlib import Path

from tests.apart import assert_pass


def test_one_function_runs_unchanged_on_clusters() -> None:
    assert_pass(Path(__file__).parent / "clusters.py")
