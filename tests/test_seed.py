"""The first article: kept word for word, and its asides told from its reporting."""

from hashlib import sha256
from pathlib import Path

import pytest

from annotator.models import Annotation, Voice
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.rule import Phrases
from annotator.rules import all_rules

SEED = Path(__file__).parent.parent / "seeds" / "000_8f41d2332afe4b10.txt"

ASIDES = """\
Talk about timing –
Nothing like playing both sides of the fence.
Master of diplomatic whiplash:
The stakes couldn’t be higher for Nvidia.
Huang wasn’t about to sit idle in Silicon Valley.
No kidding –
that’s an understatement.
The market wasn’t thrilled.
But Huang wasn’t deterred.
Nothing says “we’re still friends” like sharing dumplings during the holidays.
The visit speaks volumes about Nvidia’s predicament.
Huang finds himself in a precarious balancing act – trying to keep Uncle Sam happy while not alienating his biggest customer.
seem almost prophetic now.
Yet here he is, maneuvering through the murky waters of international tech politics with surprising aplomb.
Sometimes you just have to dance with the ones who brought you – even if it means stepping on a few diplomatic toes.""".splitlines()

REPORTED = (
    "$5.5 billion",
    "1.5 million Chinese developers",
    "employee count surge 50%",
    "nearly 4,000 staff members",
    "7% nosedive",
    "tour of Chinese tech hubs",
    "official council invitation",
    "$16 billion in orders",
    "3,000 Chinese startups",
)


@pytest.fixture(scope="module")
def annotation() -> Annotation:
    return annotate(files.read(SEED))


def segment_texts(annotation: Annotation, voice: Voice) -> list[str]:
    body = annotation.article.body
    return [body[s.start : s.end].strip() for s in annotation.segments if s.voice is voice]


def test_the_article_stands_byte_for_byte() -> None:
    digest = sha256(SEED.read_bytes()).hexdigest()
    assert digest == "e1f0e722b404e3f5ee965c0853864287280828770c0f174beef0e762b37662e8"


@pytest.mark.parametrize("words", ASIDES)
def test_is_an_aside(annotation: Annotation, words: str) -> None:
    assert words in segment_texts(annotation, Voice.ASIDE)


@pytest.mark.parametrize("words", REPORTED)
def test_is_reporting(annotation: Annotation, words: str) -> None:
    assert any(words in text for text in segment_texts(annotation, Voice.REPORTING))


def test_what_a_source_claims_is_attributed_to_him(annotation: Annotation) -> None:
    claims = {
        annotation.article.body[s.start : s.end].strip(): s.attribution.speaker
        for s in annotation.segments
        if s.attribution
    }
    assert claims == {
        "making it crystal clear that China remains a “key market.”": "Jensen Huang",
        "Huang’s public warnings that strict US controls might just push China to develop its own "
        "chips faster": "Jensen Huang",
    }


def test_no_phrase_of_the_article_is_listed_in_a_rule() -> None:
    body = SEED.read_text("utf-8").lower().replace("’", "'")
    phrases = (
        phrase
        for rule in all_rules().rules
        if isinstance(rule.matcher, Phrases)
        for phrase in rule.matcher.phrases
    )
    assert [p for p in phrases if " " in p and p in body] == []
