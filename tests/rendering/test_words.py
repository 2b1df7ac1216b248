"""The words of the interface stand in one file, and a site may bring its own."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.judgement.model import shipped
from annotator.judgement.vocabulary import CLASSES, OPENERS
from annotator.models import Voice
from annotator.rendering import article as page
from annotator.rendering.article import Links
from annotator.rendering.words import english, read
from annotator.rules import all_rules, families
from tests.rendering.test_pages import short

FOLDER = Path(str(files("annotator.rendering")))


def own(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "words.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_site_speaks_its_own_words_and_english_for_the_rest(tmp_path: Path) -> None:
    words = read(
        own(tmp_path, 'language = "de"\n[modes]\nreporting = "Ohne <Einwürfe>"\n[summary]\nsentences.other = "**{n} Sätze.**"')
    )  # fmt: skip
    html = page.render(short(), Links(), words)
    assert 'lang="de"' in html
    assert "Ohne &lt;Einwürfe&gt;" in html
    assert "<b>4 Sätze.</b>" in html
    assert "Asides only" in html


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[modes]\nrepotring = "x"', "no text is called 'modes.repotring'"),
        ("[modes]\nall = 3", "modes.all is not a text"),
        ('[modes]\nall = "{n}"', "modes.all has no {n}"),
        ('percent = "{n.__class__}"', "percent has no"),
        ('percent = "{n!r}"', "percent has no"),
        ('percent = "{n"', "percent: "),
        ('months = "Januar"', "months are not twelve words"),
        ("x", "cannot be read"),
    ],
)
def test_a_mistake_is_one_line_with_the_key(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(AnnotatorError, match=re.escape(said)) as error:
        read(own(tmp_path, text))
    assert "words.toml" in str(error.value)
    assert "\n" not in str(error.value)


def test_no_template_has_words_of_its_own() -> None:
    """What is left of a template without markup and expressions is punctuation."""
    for template in sorted((FOLDER / "templates").glob("*.html")):
        text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", template.read_text("utf-8"))
        text = re.sub(r"<style>.*?</style>|<[^>]*>", " ", text, flags=re.DOTALL)
        assert not re.search(r"[A-Za-z]{2}", text), (template.name, text.strip())


def test_every_text_is_used() -> None:
    sources = " ".join(
        path.read_text("utf-8")
        for path in [*(FOLDER / "templates").glob("*.html"), *FOLDER.parent.rglob("*.py")]
    )
    for key in english().texts:
        name = re.sub(r"\.(one|other)$", "", key)
        built = name.split(".")[0] in ("family", "feature")
        parts = [part for part in name.split(".") if part]
        known = f'"{name}"' in sources or (
            f'"{parts[0]}."' in sources or f'f"{parts[0]}.{{' in sources or built
        )
        assert known, key


def test_counts_percents_and_dates_are_read_aloud() -> None:
    words = english()
    assert words.count("index.sentences", 1) == "1 sentence"
    assert words.count("index.sentences", 1234) == "1,234 sentences"
    assert words.percent(0.004) == "under\u00a01\u00a0%"
    assert words.percent(0) == "0\u00a0%"
    assert words.date("2026-02-03T10:00:00Z") == "3 February 2026"
    assert words.date("soon <b>") == "soon &lt;b&gt;"
    assert words.family("irony", 1) == "1 irony"
    assert words.family("brand-new", 2) == "2 × brand-new"


def test_whatever_a_note_may_name_has_words() -> None:
    """A feature of the weights is a rule with a title, or has words; so has each class of words."""
    rules = all_rules().rules
    weights = shipped()
    named = {"intercept", *weights.features, *weights.genre, *CLASSES, *OPENERS}
    named -= {rule.id for rule in rules} | {rule.family for rule in rules} | {"own"}
    assert [n for n in sorted(named) if f"feature.{n}" not in english()] == []


def test_every_family_of_rules_can_be_counted() -> None:
    bare = [name for name in families() if f"family.{name}.one" not in english()]
    assert bare == []


def test_every_voice_has_a_word() -> None:
    assert all(english()(f"voice.{voice}") for voice in Voice)
