"""What MkDocs is given: pages without Markdown, and files that are made when they are written."""

import json
import os
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import write_file

from annotator import pages
from annotator.rendering import html


class Made(File):
    """A file of the site that is made from a value."""

    def __init__(
        self,
        config: MkDocsConfig,
        name: str,
        made: pages.Page | pages.Data,
        inclusion: InclusionLevel = InclusionLevel.UNDEFINED,
    ) -> None:
        directory = config.use_directory_urls
        super().__init__(name, None, config.site_dir, directory, inclusion=inclusion)
        self.generated_by = "annotator"
        self.made = made
        self.lasting = False
        """Whether it was written and would be the same when it is made from an equal value."""
        self.stays = False
        """Whether it is in its place already, as it should be."""

    @property
    def place(self) -> str:
        """Where it is in the site."""
        return f"{self.dest_dir}/{self.dest_uri}"

    @property
    def abs_dest_path(self) -> str:
        """Where MkDocs writes it; nowhere, if it stays. Remove what is at its place, never this."""
        return os.devnull if self.stays else self.place

    def is_modified(self) -> bool:
        """Always: it has no file of its own to compare."""
        return True


class Stub(Made):
    """The source of a page, in which nothing stands but front matter: the words come in hooks."""

    made: pages.Page
    words = ""
    """What searches read of the page, since it was built."""

    @cached_property
    def head(self) -> Mapping[str, str]:
        """What MkDocs' templates print of the page as it is: it is escaped before they get it."""
        told = {"title": self.made.title, "description": self.made.description}
        return {name: html.title(text) for name, text in told.items() if text}


class Beside(Made):
    """A file whose content is made when it is asked for, so that many fill no memory."""

    made: pages.Data

    @property  # type: ignore[misc]  # that of MkDocs can be set
    def content_string(self) -> str:
        """All of the file."""
        return self.made.make()

    @property  # type: ignore[misc]
    def content_bytes(self) -> bytes:
        """All of the file, in UTF-8."""
        return self.made.make().encode()

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002 - as MkDocs calls it
        """Writes the file, if there is anything in it."""
        if self.stays:
            return
        content = self.content_bytes
        self.lasting = bool(content)
        if content:
            write_file(content, self.abs_dest_path)


class Finished(Page):
    """A page outside the navigation whose HTML is put in by hooks: no Markdown is read for it.

    MkDocs makes a Markdown parser for every page, which costs more than all the rest of a stub.
    """

    def __init__(self, file: Stub, config: MkDocsConfig, front: Mapping[str, Any]) -> None:
        super().__init__(None, file, config)
        self._front = front

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Takes the front matter that it was given."""
        self.markdown, self.meta = "", dict(self._front)

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Leaves the page empty."""
        self.content, self.toc = "", TableOfContents([])


def listed(config: MkDocsConfig, name: str, made: pages.Page, front: Mapping[str, Any]) -> Stub:
    """The file of a page that the navigation may list."""
    file = Stub(config, name, made)
    file.content_string = f"---\n{json.dumps(front)}\n---\n"
    return file


def hidden(
    config: MkDocsConfig, name: str, made: pages.Page, front: Mapping[str, Any], edit: str | None
) -> Stub:
    """The file of a page that no navigation lists; `edit` is where its source is edited."""
    file = Stub(config, name, made, InclusionLevel.NOT_IN_NAV)
    file.content_string = ""
    if edit:
        file.edit_uri = edit  # before there is a page, which reads it
    Finished(file, config, front)  # is the file's page from now on
    return file
