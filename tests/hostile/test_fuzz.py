"""Hostile pieces put together at random, through every door an article comes in by.

`ANNOTATOR_FUZZ=20000 pytest tests/hostile/test_fuzz.py` tries so many of each kind (an hour or so);
without it, a hundred. What it finds becomes an `@example` here, or a test where the defect was.
"""

import csv
import io
import json
import os
import xml.etree.ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.exporting import atom
from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.exporting import text as as_text
from annotator.models import Annotation
from annotator.pipeline import annotate
from annotator.reading import feeds, files, metadata, source
from annotator.rendering import article as page
from tests.hostile import payloads, site
from tests.rendering.test_pages import Reader, read

EXAMPLES = int(os.environ.get("ANNOTATOR_FUZZ", "100"))
pytestmark = pytest.mark.timeout(600 + EXAMPLES)
FORMULAE = ("=", "+", "-", "@", "\t", "\r")
GLUE = (
    "\n", "\n\n", "\r\n", "\r", " ", "---\n", "\n---\n", "headline: ", "url: ", "- ", "> ", "# ", "“", "”", '"', "'",
    "\u2028", "\u202e", "\ufeff", "\0", "\x0b", "\x1f", "\ud800", "No kidding – ", "he said, ", "Nothing like a flood. ",
    "<p>", "</p>", "<article>", "<html>", "&#0;", "&#xd800;", "]]>", "<rss version='2.0'><channel>", "<item><link>",
)  # fmt: skip
PIECES = st.one_of(
    st.sampled_from([p.text for p in payloads.scripted()]),
    st.sampled_from(GLUE),
    st.text(max_size=9),
)
DATA = st.lists(PIECES, max_size=9).map(
    lambda parts: "".join(parts).encode("utf-8", "surrogatepass")
)
fuzzed = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def shown(annotation: Annotation) -> Reader:
    return read(page.render(annotation, page.Links()))


def control() -> Reader:
    return shown(annotate(files.parse(site.CONTROL, "control.md", markdown_text=True)))


def assert_safe(annotation: Annotation) -> None:
    """Its page has our elements alone and all of its words; what is exported can be read."""
    reader, ours = shown(annotation), control()
    assert reader.text == annotation.article.body
    assert reader.tags <= ours.tags | {"mark"}
    assert reader.attributes <= ours.attributes
    assert json.loads(as_json.dumps(annotation))["text"] == annotation.article.body
    for row in csv.DictReader(io.StringIO(as_csv.dumps(annotation), newline="")):
        assert not any(row[name].lstrip().startswith(FORMULAE) for name in ("text", "speaker"))
    told = as_text.dumps(annotation)
    assert all(c.isprintable() or c == "\n" for c in told)
    title = annotation.article.headline or "x"
    item = atom.Item("a", title, "a/", annotation.article.published, title, title)
    ET.fromstring(atom.dumps("T", "T", [item]))  # noqa: S314 - our own output


def assert_one_line(error: AnnotatorError) -> None:
    assert str(error).isprintable()


@fuzzed
@given(DATA, st.booleans())
def test_a_file_is_read_or_refused(data: bytes, markdown: bool) -> None:
    try:
        article = files.parse(data, "a", markdown_text=markdown)
    except AnnotatorError as error:
        assert_one_line(error)
    else:
        assert_safe(annotate(article))


@fuzzed
@given(DATA, st.sampled_from(["a.html", "-", "a.docx"]))
def test_what_is_added_reads_back_the_same(data: bytes, name: str) -> None:
    try:
        draft = source.sniffed(data, name)
    except AnnotatorError as error:
        assert_one_line(error)
        return
    content = (metadata.dump(draft.fields) + draft.text).encode()
    back = files.parse(content, "b", markdown_text=draft.suffix == ".md")
    assert back.body == draft.article.body
    kept = ("headline", "outlet", "author", "published", "url", "language", "publish")
    assert [getattr(back, n) for n in kept] == [getattr(draft.article, n) for n in kept]


@fuzzed
@given(DATA)
def test_a_feed_is_read_or_refused(data: bytes) -> None:
    try:
        found = feeds.parse(data, "https://a.example/feed")
    except AnnotatorError as error:
        assert_one_line(error)
    else:
        assert all(link.startswith(("http://", "https://")) for link in found.links)


@fuzzed
@given(DATA)
def test_metadata_are_text_or_refused(data: bytes) -> None:
    try:
        found = metadata.parse(data.decode("utf-8", "replace"), "a.meta.yml", 1)
    except AnnotatorError as error:
        assert_one_line(error)
    else:
        assert set(found) <= set(metadata.KEYS)
        assert all(isinstance(value, str) for value in found.values())
