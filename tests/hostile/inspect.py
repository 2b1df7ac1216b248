"""What a real browser makes of a hostile site, and what stands in its pages."""

import signal
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lxml import html as parser
from playwright.sync_api import BrowserContext, Error, Page, Request

SECONDS = 50
"""For one page."""
HOOKS = """
for (const name of ['alert', 'confirm', 'prompt', 'print'])
  window[name] = (...words) => { window.__fired(name + ':' + String(words[0]).slice(0, 40)); };
window.__before = new Set(Object.getOwnPropertyNames(window));
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('a[href], area[href]');
  if (link && (/^https?:$/.test(link.protocol) || /^https?:/i.test(link.getAttribute('href')))) event.preventDefault();
}, true);
"""
"""Links of the web are not followed: where they lead is the reader's choice. All others are."""

PROVOKE = """
() => {
  const names = ('click mouseover focus dblclick mouseenter mousedown mouseup mousemove mouseout focusin blur keydown '
    + 'keyup keypress input change submit load error toggle pointerover pointerdown pointerenter animationstart '
    + 'animationiteration animationend transitionend scroll wheel copy cut paste drag dragstart drop beforeinput').split(' ');
  for (const element of document.querySelectorAll('*')) {
    if (element.closest('[data-md-component=search]')) continue;  // it would load the whole index
    const armed = [...element.attributes].some(a => a.name.startsWith('on'));
    for (const name of armed ? names : names.slice(0, 3))
      element.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}));
    if (armed || element.matches('a, area, button, summary, label, [tabindex]')) {
      // A real focus costs the browser a look at the whole page: plain links by the thousand got the event.
      if (armed || !element.matches('a')) element.focus();
      if (element.click && element.type !== 'submit') element.click();
    }
  }
}
"""

READ = """
() => ({
  globals: Object.getOwnPropertyNames(window).filter(name => !window.__before.has(name)).sort(),
  text: document.querySelector('.an-text') ? document.querySelector('.an-text').textContent : null,
  nodes: [...new Set([...document.querySelectorAll('*')].flatMap(element =>
    [element.localName, ...[...element.attributes].map(a => element.localName + ' ' + a.name)]))].sort(),
})
"""


@dataclass
class Seen:
    """What happened on some pages."""

    pages: int = 0
    fired: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """Pages that went elsewhere by themselves."""
    elsewhere: list[str] = field(default_factory=list)
    globals: set[str] = field(default_factory=set)
    nodes: dict[str, set[str]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


def visit(context: BrowserContext, address: str, names: Iterable[str]) -> Seen:
    """Open pages, do to every element what a reader could do, and write down what comes of it."""
    seen = Seen()
    context.add_init_script(HOOKS)
    page = context.new_page()

    def asked(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:", "about:")):
            seen.elsewhere.append(request.url)

    def fired(source: Mapping[str, Any], call: str) -> None:
        seen.fired.append(f"{source['frame'].page.url} {call}")

    context.on("request", asked)
    # Written down, and answered at once: a page that waits for somebody else would wait for ever.
    context.route(
        lambda url: not url.startswith((address, "data:", "blob:", "about:")),
        lambda route: route.abort(),
    )
    context.expose_binding("__fired", fired)
    for name in names:
        with _ending(name):
            try:
                _read(page, address, name, seen)
            except Error:
                seen.lost.append(name)
                page = context.new_page()  # closing one on its way elsewhere can wait for ever
    return seen


@contextmanager
def _ending(name: str) -> Iterator[None]:
    """Raises TimeoutError where a page takes too long: a script that loops answers to nothing."""

    def late(*_: object) -> None:
        raise TimeoutError(f"{name}: no end after {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _read(page: Page, address: str, name: str, seen: Seen) -> None:
    page.goto(f"{address}{name}", wait_until="load")
    page.evaluate(PROVOKE)
    found = page.evaluate(READ)
    seen.pages += 1
    seen.globals |= set(found["globals"])
    seen.nodes[name] = set(found["nodes"])
    if found["text"] is not None:
        seen.texts[name] = found["text"]


def nodes(page: Path) -> set[str]:
    """The elements and attributes of a page, as `tag` and `tag attribute`."""
    found: set[str] = set()
    for element in _elements(page):
        found.add(element.tag)
        found |= {f"{element.tag} {name}" for name in element.attrib}
    return found


def addresses(page: Path) -> set[str]:
    """What a page links to or loads that is not a place of its own site."""
    names = ("href", "src", "action", "formaction", "data", "srcset", "poster", "xlink:href")
    values = {e.get(n, "") for e in _elements(page) for n in names}
    return {value for value in values if urlsplit(value).scheme or value.startswith("//")}


def _elements(page: Path) -> Iterator[parser.HtmlElement]:
    tree = parser.parse(str(page), parser=parser.HTMLParser(encoding="utf-8", huge_tree=True))
    return (element for element in tree.iter() if isinstance(element.tag, str))
