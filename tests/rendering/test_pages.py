"""Pages from annotations: the words stay the article's, and nothing in them becomes markup."""

import math
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from annotator.models import Annotation, Article, Feature, Genre, Segment, Tone, Voice
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.rendering import article as page
from annotator.rendering import html as assets
from annotator.rendering import marks, standalone
from annotator.rendering.article import Links
from annotator.rendering.words import english

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parent.parent.parent
SHORT = """\
---
headline: Town hall buys a clock
outlet: The Herald
author: A. Lind
published: 2026-02-03
url: https://herald.example/clock
---
The council bought a clock for $900 on Monday. Nothing like a clock to pass the time.

“It keeps *good* time,” said Maria Okafor, the mayor. No kidding – it ran for 12 hours on [one spring](https://spring.example/).
"""
LINKS = Links(
    rules="../../rules/", method="../../method/", json="../clock.json", csv="../clock.csv"
)
PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7*7 }} {% raw %} ${7*7}",
    "</div></section><h1>x",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#60;",
)


class Reader(HTMLParser):
    """The text of `.an-text` as a browser would give it, and every tag and attribute of a page."""

    VOID = frozenset({"input", "br", "meta", "rect"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth: int | None = None
        self.stack: list[str] = []
        self.text = ""
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        values = dict(attrs)
        self.addresses |= {v for k, v in attrs if k in ("href", "src") and v}
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if tag not in self.VOID:
            self.stack.append(tag)
        if "an-text" in (values.get("class") or "").split() and self.depth is None:
            self.depth = len(self.stack)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.VOID:
            return
        assert self.stack.pop() == tag
        if self.depth is not None and len(self.stack) < self.depth:
            self.depth = None

    def handle_data(self, data: str) -> None:
        if self.depth is not None:
            self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.stack == []
    return reader


def short() -> Annotation:
    return annotate(files.parse(SHORT, "clock.md", markdown_text=True, id="clock"))


def test_a_whole_page_is_as_it_was() -> None:
    html = page.render(short(), LINKS)
    golden = GOLDEN / "clock.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(html, "utf-8")
    assert html == golden.read_text("utf-8")


def test_the_words_on_the_page_are_the_body() -> None:
    annotation = short()
    assert read(page.render(annotation, LINKS)).text == annotation.article.body


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(
            st.sampled_from(
                [
                    "No kidding – ",
                    "he said. ",
                    "<b>",
                    "&amp;",
                    "\u202e",
                    "“a b c d,” ",
                    "\r",
                    "\n\n",
                    "Nothing like a flood. ",
                ]
            ),
            max_size=8,
        ).map("".join),
    )
)
def test_the_words_of_any_text_stay_the_words(text: str) -> None:
    body = text.replace("\0", "")
    reader = read(page.render(annotate(Article.from_text(body)), Links()))
    assert reader.text == body


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_word_becomes_markup(payload: str) -> None:
    clean = read(page.render(toned(), LINKS))
    body = f"No kidding – {payload} fell. “{payload} is what we saw,” {payload} said. The {payload} was laughable."
    article = Article(
        id="x", body=body, blocks=Article.from_text(body).blocks, headline=payload, outlet=payload,
        author=payload, published=payload, url="https://a.example/",
    )  # fmt: skip
    reader = read(page.render(annotate(article), LINKS))
    assert reader.text == body
    assert reader.tags <= clean.tags | {"mark"}
    assert reader.attributes <= clean.attributes
    assert all(a.startswith(("#", "..", "https://")) for a in reader.addresses)


def test_marks_are_numbered_and_every_number_has_its_note() -> None:
    reader = read(page.render(short(), LINKS))
    numbers = [i for i in reader.ids if i.startswith("m")]
    assert numbers == [f"m{n}" for n in range(1, len(numbers) + 1)]
    assert {f"why{n[1:]}" for n in numbers} <= set(reader.ids)
    assert len(reader.ids) == len(set(reader.ids))


def test_an_article_without_asides_says_so() -> None:
    html = page.render(annotate(Article.from_text("It rained on Monday.")), LINKS)
    assert "<b>no aside</b> was found" in html
    assert "an-modes" not in html


def test_an_excerpt_shows_the_asides_and_nothing_else_of_the_text() -> None:
    annotation = annotate(
        files.parse(
            SHORT.replace("---\nThe", "publish: excerpt\n---\nThe"), "a.md", markdown_text=True
        )
    )
    html = page.render(annotation, LINKS)
    assert "Nothing like a clock to pass the time." in html
    assert "bought a clock" not in html
    assert "Okafor" not in html


def test_another_language_shows_the_text_and_one_reason() -> None:
    article = files.parse("---\nlanguage: de\n---\nEs regnet. Wirklich.", "a.txt")
    html = page.render(annotate(article), LINKS)
    assert "English only" in html
    assert read(html).text == article.body
    assert "<mark" not in html


def test_direction_marks_are_shown_and_stay_in_their_sentence() -> None:
    html = page.render(annotate(Article.from_text("It \u202eraine\u202cd. Then sun.")), LINKS)
    assert 'data-c="U+202E"' in html
    assert html.count('class="an-s"') == 2


def test_a_standalone_page_fetches_nothing() -> None:
    reader = read(standalone.render(short()))
    assert all(
        a.startswith(("#", "https://herald.example/", "https://spring.example/"))
        for a in reader.addresses
    )
    assert "link" not in reader.tags


def test_style_and_script_stay_light() -> None:
    names = ("annotator.css", "annotator.js", "articles.js")
    assert sum(len(assets.asset(name).encode()) for name in names) <= 20_000


def test_without_asides_a_run_of_them_leaves_one_sign_and_every_other_number_stays() -> None:
    body = "Nothing like a flood. No kidding – that’s a shame. So they say, as rain fell."
    first, second, third = annotate(Article.from_text(body)).sentences
    unsure = structs.replace(third.segments[0], voice=Voice.ASIDE, probability=0.6)
    third = structs.replace(third, segments=(unsure, *third.segments[1:]))
    plain = annotate(Article.from_text(body))
    html = page.render(replace(plain, sentences=(first, second, third)), LINKS)
    signs = re.findall(r'class="an-ref an-d1 an-r-(\w+)( an-again)?"', html)
    assert signs == [("aside", ""), ("aside", " an-again"), ("low", "")]


def toned() -> Annotation:
    plain = short()
    tones = [
        Tone("negative", 0.9),
        Tone("positive", 0.8),
        Tone("neutral", 0.7),
        Tone("neutral", 0.6),
    ]
    sentences = tuple(
        structs.replace(s, tone=t) for s, t in zip(plain.sentences, tones, strict=True)
    )
    genre = Genre("analysis", 0.81, (Feature("genre/past", 0.5, -2.0), Feature("a/<b>", 1.0, 1.5)))
    return replace(plain, sentences=sentences, genre=genre)


def test_tone_and_genre_show_where_they_are_known_and_leave_no_trace_elsewhere() -> None:
    html = page.render(toned(), LINKS)
    assert html.count("data-tone=") == 2
    assert "Reads as <b>an analysis</b>, 81\u00a0% likely." in html
    assert "a/&lt;b&gt; +1.50, sentences in the past −1.00." in html
    assert "Sentence tone: positive, 80\u00a0%." in html
    assert read(html).text == short().article.body
    untold = tuple(structs.replace(s, tone=None) for s in short().sentences)
    plain = page.render(replace(short(), sentences=untold, genre=None), LINKS)
    assert "data-tone" not in plain
    assert "Reads as" not in plain
    assert "Sentence tone" not in plain


def test_the_weights_of_a_note_add_up_to_its_verdict() -> None:
    seed = files.read(ROOT / "seeds" / "000_8f41d2332afe4b10.txt", id="seed")
    html = page.render(annotate(seed), LINKS)
    notes = re.findall(r'<div class="an-why an-why-(\w+)"(.*?)</div>', html, re.DOTALL)
    judged = [note for note in notes if "<tfoot>" in note[1]]
    assert len(judged) > 10
    for kind, note in judged:
        *terms, total = [
            float(n.replace("−", "-")) for n in re.findall(r"<td>([+−][\d.]+)</td>", note)
        ]
        percent = re.findall(r"(\d+)\u00a0% likely", note)[0]
        still = kind == "cue" and "still counts as reporting" in note
        aside = 100 - int(percent) if still else int(percent)
        assert sum(terms) == pytest.approx(total, abs=0.005 * (len(terms) + 1))
        assert 100 / (1 + math.exp(-total)) == pytest.approx(aside, abs=0.7)


def test_a_stretch_that_is_nearly_an_aside_is_not_called_likely_reporting() -> None:
    """“It still counts as reporting (35 % likely)” would contradict itself."""
    body = "Shares took a 7% nosedive on Monday."
    plain = annotate(Article.from_text(body))
    (sentence,) = plain.sentences
    (segment,) = sentence.segments
    assert segment.cues

    def note(probability: float) -> str:
        unsure = structs.replace(segment, voice=Voice.REPORTING, probability=probability)
        return page.render(
            replace(plain, sentences=(structs.replace(sentence, segments=(unsure,)),)), LINKS
        )

    assert "may be the outlet’s own comment: 65\u00a0% likely." in note(0.35)
    assert "It still counts as reporting (90\u00a0% likely)." in note(0.9)


def test_a_headline_is_read_apart_from_the_body() -> None:
    text = SHORT.replace("Town hall buys a clock", "Nothing like a clock to pass the time")
    html = page.render(annotate(files.parse(text, "clock.md", markdown_text=True)), LINKS)
    link = '(<a href="../../rules/irony/mock-praise/">mock praise</a>)'
    assert f"In the headline: “Nothing like a clock to pass the time” {link}." in html
    assert (
        '<th scope="row">Headline</th><td>0\u00a0%</td><td>0\u00a0%</td><td>100\u00a0%</td>' in html
    )


def test_a_lean_names_the_words_that_lean_to_its_side() -> None:
    text = "A foolish plan for the townships."

    def named(value: float) -> str:
        features = (Feature("intercept", 1.0, -2.0), Feature("words/lean", value, 1.0))
        segment = Segment(0, 33, Voice.ASIDE, 0.9, 0.9, features=features)
        return marks.rows(segment, text, {}, english())[0].found

    assert "“foolish”" in named(0.9)
    assert "“townships”" in named(-0.9)


def test_terms_that_hardly_count_share_a_line_and_still_add_up() -> None:
    small = (Feature("a/b", 1.0, 0.1), Feature("c/d", 2.0, -0.03), Feature("e/f", 1.0, 0.01))
    large = (Feature("intercept", 1.0, -2.0), Feature("fact/number", 1.0, -0.9))
    segment = Segment(0, 4, Voice.ASIDE, 0.9, 0.9, features=(*small, *large))
    rows = marks.rows(segment, "", {}, english())
    assert [row.name for row in rows] == ["a number", "where every stretch starts, and 3 more"]
    assert [row.weight for row in rows] == ["−0.90", "−1.95"]
    assert marks.total(segment) == "−2.85"
    (one,) = marks.rows(structs.replace(segment, features=small[:1]), "", {}, english())
    assert one.name == "a/b"
    alone = marks.rows(structs.replace(segment, features=large), "", {}, english())
    assert [row.name for row in alone] == ["a number", "where every stretch starts"]


def test_reporting_is_marked_for_its_cues_so_what_no_rule_found_shares_a_line() -> None:
    features = (Feature("intercept", 1.0, -2.0), Feature("a/b", 1.0, 2.0), Feature("c/d", 1.0, 1.0))
    segment = Segment(0, 4, Voice.REPORTING, 0.9, 0.9, features=features)
    (rest,) = marks.rows(segment, "", {}, english())
    assert (rest.name, rest.weight) == ("where every stretch starts, and 2 more", "+1.00")


def test_an_uncertain_tone_is_pale_and_said_to_be_so() -> None:
    sure, second, third, last = toned().sentences
    unsure = structs.replace(third, tone=Tone("negative", 0.599))
    html = page.render(replace(toned(), sentences=(sure, second, unsure, last)), LINKS)
    signs = re.findall(
        r'<span class="(an-s[^"]*)" id="s\d" dir="auto" data-\w+="(\w+)" data-say="([^"]*)"', html
    )
    assert signs == [
        ("an-s", "negative", "negative:"),
        ("an-s", "positive", "positive:"),
        ("an-s an-pale", "negative", "perhaps negative:"),
    ]
    assert "Sentence tone: perhaps negative, 60\u00a0%." in html
    assert html.count("<td>perhaps negative</td>") == 1
    assert 'name="an-tone">' in html  # the overlay is off: its box is not checked


def page_of(text: str, headline: str | None = None) -> str:
    return page.render(annotate(replace(Article.from_text(text), headline=headline)), LINKS)


def test_where_the_readings_differ_the_note_or_the_row_says_why() -> None:
    reason = "They differ: TextBlob overlooks the “not” of “wasn’t”; no such tone in news: “due”."
    plain = page_of("The rent wasn’t due in May.")
    table = plain[plain.index('<table class="an-table"><thead>') :]
    assert f"<td>{reason}</td></tr>" in table
    noted = page_of("No kidding – the results of the audit are perfect.")
    assert "They differ: " in noted[noted.index('id="why1"') : noted.index("an-whole")]
    assert "They differ" not in noted[noted.index("an-whole") :]
    assert "They differ" not in page_of("The council meets on Tuesday.")


def test_where_textblob_is_blind_the_sentence_says_so_though_both_agree() -> None:
    html = page_of("It wasn’t due to the new hall.")
    assert "They differ" not in html
    assert "Where it is blind: TextBlob overlooks the “not” of “wasn’t”" in html


def test_whose_tone_is_counted_by_words() -> None:
    quote = (
        "“This is a horrible, shameful disaster that killed innocent children,” said Ms Oyelaran."
    )
    html = page_of(f"{quote} The council meets on Tuesday at the town hall.", "A meeting")
    rows = re.findall(r'<th scope="row">([^<]*)</th>((?:<td>[^<]*</td>){4})</tr>', html)
    told = {name: re.findall(r"<td>([^<]*)</td>", cells) for name, cells in rows[-4:]}
    assert told == {
        "The outlet’s": ["9", "0\u00a0%", "100\u00a0%", "0\u00a0%"],
        "Its sources’": ["13", "100\u00a0%", "0\u00a0%", "0\u00a0%"],
        "Both": ["22", "59\u00a0%", "41\u00a0%", "0\u00a0%"],
        "Headline": ["2", "0\u00a0%", "100\u00a0%", "0\u00a0%"],
    }
    assert "positive less negative words in percent: −100, 0." in html
