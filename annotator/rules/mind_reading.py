"""What somebody thinks or wants, stated by a writer who cannot know it."""

from annotator.rule import Rule, either, pattern

RULES = (
    Rule(
        name="denied-intent",
        title="an intention denied",
        what="A plan that somebody is said not to have: “wasn’t about to …”, “had no intention of …”.",
        why="No source says so: the writer looks into a head.",
        matcher=pattern(
            r"\b(?:(?:was|were|is|are)n't (?:about|going) to (?:let|sit|stand|give|back|wait|take|miss|be|go|"
            r"watch|risk|leave|stop|lose|settle|stay|share|admit|budge|argue|apologi[sz]e)\b(?: (?:idle|idly|by|down|still|quietly))?"
            r"|(?:clearly|plainly|evidently) (?:had|has|have) no (?:intention|plans?|wish|desire) (?:of|to))\b",
            "wasn't weren't isn't aren't clearly plainly evidently",
        ),
        fires=(
            "The old rivals [weren’t about to let] a Tuesday go by.",
            "Marsh [wasn’t going to wait] for an invitation.",
            "The board [clearly has no intention of] asking twice.",
        ),
        silent=(
            "The train was about to leave.",
            "The book isn’t about sitting still.",
            "She said she had no intention of resigning.",
        ),
        source="Penn, Wikipedia: Words to watch, “Editorialising”; Martin and White (2005), Appraisal: affect",
        kinds=(
            "allsides/mind-reading",
            "appraisal/deny",
            "appraisal/affect",
        ),
    ),
    Rule(
        name="stated-motive",
        title="a motive stated",
        what="A wish, a fear or a calculation given as fact: “desperate to”, “hoping nobody notices”.",
        why="Motives are not seen; a report would say who says so.",
        matcher=pattern(
            r"\b(?:(?:desperate|desperately (?:wants?|needs?|trying)|itching|only too (?:happy|glad|keen)|all too (?:happy|keen|eager)"
            r"|hell-bent on|eager|keen|anxious|determined) (?:to (?:please|prove|show|avoid|look|seem|appear|distract|score|forget|believe|be seen|make|keep|win|get|put|claim|impress|appease|shed|bury|turn|move))"
            r"|hop(?:es|ed|ing) (?:that )?(?:nobody|no one|no-one|everyone|voters|readers) (?:will )?(?:notices?|forgets?|remembers?|looks?)"
            r"|in a (?:bid|desperate attempt|transparent attempt) to (?:distract|deflect|save face|look|appear|please))\b",
            "desperate desperately itching happy glad keen eager anxious hell-bent determined hopes hoped hoping bid attempt",
        ),
        fires=(
            "The minister, [desperate to look] busy, opened a door.",
            "They published at midnight, [hoping nobody notices].",
            "He moved the date [in a bid to deflect] questions.",
        ),
        silent=(
            "The town is desperate for rain.",
            "They published at midnight, hoping for readers abroad.",
            "She joined a bid to buy the club.",
        ),
        source="SemEval-2020 task 11: causal oversimplification; Martin and White (2005): affect",
        kinds=(
            "allsides/mind-reading",
            "semeval/causal-oversimplification",
            "appraisal/affect",
        ),
    ),
    Rule(
        name="inner-state",
        title="a mind described",
        what="Inner talk given to a person or a crowd: “must have thought”, “no doubt relished”.",
        why="It is a guess with the grammar of a fact.",
        matcher=pattern(
            r"\b(?:must (?:have|be|surely have) (?:been )?(?:thought|thinking|hoping|wondering|wishing|felt|feeling|relieved|tempted)"
            r"|(?:no doubt|doubtless|surely|presumably|secretly|privately|evidently|clearly|plainly|obviously) "
            + either(
                "relished relishes enjoyed enjoys hoped hopes hoping wished wishes thought thinks loved loves hated hates regretted regrets feared fears knew knows wants wanted feels felt enjoying relishing thinking wishing fearing believes believed sees saw liked likes cares cared frustrated annoyed angry upset delighted pleased nervous uncomfortable bored unhappy happy proud rattled"
            )
            + r")\b",
            "must_have must_be must_surely no_doubt doubtless surely presumably secretly privately evidently clearly plainly obviously",
        ),
        fires=(
            "The chairman [must have felt] the draught.",
            "She [no doubt relished] the silence.",
            "He [secretly hopes] for rain.",
        ),
        silent=(
            "The chairman must have the minutes signed.",
            "She no longer relished the work, she said.",
            "He hopes for rain.",
        ),
        source="Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013): epistemological bias",
        kinds=(
            "allsides/mind-reading",
            "recasens/entailments",
            "appraisal/affect",
        ),
    ),
    Rule(
        name="mood",
        title="a mood seen from outside",
        what="“To nobody’s surprise”, “much to his delight”, “seemed to enjoy”, “with evident relief”.",
        why="The feeling is read off a face, or made up.",
        matcher=pattern(
            r"\b(?:(?:much )?to (?:nobody's|no one's|everyone's|everybody's|anyone's|his|her|its|their|the \w+'s) (?:own |evident |obvious |great |apparent |visible |general |considerable |mild )*(?:surprise|delight|relief|dismay|horror|annoyance|chagrin|irritation|amusement|regret|astonishment|disappointment|discomfort|embarrassment|consternation)"
            r"|(?:seem|seems|seemed|appear|appears|appeared|looks?|looked) (?:to (?:be )?)?(?:enjoy|relish|resent|regret|savou?r|suspect|believe|think|feel|forget|have (?:forgotten|enjoyed|noticed|decided|concluded|learned|learnt|grasped|realised|realized)|bored|uninterested|unaware|oblivious|content|amused|pleased|relieved|surprised|delighted|puzzled|unmoved|unimpressed|unsure|happy|unbothered|unconcerned|unperturbed|rattled|flustered|stung|lost|torn)\b"
            r"|with (?:evident|obvious|visible|apparent|barely concealed|ill-concealed|undisguised|palpable|clear|real|every appearance of|every sign of|what looked like) (?:[a-z]+ )?(?:relief|pleasure|delight|regret|relish|satisfaction|irritation|impatience|enthusiasm|reluctance|pride|distaste|glee|boredom|contempt|joy|affection|discomfort|unease|pain)|(?:no doubt |doubtless |surely )?(?:secretly|privately|inwardly) (?:delighted|relieved|pleased|hoping|thrilled|furious|fuming|seething))\b",
            "surprise delight relief dismay horror annoyance chagrin irritation amusement regret astonishment disappointment discomfort embarrassment consternation pleasure relish satisfaction impatience enthusiasm reluctance pride distaste glee boredom contempt joy affection unease pain seem seems seemed appear appears appeared look looks looked secretly privately inwardly",
            "surprise delight relief dismay horror annoyance chagrin irritation amusement regret astonishment disappointment discomfort embarrassment consternation enjoy relish resent savor savour suspect believe think feel forget have bored uninterested unaware oblivious content amused pleased relieved surprised delighted puzzled unmoved unimpressed unsure happy unbothered unconcerned unperturbed rattled flustered stung lost torn pleasure satisfaction impatience enthusiasm reluctance pride distaste glee boredom contempt joy affection unease pain secretly privately inwardly",
        ),
        fires=(
            "The goat won, [to nobody’s surprise].",
            "She [seemed to enjoy] the bell.",
            "He left [with evident relief].",
        ),
        silent=(
            "The goat was a surprise to the judges.",
            "She seemed to be in the barn.",
            "He left with his brother.",
        ),
        source="AllSides: mind reading; Martin and White (2005), Appraisal: affect",
        kinds=("allsides/mind-reading", "appraisal/affect", "appraisal/entertain"),
    ),
)
