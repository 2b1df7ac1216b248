"""Tests that change or block their process run in one of their own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def assert_pass(tests: Path) -> None:
    """Run a file of tests in another process; its output is told where one fails."""
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", str(tests)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stdout
    assert " passed" in ran.stdout
