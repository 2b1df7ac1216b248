"""TextBlob's own sentiment function, without the rest of TextBlob.

`import textblob` loads NLTK, and NLTK loads SciPy where it is installed: up to three seconds, for a
function that uses neither. So the function's module is imported without its package.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from types import ModuleType
from typing import Any

from annotator.language.memo import remembered

_PACKAGE, _MODULES = "textblob", ("textblob.en", "textblob._text")
_SET_APART = ("“", "”", "‘", "’", '"')
"""Marks that TextBlob parts from every word, before all else."""
_UNKNOWN = "------"
"""Stands for every token that TextBlob does not know; too long to be an emoticon."""
Tokenizer = Callable[[str], list[str]]


@cache
def reader() -> Callable[[str], Any]:
    """The function behind `TextBlob(text).sentiment`, which also gives the words that scored."""
    english, parts = _modules()
    found = _looked_up(english.sentiment)
    joining = (parts.RE_EMOTICONS, parts.RE_SARCASM)
    found.tokenizer = _remembering(found.tokenizer, _meant(found, parts.EMOTICONS), joining)
    read: Callable[[str], Any] = found
    return read


def _remembering(
    tokenizer: Tokenizer, meant: Callable[[str], str], joining: Iterable[re.Pattern[str]]
) -> Tokenizer:
    """TextBlob's tokenizer, which reads each word once and leaves out what TextBlob passes over.

    It looks at no more than one run without white space at a time, but for signs of several marks,
    such as “: )”. A text that may hold one is read whole.
    """

    @remembered
    def tokens(run: str) -> str:
        return " ".join(tokenizer(run))

    def read(text: str) -> list[str]:
        spaced = text.replace(", ", " , ")
        for mark in _SET_APART:
            spaced = spaced.replace(mark, f" {mark} ")
        parts = [run if run.isalpha() else tokens(run) for run in spaced.split()]
        found = " ".join(filter(None, parts))  # TextBlob drops its own word for an end of line
        if any(sign.search(found) for sign in joining):
            return tokenizer(text)
        words = [_UNKNOWN, *filter(None, map(meant, found.split()))]
        return [word for before, word in pairwise(words) if not before is word is _UNKNOWN]

    return read


def _meant(sentiment: Any, emoticons: Mapping[Any, Iterable[str]]) -> Callable[[str], str]:
    """What a token is to TextBlob: itself where it scores or negates; empty, or no known word.

    An unknown token only ends the reach of the modifier and the negation before it: one letter or
    mark does not, and a second word in a row ends no more. To search each for emoticons takes
    TextBlob longer than all else.
    """
    signs = {sign.lower() for group in emoticons.values() for sign in group}
    kept = signs.union(sentiment, sentiment.negations, ("!", "(!)"))

    @remembered
    def meant(token: str) -> str:
        low = token.lower()
        if low in kept:
            return low
        return "" if len(low) == 1 else _UNKNOWN if len(low.strip("'")) > 2 else low

    return meant


def _modules() -> tuple[Any, ...]:
    """TextBlob's English and its parts; where they cannot stand alone, all of it is imported."""
    if _PACKAGE not in sys.modules:
        try:
            return _alone()
        except (ImportError, AttributeError):
            pass
    return tuple(map(import_module, _MODULES))


def _alone() -> tuple[Any, ...]:
    """The modules with an empty package above; nothing of it stays where others would find it."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise ImportError(_PACKAGE)
    package = ModuleType(_PACKAGE)
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules[_PACKAGE] = package
    try:
        return tuple(map(import_module, _MODULES))
    finally:
        for name in [n for n in sys.modules if n.split(".")[0] == _PACKAGE]:
            del sys.modules[name]


def _looked_up(lazy: Any) -> Any:
    """The same function, with a word list that does not ask at every word whether it is loaded."""
    len(lazy)  # loads it
    kind = type(lazy)
    plain = {name: getattr(dict, name) for name in ("__contains__", "__getitem__")}
    loaded = type(kind.__name__, (kind,), plain)()
    vars(loaded).update(vars(lazy))
    dict.update(loaded, lazy)
    return loaded
