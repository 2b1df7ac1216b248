"""TextBlob's own sentiment function, without the rest of TextBlob.

`import textblob` loads NLTK, and NLTK loads SciPy where it is installed: up to three seconds, for a
function that uses neither. So the function's module is imported without its package.
"""

import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from annotator.language.memo import remembered

_PACKAGE, _MODULES = "textblob", ("textblob.en", "textblob._text")
_SET_APART = ("“", "”", "‘", "’", '"')
"""Marks that TextBlob parts from every word, before all else."""
_PLAIN = re.compile(r"(?=[^.]+$|.+[aeiouy])([^\W_]+(?:-[a-z]+)*)([.,:;?!)]?)")
"""A word and a mark behind it, which are two tokens to TextBlob: a full stop may belong to a single
letter, to a word without a vowel, and to a listed abbreviation."""
_UNKNOWN = "------"
"""Stands for every token that TextBlob does not know; too long to be an emoticon."""
Tokenizer = Callable[[str], list[str]]


@cache
def reader() -> Callable[[str], Any]:
    """The function behind `TextBlob(text).sentiment`, which also gives the words that scored."""
    english, parts = _modules()
    sentiment = _looked_up(english.sentiment)
    tokens = _tokens(sentiment.tokenizer, parts.ABBREVIATIONS)
    heard = _heard(sentiment, parts.EMOTICONS)
    meant = _meant(heard)
    joining = (parts.RE_EMOTICONS, parts.RE_SARCASM)

    def read(text: str) -> Any:
        """Each word is read once, and TextBlob gets those that it does not pass over.

        It looks at no more than one run without white space at a time, but for signs of several
        marks, such as “: )”. A text that may hold one is read whole.
        """
        spaced = text
        for mark in _SET_APART:
            spaced = spaced.replace(mark, f" {mark} ")
        split = [run if run.isalpha() else tokens(run) for run in spaced.split()]
        found = " ".join(filter(None, split))  # TextBlob drops its own word for an end of line
        if any(sign.search(found) for sign in joining):
            return sentiment(text)
        return sentiment(_reaching(filter(None, map(meant, found.split())), heard))

    return read


def _tokens(tokenizer: Tokenizer, abbreviations: Collection[str]) -> Callable[[str], str]:
    """TextBlob's tokens of a run without white space, which most often is a word and a mark."""

    @remembered
    def tokens(run: str) -> str:
        plain = run not in abbreviations and _PLAIN.fullmatch(run)
        return " ".join(filter(None, plain.groups()) if plain else tokenizer(run))

    return tokens


def _heard(sentiment: Any, emoticons: Mapping[Any, Iterable[str]]) -> frozenset[str]:
    """The tokens that score or negate."""
    signs = {sign.lower() for group in emoticons.values() for sign in group}
    return frozenset(signs.union(sentiment, sentiment.negations, ("!", "(!)")))


def _meant(heard: Collection[str]) -> Callable[[str], str]:
    """What a token is to TextBlob: itself where it is heard; empty, or no known word.

    An unknown token only ends the reach of the modifier and the negation before it: one letter or
    mark does not, and a short word may end that of a negation. To search each for emoticons takes
    TextBlob longer than all else.
    """

    @remembered
    def meant(token: str) -> str:
        low = token.lower()
        if low in heard:
            return low
        return "" if len(low) == 1 else _UNKNOWN if len(low.strip("'")) > 2 else low

    return meant


def _reaching(words: Iterable[str], heard: Collection[str]) -> list[str]:
    """The words that are heard, each with what follows to the unknown word that ends its reach."""
    found, reaches = list[str](), False
    for word in words:
        if reaches or word in heard:
            found.append(word)
            reaches = word is not _UNKNOWN
    return found


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
