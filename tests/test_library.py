import os
import re
import subprocess
import sys

import griffe
import pytest

import annotator
from scripts import library

PUBLIC = library.public()
MEMBERS = [member for one in PUBLIC if one.is_class for member in library.members(one)]


def told(one: griffe.Object) -> str:
    return one.docstring.value if one.docstring else ""


@pytest.mark.parametrize("name", annotator.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert getattr(annotator, name).__doc__


def test_no_name_is_there_by_accident() -> None:
    with pytest.raises(AttributeError, match="no attribute 'pipe'"):
        annotator.pipe  # noqa: B018


def test_annotating_needs_no_heavy_library() -> None:
    code = (
        "import sys; from annotator import Article, annotate; annotate(Article.from_text('It rained.'));"
        "print([m for m in ('sklearn', 'torch', 'pyarrow', 'dask', 'mkdocs', 'markdown') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout == "[]\n"


def test_the_reference_is_what_the_docstrings_say() -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        library.write()
    assert library.PAGE.read_text("utf-8").endswith(library.reference())


def test_the_reference_has_every_public_name() -> None:
    assert sorted(one.name for one in PUBLIC) == sorted(annotator.__all__)


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: member.canonical_path)
def test_every_member_is_documented_and_a_number_tells_its_range(member: griffe.Object) -> None:
    assert told(member)
    if isinstance(member, griffe.Attribute) and str(member.annotation) == "float":
        assert re.search(r"[Ii]n \[.*\]|any number", told(member), re.IGNORECASE)


@pytest.mark.parametrize(
    "one", [one for one in PUBLIC if "__post_init__" in one.members], ids=lambda one: one.name
)
def test_a_value_that_checks_itself_says_what_it_refuses(one: griffe.Object) -> None:
    assert "Raises ValueError" in told(one)
