"""The writer’s own grade: predicates, manners and roles that judge."""

from annotator.rule import Phrases, Rule, at, either, pattern

_ADVERB = r"(?:almost |nearly |rather |oddly |strangely |somewhat |positively |downright |increasingly |a little |a bit |quite |very |all the more )"
_JUDGING = (
    r"(?:[a-z]{3,}(?:ous|less|ful|ish|esque|etic|astic|ible|able)|ironic|prescient|quaint|absurd|bleak|hollow|thin|"
    r"tired|stale|naive|shaky|flimsy|silly|petty|odd|strange|premature|ominous|telling|fitting|apt|rich|inevitable)"
)
_FLAT = r"(?!available|responsible|eligible|unable|able|possible|visible|careful|successful|unsuccessful|various|previous|serious|nervous|dangerous|probable|likely|homeless|religious|capable|usable|stable|table)"
_GRADES = (
    "precarious shambolic laughable absurd ludicrous farcical pathetic woeful dismal glorious "
    "splendid shameful shameless disgraceful hapless hopeless toothless spineless reckless "
    "feckless clumsy inept masterful brilliant dazzling admirable commendable delicious "
    "delightful charming bizarre preposterous predictable tiresome tedious cynical craven "
    "cowardly baffling misguided ill-judged ham-fisted half-baked half-hearted lacklustre "
    "lackluster uninspired overblown overrated underwhelming murky prophetic "
)

RULES = (
    Rule(
        name="seeming",
        title="a verdict by “seem”",
        what="“Seem”, “look”, “feel” or “sound” with a word of judgement.",
        why="The softener is the writer’s; no source says how it seems.",
        matcher=pattern(
            rf"\b(?:seem|look|feel|sound|appear)(?:s|ed|ing)? (?P<grade>{_ADVERB}?{_FLAT}{_JUDGING})\b(?! to\b)(?= (?:now|today|then|enough|indeed|at best|by|in)\b|\s*[.,;:!?–]|$)",
            "seem seems seemed seeming look looks looked looking feel feels felt feeling sound sounds sounded appear appears appeared",
        ),
        fires=(
            "His forecast [looks almost quaint] now.",
            "The apology [sounds hollow].",
            "The precautions [seemed absurd] then.",
        ),
        silent=(
            "His forecast seems to be right.",
            "The tickets appear available at the desk.",
            "She looked tired after the race and left.",
        ),
        source="Hunston and Sinclair (2000); Martin and White (2005), Appraisal: appreciation",
        kinds=(
            "appraisal/appreciation",
            "hyland/hedges",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="telling-sign",
        title="a sign that “says” something",
        what="A thing that speaks for itself: “tells you everything”, “says it all”, “speaks volumes”.",
        why="Things say nothing; the writer lends them his own conclusion.",
        matcher=pattern(
            r"(?<!he )(?<!they )(?<!i )(?<!we )\b(?:speaks?|spoke|says?|said|tells?|told|reveals?|revealed)"
            r" (?:volumes|it all|everything|plenty|a great deal|all you need to know|us everything|you everything|its own story|something) ?(?:about)?(?=\b|\s|$)",
            "volumes it_all all_you everything plenty great_deal own_story something",
        ),
        fires=(
            "The empty chair [says it all].",
            "A locked door [tells you everything about] the meeting.",
            "The footnotes [reveal plenty about] the method.",
        ),
        silent=(
            "He says everything is ready.",
            "The choir spoke in two volumes of poems.",
            "She told us all to wait.",
        ),
        source="Martin and White (2005), Appraisal: evoked judgement",
        kinds=(
            "appraisal/pronounce",
            "allsides/flawed-logic",
        ),
    ),
    Rule(
        name="finds-itself",
        title="a plight told",
        what="“Finds himself in …”, “caught between”: a situation told as a story’s trap.",
        why="The plight is the writer’s reading of the facts.",
        matcher=pattern(
            r"\b(?:(?:finds?|found|finding) (?:him|her|it|them|our|your)sel(?:f|ves) "
            r"(?:in|on|at|between|caught|stuck|trapped|torn|walking|backed)(?: between)?)\b",
            "finds find found finding",
        ),
        fires=(
            "The council [finds itself in] a corner of its own painting.",
            "The club [found itself stuck] with two goalkeepers and no ball.",
            "Lind [finds herself between] two stools.",
        ),
        silent=(
            "The council finds the plan sound.",
            "He found the boys by themselves in a hut.",
            "They find their own way home.",
        ),
        source="Martin and White (2005), Appraisal: judgement of capacity",
        kinds=(
            "appraisal/judgement",
            "allsides/slant",
        ),
    ),
    Rule(
        name="judged-manner",
        title="a manner judged",
        what="“With” and a graded quality: “with admirable calm”, “with indecent haste”.",
        why="How well something is done is the writer’s mark, not a fact.",
        matcher=pattern(
            r"\bwith (?:a )?(?:surprising|remarkable|admirable|astonishing|indecent|unseemly|breathtaking|typical|customary|"
            r"characteristic|commendable|curious|suspicious|touching|impressive|disarming|rare|unusual|alarming|depressing) "
            + either(
                "aplomb ease speed haste calm candour candor grace skill regularity timing frequency modesty humility "
                "restraint honesty clarity confidence vigour vigor enthusiasm indifference composure precision"
            )
            + r"\b",
            "surprising remarkable admirable astonishing indecent unseemly breathtaking typical customary characteristic commendable curious suspicious touching impressive disarming rare unusual alarming depressing",
            "with",
        ),
        fires=(
            "The deal was signed [with indecent haste].",
            "She took the blame [with admirable candour].",
            "Trains are late [with depressing regularity].",
        ),
        silent=(
            "The deal was signed with a fountain pen.",
            "She spoke with ease in three languages.",
            "They cut stones with a rare saw.",
        ),
        source="Martin and White (2005), Appraisal: judgement; Recasens et al. (2013): subjective words",
        kinds=(
            "appraisal/judgement",
            "recasens/subjective-intensifiers",
            "allsides/subjective-qualifying-adjectives",
        ),
    ),
    Rule(
        name="role",
        title="a mocking title",
        what="A bare role before a colon: “Picture of calm:”, “Lesson in humility:”.",
        why="A caption that judges the person before the fact is told.",
        matcher=pattern(
            r"^(?P<cue>(?:a |the |another |yet another )?(?:master|mistress|king|queen|champion|picture|model|recipe|lesson|study|case|prince|poet|patron saint|high priest|portrait|tale)s?"
            r" (?:of|in|for) [a-z][\w'-]*(?: [\w'-]+){0,3})\s*[:–]",
            "master mistress king queen champion picture model recipe lesson study case prince poet patron priest portrait tale masters lessons",
        ),
        fires=(
            "[Picture of calm]: the minister reads his notes upside down.",
            "[Lesson in humility]: the winner forgot his shoes.",
            "[A recipe for confusion] – two clocks and no bell.",
        ),
        silent=(
            "Minister of transport: the line opens in May.",
            "A study of nine clocks found two that were right.",
            "The master of ceremonies rang a bell.",
        ),
        source="Quirk et al. (1985) §11.54; AllSides, “How to Spot 16 Types of Media Bias”: opinion as fact",
        kinds=(
            "appraisal/judgement",
            "semeval/name-calling-labelling",
        ),
    ),
    Rule(
        name="evaluation",
        title="a word of judgement",
        what="An adjective that grades and describes little: “precarious”, “shambolic”, “laughable”.",
        why="Another writer could choose its opposite for the same facts.",
        matcher=Phrases(tuple(_GRADES.split())),
        fires=(
            "It was a [shambolic] start.",
            "The reply was [laughable].",
            "A [hapless] clerk lost the key.",
        ),
        silent=(
            "It was a late start.",
            "The clerk laughed.",
            "Hope is a village in the valley.",
        ),
        source="Wikipedia: Words to watch, “Puffery”; Martin and White (2005), Appraisal",
        kinds=(
            "recasens/one-sided-terms",
            "allsides/subjective-qualifying-adjectives",
            "appraisal/appreciation",
        ),
    ),
    Rule(
        name="right-or-wrong",
        title="a bare verdict",
        what="“Was right”, “got it wrong”, “missed the point”, “is a mistake”, “does not add up”.",
        why="Nothing is checked here but the writer’s agreement.",
        matcher=pattern(
            r"\b(?:(?:is|was|are|were) (?:dead |quite |absolutely |simply |plainly |clearly |flat |half |surely |of course )?(?:right|wrong|mistaken|correct|unwise|a mistake|an error|unfair|unjust|overdue|inexcusable|indefensible|unforgivable|fair enough|too much|not enough|nonsense|futile|pointless)(?=[.;!?]| (?:to (?:say|think|ask|be|call|worry|point|insist|complain|fear|do)|about (?:that|this|the|one)|and\b|but\b|in (?:this|that))|, (?:and|but|though|of course)|$)"
            r"|(?:get|gets|got|has|have|had) (?:it|this|that|things|everything) (?:right|wrong|backwards?|exactly right|half right|badly wrong)|miss(?:es|ed|ing)? the (?:point|mark)|(?:do|does|did)(?:n't| not) (?:quite )?(?:add up|stand up|hold (?:up|water)|stack up|wash|bear scrutiny|survive (?:scrutiny|inspection|contact))|(?:beggars?|strains?|stretch(?:es)?|def(?:y|ies|ied)) (?:belief|credulity|credibility|reason|logic|common sense)|(?:make|makes|made) (?:no|little|perfect|good|a kind of|a certain|every) sense|(?:leave|leaves|left) (?:much|a lot|something|plenty|little) to be desired)\b",
            "right wrong mistaken correct unwise mistake error unfair unjust overdue inexcusable indefensible unforgivable fair too enough nonsense futile pointless backwards backward point mark add stand hold stack wash bear survive belief credulity credibility reason logic common sense desired",
        ),
        fires=(
            "The goat [was right].",
            "The board [got it wrong].",
            "The sum [does not add up].",
        ),
        silent=(
            "The door was right of the stairs.",
            "He got the wrong bus.",
            "The point was missed by an inch.",
        ),
        source="Hunston and Sinclair (2000); Martin and White (2005), Appraisal: judgement",
        kinds=(
            "appraisal/judgement",
            "appraisal/pronounce",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="performed",
        title="a mark for a performance",
        what="“Did well”, “failed badly”, “rose to the occasion”, “fell flat”, “was at his best”.",
        why="The mark is given by the writer.",
        matcher=pattern(
            r"\b(?:(?:did|does|do|done|fared|fares|performed|played|behaved|acquitted (?:him|her|it|them)sel(?:f|ves)|served|came off|comes off|came across|comes across) (?:very |rather |quite |remarkably |pretty |so |fairly |reasonably |less |surprisingly )?(?:well|badly|poorly|superbly|brilliantly|admirably|respectably|abysmally|miserably|splendidly|decently|honou?rably|creditably|worst|best|better|worse)(?=[.,;!?]| (?:enough|to|by|as|in (?:that|this)|at)\b|$)(?! (?:than|in the (?:polls|count)))"
            r"|fail(?:s|ed)? (?:badly|miserably|dismally|utterly|spectacularly|completely|abjectly|again)|(?:rise|rises|rose) to the (?:occasion|challenge|bait|moment)|(?:fall|falls|fell|falling) (?:flat|short(?! of \d)|apart)|at (?:his|her|its|their) (?:best|worst|finest|most \w+)|(?:out of|beyond) (?:his|her|its|their) depth|(?:do|does|did|doing) (?:him|her|it|them|itself|himself|herself|themselves|nobody|no one|little|nothing|the \w+) (?:no|few|a|any|many)? ?(?:favou?rs?|credit|disservice|justice)|(?:deserve|deserves|deserved) (?:the |some |great |much |a |full |all the |every )?(?:credit|praise|applause|better|medal|thanks|sympathy|scorn|no less|nothing less|everything|it)|earn(?:s|ed)? (?:a|his|her|its|their) (?:rest|sit-down|keep|place|applause|crust|stripes))\b",
            "well badly poorly superbly brilliantly admirably respectably abysmally miserably splendidly decently honourably honorably creditably worst best better worse fail fails failed occasion challenge bait moment flat short apart finest depth favour favours favor favors credit disservice justice deserve deserves deserved earn earns earned",
        ),
        fires=(
            "The goat [did well].",
            "The plan [failed miserably].",
            "The song [fell flat].",
        ),
        silent=(
            "The goat drank from the well.",
            "The engine failed at noon.",
            "The wall fell in May.",
        ),
        source="Martin and White (2005), Appraisal: judgement of capacity",
        kinds=(
            "appraisal/judgement",
            "allsides/opinion-statements-presented-as-facts",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="hard-to",
        title="“it is hard to …”",
        what="“It is hard to see how”, “it would be easy to”, “it is tempting to”, “it is no surprise that”.",
        why="Hard for whom? The writer speaks for all.",
        matcher=at(
            "it it's",
            r"it(?:'s| is| was| would be| may be| seems| remains| will be) (?:also |perhaps |surely |hardly |always |all too |certainly |only |not |too |never |easily |therefore )?(?:(?:hard|difficult|impossible|hard not|difficult not) to (?:see|imagine|argue|avoid|escape|believe|overstate|exaggerate|fault|blame|say (?:which|who|what|whether)|know (?:what|which|whether|where)|think|feel|ignore|resist|quarrel|disagree|picture|admire|tell|detect|notice|wonder|smile|laugh|suspect|hear)|(?:easy|tempting|comforting|convenient|pleasant|nice|customary) to (?:see|forget|imagine|blame|mock|sneer|dismiss|think|say|suspect|assume|scoff|laugh|believe|conclude|make fun|overlook)|(?:fair|safe|reasonable|only fair|kind|polite|charitable|enough) to (?:say|assume|suppose|ask|add|call|conclude|guess|bet)|(?:a pity|a shame|a wonder|a mercy|a relief|a miracle|no surprise|no accident|no coincidence|no wonder|no secret|little wonder|odd|strange|curious|striking|telling|remarkable|ironic|fitting|absurd|ridiculous|shameful|outrageous|worrying|depressing|refreshing|encouraging|heartening|instructive|revealing|rich) (?:that|how|to|if|when)|worth (?:asking|wondering|a look|it)|no use|anyone's guess|anybody's guess|enough to make)\b",
            "hard difficult impossible easy tempting comforting convenient pleasant nice customary fair safe reasonable kind polite charitable enough pity shame wonder mercy relief miracle surprise accident coincidence secret odd strange curious striking telling remarkable ironic fitting absurd ridiculous shameful outrageous worrying depressing refreshing encouraging heartening instructive revealing rich worth use guess",
        ),
        fires=(
            "[It is hard to see] how the goat got in.",
            "[It would be easy to blame] the hat.",
            "[It is no coincidence that] the bell rang.",
        ),
        silent=(
            "It is hard to open the gate.",
            "It is easy to reach by bus.",
            "It is in the barn to keep it dry.",
        ),
        source="Biber et al. (1999) §9.4: extraposed clauses; Hunston and Sinclair (2000)",
        kinds=(
            "appraisal/appreciation",
            "hyland/attitude-markers",
            "watch/editorializing",
            "appraisal/concur",
        ),
    ),
)
