"""X accused Y of … · X vowed to … · X called Y “…” · X blamed Y for … · making it clear that …"""

from annotator.language import subjects
from annotator.language.frames import claims
from annotator.language.frames import verb as verbs
from annotator.language.frames.frame import Frame, framed
from annotator.language.grammar import DETERMINERS, PRONOUNS
from annotator.language.speech import BOUND, CALLING, JUDGING, TOWARDS
from annotator.language.subjects import Place
from annotator.language.verbs import Form, Verb
from annotator.language.words import QUOTED, STOPS, Words

_FAR = 12
"""Words between a verb and its “to” or “as”."""
_BEFORE_DEED = STOPS | {"that", "to"}
_POSSIBLE = frozenset("can could may might must should".split())
_KEEPING = frozenset("decline refuse".split())
_UNSAID = frozenset(
    "answer be comment confirm disclose discuss elaborate explain identify name provide respond reveal say "
    "speak specify talk".split()
)
"""Who declines to do one of them has claimed nothing."""
_STAYING = frozenset("be remain speak stay".split())
"""Who asks to stay unnamed, or to be, has claimed nothing."""
_TO, _OF, _AS = frozenset(("to",)), frozenset(("of",)), frozenset(("as",))
_REASONS = frozenset("as for over".split())
"""They begin what is said behind “urged by Poe”, “accused by Poe”, “described by Poe”, “praised by Poe”."""
_TERM = 3
"""Words of a quoted term, at most."""
_ACCUSED = 20
"""Words between “accuse” and its “of”."""


def find(words: Words, at: int, verb: Verb, floor: int, held: Place | None) -> Frame | None:
    """The frame whose verb stands at `at`."""
    if verb.form is Form.PAST and (agent := _agent(words, at, verb)):
        return framed((at, at + 1), agent, (agent[1], _clause_end(words, agent[1])))
    passive = verb.form is Form.PAST and subjects.passive(words, at, floor)
    start = _start(words, at, verb, passive)
    if start is None or not passive and not verbs.active(words, at, verb, floor):
        return None
    source = None if passive else verbs.source(words, at, verb, floor, held)
    if source is None and not passive:
        return None
    content = (start, claims.end(words, start, claims.fronted(words, floor, at)))
    return framed((at, at + 1), source, content)


def _agent(words: Words, at: int, verb: Verb) -> Place | None:
    """“described by Poe as …”, “urged by Poe to …”: the source behind “by”, up to what it says."""
    start = at + 2
    possible = not _POSSIBLE.isdisjoint(words.low[max(0, at - 3) : at])
    if words.low[at + 1 : start] != ["by"] or possible:
        return None
    opens = _opens_behind_agent(verb.lemma)
    end = words.find(STOPS | opens, start + 1, start + _FAR)
    return (
        (start, end)
        if end > 0 and words.low[end] in opens and _is_noun(words, start, end)
        else None
    )


def _opens_behind_agent(lemma: str) -> frozenset[str]:
    if lemma in TOWARDS:
        return _TO
    if lemma == "accuse":
        return _OF
    return _REASONS if lemma in JUDGING else _AS


def _is_noun(words: Words, start: int, end: int) -> bool:
    """Whether a phrase can name somebody: “Poe”, “the council”, “critics”."""
    named = words.capital(start) or words.low[start] in DETERMINERS
    return (named or words.low[end - 1].endswith("s")) and not words.finite(start, end)


def _clause_end(words: Words, start: int) -> int:
    stop = words.find(STOPS, start, len(words.low))
    return stop if stop > 0 else len(words.low)


def _start(words: Words, at: int, verb: Verb, passive: bool) -> int | None:
    if not _POSSIBLE.isdisjoint(words.low[max(0, at - 3) : at]):
        return None  # “voters might blame”
    if verb.lemma == "accuse":
        return _accused(words, at, passive)
    if passive:
        return None
    if verb.lemma in TOWARDS and (found := _towards(words, at, verb)) is not None:
        return found
    if verb.lemma in CALLING:
        return _called(words, at, verb)
    return _judged(words, at) if verb.lemma in JUDGING else None


def _accused(words: Words, at: int, passive: bool) -> int | None:
    """“accused Lind, the mayor of Lund, of theft”: up to “of”."""
    low = words.low
    places = [n for n in range(at + 1, min(at + _ACCUSED, len(words.low))) if low[n] == "of"]
    if not places or ";" in low[at : places[0]]:
        return None
    return places[0] if passive else at + 1


def _towards(words: Words, at: int, verb: Verb) -> int | None:
    """“vowed to block”, “urged the house to vote”."""
    low = words.low
    if verb.lemma in BOUND:
        silent = verb.lemma in _KEEPING and not _UNSAID.isdisjoint(low[at + 2 : at + 3])
        return at + 1 if low[at + 1 : at + 2] == ["to"] and not silent else None
    to = words.find(_BEFORE_DEED, at + 1, at + _FAR)
    if low[to : to + 1] != ["to"] or to + 1 >= len(low):
        return None
    staying = not _STAYING.isdisjoint(low[to + 1 : to + 2])
    if verb.lemma == "ask" and staying and low[to - 1] in ("not", low[at]):
        return None  # “who asked not to be named”
    return at + 1


def _called(words: Words, at: int, verb: Verb) -> int | None:
    low, last = words.low, len(words.low)
    if at + 1 < last and low[at + 1] in ("for", "on") and verb.lemma == "call":
        return at + 2
    if verbs.after(words, at, verb) is None or at + 1 >= last:
        return None
    if low[at + 1] == QUOTED and not (words.capital(at - 1) or low[at - 1] in PRONOUNS):
        return None  # “a book called ‘Lund’”
    stop = words.find(STOPS, at + 1, last)
    stop = last if stop < 0 else stop
    if verb.form is Form.BASE and _is_term(words, at, stop):
        return None
    return at + 1 if QUOTED in low[at + 1 : stop] or "as" in low[at + 1 : stop] else None


def _is_term(words: Words, at: int, stop: int) -> bool:
    """Whether a habit of speech is told, not a statement: “cavers call such a gap a ‘squeeze’”."""
    if (
        words.low[stop - 1] != QUOTED
        or words.low[at - 1] in PRONOUNS
        or at > 1
        and words.capital(at - 1)
    ):
        return False
    return len(words.span(stop - 1, stop).of(words.body).split()) <= _TERM


def _judged(words: Words, at: int) -> int | None:
    low = words.low
    stop = words.find(STOPS, at + 1, at + _FAR)
    stop = at + _FAR if stop < 0 else stop
    reason = words.find(_REASONS, at + 2, stop)
    return at + 1 if reason > 0 or QUOTED in low[at + 1 : stop] else None
