"""People by name: the full name behind a short one or a pronoun."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.models import Span

_FULL_NAME = re.compile(
    r"(?<![\w’'-])(?:[A-Z][a-z’'A-Z-]+|[A-Z]\.)(?: (?:[A-Z]\.|[A-Z][a-z’'A-Z-]+|van|von|de|del|bin|al)){1,3}"
)
_TITLE = frozenset(
    "Mr Mrs Ms Dr Sen Rep Gov President Minister Chancellor Secretary Judge Justice Senator Mayor Prime The A An Chief "
    "Professor General Colonel Director Attorney Police In On At But And When While After As For If".split()
)
_PLACED = re.compile(r"\b(?:in|at|near|outside|across)\s(?:the )?$")
_PERSON_PRONOUNS = frozenset("he her his i she".split())
_CAPITALISED = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}")
_NEAR = 600
"""Characters before a pronoun in which its name is sought."""


@dataclass(frozen=True)
class Names:
    """The people of one text, read when the first is asked for."""

    text: str

    @cached_property
    def _by_last(self) -> Mapping[str, str]:
        """Each last name with the full name that is mentioned first."""
        found: dict[str, str] = {}
        for match in _FULL_NAME.finditer(self.text):
            name = _bare(match[0])
            if " " in name and not _PLACED.search(
                self.text, max(0, match.start() - 12), match.start()
            ):
                found.setdefault(name.split()[-1], name)
        return found

    def resolve(self, source: Span) -> str:
        """The full name behind a source, or the source's own words."""
        words = source.of(self.text)
        if words.lower() in _PERSON_PRONOUNS:
            return self._before(source.start) or words
        return self._by_last.get(_last(words), words) if _is_name(words) else words

    def _before(self, offset: int) -> str | None:
        """The person last named before a pronoun: by the last surname that has a full name."""
        runs = _CAPITALISED.finditer(self.text, max(0, offset - _NEAR), offset)
        found = [match for match in runs if _last(match[0]) in self._by_last]
        subjects = [match for match in found if _is_subject(self.text, match.start())]
        return self._by_last[_last((subjects or found)[-1][0])] if found else None


def _last(name: str) -> str:
    return re.sub(r"[’']s?$", "", name.rsplit(" ", 1)[-1])


def _is_subject(text: str, start: int) -> bool:
    """Whether a name stands where a clause begins: first, or behind a stop, a comma or a mark."""
    return start == 0 or text[max(0, start - 3) : start].rstrip(" ")[-1:] in tuple('.,:;!?”"\n–—')


def _is_name(words: str) -> bool:
    return words[:1].isupper() and not words.lower().startswith(("the ", "a ", "an "))


def _is_title(word: str) -> bool:
    return word.rstrip(".") in _TITLE or (word.isupper() and word.isalpha() and len(word) > 1)


def _bare(name: str) -> str:
    words = name.split()
    # What stands before a title or an office in capitals ("Acme CEO Ann Poe") is no part of a name.
    titles = [n for n, word in enumerate(words) if _is_title(word)]
    words = words[titles[-1] + 1 :] if titles else words
    return re.sub(r"[’']s$", "", " ".join(words))
