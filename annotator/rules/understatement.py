"""Less is said than is meant: a feeling denied, a result played down."""

from annotator.rule import Rule, at, either, pattern

_FEELINGS = (
    "amused impressed thrilled delighted pleased happy overjoyed ecstatic enthused keen charmed "
    "convinced persuaded deterred daunted discouraged fazed bothered troubled moved swayed tempted "
    "reassured comforted cowed chastened humbled"
)
_NEGATED = r"(?:(?:was|were|is|are|am|did|does|do|had|has)n't|(?:was|were|is|are|am) (?:not|hardly|scarcely|anything but|less than))"

RULES = (
    Rule(
        name="denied-feeling",
        title="a feeling denied",
        what="A mood stated by denying it: “wasn’t amused”, “was hardly thrilled”.",
        why="Nobody can observe the missing joy of a market; the line is a raised eyebrow.",
        matcher=pattern(
            rf"\b{_NEGATED} (?:exactly |quite |best |particularly |so |too |easily |all that |overly )?{either(_FEELINGS)}\b"
            r"(?! (?:to|that|by the|with the|of))",
            _FEELINGS,
        ),
        fires=(
            "The neighbours [weren’t amused].",
            "Investors [were hardly overjoyed].",
            "But the mayor [isn’t easily fazed].",
            "The committee [wasn’t exactly impressed].",
        ),
        silent=(
            "The neighbours weren’t informed.",
            "The jury was not convinced that he had lied.",
            "The child was moved to another ward.",
        ),
        source="Quirk et al. (1985) §8.112; Martin and White (2005), Appraisal: affect",
        kinds=(
            "appraisal/deny",
            "appraisal/affect",
            "allsides/mind-reading",
        ),
    ),
    Rule(
        name="litotes",
        title="an understatement",
        what="Praise or blame by denying the contrary: “not exactly a triumph”, “no small feat”.",
        why="The judgement is there, but nobody has to own it.",
        matcher=pattern(
            r"\b(?:not exactly|hardly|scarcely|not what you(?:'d| would) call|no|not the|far from|less than) "
            r"(?:an? |the )?(?:small |great |glowing |ringing |stellar |picture of |mean )?"
            r"(?:triumph|success|feat|achievement|disaster|endorsement|walkover|picnic|bargain|secret|"
            r"coincidence|accident|fan|genius|saint|stranger to|rocket science|household name|stellar|"
            r"ideal|inspiring|subtle|surprising|shy|modest)\b",
            "triumph success feat achievement disaster endorsement walkover picnic bargain secret "
            "coincidence accident fan genius saint stranger rocket household stellar ideal inspiring "
            "subtle surprising shy modest",
        ),
        fires=(
            "It was [not exactly a triumph].",
            "Finding the keys was [no small feat].",
            "The date is [hardly a coincidence].",
        ),
        silent=(
            "It was a triumph for the club.",
            "They found the secret ballot.",
            "Police said that the accident was reported at noon.",
        ),
        source="Quirk et al. (1985) §10.64: litotes",
        kinds=(
            "appraisal/deny",
            "semeval/exaggeration-minimisation",
            "appraisal/appreciation",
        ),
    ),
    Rule(
        name="less-than",
        title="a soft denial",
        what="“Did not hurry”, “no great hurry”, “seldom unpleasant”, “not without its charms”, “could be worse”.",
        why="Blame by the absence of praise, or the other way round.",
        matcher=at(
            "not no could seldom rarely hardly scarcely barely something less rather",
            r"(?:not without (?:its|his|her|their|a certain|some|interest|merit|charm|reason|precedent|irony)|(?<!if )not (?:un(?!der|til|less|like|ite|ified|ique|iversal|[a-z]*ly\b)[a-z]{4,}|altogether|wholly|overly|unduly|notably|conspicuously|noticeably|markedly|visibly|an? (?:natural|obvious|unqualified|great|ringing|particularly|wholly) [a-z]+)(?! (?:by|until))|no (?:great|particular|obvious|apparent|discernible|visible|noticeable|undue|natural|mean) (?:hurry|rush|urgency|haste|interest|enthusiasm|desire|need|sign|effort|admirer|fan|friend|loss|surprise|hardship|shortage|reason|danger|genius|harm|feat|shame|relish|warmth|joy|advantage|improvement)|could (?:be|have been) worse|(?:seldom|rarely|hardly|scarcely|barely) (?:un[a-z]{4,}|[a-z]+ing|a (?:success|triumph|surprise|recommendation|secret|novelty|crime)|inspires?|suggests?|flatter(?:s|ing)|the (?:stuff|way|word|point|picture|mark|sign)|worth|needs? to)|something (?:less|short) (?:than|of)|(?:rather )?less than (?:ideal|perfect|thrilled|impressed|enthusiastic|delighted|forthcoming|candid|flattering|glorious|convincing|helpful|subtle|stellar|complete|happy|clear|generous|total))\b",
        ),
        fires=(
            "The goat is [not without charm].",
            "They were in [no great hurry].",
            "The lunch was [less than ideal].",
        ),
        silent=(
            "The goat came without a bell.",
            "The fee is less than nine pounds.",
            "They could not be reached.",
        ),
        source="Quirk et al. (1985) §10.64: litotes; Leech (1983), Principles of Pragmatics",
        kinds=("appraisal/deny", "appraisal/force", "semeval/exaggeration-minimisation"),
    ),
)
