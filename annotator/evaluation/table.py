"""Figures as a table: one row for each system, in Markdown or JSON."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator.evaluation import measures, voices
from annotator.evaluation.gold import GoldArticle
from annotator.evaluation.rules import Hits, precision
from annotator.models import Voice
from annotator.pipeline import Settings

_SHOWN = (
    "aside P",
    "aside R",
    "aside F1",
    "macro F1",
    "AUC",
    "calibration error",
    "false alarms per 1,000 in reports",
    "asides found in reports",
    "false alarms at 60 % recall",
    "asides in reports, by stretch P",
    "asides in reports, by stretch R",
)
_WITH_INTERVAL = (
    "aside F1",
    "AUC",
    "asides in reports, by stretch P",
    "asides in reports, by stretch R",
)


@dataclass(frozen=True)
class Row:
    """One system's figures on one set."""

    system: str
    figures: Mapping[str, float | None]
    intervals: Mapping[str, tuple[float, float]]


@dataclass(frozen=True)
class Measured:
    """One set with the figures of all systems."""

    name: str
    sizes: Mapping[str, int]
    """What the set holds: so many articles, sentences."""
    rows: tuple[Row, ...]
    rules: Mapping[str, Hits] = field(default_factory=dict)
    """How often the cues of each rule stand in asides, where that was counted."""


def measure(
    name: str,
    golds: Sequence[GoldArticle],
    split: str = "all",
    rounds: int = 0,
    settings: Settings | None = None,
    *,
    by_rule: bool = False,
) -> Measured:
    """The annotator beside the baselines. `split` chooses among articles that are split.

    `by_rule` also counts how often the cues of each rule stand in asides.
    """
    chosen = _chosen(golds, split)
    systems = {"annotator": voices.annotator(settings), **voices.BASELINES}
    rows = tuple(_row(name, system, chosen, rounds) for name, system in systems.items())
    units = [unit for gold in chosen for unit in gold.units]
    asides = sum(unit.voice is Voice.ASIDE for unit in units)
    sizes = {"articles": len(chosen), "units": len(units), "asides": asides}
    return Measured(name, sizes, rows, precision(chosen, settings) if by_rule else {})


def _chosen(golds: Sequence[GoldArticle], split: str) -> Sequence[GoldArticle]:
    return [g for g in golds if split == "all" or not g.kind or g.split == split]


def _row(name: str, system: voices.System, golds: Sequence[GoldArticle], rounds: int) -> Row:
    judged = [system(gold) for gold in golds]
    found = voices.figures(judged)
    told = {name: found.get(name) for name in _SHOWN if found.get(name) is not None}
    intervals = {
        figure: edges
        for figure in _WITH_INTERVAL
        if rounds and figure in told and name == "annotator"
        if (edges := _interval(judged, figure, rounds))
    }
    return Row(name, told, intervals)


def _interval(
    judged: Sequence[voices.Judged], figure: str, rounds: int
) -> tuple[float, float] | None:
    return measures.interval(judged, lambda drawn: voices.figures(drawn).get(figure), rounds)


def as_markdown(measured: Sequence[Measured]) -> str:
    """A table for each set."""
    return "\n".join(map(_markdown, measured))


def _markdown(measured: Measured) -> str:
    shown = list(dict.fromkeys(name for row in measured.rows for name in row.figures))
    sizes = ", ".join(f"{number} {what}" for what, number in measured.sizes.items())
    head = f"### {measured.name}: {sizes}\n"
    lines = [head, _line(["system", *shown]), _line(["---"] * (len(shown) + 1))]
    lines += [_line([row.system, *(_cell(row, name) for name in shown)]) for row in measured.rows]
    return "\n".join([*lines, *_rules(measured.rules)]) + "\n"


def _rules(found: Mapping[str, Hits]) -> Iterator[str]:
    if found:
        yield "\n" + _line(["rule", "cues", "of these in asides"])
        yield _line(["---"] * 3)
    for rule, hits in found.items():
        yield _line([rule, str(hits.cues), _number(hits.in_asides / hits.cues)])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(row: Row, name: str) -> str:
    value = row.figures.get(name)
    if value is None:
        return "–"
    edges = row.intervals.get(name)
    return _number(value) + (f" ({_number(edges[0])}–{_number(edges[1])})" if edges else "")


def _number(value: float) -> str:
    return f"{value:.1f}" if value > 1 else f"{value:.3f}".removeprefix("0") or "0"


def as_json(measured: Sequence[Measured]) -> str:
    """The same as data, rounded to four digits."""
    return json.dumps(as_data(measured), indent=2) + "\n"


def as_data(measured: Sequence[Measured]) -> list[dict[str, Any]]:
    """The tables as plain values, rounded to four digits."""
    return [
        {
            "set": m.name,
            **m.sizes,
            "systems": [
                {
                    "system": row.system,
                    "figures": {n: round(v, 4) for n, v in row.figures.items() if v is not None},
                    "intervals": {n: [round(e, 4) for e in v] for n, v in row.intervals.items()},
                }
                for row in m.rows
            ],
            **({"rules": {n: asdict(hits) for n, hits in m.rules.items()}} if m.rules else {}),
        }
        for m in measured
    ]


def of_data(data: Sequence[Mapping[str, Any]]) -> tuple[Measured, ...]:
    """What `as_data` told, to be printed again."""
    return tuple(
        Measured(
            m["set"],
            {name: size for name, size in m.items() if name not in ("set", "systems", "rules")},
            tuple(_row_of(row) for row in m["systems"]),
            {name: Hits(**hits) for name, hits in m.get("rules", {}).items()},
        )
        for m in data
    )


def _row_of(data: Mapping[str, Any]) -> Row:
    edges = {name: (low, high) for name, (low, high) in data["intervals"].items()}
    return Row(data["system"], data["figures"], edges)
