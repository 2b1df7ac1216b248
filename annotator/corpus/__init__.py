"""Many articles at once: JSON Lines, CSV and Parquet in and out, on all cores of one machine.

`arrow.annotate_batch` is the same work as one function, for machines that are many.
"""

from annotator.corpus.rows import article_of
from annotator.corpus.run import Summary, run

__all__ = ["Summary", "article_of", "run"]
