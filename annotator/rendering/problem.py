"""The page that stands in for an article which cannot be read."""

from annotator.rendering import html
from annotator.rendering.words import Words, english


def render(message: str, words: Words | None = None) -> str:
    """What is wrong and what to do, in the article's place."""
    return html.render("problem.html", message=message, shown=html.text, words=words or english())
