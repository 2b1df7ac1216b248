"""A remark that points back: “that’s an understatement”, “which is rich”, “No joking –”."""

from annotator.rule import Rule, either, pattern

_VERDICT_NOUNS = (
    "understatement exaggeration overstatement stretch shame pity joke farce travesty disgrace scandal "
    "mystery miracle relief irony paradox surprise coincidence accident mistake blunder gamble "
    "riddle start lesson problem point rub catch trouble beauty tragedy"
)

RULES = (
    Rule(
        name="that-is-verdict",
        title="a verdict on what was just said",
        what="“That is”, “this is” or “which is” with a word of judgement.",
        why="A report goes on to the next fact; this looks back and grades it.",
        matcher=pattern(
            r"(?<!says )(?<!said )\b(?P<cue>(?:that|this|which|it)(?:'s| is| was| would be|'d be)"
            r" (?:quite |rather |hardly |perhaps |surely |also |of course |putting it mildly|something of )?"
            rf"(?:an? |the |no |one )?(?:bit of an? |kind of an? |small |great |real |cruel |bitter )?{either(_VERDICT_NOUNS)})"
            r"(?=\s*(?:$|[.,;:!?–)]|,? (?:and|but|if|considering|given|for)\b))",
            _VERDICT_NOUNS,
        ),
        fires=(
            "The roof leaks, and [that is a shame].",
            "To call it a plan, [that’s a stretch].",
            "[This is no accident].",
        ),
        silent=(
            "That is a problem which the engineers solved in 1990.",
            "This is the start line of the race.",
            "The play is a farce in three acts.",
        ),
        source="Hunston and Sinclair (2000), A Local Grammar of Evaluation",
    ),
    Rule(
        name="no-noun",
        title="a bare “No …”",
        what="A fragment that opens with “No” and waves doubt away: “No joking –”, “No surprise there.”",
        why="It speaks to the reader, not about the event.",
        matcher=pattern(
            r"^(?P<cue>no (?!parking|smoking|fishing|swimming|building|meeting|hearing|evening|morning|warning|"
            r"opening|finding|ruling|filing|sailing|training|feeling|bidding|cooking|camping|diving)"
            r"(?:[a-z]{2,}ing|joke|wonder|surprises?(?: there)?|prizes for guessing|question about (?:it|that)|pressure|"
            r"points for \w+|two ways about it))(?=\s*(?:[–.,:!?]|$| (?:it|that)\b))",
            "no",
        ),
        fires=(
            "[No joking] – the goat was sworn in.",
            "[No surprise there].",
            "[No denying] it, the soup was good.",
        ),
        silent=(
            "No parking – the signs went up in May.",
            "No surprises were found in the audit.",
            "No, the goat was not sworn in.",
        ),
        source="Quirk et al. (1985) §11.54: block language and irregular sentences",
    ),
    Rule(
        name="scene-setter",
        title="a scene held up",
        what="“Here he is”, “there they go”: the writer points with a finger.",
        why="The sentence stages the person for the reader to judge.",
        matcher=pattern(
            r"^(?P<cue>(?:(?:and yet|yet|so|still|but|and),? )?(?:here|there) (?:he|she|they|we|it|i)"
            r" (?:is|are|was|were|am|goes?|stands?|sits?|comes?)(?: again)?)\b",
            "here there",
        ),
        fires=(
            "[And there he goes], off to open another bridge.",
            "[Yet here they are], queueing again.",
            "[Here we are], nine years on.",
        ),
        silent=(
            "There is a bridge in the town.",
            "They are here until Friday.",
            "Here are the results of the vote.",
        ),
        source="Martin and White (2005), Appraisal: engagement",
    ),
    Rule(
        name="trailing-quip",
        title="a trailing quip",
        what="A tail that undercuts what went before: “or so they say”, “not that anyone asked”.",
        why="The fact is over; the tail is the writer’s shrug.",
        matcher=pattern(
            r"[,–;(]\s*(?P<cue>(?:or so (?:the|they|he|she|it|we)\b[^.,;]{0,40}|not that (?:any(?:one|body)|it|he|she|they|you)\b[^.,;]{0,40}"
            r"|whatever that (?:means|is|may mean)|go figure|if you can believe it|make of that what you will|as one does|so to speak|no less|of all (?:people|places|things)))",
            "so not whatever figure if make one speak less all",
        ),
        fires=(
            "The lift works, [or so they say].",
            "The map is out of date, [not that anyone checked].",
            "He sent a fax, [of all things].",
        ),
        silent=(
            "The lift carried nine or so people.",
            "He said that it was not his map.",
            "Of all things in the attic, the fax was oldest.",
        ),
        source="Biber et al. (1999), Longman Grammar: stance adverbials",
    ),
)
