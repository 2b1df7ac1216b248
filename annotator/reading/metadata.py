"""What stands beside an article's text: front matter or a sidecar file, in YAML."""

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from annotator.errors import ArticleError

KEYS = ("headline", "outlet", "author", "published", "url", "language", "publish", "disable")
MAX_BYTES = 64_000
MAX_DEPTH = 3

_FENCE = re.compile(r"---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_PLAIN_TAGS = frozenset({"str", "int", "float", "bool", "timestamp"})
_ALLOWED = f"the keys are {', '.join(KEYS)}"


def split(text: str, path: Path | str) -> tuple[str, str, int]:
    """Front matter, the rest, and the number of the line on which the rest begins.

    Text is front matter only when it opens the file with `---` on a line of its own and looks like
    a mapping; a rule of dashes over an article is left to the article.
    """
    opening = _FENCE.match(text)
    if not opening or not re.match(r"\s*(?:#|[\w-]+:|---)", text[opening.end() :]):
        return "", text, 1
    closing = _CLOSE.search(text, opening.end())
    if closing is None:
        raise ArticleError(path, 1, "the front matter is never closed", "end it with a line of ---")
    rest = text[closing.end() :].removeprefix("\n")
    return text[opening.end() : closing.start()], rest, text[: closing.end()].count("\n") + 2


def parse(source: str, path: Path | str, first_line: int) -> Mapping[str, str]:
    """The metadata of one article. Raises ArticleError naming the line of what is wrong."""
    if len(source.encode()) > MAX_BYTES:
        raise ArticleError(
            path, first_line, f"more than {MAX_BYTES:,} bytes of metadata", "shorten it"
        )
    node = _compose(source, path, first_line)
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        raise ArticleError(path, first_line, "the metadata are not `key: value` lines", _ALLOWED)
    found: dict[str, str] = {}
    for key, value in node.value:
        line = first_line + key.start_mark.line
        name = _name(key, path, line)
        if name in found:
            raise ArticleError(path, line, f"{name!r} stands there twice", "keep one of the two")
        text = _scalar(name, value, path, line)
        if text:
            found[name] = _check(name, text, path, line)
    return found


def _compose(source: str, path: Path | str, first_line: int) -> yaml.Node | None:
    """The tree of the YAML, never made into objects: nothing is constructed from it."""
    try:
        depth = 0
        for event in yaml.parse(source, yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                line = first_line + (event.start_mark.line if event.start_mark else 0)
                raise ArticleError(
                    path, line, "metadata nested too deep", "write `key: value` lines"
                )
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                line = first_line + (event.start_mark.line if event.start_mark else 0)
                raise ArticleError(path, line, "metadata with an anchor or alias", "write it out")
        return yaml.compose(source, yaml.SafeLoader)
    except yaml.MarkedYAMLError as cause:
        mark = cause.problem_mark
        line = first_line + mark.line if mark else first_line
        raise ArticleError(path, line, f"not YAML: {cause.problem}", "quote the value") from cause
    except (yaml.YAMLError, RecursionError) as cause:
        raise ArticleError(path, first_line, "not YAML", "write `key: value` lines") from cause


def _name(key: yaml.Node, path: Path | str, line: int) -> str:
    name = key.value if isinstance(key, yaml.ScalarNode) else "?"
    if name not in KEYS:
        raise ArticleError(path, line, f"unknown key {str(name)[:40]!r}", _ALLOWED)
    return str(name)


def _scalar(name: str, node: yaml.Node, path: Path | str, line: int) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise ArticleError(path, line, f"{name} is not one line of text", f"write `{name}: …`")
    if node.tag == "tag:yaml.org,2002:null":
        return ""
    if node.tag.removeprefix("tag:yaml.org,2002:") not in _PLAIN_TAGS:
        raise ArticleError(path, line, f"{name} has the tag {node.tag!r}", "leave the tag out")
    try:  # YAML may spell a character as two halves, as JSON does
        whole = str(node.value).encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError as cause:
        problem = f"{name} holds half a character"
        raise ArticleError(path, line, problem, "write the character itself") from cause
    return " ".join(whole.split())


def _check(name: str, text: str, path: Path | str, line: int) -> str:
    shown = text[:40]
    if name == "published" and not _is_date(text):
        raise ArticleError(
            path, line, f"published {shown!r} is not a date", "write it as YYYY-MM-DD"
        )
    if name == "url" and not is_web(text):
        raise ArticleError(
            path, line, f"url {shown!r} is not http or https", "give a whole address"
        )
    if name == "language" and not _LANGUAGE.fullmatch(text):
        raise ArticleError(
            path, line, f"language {shown!r} is not a tag", "write it as en or en-GB"
        )
    if name == "publish" and text not in ("full", "excerpt"):
        raise ArticleError(path, line, f"publish {shown!r} is unknown", "write full or excerpt")
    return text


def usable(found: Mapping[str, str]) -> Mapping[str, str]:
    """Those of the values that would pass as metadata of an article; the others are left out."""
    kept: dict[str, str] = {}
    for name, text in found.items():
        with suppress(ArticleError):
            kept[name] = _check(name, text, "", 1)
    return kept


def dump(found: Mapping[str, str]) -> str:
    """Front matter that reads back as these values, between its two lines of dashes."""
    written = yaml.safe_dump(dict(found), allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{written}---\n" if found else "---\npublish: full\n---\n"


def _is_date(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return re.match(r"\d{4}-\d\d-\d\d", text) is not None


def is_web(text: str) -> bool:
    """Whether a text is a whole http or https address, which a page may link to."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and not re.search(r"[\s\\<>\"]", text)
    )
