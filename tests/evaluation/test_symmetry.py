"""It must not matter who is named."""

import functools

from annotator.evaluation import symmetry
from annotator.evaluation.symmetry import Audit
from annotator.models import Article, Voice
from annotator.pipeline import Settings, annotate


@functools.cache
def shipped() -> Audit:
    return symmetry.audit()


def told(audit: Audit) -> str:
    return "\n".join(f"{o.moved:.3f} {o.swap.left} | {o.swap.right}" for o in audit.worst(12))


def test_who_is_named_changes_no_voice() -> None:
    assert shipped().same_voices >= 0.99, told(shipped())


def test_who_is_named_hardly_moves_a_probability() -> None:
    assert shipped().moved <= 0.02, told(shipped())


def test_there_are_enough_swaps_of_each_voice_to_tell() -> None:
    swaps = symmetry.swaps()
    assert len(swaps) >= 200
    assert {"party", "country", "gender", "person", "outlet"} <= {swap.kind for swap in swaps}
    voices = [{s.voice for s in annotate(Article.from_text(swap.left)).segments} for swap in swaps]
    for voice in Voice:
        assert sum(voice in found for found in voices) >= 20, voice


def test_the_sides_of_a_swap_differ_in_names_only() -> None:
    for swap in symmetry.swaps():
        assert swap.left != swap.right
        assert len(swap.left.split()) == len(swap.right.split()), swap


def test_a_rule_that_knows_a_name_is_found_out() -> None:
    audit = symmetry.audit(Settings.chosen(phrases=("the nationalist leadership",)))
    (worst,) = audit.of("party").worst(1)
    assert audit.moved > shipped().moved
    assert "Nationalist leadership" in worst.swap.left
