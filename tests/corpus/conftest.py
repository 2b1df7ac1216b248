import json
from pathlib import Path
from typing import Any

TEXT = "Nothing like a flood to fill a church. It rained for {} hours on Monday."


def rows(count: int) -> list[dict[str, Any]]:
    return [{"id": f"a{n}", "text": TEXT.format(n), "outlet": "Herald"} for n in range(count)]


def write_lines(path: Path, found: list[dict[str, Any]]) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in found))
    return path
