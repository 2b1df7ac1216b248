"""A word held with tongs: quotation marks that quote nobody."""

from annotator.rule import Rule, either, pattern

_DETERMINERS = "a an the this that these those such his her its their our your"
_SAYING = (
    "said say says saying call calls called calling describe describes described describing denounced warned dubbed tweeted wrote told "
    "termed labeled labelled branded characterized characterised referred refers argued claimed claims according asked added "
    "declared vowed statement accused accusing quoted quote insisted suggested noted known phrase word words tweet tweets"
)

RULES = (
    Rule(
        name="word",
        title="a word in scare quotes",
        what="One to three common words in quotation marks after “a”, “the”, “its” …: a “reform”.",
        why="The marks doubt the word without saying who doubts it.",
        matcher=pattern(
            rf"^(?=[^\"“]*+(?<= )[\"“][a-z][a-z-]*(?: [a-z-]+){{0,2}}[\"”])(?!.*\b{either(_SAYING)}\b)[^\"“]*?\b(?i:{either(_DETERMINERS)}) (?P<cue>[\"“][a-z][a-z-]*(?: [a-z-]+){{0,2}}[\"”])",
            '"',
            _DETERMINERS,
            cased=True,
        ),
        fires=(
            "The [“reform”] closed nine schools.",
            "He sold a [“lightly used”] goat.",
            "Their [“secret weapon”] is a bell.",
        ),
        silent=(
            "The reform closed nine schools.",
            "The song “The Goat of May” was sung.",
            "She described the “reform” in May.",
        ),
        source="Wikipedia: Words to watch, “Expressions of doubt”; Predelli (2003), Scare quotes",
        kinds=("watch/expressions-of-doubt", "appraisal/distance", "semeval/doubt"),
    ),
)
