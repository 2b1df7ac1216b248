"""Questions that nobody in the story asks."""

from annotator.rule import Rule, pattern

RULES = (
    Rule(
        name="wonder",
        title="a question with its answer inside",
        what="“Is it any wonder …?”, “who knew?”, “what could go wrong?”, “where to begin?”",
        why="It asserts, and cannot be contradicted.",
        matcher=pattern(
            r"^[\"'(]?(?:and |but |so |or )?(?P<cue>(?:is it any (?:wonder|surprise)|is that (?:really )?(?:too much|so hard|all)|who (?:knew|needs|cares|would want|would have|among us|wouldn't|can blame|could blame|says)|where (?:to begin|does one start|to start)|what (?:is one|are we|was he|were they) (?:to|supposed to|thinking)|what (?:of it|else|more|next)\b|how (?:hard|difficult|bad) (?:can|could) it be|how (?:else|many times|long must|on earth)|why (?:on earth|bother|stop there|indeed|then|not)|since when|and for what|to what end|at what (?:cost|price)|for whom)\b[^?]*\?)",
            "?",
            "wonder surprise too so all knew needs cares would among wouldn't blame says begin start one we he they it else more next hard difficult bad many long earth bother stop indeed then not since what whom",
        ),
        fires=(
            "[Is it any wonder that the goat left?]",
            "[Who knew?]",
            "[Why stop there?]",
        ),
        silent=(
            "He asked who knew of it.",
            "Who was there?",
            "Why did the lift stop?",
        ),
        source="Quirk et al. (1985) §11.23: rhetorical questions; Hyland (2005): engagement markers",
        kinds=("hyland/engagement-markers", "appraisal/concur", "semeval/doubt"),
    ),
    Rule(
        name="fragment",
        title="a question of a word or two",
        what="“The price?”, “And the winner?”, “The reason?”, answered at once.",
        why="It stages a talk in which the writer has both parts.",
        matcher=pattern(
            r"^(?P<cue>(?:and |but |or |so )?(?:(?:the|his|her|its|their|an?|one|any|that|this|worse|better) )(?:[a-z'-]+ ?){1,5}\?)\s*$",
            "?",
            "the his her its their a an one any that this worse better",
        ),
        fires=(
            "[The price?]",
            "[And the winner?]",
            "[His own reason?]",
        ),
        silent=(
            "The price rose.",
            "Was the price right?",
            "Is that the winner?",
        ),
        source="Quirk et al. (1985) §11.53; Hyland (2005): engagement markers",
        kinds=("hyland/engagement-markers", "watch/editorializing"),
    ),
)
