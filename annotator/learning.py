"""`annotator train` and `annotator evaluate`: learning from gold, and measuring with it."""

import sys
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.shell import EXITS

if TYPE_CHECKING:
    from annotator.evaluation.gold import GoldArticle


@click.group()
def train() -> None:
    """Learn weights from gold. Needs the extra [train]."""


_GOLD = (
    click.option(
        "--gold",
        type=click.Path(path_type=Path),
        default="corpora/articles",
        show_default=True,
        help="A folder of tagged articles, or JSON Lines with “voices”. Of these, the train split.",
    ),
    click.option(
        "--labels",
        type=click.Path(path_type=Path),
        help="Labels kept by the hash of their sentence, such as corpora/newsmtsc-voices.jsonl.",
    ),
    click.option(
        "--sentences",
        type=click.Path(path_type=Path),
        help="A copy of the sentences of --labels: JSON Lines with “text”.",
    ),
)


def _from_gold(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what is learned from."""
    return reduce(lambda found, option: option(found), reversed(_GOLD), command)


def _golds(gold: Path, labels: Path | None, sentences: Path | None) -> list["GoldArticle"]:
    from annotator.evaluation import sets

    golds = [article for article in sets.read(gold) if article.split == "train"]
    return [*golds, *(sets.joined(labels, sentences) if labels and sentences else ())]


@train.command(epilog=EXITS)
@_from_gold
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The file for the weights; annotator/judgement/weights.json are those that ship.",
)
def voices(gold: Path, labels: Path | None, sentences: Path | None, target: Path) -> None:
    """Learn the judge's weights: the same bytes from the same gold."""
    from annotator import atomic

    with _told():
        from annotator.rules import all_rules
        from annotator.training import judge

        golds = _golds(gold, labels, sentences)
        source = judge.dump(judge.train(golds, all_rules(), judge.Expected.shipped()))
        atomic.write(target, source.encode())
    click.echo(f"{target}: learned from {len(golds)} articles and sentences", err=True)


@train.command(epilog=EXITS)
@_from_gold
@click.option(
    "--vectors",
    type=click.Path(path_type=Path),
    default="corpora/vectors.txt",
    show_default=True,
    help="The vectors of words.",
)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The file for the leans; annotator/judgement/lean.json are those that ship.",
)
def words(
    gold: Path, labels: Path | None, sentences: Path | None, vectors: Path, target: Path
) -> None:
    """Learn how far each word leans to comment, which is one of the judge's features.

    Learn the judge's weights anew behind it.
    """
    from annotator import atomic

    with _told():
        from annotator.rules import all_rules
        from annotator.training import judge, lean
        from annotator.training import vectors as of_words

        golds = _golds(gold, labels, sentences)
        known = of_words.read(vectors)
        source = lean.train(golds, all_rules(), judge.Expected.shipped(), known)
        atomic.write(target, source.encode())
    click.echo(f"{target}: learned from {len(golds)} articles and sentences", err=True)


@train.command(epilog=EXITS)
@click.option(
    "--corpora",
    type=click.Path(path_type=Path),
    default="corpora",
    show_default=True,
    help="The folder with articles/, tone.jsonl, newsmtsc-tone.jsonl and vectors.txt.",
)
@click.option(
    "--news",
    type=click.Path(path_type=Path),
    required=True,
    help="NewsMTSC's training sentences: JSON Lines with “text” and “targets”.",
)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The file for the weights; annotator/tone/weights.json are those that ship.",
)
def tone(corpora: Path, news: Path, target: Path) -> None:
    """Learn the news tone: the same bytes from the same labels."""
    from annotator import atomic

    with _told():
        from annotator.training import tone as training

        sources = training.sources(corpora, news)
        source = training.train(sources)
        atomic.write(target, source.encode())
    number = sum(map(len, (sources.news, sources.articles, sources.relabelled)))
    click.echo(f"{target}: learned from {number} labels", err=True)


@click.command(epilog=EXITS)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--what",
    type=click.Choice(["voices", "tone"]),
    default="voices",
    show_default=True,
    help="What is measured.",
)
@click.option(
    "--format", "form", type=click.Choice(["md", "json"]), default="md", show_default=True
)
@click.option(
    "--split",
    type=click.Choice(["heldout", "train", "all"]),
    default="heldout",
    show_default=True,
    help="Of gold that is split: which part is measured.",
)
@click.option(
    "--rounds", default=200, show_default=True, help="Draws for the intervals; 0 for none."
)
def evaluate(paths: tuple[Path, ...], what: str, form: str, split: str, rounds: int) -> None:
    """Measure the voices or the tone on gold, beside naive baselines.

    For voices, each of PATHS is a folder of tagged articles, JSON Lines with "voices", or a public
    set in its own format, known by its name (penn…, checkthat…, babe…); below stands how often the
    cues of each rule begin in an aside. For tone, it is a folder
    with articles/ and tone.jsonl, such as corpora, or a public set (newsmtsc…, penn…); TextBlob
    and, where it is installed, VADER are cut at ±0.05. Intervals hold the middle 90 %, drawn by
    article.
    """
    from annotator.evaluation import sets, table
    from annotator.evaluation import tone as tones

    with _told():
        measured = [
            tones.measured(path.stem, tones.labelled(path, split), rounds)
            if what == "tone"
            else table.measure(path.stem, sets.read(path), split, rounds, by_rule=True)
            for path in paths
        ]
    click.echo(table.as_json(measured) if form == "json" else table.as_markdown(measured), nl=False)


class _told:  # noqa: N801 - reads as a word in `with _told()`
    """Turns what the package refuses into one line and exit code 1."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        from annotator.errors import AnnotatorError

        if isinstance(error, AnnotatorError | OSError | ValueError):
            click.echo(f"Error: {error}", err=True)
            sys.exit(1)
        if isinstance(error, ModuleNotFoundError):
            told = f"Error: this needs {error.name}; pip install 'annotator[train]'"
            click.echo(told, err=True)
            sys.exit(1)
