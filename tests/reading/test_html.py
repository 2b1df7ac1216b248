import io
import re
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, ArticleError
from annotator.models import BlockKind
from annotator.reading import files, html, source, tree, word
from annotator.reading.tree import Piece
from tests.reading.pages import UNWANTED, WANTED, divided, page

P, H, Q, I = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTATION, BlockKind.ITEM  # noqa: E741


@pytest.mark.parametrize("content", [page(), divided()], ids=["article", "divisions"])
def test_the_article_comes_out_and_the_page_around_it_stays(content: bytes) -> None:
    found = html.extract(content, "a.html")
    words = tuple(piece.words for piece in found.pieces)
    assert words == WANTED
    assert [u for u in UNWANTED if any(u.lower() in w.lower() for w in words)] == []
    assert [p.kind for p in found.pieces] == [P, P, H, P, Q, I, I, P]
    assert found.pieces[2].level == 2


def test_metadata_are_understood() -> None:
    head = '<link rel="canonical" href="https://www.herald.example/clock?utm_source=x">'
    found = html.extract(page(head), "a.html", url="https://herald.example/amp/clock")
    assert found.fields == {
        "headline": "Town hall buys a clock",
        "outlet": "The Herald",
        "author": "A. Lind",
        "published": "2026-02-03",
        "url": "https://www.herald.example/clock",
        "language": "en-GB",
    }


def test_a_page_speaks_for_its_own_host_alone() -> None:
    head = '<link rel="canonical" href="https://other.example/theirs">'
    found = html.extract(page(head), "a.html", url="https://herald.example/clock")
    assert found.fields["url"] == "https://herald.example/clock"


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="javascript:alert(1)">',
        '<meta property="og:url" content="data:text/html,x">',
        '<meta property="article:published_time" content="\'); alert(1)">',
    ],
)
def test_metadata_that_would_not_pass_in_a_file_are_left_out(head: str) -> None:
    content = (
        page()
        .replace(b"2026-02-03T10:00:00Z", b"soon")
        .replace(b"</head>", head.encode() + b"</head>")
    )
    found = html.extract(content, "a.html")
    assert not {"url", "published"} & set(found.fields)


def test_an_encoding_is_read_as_browsers_do_and_losses_are_counted() -> None:
    text = "<p>“Café” – 5 €"
    assert html.decoded(text.encode("cp1252"), "iso-8859-1") == (text, ())
    assert html.decoded(text.encode("utf-16"), None) == (text, ())
    assert html.decoded(b"\xef\xbb\xbf" + text.encode(), "koi8-r") == (text, ())
    meta = '<meta charset="cp1251">Привет'
    assert html.decoded(meta.encode("cp1251"), None) == (meta, ())
    assert html.decoded(b"<meta charset=utf-7>+ADw-script+AD4-", None)[0].endswith("+AD4-")
    told = ("2 characters were not utf-8 and are shown as \ufffd",)
    assert html.decoded(b"a\xffb\xfec", None) == ("a\ufffdb\ufffdc", told)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html></html>",
        b"<p>",
        b"\x00\x01",
        b"<!--" * 1000,
        b'<svg xmlns="http://www.w3.org/2000/svg"><style>@import "x"</style></svg>',
    ],
)
def test_a_page_without_an_article_is_one_line(content: bytes) -> None:
    with pytest.raises(ArticleError, match=r"^a\.html: no article found in it.*; copy its text"):
        html.extract(content, "a.html")


def test_a_page_that_nests_without_end_is_read_or_refused() -> None:
    deep = page(body="<div>" * 50_000 + f"<p>{WANTED[0]}</p>" * 5)
    with suppress(ArticleError):
        assert html.extract(deep, "a.html").pieces


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_any_page_is_read_or_refused(content: bytes) -> None:
    try:
        found = html.extract(b"<html><body><article><p>" + content, "a.html")
    except ArticleError:
        return
    assert found.pieces


WORDS = st.text(
    st.sampled_from("ab1. *_`[]()<>&#-+!\\\"'|~:/;={}^@é\u202e\u2028\u00a0\x0b"), max_size=30
)
PIECES = st.lists(
    st.builds(
        lambda words, kind, level: Piece(words, kind, level if kind is H else 0),
        st.one_of(WORDS, st.text(max_size=20)),
        st.sampled_from(list(BlockKind)),
        st.integers(2, 6),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=300)
@given(PIECES)
def test_what_is_written_reads_back_the_same(found: list[Piece]) -> None:
    pieces = tree.pieces(iter(found))
    if not pieces:
        return
    draft = source._extracted(tree.Extract(pieces, {}), "a.html")
    again = files.parse(
        f"---\nheadline: A\n---\n{draft.text}", "a", markdown_text=draft.suffix == ".md"
    )
    assert again.body == draft.article.body
    assert again.body.rstrip("\n") == "\n\n".join(piece.words for piece in pieces)


@settings(max_examples=200)
@given(PIECES)
def test_structure_is_kept_where_markdown_can_say_it(found: list[Piece]) -> None:
    pieces = tree.pieces(Piece(f"a{p.words}", p.kind, p.level) for p in found)
    text = tree.markdown(pieces)
    if "[" in text or "\u0002" in text:
        return
    again = files.parse(f"---\nheadline: A\n---\n{text}", "a", markdown_text=True)
    assert [(again.body[b.start : b.end], b.kind) for b in again.blocks] == [
        (piece.words, piece.kind) for piece in pieces
    ]


STYLES = {"Title": P, "Heading 2": H, "Quote": Q}


def docx(body: str, core: str = "", *, name: str = "word/document.xml") -> bytes:
    """A Word file by hand: the parts that Word cannot do without."""
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packages = "http://schemas.openxmlformats.org/package/2006"
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{s.replace(" ", "")}"><w:name w:val="{s}"/></w:style>'
        for s in STYLES
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{packages}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="{name}"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{packages}/relationships"><Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": f"<w:styles {ns}>{styles}</w:styles>",
        name: f"<w:document {ns}><w:body>{body}</w:body></w:document>",
        "docProps/core.xml": core,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for part, text in parts.items():
            if text:
                packed.writestr(part, text)
    return out.getvalue()


def para(words: str, style: str = "") -> str:
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{mark}<w:r><w:t>{words}</w:t></w:r></w:p>"


CORE = '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A. Lind</dc:creator><dc:title>Old</dc:title></c>'


def test_a_word_file_keeps_its_headings_quotations_and_insertions() -> None:
    body = (
        para("Rain", "Title")
        + para("It &lt;b&gt; rained.")
        + para("Then", "Heading2")
        + para("“Wet.”", "Quote")
        + "<w:p><w:r><w:t>It </w:t></w:r><w:ins><w:r><w:t>still </w:t></w:r></w:ins><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>rains.</w:t></w:r></w:p>"
    )
    draft = source.sniffed(docx(body, CORE), "a.docx")
    article = draft.article
    assert (article.headline, article.author, article.publish) == ("Rain", "A. Lind", "full")
    assert article.body == "It <b> rained.\n\nThen\n\n“Wet.”\n\nIt still rains."
    assert [b.kind for b in article.blocks] == [P, H, Q, P]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 not a zip", "not a Word file; save it again as .docx"),
        (docx("").replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\xff"), "not a Word file"),
        (docx(""), "no text in it"),
        (docx(para("x"), name="word/other.xml"), None),
        (docx("<w:p>" * 100_000), "not a Word file"),
        (docx("&x;"), "not a Word file"),
    ],
    ids=["zip", "newer", "empty", "renamed", "deep", "entity"],
)
def test_a_word_file_that_is_none_is_one_line(data: bytes, said: str | None) -> None:
    if said is None:
        assert word.extract(data, "a.docx").pieces
        return
    with pytest.raises(ArticleError) as caught:
        word.extract(data, "a.docx")
    assert str(caught.value).startswith(f"a.docx: {said}")


def test_a_word_file_that_unpacks_without_end_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"\0" * (word.MAX_UNPACKED + 1))
    with pytest.raises(ArticleError, match="more than 50,000,000 bytes when unpacked"):
        word.extract(out.getvalue(), "a.docx")


@pytest.mark.parametrize("name", ["a.pdf", "a.doc", "a.rtf", "a.odt"])
def test_other_forms_are_told(name: str) -> None:
    with pytest.raises(ArticleError, match=r"a form that is not read; save it as \.docx or \.txt"):
        source.sniffed(b"%PDF-1.7 x", name)


def test_a_missing_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(AnnotatorError, match=re.escape("pip install 'annotator[web]'")):
        html.extract(page(), "a.html")
