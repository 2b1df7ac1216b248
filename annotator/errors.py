"""What can go wrong, said so that a person can mend it: where, what, and what to do next."""

from pathlib import Path


class AnnotatorError(Exception):
    """Anything this package refuses to do. Catch this one to catch them all."""


class ArticleError(AnnotatorError):
    """An article that cannot be read: `path:line: what is wrong; what to do`."""

    def __init__(self, path: Path | str, line: int | None, problem: str, remedy: str) -> None:
        place = f"{path}:{line}" if line is not None else f"{path}"
        super().__init__(f"{place}: {problem}; {remedy}")
        self.path = path
        """The file, as the caller named it."""
        self.line = line
        """The line in the file, counted from 1, or None where no line is to blame."""
        self.problem = problem
        """What is wrong."""
        self.remedy = remedy
        """What to do about it."""


class RuleError(AnnotatorError):
    """A rule that is not well formed, or a rule name that does not exist."""


class WeightsError(AnnotatorError):
    """A weights file that cannot be used."""


class DataError(AnnotatorError):
    """A data file (gold, corpus) with a row that cannot be used."""
