"""The writer’s own grade: predicates, manners and roles that judge."""

from annotator.rule import Phrases, Rule, either, pattern

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
    "lackluster uninspired overblown overrated underwhelming murky prophetic grand "
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
    ),
    Rule(
        name="telling-sign",
        title="a sign that “says” something",
        what="A thing that speaks for itself: “tells you everything”, “says it all”, “speaks volumes”.",
        why="Things say nothing; the writer lends them his own conclusion.",
        matcher=pattern(
            r"(?<!he )(?<!they )(?<!i )(?<!we )\b(?:speaks?|spoke|says?|said|tells?|told|reveals?|revealed)"
            r" (?:volumes|it all|everything|plenty|a great deal|all you need to know|us everything|you everything|its own story|something) ?(?:about)?(?=\b|\s|$)",
            "volumes all everything plenty deal story something",
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
    ),
)
