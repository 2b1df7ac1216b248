"""The pages of a site: which there are, how they are called, what they hold.

None of their texts is made before it is asked for: those of a large site fill no memory.
"""

from collections.abc import Iterator, Sequence

from annotator.pages import articles, lists
from annotator.pages.articles import correction, prepare
from annotator.pages.frame import Frame, Keep
from annotator.pages.lists import FEED
from annotator.pages.values import Data, Depends, Make, Page, Part, Story, Text, headed
from annotator.rendering import index
from annotator.rendering.index import Entry
from annotator.site import Outcome

__all__ = [
    "FEED",
    "Data",
    "Depends",
    "Frame",
    "Keep",
    "Make",
    "Page",
    "Part",
    "Story",
    "Text",
    "build",
    "correction",
    "headed",
    "parts",
    "prepare",
]


def build(outcomes: Sequence[Outcome[Story]], frame: Frame) -> Iterator[Page | Data]:
    """Every page of a folder of articles, and the data beside them."""
    for part in parts(outcomes, frame):
        yield from part.make()


def parts(outcomes: Sequence[Outcome[Story]], frame: Frame) -> Iterator[Part]:
    """The same, each with what it depends on."""
    entries = index.ordered([articles.entry(outcome, frame) for outcome in outcomes])
    outlets = lists.outlets(entries)
    for outcome in outcomes:
        named = outcome.made and outcome.made.entry.outlet
        yield articles.part(outcome, outlets[named] if named else None, frame)
    yield from lists.of_site(entries, outlets, frame)
    members: dict[str | None, list[Entry]] = {}
    for entry in entries:
        members.setdefault(entry.outlet, []).append(entry)
    for outlet, name in outlets.items():
        yield from lists.of_outlet(outlet, name, members[outlet], frame)
    yield lists.feed(entries, frame)
