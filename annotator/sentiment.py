"""TextBlob's own sentiment function, without the rest of TextBlob.

`import textblob` loads NLTK, and NLTK loads SciPy where it is installed: up to three seconds, for a
function that uses neither. So the function's module is imported without its package.
"""

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

_PACKAGE, _MODULE = "textblob", "textblob.en"


@cache
def reader() -> Callable[[str], Any]:
    """The function behind `TextBlob(text).sentiment`, which also gives the words that scored."""
    found: Callable[[str], Any] = _looked_up(_module().sentiment)
    return found


def _module() -> Any:
    """TextBlob's English; where its parts cannot stand alone, all of TextBlob is imported."""
    if _PACKAGE not in sys.modules:
        try:
            return _alone()
        except (ImportError, AttributeError):
            pass
    return import_module(_MODULE)


def _alone() -> Any:
    """The module with an empty package above it; nothing of it stays where others would find it."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise ImportError(_PACKAGE)
    package = ModuleType(_PACKAGE)
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules[_PACKAGE] = package
    try:
        return import_module(_MODULE)
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
