"""What others cost on the same sentences: proselint's checks, and a model of DistilRoBERTa's size.

Of the model only the matrix products of its six layers are done, by NumPy in single precision: no
attention, no vocabulary, no tokens to find. So the figure is the least that such a model can cost on
this processor, whatever runs it.
"""

from collections.abc import Callable, Sequence
from typing import Any

LAYERS, WIDTH, INNER, TOKENS, BATCH = 6, 768, 3072, 32, 16
"""Of distilroberta-base, with sentences of 32 tokens in batches of 16."""


def proselint() -> Callable[[str], object]:
    """All checks of proselint on one text. Raises ImportError where it is not installed."""
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: LintFile("text", text).lint()


def model() -> Callable[[Sequence[object]], object]:
    """The matrix products of a model for as many sentences. Raises ImportError without NumPy."""
    import numpy as np

    random = np.random.default_rng(1)
    shapes = [(WIDTH, WIDTH)] * 4 + [(WIDTH, INNER), (INNER, WIDTH)]
    layers = [
        [random.standard_normal(shape, np.float32) * 0.02 for shape in shapes]
        for _ in range(LAYERS)
    ]

    def run(sentences: Sequence[object]) -> Any:
        state = random.standard_normal((BATCH * TOKENS, WIDTH), np.float32)
        for _ in range(max(1, round(len(sentences) / BATCH))):
            for query, key, value, out, up, down in layers:
                state @ query, state @ key
                state = np.tanh(state @ value @ out @ up @ down)
        return state

    return run
