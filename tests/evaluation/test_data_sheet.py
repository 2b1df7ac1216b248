"""The data sheet says what is in the corpora, and the distributions hold what they should."""

import json
import os
import re
import tomllib
from collections import Counter
from pathlib import Path

from annotator.evaluation import gold
from annotator.evaluation.gold import GoldArticle
from annotator.models import Voice

ROOT = Path(__file__).parents[2]
CORPORA = ROOT / "corpora"
SHEET = ROOT / "docs" / "data.md"


def inside(articles: list[GoldArticle], voice: Voice) -> int:
    return sum(unit.voice is voice for a in articles for unit in a.units)


def row(name: str, articles: list[GoldArticle]) -> str:
    words = sum(len(a.article.body.split()) for a in articles)
    counts = (
        len(articles),
        words,
        inside(articles, Voice.ASIDE),
        inside(articles, Voice.ATTRIBUTED),
    )
    return f"| {name} | {' | '.join(f'{count:,}' for count in counts)} |"


def counts() -> str:
    articles = list(gold.load(CORPORA / "articles"))
    short = list(gold.load(CORPORA / "short"))
    second = list(gold.load(CORPORA / "second"))
    lines = (CORPORA / "newsmtsc-voices.jsonl").read_text("utf-8").splitlines()
    samples = Counter(json.loads(line)["sample"] for line in lines)
    genres = Counter(a.genre.split(":")[0] for a in articles)
    told = ", ".join(f"{genre} {number}" for genre, number in sorted(genres.items()))
    kinds = [
        row(f"{kind}, {split}", [a for a in articles if (a.kind, a.split) == (kind, split)])
        for kind in ("report", "analysis", "opinion")
        for split in ("train", "heldout")
    ]
    public = ", ".join(f"{number} {name}" for name, number in sorted(samples.items()))
    return "\n".join([
        "| articles | number | words | asides | stretches of sources |", "|---|---|---|---|---|",
        *kinds, row("all", articles), row("tagged a second time", second),
        *(row(f"short, {kind}, heldout", [a for a in short if a.kind == kind]) for kind in ("report", "opinion")), "",
        f"Labelled sentences of NewsMTSC: {len(lines):,} ({public}).", "",
        f"Genres, as their writers named them ({len(genres)}): {told}.",
    ])  # fmt: skip


def test_the_sheet_counts_what_is_there() -> None:
    sheet = SHEET.read_text("utf-8")
    found = re.search(r"(<!-- counts: .*? -->\n\n)(.*?)(<!-- /counts -->)", sheet, re.DOTALL)
    assert found
    if os.environ.get("UPDATE_GOLDEN"):
        SHEET.write_text(sheet.replace(found[0], f"{found[1]}{counts()}\n\n{found[3]}"), "utf-8")
        return
    assert found[2].strip() == counts()


def test_every_article_says_what_it_is() -> None:
    articles = gold.load(CORPORA / "articles")
    assert {a.split for a in articles} == {"train", "heldout"}
    assert all(a.genre and a.kind in ("report", "analysis", "opinion") for a in articles)
    assert all(a.article.headline for a in articles)


def test_labels_of_public_sentences_carry_no_sentence() -> None:
    for line in (CORPORA / "newsmtsc-voices.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        assert set(label) == {"sentence", "sample", "voices"}
        assert re.fullmatch(r"[0-9a-f]{16}", label["sentence"])


def test_the_source_distribution_has_the_corpora_and_the_wheel_has_not() -> None:
    targets = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    assert {"corpora", "benchmarks"} <= set(targets["targets"]["sdist"]["include"])
    assert targets["targets"]["wheel"]["packages"] == ["annotator"]


def test_the_licences_are_there() -> None:
    assert "CC0 1.0 Universal" in (CORPORA / "LICENSE").read_text("utf-8")
    assert "NewsMTSC" in (ROOT / "NOTICE").read_text("utf-8")
