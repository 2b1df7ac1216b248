import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.errors import ArticleError
from annotator.models import BlockKind, InlineKind
from annotator.reading import files, metadata


def refusal(data: bytes, name: str = "a.txt") -> str:
    with pytest.raises(ArticleError) as caught:
        files.parse(data, name, markdown_text=name.endswith(".md"))
    return str(caught.value)


def test_plain_text_is_its_own_body() -> None:
    article = files.parse(b"It rained.\r\nAll day.\r\n\r\nThen sun.", "a.txt")
    assert article.body == "It rained.\nAll day.\n\nThen sun."
    assert [article.body[b.start : b.end] for b in article.blocks] == [
        "It rained.\nAll day.",
        "Then sun.",
    ]


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    article = files.parse("One.\nTwo.\n", "a.txt")
    assert [(b.start, b.end) for b in article.blocks] == [(0, 4), (5, 9)]


def test_front_matter_becomes_metadata() -> None:
    article = files.parse(
        "---\nheadline: 'Rain: a report'\noutlet: Herald\npublished: 2026-02-03\nurl: https://a.example/x\npublish: excerpt\n---\nIt rained.",
        "a.txt",
    )
    assert (article.headline, article.outlet, article.published) == (
        "Rain: a report",
        "Herald",
        "2026-02-03",
    )
    assert (article.publish, article.body) == ("excerpt", "It rained.")
    assert article.origin is not None
    assert article.origin.line_at(0) == 8


def test_a_sidecar_leaves_the_file_untouched(tmp_path: Path) -> None:
    (tmp_path / "rain.txt").write_text("It rained.")
    (tmp_path / "rain.meta.yml").write_text("headline: Rain\nlanguage: en-GB\n")
    article = files.read(tmp_path / "rain.txt")
    assert (article.headline, article.language, article.body, article.id) == (
        "Rain",
        "en-GB",
        "It rained.",
        "rain",
    )


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("published: soon", "a.txt:2: published 'soon' is not a date; write it as YYYY-MM-DD"),
        ("outlet: A\npublished: 03/02/2026", "a.txt:3: published '03/02/2026' is not a date; write it as YYYY-MM-DD"),
        ("url: javascript:alert(1)", "a.txt:2: url 'javascript:alert(1)' is not http or https; give a whole address"),
        ("publish: maybe", "a.txt:2: publish 'maybe' is unknown; write full or excerpt"),
        ("headline: [a, b]", "a.txt:2: headline is not one line of text; write `headline: …`"),
        ("headline: A\nheadline: B", "a.txt:3: 'headline' stands there twice; keep one of the two"),
        ("headline: &a A\noutlet: *a", "a.txt:2: metadata with an anchor or alias; write it out"),
        ("headline: !!python/object:os.system A", "a.txt:2: headline has the tag 'tag:yaml.org,2002:python/object:os.system'; leave the tag out"),
    ],
)  # fmt: skip
def test_bad_metadata_gets_one_line_with_its_place(front: str, message: str) -> None:
    assert refusal(f"---\n{front}\n---\nText.".encode()) == message


def test_an_unknown_key_is_told_with_those_that_are_known() -> None:
    said = refusal(b"---\ntitle: A\n---\nText.")
    assert said.startswith("a.txt:2: unknown key 'title'; the keys are headline, outlet, author")


def test_front_matter_that_is_never_closed() -> None:
    assert (
        refusal(b"---\nheadline: A\nText.")
        == "a.txt:1: the front matter is never closed; end it with a line of ---"
    )


@pytest.mark.parametrize("nest", ["[", "{a: ", "- "])
def test_deep_metadata_are_refused_before_they_cost_anything(nest: str) -> None:
    said = refusal(f"---\nheadline:\n {nest * 20_000}\n---\nText.".encode())
    assert said.startswith("a.txt:")
    assert "\n" not in said


def test_a_paragraph_of_brackets_is_refused_with_its_line() -> None:
    assert refusal(b"One.\n\nTwo.\n\n" + b"![" * 5_000, "a.md") == (
        "a.md:5: a paragraph with more than 500 brackets; part it, or save the article as .txt"
    )


@pytest.mark.parametrize("mark", ["*a* ", "\\", "`a", "_"])
def test_a_paragraph_of_marks_is_refused_with_its_line(mark: str) -> None:
    assert refusal(f"One.\n\n{mark * 6_000}".encode(), "a.md") == (
        "a.md:3: a paragraph with more than 5000 marks of emphasis or code; part it, or save the article as .txt"
    )


def test_half_a_character_in_metadata_is_refused_and_two_halves_are_one() -> None:
    assert files.parse('---\nheadline: "\\ud83d\\ude00"\n---\nText.', "a").headline == "😀"
    said = refusal(b'---\noutlet: A\nheadline: "\\ud83d"\n---\nText.')
    assert said == "a.txt:3: headline holds half a character; write the character itself"


def test_a_rule_of_dashes_is_no_front_matter() -> None:
    assert files.parse("---\nIt rained.\n---\nStill.", "a.txt").body.startswith("---")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "a.txt: no text in it; write the article, or take the file away"),
        (b" \n\t\n", "a.txt: no text in it; write the article, or take the file away"),
        (b"one\ntwo \xff", "a.txt:2: byte 8 is not UTF-8; save it as UTF-8"),
        (b"a\n\x00b", "a.txt:2: a binary file (it holds NUL); save it as plain text"),
        (b"\xff\xfea", "a.txt:1: byte 0 is not UTF-16-LE; save it as UTF-8"),
    ],
)
def test_bytes_that_are_no_text_are_refused_by_name(data: bytes, message: str) -> None:
    assert refusal(data) == message


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding(encoding: str) -> None:
    assert (
        files.parse("Es regnet, Überall.".encode(encoding), "a.txt").body == "Es regnet, Überall."
    )


def test_markdown_becomes_text_with_structure_beside_it() -> None:
    article = files.parse(
        "# Rain\n\nIt *rained* on [Lund](https://lund.example/) & <b>Malmö</b>.\n\n> “Wet,” she said.\n\n- one\n- two\n",
        "a.md",
        markdown_text=True,
    )
    body = article.body
    assert article.headline == "Rain"
    assert body == "It rained on Lund & <b>Malmö</b>.\n\n“Wet,” she said.\n\none\n\ntwo"
    assert [b.kind for b in article.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.QUOTATION,
        BlockKind.ITEM,
        BlockKind.ITEM,
    ]
    assert [(i.kind, body[i.start : i.end], i.href) for i in article.inlines] == [
        (InlineKind.EMPHASIS, "rained", None),
        (InlineKind.LINK, "Lund", "https://lund.example/"),
    ]
    assert article.origin is not None
    assert article.origin.line_at(body.index("one")) == 7


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        "x.md",
        "vbscript:x",
        "<http:// a.example>",
        "<http://a b>",
    ],
)
def test_only_web_addresses_are_links(href: str) -> None:
    assert files.parse(f"See [this]({href}).", "a.md", markdown_text=True).inlines == ()


def test_entities_and_code_are_read_as_they_look() -> None:
    assert (
        files.parse("A &amp; B `a<b` &lt;i&gt;", "a.md", markdown_text=True).body == "A & B a<b <i>"
    )


def test_found_by_path_and_named_apart(tmp_path: Path) -> None:
    for name in ("b.txt", "a/One two.md", "a-one-two.md", ".hidden.txt", "page.html", "Øl.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Text.")
    found = files.find(tmp_path)
    names = files.names(found, tmp_path)
    assert {p.relative_to(tmp_path).as_posix() for p in found} == {
        "b.txt",
        "a/One two.md",
        "a-one-two.md",
        "Øl.txt",
    }
    assert len(set(names.values())) == 4
    assert names[tmp_path / "b.txt"] == "b"
    assert names[tmp_path / "Øl.txt"] == "øl"
    assert [p.name for p in files.foreign(tmp_path)] == ["page.html"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text("Secret.")
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "a.txt").symlink_to(outside)
    assert files.find(seeds) == ()


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("CON.txt", "article-con"),
        ("index.md", "article-index"),
        ("...txt", "article"),
        ("a..b.txt", "a-b"),
        ("Ärger im Büro!.txt", "ärger-im-büro"),
        ("新闻.md", "新闻"),
        ("हिन्दी समाचार.txt", "हिन्दी-समाचार"),
        ("ไทย ข่าว.txt", "ไทย-ข่าว"),
        ("\u0301x.txt", "x"),
        ("a\ufe0f\u3164b.txt", "ab"),
        ("page-2.txt", "article-page-2"),
        ("annotator.txt", "article-annotator"),
        ("x\udcff.txt", "x"),
    ],
)
def test_slugs_are_safe_everywhere(tmp_path: Path, name: str, slug: str) -> None:
    path = tmp_path / name
    assert files.names([path], tmp_path)[path] == slug


def test_no_name_takes_the_page_of_another(tmp_path: Path) -> None:
    first = files.names([tmp_path / "x.txt", tmp_path / "X.txt"], tmp_path)[tmp_path / "x.txt"]
    paths = [tmp_path / name for name in ("x.txt", "X.txt", f"{first}.txt")]
    assert len(set(files.names(paths, tmp_path).values())) == 3


@given(st.lists(st.text(max_size=20).filter(lambda n: "/" not in n and "\0" not in n), unique=True))
def test_any_names_are_told_apart_and_stay_in_their_folder(names: list[str]) -> None:
    paths = [Path("seeds", f"{name}.txt") for name in names]
    found = files.names(paths, Path("seeds"))
    assert len(set(found.values())) == len(found)
    assert all(re.fullmatch(r"[^/\\:*?\"<>|.\s]{1,200}", name) for name in found.values())


def test_a_file_too_large_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)
    with pytest.raises(ArticleError, match="larger than 2,000,000 bytes; split the article"):
        files.read(path)


def test_a_digest_reads_no_more_of_a_file_than_an_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2**40)  # takes no room on the disk, and has no end in memory
    assert files.digest(path)


def test_a_sidecar_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    (tmp_path / "a.meta.yml").write_bytes(b"\xff")
    with pytest.raises(ArticleError, match=r"a\.meta\.yml:1: byte 0 is not UTF-8"):
        files.read(tmp_path / "a.txt")


def test_a_name_too_long_for_a_sidecar_has_none(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 251}.txt"
    path.write_text("It rained.")
    assert files.read(path).body == "It rained."
    assert files.digest(path)


def test_links_that_lead_in_a_circle_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    (tmp_path / "b.txt").symlink_to("b.txt")
    (tmp_path / "a.meta.yml").symlink_to("a.meta.yml")
    assert [files.read(path).body for path in files.find(tmp_path)] == ["It rained."]


WORDS = st.text(max_size=30).map(lambda text: " ".join(text.split())).filter(bool)
"""One line without half a character, which is what all metadata are."""


@given(WORDS, WORDS)
@example("Rain \U0001f600", "\x7f\x80\x9f\ufeff\ufffe\uffff\U0010ffff")
@example("--- # {x}: 'y'", "!!str &a *b [c] 2026-02-03")
def test_front_matter_that_is_written_reads_back_the_same(headline: str, author: str) -> None:
    found = {"headline": headline, "author": author}
    front, rest, _ = metadata.split(f"{metadata.dump(found)}It rained.", "a.txt")
    assert metadata.parse(front, "a.txt", 2) == found
    assert rest == "It rained."


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for markdown in (False, True):
        try:
            article = files.parse(data, "a", markdown_text=markdown)
        except ArticleError:
            continue
        else:
            covered = set().union(*(range(b.start, b.end) for b in article.blocks))
            assert all(i in covered or c.isspace() for i, c in enumerate(article.body))


@settings(max_examples=200)
@given(st.text(st.sampled_from("a b*_`[]()<>&#-\n>!1.\\\"'|~:/"), max_size=60))
def test_any_markdown_is_read(text: str) -> None:
    try:
        article = files.parse(text, "a.md", markdown_text=True)
    except ArticleError:
        return
    assert all(i.end <= len(article.body) for i in article.inlines)


@given(st.text(max_size=100))
def test_a_text_file_loses_nothing(text: str) -> None:
    data = ("x" + text).encode("utf-8", "ignore")
    try:
        body = files.parse(data, "a.txt").body
    except ArticleError:
        return
    assert body == data.decode().replace("\r\n", "\n").replace("\r", "\n")
