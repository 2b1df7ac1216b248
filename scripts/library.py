"""The library's reference, from its own signatures and docstrings: `python scripts/library.py`.

Written as plain Markdown and kept in git, so that the docs need nothing but MkDocs to be read.
The source is read by griffe, which mkdocstrings stands on; nothing is imported. Needs `[test]`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import griffe

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "library.md"
_CHAPTERS = {
    "pipeline": "Annotating",
    "models.article": "Articles",
    "models.annotation": "Annotations",
    "models.segment": "Segments",
    "models.spans": "Spans",
    "errors": "Errors",
}
_MODULES = [f"annotator.{name}" for name in _CHAPTERS]
_BEGIN = "<!-- From here on made by scripts/library.py. -->"


def public() -> list[griffe.Object]:
    """What `annotator.__all__` names, in the order of the source."""
    package = _object(griffe.load("annotator", search_paths=[ROOT], allow_inspection=False))
    found = [_object(package[name]) for name in map(str, package.exports or ())]
    return sorted(found, key=lambda one: (_MODULES.index(one.module.path), one.lineno))


def members(owner: griffe.Object) -> list[griffe.Object]:
    """The public attributes, properties and methods of a class, in the order of the source."""
    found = [_object(one) for name, one in owner.members.items() if not name.startswith("_")]
    return sorted(found, key=lambda one: one.lineno or 0)


def reference() -> str:
    """The generated part of the page, as Markdown."""
    parts = [_BEGIN]
    for module, title in zip(_MODULES, _CHAPTERS.values(), strict=True):
        parts.append(f"## {title}")
        for one in public():
            if one.module.path == module:
                parts += _described(one)
    return "\n\n".join(parts) + "\n"


def write() -> None:
    """Makes the generated part of the page anew."""
    written_by_hand = PAGE.read_text("utf-8").split(_BEGIN)[0]
    PAGE.write_text(written_by_hand + reference(), "utf-8")


def _object(one: griffe.Object | griffe.Alias) -> griffe.Object:
    return one.final_target if isinstance(one, griffe.Alias) else one


def _described(one: griffe.Object) -> Iterator[str]:
    yield f"### {one.name}"
    if isinstance(one, griffe.Function):
        yield _call(one)
    yield _text(one)
    if one.is_class:
        inner = members(one)
        if fields := [_line(field) for field in inner if isinstance(field, griffe.Attribute)]:
            yield "\n".join(fields)
        for method in inner:
            if isinstance(method, griffe.Function):
                yield f"#### {one.name}.{method.name}"
                yield _call(method, f"{one.name}.")
                yield _text(method)


def _call(function: griffe.Function, owner: str = "") -> str:
    return f"```python\n{owner}{function.signature()}\n```"


def _line(field: griffe.Attribute) -> str:
    kind = f": {field.annotation}" if field.annotation else ""
    given = field.value and "class-attribute" in field.labels
    value = f" = {field.value}" if given else ""
    return f"- `{field.name}{kind}{value}` – {' '.join(_text(field).split())}"


def _text(one: griffe.Object) -> str:
    """A docstring as Markdown: its examples are set as such."""
    told = one.docstring.value if one.docstring else ""
    return re.sub(
        r"(?m)^>>> .+(?:\n.+)*", lambda m: f"```pycon\n{m[0].rstrip()}\n```", told.rstrip()
    )


if __name__ == "__main__":
    write()
