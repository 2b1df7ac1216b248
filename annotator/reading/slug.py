"""Names of pages: from the file's path, readable in any script, safe on any system, stable."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path, PurePath

MAX_BYTES = 100
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|index)$")


def slug(path: PurePath) -> str:
    """A name from a relative path without its suffix: letters and digits of any script, hyphens.

    >>> slug(PurePath("2026/Talks resume.txt"))
    '2026-talks-resume'
    """
    stem = "-".join(path.with_suffix("").parts)
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", stem).casefold())
    name = re.sub(r"[^\w]+|_+", "-", plain).strip("-")
    if not name or _RESERVED.match(name):
        name = f"article-{name}".rstrip("-")
    short = name.encode()[:MAX_BYTES].decode(errors="ignore").rstrip("-")
    return name if short == name else f"{short}-{_digest(path)}"


def unique(paths: Sequence[Path], root: Path) -> Mapping[Path, str]:
    """A slug for each path; where two would share one, both get a mark of their own path."""
    names = {path: slug(path.relative_to(root)) for path in paths}
    count = Counter(names.values())
    return {
        path: name if count[name] == 1 else f"{name}-{_digest(path.relative_to(root))}"
        for path, name in names.items()
    }


def _digest(path: PurePath) -> str:
    return sha256(path.as_posix().encode("utf-8", "surrogateescape")).hexdigest()[:8]
