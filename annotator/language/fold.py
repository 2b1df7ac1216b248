"""Text as the rules see it: lower case, one kind of apostrophe, and every offset kept."""

_PLAIN = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("—", "–"), ("\xa0", " "))
_SPACES = (("\n", " "), ("\t", " "))
_MARKS = '.,:;!?"()[]–'


def fold(text: str) -> str:
    """`text` in lower case with plain apostrophes, as long as it was: offsets fit both.

    >>> fold("Huang WASN’T")
    "huang wasn't"
    """
    low = text.lower()
    # "İ" lower-cases to two characters: such letters stay as they are.
    kept = low if len(low) == len(text) else "".join(map(_lower, text))
    # Replacing one by one is many times faster than a table, which visits every letter.
    for written, plain in _SPACES if kept.isascii() else _PLAIN + _SPACES:
        kept = kept.replace(written, plain)
    return kept


def unmarked(low: str) -> str:
    """Folded text with a space for every mark that may touch a word, as long as it was.

    >>> unmarked('"no," he said.')
    ' no   he said '
    """
    for mark in _MARKS:
        low = low.replace(mark, " ")
    return low


def _lower(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter
