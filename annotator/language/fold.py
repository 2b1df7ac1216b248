"""Text as the rules see it: lower case, one kind of apostrophe, and every offset kept."""

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "—": "–", "\n": " ", "\t": " "}
)
_PLAIN[0xA0] = " "


def fold(text: str) -> str:
    """`text` in lower case with plain apostrophes, as long as it was: offsets fit both.

    >>> fold("Huang WASN’T")
    "huang wasn't"
    """
    low = text.lower()
    # "İ" lower-cases to two characters: such letters stay as they are.
    kept = low if len(low) == len(text) else "".join(map(_lower, text))
    return kept.translate(_PLAIN)


def _lower(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter
