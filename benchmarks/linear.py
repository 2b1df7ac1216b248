"""Whether time grows with hostile text and no faster: `python -m benchmarks.linear`.

Each text is read at two lengths, one twice the other: linear work doubles, quadratic work takes four
times as long. Prints the CPU time of the longer one and the ratio; exits with 1 where a ratio is
above 3 (best of three, so that a busy machine does not fail it).
"""

import sys
from time import process_time

from annotator.language import clauses, quotes, sentences
from annotator.models import Article

LENGTH = 100_000
"""Characters of the shorter text."""
PATTERNS = {
    "single marks": "'a ",
    "opening marks": "“a ",
    "straight marks": '"a ',
    "curly and single": "“‘a ",
    "closing marks": "a” ",
    "marks that close each other": "‘a ’",
    "possessives": "voters’ ",
    "archive marks": "``a ''",
    "verbs of saying": "he said ",
    "commas and verbs": "Lind, said, ",
    "according to": "according to ",
    "that": "said that ",
    "labels": "Poe: yes.\n\n",
    "names": "Ann Poe ",
    "pronouns": "Ann Poe sat. He said it leaked. ",
    "quoted pronouns": "“It leaks. ",
    "dashes": "a – ",
    "colons": "a: ",
    "brackets": "(a (",
    "commas": "a, ",
    "open clauses": "as it ",
    "frames and marks": "“It leaks badly,” he said, ",
    "dots": "he said it ran ......",
    "marks behind a frame": "he said, “It leaks very badly,” “It leaks very badly,” ",
}


def read(text: str) -> None:
    article = Article.from_text(text)
    spans = sentences.split(text, article.blocks)
    found = quotes.find(text, spans, article.blocks)
    homes = iter(spans)
    home = next(homes)
    for attribution in found:
        while attribution.content[0].start >= home.end:
            home = next(homes)
        quotes.extent(attribution, text, home)
    for span in spans:
        clauses.cuts(span.of(text))


def seconds(text: str) -> float:
    start = process_time()
    read(text)
    return process_time() - start


def measure(pattern: str) -> tuple[float, float]:
    """Seconds for the longer text, and how many times the shorter one's they are."""
    short = pattern * (LENGTH // len(pattern))
    pairs = [(seconds(short), seconds(short + short)) for _ in range(3)]
    return min(long for _, long in pairs), min(long / max(once, 1e-4) for once, long in pairs)


def main() -> None:
    worst = 0.0
    for name, pattern in PATTERNS.items():
        taken, ratio = measure(pattern)
        worst = max(worst, ratio)
        print(f"{name:28} {taken:6.2f} s  ratio {ratio:.2f}", flush=True)
    sys.exit(worst > 3)


if __name__ == "__main__":
    main()
