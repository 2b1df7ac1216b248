"""Saying one thing and winking: mock praise, mock surprise, mock concern."""

from annotator.rule import Phrases, Rule, at, pattern

RULES = (
    Rule(
        name="mock-praise",
        title="mock praise",
        what="Praise in a set frame that means its opposite: “Nothing like …”, “Nothing says X like Y”.",
        why="The frame reports nothing; it tells the reader to find the thing absurd.",
        matcher=pattern(
            r"^[\"'(]?(?:but |and |because |ah, |yes, )?"
            r"(?P<cue>(?:there's |there is )?nothing (?:quite |says? .{2,60}? )?like)"
            r"(?= (?:a |an |the |some |\w+ing\b|good|old))",
            "nothing",
        ),
        fires=(
            "[Nothing like] a tax rise to warm up the voters.",
            "[Nothing says “trust us” like] a locked committee room.",
            "But [there’s nothing quite like] cutting a library to honour a poet.",
        ),
        silent=(
            "Nothing like this fossil had been found before.",
            "Nothing in the report says that the bridge is unsafe.",
            "The two houses look nothing like the drawings.",
        ),
        source="Grice (1975), Logic and Conversation: flouted quality; Quirk et al. (1985) §11.44",
        kinds=(
            "appraisal/judgement",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="exclaimed-topic",
        title="an exclaimed topic",
        what="An imperative that asks nothing: “Talk about …”, “Meet the new …”, set off by itself.",
        why="It hands the reader an attitude to the fact that follows.",
        matcher=pattern(
            r"^(?:now )?(?P<cue>(?:talk|speak) about (?:a |an |your |being |getting |having )?"
            r"(?!the\b|how\b|what\b|whether\b|it\b|this\b)[a-z'-]+(?: [a-z'-]+){0,2})(?=\s*[–.!?:]|,? but\b|$)",
            "talk speak",
        ),
        fires=(
            "[Talk about luck] – the fire stopped at his gate.",
            "[Talk about a soft landing].",
            "[Talk about mixed signals]: the bank raised one rate and cut the other.",
        ),
        silent=(
            "Talk about the merger – first aired in May – has faded.",
            "Talk about a merger has grown since May.",
            "They talk about timing at every meeting.",
        ),
        source="Quirk et al. (1985), A Comprehensive Grammar of the English Language, §11.38–53",
        kinds=(
            "hyland/engagement-markers",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="mock-concern",
        title="mock concern",
        what="A care that nobody has: “in case anyone was wondering”, “heaven forbid”.",
        why="The writer pretends to help the reader and mocks somebody else.",
        matcher=pattern(
            r"\b(?:in case (?:any(?:body|one)|you|we) (?:had |have |has )?"
            r"(?:was|were|been|'s been|still|ever|forgot\w*)(?: [a-z]+ing)?(?: [a-z]+ing)?"
            r"|(?:god|heaven|heavens) (?:forbid|help)|perish the thought|as if (?:by magic|on cue)"
            r"|for good measure|lest (?:any(?:body|one)) forget)\b",
            "in_case god heaven heavens perish as_if good_measure lest",
        ),
        fires=(
            "No talks are planned, [in case anybody had been wondering].",
            "[Heaven forbid] that a minister should answer a letter.",
            "The lights went out [as if on cue].",
        ),
        silent=(
            "Call this number in case anyone is hurt.",
            "In case of fire, use the stairs.",
            "She spoke as if she had read the file.",
        ),
        source="Attardo (2000), Irony as relevant inappropriateness",
        kinds=(
            "hyland/engagement-markers",
            "appraisal/judgement",
        ),
    ),
    Rule(
        name="mock-surprise",
        title="mock surprise",
        what="Surprise that is put on: “surprise, surprise”, “lo and behold”.",
        why="It says that the outcome was to be expected, and that somebody is to be laughed at.",
        matcher=Phrases(
            (
                "surprise, surprise",
                "what a surprise",
                "big surprise",
                "shocker",
                "who knew",
                "lo and behold",
                "who would have thought",
                "who could have guessed",
                "wonders never cease",
                "imagine that",
                "fancy that",
                "shocking, we know",
            )
        ),
        fires=(
            "[Surprise, surprise]: the bill came in over budget.",
            "[Lo and behold], the missing minutes turned up.",
            "[Who would have thought]?",
            "[Wonders never cease].",
        ),
        silent=(
            "The surprise was a cake.",
            "She asked the clerk whose pen it was.",
            "He could not imagine the cost.",
        ),
        source="Attardo (2000), Irony as relevant inappropriateness",
        kinds=(
            "appraisal/counter",
            "hyland/engagement-markers",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="so-called",
        title="a distancing label",
        what="A label held at arm’s length: “so-called”, “self-styled”, “what passes for”.",
        why="It disputes a name without arguing against it.",
        matcher=pattern(
            r"\b(?:so-called|self-styled|self-proclaimed|self-appointed|what passe[sd] for|in name only)(?![\w-])",
            "so-called so self-styled self self-proclaimed passes passed name",
        ),
        fires=(
            "The [so-called] reform closed nine schools.",
            "A [self-styled] prophet of growth ran the fund.",
            "It is [what passes for] debate in the chamber.",
        ),
        silent=(
            "The reform was called so by its authors.",
            "The vote was due to be held on Friday.",
            "He called himself a prophet.",
        ),
        source="Wikipedia, Manual of Style: Words to watch, “Expressions of doubt”",
        kinds=(
            "watch/expressions-of-doubt",
            "appraisal/distance",
            "semeval/doubt",
        ),
    ),
    Rule(
        name="mock-virtue",
        title="a mock virtue",
        what="“Helpfully”, “obligingly”, “thoughtfully”, “tactfully” of somebody who was none of it.",
        why="The kindness is the writer’s joke.",
        matcher=at(
            "helpfully obligingly thoughtfully generously kindly graciously tactfully nobly sensibly wisely considerately charitably modestly gallantly magnanimously mercifully "
            "thoughtlessly unaccountably inexplicably mysteriously miraculously magically sportingly prudently discreetly delicately",
            r"(?:helpfully|obligingly|thoughtfully|generously|kindly|graciously|tactfully|nobly|sensibly|wisely|considerately|charitably|modestly|gallantly|magnanimously|unaccountably|inexplicably|mysteriously|miraculously|magically|sportingly|prudently|discreetly|delicately)(?= (?:[a-z]+(?:ed|s|en|ept|eft|ade|ave)\b|not )|,)(?! (?:dressed|sized|priced|donated|funded))",
        ),
        fires=(
            "The notice [helpfully] omitted the date.",
            "She [tactfully] changed the lock.",
            "The minutes are, [mysteriously], blank.",
        ),
        silent=(
            "The staff were helpful.",
            "She gave generously to the club.",
            "A mysterious light was seen.",
        ),
        source="Grice (1975): flouted quality; Martin and White (2005): judgement",
        kinds=("appraisal/judgement", "hyland/attitude-markers", "allsides/spin"),
    ),
    Rule(
        name="nothing-if-not",
        title="“nothing if not …”",
        what="“Nothing if not thorough”, “anything but”, “little short of”, “only too willing”.",
        why="A superlative in a negative’s coat.",
        matcher=pattern(
            r"\b(?:nothing if not [a-z]+|(?:is|was|are|were|seems?|looked|looks|been|proved) anything but(?! (?:the|a) [a-z]+ (?:of|in))|(?:is|was|are|were) (?:only|all) too (?:willing|happy|pleased|ready|eager|glad|keen|aware|familiar|clear|rare|often|human)|a (?:wonder|miracle|marvel) (?:that|it|he|she|they|anyone|anybody)\b|(?:no|little|small) (?:wonder|surprise) (?:that|then|he|she|it|they|the|if|so|people|nobody|no one))\b",
            "nothing_if anything_but only_too all_too wonder miracle marvel surprise",
        ),
        fires=(
            "The goat is [nothing if not thorough].",
            "The lunch [was anything but] short.",
            "[Small wonder that] the hat was lost.",
        ),
        silent=(
            "Nothing was lost.",
            "He would eat anything but fish.",
            "It is a wonder of the world.",
        ),
        source="Quirk et al. (1985) §10.64; Claridge (2011), Hyperbole in English",
        kinds=("appraisal/force", "appraisal/concur", "watch/editorializing"),
    ),
    Rule(
        name="merit-of",
        title="a merit that is none",
        what="“Has the great drawback that …”, “has the advantage of being true”, “the sole merit”.",
        why="The balance sheet is a joke.",
        matcher=at(
            "has had have with",
            r"(?:has|had|have|with) the (?:(?:great|distinct|sole|singular|added|undoubted|considerable|small|further|not inconsiderable|slight|minor|one|only|rare|unusual|signal) )+(?:advantage|disadvantage|drawback|merit|virtue|distinction|benefit|defect|flaw|weakness|attraction|appeal|charm|honour|honor)(?: (?:of|that))?\b",
            "advantage disadvantage drawback merit virtue distinction benefit defect flaw weakness attraction appeal charm honour honor",
        ),
        fires=(
            "The plan [has the great drawback that] it is dull.",
            "It [had the sole merit of] being short.",
            "A hat [with the added attraction of] a bell.",
        ),
        silent=(
            "The plan has drawbacks.",
            "He had the merit badge of a scout.",
            "She came with the honour guard.",
        ),
        source="Attardo (2000), Irony as relevant inappropriateness",
        kinds=("appraisal/appreciation", "appraisal/counter", "watch/editorializing"),
    ),
)
