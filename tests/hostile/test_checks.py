"""The hostile site is opened in a process and a browser of its own: nothing hangs with it."""

from pathlib import Path

from tests.apart import assert_pass


def test_a_site_of_hostile_articles_harms_nobody() -> None:
    assert_pass(Path(__file__).parent / "checks.py")
