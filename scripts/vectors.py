"""corpora/vectors.txt from GloVe: `python -m scripts.vectors glove.6B.50d.txt`.

GloVe's vectors (Pennington, Socher and Manning, 2014; 6 billion words, 50 numbers) are in the
public domain (PDDL 1.0). Kept are plain words: those that TextBlob's lexicon has in lower case and
never as a name, and the words of tone_words.txt; words for people are not. Vectors are centred,
brought to length 1 and rounded.
"""

import sys
from base64 import b64encode
from collections.abc import Iterator
from importlib.resources import files
from itertools import islice
from pathlib import Path

import numpy as np

from annotator.training.tone_features import PEOPLE, word_kinds

PERSONS = frozenset(
    "adams alan ali andy arthur baker barry ben benedict bill billy bob bobby brad buck "
    "carter chad charlotte chris christopher chuck cliff cole cook craig curry daisy dan "
    "daniel davenport dean donna doug drake earl eric eve fisher freeman gates glen glover "
    "graham grays hank harry hatch heath hugh hull jake jay jean jeff jerry jersey jim joe "
    "john johnny jordan josh ken khan larry lee lime lucy luke lynch marcus maria marsh "
    "martin matt max mercer mike miller mon morris neil newt nick parker parry pat paul perry "
    "peter pierce porter rex rod roger romeo roy rusty sandy scott shah shea sherry sonny "
    "stanley stein steve taylor ted terry thompson tim tom tommy tony tucker turner tyler "
    "vance walker walter wan watt wells".split()
)
"""Words that are mostly people's names where they have a capital, and that the news tone does not
know as such: they are read at the beginning of a sentence."""
COMMON, LISTED = 40_000, 150_000
"""Among so many of the most frequent words any plain word is kept, and a listed one."""
UNIT = 200
"""A number of 1 in whole numbers; larger ones than 127 do not occur in practice."""
UNREAD = PEOPLE | PERSONS
TARGET = Path(__file__).parent.parent / "corpora" / "vectors.txt"


def tags() -> dict[str, str]:
    """The parts of speech of each word, as TextBlob's lexicon has it."""
    text = files("textblob.en").joinpath("en-lexicon.txt").read_text("utf-8")
    lines = (line.partition(" ") for line in text.splitlines() if not line.startswith(";"))
    return {word: found for word, _, found in lines if found}


def kept(path: Path) -> Iterator[tuple[str, list[float]]]:
    known, kinds = tags(), word_kinds()
    with path.open(encoding="utf-8") as lines:
        for rank, line in enumerate(islice(lines, LISTED)):
            word, *numbers = line.split()
            plain = word in known and "NNP" not in known[word] and rank < COMMON
            if word.isalpha() and word not in UNREAD and (plain or word in kinds):
                yield word, list(map(float, numbers))


def main() -> None:
    found = dict(kept(Path(sys.argv[1])))
    table = np.array(list(found.values()))
    table -= table.mean(axis=0)
    table *= UNIT / np.linalg.norm(table, axis=1, keepdims=True)
    whole = np.clip(np.round(table), -127, 127).astype(np.int8)
    packed = zip(found, (b64encode(row.tobytes()).decode() for row in whole), strict=True)
    TARGET.write_text("".join(f"{word} {row}\n" for word, row in packed), "utf-8")


if __name__ == "__main__":
    main()
