"""TextBlob's own sentiment function, without the rest of TextBlob.

`import textblob` loads NLTK, and NLTK loads SciPy where it is installed: up to three seconds, for a
function that uses neither. So the function's module is imported without its package.
"""

import re
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from annotator.language.memo import remembered

_PACKAGE, _MODULES = "textblob", ("textblob.en", "textblob._text")
_SET_APART = ("“", "”", "‘", "’", '"')
"""Marks that TextBlob parts from every word, before all else."""
Tokenizer = Callable[[str], list[str]]


@cache
def reader() -> Callable[[str], Any]:
    """The function behind `TextBlob(text).sentiment`, which also gives the words that scored."""
    english, parts = _modules()
    found = _looked_up(english.sentiment)
    found.tokenizer = _remembering(found.tokenizer, parts.RE_EMOTICONS, parts.RE_SARCASM)
    read: Callable[[str], Any] = found
    return read


def _remembering(tokenizer: Tokenizer, *joining: re.Pattern[str]) -> Tokenizer:
    """TextBlob's tokenizer, which reads each word once: two thirds of its time are saved.

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
        return tokenizer(text) if any(sign.search(found) for sign in joining) else [found]

    return read


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
