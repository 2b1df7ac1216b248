"""The notes behind the numbers of an article, one for each mark.

As in `body`, every part that is put together here is escaped already, a number or a fixed name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from annotator.models import Attribution, Sentence
from annotator.rendering import html, marks, tone
from annotator.rendering.links import Links
from annotator.rendering.marks import UNSURE, Mark, Row, signed
from annotator.rendering.words import Words


@dataclass(frozen=True)
class Notes:
    """What all notes of an article need."""

    body: str
    language: str
    titles: Mapping[str, str]
    """By id of a rule."""
    why: Mapping[int, Markup]
    """Why the tones of a sentence part, by its start."""
    links: Links
    words: Words

    def render(self, found: Sequence[Mark]) -> Markup:
        """The notes in the order of their numbers."""
        return Markup("".join(map(self.note, found)))  # noqa: S704 - every part is escaped

    def note(self, mark: Mark) -> str:
        """One note: what is marked, what it is taken for, and why."""
        words, number, kind = self.words, mark.number, mark.kind
        heading = f"<b>{number}</b> {words(f'note.{kind}')}"
        language = html.language(self.language, words.texts["language"])
        quote = html.text(self.body[mark.segment.start : mark.segment.end].strip())
        return (
            f'<div class="an-why an-why-{kind}" id="why{number}" popover role="note">\n'
            f'<p class="an-why-h">{heading}</p>\n'
            f'<blockquote{language} dir="auto">{quote}</blockquote>\n'
            f"<p>{self.said(mark)}</p>\n"
            f"{self.by(mark.segment.attribution)}{self.found(mark)}"
            f'<p class="an-raw">{self.tones(mark.sentence)}</p>\n'
            f'<p class="an-links"><a href="#s{mark.sentence_number}">{words("note.link")}</a>'
            f"{self.correction(mark)} "
            f'<button class="an-close" popovertarget="why{number}">'
            f"{words('note.close')}</button></p></div>\n"
        )

    def said(self, mark: Mark) -> Markup:
        """What the words are taken for, and how sure that is."""
        percent, speech = self.words.percent(mark.segment.probability), mark.segment.attribution
        if not speech:
            aside = self.words.percent(mark.segment.aside)
            return self.words(f"note.{_sense(mark)}_is", percent=percent, aside=aside)
        speaker = html.text(speech.speaker) if speech.speaker else self.words("note.unnamed")
        return self.words("note.attributed_is", percent=percent, speaker=speaker)

    def by(self, speech: Attribution | None) -> str:
        """Of a source's words, what attributes them."""
        if not speech or not speech.cue:
            return ""
        cue, kind = html.text(speech.cue.of(self.body)), self.words(f"note.{speech.kind}")
        return f'<p class="an-raw">{self.words("note.said_by", cue=cue, kind=kind)}</p>\n'

    def found(self, mark: Mark) -> str:
        """The terms of the verdict, and their sum."""
        words, segment = self.words, mark.segment
        text = self.body[segment.start : segment.end]
        rows = "".join(map(self.row, marks.rows(segment, text, self.titles, words)))
        if not rows:
            return ""
        total = f"<td>{words('note.total')}</td><td>{marks.total(segment)}</td>"
        judged = segment.features and not segment.attribution
        foot = f"<tfoot><tr>{total}</tr></tfoot>" if judged else ""
        return (
            f'<table class="an-found"><thead><tr><th>{words("note.found")}</th>'
            f"<th>{words('note.weight')}</th></tr></thead><tbody>\n"
            f"{rows}</tbody>{foot}</table>\n"
        )

    def row(self, row: Row) -> str:
        """One term: the words, what they are, and what they weigh."""
        found = f"{html.text(row.found)} " if row.found else ""
        name, address = escape(row.name), self.links.rule(row.rule)
        linked = f'<a href="{escape(address)}">{name}</a>' if address else name
        return f"<tr><td>{found}{linked}</td><td>{row.weight}</td></tr>\n"

    def tones(self, sentence: Sentence) -> str:
        """Both readings of the sentence, and why they part."""
        words, raw = self.words, sentence.raw
        polarity, subjectivity = signed(raw.polarity), f"{raw.subjectivity:.2f}"
        said = [words("note.raw", polarity=polarity, subjectivity=subjectivity)]
        if sentence.tone:
            percent = words.percent(sentence.tone.probability)
            called = tone.called(sentence.tone, words)
            said.insert(0, words("note.tone", tone=called, percent=percent))
        why = self.why[sentence.start]
        return " ".join([*said, why] if why else said)

    def correction(self, mark: Mark) -> str:
        """Where a reader may say that the mark is wrong."""
        if not self.links.correction:
            return ""
        address = self.links.correction.replace("{sentence}", str(mark.sentence_number))
        said = self.words("note.correction")
        return f' <a href="{escape(address)}">{said}</a>'


def _sense(mark: Mark) -> str:
    """A mark's kind; `cue_close` where the stretch is called reporting for want of certainty."""
    close = mark.kind == "cue" and mark.segment.probability < UNSURE
    return "cue_close" if close else mark.kind
