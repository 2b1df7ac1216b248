"""A rule of life drawn from one fact: such things, such people, the way of the world."""

from annotator.rule import Rule, at, pattern

RULES = (
    Rule(
        name="way-of",
        title="the way things have",
        what="“Such plans have a way of growing”, “budgets have a habit of …”.",
        why="One case becomes a law of nature, with a sigh.",
        matcher=at(
            "have has had having",
            r"ha(?:ve|s|d|ving) (?:always had )?(?:a|an|its own|their own|the) (?:\w+ )?(?:way|habit|knack|talent|gift|genius|tendency) (?:of|for) \w+ing\b",
            "way habit knack talent gift genius tendency",
        ),
        fires=(
            "Agendas [have a way of growing].",
            "The river [has a habit of arriving] early.",
            "He [had a genius for losing] keys.",
        ),
        silent=(
            "They have a way to grow corn.",
            "The river has a bridge of iron.",
            "He had a gift for the widow.",
        ),
        source="Quirk et al. (1985) §5.52: generic reference; Martin and White (2005): judgement",
        kinds=(
            "allsides/opinion-statements-presented-as-facts",
            "appraisal/judgement",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="sort-that",
        title="the sort that …",
        what="“It is the sort of pause that …”, “the kind of man who …”.",
        why="A single thing is filed under a type that the writer invents.",
        matcher=at(
            "the just exactly precisely not",
            r"(?:(?:just|exactly|precisely|not) )?the (?:sort|kind|type|species|breed|class) of (?:[a-z-]+ ){1,3}?(?:that|which|who|whose|where|one|you|only|people|(?:from|in|to|with|for|of) which|usually|normally|generally|more often|best|rarely|seldom)\b",
            "sort kind type species breed class",
        ),
        fires=(
            "It was [the sort of pause that] ends a career.",
            "He is [exactly the kind of guest one] seats by the door.",
            "It is [the sort of bridge usually] seen on plates.",
        ),
        silent=(
            "Police asked what kind of goat was seen.",
            "The type of bridge is not known.",
            "They grow a sort of wheat.",
        ),
        source="Hunston and Sinclair (2000), A Local Grammar of Evaluation",
        kinds=(
            "allsides/opinion-statements-presented-as-facts",
            "appraisal/judgement",
            "appraisal/focus",
        ),
    ),
    Rule(
        name="worse-ways",
        title="“there are worse …”",
        what="“There are worse ways to …”, “there are easier crowds”, “there are those who would …”.",
        why="It praises or blames by comparing with nothing.",
        matcher=at(
            "there",
            r"there (?:are|is|were|was|have been|may be|must be) (?:(?:few |many |always |surely |certainly |probably |no )?(?:worse|better|easier|lesser|duller|kinder|grander|cheaper|surer|faster|simpler|sadder|stranger|finer|quicker|safer|less [a-z]+|more [a-z]+) [a-z]+(?: [a-z]+)? (?:than|to|in which|of|for|on)\b|[a-z]+(?: [a-z]+)? (?:who|that|for whom) would (?:take|give|kill|envy|call|say|settle|have|pay|prefer|be))\b",
        ),
        fires=(
            "[There are worse ways to] spend a Tuesday.",
            "[There are few duller rooms in which] to lose.",
            "[There are clubs that would take] that.",
        ),
        silent=(
            "There are nine ways to reach the top.",
            "Worse weather came on Tuesday.",
            "There are clubs in nine towns.",
        ),
        source="Martin and White (2005), Appraisal: graduation",
        kinds=("appraisal/appreciation", "appraisal/force", "watch/editorializing"),
    ),
    Rule(
        name="as-things-go",
        title="“as plans go”",
        what="“As plans go, …”, “as apologies go”: a thing graded among its kind.",
        why="The scale is the writer’s, and nobody else has seen it.",
        matcher=pattern(
            r"(?:^|, )(?P<cue>(?:as|so far as|as far as) (?!the show|the story)(?:[a-z'-]+ ){1,5}goe?s?)(?=,|[.;:]|$)",
            "go goes",
            "as",
        ),
        fires=(
            "[As plans go], it had a beginning.",
            "It was short, [as apologies go].",
            "[As lists of goats go], it is complete.",
        ),
        silent=(
            "As the goats go up the hill, a bell rings.",
            "The bus goes as far as the quay.",
            "As of May, they go by train.",
        ),
        source="Hunston and Sinclair (2000): evaluation within a class",
        kinds=("appraisal/focus", "watch/editorializing", "hyland/attitude-markers"),
    ),
    Rule(
        name="by-standards",
        title="“by local standards”",
        what="“By local standards”, “by the standards of the committee”, “for a man of his years”.",
        why="It grades down while seeming to praise.",
        matcher=at(
            "by for",
            r"by (?:the (?:\w+ )?standards? of|(?:local|any|these|normal|most|his|her|its|their|recent|ordinary|modern|today's|british|english|american|french|own|\w+'s|\w+s'|the usual|(?:his|her|its|their) own) standards?)\b",
            "standards standard",
        ),
        fires=(
            "[By local standards] it was a landslide.",
            "It was brief [by the standards of] the committee.",
            "A modest hat, [by her own standards].",
        ),
        silent=(
            "It was tested by the standards office.",
            "Standards were set by the committee.",
            "By May the standard had been met.",
        ),
        source="Martin and White (2005), Appraisal: graduation, focus",
        kinds=("appraisal/focus", "appraisal/appreciation", "hyland/attitude-markers"),
    ),
    Rule(
        name="not-known-for",
        title="what is not known for what",
        what="“Barbers are not known for their software”, “gliders have been known to land”.",
        why="A dry way to say that somebody is bad at something, or will do it all the same.",
        matcher=at(
            "not never hardly scarcely seldom rarely been isn't aren't wasn't weren't better",
            r"(?:(?:not|never|hardly|scarcely|seldom|rarely|isn't|aren't|wasn't|weren't) (?:exactly |usually |generally |widely |otherwise |been )?(?:known|famous|noted|celebrated|renowned|remembered) for|(?:have|has|been) been known to|been known to|better known for)\b",
            "known famous noted celebrated renowned remembered",
        ),
        fires=(
            "Barbers are [not known for] their sums.",
            "Goats have [been known to] vote.",
            "The town [isn't exactly famous for] its sun.",
        ),
        silent=(
            "The cause is not known.",
            "The town is famous for its cheese.",
            "It is known to the police.",
        ),
        source="Grice (1975): implicature; Quirk et al. (1985) §8.112",
        kinds=(
            "appraisal/judgement",
            "appraisal/deny",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="anyone-who",
        title="“anyone who has ever …”",
        what="“Anybody who has seen the Baltic in February”, “those who have waited for a bus there”.",
        why="The reader is asked to nod from experience instead of evidence.",
        matcher=at(
            "anyone anybody everyone everybody those",
            r"(?:anyone|anybody|everyone|everybody|those)(?: of us)? (?:who (?:has|have|had) (?:ever |once |just )?(?:seen|sat|tried|been|met|read|watched|spent|stood|waited|paid|followed|had to|eaten|travelled|traveled|used|driven|lived through|attended|heard)|with (?:a pulse|eyes|an ounce|half a|two eyes|any sense|a memory|a taste)|(?:hoping|looking) (?:to|for) \w+|who (?:thinks|thought|doubts|doubted|imagines|imagined|supposes|believes|still believes))\b",
        ),
        fires=(
            "[Anyone who has ever waited] for the ferry will understand.",
            "[Anybody with half a] memory knew the tune.",
            "[Anyone hoping for an] apology went home early.",
        ),
        silent=(
            "Anyone who needs help can ring the bell.",
            "Anybody with a ticket may enter.",
            "Everyone who voted got a badge.",
        ),
        source="Hyland (2005): engagement markers, appeals to shared knowledge",
        kinds=(
            "hyland/engagement-markers",
            "semeval/bandwagon-reductio-ad-hitlerum",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="everywhere",
        title="a whole class of people",
        what="“Collectors everywhere will …”, “the world over”, “there is late and there is late”.",
        why="A class is made to nod.",
        matcher=pattern(
            r"\b(?:[a-z]+s (?:everywhere|the world over|of the world)(?= (?:will|would|must|can|should|have|may|know|unite|take))|there (?:is|are) (?P<twice>(?!(?:a|an|no|the|one|not)\b)[a-z]+)(?: [a-z]+)?,? and (?:then )?there (?:is|are) (?P=twice)|what [a-z]+s (?:always )?do(?=[,.])|(?<=, )as [a-z]+s (?:always|usually|often|tend to|are apt to|like to|must|do|will)(?=[,.]))\b",
            "everywhere world and_there and_then_there what as",
            "everywhere world there do always usually often tend apt like must will",
        ),
        fires=(
            "[Collectors everywhere] will have felt a chill.",
            "[There is late and there is late].",
            "The board met, [as boards do], and rose.",
        ),
        silent=(
            "Dust was everywhere in the hall.",
            "There is a goat and there is a bell.",
            "He asked what the boards were.",
        ),
        source="Quirk et al. (1985) §5.52: generic reference",
        kinds=(
            "appraisal/concur",
            "hyland/engagement-markers",
            "semeval/bandwagon-reductio-ad-hitlerum",
        ),
    ),
)
