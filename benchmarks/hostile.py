"""Hostile text against itself doubled: `python -m benchmarks.hostile [CHARACTERS]`.

Prints for each kind the CPU time of reading, annotating and rendering, and how much twice the text
takes of it; all should stay under 2.5. A line that ends in a question mark took more than that and
more than 0.3 s.
"""

import sys
import time
from collections.abc import Callable

from annotator.errors import AnnotatorError
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.rendering import article as page

Make = Callable[[int], str]

TEXT: dict[str, Make] = {
    "letters without a space": lambda n: "a" * n,
    "one sentence of words": lambda n: "word " * (n // 5),
    "commas": lambda n: "word, " * (n // 6),
    "quotations": lambda n: "“a” " * (n // 4),
    "opening marks": lambda n: "“a " * (n // 3),
    "straight marks": lambda n: '"a ' * (n // 3),
    "full stops": lambda n: "." * n,
    "initials": lambda n: "A. " * (n // 3),
    "names": lambda n: "Ab " * (n // 3),
    "dashes": lambda n: "a – " * (n // 4),
    "brackets": lambda n: "(a " * (n // 3),
    "spaces": lambda n: "a" + " " * n + "b",
    "line ends": lambda n: "a" + "\n" * n + "b",
    "short sentences": lambda n: "It rained. " * (n // 11),
    "short paragraphs": lambda n: "It rained.\n\n" * (n // 12),
    "asides": lambda n: "Nothing like a flood. No kidding – it rained. " * (n // 46),
    "ampersands": lambda n: "&" * n,
}
MARKDOWN: dict[str, Make] = {
    "emphases": lambda n: ("*a* " * 500 + "\n\n") * (n // 2002),
    "less-than signs": lambda n: "<" * n,
    "quotation marks": lambda n: ">" * n,
    "marked paragraphs": lambda n: "It *rained*.\n\n" * (n // 14),
    "links": lambda n: ("[a](http://b.example) " * 300 + "\n\n") * (n // 6602),
    "automatic links": lambda n: "<http://a.example> " * (n // 19),
    "items": lambda n: "- a\n" * (n // 4),
    "marks alone": lambda n: "\n\n".join(["!?"] * (n // 4)),
}


def cost(text: str, *, markdown: bool) -> tuple[float, float, float]:
    marks = [time.process_time()]
    article = files.parse(text, "x", markdown_text=markdown)
    marks.append(time.process_time())
    annotation = annotate(article)
    marks.append(time.process_time())
    page.render(annotation, page.Links())
    marks.append(time.process_time())
    return marks[1] - marks[0], marks[2] - marks[1], marks[3] - marks[2]


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    cost("It rained.", markdown=True)
    for kinds, markdown in ((TEXT, False), (MARKDOWN, True)):
        for name, make in kinds.items():
            try:
                once, twice = (cost(make(n), markdown=markdown) for n in (size, 2 * size))
            except AnnotatorError as error:
                print(f"{name:<26} {error}")
                continue
            pairs = list(zip(once, twice, strict=True))
            slow = any(b > 0.3 and b > 2.5 * a for a, b in pairs)
            told = "  ".join(f"{a:6.2f} s ×{b / max(a, 1e-3):4.1f}" for a, b in pairs)
            print(f"{name:<26} {told}{' ?' if slow else ''}", flush=True)


if __name__ == "__main__":
    main()
