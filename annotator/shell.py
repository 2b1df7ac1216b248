"""What commands have in common: how they end, and the folder they find articles in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

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
