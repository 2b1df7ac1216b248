"""The words of a sentence as the news tone reads them: no names, and negated words turned.

A capitalised word is taken for a name and read as nothing. At the beginning of a sentence, and
where nearly all words have capitals, it may be a plain word: then it counts if it is known as one
and is no name as well.
"""

import re
from functools import lru_cache
from typing import NamedTuple

TURNED = -0.3
"""What is left of a negated word: “not good” is a little bad, not as bad as “good” is good."""
_REACH = 3
"""So many words before a word, a negation still turns it."""
_STEM = 5
_TITLE = 0.7
"""From this share of words with capitals on, a line is set like a title."""

_TOKEN = re.compile(r"[.!?:“\"‘(]|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NEGATIONS = frozenset("not no never without cannot nor neither hardly nobody none nothing".split())
NAMES = frozenset(
    "amber angel april august banks banner battle bell best bird bishop blunt bond bright "
    "brown burns bush butler carol cash chance charity chase christian clay clement coward "
    "crook cross crystal dale dawn day destiny dick drew duke ernest faith fields flowers "
    "ford foster fox frank frost gale gay gene goodman gore grace grant gray green guy hall "
    "harmony hazel heather hill holly hope hunt hunter hurt iris ivy jack jade jasper jolly "
    "joy june justice kill king lamb lance lily long love loving mark mason may melody mercy "
    "miles moody moon moore noble nobles outlaw pace paige paradise pearl pence penny pepper "
    "poppy power powers price pride prudence ray reed rice rich rob robin rocky rose ruby "
    "rusty sage sally savage self sharp skip slaughter smart snow stark sterling stone "
    "strange strong sue summer sunny swift terry thatcher tranquil trump victor violet wade "
    "ward warden warren waters west white wild will william winner winter wise wolf wood "
    "young".split()
)
"""Words that are people's names too; with a capital they are read as names."""


class Word(NamedTuple):
    """A word that may carry tone."""

    start: int
    text: str
    """In lower case, with plain apostrophes."""
    share: float
    """1, or less than nothing where it is negated."""
    plain: bool
    """Whether it stands without a capital: only then may its stem speak for it."""
    stem: str
    """The key of all words that begin alike, or nothing for a short word."""


def stem(word: str) -> str:
    """`accus-` for “accused”; empty for words of five letters and less."""
    return f"{word[:_STEM]}-" if len(word) > _STEM else ""


def words(text: str) -> tuple[int, list[Word]]:
    """The number of all words, and those that may carry tone."""
    number, found = 0, []
    title = _is_title(text)
    negated, begins = -_REACH - 1, True
    for match in _TOKEN.finditer(text):
        low, beginning, plain, named, negates = _letters(match[0])
        if not low:
            begins = True
            continue
        if plain or ((begins or title) and not named):
            share = TURNED if number - negated <= _REACH else 1.0
            found.append(Word(match.start(), low, share, plain, beginning))
        if negates:
            negated = number
        number, begins = number + 1, False
    return number, found


class _Letters(NamedTuple):
    """A word by itself: read once, however often it stands."""

    low: str
    """In lower case, with plain apostrophes; empty for a mark."""
    stem: str
    plain: bool
    named: bool
    negates: bool


@lru_cache(maxsize=1 << 14)
def _letters(token: str) -> _Letters:
    if not token[0].isalpha():
        return _Letters("", "", False, False, False)
    low = token.lower().replace("’", "'")
    negates = low in _NEGATIONS or low.endswith("n't")
    return _Letters(low, stem(low), low[0] == token[0], low in NAMES, negates)


def _is_title(text: str) -> bool:
    initials = [token[0] for token in text.split() if token[0].isalpha()]
    return len(initials) > 3 and sum(map(str.isupper, initials)) > _TITLE * len(initials)
