"""Articles added to a folder: each once, under a readable name, and never over another.

An article counts as known when one in the folder has its canonical address, or most of its words.
Where the words have changed since, both versions are kept.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from annotator import atomic
from annotator.errors import AnnotatorError
from annotator.language import sentences
from annotator.models import Article
from annotator.reading import files, html, metadata, slug
from annotator.reading.source import Draft

LIKE = 0.5
"""The share of runs of words, of all that either text has, from which two are one article's."""
RUN = 4
"""Words in a run."""
NAME_BYTES = 80
_NAME_WORDS = 8
_VERSION_BYTES = 200
"""Of the name of an earlier version, which may be as long as the disk allows."""
_VERSION = re.compile(r"-version(-\d+)?$")


@dataclass(frozen=True, slots=True)
class Kept:
    """An article of the folder, and what it is known by."""

    path: Path
    article: Article
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, path: Path, article: Article) -> "Kept":
        """An article under the path where it lies."""
        return cls(path, article, runs(article.body))


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a draft."""

    path: Path
    """Where the article lies; of one that is known and unchanged, where it lay before."""
    written: Kept | None
    """None where nothing had to be written."""
    earlier: Path | None = None
    """The version that was known before."""
    removed: tuple[str, ...] = ()
    """Sentences of the earlier version that are gone."""
    new: tuple[str, ...] = ()
    """Sentences that the earlier version did not have."""


def shelf(folder: Path) -> tuple[Kept, ...]:
    """The articles of a folder; those that cannot be read are left out."""
    return tuple(_readable(files.find(folder)))


def _readable(paths: Sequence[Path]) -> Iterator[Kept]:
    for path in paths:
        try:
            yield Kept.of(path, files.read(path))
        except AnnotatorError:
            continue


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of `RUN` words in a text, without regard to case and marks."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(zip(*(words[n:] for n in range(RUN)), strict=False)) or frozenset(
        [tuple(words)]
    )


def likeness(left: Kept, right: Kept) -> float:
    """The share of runs that two texts have in common, of those that either has: 0 to 1.

    Resemblance after Broder (1997), counted in full rather than estimated.
    """
    shared = len(left.runs & right.runs)
    return shared / (len(left.runs) + len(right.runs) - shared)


def add(draft: Draft, folder: Path, known: Sequence[Kept]) -> Added:
    """Write a draft into a folder unless it is known. Raises AnnotatorError where that fails."""
    fresh = Kept.of(folder, draft.article)
    like = [kept for kept in known if _is_same(fresh, kept)]
    for kept in like:
        if _changes(kept.article, draft.article) is None:
            return Added(kept.path, None)
    if not like:
        return _written(draft, folder, _stem(draft.article))
    earlier = max(like, key=lambda kept: (likeness(fresh, kept), kept.path))
    stem = slug.shortened(_VERSION.sub("", earlier.path.stem), _VERSION_BYTES)
    added = _written(draft, folder, f"{stem}-version", 2)
    gone, new = _changes(earlier.article, draft.article) or ((), ())
    return replace(added, earlier=earlier.path, removed=gone, new=new)


def _is_same(left: Kept, right: Kept) -> bool:
    address = left.article.url
    return address is not None and address == right.article.url or likeness(left, right) >= LIKE


def _changes(before: Article, after: Article) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The sentences that are gone and those that are new; None where the words are the same."""
    old, new = _told(before, after), _told(after, before)
    if old == new:
        return None
    return tuple(s for s in old if s not in {*new}), tuple(s for s in new if s not in {*old})


def _told(article: Article, other: Article) -> list[str]:
    """The sentences, and the headline where both have one, with single spaces."""
    head = [article.headline] if article.headline and other.headline else []
    spans = sentences.split(article.body, article.blocks)
    return [" ".join(text.split()) for text in (*head, *(s.of(article.body) for s in spans))]


def _stem(article: Article) -> str:
    """The date and the headline, or the first words: what a person looks for in a list of files."""
    words = slug.words(article.headline or _first_words(article)) or "article"
    dated = f"{article.published[:10]}-{words}" if article.published else words
    return slug.slug(PurePath(slug.shortened(dated, NAME_BYTES)))


def _first_words(article: Article) -> str:
    """How a text begins; of an excerpt nothing, as a file's name becomes its page's address."""
    begin = article.body.split(maxsplit=_NAME_WORDS)[:_NAME_WORDS]
    return "" if article.publish == "excerpt" else " ".join(begin)


def _written(draft: Draft, folder: Path, stem: str, first: int = 1) -> Added:
    content = (metadata.dump(draft.fields) + draft.text).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in _free(folder, stem, draft.suffix, first):
            try:
                atomic.create(path, content)
            except FileExistsError:
                continue
            return Added(path, Kept.of(path, draft.article))
    except OSError as cause:
        problem = f"{folder}: nothing was written ({cause.strerror})"
        raise AnnotatorError(f"{problem}; check its permissions and the space left") from cause
    raise AnnotatorError(f"{folder}: no name is free for {stem!r}; move some files away")


def _free(folder: Path, stem: str, suffix: str, first: int) -> Iterator[Path]:
    """Names under which no article has its page, and beside which no metadata wait for one."""
    pages = {slug.slug(path.relative_to(folder)) for path in files.find(folder)}
    for number in range(first, first + 1000):
        path = folder / f"{stem}{'' if number == 1 else f'-{number}'}{suffix}"
        page = slug.slug(path.relative_to(folder))
        if page not in pages and not path.with_name(path.stem + files.SIDECAR).exists():
            yield path


def unknown(links: Sequence[str], known: Sequence[Kept]) -> tuple[str, ...]:
    """Those of a feed's addresses that no article of the folder has as its own."""
    have = {kept.article.url for kept in known if kept.article.url}
    return tuple(link for link in links if html.canonical(None, link) not in have)
