"""The page that stands in for an article which cannot be read."""

from annotator.errors import AnnotatorError
from annotator.rendering import html


def render(error: AnnotatorError) -> str:
    """What is wrong and what to do, in the article's place."""
    return html.render("problem.html", message=str(error), shown=html.text)
