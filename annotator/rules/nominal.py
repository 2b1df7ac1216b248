"""A judgement packed into a noun: “a masterclass in …”, “a rare feat for …”, “, a detail that …”."""

from annotator.rule import Rule, at, either, pattern

_TAIL_NOUNS = (
    "engagement instance example exception concession admission step measure move requirement detail omission coincidence compromise comparison distinction precaution loyalty service commitment phrase "
    "figure sum ratio hour period range category courtesy gesture thought notion idea claim boast promise principle "
    "habit subject topic question theme theory metaphor word term title name number price cost margin total score "
    "tally record pace speed distance journey trip route task job chore hobby skill talent gift quality virtue vice "
    "custom tradition practice policy position stance view opinion verdict finding conclusion discovery development "
    "turn twist irony paradox puzzle mystery error mistake oversight lapse slip fact point statistic achievement feat "
    "honour honor privilege luxury comfort consolation relief mercy fate prospect possibility outcome result state "
    "condition arrangement agreement business matter affair form technology process method technique system tactic "
    "strategy formula recipe language tone silence pause delay wait crop dish colour color shade sort kind place spot "
    "setting sight audience crowd constituency sentiment feeling emotion ambition hope fear excuse explanation reason "
    "motive defence defense remark line joke"
)
_SIGNAL = (
    r"(?:seems?|seemed|appears?|(?<!in )(?<!since )(?<!last )may|might|must|should|ought|presumably|surely|perhaps|doubtless|evidently|no one|nobody|no-one|nowhere|only|somebody|someone|"
    r"anyone|anybody|ever|never|hardly|rarely|seldom|scarcely|no|none|even|every|few|fewer|little|less and less|goes well beyond|speaks|says|passes|owes|deserves|"
    r"(?:will|would|should) (?:surprise|interest|please|comfort|delight|appeal|amuse|puzzle|astonish|shock|come as|be familiar|be news|strike|have|not)|"
    r"suggests|implies|flatters?|sounds?|looks?|fools|escaped|eluded)"
)
_ABSTRACT = r"(?:(?!the\b|english|french|german|spanish|latin|maths|chemistry|physics|history|law|medicine|music|drama|art|economics|school|\d)[a-z-]+)"

RULES = (
    Rule(
        name="masterclass",
        title="a lesson nobody gave",
        what="“A masterclass in …”, “an exercise in …”, “a triumph of hope over …”, “a textbook case of …”.",
        why="A grade is handed out in the form of a noun.",
        matcher=at(
            "a an another",
            r"(?:a|an|another) (?:[a-z-]+ )?(?:master-?class (?:in|of)|(?:case )?study (?:in|of) (?:contrasts?|how (?:not )?to|concentration|indifference|calm|composure|misery|failure|patience|excess|denial|hubris|restraint)"
            rf"|(?:exercise|lesson|crash course|adventure|essay|experiment) in {_ABSTRACT}|(?:triumph|victory) (?:of|for) [a-z]+(?: [a-z]+)? over|(?:model|miracle|marvel|paragon|monument|hymn) (?:of|to) {_ABSTRACT}"
            r"|picture of (?:health|calm|misery|innocence|serenity|confusion|unity|confidence|despair|contentment|composure)|textbook (?:case|example)|(?:recipe|blueprint|prescription) for (?:disaster|chaos|confusion|trouble|failure|paralysis|misery|conflict|boredom)|(?:gift|godsend|boon|treat|present) (?:to|for) (?:satirists?|comedians?|headline|cartoonists?|opponents|critics|the (?:opposition|lawyers|headline))"
            r"|triumph for|victory for (?:common sense|reason|decency))\b",
            "masterclass master study exercise lesson course adventure essay experiment triumph victory model picture miracle marvel paragon monument hymn feast textbook recipe blueprint prescription gift godsend boon treat present",
        ),
        fires=(
            "It was [a masterclass in] saying nothing.",
            "The marriage was [a triumph of hope over] arithmetic.",
            "They have been [a model of restraint].",
        ),
        silent=(
            "She gave a lesson in French.",
            "A model of the bridge was shown.",
            "He teaches a class in the hall.",
        ),
        source="Halliday (1994): grammatical metaphor; Martin and White (2005), Appraisal: appreciation",
        kinds=(
            "appraisal/appreciation",
            "appraisal/judgement",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="tail-noun",
        title="a trailing label",
        what="“, a detail that nobody mentioned”, “, a coincidence that will interest science”.",
        why="The fact has been told; the tail says what to think of it.",
        matcher=pattern(
            rf"[,–] ?(?P<cue>(?:a|an|another) (?:[a-z-]+ )?{either(_TAIL_NOUNS)} (?:(?:so [a-z]+ that|large|roomy|big|small|long|short) |(?:that|which|who|to which|for which|of which|from which|with which|at which|in which|on which|whose|by which|even|for whom|the|his|her|its|their|they|it|he|she|we)\b[^,.;–]{{0,60}}?\b{_SIGNAL}\b|few|nobody|no one|not (?:known|lost|shared|widely|often|entirely|usually|normally)\b))",
            _TAIL_NOUNS,
            "a an another",
        ),
        fires=(
            "It cost nine pounds, [a sum that somebody] had left in a drawer.",
            "The hall was empty, [a detail that the leaflet seems] to lack.",
            "Both left at noon, [a coincidence that will interest] the goats.",
        ),
        silent=(
            "It cost nine pounds, a sum that was paid in May.",
            "The hall was empty, a detail in the report.",
            "Both left at noon, a woman who lives nearby said.",
        ),
        source="Hunston and Sinclair (2000): evaluation by labelling; Francis (1994), Labelling discourse",
        kinds=(
            "appraisal/appreciation",
            "hyland/attitude-markers",
            "watch/editorializing",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="feat-for",
        title="a feat for somebody",
        what="“, a rare feat for …”, “, no small achievement for …”, “, an honour few …”.",
        why="Applause with a raised eyebrow.",
        matcher=pattern(
            r"(?:[,–] ?|\b(?:is|was|as) )(?P<cue>(?:a|an|no|quite a|some) (?:(?:rare|small|mean|minor|remarkable|notable|curious|unusual|dubious|modest|considerable|genuine|signal|impressive|extraordinary|singular|doubtful) )+(?:feat|achievement|distinction|accomplishment|honour|honor|privilege|luxury|courtesy|compliment|gift|talent|skill|boast|claim|record|comfort|consolation|mercy|relief|thing|trick|victory|triumph|success|sight|event|pleasure|treat|moment|concession|admission|display|outbreak|burst|show|bout)\b)",
            "rare small mean minor remarkable notable curious unusual dubious modest considerable genuine signal impressive extraordinary singular doubtful",
        ),
        fires=(
            "The bus came on time, [a rare feat] for the route.",
            "It was [a rare moment] of calm.",
            "She finished the soup, [no small achievement] in that hall.",
        ),
        silent=(
            "A feat of strength was shown at the fair.",
            "The record was small.",
            "He holds a rare book.",
        ),
        source="Martin and White (2005), Appraisal: judgement; Wikipedia: Words to watch, “Puffery”",
        kinds=("appraisal/judgement", "appraisal/force", "watch/puffery"),
    ),
    Rule(
        name="it-is-a",
        title="“it is a bold … that …”",
        what="“It is a bold hospital that …”, “it was a fine choice of words for …”, “that is a generous way to …”.",
        why="It grades under cover of a definition.",
        matcher=at(
            "it that this",
            r"(?:it|that|this)(?:'s| is| was| would be| may be| has been| makes) (?:certainly |perhaps |hardly |also |surely |still |at least )?(?:a|an) (?:rather |very |quite |pretty |most |somewhat )?"
            r"(?:bold|brave|fine|fair|rare|curious|odd|strange|neat|handsome|happy|nice|lovely|modest|decent|respectable|gentle|polite|poor|sorry|sad|generous|charming|clever|ingenious|shabby|handy|tidy|noble|"
            r"tall|rich|bleak|grim|dismal|splendid|wonderful|terrible|dreadful|awkward|peculiar|touching|telling|striking|damning|sobering|startling|depressing|grotesque|stunning|remarkable|extraordinary|refreshing|welcome|foolish|"
            r"pretty|cruel|pity|wonder|relief|shame|marvel|miracle|comfort|safe bet|small mercy|familiar story|familiar tale|bit rich|bit much|wise|reasonable|plausible|beautiful|delicate|careful|great) (?:[a-z-]+ )?(?:[a-z-]+ )?(?:that|which|to|for|of|from|if|indeed|in|when|given|as|with|who|and)\b",
            "bold brave fine fair rare curious odd strange neat handsome happy nice lovely modest decent respectable gentle polite poor sorry sad generous charming clever ingenious shabby handy tidy noble tall rich bleak grim dismal splendid wonderful terrible dreadful awkward peculiar touching telling striking damning sobering startling depressing grotesque stunning remarkable extraordinary refreshing welcome foolish pretty cruel pity wonder relief shame marvel miracle comfort safe small familiar bit wise reasonable plausible beautiful delicate careful great",
        ),
        fires=(
            "[It is a bold baker who] prices by weight.",
            "[It was a curious choice of] hat for a funeral.",
            "[That is a generous way to] count.",
        ),
        silent=(
            "It is a bridge that opens in May.",
            "It was a wet day for a funeral.",
            "That is a way to count goats.",
        ),
        source="Hunston and Sinclair (2000), A Local Grammar of Evaluation",
        kinds=(
            "appraisal/appreciation",
            "appraisal/judgement",
            "watch/editorializing",
            "hyland/attitude-markers",
        ),
    ),
)
