"""One article as one file that opens from disk, with everything inside it."""

from markupsafe import Markup

from annotator.models import Annotation
from annotator.rendering import html
from annotator.rendering.article import Links, title
from annotator.rendering.article import render as render_article
from annotator.rendering.words import Words, english


def render(annotation: Annotation, words: Words | None = None) -> str:
    """A whole HTML document. Nothing in it is fetched from anywhere."""
    return html.render(
        "standalone.html",
        title=title(annotation.article, words or english()),
        language=annotation.article.language,
        style=Markup(html.asset("annotator.css")),  # noqa: S704 - our own file
        script=Markup(html.asset("annotator.js")),  # noqa: S704 - our own file
        body=Markup(render_article(annotation, Links(), words)),  # noqa: S704 - our own templates
    )
