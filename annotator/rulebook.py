"""The pages about the rules, as values."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from annotator.pages import Keep, Make, Page, Part, Text
from annotator.pipeline import Settings
from annotator.rendering import rules as rendered
from annotator.rendering.words import Words
from annotator.rules import families


def parts(settings: Settings, words: Words, suffix: str, keep: Keep) -> Iterator[Part]:
    """Their list, their map, and a page for each; `suffix` is what follows a name in an address."""
    named = families()
    rules = [rule for rule in settings.rules.rules if rule.family in named]

    def page(name: str, title: str, make: Make, **more: Any) -> Part:
        depends = ("rules", name, title, settings.digest, suffix, words.digest)
        text = partial(keep, depends, Text, lambda: Text.of(title, make()))
        return Part(name, depends, lambda: [Page(name, title, text, **more)])

    contents = partial(rendered.render_list, rules, named, suffix, words)
    yield page("index", str(words("rule.title")), contents, listed=True)
    standing = partial(rendered.render_map, rules, suffix, words)
    yield page("map", str(words("rule.map_title")), standing)
    for rule in rules:
        title = rule.title[0].upper() + rule.title[1:]
        make = partial(rendered.render_rule, rule, settings.weights, words)
        yield page(rule.id, title, make, description=rule.what)
