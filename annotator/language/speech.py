"""The words that make a source speak, as data: verbs by lemma, nouns, and the small words around.

Every list is sorted and names its words once; `verbs` makes the forms.
"""

SAYING = frozenset(
    "acknowledge add admit affirm allege announce answer argue ask assert assure attest aver boast brag "
    "caution claim clarify comment complain concede confess confirm contend continue counter cry declare "
    "demand deny disclose emphasise emphasize exclaim explain gush hint imply inform insist interject "
    "interrupt joke lament maintain mention muse mutter note object observe opine pledge post pretend "
    "proclaim promise pronounce protest question quip read reaffirm recall recount reiterate remark remind "
    "repeat reply report respond retort reveal rule say scoff shout sigh snap speculate state stress submit "
    "suggest surmise swear tell testify theorise theorize threaten tweet urge vow warn whisper wonder write "
    "yell".split()
)
"""To speak or to write: they may also stand behind or inside what is said."""

THINKING = frozenset(
    "agree anticipate believe calculate conclude doubt envision expect fear feel forecast foresee guess hold "
    "hope imagine know predict project realise realize reason reckon recognise recognize remember suppose "
    "suspect think understand wish worry".split()
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
    "acknowledge announce blast cite condemn criticise criticize decry defend demand denounce deny deride "
    "detail disclose dismiss dispute echo emphasise emphasize mention mock outline praise predict propose "
    "question rebut recall recommend recount reiterate repeat reveal stress".split()
)
"""Verbs whose object is what was said: “announced a boycott”, “denied the charge”."""

ABOUT = {
    "boast": frozenset(("about", "of")),
    "complain": frozenset(("about", "of")),
    "joke": frozenset(("about",)),
    "refer": frozenset(("to",)),
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

PARTICLES = frozenset("away down forth off out up".split())
"""Behind another verb they make it one that says nothing: “showed up”, “held off”."""

NEEDS_THAT = frozenset(
    "add admit announce assure boast caution clarify comment confess continue counter demonstrate detail "
    "disclose doubt emphasise emphasize exclaim explain feel find forecast hint hold illustrate imagine "
    "inform joke lament maintain mention muse object observe outline post project promise protest quip read "
    "realise realize recall recognise recognize reiterate remark remember remind repeat respond rule shout "
    "signal stress submit tweet urge wonder write".split()
)
"""Verbs behind which an unmarked clause is rarely their claim, unless “that” or a mark begins it."""

NOUN_FORMS = frozenset(
    "answer answers attack attacks blame blast blasts boast boasts brand call calls caution claim claims "
    "comment comments credit cries cry demand demands detail details dispute disputes doubt doubts echo "
    "estimate estimates fault faults fear fears forecast forecasts guess hint hints hold hope hopes joke "
    "jokes label labels lament mention note notes object objects offer offers order orders outline outlines "
    "pledge pledges post posts praise project projects promise promises protest protests question questions "
    "quips read reason reasons rebuke rebukes remark remarks report reports request requests rule rules "
    "shouts show shows sigh sighs signal signals state states stress suspect suspects talk talks tweet tweets "
    "vow vows whisper whispers wish wonder wonders worries worry".split()
)
"""Forms that are nouns as well: the word before decides."""

HEARSAY = frozenset(
    "alleged believed claimed reported rumored rumoured said thought understood".split()
)
"""Behind “is” and before “to”, they pass on what nobody is named for."""

COURTS = frozenset(
    "committee court hearing inquest inquiry judge jurors jury magistrates panel trial tribunal".split()
)
"""What they hear or are told is what somebody says there."""

BOUND = frozenset("agree decline offer pledge propose refuse swear threaten vow".split())
"""Verbs of a deed of one's own: “to” follows at once."""

TOWARDS = BOUND | frozenset("ask instruct order promise request urge warn".split())
"""To bind oneself or somebody to a deed: what follows “to” is the claim."""

JUDGING = frozenset(
    "accuse assail attack bash berate blame blast chide condemn credit criticise criticize decry denounce "
    "deride dismiss fault hail lambast mock oppose praise rebuke reject ridicule scold slam tout".split()
)
"""To judge somebody or something: the object, with “of”, “for” or “as”, is the source's view of it."""

CALLING = frozenset(
    "brand call characterise characterize compare deem depict describe label liken portray".split()
)
"""To give a thing a name: “called the plan ‘a gift’”, “described it as …”."""

UNOWNED = frozenset(
    "accusation accusations allegation allegations claims complaint complaints concern concerns criticism "
    "fears reports rumors rumours speculation suggestion suggestions suspicion suspicions warning warnings".split()
)
"""Those that are somebody's even where nobody is named."""

DEEDS = frozenset(
    "call calls demand demands plea pleas pledge pledges promise promises proposal proposals refusal threat "
    "threats vow vows".split()
)
"""Nouns that take a deed with “to” or “for”: “his call for a vote”."""

VOICED = frozenset(
    "aired airing dismissed dismissing express expressed expresses expressing made makes making raise raised "
    "raises raising rejected repeated repeating repeats share shared shares voice voiced voices voicing".split()
)
"""Before a noun with a claim, they name its owner: “Lind voiced fears that …”."""

CLAIMS = frozenset(
    "accusation accusations admission allegation allegations announcement argument arguments assertion "
    "assertions assumption assurance assurances belief beliefs charge charges claim claims complaint "
    "complaints concern concerns conclusion confirmation contention conviction criticism denial doubt doubts "
    "estimate expectation expectations fear fears finding findings hope hopes idea insistence notion opinion "
    "pledge pledges prediction predictions promise promises proposal remark remarks report reports revelation "
    "revelations rumor rumors rumour rumours speculation statement statements suggestion suggestions "
    "suspicion suspicions testimony theory threat threats view views vow vows warning warnings".split()
)
"""Nouns that take a claim with “that”."""

TEXTS = frozenset(
    "ad affidavit analysis article audit complaint data document documents email emails figures filing "
    "filings findings indictment lawsuit letter letters memo memos message messages note numbers order paper "
    "papers poll polling polls record records report reports research results review ruling sign statement "
    "statements statistics studies study suit survey surveys transcript tweet tweets".split()
)
"""What is written speaks for itself: “a letter saying …”."""

NO_SPEAKERS = frozenset(
    "all anything as be being enough everything how it's much needless not nothing of or something suffice "
    "that there what whatever which".split()
)
"""They may stand before a verb of saying and are no source."""

NO_LABELS = frozenset(
    "bottom line|caption|contact|correction|credit|editor's note|how|image|location|more|next|note|p.s|"
    "photo|photos|ps|read more|related|see also|source|sources|summary|the latest|the result|tip|tips|"
    "topics|update|updated|video|warning|watch|what|when|where|who|why".split("|")
)
"""Words before a colon that name nobody."""

NO_AUTHORITIES = frozenset(
    "age custom height law need needs plan preference rules schedule size taste tradition type".split()
)
"""What one may do something according to without being told so."""
