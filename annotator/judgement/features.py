"""What counts for or against an aside in one stretch, each by a name a reader can check."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from annotator.judgement import lean
from annotator.judgement.vocabulary import CLASSES, OPENERS
from annotator.language.fold import fold
from annotator.language.memo import remembered
from annotator.models import Cue

_TOKEN = re.compile(r"[$£€¥]?[^\W_ʼ]+(?:[.'’‘ʼ,-][^\W_ʼ]+)*%?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CAP = 2.0
"""A third word of a kind makes a stretch no more what it is."""
_VERY_SHORT, _SHORT, _LONG = 5, 12, 28
"""Words: comments are short more often than facts are."""


def _index(classes: Mapping[str, frozenset[str]]) -> Mapping[str, tuple[str, ...]]:
    words = sorted({word for members in classes.values() for word in members})
    return {word: tuple(n for n, members in classes.items() if word in members) for word in words}


_MODALS = CLASSES["modal/would"] | CLASSES["modal/may"] | CLASSES["modal/duty"]
_SELF = CLASSES["person/i"]
_TITLE = "fact/title"
_CLASSES_OF = _index(CLASSES)
_FACTS_OF = _index({name: words for name, words in CLASSES.items() if name.startswith("fact/")})
_OPENERS_OF = _index(OPENERS)


def extract(
    text: str, cues: Sequence[Cue], before: str = "", after: str = ""
) -> Mapping[str, float]:
    """Every feature of one stretch that is not zero, by name.

    `before` and `after` are the characters of the sentence next to the stretch, white space left
    out; empty at its edges. Counts are capped at 2: a third figure makes a statement no more
    checkable.
    """
    words = list(map(_word, _TOKEN.findall(text)))
    texts = [word.text for word in words]
    names = [cue.rule for cue in cues]
    names += _said(words, inside=bool(before))
    names += _modals(texts)
    names += _shape(text, texts, before, after)
    found: dict[str, float] = {}
    for name in names:
        found[name] = _CAP if name in found else 1.0
    if closed := round(sum(map(_CLOSED.__contains__, texts)) / max(len(texts), 1), 2):
        found["style/closed"] = closed
    if lean_here := lean.of([word.lean for word in words if word.plain]):
        found[lean.FEATURE] = lean_here
    found.update(_pairs(found, texts))
    return found


class _Word(Struct, frozen=True, gc=False):
    """What one word counts for. It is read once, however often and wherever it stands."""

    text: str
    """Folded."""
    capital: bool
    first: tuple[str, ...]
    """All that it counts for where it begins a sentence, which may be why it has a capital."""
    inside: tuple[str, ...]
    """Where it begins a stretch inside a sentence."""
    behind: tuple[str, ...]
    """Where another word of the stretch stands before it."""
    titles: bool
    """Whether a name behind it has a title."""
    plain: bool
    """Whether it is no name: it has no capital, or is one of the small words."""
    lean: float
    """In logits; see `lean`."""


def plain(text: str) -> list[str]:
    """The words of a stretch that are no names, folded."""
    return [word.text for word in map(_word, _TOKEN.findall(text)) if word.plain]


def leaning(text: str, side: float) -> tuple[str, ...]:
    """At most two words of a stretch, as written, that lean furthest to a side: to comment where
    it is above 0, else to news. They are why the stretch leans there.
    """
    found = {written: _word(written) for written in _TOKEN.findall(text)}
    ranked = sorted((-side * word.lean, written) for written, word in found.items() if word.plain)
    return tuple(written for lean, written in ranked[:2] if lean < 0)


@remembered
def _word(written: str) -> _Word:
    text = fold(written)
    classes, openers = _CLASSES_OF.get(text, ()), _OPENERS_OF.get(text, ())
    capital = written[0].isupper()
    # Hope, May and Grace are people, and what a name means otherwise says nothing of them.
    named = classes if text in _SELF else _FACTS_OF.get(text, ())
    behind = (*(named if capital else classes), *_facts(text, written))
    return _Word(
        text=text,
        capital=capital,
        first=(*(classes if capital else behind), *openers),
        inside=named if capital else (*behind, *openers),
        behind=behind,
        titles=_TITLE in classes,
        plain=not capital or text in _CLOSED and text != "may",
        lean=lean.shipped().get(text, 0.0),
    )


def _said(words: Sequence[_Word], *, inside: bool) -> Sequence[str]:
    if not words:
        return ()
    found = [name for word in words[1:] for name in word.behind]
    found += words[0].inside if inside else words[0].first
    if _TITLE in found:
        found += ["fact/titled-name" for a, b in pairwise(words) if a.titles and b.capital]
    return found


def _modals(words: Sequence[str]) -> Iterator[str]:
    if not _AFTER_MODALS.keys().isdisjoint(words):
        for left, right in pairwise(words):
            if right in _AFTER_MODALS and left in _MODALS:
                yield _AFTER_MODALS[right]


_AFTER_MODALS = {"have": "modal/past", "be": "modal/be"}


def _facts(word: str, written: str) -> Sequence[str]:
    if written[0].isupper():
        acronym = written.isupper() and len(written) > 1
        return ("fact/name", "fact/acronym") if acronym else ("fact/name",)
    if written[0] in "$£€¥" or word[-1] == "%":
        return ("fact/amount",)
    if written[0].isdigit():
        return _number(word)
    return ("tense/past",) if word.endswith("ed") and len(word) > 4 else ()


def _number(word: str) -> Sequence[str]:
    if _YEAR.fullmatch(word):
        return ("fact/number", "fact/year")
    return ("fact/number", "fact/age") if "-year-old" in word else ("fact/number",)


_CLOSED = frozenset(
    "the a an of to in on at by for with from as into over after before between through about and or but nor so yet if "
    "because although though while when where who whom whose which what that this these those it its he him his she her "
    "they them their we us our you your i me my is are was were be been being am has have had do does did will would "
    "shall should can could may might must not no than then there here too very also only just still even ever never now "
    "more most some any all each every both few much many other such own same one".split()
)


def _shape(text: str, words: Sequence[str], before: str, after: str) -> Iterator[str]:
    last = text.rstrip()[-1:]
    if last in _ENDINGS and not (before and last in ":–—"):
        yield _ENDINGS[last]
    elif last == "," and not before and _sets_out(words):
        yield "shape/setting"
    if len(words) <= _SHORT:
        yield "shape/short"
        if len(words) <= _VERY_SHORT:
            yield "shape/very-short"
    elif len(words) >= _LONG:
        yield "shape/long"
    yield from _place(before, after)
    if text[:1] in ("(", "["):
        yield "shape/bracket"
    if "“" in text or '"' in text:
        yield "shape/marks"


_ENDINGS = {"?": "shape/question", "!": "shape/exclamation"} | dict.fromkeys(":–—", "shape/caption")


def _sets_out(words: Sequence[str]) -> bool:
    """“But with the talks at an end, …”: the scene of a main clause that follows."""
    first = words[1] if len(words) > 1 and words[0] in _TURNS else words[0] if words else ""
    return first in _SETTING or first.endswith("ing")


_TURNS = frozenset("and but so yet".split())
_SETTING = frozenset(
    "after although amid as at because before by despite during following for from given if in instead on once since "
    "though under until when while with without".split()
)


def _place(before: str, after: str) -> Iterator[str]:
    """Where in its sentence a stretch stands; a whole sentence stands nowhere."""
    if before:
        yield "shape/inside" if after else "shape/tail"
    elif after:
        yield "shape/head"
    if before in ("–", "—", "-"):
        yield "shape/after-dash"


@remembered
def _kind(name: str) -> str:
    return name.split("/", 1)[0]


_SUMMING = CLASSES["noun/shell"] | CLASSES["word/abstract"]
_EVALUATIVE = frozenset(
    ("word/praise", "word/blame", "word/abstract", "word/absolute", "word/booster")
)


def _pairs(found: Mapping[str, float], words: Sequence[str]) -> Mapping[str, float]:
    """Features that count only together."""
    kinds = set(map(_kind, found))
    bare = "fact" not in kinds
    graded = found.get("word/praise", 0.0) + found.get("word/blame", 0.0)
    now = found.get("tense/present", 0.0) and not found.get("tense/past")
    stance = not _EVALUATIVE.isdisjoint(found)
    pairs = {
        "pair/bare": bare,
        "pair/bare-short": bare and len(words) <= _SHORT,
        "pair/bare-graded": bare and graded,
        "pair/bare-present": bare and now,
        "pair/graded-present": graded and now,
        "pair/stance-present": stance and now,
        "pair/we-stance": "person/we" in found and stance,
        "pair/i-present": "person/i" in found and now,
        "pair/you-stance": "person/you" in found and stance,
        "pair/this-stance": "word/demonstrative" in found and stance and now,
        "pair/no-verb": kinds.isdisjoint(("tense", "modal", "verb")),
        "pair/duty-bare": bare and "modal/duty" in found,
        "pair/will-stance": "modal/will" in found and stance,
        "pair/absolute-bare": bare and "word/absolute" in found,
        "pair/summing-up": "shape/tail" in found
        and "opener/article" in found
        and not _SUMMING.isdisjoint(words[1:4]),
        "pair/you-duty": "person/you" in found and ("modal/duty" in found or "modal/may" in found),
        "pair/relative-tail": "shape/tail" in found and "opener/relative" in found,
        "pair/mind-unspoken": "verb/mind" in found and "person/i" not in found,
        "pair/indefinite-bare": bare and "person/indefinite" in found,
        "pair/condition-bare": bare and "word/condition" in found,
    }
    return {name: 1.0 for name, holds in pairs.items() if holds}
