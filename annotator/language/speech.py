"""The words that make a source speak: verbs, nouns and frames, as data."""

SAID = frozenset(
    "believe believes believed think thinks hope hopes hoped fear fears feared expect expects suggest suggests suggested indicate indicates indicated estimate estimates vow vows pledge pledges promise promises know knows knew feel feels felt agree agrees agreed worry worries worried said says say saying told tell tells telling added adds adding arguing argue warning warn claiming claim insisting insist believe noting noted notes wrote writes asked asks replied replies answered "
    "announced announces argued argues claimed claims insisted insists explained explains stated states declared declares "
    "warned warns confirmed confirms acknowledged acknowledges admitted admits conceded concedes suggested suggests "
    "recalled recalls remarked remarks quipped quips joked jokes complained complains contended contends maintained maintains "
    "alleged alleges asserted asserts testified testifies tweeted tweets posted concluded concludes continued continues "
    "predicted predicts reported reports revealed reveals responded responds urged urges vowed vows pledged pledges promised "
    "promises believes believed thinks thought denied denies disclosed emphasized emphasised emphasizes stressed stresses "
    "observed observes repeated repeats reiterated retorted boasted boasts lamented laments countered counters shouted shouts "
    "whispered declared proclaimed estimated estimates found finds shows showed showed indicated indicates cautioned cautions "
    "charged mused muses murmured exclaimed commented comments hinted implied implies proposed proposes reasoned reckons "
    "reckoned hoped hopes fears feared worries worried knows knew felt feels agreed agrees expects expected".split()
)
"""Finite verbs that may take a claim."""

STRONG = frozenset(
    "believe believes believed think thinks hope hopes hoped fear fears feared expect expects suggest suggests suggested indicate indicates indicated estimate estimates vow vows pledge pledges promise promises know knows knew feel feels felt agree agrees agreed worry worries worried say tell argue insist warn claim saying adding arguing warning claiming insisting suggest said says told tells added wrote writes argued argues insisted insists explained explains warned warns announced "
    "claims claimed contended alleged alleges testified acknowledged stated asserted replied recalled noted notes adds asked "
    "asks confirmed suggested suggests declared concluded predicted tweeted continued complained joked responded conceded "
    "admitted remarked emphasized stressed maintained maintains cautioned estimated estimates reported believes denied".split()
)
"""Those that stand for speech without “that”, and behind the claim."""

BARE = STRONG - frozenset("added adds wrote writes asked asks replied".split())
"""Those that a claim may follow without “that” and without marks."""

NOUNS = (
    "claims? warnings? statements? allegations? assertions? arguments? beliefs? fears? suggestions? suspicions? hopes? "
    "contentions? accusations? complaints? predictions? assurances? promises? pledges? vows? admissions? concerns? view "
    "notion reports? rumours rumors insistence announcements? conclusions? remarks? charge".split()
)
"""Nouns that take a claim with “that”."""

ACTS = (
    r"(?:call(?:ed|s|ing)\b[^.,;:]{1,50}?(?=[\"“])|accus(?:ed|es|ing)\b.{1,60}?\bof\b|vow(?:ed|s|ing) to\b|pledg(?:ed|es|ing) to\b|promis(?:ed|es|ing) to\b|"
    r"threaten(?:ed|s|ing) to\b|call(?:ed|s|ing) (?:on|for)\b|urg(?:ed|es|ing)\b.{1,40}?\bto\b|describ(?:ed|es|ing)\b.{1,60}?\bas\b|"
    r"den(?:ied|ies|ying) (?:that\b|\w+ing\b)|blam(?:ed|es|ing)\b.{1,40}?\b(?:for|on)\b|offer(?:ed|s|ing) to\b|agreed to\b|refused to\b)"
)
"""Frames of accusing, vowing, calling and describing; what follows the verb is the claim."""

CLEAR = r"making (?:it|this) (?:\w+ )?(?:\w+ )?(?:clear|plain|known) (?:that)\b"
"""A participle that hangs on the subject: “making it clear that …”."""

PREPOSITIONS = frozenset(
    "after before during on in at for by with without despite amid since until under over from asked speaking following "
    "when while as if although though because pressed citing responding writing once earlier later thursday friday monday "
    "tuesday wednesday saturday sunday meanwhile still however but and yet so according".split()
)
"""A phrase before a comma that begins so is a setting, no speaker."""

NO_SPEAKERS = frozenset(
    "the latest|photo|source|sources|note|update|correction|editor's note|read more|watch|related|image|caption|video".split(
        "|"
    )
)
"""Labels before a colon that name nobody."""

PRONOUNS = frozenset("he she they it we i you who his her their its".split())
