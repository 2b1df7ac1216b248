"""Weights from gold: the same every time, and never against their meaning."""

import functools
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("sklearn", reason='pip install "annotator[train]"')

from annotator.cli import main
from annotator.evaluation import gold
from annotator.judgement import model
from annotator.models import Article, Voice
from annotator.pipeline import Settings, annotate
from annotator.rules import all_rules
from annotator.training import judge
from annotator.training.samples import collect
from tests.training.samples import ASIDES, FACTS, tagged


def golds() -> list[gold.GoldArticle]:
    return [gold.parse(tagged(number), f"a{number}") for number in range(15)]


@functools.cache
def learned() -> model.Weights:
    return judge.train(golds(), all_rules(), judge.Expected.shipped())


def test_the_same_gold_gives_the_same_bytes() -> None:
    again = judge.train(golds(), all_rules(), judge.Expected.shipped())
    assert judge.dump(again) == judge.dump(learned())


def test_what_is_learned_can_be_shipped() -> None:
    parsed = model.parse(judge.dump(learned()))
    assert parsed.calibrated
    assert parsed.threshold == round(learned().threshold, 2)
    assert 0.5 <= parsed.threshold <= 0.95
    assert parsed.cuts[0] < parsed.cuts[1]


def test_no_weight_contradicts_its_feature() -> None:
    rules = {rule.id for rule in all_rules().rules}
    for name, weight in learned().features.items():
        if name in rules or name.startswith("around/"):
            assert weight >= 0, name
        elif name.startswith("fact/"):
            assert weight <= 0, name


def test_facts_speak_against_an_aside_and_are_learned() -> None:
    assert min(w for n, w in learned().features.items() if n.startswith("fact/")) < 0


def test_what_was_learned_tells_the_voices_apart() -> None:
    settings = Settings(all_rules(), learned())
    text = f"{FACTS[1]} {ASIDES[1]}"
    fact, aside = annotate(Article.from_text(text), settings).segments
    assert fact.aside < aside.aside
    assert fact.voice is Voice.REPORTING


def test_a_rule_that_gold_never_shows_keeps_what_is_expected_of_it() -> None:
    seen = {name for a in collect(golds(), all_rules()) for s in a.samples for name in s.values}
    expected = judge.Expected.shipped()
    unseen = [r.id for r in all_rules().rules if r.id not in seen and expected.of(r.id) > 0]
    assert unseen
    ratios = {round(learned().of(name) / expected.of(name), 6) for name in unseen}
    assert len(ratios) == 1  # calibration scales all of them alike


def test_gold_without_an_aside_teaches_nothing() -> None:
    plain = [gold.parse(FACTS[n % 6], f"p{n}") for n in range(6)]
    with pytest.raises(ValueError, match="asides and other text"):
        judge.train(plain, all_rules(), judge.Expected.shipped())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(15):
        (tmp_path / f"a{number}.txt").write_text(tagged(number), "utf-8")
    return tmp_path


def test_the_command_learns_from_the_train_split_only(folder: Path) -> None:
    held_out = f"---\nsplit: heldout\n---\n<aside>{FACTS[0]}</aside>"
    (folder / "h.txt").write_text(held_out, "utf-8")
    target = folder / "weights.json"
    out = CliRunner().invoke(main, ["train", "voices", "--gold", str(folder), "--to", str(target)])
    assert out.exit_code == 0, out.output
    assert "15 articles" in out.stderr
    assert json.loads(target.read_text("utf-8"))["schema"] == "annotator-weights/2"


def test_the_command_refuses_in_one_line_and_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text(f"---\nsplit: train\n---\n{FACTS[0]}", "utf-8")
    target = tmp_path / "weights.json"
    out = CliRunner().invoke(
        main, ["train", "voices", "--gold", str(tmp_path), "--to", str(target)]
    )
    assert out.exit_code == 1
    assert len(out.stderr.splitlines()) == 1
    assert not target.exists()
