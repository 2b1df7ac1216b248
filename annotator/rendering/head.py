"""What the head of a finished page gets beside the theme's own: cards, feed, robots, a policy.

Nothing of a theme is overridden: tags are put into its output.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from markupsafe import Markup, escape

_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_STYLE = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)
_TYPE = re.compile(r"\btype=[\"']?([^\"'\s>]+)", re.IGNORECASE)
_CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
_HEAD = re.compile(r"<head[^>]*>", re.IGNORECASE)
_ASKS_GITHUB = ' data-md-component="source"'
"""What makes Material ask a third party for the stars of `repo_url`; a policy forbids it anyway."""
_RUN = ("text/javascript", "application/javascript", "module")


def tags(
    *,
    title: str,
    site: str,
    description: str,
    address: str | None,
    published: str | None,
    robots: str,
    feed: str,
) -> Markup:
    """The tags of one page. `address` is its canonical one, where the site has one."""
    cards = (
        ("og:type", "article" if published else "website"),
        ("og:title", title),
        ("og:site_name", site),
        ("og:description", description),
        ("og:url", address),
        ("article:published_time", published),
    )
    parts = [f'<meta property="{name}" content="{escape(told)}">' for name, told in cards if told]
    if robots:
        parts.append(f'<meta name="robots" content="{escape(robots)}">')
    # Material takes a bare rel="alternate" for a translation of the site and asks for its sitemap.
    kind = 'rel="alternate feed" type="application/atom+xml"'
    parts.append(f'<link {kind} title="{escape(site)}" href="{escape(feed)}">')
    return Markup("\n".join(parts))  # noqa: S704 - every value is escaped above


def complete(page: str, extra: str, *, csp: bool) -> str:
    """A finished page with more in its head and, if wanted, a Content-Security-Policy.

    The policy comes first, behind the encoding alone: it rules only what stands after it.
    """
    if extra:
        page = page.replace("</head>", f"{extra}\n</head>", 1)
    if not csp:
        return page
    page = page.replace(_ASKS_GITHUB, "")
    meta = Markup('\n<meta http-equiv="Content-Security-Policy" content="{}">').format(policy(page))
    found = _CHARSET.search(page) or _HEAD.search(page)
    place = found.end() if found else 0
    return f"{page[:place]}{meta}{page[place:]}"


def policy(page: str) -> str:
    """The policy of one page: its own host and, by their hashes, the scripts written into it."""
    scripts = (
        text for attributes, text in _SCRIPT.findall(page) if _runs(attributes) and text.strip()
    )
    styles = (text for text in _STYLE.findall(page) if text.strip())
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src {_sources(scripts)}",
            f"style-src {_sources(styles)}",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
        )
    )


def _runs(attributes: str) -> bool:
    """Whether a script element is run: one of another type is data."""
    kind = _TYPE.search(attributes)
    return not kind or kind[1].lower() in _RUN


def _sources(inline: Iterable[str]) -> str:
    hashes = (b64encode(sha256(text.encode()).digest()).decode() for text in inline)
    return " ".join(["'self'", *dict.fromkeys(f"'sha256-{each}'" for each in hashes)])
