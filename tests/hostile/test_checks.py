"""The hostile site is opened in a process and a browser of its own: nothing hangs with it."""

import subprocess
import sys
from pathlib import Path

CHECKS = Path(__file__).parent / "checks.py"


def test_a_site_of_hostile_articles_harms_nobody() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", str(CHECKS)],
        capture_output=True,
        text=True,
        check=False,
        cwd=CHECKS.parent.parent.parent,
    )
    assert ran.returncode == 0, ran.stdout
    assert " passed" in ran.stdout
