"""What counts for or against an aside in one stretch, each by a name a reader can check."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from annotator.models import Cue

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_ANCHORS: Mapping[str, re.Pattern[str]] = {
    "fact/amount": re.compile(
        r"[$£€¥]\s?\d|\d\s?(?:%|percent|per cent|million|billion|trillion|km|miles|tonnes|metres)"
    ),
    "fact/number": re.compile(r"(?<![\w$£€])\d[\d,.]*\b"),
    "fact/date": re.compile(
        rf"\b(?:{_DAYS}|(?:{_MONTHS})\.? \d{{1,2}}|(?:in|since|until|by) (?:{_MONTHS})|(?:19|20)\d\d)\b"
    ),
    "fact/title": re.compile(
        r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Rev|Prof|CEO|President|Prime Minister|Minister|Chancellor|"
        r"Secretary|Judge|Justice|Senator|Mayor|Professor|Chief|Director|Sheriff)\.? [A-Z]"
    ),
    "fact/institution": re.compile(
        r"\b(?:[A-Z]\w+ ){1,5}(?:Council|Committee|Court|Bank|University|Ministry|Department|Agency|Commission|Association|"
        r"Institute|Office|Party|Union|Police|Corp|Inc|Ltd)\b|\b[A-Z]{3,5}\b"
    ),
    "fact/report-verb": re.compile(
        r"\b(?:said|told|announced|reported|confirmed|signed|met with|joined|filed|voted|elected|appointed|arrested|charged|"
        r"published|opened|closed|bought|sold|died|was (?:born|made|held|built|found)|were (?:held|found|killed|injured))\b"
    ),
}
_SHORT = 12
"""Words: comments are short more often than facts are."""
_NAME_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")


def extract(text: str, cues: Sequence[Cue]) -> Mapping[str, float]:
    """Every feature of one stretch that is not zero, by name.

    A rule's feature is the number of its cues, at most 2; a kind of fact counts at most 2 as well:
    a third figure makes a statement no more checkable.
    """
    found = {name: float(min(2, n)) for name, n in Counter(c.rule for c in cues).items()}
    found |= {name: value for name, value in _anchors(text).items() if value}
    found |= _shape(text, found)
    return found


def _anchors(text: str) -> Mapping[str, float]:
    return {name: float(min(2, len(regex.findall(text)))) for name, regex in _ANCHORS.items()}


def _shape(text: str, found: Mapping[str, float]) -> Mapping[str, float]:
    short = len(text.split()) <= _SHORT and not any(name.startswith("fact/") for name in found)
    names = min(3, len(_NAME_INSIDE.findall(text)))
    shape = {"shape/short-without-facts": float(short), "shape/names": float(names)}
    return {name: value for name, value in shape.items() if value}
