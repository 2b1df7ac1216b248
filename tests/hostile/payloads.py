"""Hostile strings: some of our own, and those of a data folder where there is one."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

SCRIPTED = ("xss", "markdown", "naughty_strings", "html_fragments", "template_injection", "unicode")
"""Families whose strings are put into bodies and metadata."""


@dataclass(frozen=True)
class Payload:
    id: str
    text: str


FIRES = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "<svg onload=alert(3)>",
    "<details open ontoggle=alert(4)>",
    '"><script>alert(5)</script>',
    "</p></div><iframe srcdoc='<script>parent.alert(6)</script>'></iframe>",
    "</title></textarea></style><svg/onload=alert(7)>",
)
"""Ours that run by themselves where nothing is escaped."""

_QUIET = (
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n[x]",
    '[x](https://a.example/"onmouseover="alert(1))',
    "[x](data:text/html,<script>alert(1)</script>)",
    "<a href=javascript:alert(1)>x</a>",
    "' onfocus=alert(1) autofocus x='",
    "{{ config.__class__.__init__.__globals__ }} {% raw %} {{ 7*7 }} ${7*7} #{7*7}",
    "<!-- --><!--> <![CDATA[x]]> <?php echo 1 ?>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;b&#x3e; &amp;lt;",
    "\u202ealert\u202c \u2066x\u2069 \u200b \u2028 \ufeff \x0b\x0c\x1b[31m",
    "<link rel=stylesheet href=//off.example/x.css><base href=//off.example/>",
    "<meta http-equiv=refresh content='0;url=//off.example/'>",
    "<form action=//off.example><input autofocus onfocus=alert(1)><button>x",
    "<template><script>alert(1)</script></template><math><mi xlink:href=javascript:alert(1)>",
    "=cmd|' /C calc'!A0",
    "--- \n... \n%YAML",
    "<style>@import'//off.example/x.css';*{background:url(//off.example/x)}</style>",
    "</script><script>alert(1)//",
    "Z̷̢̛a̸l̴g̵o̶ ﷽ 👩‍👩‍👧‍👦 𝕏 ﬁ İ",
    "<p id=s1 class=an-text>clobber</p><img name=getElementById>",
)


def own() -> tuple[Payload, ...]:
    return tuple(Payload(f"own-{n}", text) for n, text in enumerate((*FIRES, *_QUIET)))


def folder() -> Path | None:
    data = os.environ.get("ANNOTATOR_DATA")
    found = Path(data, "hostile") if data else None
    return found if found and found.is_dir() else None


def family(name: str) -> tuple[Payload, ...]:
    """One file of the data folder; empty where there is none."""
    home = folder()
    if home is None:
        return ()
    lines = (home / f"{name}.jsonl").read_text("utf-8").splitlines()
    return tuple(Payload(row["id"], row["payload"]) for row in map(json.loads, lines))


def scripted() -> tuple[Payload, ...]:
    return (*own(), *(p for name in SCRIPTED for p in family(name)))


def firing() -> tuple[Payload, ...]:
    """Those that run by themselves: without them a run that sees nothing would prove nothing."""
    home = folder()
    ids = set((home / "fires_in_chromium.txt").read_text().split()) if home else set()
    return (*own()[: len(FIRES)], *(p for p in scripted() if p.id in ids))


def sample(count: int) -> tuple[Payload, ...]:
    """The same strings every time, from all families."""
    every = scripted()
    return every[:: max(1, len(every) // count)][:count]
