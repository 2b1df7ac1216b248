"""What the templates of a theme see around a page: while it is the same, so is what they make."""

import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import PluginCollection
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme
from mkdocs.utils import get_build_date

_APART = frozenset(
    "startup shutdown serve build_error pre_template template_context post_template".split()
)
"""Events that come to no page, and from which nothing comes to one."""
_READERS = frozenset(("mkdocs.contrib.search", "material.plugins.search.plugin"))
"""Modules of plugins that read pages and leave all that is shown of them as it is."""

Stamp = tuple[str, int, int]


def others(
    plugins: PluginCollection, ours: object, files: Iterable[File], folders: Sequence[str]
) -> bool:
    """Whether anybody else may have a hand in our pages, or puts files into our folders."""
    events = (hooks for event, hooks in plugins.events.items() if event not in _APART)
    places = tuple(f"{folder}/" for folder in folders)
    return any(listened(hooks, ours) for hooks in events) or any(
        file.dest_uri.startswith(places) for file in files
    )


def listened(hooks: Iterable[object], ours: object) -> bool:
    """Whether a plugin or hook that is not ours, and no mere reader, is among these of an event."""
    owners = (getattr(hook, "__self__", None) for hook in hooks)
    return any(owner is not ours and type(owner).__module__ not in _READERS for owner in owners)


def configuration(config: MkDocsConfig) -> object:
    """All that was configured, and the day: sitemaps tell it."""
    with warnings.catch_warnings():  # it is said to be of no use
        warnings.simplefilter("ignore", DeprecationWarning)
        loaded = repr(config.user_configs)
    return loaded, config.site_url, get_build_date()


def site(navigation: Navigation, theme: Theme) -> object:
    """The other pages as the navigation knows them, once they are read, and the templates."""
    return [_item(item) for item in navigation], list(_stamps(theme))


def _item(item: StructureItem) -> object:
    if isinstance(item, Page):
        return item.title, item.url, repr(item.meta), hash(item.content)
    inner = item.children if isinstance(item, Section) else ()
    return item.title, getattr(item, "url", None), [_item(child) for child in inner]


def _stamps(theme: Theme) -> Iterator[Stamp]:
    """Of all files of a theme, but for the thousands of icons of an installed one."""
    for folder in theme.dirs:
        for place, folders, names in os.walk(folder):
            if folder != theme.custom_dir and ".icons" in folders:
                folders.remove(".icons")
            for path in (f"{place}/{name}" for name in sorted(names)):
                with suppress(OSError):
                    told = os.stat(path)  # noqa: PTH116 - a path costs as much again
                    yield path, told.st_mtime_ns, told.st_size
