import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.language import quotes, sentences
from annotator.models import Article, Attribution

# Words of a source stand in {braces}; then the source as the text names it.
EXAMPLES = [
    ("{“We will not sign it,”} said Maria Okafor, the union’s lawyer.", "Maria Okafor"),
    ("{“The dam held,”} Okafor said, {“but only just.”}", "Okafor"),
    ("The mayor said: {“Stay at home tonight.”}", "The mayor"),
    ('{"It was luck,"} he told reporters.', "he"),
    ("{‘It was luck,’} she said, and the voters’ patience ran out.", "she"),
    ("The voters’ anger in the ’90s wasn’t the teachers’ fault.", None),
    ("{“She told me ‘go home’ and hung up,”} Ruiz recalled.", "Ruiz"),
    ("{“I saw the light. I heard nothing. I ran,”} Ruiz said.", "Ruiz"),
    ("Lind said, {“The books do not add up.}\n\nThe bank opened in 1990.", "Lind"),
    ("{“Rents doubled,”} Lind said. {“Nobody warned us.”}", "Lind"),
    ("{“Nobody warned us. We had a week,”} Lind said.", "Lind"),
    ("Lind said {the plan was “dead on arrival” in the Senate}.", "Lind"),
    ("Lind called {the plan “a gift to landlords”}.", "Lind"),
    ("The “reform” closed nine schools.", None),
    ("Jo “The Fox” Marsh won by two seconds.", None),
    ("He starred in “The Long Winter” for six years.", None),
    ("Cavers call such a gap a “squeeze.”", None),
    ("Lind said on Monday {that the bridge was safe}.", "Lind"),
    ("The ministry says {exports fell for a third month}.", "The ministry"),
    ("The general told senators {that the base had been warned}.", "The general"),
    ("She told the Herald {she had resigned in May}.", "She"),
    ("After the vote, Poe said {she was relieved}.", "Poe"),
    ("Asked about rents, Poe said {they would fall}.", "Poe"),
    ("{The bridge will reopen in June}, the ministry said.", "the ministry"),
    ("{The bridge}, officials said, {will reopen in June}.", "officials"),
    ("{Nine people were hurt}, according to police.", "police"),
    ("According to court papers, {he moved the money in March}.", "court papers"),
    ("Cook the rice according to taste.", None),
    ("The minister is accused {of hiding two accounts}.", None),
    ("A survey found {that half of tenants moved twice}.", "A survey"),
    ("His claim {that taxes fell} drew laughter.", "His"),
    ("The state added a charge for each report filed in its home claims office.", None),
    ("The party vowed {to block the bill}.", "The party"),
    ("Lind said {the vote was fair}, but the count took nine days.", "Lind"),
    ("Poe did not respond to a request for comment.", None),
    ("Poe: {The vote will wait.}", "Poe"),
    ("Q: Will rents fall?\n\nA: {They will not fall this year.}", "A"),
    ("MR. POE: {The vote will wait.}", "MR. POE"),
    ("Nothing says “trust us” like a locked door.", None),
]


def find(text: str) -> tuple[Attribution, ...]:
    article = Article.from_text(text)
    return quotes.find(text, sentences.split(text, article.blocks), article.blocks)


def unmarked(marked: str) -> tuple[str, set[int]]:
    text, inside, depth = "", set(), 0
    for letter in marked:
        if letter in "{}":
            depth += 1 if letter == "{" else -1
            continue
        if depth and letter.isalnum():
            inside.add(len(text))
        text += letter
    return text, inside


@pytest.mark.parametrize(("marked", "source"), EXAMPLES)
def test_finds_the_words_of_a_source_and_who_it_is(marked: str, source: str | None) -> None:
    text, expected = unmarked(marked)
    found = find(text)
    letters = {
        i for a in found for c in a.content for i in range(c.start, c.end) if text[i].isalnum()
    }
    assert letters == expected
    named = {a.source.of(text) for a in found if a.source}
    assert named == ({source} if source else set())


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
    ],
)  # fmt: skip
def test_the_stretch_of_a_source(text: str, extents: list[str]) -> None:
    assert extent_texts(text) == extents
