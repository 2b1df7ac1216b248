"""What MkDocs is given: pages without Markdown, and files that are made when they are written."""

from collections.abc import Callable, Mapping
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import write_file


class Beside(File):
    """A file whose content is made when it is asked for, so that many fill no memory."""

    def __init__(self, config: MkDocsConfig, name: str, make: Callable[[], str]) -> None:
        super().__init__(name, None, config.site_dir, config.use_directory_urls)
        self.generated_by = "annotator"
        self.make = make

    @property  # type: ignore[misc]  # that of MkDocs can be set
    def content_string(self) -> str:
        """All of the file."""
        return self.make()

    @property  # type: ignore[misc]
    def content_bytes(self) -> bytes:
        """All of the file, in UTF-8."""
        return self.make().encode()

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002 - as MkDocs calls it
        """Writes the file, if there is anything in it."""
        content = self.content_bytes
        if content:
            write_file(content, self.abs_dest_path)

    def is_modified(self) -> bool:
        """Always: it has no file of its own to compare."""
        return True


class Finished(Page):
    """A page outside the navigation whose HTML is put in by hooks: no Markdown is read for it.

    MkDocs makes a Markdown parser for every page, which costs more than all the rest of a stub.
    """

    def __init__(self, file: File, config: MkDocsConfig, front: Mapping[str, Any]) -> None:
        super().__init__(None, file, config)
        self._front = front

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Takes the front matter that it was given."""
        self.markdown, self.meta = "", dict(self._front)

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Leaves the page empty."""
        self.content, self.toc = "", TableOfContents([])


def hidden(config: MkDocsConfig, name: str, edit: str | None, front: Mapping[str, Any]) -> File:
    """The file of a page that no navigation lists; `edit` is where its source is edited."""
    file = File.generated(config, name, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    if edit:
        file.edit_uri = edit  # before there is a page, which reads it
    Finished(file, config, front)  # is the file's page from now on
    return file
