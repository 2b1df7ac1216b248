"""Likenesses that judge: “like a man who …”, “with the air of …”, “which is to X what Y is to Z”."""

from annotator.rule import Rule, at, pattern

_PERSON = (
    r"(?:man|woman|men|women|person|people|boy|girl|child|schoolboy|schoolgirl|pupil|student|someone|somebody|side|team|guest|host|waiter|actor|"
    r"comedian|landlord|tourist|uncle|aunt|headmaster|headmistress|teacher|parent|father|mother|bank manager|politician|minister|dog|cat|cavalry|army|"
    r"general|sailor|vicar|bishop|burglar|gambler|drunk|novelist|poet|undertaker|ghost|statue|king|queen|character|thing|bus|train|ship|parrot)"
)

RULES = (
    Rule(
        name="like-a-man",
        title="a comic likeness",
        what="“Like a man who had read the ending”, “like a side that …”, “as other men take snuff”.",
        why="The likeness is invented, and it is a verdict.",
        matcher=at(
            "like as",
            rf"(?:(?:very |rather |much |a little |a bit |something )?like (?:a|an|the|some|so many) (?:[a-z-]+ ){{0,2}}{_PERSON} (?:who|whose|that|which|nobody|on|in|at|with|of|to|coming|going|waiting|looking|caught|trying|told|asked|nobody|no one|after|before|about|returning|searching|leaving|hoping)"
            r"|as (?:other|most|some) (?:men|women|people|towns|clubs|firms|ministers) (?!in|at|of|on|who|that|were|was|have|had|and|or)[a-z]+)\b",
            _PERSON.strip("(?:)").replace("|", " ") + " towns clubs firms ministers",
        ),
        fires=(
            "He batted [like a man who] had read the ending.",
            "It arrived [like a bus nobody] meant to catch.",
            "He collects clocks [as other men take] snuff.",
        ),
        silent=(
            "He likes a man with a plan.",
            "The dog looked like a wolf.",
            "As other witnesses left, she spoke.",
        ),
        source="Semino (2008), Metaphor in Discourse: simile; Martin and White (2005): evoked judgement",
        kinds=("appraisal/judgement", "appraisal/focus", "allsides/mudslinging"),
    ),
    Rule(
        name="analogy",
        title="a proportion in jest",
        what="“Which is to cheese what rain is to paint”, “part sermon, part sale”, “not so much a plan as a mood”.",
        why="A sum with no numbers in it.",
        matcher=pattern(
            r"(?:\b(?:is|are|was|were) to [a-z][^,.;]{1,40}? what [^,.;]{2,40}? (?:is|are|was|were) to\b|\bpart [a-z]+(?: [a-z]+)?,? (?:and )?part [a-z]+|\bnot so much (?:a |an |the )?[a-z]+(?: [a-z]+){0,3} as\b|\b(?:more|less) (?:a|an) [a-z]+(?: [a-z]+)? than (?:a|an)\b|\bhalf [a-z]+,? (?:and )?half [a-z]+\b(?! (?:hour|time|of|a|an)))",
            "what part so_much more_a more_an less_a less_an half",
            "is are was were part much more less half",
        ),
        fires=(
            "The answer [is to sense what a goat is to] lace.",
            "It was [part sermon, part sale].",
            "It is [not so much a plan as] a mood.",
        ),
        silent=(
            "He is to say what he saw.",
            "It was part of the sale.",
            "The well is more than a mile away.",
        ),
        source="Lakoff and Johnson (1980), Metaphors We Live By",
        kinds=("appraisal/focus", "appraisal/appreciation", "watch/editorializing"),
    ),
    Rule(
        name="manner-of",
        title="a borrowed manner",
        what="“With the air of a man …”, “with all the subtlety of a brass band”, “has the charm of …”.",
        why="The manner is lent by the writer.",
        matcher=at(
            "with has had have having",
            r"(?:with|has|had|have|having) (?:all )?the (?:[a-z]+ )?(?:manner|air|look|charm|enthusiasm|discretion|subtlety|grace|speed|warmth|confidence|expression|urgency|ease|conviction|"
            r"zeal|solemnity|gravity|patience|caution|precision|energy|tone|voice|smile|haste|delicacy|excitement|glamour|glamor|appeal|memory|temperament|demeanour|demeanor|texture|feel|flavour|jaw|face|weariness|relief|finality) of (?:a|an|one|some|someone|somebody|people|men|women|those)\b",
            "manner air look charm enthusiasm discretion subtlety grace speed warmth confidence expression urgency ease conviction zeal solemnity gravity patience caution precision energy tone voice smile haste delicacy excitement glamour glamor appeal memory temperament demeanour demeanor texture feel flavour jaw face weariness relief finality",
        ),
        fires=(
            "He rose [with the air of a] man near lunch.",
            "It was done [with all the subtlety of a] brass band.",
            "The lobby [has the charm of a] car park.",
        ),
        silent=(
            "The air of a mine is tested daily.",
            "He has the look-out of a ship to paint.",
            "They sang with a choir of men.",
        ),
        source="Martin and White (2005), Appraisal: evoked judgement",
        kinds=("appraisal/judgement", "allsides/mudslinging", "appraisal/focus"),
    ),
    Rule(
        name="of-sorts",
        title="a thing “of sorts”",
        what="“A reply of sorts”, “a victory of a kind”, “something of a”, “a kind of rehearsal”.",
        why="It grants the name and takes it back.",
        matcher=pattern(
            r"\b(?:(?:a|an|the) [a-z]+(?: [a-z]+)? of (?:sorts|a (?:sort|kind))\b|something of (?:a|an) (?!the)[a-z]+|what (?:might|could|may) (?:charitably |generously |loosely |politely |best )?be (?:called|described as|termed)|(?:charitably|generously|loosely|politely|euphemistically) (?:called|described|known|termed))",
            "sorts sort kind something species called described termed known",
        ),
        fires=(
            "He sent [a reply of sorts].",
            "It was [something of a blow].",
            "She gave [what might charitably be called] a speech.",
        ),
        silent=(
            "It is one kind of wheat.",
            "He sorts the letters of the day.",
            "It is called a hinny.",
        ),
        source="Martin and White (2005), Appraisal: graduation, focus; Hyland (2005): hedges",
        kinds=("appraisal/focus", "hyland/hedges", "recasens/hedges"),
    ),
    Rule(
        name="than-it-sounds",
        title="better or worse than it looks",
        what="“Wiser than he sounds”, “more patience than most”, “a good deal less than promised”.",
        why="It compares with an expectation that nobody voiced.",
        matcher=at(
            "rather better worse more less wiser duller harder easier simpler grander cheaper longer shorter bigger smaller fewer stranger quieter louder kinder slower faster good great",
            r"(?:(?:rather|a good deal|a great deal|good deal|great deal|somewhat|considerably) )?(?:more|less|fewer|better|worse|[a-z]+er)(?: [a-z]+){0,2} than (?:(?:it|he|she|they|that|this) (?:sounds?|looks?|seems?|deserves?|had any right to|lets? on|appears?)|(?:most(?! of)|anyone|anybody|everyone|strictly|was strictly|was asked|was wise|is wise|is good for|is decent|usual|one (?:would|might|could|can|expects)|you|we)(?: (?:would|might|could|can|people|others|expected|remembers?|bring|have|need|needs|necessary|else|had|involved))*)\b",
            "than",
        ),
        fires=(
            "The goat is [wiser than it looks].",
            "He showed [rather more patience than most people].",
            "The hat was [bigger than was strictly necessary].",
        ),
        silent=(
            "The fee is more than nine pounds.",
            "It is better than the old road.",
            "More than one goat was seen.",
        ),
        source="Martin and White (2005), Appraisal: graduation, engagement",
        kinds=("appraisal/force", "appraisal/counter", "watch/editorializing"),
    ),
    Rule(
        name="word-for",
        title="a word for it",
        what="“A gentle word for what happened”, “a polite name for sleep”, “another way of saying”.",
        why="It translates somebody into the writer’s own terms.",
        matcher=at(
            "a an another the only",
            r"(?:a|an|another|the|only a) (?:(?:gentle|polite|kind|grand|fancy|generous|strong|charitable|long|short|nice|pretty|soft|delicate|tactful|technical|diplomatic|elegant|roundabout|usual|kinder|politer|grander|fancier|longer) )?(?:(?:word|name|term|phrase|expression) for|way of (?:saying|putting|describing|admitting|pretending))\b",
            "word name term phrase expression way",
            "gentle polite kind grand fancy generous strong charitable long short nice pretty soft delicate tactful technical diplomatic elegant roundabout usual kinder politer grander fancier longer another",
        ),
        fires=(
            "Delay is [another way of saying] no.",
            "It is [a roundabout way of admitting] rain.",
            "A pause is [a polite way of putting] it.",
        ),
        silent=(
            "It is the word for goat.",
            "He found a way of opening the gate.",
            "The name of the boat is painted out.",
        ),
        source="Hyland (2005): code glosses; Martin and White (2005): distance",
        kinds=("hyland/code-glosses", "appraisal/distance", "watch/editorializing"),
    ),
)
