"""What is put into the head of a finished page."""

import re
from base64 import b64encode
from hashlib import sha256

from annotator.rendering import head

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>x</title>
<script>run()</script><script src="a.js"></script></head><body>
<script type="application/json">{"data": 1}</script><script type="module">more()</script></body></html>"""


def hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def rules(page: str) -> dict[str, list[str]]:
    content = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert len(content) == 1
    parts = content[0].replace("&#39;", "'").split("; ")
    return {name: rest for name, *rest in (part.split() for part in parts)}


def test_a_policy_allows_the_page_s_own_scripts_and_no_other() -> None:
    found = rules(head.complete(PAGE, "", csp=True))
    assert found["script-src"] == ["'self'", hashed("run()"), hashed("more()")]
    assert found["default-src"] == ["'self'"]
    assert found["object-src"] == ["'none'"]


def test_a_policy_stands_behind_the_encoding_and_before_every_script() -> None:
    page = head.complete(PAGE, "", csp=True)
    assert page.index("charset") < page.index("Content-Security") < page.index("<script")


def test_without_a_policy_a_page_is_as_it_was() -> None:
    assert head.complete(PAGE, "", csp=False) == PAGE


def test_tags_are_escaped() -> None:
    tags = head.tags(
        title='"><script>', site="S & T", description="<b>", address="https://x.example/",
        published="2026-02-03", robots="noindex", feed="../feed.xml",
    )  # fmt: skip
    assert "<script>" not in tags
    assert '<meta property="og:type" content="article">' in tags
    assert '<meta name="robots" content="noindex">' in tags
    assert 'content="S &amp; T"' in tags
