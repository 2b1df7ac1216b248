import pytest

from annotator.errors import DataError
from annotator.evaluation import agreement, gold
from annotator.models import Voice

FIRST = "It rained. <aside>So much for summer.</aside>\n\n<source>“We swam,” she said.</source>"
SECOND = "It rained. <aside>So much</aside> for summer.\n\n<source>“We swam,” she said.</source>"


def test_kappa_is_by_word() -> None:
    found = agreement.compare([gold.parse(FIRST, "a")], [gold.parse(SECOND, "a")])
    # 10 words: 2 reporting, 4 aside, 4 attributed for the first reader, who gives 2 of the asides
    # to the reporting of the second. Seen .8, by chance (2·4 + 4·2 + 4·4) / 100 = .32.
    assert found.voices == pytest.approx((0.8 - 0.32) / (1 - 0.32))
    assert found.asides == pytest.approx((0.8 - 0.56) / (1 - 0.56))
    assert (found.articles, found.sentences, found.left_out) == (1, 3, 0)


def test_words_in_a_row_that_are_read_differently_are_one_dispute() -> None:
    found = agreement.compare([gold.parse(FIRST, "a")], [gold.parse(SECOND, "a")])
    (dispute,) = found.disputes
    assert (dispute.text, dispute.words) == ("for summer.", 2)
    assert dispute.voices == (Voice.ASIDE, Voice.REPORTING)


def test_a_paragraph_that_was_mended_in_between_is_left_out() -> None:
    mended = FIRST.replace("It rained", "It snowed")
    found = agreement.compare([gold.parse(FIRST, "a")], [gold.parse(mended, "a")])
    assert (found.left_out, found.sentences, len(found.pairs)) == (1, 1, 4)


@pytest.mark.parametrize(("name", "text"), [("b", FIRST), ("a", "Another text.")])
def test_a_second_reading_of_something_else_is_refused(name: str, text: str) -> None:
    with pytest.raises(DataError, match=rf"^{name}: "):
        agreement.compare([gold.parse(FIRST, "a")], [gold.parse(text, name)])
