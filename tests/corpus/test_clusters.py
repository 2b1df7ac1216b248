"""Clusters are tried in a process of their own: they change how a process waits for its children."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent / "clusters.py"


def test_one_function_runs_unchanged_on_clusters() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", str(TESTS)],
        capture_output=True,
        text=True,
        check=False,
        cwd=TESTS.parent.parent.parent,
    )
    assert ran.returncode == 0, ran.stdout
    assert " passed" in ran.stdout
