"""The scorecard's page from its figures: a pure function, so that the two never part."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any

from annotator.evaluation import table

HERE = Path(__file__).parent
FEW = 8
"""Hits below which a rule's precision says nothing."""
_ORDER = "precision recall F1 overlap start end accuracy".split()
"""Columns that come first; the others follow by name."""
_OURS = ("own", "short")
Rows = Mapping[str, Mapping[str, Any]]


def page(figures: Mapping[str, Any]) -> str:
    """docs/scorecard.md."""
    template = Template((HERE / "scorecard.tmpl.md").read_text("utf-8"))
    voices = table.of_data(figures["voices"])
    return template.substitute(
        agreement=listed(figures["agreement"]),
        news_agreement=listed(figures["agreement on news"]),
        attribution=rows_of("what", figures["attribution"]),
        loaded=rows_of("score", figures["loaded words"]),
        judge=judge(figures["judge"]),
        own=table.as_markdown([one for one in voices if one.name == "own"]).strip(),
        short=table.as_markdown([one for one in voices if one.name == "short"]).strip(),
        public=table.as_markdown([one for one in voices if one.name not in _OURS]).strip(),
        rules=rules(figures["rules"]),
        sets=sets(),
        symmetry=rows_of("swapped", figures["symmetry"]),
        tone=tone(figures["tone"]),
        weaknesses="\n".join(weaknesses(figures["weaknesses"])),
    )


def judge(told: Mapping[str, Any]) -> str:
    how = "learned and calibrated on gold" if told["calibrated"] else "set by hand, not calibrated"
    return f"weights {how}; a stretch is an aside from {told['threshold']:.0%} on"


def rows_of(what: str, rows: Rows) -> str:
    """A table of rows with figures by name; a row without one has a dash."""
    names = sorted({name for row in rows.values() for name in row}, key=_place)
    lines = [line([what, *names]), line(["---"] * (len(names) + 1))]
    lines += [line([name, *(cell(row.get(n)) for n in names)]) for name, row in rows.items()]
    return "\n".join(lines)


def _place(name: str) -> tuple[int, str]:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER), name


def line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def cell(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,}" if isinstance(value, int) else f"{value:.3f}"


def listed(figures: Mapping[str, float]) -> str:
    return rows_of("", {name: {"figure": value} for name, value in figures.items()})


def tone(sets: Mapping[str, Rows]) -> str:
    rows = {
        f"{name}, {reader}": row
        for name, readers in sets.items()
        for reader, row in readers.items()
    }
    return rows_of("set, reading", rows)


def rules(counts: Mapping[str, Sequence[int]]) -> str:
    """Rules with enough hits to tell, the most precise first."""
    told = [(right / said, rule, said) for rule, (right, said) in counts.items() if said >= FEW]
    rows = {
        f"[{rule}](rules/{rule}.md)": {"cues": said, "of these in asides": share}
        for share, rule, said in sorted(told, key=lambda one: (-one[0], one[1]))
    }
    return rows_of("rule", rows)


def sets() -> str:
    """Where each public set comes from, under which licence, and what it is used for."""
    told = tomllib.loads((HERE / "sets.toml").read_text("utf-8"))["set"]
    names = ("files", "what", "licence", "use")
    lines = [line(["set", *names]), line(["---"] * (len(names) + 1))]
    lines += [
        line([f"[{one['name']}]({one['url']})", *(one[name] for name in names)]) for one in told
    ]
    return "\n".join(lines)


def weaknesses(told: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in told:
        pairs = list(zip(one["examples"], one["right"], strict=True))
        wrong = [text for text, right in pairs if not right]
        count = (
            f"{len(pairs) - len(wrong)} of {len(pairs)} examples are read as the guideline says."
        )
        yield f"**{one['name']}.** {one['why']} {count}"
        yield ""
        if wrong:
            yield from (*(f"- {shown(text)}" for text in wrong), "")


def shown(tagged: str) -> str:
    """Tagged text as Markdown: an aside in italics, a source's words named."""
    marks = {"<aside>": "*[aside: ", "</aside>": "]*", "<source>": "[source: ", "</source>": "]"}
    for tag, mark in marks.items():
        tagged = tagged.replace(tag, mark)
    return tagged.replace("*[aside: , ", ", *[aside: ")
