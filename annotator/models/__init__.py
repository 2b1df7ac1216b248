"""The values that flow through the program. All are frozen, check themselves, and do no I/O.

Every `start` and `end` is a half-open offset in Unicode code points. Offsets of an article count in
`Article.body`, those of a headline's annotation in `Article.headline`.
"""

from annotator.models.annotation import (
    Annotation,
    Assessment,
    Figures,
    Genre,
    RawReading,
    Sentence,
    derived,
    voice_of,
    voices,
    word_voices,
)
from annotator.models.article import (
    Article,
    Block,
    BlockKind,
    Inline,
    InlineKind,
    Origin,
    paragraphs,
)
from annotator.models.segment import (
    Attribution,
    AttributionKind,
    Cue,
    Feature,
    Segment,
    Tone,
    Voice,
    logistic,
)
from annotator.models.spans import Located, Span

__all__ = [
    "Annotation",
    "Article",
    "Assessment",
    "Attribution",
    "AttributionKind",
    "Block",
    "BlockKind",
    "Cue",
    "Feature",
    "Figures",
    "Genre",
    "Inline",
    "InlineKind",
    "Located",
    "Origin",
    "RawReading",
    "Segment",
    "Sentence",
    "Span",
    "Tone",
    "Voice",
    "derived",
    "logistic",
    "paragraphs",
    "voice_of",
    "voices",
    "word_voices",
]
