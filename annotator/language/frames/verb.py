"""Whether a word is a verb with a source, and which source: shared by all frames of verbs."""

from annotator.language import subjects
from annotator.language.grammar import (
    AUXILIARIES,
    BEING,
    DETERMINERS,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
)
from annotator.language.speech import NOUN_FORMS, PARTICLES, PHRASAL, TEXTS, VOICED
from annotator.language.subjects import Place
from annotator.language.verbs import Form, Verb
from annotator.language.words import STOPS, Words

_NOUN_BEFORE = (
    DETERMINERS
    | PAST - AUXILIARIES
    | PREPOSITIONS - frozenset("after as before like since than to until".split())
)
"""“the calls”, “led calls”, “in praise”."""
_TO_SAY = frozenset("came continue continued continues continuing on quick used".split())
"""Before “to say”: all the same, somebody says it."""
_MEANT = frozenset(
    "about able expected going hopes hoping intends likely plans planning ready set used wants".split()
)
"""Before “to say”: somebody will."""
_PLURAL = frozenset(
    "critics i many men most others people police some they we who women you".split()
)
_BEFORE_GERUND = DETERMINERS | {"more", "most"}
_HEADS = DETERMINERS | PRONOUNS
_WITH = 6
"""Words: “with” and a participle are no further apart."""
_OURS = frozenset("i we you".split())
"""Outside quotation marks they are the outlet, or its reader."""
_POSSIBLE = frozenset("can cannot could may might must should".split())
"""What somebody might say, nobody has said."""
_GRANTED = frozenset("confirm disclose reveal".split())
"""“can confirm”: it is said by being said."""
_ASKING = frozenset("can could did do does should will would".split())
_EVIDENCE = frozenset("it that this what which".split())
_SHOWING = frozenset("show showed shows tells".split())
_NOBODY = frozenset("god heaven nobody one".split())
"""“One hopes that”, “God knows what”: the outlet's own way of speaking."""
_NOT_ONE = frozenset("neither nobody none".split())
_ANYBODY = frozenset("anybody anyone whoever".split())


def after(words: Words, at: int, verb: Verb) -> int | None:
    """The place behind the verb with its particle (“pointed out”); None where a particle makes it another verb."""
    following = words.low[at + 1] if at + 1 < len(words.low) else ""
    if verb.lemma in PHRASAL:
        return at + 2 if following in PHRASAL[verb.lemma] else None
    if following == "back":
        return at + 2  # “wrote back”
    return None if following in PARTICLES else at + 1


def active(words: Words, at: int, verb: Verb, floor: int) -> bool:
    """Whether a form that may be a noun, an infinitive or a passive has a subject of its own here."""
    low = words.low
    if at and words.capital(at):
        return False  # “the United States”, “Poll Finds”
    before = low[at - 1] if at > floor else ""
    if before == "to":
        return at > floor + 1 and (low[at - 2] in _TO_SAY or low[at - 2] in _MEANT)
    if verb.form is Form.GERUND:
        return before not in _BEFORE_GERUND and not before.endswith("'s")
    if verb.form is Form.PAST:
        given = low[at] not in ("said", "told") and (before in DETERMINERS or before.endswith("'s"))
        return not given and not subjects.passive(words, at, floor)
    if low[at] in NOUN_FORMS and (
        before in _NOUN_BEFORE
        or before in VOICED
        or before in PAST
        or before == "'"
        or before.endswith("'s")
    ):
        return False
    return low[at] not in NOUN_FORMS or verb.form is Form.PRESENT or _agrees(words, at, floor)


def _agrees(words: Words, at: int, floor: int) -> bool:
    """Whether a base form has an auxiliary or a plural subject before it."""
    head = subjects.skip_back(words, at, floor)
    if any(word in AUXILIARIES or word.endswith("n't") for word in words.low[head:at]):
        return True
    word = words.low[head - 1] if head > floor else ""
    return (
        word in _PLURAL or word[-1:] in ("s", ")", ",") or head > floor and _named(words, head - 1)
    )


def _named(words: Words, at: int) -> bool:
    """Whether a name ends here that is no part of another: “the Stern show”."""
    first = at
    while first >= 0 and words.capital(first) and words.low[first] not in DETERMINERS:
        first -= 1
    return first < at and (first < 0 or words.low[first] not in DETERMINERS)


def source(words: Words, at: int, verb: Verb, floor: int, held: Place | None) -> Place | None:
    """The subject, or the source before where the verb goes on from it (“but added”)."""
    behind = subjects.skip_back(words, at, floor)
    joined = at > floor and words.low[behind - 1] in ("and", "but", "then")
    if held and (joined or verb.form is Form.GERUND):
        return held
    if verb.lemma not in _GRANTED and not _POSSIBLE.isdisjoint(words.low[behind:at]):
        return None  # “as shoppers may recall”, “Parliament should write that down”
    found = _subject(words, at, verb, floor, behind) or held
    if not found or verb.form is Form.BASE and _asked(words, found[0] - 1, floor):
        return None
    if _is_nobody(words, found[0]):
        return None
    return found if _can_speak(words, at, verb, found) else None


def _is_nobody(words: Words, at: int) -> bool:
    """“Nobody said”, “neither Lind nor Poe said”: nobody has claimed anything."""
    low = words.low
    return (
        low[at] in _NOT_ONE or low[at : at + 2] == ["no", "one"] or at > 0 and low[at - 1] == "nor"
    )


def _asked(words: Words, before: int, floor: int) -> bool:
    """“Did they refuse to …?”: who asks does not say that they did."""
    return before >= floor and words.low[before] in _ASKING


def _can_speak(words: Words, at: int, verb: Verb, place: Place) -> bool:
    word = words.low[place[0]]
    plain = word in _HEADS or words.capital(place[0])
    crowd = place[1] == place[0] + 1 and word[-1] == "s" and words.low[at][-1] != "s"
    if words.low[at] in NOUN_FORMS and not (plain or crowd):
        return False  # “in swing states that vote”
    if words.low[at] in _SHOWING and place[1] == place[0] + 1 and word in _EVIDENCE:
        return False  # “it shows that nobody asked”
    if words.low[at] == "tells" and words.low[at + 1 : at + 2] in (["you"], ["us"]):
        return False  # “which tells you who has the better lobbyists”
    return not (
        place[1] == place[0] + 1
        and (word in _OURS or word in _ANYBODY or word in _NOBODY and verb.form is Form.PRESENT)
    )


def _subject(words: Words, at: int, verb: Verb, floor: int, behind: int) -> Place | None:
    """The subject before a finite verb; of a participle, its own noun or that of the clause."""
    if verb.form is not Form.GERUND or not BEING.isdisjoint(words.low[behind:at]):
        return subjects.up_to(words, behind, floor)
    if at > floor and words.low[at - 1] in TEXTS:
        return subjects.up_to(words, behind, floor)
    for n in range(at - 1, max(floor, at - _WITH), -1):
        if words.low[n - 1] == "with" and words.low[n] not in STOPS:
            return n, at  # “with Poe asking whether”
    return subjects.first(words, floor, at)
