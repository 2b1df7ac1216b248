"""What starting costs: `python -m benchmarks.start`. CPU time of whole processes, in turn."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure

ROUNDS = 7
_WATCH = """
import os, sys
child = os.posix_spawn(
    sys.argv[1], sys.argv[1:], os.environ,
    file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
)
_, status, usage = os.wait4(child, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""
"""A small process between: Linux counts what a parent held as held by its child."""

_COMMAND = "from annotator.cli import main; main()"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process used."""

    seconds: float
    """Of CPU, in user and system."""
    megabytes: float
    """The most that it held at once."""


def cost(command: Sequence[str], folder: Path | None = None) -> Cost:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    told = subprocess.run(
        [sys.executable, "-S", "-E", "-c", _WATCH, *command],
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    seconds, kilobytes = told.stdout.split()
    return Cost(float(seconds), float(kilobytes) / 1024)


def measure() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        article = Path(name, "a.txt")
        article.write_text("No kidding – it rained for nine hours.\n")
        commands = {
            'python -c "import click"': ["-c", "import click"],
            "annotator --help": ["-c", _COMMAND, "--help"],
            'python -c "import textblob"': ["-c", "import textblob"],
            "annotator annotate, one article": ["-c", _COMMAND, "annotate", str(article)],
        }
        found = {name: list[float]() for name in commands}
        for _ in range(ROUNDS):
            for told, words in commands.items():
                found[told].append(cost([sys.executable, *words]).seconds)
    for told, seconds in found.items():
        yield Figure.of("starting", told, "s of CPU", seconds)


if __name__ == "__main__":
    for figure in measure():
        print(figure)
