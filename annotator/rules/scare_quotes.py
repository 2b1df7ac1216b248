"""A word held with tongs: quotation marks that quote nobody."""

from annotator.rule import Rule, pattern

_DETERMINERS = "a an the this that these those such his her its their our your some any no more of as with by for"
_BEFORE = "(?:" + "|".join(rf"(?<=\b{word} [\"'])" for word in _DETERMINERS.split()) + ")"
"""What must stand before the opening mark, looked up after it: a mark is rare and found fast."""

RULES = (
    Rule(
        name="word",
        title="a word in scare quotes",
        what="One to three common words in quotation marks after “a”, “the”, “its” …: a “reform”.",
        why="The marks doubt the word without saying who doubts it.",
        matcher=pattern(
            rf"(?P<cue>\"{_BEFORE}[a-z][a-z-]*(?: [a-z-]+){{0,2}}[,.]?\"|'{_BEFORE}[a-z][a-z-]+(?: [a-z-]+){{0,2}}[,.]?'(?!\w))",
            "\" '",
            _DETERMINERS,
        ),
        fires=(
            "The [“reform”] closed nine schools.",
            "He sold a [“lightly used”] goat.",
            "Their [“secret weapon”] is a bell.",
        ),
        silent=(
            "The reform closed nine schools.",
            "The song “The Goat of May” was sung.",
            "“Reform,” she said, “is due.”",
        ),
        source="Wikipedia: Words to watch, “Expressions of doubt”; Predelli (2003), Scare quotes",
        kinds=("watch/expressions-of-doubt", "appraisal/distance", "semeval/doubt"),
    ),
)
