"""The words that make a source speak, as data: verbs by lemma, nouns, and the small words around.

Every list is sorted and names its words once; `verbs` makes the forms.
"""

SAYING = frozenset(
    "acknowledge add admit affirm allege announce answer argue ask assert assure attest aver boast brag caution "
    "claim clarify comment complain concede confess confirm contend continue counter cry declare demand deny "
    "disclose emphasise emphasize exclaim explain gush hint imply inform insist interject interrupt joke lament "
    "maintain mention muse mutter note object observe opine plead pledge post pretend proclaim promise pronounce protest question quip read "
    "reaffirm recall recount reiterate relate remark remind repeat reply report respond retort reveal rule say scoff "
    "shout sigh snap speculate state stress submit suggest surmise swear tell testify theorise theorize threaten tweet urge "
    "vow warn whisper wonder write yell".split()
)
"""To speak or to write: they may also stand behind or inside what is said."""

THINKING = frozenset(
    "agree anticipate believe calculate conclude doubt "
    "envision expect fear feel forecast foresee guess hold hope imagine know predict project "
    "realise realize reason reckon recognise recognize remember suppose suspect think understand wish "
    "worry".split()
)
"""To hold a thought: a claim follows, or stands before with the frame behind it."""

SHOWING = frozenset(
    "demonstrate estimate find illustrate indicate note report reveal show signal suggest".split()
)
"""What studies, polls and papers do."""

BEHIND = SAYING | frozenset(
    "agree believe conclude estimate fear find hope indicate point predict reckon show think".split()
)
"""Verbs that stand behind their claim: “…, X said”."""

OBJECTS = frozenset(
    "acknowledge announce blast cite condemn criticise criticize decry defend demand denounce deny deride detail disclose "
    "dismiss dispute echo emphasise emphasize mention mock outline praise predict propose question rebut recall recommend recount reiterate repeat reveal stress".split()
)
"""Verbs whose object is what was said: “announced a boycott”, “denied the charge”."""

ABOUT = {
    "boast": frozenset(("about", "of")),
    "complain": frozenset(("about", "of")),
    "joke": frozenset(("about",)),
    "speak": frozenset(("about", "of")),
    "talk": frozenset(("about",)),
    "warn": frozenset(("about", "against", "of")),
}
"""Verbs whose object stands behind a preposition: “warned of a shortage”."""

TELLING = frozenset("advise ask assure caution inform remind tell warn".split())
"""A hearer follows before the claim: “told reporters that”."""

PHRASAL = {
    "fire": frozenset(("back",)),
    "point": frozenset(("out",)),
    "shoot": frozenset(("back",)),
}
"""Verbs that say something with a particle only."""

PARTICLES = frozenset("away back down forth off out up".split())
"""Behind another verb they make it one that says nothing: “showed up”, “held off”."""

NEEDS_THAT = frozenset(
    "accept add admit announce assure boast caution clarify comment confess consider continue counter demonstrate detail "
    "determine disclose discover doubt emphasise emphasize exclaim explain feel find forecast hint hold illustrate "
    "imagine inform joke lament learn maintain mention muse notice object observe outline post project promise protest "
    "quip read realise realize recall recognise recognize reiterate relate remark remember remind repeat "
    "respond rule shout signal specify stress tweet urge wonder write".split()
)
"""Verbs behind which an unmarked clause is rarely their claim, unless “that” or a mark begins it."""

NOUN_FORMS = frozenset(
    "advice answer answers attack attacks detail details dispute disputes blame brand call calls credit criticism demand demands label labels offer offers order orders pledge pledges pressure proposal request requests threat boast caution charge claim claims comment comments concern cry doubt doubts dream dreams estimate "
    "estimates fear fears figure figures forecast forecasts guess hint hints hold hope hopes joke jokes lament mention note notes "
    "object objects post posts project projects promise promises protest protests question questions read reason "
    "reasons remark remarks report reports rule rules show shows sigh signal signals state states stress "
    "studies study suspect suspects tweet tweets vow vows whisper wish wonder wonders".split()
)
"""Forms that are nouns as well: the word before decides."""

IRREGULAR = {
    "speak": ("speaks", "spoke", "speaking"),
    "admit": ("admits", "admitted", "admitting"),
    "feel": ("feels", "felt", "feeling"),
    "find": ("finds", "found", "finding"),
    "forecast": ("forecasts", "forecast", "forecasting"),
    "foresee": ("foresees", "foresaw", "foreseeing"),
    "hold": ("holds", "held", "holding"),
    "know": ("knows", "knew", "knowing"),
    "quip": ("quips", "quipped", "quipping"),
    "read": ("reads", "read", "reading"),
    "shoot": ("shoots", "shot", "shooting"),
    "say": ("says", "said", "saying"),
    "snap": ("snaps", "snapped", "snapping"),
    "submit": ("submits", "submitted", "submitting"),
    "swear": ("swears", "swore", "swearing"),
    "tell": ("tells", "told", "telling"),
    "think": ("thinks", "thought", "thinking"),
    "understand": ("understands", "understood", "understanding"),
    "write": ("writes", "wrote", "writing"),
}
"""The third person, the past and the participle where they are not made with -s, -ed and -ing."""

BOUND = frozenset("agree decline offer pledge propose refuse swear threaten vow".split())
"""Verbs of a deed of one's own: “to” follows at once."""

PARTICIPLES = {
    "foresee": "foreseen",
    "know": "known",
    "show": "shown",
    "speak": "spoken",
    "swear": "sworn",
    "write": "written",
}
"""The passive participle where it is not the past."""

TOWARDS = BOUND | frozenset("ask instruct order pressure promise request urge warn".split())
"""To bind oneself or somebody to a deed: what follows “to” is the claim."""

JUDGING = frozenset(
    "accuse assail attack berate blame blast bash chide condemn credit criticise criticize decry denounce deride "
    "dismiss fault hail lambast mock oppose praise rebuke reject ridicule scold slam tout".split()
)
"""To judge somebody or something: the object, with “of”, “for” or “as”, is the source's view of it."""

CALLING = frozenset(
    "brand call characterise characterize compare deem depict describe dub label liken portray".split()
)
"""To give a thing a name: “called the plan ‘a gift’”, “described it as …”."""

UNOWNED = frozenset(
    "accusation accusations allegation allegations claims complaint complaints concern concerns criticism fears reports "
    "rumors rumours speculation suggestion suggestions suspicion suspicions warning warnings".split()
)
"""Those that are somebody's even where nobody is named."""

DEEDS = frozenset(
    "call calls demand demands offer offers plea pleas pledge pledges promise promises proposal proposals refusal "
    "request requests threat threats vow vows".split()
)
"""Nouns that take a deed with “to” or “for”: “his call for a vote”."""

VOICED = frozenset(
    "aired airing dismissed dismissing express expressed expresses expressing made makes making raise raised raises "
    "raising rejected repeated repeating repeats share shared shares voice voiced voices voicing".split()
)
"""Before a noun with a claim, they name its owner: “Lind voiced fears that …”."""

CLAIMS = frozenset(
    "accusation accusations admission allegation allegations announcement argument arguments assertion assertions "
    "assumption assurance assurances belief beliefs charge charges claim claims complaint complaints concern "
    "concerns conclusion confirmation contention conviction criticism denial doubt doubts estimate expectation expectations fear fears finding "
    "findings hope hopes idea insistence notion opinion pledge pledges prediction predictions promise promises proposal "
    "remark remarks report reports revelation revelations rumor rumors rumour rumours speculation statement statements "
    "suggestion suggestions suspicion suspicions testimony theory threat threats view views vow vows warning warnings".split()
)
"""Nouns that take a claim with “that”."""

TEXTS = frozenset(
    "ad affidavit analysis article audit complaint data document documents email emails figures filing filings findings "
    "indictment lawsuit letter letters memo memos message messages note numbers order paper papers poll polling polls "
    "record records report reports research results review ruling sign statement statements statistics studies study suit "
    "survey surveys transcript tweet tweets".split()
)
"""What is written speaks for itself: “a letter saying …”."""

NOMINATIVES = frozenset(
    "he he'd he'll he's i i'd i'll i'm i've it it'd it'll it's she she'd she'll she's that's there there's they they'd they'll "
    "they're they've we we'd we'll we're we've you you'd you'll you're you've".split()
)
"""They open a clause and nothing else."""

PRONOUNS = frozenset("he i it she they we who you".split())
"""Subjects in one word."""

POSSESSIVES = frozenset("her his its my our their whose your".split())

DETERMINERS = POSSESSIVES | frozenset(
    "a all an another any both each either every few many most neither no one several some that the these this those "
    "two three four five".split()
)

PREPOSITIONS = frozenset(
    "about across after against ahead along amid among around as at before behind beside besides between beyond by "
    "despite during except following for from in including inside into like near of off on onto outside over per "
    "since than through throughout to toward towards under until unlike upon via with within without".split()
)

SUBORDINATORS = frozenset(
    "although as because if once since so than though unless until when whenever where whereas while".split()
)
"""They open a clause that is no claim by itself."""

RELATIVES = frozenset("that which who whom whose".split())

CONJUNCTIONS = frozenset("and but nor or plus then yet".split())

QUESTIONS = frozenset("how what when where whether which who why".split())
"""They open a claim that is a question: “asked whether …”."""

TIMES = frozenset(
    "afterward afterwards again also early earlier friday immediately late later monday now once privately "
    "publicly recently repeatedly saturday sunday then there thursday today tomorrow tonight tuesday wednesday yesterday".split()
)
"""Single words between a verb and its claim, or before a subject, that say when and how."""

MOMENTS = frozenset(
    "afternoon day evening friday monday month morning night saturday spring summer sunday thursday time tuesday "
    "wednesday week weekend winter year autumn fall".split()
)
"""Behind “last”, “this” or “that”: a time, no subject."""

AUXILIARIES = frozenset(
    "am are be been being can could did do does had has have is may might must shall should was were will would".split()
)

NEGATED = frozenset(
    "ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't never not shouldn't "
    "wasn't weren't won't wouldn't".split()
)

BEING = frozenset("am are be been being is was were isn't wasn't aren't weren't".split())

FINITE = (
    AUXILIARIES - frozenset("be been being".split())
    | NEGATED - frozenset("never not".split())
    | frozenset(
        "became began broke brought came chose cost cut drew drove fell flew fought found gave get gets go goes got grew "
        "held hit kept knew led left lost made make makes met need needs put ran read rose said saw says sent set spent "
        "stood support take takes taught think thinks thought told took want wants went won work works wrote".split()
    )
)
"""Words that are finite verbs nearly always; others are known by -ed."""

NO_SPEAKERS = frozenset(
    "all anything as be being enough everything how it's much needless nothing not of or something suffice that "
    "there what whatever which".split()
)
"""They may stand before a verb of saying and are no source."""

NO_LABELS = frozenset(
    "bottom line|caption|contact|correction|credit|editor's note|image|location|more|next|note|photo|photos|read more|"
    "related|see also|source|sources|summary|the latest|the result|tip|tips|topics|update|updated|video|warning|"
    "watch|where|when|who|why|how|what|ps|p.s".split("|")
)
"""Words before a colon that name nobody."""

NO_AUTHORITIES = frozenset(
    "age custom height law need needs plan preference rules schedule size taste tradition type".split()
)
"""What one may do something according to without being told so."""

MALE = frozenset("he him his".split())
FEMALE = frozenset("her she".split())

TITLES = frozenset(
    "A After An And As At Attorney But Captain Chairman Chairwoman Chancellor Chief Colonel Congressman Congresswoman "
    "Councillor Dame Democrat Detective Director Dr Father For General Gov Governor If In Inspector Judge Justice Lady "
    "Leader Lord Major Mayor Minister Miss Mr Mrs Ms Officer On Police President Prime Prof Professor Rabbi Rep "
    "Representative Republican Rev Reverend Secretary Sen Senator Sergeant Sheriff Sir Speaker Spokesman Spokeswoman The "
    "When While".split()
)
"""Capitalised words before a name that are no part of it."""

INSTITUTIONS = frozenset(
    "Act Administration Africa Agency America Angeles Arabia Army Assembly Association Authority Bank Bill Board Britain "
    "Bureau Carolina Center Centre Church City Club College Commission Committee Company Congress Corporation Council "
    "County Court Dakota Day Democrats Department District East Europe Force Foundation Francisco Fund Group Guard "
    "Hampshire Hall Herald Hill Hospital House Institute Ireland Island Jersey Journal Kingdom Korea League Magazine "
    "March Mexico Ministry Museum Nations Navy News North Office Organisation Organization Park Parliament Party "
    "Post Press Radio Republicans River School Senate Service Society South Square State States Street Suit Television Times "
    "Today Tribune Trust Union University Valley Week West White York Zealand".split()
)
"""Words in the names of what is no person."""
