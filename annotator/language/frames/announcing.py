"""X wrote to the staff: ¶ a sentence that ends with a colon lets its subject speak in the next."""

from annotator.language.frames import verb as verbs
from annotator.language.speech import SAYING, TEXTS
from annotator.language.subjects import Place, first
from annotator.language.verbs import VERBS
from annotator.language.words import Words


def find(words: Words) -> Place | None:
    """The source of what comes behind the colon at the end, if a verb of saying announces it."""
    if not words.low or words.low[-1] != ":":
        return None
    for at in range(len(words.low) - 2, 0, -1):
        verb = VERBS.get(words.low[at])
        if verb and verb.lemma in SAYING and verbs.active(words, at, verb, 0):
            return verbs.source(words, at, verb, 0, None)
    if TEXTS.isdisjoint(words.low):
        return None
    return first(words, 0, len(words.low) - 1)
