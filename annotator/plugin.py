"""The MkDocs plugin: it turns MkDocs' events into calls, and nothing more."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from annotator import around, pages, rulebook, site, store
from annotator.configuration import AnnotatorConfig
from annotator.errors import AnnotatorError
from annotator.known import Known
from annotator.pipeline import Settings
from annotator.reading import files as reading
from annotator.rendering import head, words
from annotator.rendering import html as rendered
from annotator.rendering.searchable import searchable
from annotator.stubs import Beside, Made, Stub, hidden, listed
from annotator.unchanged import Unchanged, remember

log = get_plugin_logger("annotator")

_STYLE = "assets/annotator.css"
_SCRIPTS = ("assets/annotator.js", "assets/articles.js")
_RULES = "rules"
_NO_FOLDER = (
    "%s: there is no such folder, so there are no articles; "
    "make it and put a .txt or .md file into it (then start `mkdocs serve` again)"
)


class AnnotatorPlugin(BasePlugin[AnnotatorConfig]):  # type: ignore[no-untyped-call]
    """Adds a page for every article, their list, and a page for every rule."""

    _serving = _staying = False

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keeps this object, and what it knows, over the rebuilds of `mkdocs serve`."""
        self._serving = command == "serve"
        # What stays is written to the null device, whose name on Windows is no path to MkDocs.
        self._staying = self._serving and not dirty and os.name == "posix"

    @cached_property
    def _unchanged(self) -> Unchanged:
        return Unchanged()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Names the style sheet and the script."""
        self._seeds = Path(config.config_file_path or ".").parent / self.config.seeds
        kept = store.Store(self._seeds.parent / ".cache" / "annotator")
        known = Known(kept, self._chosen(), self._spoken(), self.config.publish)
        self._rebuilding = known == getattr(self, "_known", None)
        if not self._rebuilding:
            self._known = known
        self._output = self.config.output.strip("/")
        parts = self._output.split("/")
        if parts[0] == _RULES or any(part.strip(" .") == "" for part in parts):
            told = f"output {self.config.output!r} is not a folder of its own"
            raise PluginError(f"annotator: {told}")
        self._folders = (self._output, _RULES)
        config.nav = _with_list(config.nav, self._output)
        config.extra_css = [*config.extra_css, _STYLE]
        config.extra_javascript = [*config.extra_javascript, *_SCRIPTS]
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Saves what may stay from being removed."""
        if self._staying:
            self._unchanged.set_aside(Path(config.site_dir), self._folders)

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Adds a short stub for every page; the words come in `on_page_content`."""
        self._warned: set[str] = set()
        self._leave(files, config)
        self._listened = around.listened(config.plugins.events["page_content"], self)
        alone = self._staying and not around.others(config.plugins, self, files, self._folders)
        self._unchanged.begin(around.configuration(config) if alone else None)
        frame = self._frame(config)
        outcomes = self._outcomes(frame)
        for file in (*self._assets(config), *self._made(outcomes, frame, config)):
            if file.src_uri in files.src_uris:
                files.remove(files.src_uris[file.src_uri])
            files.append(file)
        return files

    def _leave(self, files: Files, config: MkDocsConfig) -> None:
        """Leaves articles inside the docs to us alone: MkDocs would show all of an excerpt."""
        home, docs = self._seeds.resolve(), Path(config.docs_dir).resolve()
        if docs.is_relative_to(home):
            return  # they are the docs
        for file in list(files):
            path = Path(file.abs_src_path or "")
            if path.suffix.lower() in reading.SUFFIXES and path.resolve().is_relative_to(home):
                files.remove(file)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Takes note of the navigation, whose pages are not read yet."""
        self._nav = nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        """Lets files stay, now that all that templates see is known."""
        if self._staying:
            self._unchanged.settle(around.site(self._nav, config.theme))

    @event_priority(100)
    def _fill(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Puts the finished HTML in the place of a stub's."""
        if not isinstance(page.file, Stub):
            return html
        made = page.file.made
        # Not sooner: another plugin may take a title in front matter for a template of its own.
        page.meta.update(page.file.head)
        # Read from the store for other plugins alone; what MkDocs writes is put in later.
        self._full = pages.headed(made.title, made.make().html) if self._listened else ""
        return self._full

    @event_priority(-100)
    def _drain(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Takes it off until the page is built: MkDocs holds all pages of a site at once.

        What another plugin has made of it stays.
        """
        return "" if isinstance(page.file, Stub) and html == self._full else html

    on_page_content = CombinedEvent(_fill, _drain)

    @event_priority(-100)
    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Completes the head, when every other plugin has written what it wants."""
        tags = ""
        if isinstance(page.file, Stub):
            page.content = ""
            if page.file.stays:
                return output
            tags = self._tags(page.file.made, page, config)
        # What MkDocs writes into a page while it serves, to reload it, is not known here.
        return head.complete(output, tags, csp=self.config.csp and not self._serving)

    def _tags(self, made: pages.Page, page: Page, config: MkDocsConfig) -> str:
        feed = get_relative_url(quote(f"{self._output}/{pages.FEED}"), page.url)
        return head.tags(
            title=made.title,
            site=config.site_name,
            description=made.description,
            address=page.canonical_url,
            published=made.published,
            robots=self.config.robots if made.source else "",
            feed=feed,
        )

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Forgets what no article uses any more, once: those who serve a site come back to it."""
        if self._staying:
            self._unchanged.finish()
        if not self._rebuilding:
            self._known.forget()

    @event_priority(100)
    def _before_search(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
        """Search plugins get a page's words without our marks: a tenth of the HTML to parse."""
        file = page.file
        if not isinstance(file, Stub):
            return
        if file.stays:
            self._full, page.content = "", file.words
        elif page.content:  # what another plugin has made of it
            self._full, page.content = page.content, searchable(page.content)
        else:
            text = file.made.make()
            self._full, page.content = pages.headed(file.made.title, text.html), text.plain
            if self._staying and not file.made.listed:
                remember(file, text, context)

    @event_priority(-100)
    def _after_search(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
        if isinstance(page.file, Stub):
            page.content = self._full

    on_page_context = CombinedEvent(_before_search, _after_search)

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Watches the articles."""
        if self._seeds.is_dir():
            server.watch(str(self._seeds))
        return server

    def _chosen(self) -> Settings:
        options = self.config
        try:
            return Settings.chosen(options.disable, options.phrases, options.threshold)
        except AnnotatorError as error:
            raise PluginError(f"annotator: {error}") from error

    def _spoken(self) -> words.Words:
        if not self.config.words:
            return words.english()
        try:
            return words.read(self._seeds.parent / self.config.words)
        except AnnotatorError as error:
            raise PluginError(f"annotator: {self._told(str(error))}") from error

    def _outcomes(self, frame: pages.Frame) -> Sequence[site.Outcome[pages.Story]]:
        if not self._seeds.is_dir():
            log.warning(_NO_FOLDER, self.config.seeds)
            return ()
        outcomes = tuple(self._known.stories(self._seeds, partial(pages.prepare, frame)))
        for outcome in outcomes:
            if outcome.error:
                self._report(outcome.error)
        bad = sum(1 for outcome in outcomes if outcome.error)
        if bad:
            log.info("%d articles, and %d that cannot be shown", len(outcomes) - bad, bad)
        for line in site.misplaced(self._seeds):
            log.warning("%s", self._told(line))
        return outcomes

    def _report(self, error: AnnotatorError) -> None:
        """Warns of an article once in a build: `--strict` makes a failure of it."""
        line = self._told(str(error))
        if line not in self._warned:
            self._warned.add(line)
            log.warning("%s", line)

    def _told(self, message: str) -> str:
        """A message with the file as the owner of the site knows it."""
        return message.replace(f"{self._seeds.parent}/", "")

    def _assets(self, config: MkDocsConfig) -> Iterator[File]:
        for name in (_STYLE, *_SCRIPTS):
            asset = rendered.asset(name.removeprefix("assets/"))
            yield File.generated(config, name, content=asset)

    def _made(
        self,
        outcomes: Sequence[site.Outcome[pages.Story]],
        frame: pages.Frame,
        config: MkDocsConfig,
    ) -> Iterator[File]:
        """The pages of articles, lists and outlets with the data beside them, and the rules."""
        known = self._known
        own = replace(frame, told=self._told, keep=known.kept, report=self._report)
        rules = rulebook.parts(known.settings, known.words, frame.suffix, known.kept)
        for folder, parts in ((self._output, pages.parts(outcomes, own)), (_RULES, rules)):
            for part in parts:
                make = partial(self._files, config, folder, part)
                yield from self._unchanged.files(f"{folder}/{part.name}", part.depends, make)

    def _files(self, config: MkDocsConfig, folder: str, part: pages.Part) -> Iterator[Made]:
        for made in part.make():
            name = f"{folder}/{made.name}"
            if isinstance(made, pages.Data):
                yield Beside(config, name, made)
                continue
            front = self._front(made) if folder == self._output else {}
            if made.listed:
                yield listed(config, f"{name}.md", made, front)
            else:
                edit = self._edit_link(made.source)
                yield hidden(config, f"{name}.md", made, front, edit)

    def _front(self, made: pages.Page) -> dict[str, object]:
        front: dict[str, object] = {"hide": ["toc"] if made.listed else ["navigation", "toc"]}
        if not (made.listed or made.sought and self.config.search):
            front["search"] = {"exclude": True}
        return front

    def _frame(self, config: MkDocsConfig) -> pages.Frame:
        return pages.Frame(
            title=config.site_name,
            folder=f"{self._output}/",
            directory=config.use_directory_urls,
            words=self._known.words,
            rules=True,
            method=(Path(config.docs_dir) / "method.md").is_file(),
            correction=partial(pages.correction, config.repo_url or ""),
        )

    def _edit_link(self, source: Path | None) -> str | None:
        if not source:
            return None
        relative = source.as_posix().removeprefix(f"{self._seeds.as_posix()}/")
        return quote(f"../{self.config.seeds}/{relative}", errors="surrogateescape")


def _with_list(nav: Any, folder: str) -> Any:
    """A navigation in which the articles' folder stands for their list."""
    if isinstance(nav, list):
        return [_with_list(item, folder) for item in nav]
    if isinstance(nav, dict):
        return {title: _with_list(item, folder) for title, item in nav.items()}
    return f"{folder}/index.md" if nav in (folder, f"{folder}/") else nav
