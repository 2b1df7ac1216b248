"""The words of a sentence as the news tone reads them: no names, and negated words turned.

A capitalised word is taken for a name and read as nothing. At the beginning of a sentence, and
where nearly all words have capitals, it may be a plain word: then it counts if it is known as one
and is no name as well.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from annotator.language.memo import remembered

T = TypeVar("T")

TURNED = -0.3
"""What is left of a negated word: “not good” is a little bad, not as bad as “good” is good."""
_REACH = 3
"""So many words before a word, a negation still turns it."""
_STEM = 5
_TITLE = 0.7
"""From this share of words with capitals on, a line is set like a title."""

TOKEN = re.compile(r"[a-z]++(?=[ ,])|[.!?:“\"‘(]|[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""A mark behind which a sentence may begin, or a word. Most words are plain letters with a space or
a comma behind them, which takes no second look."""
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
    tokens = ((*_known(m[0]), (m, 1.0), (m, TURNED)) for m in TOKEN.finditer(text))
    number, found = heard(text, tokens)
    return number, [_word(match, share) for match, share in found]


def _word(match: re.Match[str], share: float) -> Word:
    low = lower(match[0])
    return Word(match.start(), low, share, low[0] == match[0][0], stem(low))


def heard(text: str, tokens: Iterable[tuple[str, bool, T, T]]) -> tuple[int, list[T]]:
    """The number of all words, and what stands for those that may carry tone.

    Each token of a text comes with its `letters` and with what stands for it, as it is and turned.
    """
    number, found = 0, list[T]()
    titled: bool | None = None  # asked for in one sentence of two
    reach, begins = -1, True  # the last word that a negation turns
    for kind, negates, item, turned in tokens:
        if kind is MARK:
            begins = True
            continue
        if kind is _CAPITAL and not begins and titled is None:
            titled = _is_title(text)
        if kind is _PLAIN or kind is _CAPITAL and (begins or titled):
            found.append(turned if number <= reach else item)
        if negates:
            reach = number + _REACH
        number, begins = number + 1, False
    return number, found


MARK, _PLAIN, _CAPITAL, SILENT = "mark", "plain", "capital", "silent"


def letters(token: str) -> tuple[str, bool]:
    """What a token is by itself, and whether it negates.

    A name is `SILENT`: it counts as a word and carries nothing.
    """
    if not token[0].isalpha():
        return MARK, False
    low = lower(token)
    negates = low in _NEGATIONS or low.endswith("n't")
    return _PLAIN if low[0] == token[0] else SILENT if low in NAMES else _CAPITAL, negates


_known = remembered(letters)


def lower(token: str) -> str:
    """A word in lower case, with plain apostrophes."""
    return token.lower().replace("’", "'")


def _is_title(text: str) -> bool:
    initials = [token[0] for token in text.split() if token[0].isalpha()]
    return len(initials) > 3 and sum(map(str.isupper, initials)) > _TITLE * len(initials)
