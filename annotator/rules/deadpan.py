"""A joke told as a record: what nobody asked, what was not volunteered, what has so far been met."""

from annotator.rule import Rule, at, pattern

RULES = (
    Rule(
        name="not-recorded",
        title="a silence noted for the record",
        what="“History does not record …”, “the number was not volunteered”, “nobody thought to ask”.",
        why="A gap in the record is told as if it were one of its facts.",
        matcher=pattern(
            r"\b(?:history (?:does|did|will) not (?:record|relate|say)|(?:is|was|were|are|went) (?:not|never|un) ?(?:recorded|volunteered|itemi[sz]ed|elaborated on|dwelt on|explained|specified)(?= ?(?:[.,;]|$))|went (?:unrecorded|unexplained|unremarked|unsaid|unasked|unmentioned|unanswered)|"
            r"(?:nobody|no one|no-one) (?:thought|bothered|troubled|cared|seems? to have|appears to have|had the heart|has yet|could be found|was heard|rose|asked|volunteered|offered|noticed|minded|objected|cheered|claimed|looked|mentioned|blinked)(?: (?:to \w+|that|about))?|(?:was|were|is|are) left to the (?:listener|reader|imagination|public|audience|viewer|voters?)|(?:drew|draw|may draw|can draw) (?:their|his|her|its) own conclusions?|remains? (?:a mystery|anyone's guess|anybody's guess|unclear to))\b",
            "history_does history_did history_will recorded volunteered itemized itemised elaborated dwelt explained specified unrecorded unexplained unremarked unsaid unasked unmentioned unanswered nobody no_one no-one left_to conclusions conclusion mystery guess unclear",
        ),
        fires=(
            "[History does not record] the goat’s reply.",
            "The price [was not volunteered].",
            "[Nobody thought to ask] the goat.",
        ),
        silent=(
            "The vote was recorded at noon.",
            "No history of the bridge was found.",
            "The goat was left to the widow.",
        ),
        source="Attardo (2000), Irony as relevant inappropriateness",
        kinds=("appraisal/deny", "watch/editorializing", "allsides/spin"),
    ),
    Rule(
        name="somebody",
        title="a somebody behind it",
        what="“Somebody has read the manual”, “somebody was paid to …”, “there is a goat in there somewhere”.",
        why="The unnamed culprit is a wink.",
        matcher=at(
            "somebody someone there somewhere",
            r"(?:(?:^)?(?:somebody|someone) (?:(?:has|had|have) (?:clearly|evidently|plainly|obviously|presumably|finally|at last|been busy|read|remembered|noticed|decided|forgotten)|(?:will|must|might|may|should|ought to) (?:surely |well |one day |presumably |clearly )?(?:have|be)|was paid to|is paid to|somewhere (?:has|had|is|was|will|must|thought|decided|in)|clearly|evidently|obviously|in that|had to|ought to|should(?! (?:be|have) (?:called|call))|forgot|remembered|noticed|thought it)|there (?:is|was|must be|may be) (?:a|an|some) [a-z]+(?: [a-z]+)? in (?:there|here|all this|that|this) somewhere|somewhere (?:in|behind|inside|between) (?:there|all this|his|her|the small print|here)(?= ))\b",
        ),
        fires=(
            "[Somebody has evidently] read the manual.",
            "[Somebody had to] count the goats.",
            "[There is a policy in there somewhere].",
        ),
        silent=(
            "Somebody rang the bell at nine.",
            "Someone has broken the lock.",
            "There is a pond somewhere in the wood.",
        ),
        source="Grice (1975): implicature; Quirk et al. (1985) §6.46: indefinite pronouns",
        kinds=("allsides/mind-reading", "watch/editorializing", "appraisal/judgement"),
    ),
    Rule(
        name="so-achieved",
        title="an achievement by accident",
        what="“And so has achieved …”, “has thus become …”, “the first challenge has been met”.",
        why="Failure is booked as success, with a straight face.",
        matcher=pattern(
            r"\b(?:(?:thus|thereby) (?:became|becoming|achiev(?:ed|es|ing)|solv(?:ed|es|ing)|prov(?:ed|es|ing)|complet(?:ed|es|ing)|sav(?:ed|es|ing)|spar(?:ed|es|ing)|keep(?:s|ing)|kept|join(?:ed|s|ing)|ensur(?:ed|es|ing)|winning|confirm(?:ed|s|ing)|free(?:d|s|ing))"
            r"|and so (?:has|have|had) [a-z]+(?:ed|n)|(?:has|have|had) (?:thus|thereby|at least|at last|duly|now at least) (?:[a-z]+ed|become|been|kept|found|won|met|made|shown|done))\b",
            "thus thereby so_has so_have so_had at_least at_last duly",
            "so thus thereby has have had",
        ),
        fires=(
            "The board [has thus solved] the problem.",
            "He [has at least found] his hat.",
            "The firms [have duly raised] the fee.",
        ),
        silent=(
            "The board has solved the problem.",
            "He has found his hat, at least so far.",
            "So has the club.",
        ),
        source="Attardo (2000), Irony as relevant inappropriateness",
        kinds=("appraisal/counter", "hyland/transitions", "watch/editorializing"),
    ),
    Rule(
        name="only-one",
        title="the only one who …",
        what="“The only man in the county who finds it ambiguous”, “the only cheerful face”.",
        why="A count of one, made by the writer.",
        matcher=pattern(
            r"\b(?:(?:the|its|his|her|their) only (?:[a-z]+ )?(?:man|woman|person|people|party|part|matter|bit|item|detail|thing|place|face|creature|surprise|mystery|question|consolation|comfort|problem|trouble|drawback|snag|winner|winners|loser|losers|sign of|hint of|trace of)\b(?: (?:in|on|at|of|for) (?:the|this|that|a|its) [a-z]+)?(?: (?:who|that|which|to|not|still|is|was|being|left)\b)?)",
            "only",
        ),
        fires=(
            "He is [the only man in the county who] likes it.",
            "[The only mystery is] the hat.",
            "Hers was [the only cheerful face in the hall].",
        ),
        silent=(
            "It is the only bridge over the river.",
            "Only nine goats came.",
            "They only asked the man.",
        ),
        source="Quirk et al. (1985) §8.116: focusing subjuncts; Martin and White (2005): force",
        kinds=("appraisal/force", "semeval/exaggeration-minimisation", "watch/editorializing"),
    ),
    Rule(
        name="human-thing",
        title="a thing with manners",
        what="Powers that behave like people: “fate had other ideas”, “arithmetic does not forgive”.",
        why="Only the writer knows what a clock has in mind.",
        matcher=pattern(
            r"\b(?:history|fate|fortune|nature|geography|arithmetic|mathematics|gravity|grammar|logic|irony|common sense|the (?:weather|calendar|clock|universe|gods|rain|facts|numbers|arithmetic|laws of physics))"
            r" (?:(?:does|do|did) not|(?:do|does|did)n't|ha(?:s|ve) (?:never|no|rarely|seldom|other)|had (?:other|its)|can be|seldom|rarely|never|owes?|declined|remembers?|forgives?|hurr(?:y|ies)|cares?|intervened|cooperated|co-operated|obliged|smiled)\b",
            "history fate fortune nature geography arithmetic mathematics gravity grammar logic irony common weather calendar clock universe gods rain facts numbers laws",
        ),
        fires=(
            "[Fate had other] ideas.",
            "[Arithmetic does not] forgive a goat.",
            "[The weather obliged].",
        ),
        silent=(
            "He has a degree in history.",
            "The weather was wet in May.",
            "The clock was sold at noon.",
        ),
        source="Lakoff and Johnson (1980), Metaphors We Live By: personification",
        kinds=("appraisal/judgement", "watch/clichés-and-idioms", "appraisal/appreciation"),
    ),
)
