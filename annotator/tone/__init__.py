"""How a sentence sounds: TextBlob's raw reading, and beside it a tone learned from news."""

from annotator.tone.news import explain, read, reads
from annotator.tone.reasons import blind_spots, differences
from annotator.tone.textblob import NOT_READ, raw, raws

__all__ = ["NOT_READ", "blind_spots", "differences", "explain", "raw", "raws", "read", "reads"]
