"""Whether it matters who is named: `python -m benchmarks.symmetry [--worst N]`.

Parties, countries, genders, persons, outlets, religions and offices are swapped in texts of our own
(annotator/evaluation/symmetry.toml). Printed, in all and by kind: the share of swaps after which
every voice is the same, the mean of the largest change of a probability, and the worst cases.
"""

import argparse

from annotator.evaluation import symmetry
from annotator.evaluation.symmetry import Audit


def figures(audit: Audit) -> dict[str, float]:
    return {
        "swaps": len(audit.outcomes),
        "voices the same": round(audit.same_voices, 4),
        "mean change of probability": round(audit.moved, 4),
    }


def kinds(audit: Audit) -> list[str]:
    return sorted({outcome.swap.kind for outcome in audit.outcomes})


def main() -> None:
    parser = argparse.ArgumentParser(description="Whether it matters who is named.")
    parser.add_argument("--worst", type=int, default=10, help="cases shown")
    audit = symmetry.audit()
    for name, part in [("all", audit), *((kind, audit.of(kind)) for kind in kinds(audit))]:
        print(f"{name:9}", "  ".join(f"{n} {figure:g}" for n, figure in figures(part).items()))
    for outcome in audit.worst(parser.parse_args().worst):
        mark = "" if outcome.same_voices else "  voices differ"
        print(f"{outcome.moved:.3f}{mark}\n    {outcome.swap.left}\n    {outcome.swap.right}")


if __name__ == "__main__":
    main()
