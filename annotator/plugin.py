"""The MkDocs plugin: it turns MkDocs' events into calls, and nothing more."""

import html as entities
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

from annotator import site, store
from annotator.errors import AnnotatorError
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.models import Annotation, Article
from annotator.pipeline import Settings, annotate
from annotator.reading import files as article_files
from annotator.rendering import article as article_page
from annotator.rendering import html, index, problem
from annotator.rendering import rules as rule_pages
from annotator.rendering.searchable import searchable
from annotator.rules import families

log = get_plugin_logger("annotator")

_STYLE, _SCRIPT = "assets/annotator.css", "assets/annotator.js"
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
    threshold = option.Type((int, float), default=0.5)
    """The probability from which a stretch is called an aside: between 0 and 1."""
    search = option.Type(bool, default=True)
    """Whether the search of the site finds the words of articles."""


class AnnotatorPlugin(BasePlugin[AnnotatorConfig]):  # type: ignore[no-untyped-call]
    """Adds a page for every article, their list, and a page for every rule."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keeps this object, and what it has annotated, over the rebuilds of `mkdocs serve`."""
        self._known: dict[str, Annotation] = {}

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Names the style sheet and the script."""
        self._seeds = Path(config.config_file_path or ".").parent / self.config.seeds
        self._settings = self._chosen()
        self._store = store.Store(self._seeds.parent / ".cache" / "annotator")
        self._output = self.config.output.strip("/")
        if not self._output or ".." in self._output.split("/"):
            raise PluginError(f"annotator: output {self.config.output!r} is not a folder's name")
        config.nav = _with_list(config.nav, self._output)
        config.extra_css = [*config.extra_css, _STYLE]
        config.extra_javascript = [*config.extra_javascript, _SCRIPT]
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Adds a short stub for every page; the words come in `on_page_content`."""
        self._pages: dict[str, tuple[str, str]] = {}
        self._used: set[str] = set()
        outcomes = self._outcomes()
        for file in (
            *self._assets(config),
            *self._articles(outcomes, config),
            *self._lists(outcomes, config),
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
        title, body = self._pages[page.file.src_uri]
        # MkDocs' templates print a title as it is, so it is escaped before they get it.
        page.meta["title"] = entities.escape(title)
        return body

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
            return Settings.chosen(options.disable, options.phrases, float(options.threshold))
        except AnnotatorError as error:
            raise PluginError(f"annotator: {error}") from error

    def _outcomes(self) -> Sequence[site.Outcome]:
        if not self._seeds.is_dir():
            log.warning(_NO_FOLDER, self.config.seeds)
            return ()
        outcomes = site.read(self._seeds, self._annotate, self.config.publish, self._read)
        for outcome in outcomes:
            if outcome.error:
                log.warning("%s", self._told(str(outcome.error)))
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
        yield File.generated(config, _STYLE, content=html.asset("annotator.css"))
        yield File.generated(config, _SCRIPT, content=html.asset("annotator.js"))

    def _articles(self, outcomes: Sequence[site.Outcome], config: MkDocsConfig) -> Iterator[File]:
        for outcome in outcomes:
            name = f"{self._output}/{outcome.id}"
            title = (
                article_page.title(outcome.annotation.article)
                if outcome.annotation
                else outcome.path.name
            )
            page = self._stub(config, f"{name}.md", ("navigation", "toc"), listed=False)
            self._set_edit_link(page, outcome.path)
            if outcome.annotation:
                data = self._data(outcome.annotation, name, config)
                links = self._links(page, data, config)
                self._write(page, title, article_page.render(outcome.annotation, links))
                yield from data
            elif outcome.error:
                self._write(page, title, problem.render(self._told(str(outcome.error))))
            yield page

    def _data(self, annotation: Annotation, name: str, config: MkDocsConfig) -> tuple[File, File]:
        return (
            File.generated(config, f"{name}.json", content=as_json.dumps(annotation, indent=1)),
            File.generated(config, f"{name}.csv", content=as_csv.dumps(annotation)),
        )

    def _links(
        self, page: File, data: tuple[File, File], config: MkDocsConfig
    ) -> article_page.Links:
        def to(url: str) -> str:
            return get_relative_url(url, page.url)

        return article_page.Links(
            rules=to("rules/"),
            method=to("method/" if config.use_directory_urls else "method.html"),
            json=to(data[0].url),
            csv=to(data[1].url),
            correction=_correction(config, page),
            html_suffix="/" if config.use_directory_urls else ".html",
        )

    def _lists(self, outcomes: Sequence[site.Outcome], config: MkDocsConfig) -> Iterator[File]:
        count = max(1, -(-len(outcomes) // index.PAGE))
        names = [
            f"{self._output}/{f'page-{n}' if n > 1 else 'index'}.md" for n in range(1, count + 1)
        ]
        pages = [self._stub(config, name, ("toc",), listed=n == 0) for n, name in enumerate(names)]
        for number, page in enumerate(pages, 1):
            entries = index.ordered([self._entry(outcome, page, config) for outcome in outcomes])
            shown = entries[(number - 1) * index.PAGE : number * index.PAGE]
            others = [get_relative_url(other.url, page.url) for other in pages]
            self._write(page, "Articles", index.render(shown, number, others))
            yield page

    def _entry(self, outcome: site.Outcome, page: File, config: MkDocsConfig) -> index.Entry:
        suffix = "/" if config.use_directory_urls else ".html"
        href = get_relative_url(quote(f"{self._output}/{outcome.id}{suffix}"), page.url)
        if outcome.annotation:
            return index.Entry.of(outcome.annotation, href)
        return index.Entry.broken(href, outcome.path.name, "cannot be read")

    def _rules(self, config: MkDocsConfig) -> Iterator[File]:
        rules = [rule for rule in self._settings.rules.rules if rule.family in families()]
        suffix = "/" if config.use_directory_urls else ".html"
        top = self._stub(config, "rules/index.md", (), listed=True)
        self._write(top, "Rules", rule_pages.render_list(rules, families(), suffix))
        yield top
        for rule in rules:
            page = self._stub(config, f"rules/{rule.id}.md", (), listed=False)
            title = rule.title[0].upper() + rule.title[1:]
            self._write(page, title, rule_pages.render_rule(rule, self._settings.weights))
            yield page

    def _stub(self, config: MkDocsConfig, name: str, hide: Sequence[str], *, listed: bool) -> File:
        """A page without words: other plugins may take a stub's text for a template of theirs."""
        front: dict[str, object] = {"hide": list(hide)}
        if not (listed or self.config.search):
            front["search"] = {"exclude": True}
        content = f"---\n{json.dumps(front)}\n---\n"
        level = InclusionLevel.UNDEFINED if listed else InclusionLevel.NOT_IN_NAV
        return File.generated(config, name, content=content, inclusion=level)

    def _write(self, page: File, title: str, body: str) -> None:
        whole = f'<h1 dir="auto">{html.text(title)}</h1>\n{body}'
        self._pages[page.src_uri] = title, whole

    def _set_edit_link(self, page: File, source: Path) -> None:
        relative = source.relative_to(self._seeds).as_posix()
        page.edit_uri = quote(f"../{self.config.seeds}/{relative}")


def _with_list(nav: Any, folder: str) -> Any:
    """A navigation in which the articles' folder stands for their list."""
    if isinstance(nav, list):
        return [_with_list(item, folder) for item in nav]
    if isinstance(nav, dict):
        return {title: _with_list(item, folder) for title, item in nav.items()}
    return f"{folder}/index.md" if nav in (folder, f"{folder}/") else nav


def _correction(config: MkDocsConfig, page: File) -> str | None:
    if not config.repo_url or "github.com" not in config.repo_url:
        return None
    title = quote(f"Correction: {page.url} sentence ") + "{sentence}"
    return f"{config.repo_url.rstrip('/')}/issues/new?title={title}"
