"""The table of an article's sentences, a row for each.

As in `body`, every part that is put together here is escaped already, or a number.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from annotator.models import Annotation, Sentence, Voice, voices
from annotator.rendering import html, tone
from annotator.rendering.marks import Mark, signed
from annotator.rendering.words import Words


def rows(
    annotation: Annotation, marks: Sequence[Mark], why: Mapping[int, Markup], words: Words
) -> Markup:
    """The rows in the order of the text; `why` tells by a sentence's start why its tones part."""
    numbers: defaultdict[int, list[int]] = defaultdict(list)
    for mark in marks:
        numbers[mark.sentence_number].append(mark.number)
    article, toned = annotation.article, any(sentence.tone for sentence in annotation.sentences)
    language = html.language(article.language, words.texts["language"])
    told = zip(annotation.sentences, voices(annotation), strict=True)
    begins = f'<tr><td{language} dir="auto"><a href="#s'
    rows = (
        f"{begins}{number}"
        f'">{html.text(_first_words(article.body, sentence))}</a></td>'
        f"{_cells(sentence, voice, toned, words)}"
        f"<td>{_links(numbers[number]) or why[sentence.start]}</td></tr>\n"
        for number, (sentence, voice) in enumerate(told, 1)
    )
    return Markup("".join(rows))  # noqa: S704 - every part is escaped


def _first_words(body: str, sentence: Sentence) -> str:
    first = body[sentence.start : sentence.end].split(maxsplit=4)
    return " ".join(first[:4]) + ("…" if len(first) > 4 else "")


def _cells(sentence: Sentence, voice: Voice, toned: bool, words: Words) -> str:
    said, aside = words(f"voice.{voice}"), words.percent(sentence.aside)
    called = tone.called(sentence.tone, words) if sentence.tone else ""
    news = f"<td>{called}</td>" if toned else ""
    polarity, subjectivity = signed(sentence.raw.polarity), f"{sentence.raw.subjectivity:.2f}"
    return f"<td>{said}</td><td>{aside}</td>{news}<td>{polarity}</td><td>{subjectivity}</td>"


def _links(numbers: Sequence[int]) -> str:
    return " ".join(f'<a href="#m{n}">{n}</a>' for n in numbers)
