"""Marks who speaks in a news article: reporting, sources, and the outlet's own asides.

The names below are the whole contract; everything else may move between versions.

>>> from annotator import Article, annotate
>>> annotation = annotate(Article.from_text("No kidding – it rained for nine hours."))
>>> [str(segment.voice) for segment in annotation.segments]
['aside', 'reporting']
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.errors import AnnotatorError, ArticleError, DataError, RuleError, WeightsError
    from annotator.models import (
        Annotation,
        Article,
        Assessment,
        Attribution,
        AttributionKind,
        Block,
        BlockKind,
        Cue,
        Feature,
        Figures,
        Genre,
        Inline,
        InlineKind,
        Origin,
        RawReading,
        Segment,
        Sentence,
        Span,
        Tone,
        Voice,
    )
    from annotator.pipeline import Settings, annotate

__all__ = [
    "Annotation",
    "AnnotatorError",
    "Article",
    "ArticleError",
    "Assessment",
    "Attribution",
    "AttributionKind",
    "Block",
    "BlockKind",
    "Cue",
    "DataError",
    "Feature",
    "Figures",
    "Genre",
    "Inline",
    "InlineKind",
    "Origin",
    "RawReading",
    "RuleError",
    "Segment",
    "Sentence",
    "Settings",
    "Span",
    "Tone",
    "Voice",
    "WeightsError",
    "annotate",
]


def __getattr__(name: str) -> object:
    """Each name is imported when it is first asked for, so that `annotator --help` stays quick."""
    if name in __all__:
        for home in ("errors", "models", "pipeline"):
            found = getattr(import_module(f"annotator.{home}"), name, None)
            if found is not None:
                return found
    raise AttributeError(f"module 'annotator' has no attribute {name!r}")
