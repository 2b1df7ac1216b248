"""Word vectors: a word that no label had is read like the words that are used as it is.

corpora/vectors.txt holds them, made by `python -m scripts.vectors` from GloVe (public domain). A
line is a word and 50 signed bytes in base64; the most frequent word comes first.
"""

from base64 import b64decode
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.kernel_ridge import KernelRidge

from annotator.errors import DataError

Table = npt.NDArray[np.float64]
UNLISTED = 4000
"""So many words of no kind stand for all that tell of nothing good or bad."""
RIDGE = 0.5
VALENCE = 4.0
"""What a valence weighs beside the 50 numbers of a word; these have length 1."""


def read(path: Path) -> Mapping[str, Sequence[float]]:
    """50 numbers in [−1, 1] a word, in the order of the file. Raises DataError with the line."""
    lines = path.read_text("utf-8").splitlines()
    return dict(_word(line, path, number) for number, line in enumerate(lines, 1))


def _word(line: str, path: Path, number: int) -> tuple[str, list[float]]:
    try:
        word, packed = line.split()
        return word, (np.frombuffer(b64decode(packed, validate=True), np.int8) / 127).tolist()
    except ValueError as cause:
        raise DataError(f"{path}:{number}: no word and its vector; make the file anew") from cause


def with_valence(
    vectors: Mapping[str, Sequence[float]], kinds: Mapping[str, str]
) -> Mapping[str, Sequence[float]]:
    """Each vector with two numbers more: how good, and how bad, words are that are used like it.

    They are learned from the listed words; `kinds` has those, bad ones as `-…`.
    """
    listed = [word for word in vectors if word in kinds]
    other = [word for word in vectors if word not in kinds]
    taken = [*listed, *other[:: len(other) // UNLISTED or 1]]
    if not listed:
        return vectors
    sides = [-1.0 if kinds[word][0] == "-" else 1.0 for word in listed]
    goal = np.array(sides + [0.0] * (len(taken) - len(listed)))
    model = KernelRidge(kernel="rbf", gamma=1.0, alpha=RIDGE)
    model.fit(np.array([vectors[word] for word in taken]), goal)
    found = VALENCE * model.predict(np.array(list(vectors.values())))
    return {
        word: (*vector, max(valence, 0.0), max(-valence, 0.0))
        for (word, vector), valence in zip(vectors.items(), found.tolist(), strict=True)
    }
