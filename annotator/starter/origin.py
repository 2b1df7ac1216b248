"""Where this package came from, so that another machine installs the same one.

Its name alone would not do: on the public index another project has it.
"""

import json
import re
import subprocess
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


def requirement() -> str:
    """A line for pip that installs what is installed here."""
    own = distribution("annotator")
    return told(json.loads(own.read_text("direct_url.json") or "{}"), own.version)


def told(source: Mapping[str, Any], version: str) -> str:
    """The same from what pip noted about an installation (`direct_url.json`), and its version.

    A checkout is named by its remote, at the newest commit that both have. Where nothing is known
    that others can reach, the version is pinned: pip then fails instead of taking another project.
    """
    url = source.get("url", "")
    if "vcs_info" in source:
        return _line(url, source["vcs_info"]["commit_id"])
    if "dir_info" in source:
        return _checkout(Path(unquote(urlsplit(url).path))) or f"annotator=={version}"
    return url if url.startswith("https://") else f"annotator=={version}"


def _line(address: str, commit: str) -> str:
    return f"git+{_open(address)}@{commit}"  # a name before it is refused where it is a folder


def _checkout(folder: Path) -> str | None:
    if not (folder / ".git").exists():
        return None  # a folder inside somebody's own repository is not ours to name
    try:
        address = _git(folder, "remote", "get-url", "origin")
        return _line(address, _git(folder, "merge-base", "HEAD", "origin/HEAD"))
    except (OSError, subprocess.CalledProcessError):
        return None


def _git(folder: Path, *words: str) -> str:
    command = ["git", "-C", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def _open(address: str) -> str:
    """An address that needs no key: by https where it was by ssh, and without user or password."""
    if ssh := re.fullmatch(r"(?:ssh://)?[\w.-]+@([\w.-]+)(?::\d+/|:|/)(.+)", address):
        return f"https://{ssh[1]}/{ssh[2]}"
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(scheme=parts.scheme or "file", netloc=host).geturl()
