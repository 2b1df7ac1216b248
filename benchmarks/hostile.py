"""Hostile text against itself doubled: `python -m benchmarks.hostile [WORDS OF A NAME…]`.

Prints for each kind the CPU time of reading, annotating and rendering the longer text, and how many
times the shorter one's it is. Work in step with the length gives 2, its square 4. Exits with 1 where
a part that takes 0.3 s or more exceeds 2.5. A kind is tried up to five times and the least time of
each length counts, so that a busy machine fails nothing.
"""

import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from time import process_time

from annotator.pipeline import annotate
from annotator.reading import files, html
from annotator.rendering import article as page

LENGTH = 50_000
"""Characters of the shorter text, where a kind does not say."""
RATIO, ENOUGH, ROUNDS = 2.5, 0.3, 5

Times = tuple[float, ...]
Work = Callable[[str], Times]


def _whole(text: str, *, markdown: bool = False) -> Times:
    marks = [process_time()]
    article = files.parse(text, "x", markdown_text=markdown)
    marks.append(process_time())
    annotation = annotate(article)
    marks.append(process_time())
    page.render(annotation, page.Links())
    marks.append(process_time())
    return tuple(after - before for before, after in pairwise(marks))


def _markdown(text: str) -> Times:
    return _whole(text, markdown=True)


def _page(text: str) -> Times:
    start = process_time()
    html.extract(f"<html><article><p>It rained.{text}".encode(), "x")
    return (process_time() - start,)


NAMED = {  # a letter follows each text, and is a sentence of its own
    "a sentence of 1 MB, and of 2 MB": ("word ", 1_000_000),
    "a sentence of 1 MB without a space": ("a", 1_000_000),
    "50,000 sentences, and 100,000": ("It rained. ", 11 * 49_999),
    "50,000 paragraphs, and 100,000": ("It rained.\n\n", 12 * 49_999),
}
TEXT = {
    "commas": "word, ",
    "quotations": "“a” ",
    "opening marks": "“a ",
    "closing marks": "a” ",
    "straight marks": '"a ',
    "single marks": "'a ",
    "curly and single marks": "“‘a ",
    "marks that close each other": "‘a ’",
    "archive marks": "``a ''",
    "possessives": "voters’ ",
    "full stops": ".",
    "dots behind a frame": "he said it ran ......",
    "initials": "A. ",
    "names": "Ann Poe ",
    "short names": "Ab ",
    "dashes": "a – ",
    "colons": "a: ",
    "brackets": "(a (",
    "spaces": " ",
    "line ends": "\n",
    "ampersands": "&",
    "asides": "Nothing like a flood. No kidding – it rained. ",
    "verbs of saying": "he said ",
    "commas and verbs": "Lind, said, ",
    "according to": "according to ",
    "that": "said that ",
    "labels": "Poe: yes.\n\n",
    "pronouns": "Ann Poe sat. He said it leaked. ",
    "quoted pronouns": "“It leaks. ",
    "open clauses": "as it ",
    "frames and marks": "“It leaks badly,” he said, ",
    "marks behind a frame": "he said, “It leaks very badly,” “It leaks very badly,” ",
}
MARKDOWN = {
    "emphases": "*a* " * 500 + "\n\n",
    "less-than signs": "<",
    "quotation marks": ">",
    "marked paragraphs": "It *rained*.\n\n",
    "links": "[a](http://b.example) " * 300 + "\n\n",
    "automatic links": "<http://a.example> ",
    "items": "- a\n",
    "marks alone": "!?\n\n",
}
PAGE = {
    "open elements": "<div>",
    "open paragraphs": "<p>It rained. ",
    "half a tag": "<p ",
    "attributes": "<p a=b>",
    "comments": "<!-- ",
    "entities": "&amp;",
    "links of a page": "<a href=http://a.example>b</a> ",
    "rows": "<table><tr><td>a",
}


def kinds() -> Iterator[tuple[str, Work, str, int]]:
    """A name, what is done, a pattern, and the characters of the shorter text."""
    for name, (pattern, length) in NAMED.items():
        yield name, _whole, pattern, length
    for work, patterns in ((_whole, TEXT), (_markdown, MARKDOWN), (_page, PAGE)):
        for name, pattern in patterns.items():
            yield name, work, pattern, LENGTH


def measure(work: Work, pattern: str, length: int) -> tuple[Times, Times]:
    """The least times of each part for the shorter text and for the longer one."""
    short = pattern * (length // len(pattern))
    once: Times = (float("inf"),) * 3
    twice = once
    for _ in range(ROUNDS):
        once, twice = _least(once, work(f"a{short}b")), _least(twice, work(f"a{short * 2}b"))
        if not _slow(once, twice):
            break
    return once, twice


def _least(left: Times, right: Times) -> Times:
    return tuple(map(min, left, right))


def _slow(once: Times, twice: Times) -> bool:
    return any(b >= ENOUGH and b > RATIO * a for a, b in zip(once, twice, strict=True))


def main() -> None:
    _whole("It rained.")
    _page("")
    slow = []
    for name, work, pattern, length in kinds():
        if not all(word in name for word in sys.argv[1:]):
            continue
        once, twice = measure(work, pattern, length)
        pairs = zip(once, twice, strict=True)
        told = "  ".join(f"{b:6.2f} s ×{b / max(a, 1e-3):4.1f}" for a, b in pairs)
        slow += [name] if _slow(once, twice) else []
        print(f"{name:<36} {told}{' !' if name in slow else ''}", flush=True)
    print(f"{len(slow)} kinds take more than {RATIO} times as long when doubled {slow or ''}")
    sys.exit(bool(slow))


if __name__ == "__main__":
    main()
