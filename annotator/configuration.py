"""What may be chosen in mkdocs.yml."""

from mkdocs.config import config_options as option
from mkdocs.config.base import Config


class AnnotatorConfig(Config):  # type: ignore[no-untyped-call]  # of MkDocs
    """What may be set under `annotator` in mkdocs.yml."""

    seeds = option.Type(str, default="seeds")
    """The folder of articles, beside mkdocs.yml."""
    output = option.Type(str, default="articles")
    """The folder of the site into which the articles' pages go."""
    publish = option.Choice(("full", "excerpt"), default="full")
    """What is put on the site of an article that does not say: all of it, or its asides only."""
    disable = option.ListOfItems(option.Type(str), default=[])
    """Rules or families that are switched off."""
    phrases = option.ListOfItems(option.Type(str), default=[])
    """Phrases of your own that are marked as cues."""
    threshold = option.Optional(option.Type((int, float)))
    """From which probability on a stretch is called an aside; else the judge decides."""
    search = option.Type(bool, default=True)
    """Whether the search of the site finds the words of articles."""
    words = option.Type(str, default="")
    """A file of your own words for the interface, beside mkdocs.yml."""
    csp = option.Type(bool, default=False)
    """Whether pages forbid browsers to run or fetch anything that is not the site's own."""
    robots = option.Type(str, default="")
    """What articles' pages ask of search engines, such as noindex."""
