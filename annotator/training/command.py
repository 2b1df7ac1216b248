"""`annotator train tone`. What is heavy is imported late."""

from pathlib import Path

import click


@click.command()
@click.option(
    "--corpora",
    type=click.Path(path_type=Path),
    default="corpora",
    show_default=True,
    help="The folder with articles/, tone.jsonl and newsmtsc-tone.jsonl.",
)
@click.option(
    "--news",
    type=click.Path(path_type=Path),
    required=True,
    help="NewsMTSC's training sentences, JSON Lines with “text” and “targets”.",
)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The file for the weights; annotator/tone/weights.json are those that ship.",
)
def tone(corpora: Path, news: Path, target: Path) -> None:
    """Learn the news tone: the same bytes from the same labels. Needs the extra [train].

    Only the train split of our own articles is learned from.
    """
    from annotator.corpus import replacing
    from annotator.errors import AnnotatorError

    try:
        from annotator.training import tone as training

        sources = training.sources(corpora, news)
        with replacing(target) as out:
            out.write(training.train(sources))
    except (AnnotatorError, OSError) as error:
        raise click.ClickException(str(error)) from error
    except ModuleNotFoundError as error:
        raise click.ClickException(
            f'{error.name} is needed; pip install "annotator[train]"'
        ) from error
    number = sum(map(len, (sources.news, sources.articles, sources.relabelled)))
    click.echo(f"{target}: learned from {number} labels", err=True)
