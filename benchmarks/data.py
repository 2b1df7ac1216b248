"""Public data sets, found through ANNOTATOR_DATA."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def path(name: str) -> Path:
    """`$ANNOTATOR_DATA/evaluation/NAME.jsonl`; exits with a reason where it is missing."""
    folder = os.environ.get("ANNOTATOR_DATA")
    found = Path(folder or "") / "evaluation" / f"{name}.jsonl"
    if not folder or not found.is_file():
        sys.exit(f"{name}.jsonl not found: set ANNOTATOR_DATA to the folder that holds evaluation/")
    return found


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of `$ANNOTATOR_DATA/evaluation/NAME.jsonl`; exits with a reason where it is missing."""
    with path(name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
