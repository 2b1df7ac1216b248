"""Libraries that only some readers need: what to do where one is missing or gives up."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.errors import AnnotatorError, ArticleError


@contextmanager
def needed(purpose: str) -> Iterator[None]:
    """Around the import of a library of the extra `web`. Raises AnnotatorError without it."""
    try:
        yield
    except ImportError as cause:
        told = f"{purpose} needs a library that is missing ({cause.name})"
        raise AnnotatorError(f"{told}; pip install 'annotator[web]'") from cause


@contextmanager
def reading(name: Path | str, problem: str, remedy: str) -> Iterator[None]:
    """Around a library that reads what anybody may have written.

    Raises ArticleError for whatever it raises: parsers fail on hostile input in ways that their
    authors did not foresee either, and one such page must not end a run.
    """
    try:
        yield
    except AnnotatorError:
        raise
    except Exception as cause:  # each library has its own errors, and asserts besides
        raise ArticleError(name, None, f"{problem} ({type(cause).__name__})", remedy) from cause
