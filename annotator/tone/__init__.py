"""How a sentence sounds: TextBlob's raw reading, and beside it a tone learned from news."""

from annotator.tone.news import explain, read
from annotator.tone.textblob import NOT_READ, blind_spots, raw

__all__ = ["NOT_READ", "blind_spots", "explain", "raw", "read"]
