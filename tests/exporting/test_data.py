import csv
import io
import json
from importlib.resources import files as resources
from pathlib import Path

import jsonschema
import pytest

from annotator.exporting import csv as as_csv
from annotator.exporting import json as as_json
from annotator.exporting import text as as_text
from annotator.models import Annotation, Article
from annotator.pipeline import annotate
from annotator.reading import files

TALKS = "The ministry said that no talks were planned, in case anybody had been wondering."


def talks(**fields: str) -> Annotation:
    blocks = Article.from_text(TALKS).blocks
    return annotate(Article(id="talks-resume", body=TALKS, blocks=blocks, **fields))  # type: ignore[arg-type]


def validate(data: object) -> None:
    schema = json.loads(
        resources("annotator.exporting").joinpath("annotation.schema.json").read_text()
    )
    jsonschema.Draft202012Validator(schema).validate(data)


def is_part(shown: object, real: object) -> bool:
    """Whether all that is shown is so; of an object or a list of objects some may be left out."""
    if isinstance(shown, dict) and isinstance(real, dict):
        return all(name in real and is_part(part, real[name]) for name, part in shown.items())
    if isinstance(shown, list) and isinstance(real, list):
        return all(any(is_part(one, other) for other in real) for one in shown)
    return shown == real


def test_the_schema_page_shows_what_is_written() -> None:
    page = Path(__file__).parents[2].joinpath("docs", "schema.md").read_text("utf-8")
    shown = json.loads(page.split("```json\n")[1].split("```")[0])
    real = json.loads(as_json.dumps(talks(headline="Talks resume", published="2026-02-03")))
    assert is_part(shown, real)
    assert set(shown) == set(real)


def test_the_example_of_the_schema_page_is_true() -> None:
    data = json.loads(as_json.dumps(talks(headline="Talks resume", published="2026-02-03")))
    validate(data)
    (sentence,) = data["sentences"]
    source, aside = sentence["segments"]
    assert (source["start"], source["end"], source["voice"]) == (0, 46, "attributed")
    assert source["attribution"] == {
        "kind": "indirect",
        "source": {"start": 0, "end": 12, "text": "The ministry"},
        "cue": {"start": 13, "end": 17, "text": "said"},
        "content": [[18, 44]],
        "speaker": "The ministry",
    }
    assert (aside["start"], aside["end"], aside["voice"]) == (46, 81, "aside")
    assert aside["cues"] == [
        {
            "start": 46,
            "end": 80,
            "rule": "irony/mock-concern",
            "text": "in case anybody had been wondering",
        }
    ]
    assert sentence["voice"] == "attributed"
    assert sentence["tone"]["label"] == "neutral"
    assert source["tone"]["label"] == "neutral"
    assert data["tones"]["sources"] == {"words": 8, "negative": 0, "neutral": 1, "positive": 0}
    assert data["figures"]["words"] == 14
    assert data["figures"]["attributed"] == pytest.approx(8 / 14, abs=1e-4)
    assert data["figures"]["cues"] == {"irony/mock-concern": 1}


def test_an_excerpt_holds_no_words_but_the_asides() -> None:
    text = as_json.dumps(talks(publish="excerpt"))
    data = json.loads(text)
    validate(data)
    assert data["text"] is None
    assert data["sentences"][0]["segments"][1]["quote"] == "in case anybody had been wondering."
    assert "ministry" not in text
    assert "planned" not in as_csv.dumps(talks(publish="excerpt"))


def test_a_table_has_one_row_a_segment() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv.dumps(talks()))))
    assert [row["voice"] for row in rows] == ["attributed", "aside"]
    assert rows[0]["speaker"] == "The ministry"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", '"=1', "＝1"])
def test_no_cell_starts_a_formula(cell: str) -> None:
    assert as_csv.cell(cell).startswith("'")


def test_a_terminal_gets_no_control_characters() -> None:
    article = files.parse("It rained \x1b[2J\u202e on Monday.", "a.txt")
    shown = as_text.dumps(annotate(article))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\\u001b[2J" in shown
