"""Sources by name: the noun phrase before a verb of saying, and the full name behind a short one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.language.speech import PREPOSITIONS, PRONOUNS
from annotator.models import Span

_FULL_NAME = re.compile(
    r"(?<![\w’'-])(?:[A-Z][a-z’'A-Z-]+|[A-Z]\.)(?: (?:[A-Z]\.|[A-Z][a-z’'A-Z-]+|van|von|de|del|bin|al)){1,3}"
)
_TITLE = frozenset(
    "Mr Mrs Ms Dr Sen Rep Gov President Minister Chancellor Secretary Judge Justice Senator Mayor Prime The A An Chief "
    "Professor General Colonel Director Attorney Police In On At But And When While After As For If".split()
)
_PLACED = re.compile(r"\b(?:in|at|near|outside|across)\s(?:the )?$")
_PERSON_PRONOUNS = frozenset("he she his her".split())
_LAST_NP = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Oo]ne|[Tt]wo|[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Aa]nother|[Bb]oth)\s+)?"
    r"(?:[\w’'.&-]+\s+){0,7}[\w’'.&-]+$"
)
_ADVERB = re.compile(
    r"(?:\s+(?:also|later|then|once|further|still|again|already|now|never|often|even|just|simply|\w+ly|has|have|had|did not|didn't|didn’t))+$"
)
_CAPITALISED = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}")
_DETERMINED = re.compile(r"[”\"]\s*$")
_JOINED = re.compile(r"\b(?:and|but)$")
_SUBJECT = re.compile(
    r"(?:[A-Z][^,]{0,60}, )?(?P<who>(?:(?:The|the|A|An|His|Her|Their)\s)?(?:[A-Z][\w.'’-]*|(?<=[Tt]he )[a-z]+)"
    r"(?:\s(?:[A-Z][\w.'’-]*|of|de))*)"
)
_BREAK = re.compile(
    r"[,;:–—()\"“”]|(?<=[,.?!])['’]\s|''|\s-+\s|\b(?:and|but|that|while|because|when|if|as|which)\b"
)


@dataclass(frozen=True)
class Names:
    """The people of one text: full names in order of first mention."""

    full: Sequence[tuple[int, str]]
    by_last: Mapping[str, str]

    @classmethod
    def of(cls, text: str) -> "Names":
        """Read the names of a text once."""
        found: list[tuple[int, str]] = []
        by_last: dict[str, str] = {}
        for match in _FULL_NAME.finditer(text):
            name = _bare(match[0])
            if " " in name and not _PLACED.search(text, max(0, match.start() - 12), match.start()):
                found.append((match.start(), name))
                by_last.setdefault(name.split()[-1], name)
        return cls(tuple(found), by_last)

    def resolve(self, source: Span, text: str) -> str:
        """The full name behind a source, or the source's own words."""
        words = source.of(text)
        if words.lower() in _PERSON_PRONOUNS:
            return self._before(source.start, text) or words
        last = re.sub(r"[’']s?$", "", words.split()[-1]) if words.split() else words
        return self.by_last.get(last, words) if _is_name(words) else words

    def _before(self, offset: int, text: str) -> str | None:
        """The person last named before a pronoun: by the last surname that has a full name."""
        runs = _CAPITALISED.finditer(text, max(0, offset - 600), offset)
        found = [match for match in runs if _last(match[0]) in self.by_last]
        subjects = [match for match in found if _is_subject(text, match.start())]
        return self.by_last[_last((subjects or found)[-1][0])] if found else None


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


def source_before(text: str, verb: int) -> Span | None:
    """The subject of a verb of saying at `verb`, or None where the words before it name none."""
    head = text[:verb].rstrip()
    apposed = head.endswith(",")
    head = _ADVERB.sub("", head.rstrip(", "))
    if not head:
        return None
    if apposed and text[verb:].split(maxsplit=1)[0].endswith("ing"):
        return _subject(text, head)
    start = _chunk_start(head, apposed)
    found = _phrase(text, start, len(head)) if start is not None else None
    return found or (_subject(text, head) if _JOINED.search(head) else None)


def _subject(text: str, head: str) -> Span | None:
    """The first noun phrase of a sentence whose verbs go on: “Lind left, saying”, “and said”."""
    match = _SUBJECT.match(head)
    return _phrase(text, match.start("who"), match.end("who")) if match else None


def _chunk_start(head: str, apposed: bool) -> int | None:
    starts = [0, *(match.end() for match in _BREAK.finditer(head))]
    if not apposed:
        return starts[-1]
    # “Ann Poe, D-Ohio, the panel’s chair, said”: walk back over the apposition to the name.
    spoken = max(head.rfind(mark) for mark in ("”", '"', "''"))
    for start in (start for start in starts if start > spoken):
        words = head[start:].split()
        named = words and (words[0][:1].isupper() or _DETERMINED.search(head, 0, start))
        if named and words[0].lower().strip(",") not in PREPOSITIONS:
            return start
    return None


def _phrase(text: str, start: int, end: int) -> Span | None:
    chunk = text[start:end]
    cut = re.compile(r"[,(]").search(chunk)
    inner = chunk[: cut.start()] if cut and chunk[: cut.start()].strip() else chunk
    left = start + len(inner) - len(inner.lstrip())
    words: Sequence[str] = inner.split()
    if not words or len(words) > 12:
        return None
    left, words = _without_setting(text, left, words)
    if not words or words[0].lower() in PREPOSITIONS - {"as"} or not _can_speak(words):
        return None
    right = start + len(inner.rstrip())
    return Span(left, right) if left < right else None


def _without_setting(text: str, left: int, words: Sequence[str]) -> tuple[int, Sequence[str]]:
    """Drop “On Friday” before a name that has no comma, and a dateline."""
    if words[0].lower() not in PREPOSITIONS:
        return left, words
    for number, word in enumerate(words[1:], 1):
        if word.lower() in PRONOUNS or word[0].isupper() and not word.endswith("day"):
            return text.index(word, left + len(words[0])), words[number:]
    return left, ()


def _can_speak(words: Sequence[str]) -> bool:
    first = words[0].lower()
    if first in {
        "nothing",
        "something",
        "everything",
        "what",
        "that",
        "which",
        "all",
        "to",
        "not",
        "be",
        "being",
        "of",
        "or",
        "it's",
        "there",
    }:
        return False
    return first in PRONOUNS or any(word[:1].isupper() for word in words) or len(words) >= 1
