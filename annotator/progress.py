"""How far long work has come: a bar in a terminal, lines in CI, nothing in a pipe."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

Report = Callable[[int, int, int], None]
"""Told how much is done, of how much, and how many pieces that makes."""

_STEPS = 20
"""Lines of a log, from the first to the last."""


@contextmanager
def shown(label: str, unit: str) -> Iterator[Report]:
    """A report of progress on standard error, which never mixes with results."""
    if sys.stderr.isatty():
        with _bar(label, unit) as report:
            yield report
    elif os.environ.get("CI"):
        yield _lines(label, unit)
    else:
        yield lambda *_: None


@contextmanager
def _bar(label: str, unit: str) -> Iterator[Report]:
    counted = [0]
    bar: ProgressBar[int] = click.progressbar(
        length=1000,
        label=label,
        file=sys.stderr,
        item_show_func=lambda _: f"{counted[0]:,} {unit}",
        update_min_steps=1,
    )
    with bar:

        def report(done: int, whole: int, count: int) -> None:
            counted[0] = count
            bar.update(max(0, 1000 * done // max(1, whole) - bar.pos))
            bar.render_progress()

        yield report


def _lines(label: str, unit: str) -> Report:
    told = [0]

    def report(done: int, whole: int, count: int) -> None:
        step = _STEPS * done // max(1, whole)
        if step > told[0]:
            told[0] = step
            click.echo(f"{label}: {100 * step // _STEPS} %, {count:,} {unit}", err=True)

    return report
