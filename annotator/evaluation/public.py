"""Public sets in their own formats, read as gold. None of them ships with the project.

Definitions: a Penn sentence has the label that two of its three readers gave it, else none; BABE's
“entirely factual” stands against “expresses writer’s opinion”, and what is between is left out.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

from annotator.errors import DataError
from annotator.evaluation.gold import GoldArticle, Unit, is_report
from annotator.models import Article, Block, Voice, paragraphs

Row = Mapping[str, Any]
_PENN = {"fact": Voice.REPORTING, "other": Voice.REPORTING, "borderline": Voice.REPORTING}
_PENN |= {"quote": Voice.ATTRIBUTED, "opinion": Voice.ASIDE}
_CHECKTHAT = {"OBJ": Voice.REPORTING, "SUBJ": Voice.ASIDE}
_BABE = {"Entirely factual": Voice.REPORTING, "Expresses writer’s opinion": Voice.ASIDE}


def rows(path: Path) -> Iterator[Row]:
    """The rows of a JSON Lines file. Raises DataError, with the line, where one is not JSON."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as cause:
        raise DataError(f"{path}: cannot be read ({cause}); check the name") from cause
    for number, line in enumerate(lines, 1):
        try:
            yield json.loads(line)
        except ValueError as cause:
            raise DataError(f"{path}:{number}: not JSON; one object a line is needed") from cause


@contextmanager
def formed(path: Path) -> Iterator[None]:
    """Around reading a set. Raises DataError where its rows have not the form that they should."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as cause:
        problem = f"not in the form of such a set ({type(cause).__name__}: {cause})"
        raise DataError(f"{path}: {problem}; check that it is the file you mean") from cause


def penn(path: Path) -> Iterator[GoldArticle]:
    """Penn Media Bias Detector: the sentences of each article, labelled by three people."""
    for name, group in groupby(rows(path), key=lambda row: row["article"]):
        taken = [row for row in group if row["text"].strip()]
        labels = [_majority(row["types"]) for row in taken]
        article, spans = _joined(name, [row["text"] for row in taken])
        units = tuple(
            Unit(start, end, _PENN[label])
            for (start, end), label in zip(spans, labels, strict=True)
            if label is not None
        )
        opinions = sum(label == "opinion" for label in labels)
        yield GoldArticle(article, units, report=opinions < 0.2 * len(labels), paraphrase=False)


def _majority(labels: Iterable[str]) -> str | None:
    label, count = Counter(labels).most_common(1)[0]
    return label if count >= 2 else None


def _joined(name: str, texts: Iterable[str]) -> tuple[Article, list[tuple[int, int]]]:
    """Sentences without known paragraphs, as one; and where each of them stands."""
    body, spans = "", []
    for text in texts:
        spans.append((len(body), len(body) + len(text)))
        body += text + " "
    body = body[:-1]
    return Article(id=name, body=body, blocks=(Block(0, len(body)),)), spans


def checkthat(path: Path) -> Iterator[GoldArticle]:
    """CheckThat! subjectivity: lone sentences, objective or subjective."""
    return _lone(path, lambda row: _CHECKTHAT.get(row["label"]))


def babe(path: Path) -> Iterator[GoldArticle]:
    """BABE: lone sentences, factual or the writer's opinion."""
    return _lone(path, lambda row: _BABE.get(row["opinion"]))


def _lone(path: Path, label: Callable[[Row], Voice | None]) -> Iterator[GoldArticle]:
    for number, row in enumerate(rows(path)):
        voice, text = label(row), row["text"]
        if voice is not None and text.strip():
            article = Article(id=f"{path.stem}-{number}", body=text, blocks=paragraphs(text))
            yield GoldArticle(article, (Unit(0, len(text), voice),), report=False, alone=True)


def basil(path: Path) -> Iterator[tuple[GoldArticle, frozenset[int]]]:
    """BASIL: whole articles, and the starts of sentences that hold a loaded word of the outlet.

    A unit is a sentence; its voice says nothing, for BASIL marks words and no voices.
    """
    for number, row in enumerate(rows(path)):
        body, starts, blocks, units = "", [], [], []
        for paragraph in row["paragraphs"]:
            begun = len(body)
            for sentence in paragraph:
                starts.append(len(body))
                units.append(Unit(len(body), len(body) + len(sentence), Voice.REPORTING))
                body += sentence + " "
            if body[begun:].strip():
                blocks.append(Block(begun, len(body) - 1))
                body = body[:-1] + "\n\n"
        article = Article(id=f"basil-{number}", body=body, blocks=tuple(blocks))
        yield GoldArticle(article, tuple(units)), frozenset(_loaded(row, starts))


def _loaded(row: Row, starts: list[int]) -> Iterator[int]:
    for span in row["spans"]:
        if span["bias"] == "lex" and span["quote"] == "no" and span["sentence"].startswith("p"):
            yield starts[int(span["sentence"][1:])]


def own(path: Path) -> Iterator[GoldArticle]:
    """JSON Lines of anybody's: `{"id", "text", "voices": [[start, end, "aside"], …]}` a line.

    What no span covers is reporting. Raises DataError for a voice that does not exist.
    """
    for number, row in enumerate(rows(path), 1):
        text = row["text"]
        try:
            units = tuple(Unit(a, b, Voice(voice)) for a, b, voice in row["voices"])
        except (ValueError, KeyError, TypeError) as cause:
            raise DataError(f"{path}:{number}: “voices” {cause}; see the guideline") from cause
        if any(not 0 <= unit.start < unit.end <= len(text) for unit in units):
            raise DataError(f"{path}:{number}: a voice ends behind the text, or before it begins")
        article = Article(id=str(row.get("id", number)), body=text, blocks=paragraphs(text))
        yield GoldArticle(article, units, report=is_report([u.voice for u in units]), alone=True)
