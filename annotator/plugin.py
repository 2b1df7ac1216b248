"""The MkDocs plugin: it turns MkDocs' events into calls, and nothing more."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from annotator import pages, site, store
from annotator.errors import AnnotatorError
from annotator.known import Known
from annotator.pipeline import Settings
from annotator.rendering import head, words
from annotator.rendering import html as rendered
from annotator.rendering import rules as rule_pages
from annotator.rendering.searchable import searchable
from annotator.rules import families
from annotator.stubs import Beside, hidden

log = get_plugin_logger("annotator")

_STYLE = "assets/annotator.css"
_SCRIPTS = ("assets/annotator.js", "assets/articles.js")
_NO_FOLDER = (
    "%s: there is no such folder, so there are no articles; "
    "make it and put a .txt or .md file into it (then start `mkdocs serve` again)"
)


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


class AnnotatorPlugin(BasePlugin[AnnotatorConfig]):  # type: ignore[no-untyped-call]
    """Adds a page for every article, their list, and a page for every rule."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keeps this object, and what it knows, over the rebuilds of `mkdocs serve`."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Names the style sheet and the script."""
        self._seeds = Path(config.config_file_path or ".").parent / self.config.seeds
        kept = store.Store(self._seeds.parent / ".cache" / "annotator")
        known = Known(kept, self._chosen(), self._spoken(), self.config.publish)
        self._rebuilding = known == getattr(self, "_known", None)
        if not self._rebuilding:
            self._known = known
        self._output = self.config.output.strip("/")
        if not self._output or ".." in self._output.split("/"):
            raise PluginError(f"annotator: output {self.config.output!r} is not a folder's name")
        config.nav = _with_list(config.nav, self._output)
        config.extra_css = [*config.extra_css, _STYLE]
        config.extra_javascript = [*config.extra_javascript, *_SCRIPTS]
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Adds a short stub for every page; the words come in `on_page_content`."""
        self._pages: dict[str, pages.Page] = {}
        self._warned: set[str] = set()
        frame = self._frame(config)
        outcomes = self._outcomes(frame)
        for file in (
            *self._assets(config),
            *self._made(outcomes, frame, config),
            *self._rules(config),
        ):
            if file.src_uri in files.src_uris:
                files.remove(files.src_uris[file.src_uri])
            files.append(file)
        return files

    @event_priority(100)
    def _fill(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Puts the finished HTML in the place of a stub's."""
        if page.file.src_uri not in self._pages:
            return html
        made = self._pages[page.file.src_uri]
        # MkDocs' templates print these as they are, so they are escaped before they get them.
        page.meta["title"] = rendered.title(made.title)
        if made.description:
            page.meta["description"] = rendered.title(made.description)
        # Read from the store for other plugins alone; what MkDocs writes is put in later.
        listens = self._others_listen(config)
        self._full = pages.headed(made.title, made.make().html) if listens else ""
        return self._full

    @event_priority(-100)
    def _drain(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Takes it off until the page is built: MkDocs holds all pages of a site at once.

        What another plugin has made of it stays.
        """
        return "" if page.file.src_uri in self._pages and html == self._full else html

    on_page_content = CombinedEvent(_fill, _drain)

    @event_priority(-100)
    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Completes the head, when every other plugin has written what it wants."""
        made = self._pages.get(page.file.src_uri)
        if made:
            page.content = ""
        # What MkDocs writes into a page while it serves, to reload it, is not known here.
        policy = self.config.csp and not self._serving
        return head.complete(output, self._tags(made, page, config), csp=policy)

    def _tags(self, made: pages.Page | None, page: Page, config: MkDocsConfig) -> str:
        if not made:
            return ""
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
        if not self._rebuilding:
            self._known.forget()

    @event_priority(100)
    def _before_search(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
        """Search plugins get a page's words without our marks: a tenth of the HTML to parse."""
        made = self._pages.get(page.file.src_uri)
        if not made:
            return
        if page.content:  # what another plugin has made of it
            self._full, page.content = page.content, searchable(page.content)
        else:
            text = made.make()
            self._full, page.content = pages.headed(made.title, text.html), text.plain

    @event_priority(-100)
    def _after_search(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
        if page.file.src_uri in self._pages:
            page.content = self._full

    on_page_context = CombinedEvent(_before_search, _after_search)

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Watches the articles."""
        if self._seeds.is_dir():
            server.watch(str(self._seeds))
        return server

    def _others_listen(self, config: MkDocsConfig) -> bool:
        """Whether another plugin or hook wants to see the HTML of pages."""
        hooks = config.plugins.events["page_content"]
        return any(getattr(hook, "__self__", None) is not self for hook in hooks)

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
        """The articles, their lists and the outlets' pages, with the data beside them."""
        own = replace(frame, told=self._told, keep=self._known.kept, report=self._report)
        for made in pages.build(outcomes, own):
            name = f"{self._output}/{made.name}"
            if isinstance(made, pages.Data):
                yield Beside(config, name, made.make)
                continue
            hide = ("toc",) if made.listed else ("navigation", "toc")
            sought = made.listed or made.sought and self.config.search
            yield self._stub(config, f"{name}.md", made, hide, sought=sought)

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

    def _rules(self, config: MkDocsConfig) -> Iterator[File]:
        chosen, spoken = self._known.settings, self._known.words
        named = families()
        rules = [rule for rule in chosen.rules.rules if rule.family in named]
        suffix = "/" if config.use_directory_urls else ".html"

        def page(name: str, title: str, make: pages.Make, **more: Any) -> File:
            depends = ("rules", name, title, chosen.digest, suffix, spoken.digest)
            text = partial(
                self._known.kept, depends, pages.Text, lambda: pages.Text.of(title, make())
            )
            return self._stub(config, f"rules/{name}.md", pages.Page(name, title, text, **more))

        contents = partial(rule_pages.render_list, rules, named, suffix, spoken)
        yield page("index", str(spoken("rule.title")), contents, listed=True)
        standing = partial(rule_pages.render_map, rules, suffix, spoken)
        yield page("map", str(spoken("rule.map_title")), standing)
        for rule in rules:
            title = rule.title[0].upper() + rule.title[1:]
            make = partial(rule_pages.render_rule, rule, chosen.weights, spoken)
            yield page(rule.id, title, make, description=rule.what)

    def _stub(
        self,
        config: MkDocsConfig,
        name: str,
        made: pages.Page,
        hide: Sequence[str] = (),
        *,
        sought: bool = True,
    ) -> File:
        """A page without words: other plugins may take a stub's text for a template of theirs."""
        self._pages[name] = made
        front: dict[str, object] = {"hide": list(hide)}
        if not sought:
            front["search"] = {"exclude": True}
        if made.listed:
            return File.generated(config, name, content=f"---\n{json.dumps(front)}\n---\n")
        return hidden(config, name, self._edit_link(made.source), front)

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
