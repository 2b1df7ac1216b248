import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language import sentences
from annotator.models import Article

NEWSY = st.text(st.sampled_from("aB .,!?…“”‘’\"'()–:\n\t12$-"), max_size=60)


def split(text: str) -> list[str]:
    article = Article.from_text(text)
    return [span.of(text) for span in sentences.split(text, article.blocks)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Okafor met Sen. Ann Poe at 9 a.m. Monday. | He left by noon.",
        "The firm lost $5.5 billion. | Shares fell 3.2 percent.",
        "John F. Marsh and J. R. Lind signed. | It was May.",
        "She moved to the U.S. | He stayed.",
        "The U.S. Senate voted. | It rose.",
        "“Stay at home.” | The mayor left.",
        "“Stay at home,” she said. | “Tonight.”",
        "“Why?” he asked. | Nobody knew.",
        "“Why?” Okafor asked. | Nobody knew.",
        "Well … perhaps. | Or not.",
        "She waited... and left. | The door shut.",
        "It opened on Jan. 3. | It shut on Feb. 4.",
        "See No. 5 on the list. | It is blue.",
        "He holds a Ph.D. from Lund. | She does not.",
        "Acme Inc. bought Lind Co. for nothing. | Then it rained.",
        "The rate (it was 2.5 in May.) rose. | It fell.",
        "He left. | (She stayed.) | They met.",
        "Is it over?! | No.",
        "It opened at 7 p.m. | Police closed it.",
        "It opened at 7 p.m. Tuesday and 9 p.m. ET. | It shut at 9 p.m. Paris time.",
        "He took the 7 p.m. Eurostar to Lund. | It was late.",
        "It is 800 ft. | He fell.",
        "It is 5 ft. 3 in. long and near Ft. Worth. | Nobody fell.",
        "He lives on Main St. | It is near St. John.",
        "He sold Acme Corp. | Shares fell.",
        "He wrote to Lind Bros. of Ventura, Calif. | Police said it was late.",
        "Acme Inc. Chairman Ann Poe left Acme Corp. Board members stayed.",
        "Martin Luther King Jr. Boulevard was shut. | It rained.",
        "First item. | Second item.",
        "LOWER WICK, Pa. — The clock stopped. | It rained.",
        "''It leaks,'' he said. | ''It always did.''",
        "She said, “It leaks. ” | The dam is old.",
        'She said, "It leaks. " | The dam is old.',
        'It leaks. | "It always did."',
    ],
)
def test_splits_where_a_reader_would(text: str) -> None:
    parts = text.split(" | ")
    assert split(" ".join(parts)) == parts


def test_no_sentence_crosses_a_block() -> None:
    assert split("Rain in May\n\nThe town is wet.") == ["Rain in May", "The town is wet."]


def test_a_line_break_inside_a_paragraph_is_a_space() -> None:
    assert split("It rained\nall day. It\nstopped.\n\nThen sun.") == [
        "It rained\nall day.",
        "It\nstopped.",
        "Then sun.",
    ]


@given(st.one_of(st.text(), NEWSY))
def test_nothing_is_lost(text: str) -> None:
    spans = sentences.split(text, Article.from_text(text).blocks)
    reached = 0
    for span in spans:
        assert not text[reached : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        reached = span.end
    assert not text[reached:].strip()


@given(NEWSY)
def test_the_same_text_splits_the_same(text: str) -> None:
    assert split(text) == split(text)
