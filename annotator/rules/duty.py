"""What ought to be done, and what would have been wise: advice in the outlet’s own voice."""

from annotator.rule import Rule, at, pattern

RULES = (
    Rule(
        name="wise-to",
        title="advice under cover",
        what="“Would be wise to bring a book”, “would do well to”, “may wish to deduct”.",
        why="Nobody asked, and no source advises it.",
        matcher=at(
            "would might may could will had",
            r"(?:(?:would|might|may|could|will) (?:perhaps |also |well |now )?(?:be (?:wise|well advised|well-advised|advised|sensible|smart|prudent|foolish|unwise|rash) (?:not )?to|do (?:well|worse|better)(?: (?:not )?(?:to|than))?|want to (?:bring|pack|look|reconsider|think|sit|check|keep|avoid|read)|wish to (?:note|look|bring|keep|sit|avoid|deduct|consider|reflect|know)|like to (?:know|think|note|reflect)|care to (?:explain|note|look|ask)|have done (?:well|better|worse)(?: to)?)|had better(?! (?:luck|weather|results)))\b",
            "wise advised sensible smart prudent foolish unwise rash well worse better want wish like care",
        ),
        fires=(
            "Anyone early [would be wise to] bring a book.",
            "The club [might do well to] count its goats.",
            "Owners [may wish to note] the date.",
        ),
        silent=(
            "Anyone early would be asked to wait.",
            "The wise man might do it.",
            "Owners may wish for rain.",
        ),
        source="Quirk et al. (1985) §4.51–56: modals of obligation; Hyland (2005): engagement, directives",
        kinds=(
            "hyland/engagement-markers",
            "appraisal/pronounce",
            "allsides/opinion-statements-presented-as-facts",
        ),
    ),
    Rule(
        name="ought",
        title="an “ought”",
        what="“Ought to be livelier”, “should have known”, “should never have been”.",
        why="“Ought” is never in the minutes.",
        matcher=at(
            "ought should must",
            r"(?:ought (?:not|never|surely|also|at least|to have|to)|should (?:never|surely|at least|simply|really|have (?:known|seen|been told|thought|asked|noticed|stopped|stayed|done|gone)|be ashamed|stop|worry|alarm|remember|be celebrated|be applauded|trouble|give (?:us|everyone|anyone) pause)|must (?:now )?(?:stop|never again|not be allowed|act now|wake up|learn))\b",
        ),
        fires=(
            "The rules [should never] have passed.",
            "She [should have known] about the goat.",
            "Parliament [must not be allowed] to doze.",
        ),
        silent=(
            "The rules should arrive in May.",
            "She must have the key.",
            "He bought to sell.",
        ),
        source="Quirk et al. (1985) §4.56; Martin and White (2005): entailed obligation",
        kinds=("appraisal/pronounce", "appraisal/judgement", "hyland/boosters"),
    ),
    Rule(
        name="might-have",
        title="what might have been done",
        what="“Might have packed a different plan”, “could have picked a better day”, “would have done better”.",
        why="A better course is invented, and the real one falls short.",
        matcher=at(
            "might could would lesser wiser kinder braver prouder",
            r"(?:might (?:well |perhaps |at least |usefully |profitably )?have (?:wondered|packed|done (?:it|worse|better)|picked|chosen|guessed|noticed|asked|known|thought|helped|found|spared|saved|expected|mentioned)|could (?:have|at least have) (?:picked|chosen|asked|guessed|saved|spared|told|done worse|done better)|would have (?:done better|been (?:kinder|wiser|simpler|easier|cheaper|quicker)|settled for)|(?:lesser|wiser|kinder|braver|prouder) (?:man|woman|person|party|government|side|club|country|firm) (?:would|might|could))\b",
            "might_have well_have perhaps_have least_have usefully_have profitably_have could_have would_have lesser wiser kinder braver prouder",
        ),
        fires=(
            "A goat [might have wondered] at the fee.",
            "She [could have picked] a drier day.",
            "A [wiser club would] have stopped.",
        ),
        silent=(
            "The goat might have a cold.",
            "She could have been seen from the road.",
            "A wiser man was not found.",
        ),
        source="Quirk et al. (1985) §14.23: hypothetical meaning; Martin and White (2005): judgement",
        kinds=("appraisal/judgement", "appraisal/entertain", "watch/editorializing"),
    ),
    Rule(
        name="no-excuse",
        title="a demand as a lack",
        what="“There is no excuse for”, “there is every reason to”, “it is time”, “enough is enough”.",
        why="A wish is told as a state of things.",
        matcher=pattern(
            r"\b(?:there (?:is|was|can be|should be) (?:no|every|little|good|some) (?:(?:innocent|good|earthly|conceivable) )?(?:excuses?|reason|need|shame|point|harm|virtue|justification|substitute|case|cause|hope) (?:for|to|in|of|why|that)|it(?:'s| is) (?:about |high |past )?time (?:for|that|to|the|we|they|he|she)|enough is enough|the (?:time|moment) has come|the least (?:he|she|they|it|we|anyone) (?:can|could|might) do|cannot be allowed to|can't be allowed to|(?:is|are) owed (?:a|an|some|better|more))\b",
            "excuse excuses reason need shame point harm virtue justification substitute case cause hope is_time it's_time about_time high_time past_time time_has enough moment_has least allowed owed",
        ),
        fires=(
            "[There is no excuse for] cold soup.",
            "[It is time the] clock was set.",
            "Passengers [are owed an] answer.",
        ),
        silent=(
            "There is a reason in the report.",
            "It is nine by the time signal.",
            "He owed nine pounds.",
        ),
        source="Martin and White (2005), Appraisal: engagement; SemEval-2020 task 11: slogans",
        kinds=("appraisal/pronounce", "semeval/slogans", "semeval/black-and-white-fallacy"),
    ),
)
