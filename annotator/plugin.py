"""The MkDocs plugin: it turns MkDocs' events into calls, and nothing more."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from annotator import pages, site, store
from annotator.errors import AnnotatorError
from annotator.models import Annotation, Article
from annotator.pipeline import Settings, annotate
from annotator.reading import files as article_files
from annotator.rendering import head, words
from annotator.rendering import html as rendered
from annotator.rendering import rules as rule_pages
from annotator.rendering.searchable import searchable
from annotator.rules import families

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
        """Keeps this object, and what it has annotated, over the rebuilds of `mkdocs serve`."""
        self._known: dict[str, Annotation] = {}
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Names the style sheet and the script."""
        self._seeds = Path(config.config_file_path or ".").parent / self.config.seeds
        self._settings = self._chosen()
        self._words = self._spoken()
        self._store = store.Store(self._seeds.parent / ".cache" / "annotator")
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
        self._used: set[str] = set()
        outcomes = self._outcomes()
        for file in (
            *self._assets(config),
            *self._made(outcomes, config),
            *self._rules(config),
        ):
            if file.src_uri in files.src_uris:
                files.remove(files.src_uris[file.src_uri])
            files.append(file)
        return files

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Puts the finished HTML in the place of a stub's."""
        if page.file.src_uri not in self._pages:
            return html
        made = self._pages[page.file.src_uri]
        # MkDocs' templates print these as they are, so they are escaped before they get them.
        page.meta["title"] = rendered.title(made.title)
        if made.description:
            page.meta["description"] = rendered.title(made.description)
        return f'<h1 dir="auto">{rendered.text(made.title)}</h1>\n{made.body}'

    @event_priority(-100)
    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Completes the head, when every other plugin has written what it wants."""
        made = self._pages.get(page.file.src_uri)
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
        """Forgets annotations that no article uses any more."""
        self._store.prune(self._used)
        self._known = {name: kept for name, kept in self._known.items() if name in self._used}

    @event_priority(100)
    def _before_search(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
        """Search plugins get a page's words without our marks: a tenth of the HTML to parse."""
        if page.file.src_uri in self._pages and page.content:
            content = self._full = page.content
            name = store.made_key("searchable", content.encode())
            self._used.add(name)
            page.content = self._store.text(name, lambda: searchable(content))

    @event_priority(-100)
    def _after_search(self, context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
        if page.file.src_uri in self._pages and page.content:
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

    def _outcomes(self) -> Sequence[site.Outcome]:
        if not self._seeds.is_dir():
            log.warning(_NO_FOLDER, self.config.seeds)
            return ()
        outcomes = site.read(self._seeds, self._annotate, self.config.publish, self._read)
        for outcome in outcomes:
            if outcome.error:
                log.warning("%s", self._told(str(outcome.error)))
        bad = sum(1 for outcome in outcomes if outcome.error)
        if bad:
            log.info("%d articles, and %d that cannot be shown", len(outcomes) - bad, bad)
        for line in site.misplaced(self._seeds):
            log.warning("%s", self._told(line))
        return outcomes

    def _told(self, message: str) -> str:
        """A message with the file as the owner of the site knows it."""
        return message.replace(f"{self._seeds.parent}/", "")

    def _read(self, path: Path, *, id: str, publish: str) -> Article:
        """Reads a file that has not changed from the store, where Markdown is parsed already."""
        digest = article_files.digest(path)
        if digest is None:
            return article_files.read(path, id=id, publish=publish)
        name = store.made_key("article", repr((str(path), id, publish, digest)).encode())
        self._used.add(name)
        return self._store.article(name, lambda: article_files.read(path, id=id, publish=publish))

    def _annotate(self, article: Article) -> Annotation:
        name = store.key(article, self._settings.digest)
        self._used.add(name)
        if name not in self._known:
            self._known[name] = self._store.get(name) or self._annotate_new(name, article)
        return self._known[name]

    def _annotate_new(self, name: str, article: Article) -> Annotation:
        annotation = annotate(article, self._settings)
        self._store.put(name, annotation)
        return annotation

    def _assets(self, config: MkDocsConfig) -> Iterator[File]:
        for name in (_STYLE, *_SCRIPTS):
            asset = rendered.asset(name.removeprefix("assets/"))
            yield File.generated(config, name, content=asset)

    def _made(self, outcomes: Sequence[site.Outcome], config: MkDocsConfig) -> Iterator[File]:
        """The articles, their lists and the outlets' pages, with the data beside them."""
        for made in pages.build(outcomes, self._frame(config)):
            if isinstance(made, pages.Data):
                yield File.generated(config, f"{self._output}/{made.name}", content=made.content)
                continue
            name = f"{self._output}/{made.name}.md"
            hidden = ("toc",) if made.listed else ("navigation", "toc")
            sought = made.listed or made.sought and self.config.search
            file = self._stub(config, name, hidden, listed=made.listed, sought=sought)
            if made.source:
                self._set_edit_link(file, made.source)
            self._pages[file.src_uri] = made
            yield file

    def _frame(self, config: MkDocsConfig) -> pages.Frame:
        return pages.Frame(
            title=config.site_name,
            folder=f"{self._output}/",
            directory=config.use_directory_urls,
            words=self._words,
            rules=True,
            method=(Path(config.docs_dir) / "method.md").is_file(),
            correction=lambda address: _correction(config, address),
            told=self._told,
        )

    def _rules(self, config: MkDocsConfig) -> Iterator[File]:
        rules = [rule for rule in self._settings.rules.rules if rule.family in families()]
        suffix = "/" if config.use_directory_urls else ".html"
        top = self._stub(config, "rules/index.md", (), listed=True)
        body = rule_pages.render_list(rules, families(), suffix, self._words)
        self._pages[top.src_uri] = pages.Page("rules", str(self._words("rule.title")), body)
        yield top
        standing = self._stub(config, "rules/map.md", (), listed=False)
        body = rule_pages.render_map(rules, suffix, self._words)
        title = str(self._words("rule.map_title"))
        self._pages[standing.src_uri] = pages.Page("rules-map", title, body)
        yield standing
        for rule in rules:
            page = self._stub(config, f"rules/{rule.id}.md", (), listed=False)
            title = rule.title[0].upper() + rule.title[1:]
            body = rule_pages.render_rule(rule, self._settings.weights, self._words)
            self._pages[page.src_uri] = pages.Page(rule.id, title, body, rule.what)
            yield page

    def _stub(
        self,
        config: MkDocsConfig,
        name: str,
        hide: Sequence[str],
        *,
        listed: bool,
        sought: bool = True,
    ) -> File:
        """A page without words: other plugins may take a stub's text for a template of theirs."""
        front: dict[str, object] = {"hide": list(hide)}
        if not sought:
            front["search"] = {"exclude": True}
        content = f"---\n{json.dumps(front)}\n---\n"
        level = InclusionLevel.UNDEFINED if listed else InclusionLevel.NOT_IN_NAV
        return File.generated(config, name, content=content, inclusion=level)

    def _set_edit_link(self, page: File, source: Path) -> None:
        relative = source.relative_to(self._seeds).as_posix()
        page.edit_uri = quote(f"../{self.config.seeds}/{relative}", errors="surrogateescape")


def _with_list(nav: Any, folder: str) -> Any:
    """A navigation in which the articles' folder stands for their list."""
    if isinstance(nav, list):
        return [_with_list(item, folder) for item in nav]
    if isinstance(nav, dict):
        return {title: _with_list(item, folder) for title, item in nav.items()}
    return f"{folder}/index.md" if nav in (folder, f"{folder}/") else nav


def _correction(config: MkDocsConfig, address: str) -> str | None:
    if not config.repo_url or "github.com" not in config.repo_url:
        return None
    title = quote(f"Correction: {address} sentence ") + "{sentence}"
    return f"{config.repo_url.rstrip('/')}/issues/new?title={title}"
