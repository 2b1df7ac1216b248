"""A process that serves a site without a server: `python -m tests.site.rebuilds PROJECT TARGET [dirty]`.

For each line of its input it builds the site as `mkdocs serve` does, and tells in a line of JSON
which pages the theme has made, and how the build failed, if it did.
"""

import json
import sys
from typing import Any

from jinja2 import Template
from mkdocs.commands.build import build
from mkdocs.config import load_config

ADDRESS = "http://127.0.0.1:8000/"
PAGE = "main.html"


def main(project: str, target: str, dirty: str = "") -> None:
    made: list[str] = []
    render = Template.render

    def seen(template: Template, *words: Any, **names: Any) -> str:
        if template.name == PAGE:
            made.append(words[0]["page"].file.src_uri)
        return render(template, *words, **names)

    Template.render = seen  # type: ignore[method-assign, assignment]
    for number, _ in enumerate(sys.stdin):
        made.clear()
        config = load_config(f"{project}/mkdocs.yml", site_dir=target)
        if not number:
            config.plugins.on_startup(command="serve", dirty=bool(dirty))
        config.site_url = ADDRESS
        try:
            build(config, serve_url=ADDRESS, dirty=bool(dirty))
        except Exception as error:  # noqa: BLE001 - as the server does
            made.append(type(error).__name__)
        sys.stdout.write(f"{json.dumps(made)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
