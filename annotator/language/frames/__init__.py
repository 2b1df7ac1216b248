"""The frames that make a source speak, in one sentence: which words attribute, to whom, and what.

One kind of frame a module. A word that is no trigger is never looked at twice; a frame that stands
behind or inside its claim is sought first, because it covers the sentence before it.
"""

from collections.abc import Collection, Iterator, Sequence

from annotator.language.frames import (
    according,
    acts,
    announcing,
    behind,
    clear,
    hearsay,
    nouns,
    saying,
)
from annotator.language.frames import verb as verbs
from annotator.language.frames.frame import Frame
from annotator.language.speech import CLAIMS, DEEDS, HEARSAY
from annotator.language.subjects import Place
from annotator.language.verbs import ACTS, VERBS
from annotator.language.words import Words

_NOUNS = CLAIMS | DEEDS
_VERBAL = frozenset((*VERBS, *ACTS, *HEARSAY, *hearsay.HEARING, "according"))
_NOMINAL = (_NOUNS | clear.MAKING) - _VERBAL
_TRIGGERS = _VERBAL | _NOMINAL
_LINKS = frozenset("for that to".split())
"""One of them stands between a noun and its claim."""
_MOST = 40
"""Triggers that are tried in one sentence; a longer one is no sentence of news."""


def find(words: Words) -> tuple[Frame, ...]:
    """The frames of a sentence in order, none reaching into another."""
    if not _may_speak(words.low):
        return ()
    places = [at for at, word in enumerate(words.low) if word in _TRIGGERS][:_MOST]
    speaking = [at for at in places if _says(words, at)]
    found: list[Frame] = []
    floor = 0
    for frame in _behind(words, speaking):
        floor = _fill(words, places, speaking, floor, frame.start, found)
        found.append(frame)
        floor = max(floor, frame.end)
    _fill(words, places, speaking, floor, len(words.low), found)
    return tuple(found)


def _may_speak(words: Sequence[str]) -> bool:
    """Whether these words may make somebody speak: a gate before all else."""
    if not _VERBAL.isdisjoint(words):
        return True
    return not (_NOMINAL.isdisjoint(words) or _LINKS.isdisjoint(words))


def _says(words: Words, at: int) -> bool:
    verb = VERBS.get(words.low[at])
    return verb is not None and verbs.active(words, at, verb, 0)


def announced(words: Words) -> Place | None:
    """The source that a sentence lets speak in the next one."""
    return announcing.find(words)


def _behind(words: Words, speaking: Sequence[int]) -> Iterator[Frame]:
    """The frames that stand behind or inside their claims."""
    if not speaking:
        return
    mark = words.find(behind.MARKS, 0, len(words.low))
    floor = 0
    for at in speaking:
        if floor <= at and 0 <= mark < at + 2:
            frame = behind.find(words, at, VERBS[words.low[at]], floor)
            if frame:
                yield frame
                floor = frame.end


def _fill(
    words: Words,
    places: Sequence[int],
    speaking: Collection[int],
    floor: int,
    limit: int,
    found: list[Frame],
) -> int:
    """The frames that stand before their claims, between two places; where they end."""
    for at in places:
        if floor <= at < limit:
            frame = _ahead(words, at, at in speaking, floor, found[-1].source if found else None)
            if frame and frame.end <= limit:
                found.append(frame)
                floor = frame.end
    return floor


def _ahead(words: Words, at: int, says: bool, floor: int, held: Place | None) -> Frame | None:
    word = words.low[at]
    if word == "according":
        return according.find(words, at, floor)
    frame: Frame | None = None
    if word in HEARSAY:
        frame = hearsay.find(words, at)
    if word in hearsay.HEARING:
        frame = hearsay.heard(words, at, floor)
    if word in clear.MAKING:
        frame = clear.find(words, at, floor)
    if frame is None and word in ACTS:
        frame = acts.find(words, at, ACTS[word], floor, held)
    if frame is None and says:
        frame = saying.find(words, at, VERBS[word], floor, held)
    if frame is None and word in _NOUNS:
        frame = nouns.find(words, at, floor)
    return frame
