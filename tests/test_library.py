import subprocess
import sys

import pytest

import annotator


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
