"""What commands have in common: how they end, and the folder they find articles in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from annotator.errors import AnnotatorError

EXITS = "Exit codes: 0 done, 1 something could not be read, 2 wrong usage."


def articles(flag: str, name: str) -> Callable[[Any], Any]:
    """The option for the folder of articles, under the flag and name a command gives it."""
    return click.option(
        flag,
        name,
        type=click.Path(path_type=Path),
        default="seeds",
        show_default=True,
        help="The folder of articles.",
    )


def failure(error: AnnotatorError | OSError) -> click.ClickException:
    """How a command ends with an error. Those of ours say what to do; the system's do not."""
    if isinstance(error, AnnotatorError):
        return click.ClickException(str(error))
    place = f"{error.filename}: " if error.filename else ""
    remedy = "check its permissions and the space left"
    return click.ClickException(f"{place}{error.strerror or error}; {remedy}")
