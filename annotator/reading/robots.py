"""What a site asks of programs in its robots.txt (RFC 9309)."""

from dataclasses import replace
from urllib.parse import urljoin

from annotator.reading import web
from annotator.reading.extra import needed

MAX_BYTES = 500_000
"""Of robots.txt; the standard asks for at least as much."""


def check(url: str, limits: web.Limits) -> None:
    """Raise FetchError where the site's robots.txt does not allow this program to read `url`.

    A site without the file allows all; one that fails to answer for it allows nothing. Raises
    AnnotatorError without the library that reads the file.
    """
    with needed("asking robots.txt"):
        from protego import Protego

    web.checked(url, limits)  # a message names the address that was given, not that of robots.txt
    answer = web.ask(urljoin(url, "/robots.txt"), replace(limits, max_bytes=MAX_BYTES))
    if 400 <= answer.status < 500:
        return
    if answer.status != 200:
        raise web.FetchError(url, "its robots.txt cannot be read", "try again later")
    rules = Protego.parse(answer.content.decode("utf-8", "replace"))
    if not rules.can_fetch(url, "annotator"):
        remedy = "save the page in a browser and add the file, or say --ignore-robots"
        raise web.FetchError(url, "its robots.txt asks programs not to read it", remedy)
