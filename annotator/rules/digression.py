"""Signposts of comment: “it should be noted”, “in other words”, “as it happens”, “to be fair”."""

from annotator.rule import Rule, pattern

RULES = (
    Rule(
        name="notice",
        title="a pointed reminder",
        what="“It should be noted”, “it is worth remembering”, “it bears repeating”.",
        why="Whoever says what should be noted is weighing, not telling.",
        matcher=pattern(
            r"\b(?:it (?:should|must|has to|may|might|will|ought to|need hardly|can) be (?:noted|said|remembered|noticed|added|admitted|recalled|observed|stressed|conceded|allowed)"
            r"|it (?:is|'s) (?:also |perhaps |only |always )?(?:worth|fair|only fair|instructive|as well) (?:noting|remembering|recalling|repeating|asking|pausing|pointing out|to note|to add|to say|to point out|to remember|to ask|to recall)"
            r"|(?:it )?bears (?:repeating|remembering|noting)|lest we forget|worth (?:noting|remembering|recalling|repeating)(?! down))\b",
            "noted be_said remembered noticed added admitted recalled observed stressed conceded allowed worth fair instructive well bears lest",
            "it it's worth bears lest",
            "be is it's worth bears lest",
        ),
        fires=(
            "She had, [it should be noted], asked first.",
            "[It is worth remembering] that the goat voted.",
            "The point [bears repeating].",
        ),
        silent=(
            "He noted the time.",
            "The ring is worth nine pounds.",
            "The tree bears fruit in May.",
        ),
        source="Wikipedia: Words to watch, “Editorializing”; Hyland (2005): engagement markers",
        kinds=("watch/editorializing", "hyland/engagement-markers", "appraisal/pronounce"),
    ),
    Rule(
        name="gloss",
        title="a gloss",
        what="“In other words”, “which is to say”, “in plain English”, “put simply”.",
        why="The writer says what somebody “really” said.",
        matcher=pattern(
            r"\b(?:in other words|(?:which|that) is to say|(?:in|translated into) (?:plain |simple |ordinary )?english(?=[,:])|put (?:simply|differently|another way|bluntly|like that|less politely|plainly)(?=[,:])"
            r"|to put it (?:another way|simply|bluntly|differently|plainly|politely|kindly|gently|no higher)|in (?:short|a word|a nutshell|effect|practice|plain terms|layman's terms)(?=,)|(?:^)(?:translation|meaning|read|i\.e\.)(?=:))",
            "words say english put short word nutshell effect practice terms translation meaning read",
        ),
        fires=(
            "[In other words], the goat won.",
            "The fee is voluntary, [which is to say] that nobody pays it.",
            "[Put simply], the clock is wrong.",
        ),
        silent=(
            "The words are in other books.",
            "She wrote it in English.",
            "They put simply framed maps on the wall.",
        ),
        source="Hyland (2005): code glosses",
        kinds=("hyland/code-glosses", "allsides/spin", "watch/editorializing"),
    ),
    Rule(
        name="happenstance",
        title="a pointed coincidence",
        what="“As it happens”, “as luck would have it”, “by a happy coincidence”.",
        why="It hints that nothing here is chance.",
        matcher=pattern(
            r"\b(?:as (?:it happens|it happened|luck would have it|chance would have it|fate would have it|if on cue|it turned out|ever(?=[,.])|usual(?=[,.])|so often(?=[,. ])|is (?:so often|always|usual|customary|traditional)|was (?:only )?to be expected|one might expect|you might expect|might be expected)"
            r"|by (?:a |an |pure |sheer |happy )?(?:happy |curious |strange |odd |remarkable |fortunate |pure |sheer |startling )(?:coincidence|accident|chance)|not (?:entirely |altogether |wholly )?by (?:chance|accident|coincidence)|(?:for|not for) (?:the first time|once)(?=[,.])|(?<!\w )incidentally(?=[,. ])|by the way(?=[,.]))",
            "happens happened luck chance fate cue it_turned as_ever as_usual is_usual so_often is_always customary traditional be_expected might_expect coincidence accident for_once first_time incidentally by_the_way",
        ),
        fires=(
            "[As it happens], the goat has a key.",
            "[By happy coincidence], the minister was there.",
            "The door was, [for once], open.",
        ),
        silent=(
            "As it grew dark, the goat slept.",
            "A chance meeting was filmed.",
            "He came once, in May.",
        ),
        source="Biber et al. (1999) §10.3: attitude stance adverbials",
        kinds=("hyland/attitude-markers", "appraisal/entertain", "watch/editorializing"),
    ),
    Rule(
        name="fairness",
        title="a show of fairness",
        what="“To be fair”, “to his credit”, “at the very least”, “at any rate”, “then again”.",
        why="Weighing is what a judge does.",
        matcher=pattern(
            r"\b(?:to be (?:fair|sure|clear|honest|precise|blunt|charitable|generous)(?=[,.])|in (?:all )?(?:fairness|truth|all honesty)(?=[,. ])|to (?:his|her|its|their|the \w+'s) (?:\w+ )?(?:credit|shame|discredit)|at (?:the very least|any rate|the very best|long last)"
            r"|then again(?=,)|come to that|come to think of it|for what it(?:'s| is) worth|if (?:anything|nothing else)(?=[,.])|in a manner of speaking|strictly speaking|on (?:reflection|balance|paper)(?=,)|all things considered|when all is said and done|and yet(?=[,.: ])(?! (?:another|again|to)))",
            "be_fair be_sure be_clear be_honest be_precise be_blunt be_charitable be_generous fairness truth honesty credit shame discredit very_least any_rate very_best long_last then_again come_to worth if_anything if_nothing manner strictly on_reflection on_balance on_paper things_considered and_done and_yet",
        ),
        fires=(
            "[To be fair], the goat was tired.",
            "The hat was, [at any rate], clean.",
            "[For what it’s worth], it rained.",
        ),
        silent=(
            "The fair is to be held in May.",
            "It rose at the rate of nine a day.",
            "The credit went to his aunt.",
        ),
        source="Hyland (2005): hedges and attitude markers; Biber et al. (1999) §10.3",
        kinds=("hyland/attitude-markers", "hyland/hedges", "appraisal/counter"),
    ),
)
