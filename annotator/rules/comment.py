"""A remark that points back: “that’s an understatement”, “which is rich”, “No joking –”."""

from annotator.rule import Rule, at, either, pattern

_VERDICT_NOUNS = (
    "understatement exaggeration overstatement stretch shame pity joke farce travesty disgrace scandal "
    "mystery miracle relief irony paradox surprise coincidence accident mistake blunder gamble "
    "riddle start lesson problem point rub catch trouble beauty tragedy"
)

RULES = (
    Rule(
        name="that-is-verdict",
        title="a verdict on what was just said",
        what="“That is”, “this is” or “which is” with a word of judgement.",
        why="A report goes on to the next fact; this looks back and grades it.",
        matcher=pattern(
            r"(?<!says )(?<!said )\b(?P<cue>(?:that|this|which|it)(?:'s| is| was| would be|'d be)"
            r" (?:quite |rather |hardly |perhaps |surely |also |of course |putting it mildly|something of )?"
            rf"(?:an? |the |no |one )?(?:bit of an? |kind of an? |small |great |real |cruel |bitter )?{either(_VERDICT_NOUNS)})"
            r"(?=\s*(?:$|[.,;:!?–)]|,? (?:and|but|if|considering|given|for)\b))",
            _VERDICT_NOUNS,
        ),
        fires=(
            "The roof leaks, and [that is a shame].",
            "To call it a plan, [that’s a stretch].",
            "[This is no accident].",
        ),
        silent=(
            "That is a problem which the engineers solved in 1990.",
            "This is the start line of the race.",
            "The play is a farce in three acts.",
        ),
        source="Hunston and Sinclair (2000), A Local Grammar of Evaluation",
        kinds=(
            "appraisal/appreciation",
            "watch/editorializing",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="no-noun",
        title="a bare “No …”",
        what="A fragment that opens with “No” and waves doubt away: “No joking –”, “No surprise there.”",
        why="It speaks to the reader, not about the event.",
        matcher=pattern(
            r"^(?P<cue>no (?!parking|smoking|fishing|swimming|building|meeting|hearing|evening|morning|warning|"
            r"opening|finding|ruling|filing|sailing|training|feeling|bidding|cooking|camping|diving)"
            r"(?:[a-z]{2,}ing|joke|wonder|surprises?(?: there)?|prizes for guessing|question about (?:it|that)|pressure|"
            r"points for \w+|two ways about it))(?=\s*(?:[–.,:!?]|$| (?:it|that)\b))",
            "no",
        ),
        fires=(
            "[No joking] – the goat was sworn in.",
            "[No surprise there].",
            "[No denying] it, the soup was good.",
        ),
        silent=(
            "No parking – the signs went up in May.",
            "No surprises were found in the audit.",
            "No, the goat was not sworn in.",
        ),
        source="Quirk et al. (1985) §11.54: block language and irregular sentences",
        kinds=(
            "hyland/engagement-markers",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="scene-setter",
        title="a scene held up",
        what="“Here he is”, “there they go”: the writer points with a finger.",
        why="The sentence stages the person for the reader to judge.",
        matcher=pattern(
            r"^(?P<cue>(?:(?:and yet|yet|so|still|but|and),? )?(?:here|there) (?:he|she|they|we|it|i)"
            r" (?:is|are|was|were|am|goes?|stands?|sits?|comes?)(?: again)?)\b",
            "here there",
        ),
        fires=(
            "[And there he goes], off to open another bridge.",
            "[Yet here they are], queueing again.",
            "[Here we are], nine years on.",
        ),
        silent=(
            "There is a bridge in the town.",
            "They are here until Friday.",
            "Here are the results of the vote.",
        ),
        source="Martin and White (2005), Appraisal: engagement",
        kinds=(
            "hyland/engagement-markers",
            "appraisal/counter",
        ),
    ),
    Rule(
        name="trailing-quip",
        title="a trailing quip",
        what="A tail that undercuts what went before: “or so they say”, “not that anyone asked”.",
        why="The fact is over; the tail is the writer’s shrug.",
        matcher=pattern(
            r"[,–;(]\s*(?P<cue>(?:or so (?:the|they|he|she|it|we)\b[^.,;]{0,40}|not that (?:any(?:one|body)|it|he|she|they|you)\b[^.,;]{0,40}"
            r"|whatever that (?:means|is|may mean)|go figure|if you can believe it|make of that what you will|as one does|so to speak|no less|of all (?:people|places|things)))",
            "or_so not_that whatever_that go_figure if_you_can_believe_it make_of_that as_one so_to_speak no_less of_all",
        ),
        fires=(
            "The lift works, [or so they say].",
            "The map is out of date, [not that anyone checked].",
            "He sent a fax, [of all things].",
        ),
        silent=(
            "The lift carried nine or so people.",
            "He said that it was not his map.",
            "Of all things in the attic, the fax was oldest.",
        ),
        source="Biber et al. (1999), Longman Grammar: stance adverbials",
        kinds=(
            "appraisal/distance",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="counts-as",
        title="what counts as what",
        what="“Which in this town counts as a crowd”, “what passes for an answer”.",
        why="Two things are made equal by the writer alone.",
        matcher=at(
            "which that what",
            r"(?:which|that|what)(?:,? (?:in|by|for|at|on|around|under|among|to) (?!may\b)[^,.;]{2,40}?,?| here| there| nowadays)? (?:counts?|counted|passe[sd]|pass|qualifie[sd]|qualifies|is practically|is virtually|is almost|was practically|amounts to|is regarded)(?: (?:as|for|a|an|the))\b",
            "counts count counted passes passed pass qualifies qualified practically virtually almost amounts regarded",
        ),
        fires=(
            "Nine came, [which in this town counts as] a crowd.",
            "It is [what passes for] an answer.",
            "He nodded, [which by his habits is practically a] speech.",
        ),
        silent=(
            "The vote which counted was the last.",
            "He asked what she passed.",
            "The bus that passed was full.",
        ),
        source="Hunston and Sinclair (2000), A Local Grammar of Evaluation",
        kinds=("appraisal/focus", "watch/editorializing", "hyland/attitude-markers"),
    ),
    Rule(
        name="which-comment",
        title="a comment hung on “which”",
        what="“, which is one way to put it”, “, which may explain the hat”, “, which is to say”.",
        why="The relative clause reports nothing new: it weighs what went before.",
        matcher=pattern(
            r"[,–(] ?(?:and |all of )?(?P<cue>which (?:(?:is|was|would be|may be|might be|is perhaps|is possibly|is presumably) (?:also |surely |certainly |at least |of course )?(?:(?:one|another|a|no) way|just as well|fair enough|as it should be|more than (?:can be said|most|anyone|anybody|enough|one|you)|all very well|saying something|no mean|no small|what one|what you|about as|about right|probably (?:why|just|for|as)|presumably|something|better than|where|why|how|odd|curious|a (?:pity|shame|relief|mercy|comfort|start|lot|great|little|bit|good|rare|nice|neat|kind|polite|fine|long|hard)|an odd|rather|quite|not (?:nothing|bad|quite|the same|to say|entirely|much|what|how)|hard to|easy to|unlikely to|progress|generous|nice)"
            r"|(?:may|might|could|would|must|should|will) (?:also |well |perhaps |at least )?(?:explain|account for|come as|have (?:been|seemed|come|surprised|pleased|made)|surprise|please|suit|do|seem|help|be news|be enough)|tells (?:you|us|one)|says (?:something|much|a lot|more|a good deal|everything|it all)|seems|suggests that|shows (?:either|what|how|that)|leaves (?:only|open|one|the question)|only (?:goes to|makes|adds)|rather (?:spoils|undercuts|undermines|suggests|defeats)|hardly|scarcely|does (?:not|little|nothing)(?: exactly| much| quite)?|has (?:a certain|its|the (?:merit|advantage|virtue)))\b)",
            "which",
        ),
        fires=(
            "He shouted, [which is one way] to begin.",
            "It rained all week, [which may explain] the hats.",
            "The goat won, [which says something] about the field.",
        ),
        silent=(
            "The bridge, which is in the town, was shut.",
            "The bill, which may pass in June, was read.",
            "He asked which is the right way.",
        ),
        source="Quirk et al. (1985) §15.57: sentential relative clauses; Tao and McCarthy (2001)",
        kinds=("watch/editorializing", "appraisal/appreciation", "hyland/attitude-markers"),
    ),
    Rule(
        name="that-leaves",
        title="a sum drawn",
        what="“That leaves the club with two bells and no rope”, “so much is clear”, “that much, at least”.",
        why="The writer adds up and hands over the result.",
        matcher=at(
            "that this so such the here all",
            r"(?:(?:that|this|which|all this|it all|all of which) (?:leaves|left) (?!(?:a|the) (?:gap|balance|total|shortfall|deficit|margin|surplus|hole))(?:the|a|mr|mrs|ms|dr|only|just|him|her|us|them|open|one|nobody|little|room)|(?:that|this) (?:much|at least|alone)(?=,| (?:is|was|would|should|ought|may))|such (?:is|was|are) (?:the|life|politics|fame|power|loyalty|a)|so (?:far,? so good|it goes)|the (?:rest|upshot|moral|lesson|trouble|snag|catch|irony|beauty|difficulty|joke|weak point|odd thing|strange thing|curious thing|funny thing|sad thing|good news|bad news|usual explanation|likeliest outcome|real winner|real loser|only snag)(?: of course)?,? (?:is|was|of course|isn't|wasn't|being|remains)|here (?:at last|is (?:the|a) (?:rub|catch|snag|puzzle|man|woman|thing)))\b",
            "leaves that_left this_left which_left all_left that_much this_much that_at_least this_at_least alone such so_far goes rest upshot moral lesson trouble snag catch irony beauty difficulty joke point thing good_news bad_news explanation outcome winner loser at_last rub puzzle man woman",
        ),
        fires=(
            "[That leaves the] club with a bell and no rope.",
            "[The trouble is] that goats read.",
            "[Such is life] on the pier.",
        ),
        silent=(
            "That left wing was built in May.",
            "The rest of the goats slept.",
            "Such goats are rare.",
        ),
        source="Hunston and Sinclair (2000); Hyland (2005): frame markers",
        kinds=("hyland/frame-markers", "appraisal/pronounce", "watch/editorializing"),
    ),
    Rule(
        name="short-verdict",
        title="a verdict of a few words",
        what="A whole sentence of two to five words that grades: “Fair enough.”, “Not bad.”, “Nice try.”, “So there.”",
        why="Nothing happened in it; it only rates.",
        matcher=pattern(
            r"^(?P<cue>(?:fair (?:enough|point|play)|good (?:question|point|luck|try|grief)|nice (?:try|work|one)|not (?:bad|quite|any ?more|so|really|exactly|yet|ideal|great|even close|a chance|likely)|too (?:late|bad|little|true|much)|so (?:there|it goes|far, so good|be it)|job done|case closed|problem solved|mission accomplished|point taken|close enough|no (?:matter|doubt|harm done|comment needed|such luck)|small (?:wonder|mercies|world|beer|comfort)|cue (?:the )?[a-z ]{3,30}|enter [a-z ]{3,30}|what a [a-z ]{3,30}|how (?:very )?[a-z]{4,12}|quite so|quite right|hardly|nonsense|rubbish|indeed|exactly|ouch|oh dear|poor [a-z]+|lucky [a-z]+|some [a-z]+|bravo|progress, of sorts))[.!]?$",
            "fair_enough fair_point fair_play good_question good_point good_luck good_try good_grief nice_try nice_work nice_one not_bad not_quite not_any not_anymore not_so not_really not_exactly not_yet not_ideal not_great not_even not_a not_likely too_late too_bad too_little too_true too_much so_there so_it so_far so_be job_done case_closed problem_solved mission_accomplished point_taken close_enough no_matter no_doubt no_harm no_comment no_such small_wonder small_mercies small_world small_beer small_comfort cue enter what_a how quite hardly nonsense rubbish indeed exactly ouch oh poor lucky some bravo progress",
        ),
        fires=(
            "[Fair enough].",
            "[Not bad].",
            "[Small wonder].",
        ),
        silent=(
            "Fair weather is expected on Friday.",
            "Not all of the goats came.",
            "Good roads were built in the valley.",
        ),
        source="Quirk et al. (1985) §11.54: irregular sentences",
        kinds=("appraisal/appreciation", "watch/editorializing", "hyland/attitude-markers"),
    ),
)
