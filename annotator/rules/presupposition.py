"""What is taken for granted: factive verbs, “finally”, “once again”, “even”, “still refuses”."""

from annotator.language.inflect import plain, verbs
from annotator.rule import Phrases, Rule, pattern

RULES = (
    Rule(
        name="factive",
        title="a truth taken for granted",
        what="“The fact that”, “fails to understand that”, “refuses to accept”, “ignores the fact”.",
        why="What follows is no longer open to doubt.",
        matcher=Phrases(
            plain(
                "the fact that, the plain fact, the simple fact, the truth is, the reality is, the fact is, fails to understand, "
                "failed to understand, fails to grasp, failed to grasp, fails to realize, failed to realize, fails to realise, "
                "refuses to accept, refused to accept, refuses to acknowledge, refused to acknowledge, refuses to recognize, "
                "refused to concede, refuses to concede, turned a blind eye, turns a blind eye, in denial about, laid bare, lays bare, "
                "laying bare, gave the lie to, gives the lie to, let slip, lets slip, unwittingly, conveniently forgot, conveniently ignored, "
                "conveniently omitted, conveniently forgets, conveniently ignores, stripped of the rhetoric, the real reason, the real question, "
                "the real story, the real problem, the real issue, the real scandal, the uncomfortable truth, the inconvenient truth"
            )
            + verbs("belie, unmask, debunk")
        ),
        fires=(
            "[The fact that] the clock is wrong cost nine pounds.",
            "She [fails to grasp] the timetable.",
            "The photograph [belies] the report.",
        ),
        silent=(
            "In fact that clock is right.",
            "She failed the test.",
            "The photograph is in the report.",
        ),
        source="Recasens et al. (2013): factive verbs and entailments; Kiparsky and Kiparsky (1970), Fact",
        kinds=(
            "recasens/factive-verbs",
            "recasens/entailments",
            "appraisal/endorse",
            "appraisal/pronounce",
        ),
    ),
    Rule(
        name="at-last",
        title="an expectation slipped in",
        what="“Finally”, “belatedly”, “yet again”, “once more”, “as usual”.",
        why="It says that the deed was due, or that it was to be expected.",
        matcher=pattern(
            r"\b(?:(?:has|have|had|was|were|is|are|did|he|she|it|they) (?:finally|belatedly)|belatedly|yet again|once again(?! (?:this|on))|as usual(?=[,.])|par for the course|true to form|not for the first time|for the umpteenth time|only now|better late|even now|to this day|still (?:refuses?|insists?|clings?|hasn't|haven't|has yet|won't|can't|cannot|has no|have no|somehow))\b",
            "finally belatedly yet_again once_again as_usual par_for true_to not_for umpteenth only_now better_late even_now this_day still",
        ),
        fires=(
            "The club [has finally] bought a clock.",
            "[Yet again], the goat was first.",
            "The board [still insists] on nine copies.",
        ),
        silent=(
            "Finally, the clerk read the minutes.",
            "It has not yet been sold again.",
            "The board is still in the hall.",
        ),
        source="Levinson (1983), Pragmatics §4: presupposition triggers; Recasens et al. (2013): entailments",
        kinds=("recasens/entailments", "appraisal/counter", "allsides/spin"),
    ),
    Rule(
        name="even",
        title="a scale slipped in",
        what="“Even his own party”, “not even”, “so much as”, “let alone”, “of all people”.",
        why="It ranks what could be expected, and nobody has ranked it.",
        matcher=pattern(
            r"\b(?:not even|even (?:his|her|its|their|the) (?:own|most|staunchest|closest|allies|critics|supporters|friends)|even by (?:his|her|its|their|the)|let alone|never mind(?= (?:the|a|that))|so much as|much less(?= (?:a|an|the|to|any))|to say nothing of|not to mention|of all (?:people|places|things)(?=[,.])|no less(?=[,.]))(?![\w-])",
            "not_even even_his even_her even_its even_their even_the even_by let never_mind much_as much_less say_nothing to_mention all_people all_places all_things no_less",
        ),
        fires=(
            "[Even his own] goat left.",
            "He did not read it, [let alone] sign it.",
            "The fee covers the hat, [not to mention] the bell.",
        ),
        silent=(
            "The score was even.",
            "She lived alone.",
            "No less than nine came.",
        ),
        source="Levinson (1983), Pragmatics §4; Martin and White (2005): counter-expectation",
        kinds=("appraisal/counter", "recasens/entailments", "appraisal/force"),
    ),
)
