"""`annotator add` and `annotator feed`: articles from anywhere into a folder."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.errors import AnnotatorError
from annotator.shell import EXITS, articles

if TYPE_CHECKING:
    from annotator.adding import Added, Kept
    from annotator.reading.source import Draft
    from annotator.reading.web import Limits

_TO = articles("--to", "folder")
_ROBOTS = click.option(
    "--ignore-robots", is_flag=True, help="Fetch also what robots.txt asks programs to leave."
)

_IN_VAIN = 20
"""Failures in a row after which a feed is left: its site is down, or is not to be read."""


@click.command(epilog=EXITS)
@click.argument("sources", nargs=-1, required=True)
@_TO
@_ROBOTS
@click.pass_obj
def add(
    limits: "Limits | None", sources: tuple[str, ...], folder: Path, ignore_robots: bool
) -> None:
    """Take articles from anywhere into the folder of articles.

    SOURCES are addresses of the web, saved pages, .txt, .md or .docx files; - reads standard input.
    Prints what was understood. An article that is there already is not added again; where its words
    have changed, both versions are kept and the changed sentences shown.
    """
    from annotator.adding import shelf

    _exit(_taken(sources, folder, list(shelf(folder)), limits, ignore_robots))


@click.command(epilog=EXITS)
@click.argument("source")
@click.option(
    "--limit", type=click.IntRange(1, 500), default=10, show_default=True, help="New articles."
)
@_TO
@_ROBOTS
@click.pass_obj
def feed(
    limits: "Limits | None", source: str, limit: int, folder: Path, ignore_robots: bool
) -> None:
    """Take the new articles of a feed into the folder of articles.

    SOURCE is the address of an RSS or Atom feed, or such a file. Articles that are there already
    are not fetched again.
    """
    from annotator import adding
    from annotator.exporting.text import clean
    from annotator.reading import feeds

    try:
        found = feeds.read(source, limits, obey_robots=not ignore_robots)
    except AnnotatorError as error:
        raise click.ClickException(str(error)) from error
    for note in found.notes:
        click.echo(clean(note), err=True)
    shelf = list(adding.shelf(folder))
    links = adding.unknown(found.links, shelf)
    outcomes = [*_up_to(limit, _taken(links, folder, shelf, limits, ignore_robots))]
    click.echo(f"{len(found.links) - len(links)} of {len(found.links)} were known before", err=True)
    _exit(outcomes)


def _taken(
    sources: Sequence[str],
    folder: Path,
    shelf: "list[Kept]",
    limits: "Limits | None",
    ignore_robots: bool,
) -> "Iterator[Added | AnnotatorError]":
    """Add what can be added, and print it: what became of each source."""
    from annotator.adding import add as add_to
    from annotator.reading.source import read
    from annotator.reading.web import Limits
    from annotator.site import guarded

    for number, source in enumerate(sources):
        time.sleep((limits or Limits()).pause if number and "://" in source else 0)
        try:
            draft = guarded(source, partial(read, source, limits, obey_robots=not ignore_robots))
            added = add_to(draft, folder, shelf)
        except AnnotatorError as error:
            click.echo(f"{error}", err=True)
            yield error
            continue
        shelf += [added.written] if added.written else []
        _show(draft, added)
        yield added


def _up_to(
    limit: int, outcomes: "Iterable[Added | AnnotatorError]"
) -> "Iterator[Added | AnnotatorError]":
    """The outcomes until so many articles are new, or too many in a row could not be read."""
    new = in_vain = 0
    for outcome in outcomes:
        yield outcome
        if isinstance(outcome, AnnotatorError):
            in_vain += 1
        else:
            in_vain, new = 0, new + bool(outcome.written)
        if in_vain == _IN_VAIN:
            click.echo(f"{in_vain} in a row could not be read; the rest is left", err=True)
        if new == limit or in_vain == _IN_VAIN:
            return


def _exit(outcomes: "Iterable[Added | AnnotatorError]") -> None:
    failures = [outcome for outcome in outcomes if isinstance(outcome, AnnotatorError)]
    sys.exit(int(bool(failures)))


def _show(draft: "Draft", added: "Added") -> None:
    from annotator.exporting.text import clean

    if added.written is None:
        click.echo(f"{added.path}: there already, with the same words")
        return
    click.echo(added.path)
    article = draft.article
    for name, value in draft.fields.items():
        click.echo(f"  {name:<10} {clean(value)}")
    click.echo(f"  {'text':<10} {_size(article.body, len(article.blocks))}")
    for note in draft.notes:
        click.echo(f"  {'note':<10} {clean(note)}")
    if added.earlier:
        click.echo(f"  {'changed':<10} since {added.earlier}, which stays")
        for sign, told in (("-", added.removed), ("+", added.new)):
            for sentence in told:
                click.echo(f"  {sign} {clean(sentence)}")


def _size(body: str, blocks: int) -> str:
    """How much there is of an article, and how it begins."""
    from annotator.exporting.text import clean

    words = body.split()
    begin = clean(" ".join(words[:8])) + (" …" if len(words) > 8 else "")
    counts = ((blocks, "block"), (len(words), "word"))
    told = ", ".join(f"{count} {name}{'s' * (count != 1)}" for count, name in counts)
    return f"{told}: {begin}"
