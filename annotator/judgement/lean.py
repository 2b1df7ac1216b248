"""How far a word leans to comment, or to news, by how words that are used like it were heard.

A word alone decides nothing: the lean of a stretch is the mean of its words', one feature among the
others. `annotator train words` learns the table; nobody's name and no word for who somebody is has
a place in it.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

FEATURE = "words/lean"
FEWEST = 12
"""Words: a shorter stretch is taken to have as many, the missing ones without a lean. A few words
are weak evidence."""


@cache
def shipped() -> Mapping[str, float]:
    """The lean of each word, in logits of *aside*; a word that is missing has none."""
    data = json.loads(files("annotator.judgement").joinpath("lean.json").read_text("utf-8"))
    unit = float(data["unit"])
    return {str(word): unit * steps for word, steps in data["words"].items()}


def of(leans: Sequence[float]) -> float:
    """The lean of a stretch from those of its words, in logits."""
    return round(sum(leans) / max(len(leans), FEWEST), 3)
