"""How often a rule's cues stand in asides: its precision, as far as it is meant to find them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator.evaluation.gold import GoldArticle, by_word
from annotator.models import Cue, Voice
from annotator.pipeline import Settings, annotate


@dataclass(frozen=True, slots=True)
class Hits:
    """The cues of one rule in the outlet's words, and how many of them begin in an aside."""

    cues: int
    in_asides: int


def precision(golds: Iterable[GoldArticle], settings: Settings | None = None) -> Mapping[str, Hits]:
    """The hits of every rule that found something, by rule; sources' words are left out."""
    said: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for gold in golds:
        for cue, is_aside in _cues(gold, settings):
            said[cue.rule] += 1
            right[cue.rule] += is_aside
    return {rule: Hits(number, right[rule]) for rule, number in sorted(said.items())}


def _cues(gold: GoldArticle, settings: Settings | None) -> Iterator[tuple[Cue, bool]]:
    labels = by_word(gold)
    for segment in annotate(gold.article, settings).segments:
        for cue in segment.cues:
            start = cue.start + len(cue.text) - len(cue.text.lstrip())
            at = max((word for word in labels if word <= start), default=-1)
            yield cue, labels.get(at) is Voice.ASIDE
