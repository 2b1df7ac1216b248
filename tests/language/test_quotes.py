from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language import quotes, sentences
from annotator.models import Article, Attribution, AttributionKind, Block, BlockKind

ROOT = Path(__file__).parent
EXAMPLES = [
    line.split(" | ")
    for line in (ROOT / "speech.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def article_of(text: str) -> Article:
    """An article of paragraphs; those that begin with “> ” are set off as quotations."""
    body, blocks = "", []
    for paragraph in text.split(" ¶ "):
        kind = BlockKind.QUOTATION if paragraph.startswith("> ") else BlockKind.PARAGRAPH
        inner = paragraph.removeprefix("> ")
        blocks.append(Block(len(body), len(body) + len(inner), kind))
        body += inner + "\n\n"
    return Article(id="example", body=body, blocks=tuple(blocks))


def find_in(article: Article) -> tuple[Attribution, ...]:
    spans = sentences.split(article.body, article.blocks)
    return quotes.find(article.body, spans, article.blocks)


def find(text: str) -> tuple[Attribution, ...]:
    return find_in(Article.from_text(text))


def marked_letters(text: str) -> list[bool]:
    """For each letter or digit of a text with {braces}, whether it stands inside them."""
    marked, depth = [], 0
    for character in text:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if character.isalnum():
            marked.append(depth > 0)
    return marked


def test_a_fronted_claim_may_end_the_text_with_its_comma() -> None:
    (found,) = find("When Lind said that the deal was fair,")
    assert found.content[0].of("When Lind said that the deal was fair,") == "that the deal was fair"


@pytest.mark.parametrize(
    ("marked", "sources"), [e[1:] for e in EXAMPLES], ids=[e[0] for e in EXAMPLES]
)
def test_finds_the_words_of_a_source_and_who_it_is(marked: str, sources: str) -> None:
    article = article_of(marked.replace("{", "").replace("}", ""))
    found = find_in(article)
    spoken = {i for a in found for part in a.content for i in range(part.start, part.end)}
    letters = [i for i, character in enumerate(article.body) if character.isalnum()]
    assert [i in spoken for i in letters] == marked_letters(marked)
    named = {a.source.of(article.body) for a in found if a.source}
    assert named == (set() if sources == "-" else set(sources.split("; ")))


@pytest.mark.parametrize("claim", ["rents rose 5%", "£5 million was lost", "€4,500 was lost"])
def test_a_claim_keeps_its_signs(claim: str) -> None:
    text = f"Lind said {claim}."
    assert [part.of(text) for a in find(text) for part in a.content] == [claim]


def test_a_short_name_gets_the_full_name_from_before() -> None:
    found = find(
        "Acme CEO Ann Poe came to Lund. Poe said that the deal was done. She said it was fair."
    )
    assert [a.speaker for a in found] == ["Ann Poe", "Ann Poe"]


@given(st.text(st.sampled_from("“”‘’\"' said that he. Ax,:;–\n"), max_size=80))
def test_every_part_lies_in_the_text_and_in_order(text: str) -> None:
    article = Article.from_text(text)
    spans = sentences.split(text, article.blocks)
    found = quotes.find(text, spans, article.blocks)
    assert found == quotes.find(text, spans, article.blocks)
    for attribution in found:
        home = [s for s in spans if attribution.content[0].start in s]
        assert len(home) == 1
        assert attribution.content[-1].end <= home[0].end


def extent_texts(text: str) -> list[str]:
    article = Article.from_text(text)
    spans = sentences.split(text, article.blocks)
    found = quotes.find(text, spans, article.blocks)
    homes = [next(s for s in spans if a.content[0].start in s) for a in found]
    return [quotes.extent(a, text, home).of(text) for a, home in zip(found, homes, strict=True)]


@pytest.mark.parametrize(
    ("text", "extents"),
    [
        ("“It leaks,” Lind told Radio North.", ["“It leaks,” Lind told Radio North."]),
        ("“It leaks,” Lind said at a conference on Monday.", ["“It leaks,” Lind said at a conference on Monday."]),
        ("Ann Poe, D-Ohio, who opposed the bill, said that it would fail.", ["Ann Poe, D-Ohio, who opposed the bill, said that it would fail."]),
        ("Lind left the hall on Monday, saying the vote was unfair.", ["saying the vote was unfair."]),
        ("Lind was told on Monday and left.", []),
        ("Lind was confirmed on Tuesday as the new mayor.", []),
        ("“It leaks,” the chief engineer, Maria Okafor, said.", ["“It leaks,” the chief engineer, Maria Okafor, said."]),
        ("Lind said the vote was fair, while Poe said it was rigged.", ["Lind said the vote was fair,", "Poe said it was rigged."]),
        ("''It leaks,'' Lind said. ''It always did.''", ["''It leaks,'' Lind said.", "''It always did.''"]),
        ("Even then, officials say, the roof leaked.", ["Even then, officials say, the roof leaked."]),
        ("Nine people were hurt, according to police.", ["Nine people were hurt, according to police."]),
        ("According to police, nine people were hurt.", ["According to police, nine people were hurt."]),
    ],
)  # fmt: skip
def test_the_stretch_of_a_source(text: str, extents: list[str]) -> None:
    assert extent_texts(text) == extents


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It leaks,” Lind said.", AttributionKind.DIRECT),
        ("Lind said the dam was “past saving.”", AttributionKind.PARTIAL),
        ("Lind said the dam leaked.", AttributionKind.INDIRECT),
        ("MR. LIND: The dam leaks.", AttributionKind.DIRECT),
    ],
)
def test_the_kind_is_told_by_the_marks(text: str, kind: AttributionKind) -> None:
    assert [a.kind for a in find(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ms. Ann Poe met Mr. Bo Lind. He said it leaked. She said it did not.", ["Bo Lind", "Ann Poe"]),
        ("Ann Poe spoke first. “It leaks,” Poe said. “It always did.”", ["Ann Poe", "Ann Poe"]),
        ("“It leaks. It always did.”\n\n“Sell it,” said Ann Poe.", ["Ann Poe"] * 3),
        ("Lund thanked Ann Poe, who said it leaked.", ["Ann Poe"]),
        ("Ann Poe met Trump Tower’s owner. “So I sold,” she said.", ["Ann Poe"]),
        ("Ann Poe read the White House report. She said it leaked.", ["Ann Poe"]),
        ("Bo Lind left. Ann Lind said it leaked. Mr. Lind said it did not.", ["Ann Lind", "Bo Lind"]),
        ("Lund Bank rose. Malmo Bank said it leaked.", ["Malmo Bank"]),
        ("Ann J. Poe left. The engineer Ann Poe said it leaked. Poe’s brother Bo Poe said it did not.", ["The engineer Ann Poe", "Poe’s brother Bo Poe"]),
        ("Ann Poe left. Aides to Poe said it leaked. Lind and Poe said it did not.", ["Aides to Poe", "Lind and Poe"]),
        ("Ann Poe and Lund of New York left. Sen. Poe of New York said it leaked.", ["Ann Poe"]),
        ("Secretary of State Ann Poe left. Former Secretary of State Ann Poe said it leaked. Mrs. Poe said it did not.", ["Ann Poe", "Ann Poe"]),
        ("Bob Vander Plaats left. Mr. Vander Plaats said it leaked.", ["Bob Vander Plaats"]),
        ("State Department aides met. Justice Department aides left. Sources at Justice Department said it leaked.", ["Sources at Justice Department"]),
        ("Ann J. Poe left. Engineer Ann Poe said it leaked.", ["Ann J. Poe"]),
    ],
)  # fmt: skip
def test_a_speaker_is_named_in_full_where_the_text_does(text: str, speakers: list[str]) -> None:
    assert [a.speaker for a in find(text)] == speakers


def test_a_quotation_over_two_sentences_has_the_source_of_its_frame() -> None:
    found = find(
        "Poe laughed. “It leaks,” Poe said.\n\n“The dam is old. It is not safe,” Lind said."
    )
    assert [a.source and a.speaker for a in found] == ["Poe", "Lind", "Lind"]


@pytest.mark.parametrize("marks", ["'a ", "“a ", '"a ', "‘a ’", "“‘", "'a said ", "“a” said "])
def test_hostile_marks_give_an_answer(marks: str) -> None:
    assert find(marks * 2000) == find(marks * 2000)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("SEN. FOX NEWS. POE: The vote is near.", "The vote is near."),
        ("News. Q: Fox polled the voters.", "Fox polled the voters."),
        ("Answer. The vote is near.", "The vote is near."),
    ],
)
def test_a_label_may_reach_over_the_end_of_a_sentence(text: str, content: str) -> None:
    (found,) = find(text)
    assert [part.of(text) for part in found.content] == [content]
