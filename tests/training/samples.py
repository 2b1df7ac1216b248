"""A little gold, written for the tests."""

import json
from base64 import b64encode
from pathlib import Path

from annotator.evaluation.gold import digest
from annotator.evaluation.tone import Toned

ASIDES = (
    "So much for the plan.",
    "Nothing like a flood to fill a church.",
    "Talk about timing.",
    "What could possibly go wrong?",
    "That is no way to run a port.",
    "Perhaps somebody should have asked.",
)
FACTS = (
    "The council sold the hall for £12,000 on Monday.",
    "Police arrested 19 people in Leeds after the match.",
    "The bank cut its rate to 4.25 percent in June.",
    "Maria Okafor was elected to the board in 2019.",
    "The company shipped 300 tonnes of copper to Rotterdam.",
    "Judge Helen Ward fined the club $4,000 on 3 March.",
)
KINDS = ("report", "analysis", "opinion")


def tagged(number: int) -> str:
    asides = [f"<aside>{ASIDES[(number + n) % 6]}</aside>" for n in range(number % 3 + 1)]
    facts = [FACTS[(number + n) % 6] for n in range(4 - number % 3)]
    return f"---\nkind: {KINDS[number % 3]}\nsplit: train\n---\n{' '.join((*facts, *asides))}"


BAD = ["thieves robbed the bank", "the bridge collapsed", "a fire destroyed homes", "he lied again"]
GOOD = ["she won the prize", "they praised the rescue", "a proud, happy day", "the town celebrated"]
FLAT = ["the council meets today", "a bus leaves at noon", "it has two floors", "the form is blue"]


BAD_WORDS = ("robbed", "destroyed", "lied", "ransacked")
GOOD_WORDS = ("praised", "proud", "celebrated", "applauded")
VECTORS = dict.fromkeys(BAD_WORDS, (1.0, 0.0)) | dict.fromkeys(GOOD_WORDS, (0.0, 1.0))
"""The last bad word and the last good one stand in no sentence."""


def packed(item: tuple[str, tuple[float, float]]) -> str:
    """A line of a file of vectors."""
    word, vector = item
    return f"{word} {b64encode(bytes(round(number * 127) for number in vector)).decode()}\n"


def toned(group: str) -> list[Toned]:
    told = (("negative", BAD), ("positive", GOOD), ("neutral", FLAT))
    return [
        Toned(f"In {group}{number} {text}.", tone, f"{group}{number}", "train")
        for tone, texts in told
        for text in texts
        for number in range(5)
    ]


def news_rows() -> str:
    """Sentences in the form of NewsMTSC."""
    polarity = {"negative": 2.0, "neutral": 4.0, "positive": 6.0}
    rows = ({"text": r.text, "targets": [{"polarity": polarity[r.tone]}]} for r in toned("N"))
    return "".join(f"{json.dumps(row)}\n" for row in rows)


def voice_labels() -> str:
    """Voices of some of these sentences, kept by their hashes."""
    rows = (
        {"sentence": digest(r.text), "sample": "random", "voices": [[0, len(r.text), "reporting"]]}
        for r in toned("N")
    )
    return "".join(f"{json.dumps(row)}\n" for row in rows)


def write_corpora(folder: Path, **changed: str) -> None:
    """A folder like `corpora`, of which one article is held out."""
    (folder / "articles").mkdir()
    lines: list[str] = []
    for article in range(5):
        body = "\n\n".join(r.text for r in toned("A") if r.group == f"A{article}")
        split = "heldout" if article == 4 else "train"
        text = f"---\nsplit: {split}\n---\n{body}\n"
        (folder / "articles" / f"a{article}.txt").write_text(text)
        for row in (r for r in toned("A") if r.group == f"A{article}"):
            start = body.index(row.text)
            label = {
                "article": f"a{article}",
                "start": start,
                "end": start + len(row.text),
                "sentence": digest(row.text),
                "tone": row.tone,
            }
            lines.append(json.dumps(label | changed))
    (folder / "tone.jsonl").write_text("\n".join(lines))
    (folder / "vectors.txt").write_text("".join(map(packed, VECTORS.items())))
    (folder / "newsmtsc-tone.jsonl").write_text(
        json.dumps({"sentence": digest(toned("N")[0].text), "tone": "negative"})
    )
