"""Libraries that only some readers need: what to install where one is missing."""

from collections.abc import Iterator
from contextlib import contextmanager

from annotator.errors import AnnotatorError


@contextmanager
def needed(purpose: str) -> Iterator[None]:
    """Around the import of a library of the extra `web`. Raises AnnotatorError without it."""
    try:
        yield
    except ImportError as cause:
        told = f"{purpose} needs a library that is missing ({cause.name})"
        raise AnnotatorError(f"{told}; run pip install 'annotator[web]'") from cause
