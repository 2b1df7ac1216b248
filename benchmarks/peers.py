"""What others cost on the same sentences: proselint's checks, and a model of DistilRoBERTa's size.

The model is the whole encoder on one core, with weights drawn at random: what it costs does not
depend on them. Its tokens are given; to find them and to look up their vectors costs little.
"""

from collections.abc import Callable, Sequence

LAYERS, WIDTH, HEADS, INNER, TOKENS = 6, 768, 12, 3072, 32
"""Of distilroberta-base, with sentences of 32 tokens: about what 147 characters of news make."""


def proselint() -> Callable[[str], object]:
    """All checks of proselint on one text. Raises ImportError where it is not installed."""
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: LintFile("text", text).lint()


def model(batch: int) -> Callable[[Sequence[object]], object]:
    """The encoder on as many sentences, so many at a time. Raises ImportError without PyTorch."""
    import torch
    from torch import nn

    torch.set_num_threads(1)
    torch.manual_seed(1)
    layer = nn.TransformerEncoderLayer(WIDTH, HEADS, INNER, activation="gelu", batch_first=True)
    encoder = nn.TransformerEncoder(layer, LAYERS).eval()

    def run(sentences: Sequence[object]) -> None:
        with torch.inference_mode():
            for start in range(0, len(sentences), batch):
                encoder(torch.randn(len(sentences[start : start + batch]), TOKENS, WIDTH))

    return run
