"""The command `annotator`: it parses, calls and prints. What is heavy is imported late."""

import sys
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.errors import AnnotatorError
from annotator.gathering import add, feed
from annotator.learning import evaluate, train
from annotator.shell import articles, failure

if TYPE_CHECKING:
    from annotator.models import Annotation
    from annotator.reading.web import Limits

_EXITS = "Exit codes: 0 done, 1 something could not be read or annotated, 2 wrong usage."


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=_EXITS)
@click.version_option(package_name="annotator", message="%(version)s")
def main() -> None:
    """Mark who speaks in news articles: reporting, sources, and the outlet's own asides."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What goes into a file or a pipe is data; names of files need be no characters at all.
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


@main.command(epilog=_EXITS)
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "csv", "html"]),
    default="text",
    show_default=True,
    help="How to print: for reading, as data, or as a page that opens from disk.",
)
@click.pass_obj
def annotate(limits: "Limits | None", sources: tuple[str, ...], form: str) -> None:
    """Annotate articles and print the result.

    SOURCES are .txt, .md, .html or .docx files or addresses of the web; - reads standard input.
    Rules may be switched off under [tool.annotator] in the pyproject.toml of the folder you are in.

    Results go to standard output, errors to standard error, and one bad file does not stop the
    others.
    """
    from annotator.site import guarded

    failed = False
    for source in sources:
        try:
            click.echo(guarded(source, partial(_told, source, limits, form)), nl=False)
        except AnnotatorError as error:
            failed = True
            click.echo(f"{error}", err=True)
    sys.exit(int(failed))


def _told(source: str, limits: "Limits | None", form: str) -> str:
    return _printed(_annotated(source, limits), form)


def _annotated(source: str, limits: "Limits | None") -> "Annotation":
    from annotator.options import from_pyproject
    from annotator.pipeline import annotate as run
    from annotator.reading.source import read

    return run(read(source, limits).article, from_pyproject(Path()))


def _printed(annotation: "Annotation", form: str) -> str:
    if form == "html":
        from annotator.rendering import standalone

        return standalone.render(annotation)
    if form == "csv":
        from annotator.exporting import csv

        return csv.dumps(annotation)
    if form == "text":
        from annotator.exporting import text

        return text.dumps(annotation, colour=sys.stdout.isatty())
    from annotator.exporting import json

    return json.dumps(annotation, indent=2 if form == "json" else None) + "\n"


@main.command(epilog=_EXITS)
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path))
@click.option(
    "--workers", type=click.IntRange(min=1), help="Processes at work.  [default: one a core]"
)
def corpus(source: Path, target: Path, workers: int | None) -> None:
    """Annotate many articles, from one file into another.

    Both are .jsonl (also .jsonl.gz, .jsonl.zst), .csv or .parquet. Each row of SOURCE has "text",
    and may have id, headline, outlet, author, published, url and language; TARGET has the
    annotations in the same order, and appears when all is done.

    Rows that cannot be used are told in TARGET.refused.jsonl. A run that was stopped goes on where
    it stood when the same command is given again.
    """
    from annotator.corpus import run
    from annotator.options import from_pyproject
    from annotator.progress import shown

    try:
        with shown("Annotating", "articles") as report:
            summary = run(source, target, from_pyproject(Path()), workers, report)
    except (AnnotatorError, OSError) as error:
        raise failure(error) from error
    except KeyboardInterrupt:
        click.echo("\nStopped. The same command goes on from here.", err=True)
        sys.exit(130)
    earlier = f" ({summary.resumed:,} rows by an earlier run)" if summary.resumed else ""
    click.echo(
        f"{summary.written:,} articles annotated{earlier}, {summary.sentences:,} sentences; "
        f"{summary.refused:,} rows refused",
        err=True,
    )
    if summary.refused:
        click.echo(f"{summary.refusals} says which rows and why", err=True)
    sys.exit(int(bool(summary.refused)))


@main.command(epilog=_EXITS)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--excerpts",
    is_flag=True,
    help="The articles stay out of git: their asides alone are committed and published.",
)
def new(folder: Path, excerpts: bool) -> None:
    """Make a site of your own in FOLDER, which must not exist or be empty.

    It gets a first article, a page to publish it with, and ten lines that say how to go on.
    """
    from annotator.starter import make

    try:
        written = make(folder, excerpts=excerpts)
    except (AnnotatorError, OSError) as error:
        raise failure(error) from error
    for path in written:
        click.echo(path)
    build = "annotator build --to docs/articles --publish excerpt && " if excerpts else ""
    click.echo(f"\ncd {folder} && {build}mkdocs serve", err=True)


@main.command(epilog=_EXITS)
@articles("--from", "source")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The folder for the pages, such as docs/articles.",
)
@click.option(
    "--publish",
    type=click.Choice(["full", "excerpt"]),
    default="full",
    show_default=True,
    help="What is shown of articles that do not say.",
)
@click.option(
    "--words",
    type=click.Path(path_type=Path),
    help="A file of your own words for the interface.",
)
def build(source: Path, target: Path, publish: str, words: Path | None) -> None:
    """Write finished pages for a site generator that runs no MkDocs plugin.

    Each page is Markdown with one block of HTML; the data, the style and the script stand beside.
    """
    from annotator.finished import write
    from annotator.options import from_pyproject
    from annotator.rendering.words import read

    try:
        own = read(words) if words else None
        summary = write(source, target, from_pyproject(Path()), publish, own)
    except (AnnotatorError, OSError) as error:
        raise failure(error) from error
    for line in summary.problems:
        click.echo(line, err=True)
    click.echo(f"{summary.pages} pages in {target}, {len(summary.problems)} problems", err=True)
    sys.exit(int(bool(summary.problems)))


@main.command(epilog=_EXITS)
def words() -> None:
    """Print the words of the interface, to be changed in a file of your own."""
    from annotator.rendering.words import source

    click.echo(source(), nl=False)


@main.command(epilog=_EXITS)
def rules() -> None:
    """List the rules with what each finds."""
    from annotator.rules import all_rules

    for rule in all_rules().rules:
        click.echo(f"{rule.id:<28} {rule.what}")


@main.command(epilog=_EXITS)
@click.argument("rule")
def explain(rule: str) -> None:
    """Explain one RULE: what it finds, why, examples, and its weight."""
    from annotator.judgement.model import shipped
    from annotator.rules import find_rule

    try:
        found = find_rule(rule)
    except AnnotatorError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{found.id}: {found.title}\n\n{found.what}\n{found.why}\n")
    for text in found.fires:
        click.echo(f"  fires   {text}")
    for text in found.silent:
        click.echo(f"  silent  {text}")
    click.echo(f"\nWeight {shipped().of(found.id):+.1f}. Source: {found.source}.")


for command in (add, feed, train, evaluate):
    main.add_command(command)
