"""A corpus on the cores of this machine: `python -m benchmarks.archive [ARTICLES]`.

The time that passes with one process and with two, in turn; with other work on the machine two are
worth less. Memory is that of the largest process, for a corpus and for one five times as long.
"""

import json
import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from annotator.corpus import run
from benchmarks.figures import Figure
from benchmarks.sites import texts
from benchmarks.start import cost

ARTICLES, ROUNDS = 1000, 3


def write(path: Path, count: int) -> Path:
    with path.open("w") as out:
        for number, text in enumerate(texts(count)):
            out.write(json.dumps({"id": number, "text": text}) + "\n")
    return path


def largest(source: Path, workers: int) -> float:
    """Megabytes of the largest process of a run."""
    code = (
        "import sys, resource; from pathlib import Path; from annotator.corpus import run\n"
        "if __name__ == '__main__':\n"
        "    run(Path(sys.argv[1]), Path(sys.argv[1] + '.out.jsonl.gz'), workers=int(sys.argv[2]))\n"
    )
    script = source.with_suffix(".py")
    script.write_text(code)
    held = cost([sys.executable, str(script), str(source), str(workers)])
    return held.megabytes


def seconds(source: Path, workers: int) -> tuple[float, float, int]:
    """Time passed, CPU time, and sentences."""
    before = _cpu()
    start = perf_counter()
    summary = run(source, source.with_suffix(f".{workers}.jsonl"), workers=workers)
    return perf_counter() - start, _cpu() - before, summary.sentences


def _cpu() -> float:
    told = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in told)


def measure(count: int = ARTICLES) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        source = write(Path(name, "in.jsonl"), count)
        ratios, micro = [], []
        for _ in range(ROUNDS):
            one, cpu, sentences = seconds(source, 1)
            micro.append(1e6 * cpu / sentences)
            ratios.append(one / seconds(source, 2)[0])
        told = "annotate, whole and as JSON, in a corpus"
        yield Figure.of("corpora", told, "µs a sentence", micro)
        yield Figure.of("corpora", f"two processes, {os.cpu_count()} cores", "× one", ratios)
        for size in (count, 5 * count):
            held = largest(write(Path(name, f"{size}.jsonl"), size), 2)
            yield Figure.of("corpora", f"memory, {size:,} articles", "MB a process", [held])


if __name__ == "__main__":
    for figure in measure(*map(int, sys.argv[1:])):
        print(figure)
