"""Claims without an owner: “critics say”, “is widely seen as”, “questions have been raised”."""

from annotator.rule import Rule, at, pattern

_KINDS = (
    "watch/unsupported-attributions",
    "allsides/omission-of-source-attribution",
    "allsides/unsubstantiated-claims",
    "appraisal/acknowledge",
)

RULES = (
    Rule(
        name="critics",
        title="a crowd without names",
        what="“Critics say”, “experts believe”, “observers note”, “sources suggest”.",
        why="Nobody can be asked; nobody can be wrong.",
        matcher=at(
            "critics experts observers commentators pundits insiders opponents detractors sceptics skeptics supporters admirers cynics analysts rivals sources "
            "historians scholars purists conservatives liberals progressives others many",
            r"(?:(?:some|many|other) )?(?:critics|experts|observers|commentators|pundits|insiders|opponents|detractors|sceptics|skeptics|supporters|admirers|cynics|analysts|rivals|sources|historians|scholars|purists|conservatives|liberals|progressives|others(?! call)|many) (?:have (?:long )?|had |also |often |might |may |would |widely |still |now )?(?:say|said|argued?|believed?|think|thought|noted?|suggest(?:ed)?|warn(?:ed)?|fear(?:ed)?|complain(?:ed)?|contend(?:ed)?|point(?:ed)? out|maintain(?:ed)?|see|saw|call(?:ed)?|charge[d]?|wonder(?:ed)?|speculated?|accused?|insist(?:ed)?|claim(?:ed)?)\b(?! (?:on|by|in|at) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
        ),
        fires=(
            "[Critics say] the clock is wrong.",
            "[Observers fear] a long night.",
            "[Cynics might say] that the goat knew.",
        ),
        silent=(
            "Nine critics met in the hall.",
            "The expert said the clock was right.",
            "Supporters of the club sang.",
        ),
        source="Wikipedia: Words to watch, “Unsupported attributions”; Ganter and Strube (2009)",
        kinds=_KINDS,
    ),
    Rule(
        name="widely-seen",
        title="a view without a viewer",
        what="“Is widely seen as”, “is considered”, “has been described as”, “is said to”.",
        why="The passive hides who sees it so.",
        matcher=at(
            "is are was were been being",
            r"(?:is|are|was|were|been|being) (?:(?:widely|generally|commonly|often|largely|long|broadly|variously|frequently|increasingly|universally) (?:seen|viewed|regarded|considered|perceived|believed|thought|expected|described|known|held|assumed|understood|criticized|criticised|mocked|ridiculed|praised|panned|blamed|accused|condemned)|(?:seen|viewed|regarded|perceived|hailed|derided|dismissed) (?:by (?:some|many|critics|most|others) )?as|(?:thought|believed|said|rumou?red|reputed|supposed|understood) to (?:be|have))\b",
            "seen viewed regarded considered perceived believed thought expected described known held assumed understood criticized criticised mocked ridiculed praised panned blamed accused condemned hailed derided dismissed said_to rumored rumoured reputed supposed",
        ),
        fires=(
            "The goat [is widely seen] as a genius.",
            "The hat [was regarded as] lucky.",
            "He [is rumoured to be] in the barn.",
        ),
        silent=(
            "The goat was seen by the vet.",
            "She is known in the town.",
            "He was said by his aunt to sing.",
        ),
        source="Wikipedia: Words to watch, “Unsupported attributions”; Vincze (2013), weasels",
        kinds=_KINDS,
    ),
    Rule(
        name="raised-questions",
        title="questions that raise themselves",
        what="“Questions have been raised”, “raising eyebrows”, “fuelling speculation”, “concerns are growing”.",
        why="Doubt appears, and no doubter.",
        matcher=pattern(
            r"\b(?:(?:rais(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|spark(?:s|ed|ing)?|fuel(?:s|l?ed|l?ing)?|draw(?:s|ing)?|drew|drawn|attract(?:s|ed|ing)?|stok(?:e|es|ed|ing)|cast(?:s|ing)?|face[sd]?|facing) (?:[a-z]+ )?(?:questions|eyebrows|concerns?|doubts?|speculation|fears|alarms?|suspicions?|criticism|scrutiny|outrage|ridicule|backlash|controversy|anger|debate|red flags)"
            r"|(?:questions|doubts|concerns|fears|eyebrows|suspicions) (?:remain|linger|persist|abound|swirl|loom|are (?:growing|mounting|being raised)|have (?:been raised|grown|mounted)|were raised)|(?:growing|mounting|increasing|widespread|persistent) (?:concerns?|fears?|criticism|doubts?|calls|pressure|speculation|questions|discontent|frustration|anger))\b",
            "questions eyebrows concern concerns doubt doubts speculation fears alarm alarms suspicion suspicions criticism scrutiny outrage ridicule backlash controversy anger debate red calls pressure discontent frustration fear",
        ),
        fires=(
            "The vote [raised eyebrows].",
            "[Doubts remain] about the goat.",
            "There is [growing concern] over the hat.",
        ),
        silent=(
            "She raised her hand in the hall.",
            "The questions were printed in May.",
            "The corn is growing.",
        ),
        source="Wikipedia: Words to watch, “Unsupported attributions”; AllSides: omission of source attribution",
        kinds=(*_KINDS, "semeval/doubt"),
    ),
)
