"""What a project has chosen under `[tool.annotator]` of its pyproject.toml."""

import tomllib
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError, RuleError
from annotator.pipeline import Settings

_KINDS = {
    "disable": "a list of words",
    "phrases": "a list of words",
    "threshold": "a number",
}


def from_pyproject(folder: Path) -> Settings:
    """The settings of the project in this folder; the default ones where it has chosen nothing.

    Raises AnnotatorError naming the file and the key for a value that cannot be used.
    """
    path = folder / "pyproject.toml"
    try:
        tools = tomllib.loads(path.read_text("utf-8")).get("tool", {})
    except FileNotFoundError:
        return Settings.default()
    except (OSError, ValueError, RecursionError) as cause:
        raise AnnotatorError(f"{path}: cannot be read ({cause}); mend it") from cause
    table = tools.get("annotator", {}) if isinstance(tools, dict) else tools
    if not isinstance(table, dict):
        raise AnnotatorError(f"{path}: [tool.annotator] is no table; write its keys below it")
    try:
        return Settings.chosen(**{key: _checked(key, value) for key, value in table.items()})
    except RuleError as cause:
        raise RuleError(f"{path}: [tool.annotator]: {cause}") from cause


def _checked(key: str, value: Any) -> Any:
    if key not in _KINDS:
        raise RuleError(f"unknown key {key!r}; the keys are {', '.join(_KINDS)}")
    if _kind(value) != _KINDS[key]:
        raise RuleError(f"{key} has a value of the wrong kind; write {_KINDS[key]}")
    return value


def _kind(value: Any) -> str | None:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "a list of words"
    return "a number" if type(value) in (int, float) else None  # a boolean counts as 0 or 1
