"""An article's page and the data beside it."""

import os
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import quote

from annotator.errors import AnnotatorError
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.pages.frame import Frame, Keep
from annotator.pages.lists import outlets
from annotator.pages.values import Data, Make, Page, Part, Story, Text
from annotator.rendering import article, problem, searchable
from annotator.rendering.index import Entry
from annotator.site import Outcome, guarded


def entry(outcome: Outcome[Story], frame: Frame) -> Entry:
    """The row of an article, or of a file that cannot be read."""
    if outcome.made:
        return outcome.made.entry
    return Entry(outcome.id, _named(outcome.path), problem=str(frame.words("index.broken")))


def _named(path: Path) -> str:
    """The name of a file as text: its bytes need be no characters."""
    return os.fsencode(path.name).decode(errors="replace")


def part(outcome: Outcome[Story], outlet: str | None, frame: Frame) -> Part:
    """The page of an article and the data beside it; `outlet` is the name of its outlet's page."""
    depends = outcome, outlet, frame.around
    return Part(outcome.id, depends, partial(_made, outcome, outlet, frame))


def _made(outcome: Outcome[Story], outlet: str | None, frame: Frame) -> Iterator[Page | Data]:
    story = outcome.made
    if not story:
        title = _named(outcome.path)
        told = partial(_problem, title, str(outcome.error), frame)
        yield Page(outcome.id, title, told, source=outcome.path)
        return
    row = story.entry
    text = partial(_or_problem, outcome.path, story, outlet, frame)
    yield Page(outcome.id, row.title, text, row.description, row.published, source=outcome.path)
    for form in ("json", "csv"):
        make = partial(_data, form, story, frame.keep)
        yield Data(f"{outcome.id}.{form}", partial(_or_nothing, outcome.path, make, frame))


def _or_problem(path: Path, story: Story, outlet: str | None, frame: Frame) -> Text:
    """A page or, where a defect of ours stands in its way, one that says so."""
    try:
        return guarded(path, partial(_text, story, outlet, frame))
    except AnnotatorError as error:
        frame.report(error)
        return _problem(story.entry.title, str(error), frame)


def _problem(title: str, told: str, frame: Frame) -> Text:
    return Text.of(title, problem.render(frame.told(told), frame.words), problem=True)


def _or_nothing(path: Path, make: Make, frame: Frame) -> str:
    """Data, which are missing where their page has a problem."""
    try:
        return guarded(path, make)
    except AnnotatorError as error:
        frame.report(error)
        return ""


def _text(story: Story, outlet: str | None, frame: Frame) -> Text:
    """The page of an article; `outlet` is the name of its outlet's page."""

    def make() -> Text:
        annotation, title = story.annotation(), story.entry.title
        body = article.render(annotation, _links(story.entry, outlet, frame), frame.words)
        return Text(body, searchable.of_article(annotation, title))

    reported = frame.correction(frame.address(story.entry.name))
    return frame.keep(("page", story.key, outlet, reported, frame.around), Text, make)


def prepare(frame: Frame, story: Story, keep: Keep) -> None:
    """Make the page of an article and the data beside it, while its annotation is held.

    Its outlet's page may turn out to be called otherwise: then the page is made again.
    """
    _data("json", story, keep)
    outlet = "".join(outlets([story.entry]).values())
    _text(story, outlet or None, replace(frame, keep=keep))


def _data(form: str, story: Story, keep: Keep) -> str:
    """One of the files beside a page. They are kept as one: to make a file takes its time."""

    def make() -> dict[str, str]:
        annotation = story.annotation()
        return {"json": as_json.dumps(annotation, indent=1), "csv": as_csv.dumps(annotation)}

    return keep(("data", story.key), dict[str, str], make)[form]


def _links(entry: Entry, outlet: str | None, frame: Frame) -> article.Links:
    name = entry.name
    to, here = frame.to(name), frame.address(name)
    method = "method/" if frame.directory else "method.html"
    return article.Links(
        rules=frame.between(here, "rules/") if frame.rules else None,
        method=frame.between(here, method) if frame.method else None,
        outlet=to(outlet) if outlet else None,
        json=to(f"{name}.json"),
        csv=to(f"{name}.csv"),
        correction=frame.correction(here),
        html_suffix=frame.suffix,
    )


def correction(repository: str, address: str) -> str | None:
    """Where the readers of a page report a wrong mark; None where the repository takes no issues.

    `{sentence}` in it becomes the number of a sentence.
    """
    if "github.com" not in repository:
        return None
    name = address.rstrip("/").rsplit("/", 1)[-1]
    title = quote(f"Correction: {name}, sentence ") + "{sentence}"
    return f"{repository.rstrip('/')}/issues/new?title={title}"
