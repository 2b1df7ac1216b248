"""Labelled text as values, and the tagged files in which the project keeps its own.

A tagged file is an article whose voices are written into it, `<aside>…</aside>` and
`<source>…</source>`; all else is reporting. docs/guideline.md says what is marked.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import yaml

from annotator.errors import DataError
from annotator.models import Article, Span, Voice, paragraphs

_TAG = re.compile(r"<(/?)(aside|source)>")
_VOICES = {"aside": Voice.ASIDE, "source": Voice.ATTRIBUTED}
_LETTER = re.compile(r"\w")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of an article that was labelled as one: a sentence, or a run in one voice."""

    start: int
    end: int
    voice: Voice


@dataclass(frozen=True)
class GoldArticle:
    """An article with the labels that readers gave it."""

    article: Article
    units: tuple[Unit, ...]
    """In order, not overlapping. Words outside them have no label and are not scored."""
    genre: str = ""
    """The kind of article its writer was asked for; empty where nobody knows."""
    kind: str = ""
    """`report`, `analysis` or `opinion` where that is known; else empty."""
    split: str = "heldout"
    """`train`, or `heldout` for what weights may never be learned from."""
    report: bool = True
    """Whether its figures count among those of reports."""
    alone: bool = False
    """Whether it is one sentence without its article, so that figures by article mean nothing."""
    paraphrase: bool = True
    """Whether a source's words are its own without quotation marks too; else only direct speech is
    labelled as a source's, and a paraphrase as reporting."""

    @property
    def id(self) -> str:
        """The article's."""
        return self.article.id


REPORT = 0.20
"""An article with a smaller share of asides among its labelled sentences is a report."""


def is_report(voices: Sequence[Voice]) -> bool:
    """Whether these labels of an article's sentences are those of a report."""
    return sum(voice is Voice.ASIDE for voice in voices) < REPORT * len(voices)


def parse(source: str, name: str) -> GoldArticle:
    """A tagged file as gold. `name` is the article's id, and stands in errors.

    Raises DataError, with the line, where a tag is not closed or stands inside another.
    """
    front = _FRONT.match(source)
    meta = yaml.safe_load(front[1]) if front else {}
    rest = source[front.end() :] if front else source
    tagged = rest.strip()
    above = source.count("\n", 0, len(source) - len(rest.lstrip()))
    body, marked = _strip(tagged, name, above)
    article = Article(
        id=name, body=body, blocks=paragraphs(body), headline=meta.get("headline") or None
    )
    return GoldArticle(
        article,
        tuple(_fill(body, marked)),
        genre=str(meta.get("genre", "")),
        kind=str(meta.get("kind", "report")),
        split=str(meta.get("split", "heldout")),
        report=meta.get("kind", "report") == "report",
    )


def _strip(tagged: str, name: str, above: int) -> tuple[str, tuple[Unit, ...]]:
    """The text without its tags, and what they mark. `above` lines stand before it in its file."""
    body: list[str] = []
    units: list[Unit] = []
    length = reached = 0
    opened: tuple[int, str] | None = None
    for match in _TAG.finditer(tagged):
        body.append(tagged[reached : match.start()])
        length, reached = length + match.start() - reached, match.end()
        closes = match[1] == "/"
        if not (opened and opened[1] == match[2] if closes else opened is None):
            line = above + tagged.count("\n", 0, match.start()) + 1
            raise DataError(
                f"{name}:{line}: {match[0]} does not fit; close each tag before the next"
            )
        if opened and length > opened[0]:
            units.append(Unit(opened[0], length, _VOICES[match[2]]))
        opened = None if closes else (length, match[2])
    if opened:
        raise DataError(f"{name}: <{opened[1]}> is never closed; close it")
    return "".join((*body, tagged[reached:])), tuple(units)


def _fill(body: str, marked: Sequence[Unit]) -> Iterator[Unit]:
    """The marked units with reporting between them; a full stop behind a tag is no unit."""
    reached = 0
    for unit in (*marked, Unit(len(body), len(body), Voice.REPORTING)):
        if _LETTER.search(body, reached, unit.start):
            yield Unit(reached, unit.start, Voice.REPORTING)
        if unit.start < unit.end:
            yield unit
        reached = unit.end


def load(folder: Path) -> tuple[GoldArticle, ...]:
    """The tagged articles of a folder, by name. Raises DataError where there is none."""
    found = tuple(parse(p.read_text("utf-8"), p.stem) for p in sorted(folder.glob("*.txt")))
    if not found:
        raise DataError(f"{folder}: no tagged articles (*.txt); name another folder")
    return found


def by_word(gold: GoldArticle) -> dict[int, Voice]:
    """The voice of each labelled word, by the offset of its first character."""
    words = [m.start() for m in re.finditer(r"\S+", gold.article.body)]
    voices: dict[int, Voice] = {}
    units = iter(gold.units)
    unit = next(units, None)
    for start in words:
        while unit and unit.end <= start:
            unit = next(units, None)
        if unit and start in Span(unit.start, unit.end):
            voices[start] = unit.voice
    return voices


def join(labels: Path, texts: Iterable[str]) -> tuple[GoldArticle, ...]:
    """Labels that are kept without their sentences, joined to a copy of these, in order.

    A line is `{"sentence": H, "voices": [[start, end, voice], …]}`, where H is the first 16
    hexadecimal digits of the SHA-256 of the sentence in UTF-8. Labels whose sentence is not in the
    copy are left out.
    """
    held = {digest(text): text for text in texts}
    rows = [json.loads(line) for line in labels.read_text("utf-8").splitlines()]
    return tuple(
        _lone(row["sentence"], held[row["sentence"]], row["voices"])
        for row in rows
        if row["sentence"] in held
    )


def digest(text: str) -> str:
    """The name under which a sentence's labels are kept."""
    return sha256(text.encode()).hexdigest()[:16]


def _lone(name: str, text: str, voices: Iterable[tuple[int, int, str]]) -> GoldArticle:
    article = Article(id=name, body=text, blocks=paragraphs(text))
    units = tuple(Unit(start, end, Voice(voice)) for start, end, voice in voices)
    return GoldArticle(article, units, split="train", report=False, alone=True)
