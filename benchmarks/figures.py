"""Figures as values, kept as JSON, and the page of the docs that is made of them."""

import os
import platform
import statistics
from collections.abc import Iterable, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby
from pathlib import Path

import msgspec

FILE = Path(__file__).with_name("figures.json")
PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
START, END = "<!-- figures -->\n", "<!-- /figures -->\n"

_PACKAGES = (
    "annotator textblob nltk msgspec markupsafe jinja2 mkdocs mkdocs-material pyarrow proselint "
    "numpy scipy torch"
).split()


class Figure(msgspec.Struct, frozen=True):
    """A median of rounds with their range."""

    group: str
    name: str
    unit: str
    median: float
    low: float
    high: float
    rounds: int

    @classmethod
    def of(cls, group: str, name: str, unit: str, found: Sequence[float]) -> "Figure":
        """The figure of these rounds, rounded to three digits."""
        numbers = (statistics.median(found), min(found), max(found))
        median, low, high = (float(f"{number:.3g}") for number in numbers)
        return cls(group, name, unit, median, low, high, len(found))

    @property
    def range(self) -> str:
        """The lowest and the highest round; empty of one round."""
        return f"{self.low:g}–{self.high:g}" if self.rounds > 1 else ""

    def __str__(self) -> str:
        return f"{self.name:54} {self.median:>9g} {self.unit}  {self.range}"


class Table(msgspec.Struct, frozen=True):
    """All figures of a run, with what they were measured on."""

    machine: str
    versions: dict[str, str]
    figures: list[Figure]


def table(figures: Iterable[Figure]) -> Table:
    """The figures with this machine and what is installed on it."""
    return Table(_machine(), dict(_versions()), list(figures))


def _machine() -> str:
    model = platform.processor() or platform.machine()
    with suppress(OSError), Path("/proc/cpuinfo").open() as lines:
        names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
        model = names[0] if names else model
    return f"{os.cpu_count()} × {model}, {platform.system()}"


def _versions() -> Iterable[tuple[str, str]]:
    yield "Python", platform.python_version()
    for name in _PACKAGES:
        with suppress(PackageNotFoundError):
            yield name, version(name)


def read() -> Table:
    """The figures that are kept."""
    return msgspec.json.decode(FILE.read_bytes(), type=Table)


def write(kept: Table) -> None:
    """Keep figures, and make the page of them."""
    FILE.write_bytes(msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n")
    before, rest = PAGE.read_text("utf-8").split(START)
    PAGE.write_text(f"{before}{START}{markdown(kept)}{END}{rest.split(END)[1]}", "utf-8")


def markdown(kept: Table) -> str:
    """The figures as Markdown."""
    parts = [f"Measured on {kept.machine}, shared with other work.\n\n"]
    for group, figures in groupby(kept.figures, key=lambda figure: figure.group):
        parts.append(f"### {group[0].upper()}{group[1:]}\n\n| what | median | range | unit |\n")
        parts.append("|---|---|---|---|\n")
        parts += [f"| {f.name} | {f.median:g} | {f.range} | {f.unit} |\n" for f in figures]
        parts.append("\n")
    told = ", ".join(f"{name} {number}" for name, number in kept.versions.items())
    return "".join((*parts, _archives(kept), f"With {told}.\n"))


_SIZES = {"a million": 1e6, "a hundred million": 1e8, "ten billion": 1e10}
_CORES = (1, 16, 1000)


def _archives(kept: Table) -> str:
    """What archives take, by nothing but multiplication."""
    costs = [f.median for f in kept.figures if (f.name, f.unit) == (_WHOLE, "µs a sentence")]
    if not costs:
        return ""
    cost = costs[0]
    heads = "".join(f" {cores} core{'s' * (cores > 1)} |" for cores in _CORES)
    lines = [f"### Archives, on paper\n\n| sentences |{heads}\n|---|{'---|' * len(_CORES)}\n"]
    for name, count in _SIZES.items():
        cells = (f" {_time(cost / 1e6 * count / cores / _EFFICIENCY)} |" for cores in _CORES)
        lines.append(f"| {name} |{''.join(cells)}\n")
    lines.append(f"\nAt {cost:g} µs a sentence on one core, {_ASSUMED}\n\n")
    return "".join(lines)


_WHOLE = "annotate, whole and as JSON, in a corpus"
_EFFICIENCY = 0.8
_ASSUMED = (
    "with 80 % of each core's time at work on sentences, storage that keeps up, and about 0.9 kB of "
    "JSON a sentence before it is packed. The work has no step in which machines wait for each other."
)


def _time(seconds: float) -> str:
    for unit, size in (("days", 86400.0), ("hours", 3600.0), ("minutes", 60.0)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{max(1.0, seconds):.0f} seconds"
