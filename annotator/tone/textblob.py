"""TextBlob’s raw reading, as it is."""

from annotator.models import Assessment, RawReading
from annotator.sentiment import reader

NOT_READ = RawReading(0.0, 0.0)
"""Of a sentence in a language that is not read."""


def raw(text: str) -> RawReading:
    """TextBlob's polarity in [−1, 1], its subjectivity in [0, 1], and the words that scored.

    These are the numbers of `TextBlob(text).sentiment`, made by TextBlob's own function; they are a
    raw reading and never a verdict. TextBlob reads without data from outside its package.
    """
    reading = reader()(text)
    assessments = tuple(
        Assessment(tuple(words), float(polarity), float(subjectivity), label)
        for words, polarity, subjectivity, label in reading.assessments
    )
    return RawReading(float(reading[0]), float(reading[1]), assessments)
