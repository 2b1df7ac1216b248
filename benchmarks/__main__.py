"""Everything that is measured about speed, in one table: `python -m benchmarks [--keep]`.

Prints JSON with `--json`. With `--keep` the figures replace those of benchmarks/figures.json, and
docs/performance.md is made of them.
"""

import sys
from collections.abc import Iterator

import msgspec

from benchmarks import archive, figures, sites, speed, start


def measured() -> Iterator[figures.Figure]:
    for part in (speed, start, archive, sites):
        for figure in part.measure():
            print(figure, file=sys.stderr)
            yield figure


def main() -> None:
    kept = figures.table(measured())
    if "--json" in sys.argv:
        print(msgspec.json.format(msgspec.json.encode(kept), indent=1).decode())
    else:
        print(figures.markdown(kept))
    if "--keep" in sys.argv:
        figures.write(kept)


if __name__ == "__main__":
    main()
