"""The page that stands in for an article which cannot be read."""

from annotator.rendering import html


def render(message: str) -> str:
    """What is wrong and what to do, in the article's place."""
    return html.render("problem.html", message=message, shown=html.text)
