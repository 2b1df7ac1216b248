"""Names of pages: from the file's path, readable in any script, safe on any system, stable."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path, PurePath

MAX_BYTES = 100
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|index|annotator|page-\d+)$")
"""Names of devices on Windows, and of pages and files that every site has."""
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


def slug(path: PurePath) -> str:
    """A name from a relative path without its suffix: letters and digits of any script, hyphens.

    >>> slug(PurePath("2026/Talks resume.txt"))
    '2026-talks-resume'
    """
    name = words("-".join(path.with_suffix("").parts))
    if not name or _RESERVED.match(name):
        name = f"article-{name}".rstrip("-")
    short = shortened(name, MAX_BYTES)
    return name if short == name else f"{short}-{_digest(path)}"


def words(text: str) -> str:
    """The letters and digits of a text in small letters, hyphens for everything between them.

    >>> words("Hindi: हिन्दी!")
    'hindi-हिन्दी'
    """
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    kept = "".join(c if _is_letter(c) else "-" for c in _INVISIBLE.sub("", plain))
    # A vowel sign or an accent without its letter would cling to the hyphen before it.
    return re.sub(r"-+[^\w-]*", "-", f"-{kept}").strip("-")


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


def shortened(name: str, limit: int) -> str:
    """As much of a name as fits into so many bytes of UTF-8, without what is no character."""
    return name.encode(errors="ignore")[:limit].decode(errors="ignore").rstrip("-")


def unique(paths: Sequence[Path], root: Path) -> Mapping[Path, str]:
    """A slug for each path; where two would share one, both get a mark of their own path."""
    names = {path: slug(path.relative_to(root)) for path in paths}
    length = 8
    while shared := {name for name, number in Counter(names.values()).items() if number > 1}:
        names = {
            path: f"{name}-{_digest(path.relative_to(root), length)}" if name in shared else name
            for path, name in names.items()
        }
        length *= 2  # a mark may be another file's name, or shared by design
    return names


def _digest(path: PurePath, length: int = 8) -> str:
    return sha256(path.as_posix().encode("utf-8", "surrogateescape")).hexdigest()[:length]
