"""The words of the interface, all from `words.toml`: a site can speak another language."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from string import Formatter
from typing import Any

from markupsafe import Markup, escape

from annotator.errors import AnnotatorError

_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True)
class Words:
    """Texts by key. What is filled into them is escaped, unless it is markup already."""

    texts: Mapping[str, str]

    def __call__(self, key: str, /, **values: object) -> Markup:
        """The text of a key, filled; `**…**` is bold."""
        text = self._marked[key]
        if not values:
            return text
        # As `Markup.format` does, which takes many times as long for places without a format.
        safe = {name: v if isinstance(v, Markup) else escape(v) for name, v in values.items()}
        return Markup(str.format(text, **safe))  # noqa: S704 - escaped one line above

    def __getitem__(self, key: str) -> Markup:
        """The text of a key as it stands. Templates ask for many, and calls in them take long."""
        return self._marked[key]

    @cached_property
    def _marked(self) -> Mapping[str, Markup]:
        """The texts as markup, made once: a page asks for hundreds of them."""
        return {key: _marked(text) for key, text in self.texts.items()}

    @cached_property
    def digest(self) -> str:
        """A name for these words that changes when one of them does."""
        return sha256(repr(sorted(self.texts.items())).encode()).hexdigest()[:16]

    def __contains__(self, key: str) -> bool:
        return key in self.texts

    def count(self, key: str, n: int, **values: object) -> Markup:
        """The text for one or for several; `{n}` is the number."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=self.number(n), **values)

    def number(self, n: int) -> str:
        """A count with its thousands set apart."""
        return f"{n:,}".replace(",", self.texts["thousands"])

    def percent(self, share: float) -> Markup:
        """A share in [0, 1] as “54 %”, which no line break parts; a trace is not called nothing."""
        if 0 < share < 0.005:
            return self("percent_small")
        return self._percents[round(100 * share)]

    @cached_property
    def _percents(self) -> Sequence[Markup]:
        """From 0 to 100, made once: every row of a table asks for some."""
        return tuple(self("percent", n=n) for n in range(101))

    def date(self, published: str) -> Markup:
        """An ISO date or date and time as a date to read; anything else as it is."""
        day = _day(published)
        if not day:
            return escape(published)
        return self("date", day=day.day, month=self._month(day.month), year=day.year)

    def month(self, published: str | None) -> Markup:
        """The month of a date; a text of its own for none."""
        day = _day(published or "")
        return (
            self("month", month=self._month(day.month), year=day.year)
            if day
            else self("index.undated")
        )

    def family(self, name: str, n: int) -> Markup:
        """“3 ironies”; a family of rules without words of its own goes by its name."""
        key = f"family.{name}"
        return self.count(key, n) if f"{key}.one" in self else escape(f"{n} × {name}")

    def feature(self, name: str) -> Markup:
        """What a term of a verdict that is no rule is called."""
        key = f"feature.{name}"
        return self(key) if key in self else escape(name)

    def _month(self, number: int) -> str:
        return self.texts["months"].split()[number - 1]


def _marked(text: str) -> Markup:
    return Markup(_BOLD.sub(r"<b>\1</b>", str(escape(text))))  # noqa: S704 - escaped here


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def source() -> str:
    """The file of the words that ship."""
    return files("annotator.rendering").joinpath("words.toml").read_text("utf-8")


@cache
def english() -> Words:
    """The words that ship."""
    return Words(dict(_flat(tomllib.loads(source()))))


def read(path: Path) -> Words:
    """A site's own words; English ones stand in for what the file leaves out.

    Raises AnnotatorError naming the file and the key for one that is unknown, is no text, or has a
    place to fill that the English text has not.
    """
    try:
        own = dict(_flat(tomllib.loads(path.read_text("utf-8"))))
    except (OSError, ValueError, RecursionError) as cause:
        raise AnnotatorError(f"{path}: cannot be read ({cause}); mend it") from cause
    for key, text in own.items():
        _check(path, key, text)
    return Words({**english().texts, **own})


def _check(path: Path, key: str, text: object) -> None:
    known = english().texts
    if key not in known:
        raise AnnotatorError(f"{path}: no text is called {key!r}; take its name from words.toml")
    if not isinstance(text, str):
        raise AnnotatorError(f"{path}: {key} is not a text; put it in quotation marks")
    if key == "months" and len(text.split()) != 12:
        raise AnnotatorError(f"{path}: months are not twelve words; write one for each")
    try:
        extra = _places(text) - _places(known[key])
    except ValueError as cause:
        raise AnnotatorError(f"{path}: {key}: {cause}; close the bracket") from cause
    if extra:
        raise AnnotatorError(f"{path}: {key} has no {{{min(extra)}}}; it may use those of English")


def _places(text: str) -> set[str]:
    return {
        name if not (spec or conversion) else f"{name}!{conversion}:{spec}"
        for _, name, spec, conversion in Formatter().parse(text)
        if name is not None
    }


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
