"""Where a page may point to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Links:
    """Where a page may point to, relative to itself; None leaves the link out."""

    rules: str | None = None
    """The folder of the rules' pages, ending in a slash."""
    method: str | None = None
    outlet: str | None = None
    """The page of the outlet's articles."""
    json: str | None = None
    csv: str | None = None
    correction: str | None = None
    """Where a reader may report a wrong mark; `{sentence}` in it becomes the sentence's number."""
    html_suffix: str = "/"
    """What follows a rule's id in its address: `/`, or `.html` without directory addresses."""

    def rule(self, id: str | None) -> str | None:
        """The page of a rule; None for a site's own phrases, and where rules have no pages."""
        if not id or id == "own/phrase" or self.rules is None:
            return None
        return f"{self.rules}{id}{self.html_suffix}"
