"""A guess in the place of a source: what must have been, what one presumes, what it seems."""

from annotator.language.inflect import plain
from annotator.rule import Phrases, Rule, at, pattern

_STATES = (
    r"(?:(?:a|an|some|quite an?) (?:\w+ )?(?:comfort|relief|consolation|disappointment|blow|shock|surprise|joy|pleasure|good idea|sight|temptation|record|first)"
    r"|grateful|tempt(?:ed|ing)|delighted|thrilled|relieved|pleased|proud|glad|worn out|exhausted|tired|longing|wondering|wishing|hoping|itching"
    r"|galling|maddening|awkward|lonely|fun|nice|hard to|quite)"
)

RULES = (
    Rule(
        name="presumed",
        title="a thing presumed",
        what="“Presumably”, “one assumes”, “at a guess”, “for all anyone knows”.",
        why="The writer has no source, and says so with a smile.",
        matcher=Phrases(
            plain(
                "presumably, may be presumed, can be presumed, it is to be hoped, it is to be presumed, it is to be assumed, "
                "at a guess, at a rough guess, for all anyone knows, for all anybody knows, as far as anyone can tell, "
                "for reasons best known to, for reasons known only to, it is tempting to think, it is not hard to guess, "
                "the smart money is on, it would not be a surprise if, i would guess, my guess is, our guess is"
            )
        ),
        fires=(
            "The key was [presumably] with the goat.",
            "[At a guess], the clock had stopped.",
            "He left, [for reasons best known to] himself.",
        ),
        silent=(
            "He was presumed dead.",
            "Guests may guess the weight of the cake.",
            "The reasons are known to the court.",
        ),
        source="Hyland (2005): hedges; Martin and White (2005), Appraisal: entertain",
        kinds=(
            "hyland/hedges",
            "recasens/hedges",
            "appraisal/entertain",
            "allsides/unsubstantiated-claims",
        ),
    ),
    Rule(
        name="must-have",
        title="what must have been",
        what="A feeling or an effect deduced: “must have seemed a good idea”, “must be a comfort”.",
        why="Nobody was asked; the writer imagines it for the reader.",
        matcher=at(
            "must",
            rf"must (?:surely |also |by now |then |once )?(?:have (?:seemed|felt|looked|sounded|come as|wondered|wished|hoped|thought|enjoyed|been (?:{_STATES}))|be (?:{_STATES}|the (?:[a-z-]+est|most|best|worst)|a (?:remarkable|rare|great|special|strange|curious|terrible|heavy)))\b",
        ),
        fires=(
            "It [must have seemed] clever on paper.",
            "That [must be a comfort] to the goats.",
            "They [must have been grateful] for the rain.",
        ),
        silent=(
            "Applicants must have been resident for five years.",
            "The form must be a clean copy.",
            "The gate must have a lock.",
        ),
        source="Quirk et al. (1985) §4.54: logical necessity; Martin and White (2005): entertain",
        kinds=("allsides/mind-reading", "appraisal/entertain", "hyland/hedges", "appraisal/affect"),
    ),
    Rule(
        name="it-seems",
        title="a parenthetic “it seems”",
        what="“It seems”, “it appears”, “it would seem” between commas, as a wink.",
        why="The doubt is stage business: the writer is in none.",
        matcher=pattern(
            r"(?:^|,) ?(?P<cue>(?:or so |so )?it (?:seems|appears|would seem|would appear|turns out))(?=,|[.?!]?$)",
            "seems appears seem appear turns",
        ),
        fires=(
            "Nobody on the board, [it seems], owns a clock.",
            "The goat, [it turns out], had voted.",
            "The rain was not invited, [or so it seems].",
        ),
        silent=(
            "It seems that the board owns no clock.",
            "It appears in the minutes.",
            "The tide, when it turns out there, is strong.",
        ),
        source="Biber et al. (1999) §10.3: epistemic stance adverbials",
        kinds=("hyland/hedges", "appraisal/entertain", "recasens/hedges"),
    ),
    Rule(
        name="evidently",
        title="a deduction offered with a straight face",
        what="“Evidently”, “apparently”, “seemingly” where nothing was shown to the reader.",
        why="It pretends to infer what it means to mock.",
        matcher=at(
            "evidently apparently seemingly",
            r"(?:evidently|apparently|seemingly)(?! (?:self-inflicted|dead|stable))(?= |,)",
        ),
        fires=(
            "Small numbers are [evidently] larger in the valley.",
            "The hour had [apparently] ruled out a vote.",
            "A [seemingly] endless queue formed.",
        ),
        silent=(
            "The evidence was read out.",
            "An apparent fault stopped the lift.",
            "The wound was apparently self-inflicted.",
        ),
        source="Biber et al. (1999) §10.3; Recasens et al. (2013): hedges",
        kinds=("hyland/hedges", "recasens/hedges", "appraisal/entertain"),
    ),
    Rule(
        name="apparent-hope",
        title="a hope or a principle supposed",
        what="“In the apparent hope that”, “on the sound principle that”, “possibly in order to”.",
        why="A motive is made up, politely.",
        matcher=pattern(
            r"\b(?:in the (?:apparent|evident|vain|fond|touching|sincere|mistaken|forlorn|pious|faint|sure|happy|cheerful) (?:hope|belief|conviction|expectation|knowledge)"
            r"|on the (?:\w+ )?(?:principle|theory) that|on the (?:apparent|sound|sensible|curious|reasonable|dubious|questionable|safe|bold|generous) (?:grounds?|assumption|basis|understanding)"
            r"|(?:possibly|perhaps|presumably|maybe|no doubt|apparently|evidently) (?:in order |so as |just )?(?:to (?:get|avoid|show|spare|save|prove|make|see|keep|give|be)|in the hope|because|hoping|out of|for fear|having|under the impression|mindful))\b",
            "hope belief conviction expectation knowledge principle theory ground grounds assumption basis understanding possibly perhaps presumably maybe no_doubt apparently evidently",
        ),
        fires=(
            "They rang the bell, [in the apparent hope] of rain.",
            "He spoke first, [on the principle that] the first is forgiven.",
            "The board met at dawn, [possibly in order to get] a seat.",
        ),
        silent=(
            "They rang the bell in the hope of rain.",
            "The theory is that the bell came first.",
            "The board met at dawn in order to finish by noon.",
        ),
        source="SemEval-2020 task 11: causal oversimplification; AllSides: mind reading",
        kinds=("allsides/mind-reading", "semeval/causal-oversimplification", "appraisal/entertain"),
    ),
    Rule(
        name="would-seem",
        title="a soft deduction",
        what="“Would seem to have”, “appears to be somebody’s joke”, “cannot have been far to seek”, “so far as one can tell”.",
        why="The doubt is good manners, and the verdict stands.",
        matcher=pattern(
            r"\b(?:would (?:seem|appear) (?:to|that|as if|as though)|(?:can|could)(?:not|n't| hardly| scarcely) have (?:been (?:very |so |much |too |altogether )?(?:easy|hard|far|much|many|pleasant|fun|comfortable|cheap|lost|unaware|surprised|unexpected|long|popular)|helped|hurt|escaped|imagined|wished|asked)|(?:so|as) far as (?:one|anyone|anybody|we|i) (?:can|could) (?:tell|see|judge|make out)|if (?:memory|the evidence|past form|experience) (?:serves|is (?:any|anything))|on (?:the evidence|this evidence|present form|current form|past form|this (?:week|month|year|showing)'?s? (?:showing|evidence|form)))\b",
            "seem appear cannot can't couldn't hardly_have scarcely_have far memory evidence form showing experience",
            "would cannot can't can could couldn't far if on",
        ),
        fires=(
            "It [would seem to] be the goat.",
            "The walk [cannot have been easy].",
            "It was, [so far as anyone could tell], a hat.",
        ),
        silent=(
            "The goat would not be seen.",
            "It cannot have a bell.",
            "They walked as far as the quay.",
        ),
        source="Quirk et al. (1985) §4.53–54; Hyland (2005): hedges",
        kinds=("hyland/hedges", "appraisal/entertain", "recasens/hedges"),
    ),
)
