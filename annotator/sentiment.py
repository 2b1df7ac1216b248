"""TextBlob's own sentiment function, without the rest of TextBlob.

`import textblob` loads NLTK, and NLTK loads SciPy where it is installed: up to three seconds, for a
function that uses neither. So the function's module is imported without its package.
"""

import re
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from itertools import chain, groupby
from operator import itemgetter
from types import ModuleType
from typing import Any

from annotator.language.memo import remembered

_PACKAGE, _MODULES = "textblob", ("textblob.en", "textblob._text")
_SET_APART = {mark: f" {mark} " for mark in '“”‘’"'}
"""Marks that TextBlob parts from every word, before all else."""
_PLAIN = re.compile(r"(?=[^.]+$|.+[aeiouy\d])([^\W_]+(?:-[a-z]+)*)(?:'s(?!\.))?([.,:;?!)]?)")
"""A word and a mark behind it, which are two tokens to TextBlob; it passes over a possessive s. A
full stop may belong to a single letter, to a word without a vowel, and to a listed abbreviation."""
_UNKNOWN = "------"
"""Stands for a token that TextBlob does not know; too long to be an emoticon."""
_SHORT = 2
"""Letters of a word that does not end the reach of a modifier."""
Tokenizer = Callable[[str], list[str]]


@cache
def reader() -> Callable[[Sequence[str]], list[Any]]:
    """The function behind `TextBlob(text).sentiment`, which also gives the words that scored.

    It takes many texts at once, for one kind of work over all of them before the next is faster.
    """
    english, parts = _modules()
    sentiment = _looked_up(english.sentiment)
    signs = list(chain.from_iterable(parts.EMOTICONS.values()))
    heard = {"!", "(!)", *map(str.lower, signs), *sentiment.negations, *sentiment}
    tokens = _tokens(sentiment.tokenizer, parts.ABBREVIATIONS, heard)
    joins = _joining(signs, parts.EOS).search

    def read(texts: Sequence[str]) -> list[Any]:
        """TextBlob gets the words that it does not pass over.

        It looks at no more than one run without white space at a time, but for signs of several
        marks, such as “: )”. A text that may hold one is read whole.
        """
        joined = list(map(joins, texts))
        runs = list(map(_runs, texts))
        words = [_reaching(each, tokens, heard) for each in runs]
        whole_or_words = zip(joined, texts, words, strict=True)
        return [sentiment(text if signs else few) for signs, text, few in whole_or_words]

    return read


def _runs(text: str) -> list[str]:
    """What stands between white space, with some marks set apart."""
    for mark, apart in _SET_APART.items():
        text = text.replace(mark, apart)
    return text.split()


def _joining(signs: Iterable[str], end_of_line: str) -> re.Pattern[str]:
    """What stands wherever TextBlob may make one sign of several tokens.

    White space is a space to it, and so is its own word for an end of line; a word may be parted
    before “n’t”, and nowhere else.
    """
    # By their first marks, for a letter may be one: most that stand in a text are of no sign.
    spaced = (
        rf"{re.escape(first)}\s*(?:{'|'.join(map(_behind_first, alike))})"
        for first, alike in groupby(sorted(signs), itemgetter(0))
    )
    return re.compile("|".join((*spaced, r"\(\s*!\s*\)", end_of_line)))


def _behind_first(sign: str) -> str:
    """The other marks of a sign; a last one that is a letter is a token of its own."""
    whole = r"(?![^\W_](?!'t))"
    return r"\s*".join(map(re.escape, sign[1:])) + whole * sign[-1].isalnum()


def _tokens(
    tokenizer: Tokenizer, abbreviations: Collection[str], heard: Collection[str]
) -> Callable[[str], tuple[str, ...]]:
    """The tokens of a run of more than letters as TextBlob has them, in lower case.

    Single marks are left out, and what else is not heard is one unknown word: to search each for
    emoticons takes TextBlob longer than all else.
    """

    def meant(low: str) -> str:
        if low in heard:
            return low
        return "" if len(low) < 2 else low if len(low.strip("'")) <= _SHORT else _UNKNOWN

    @remembered
    def tokens(run: str) -> tuple[str, ...]:
        plain = run not in abbreviations and _PLAIN.fullmatch(run)
        found = plain.groups() if plain else " ".join(tokenizer(run)).split()
        return tuple(filter(None, map(meant, map(str.lower, found))))

    return tokens


def _reaching(
    runs: Iterable[str], tokens: Callable[[str], tuple[str, ...]], heard: Collection[str]
) -> list[str]:
    """The words that are heard, each with those behind it up to the one that ends its reach.

    An unknown word ends that of a modifier and that of a negation, a short one at most the latter.
    """
    found, reaches = list[str](), False
    for run in runs:
        # A look at a word of letters alone takes no longer than to remember it.
        low, alone = run.lower(), run.isalpha()
        if alone and not reaches and low not in heard:
            continue  # most words
        for word in (low,) if alone else tokens(run):
            if reaches or word in heard:
                found.append(word)
                reaches = word in heard or len(word.strip("'")) <= _SHORT
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
