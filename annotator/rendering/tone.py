"""What a page says of tone: how sure it is, why TextBlob reads otherwise, and whose tone it is."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from annotator.models import Annotation, Sentence, Tone
from annotator.rendering import html
from annotator.rendering.words import Words
from annotator.tone.reasons import Reason, blind_spots, of_article, part
from annotator.tone.summary import Mix, arc, whose

PALE = 0.6
"""The probability below which a tone is drawn pale and called “perhaps”."""


def pale(tone: Tone) -> bool:
    """Whether a tone is too uncertain to stand without a “perhaps”."""
    return tone.probability < PALE


def called(tone: Tone, words: Words) -> Markup:
    """“negative”, or “perhaps negative” where that is uncertain."""
    said = words(f"tone.{tone.label}")
    return words("tone.perhaps", tone=said) if pale(tone) else said


def why(annotation: Annotation, words: Words) -> Mapping[int, Markup]:
    """By the start of each sentence, why its two readings part or, where they agree, TextBlob's
    blind spots in it. Empty where nothing is known against it, and where no tone was read.
    """
    body = annotation.article.body
    told = zip(annotation.sentences, of_article(annotation), strict=True)
    return {sentence.start: _why(body, sentence, parts, words) for sentence, parts in told}


def _why(text: str, sentence: Sentence, parts: Sequence[Reason], words: Words) -> Markup:
    if not sentence.tone:
        return Markup("")
    if part(sentence):
        return words("tone.differ", reasons=_said(parts, words) or words("tone.unexplained"))
    reasons = _said(blind_spots(text[sentence.start : sentence.end], sentence.raw), words)
    return words("tone.blind", reasons=reasons) if reasons else Markup("")


def _said(reasons: Sequence[Reason], words: Words) -> Markup:
    return Markup("; ").join(
        words(f"tone.{reason.kind.split()[0]}", words=_listed(reason.words)) for reason in reasons
    )


def _listed(found: Sequence[str]) -> Markup:
    listed = ", ".join(f"“{html.text(word)}”" for word in found)
    return Markup(listed)  # noqa: S704 - of escaped parts


def mixes(annotation: Annotation) -> Sequence[tuple[str, Mix]]:
    """The rows of the table of whose tone, by the names of who speaks."""
    found = whose(annotation)
    both = found.both if found.outlet and found.sources else None
    named = {
        "outlet": found.outlet,
        "sources": found.sources,
        "both": both,
        "headline": found.headline,
    }
    return [(name, mix) for name, mix in named.items() if mix]


def course(annotation: Annotation) -> str:
    """The balance of the parts of an article from beginning to end, in percent: “0, −23, +5”."""
    balances = (round(100 * mix.balance) for mix in arc(annotation) if mix)
    return ", ".join(f"{n:+d}".replace("-", "−") if n else "0" for n in balances)
