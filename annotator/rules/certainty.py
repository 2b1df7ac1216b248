"""How sure the writer sounds: boosters harden a claim, hedges and weasels soften it."""

from annotator.rule import Phrases, Rule, either, pattern

_STANCES = (
    "sadly happily luckily mercifully thankfully ironically predictably inevitably "
    "uncuriously oddly strangely tellingly remarkably amazingly alas frankly hopefully "
    "conveniently absurdly regrettably bizarrely "
)

RULES = (
    Rule(
        name="booster",
        title="a booster",
        what="Words that put a claim beyond doubt.",
        why="A booster asks for agreement where the reader would expect evidence.",
        matcher=Phrases(
            (
                "clearly",
                "obviously",
                "of course",
                "undoubtedly",
                "unquestionably",
                "needless to say",
                "abundantly clear",
                "perfectly clear",
                "blindingly obvious",
                "plainly",
                "no doubt",
                "without a doubt",
                "to be sure",
                "naturally enough",
                "it goes without saying",
            )
        ),
        fires=(
            "The plan is [clearly] doomed.",
            "[Of course] the mayor knew.",
            "[Needless to say], the soup was cold.",
            "The rule is [abundantly clear].",
        ),
        silent=(
            "The sign was printed clear of the fold.",
            "The course was set for a plain.",
            "He doubted the sum.",
        ),
        source="Hyland (2005), Metadiscourse: boosters",
        kinds=(
            "hyland/boosters",
            "appraisal/pronounce",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="evident",
        title="a judgement called evident",
        what="“Is evident”, “is plain to see”: the writer’s conclusion as if anyone could see it.",
        why="It skips the step from the fact to its meaning.",
        matcher=pattern(
            r"\b(?:is|are|was|were) (?:all too |painfully |abundantly |perfectly )?(?:evident|obvious|plain to see|clear for all to see|unmistakable|undeniable|there for all to see)(?! (?:from|in the data|on the x-ray))\b",
            "evident obvious plain clear unmistakable undeniable there_for",
        ),
        fires=(
            "Her zeal [is evident].",
            "The decay [is plain to see].",
            "His regret [was painfully obvious].",
        ),
        silent=(
            "The crack is evident from the photograph.",
            "No evidence was found.",
            "The plain was flooded for all of May.",
        ),
        source="Recasens et al. (2013): factive and assertive predicates",
        kinds=(
            "hyland/boosters",
            "appraisal/pronounce",
            "recasens/factive-verbs",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="weasel",
        title="nobody’s claim",
        what="A claim whose owner is left out: “many say”, “critics argue”, “it is widely believed”.",
        why="A reader cannot ask “some observers”.",
        matcher=pattern(
            r"\b(?:(?:some|many|most|several)(?: (?:people|observers|critics|experts|analysts|commentators|insiders))? (?:say|believe|argue|think|fear|feel|wonder|suspect)"
            r"|it (?:is|has been|was) (?:widely |often |generally |commonly )(?:believed|thought|said|held|assumed|known)|(?:as )?(?:everyone|everybody) knows)\b",
            "say believe argue think fear feel wonder suspect believed thought widely_said often_said generally_said commonly_said held assumed known knows",
            "some many most several it everyone everybody",
        ),
        fires=(
            "[Some say] the clock is wrong.",
            "[Many observers fear] a long night.",
            "[It is widely believed] that goats can count.",
        ),
        silent=(
            "Two of the nine witnesses say the clock is wrong.",
            "Many were said to be asleep.",
            "It is believed to be the oldest goat.",
        ),
        source="Wikipedia: Words to watch, “Unsupported attributions”; Ganter and Strube (2009)",
        kinds=(
            "watch/unsupported-attributions",
            "allsides/omission-of-source-attribution",
            "allsides/unsubstantiated-claims",
            "appraisal/acknowledge",
        ),
    ),
    Rule(
        name="stance-adverb",
        title="a comment in one word",
        what="An adverb that grades the whole sentence: “sadly”, “ironically”, “predictably”.",
        why="The fact stays the same without it; only the attitude goes.",
        matcher=pattern(
            r"(?:^|[,;–(] ?|\b(?:but|and|yet) )(?P<cue>" + either(_STANCES) + r")(?=,| )",
            _STANCES,
        ),
        fires=(
            "[Predictably], the lift broke.",
            "The door, [conveniently], was open.",
            "[Alas], no one had brought a pen.",
        ),
        silent=(
            "She smiled sadly at the clerk.",
            "The children played happily.",
            "A predictable fault stopped the lift.",
        ),
        source="Biber et al. (1999) §10.3: attitude stance adverbials; Hyland (2005): attitude markers",
        kinds=(
            "hyland/attitude-markers",
            "appraisal/affect",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="hedge",
        title="a hedge",
        what="“Perhaps”, “arguably”, “somewhat”, “in a sense”, “to some extent”.",
        why="The claim is made and taken back in one breath.",
        matcher=Phrases(
            (
                "arguably",
                "perhaps",
                "maybe",
                "possibly",
                "conceivably",
                "somewhat",
                "to some extent",
                "in a sense",
                "in some ways",
                "in many ways",
                "more or less",
                "tends to be",
                "by and large",
                "for the most part",
            )
        ),
        fires=(
            "It is [arguably] a goat.",
            "[Perhaps] the clock stopped.",
            "The hat is [in many ways] finished.",
        ),
        silent=(
            "They argued about the goat.",
            "The clock may be sold.",
            "There are many ways to the barn.",
        ),
        source="Hyland (2005), Metadiscourse: hedges; Recasens et al. (2013): hedges",
        kinds=("hyland/hedges", "recasens/hedges", "appraisal/entertain"),
    ),
)
