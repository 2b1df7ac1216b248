"""More is said than can be meant: ceilings, absolutes, superlatives."""

from annotator.rule import Phrases, Rule, at, pattern

RULES = (
    Rule(
        name="ceiling",
        title="a ceiling",
        what="A scale with no room left: “couldn’t be clearer”, “could hardly be worse”.",
        why="It measures nothing and asks for awe.",
        matcher=pattern(
            r"\b(?:couldn't|could not|could hardly|could scarcely|can't|cannot|can hardly)"
            r" (?:possibly )?(?:be|have been|get|look|come|sound) (?:any )?(?:(?:more|less) \w+|\w+er|worse)\b",
            "couldn't could can't cannot can",
        ),
        fires=(
            "The contrast [couldn’t be starker].",
            "The timing [could hardly have been worse].",
            "It [can’t get more absurd] than a queue for a queue.",
        ),
        silent=(
            "The bridge couldn’t be closed on Monday.",
            "The vote could be closer in May.",
            "She could not be reached.",
        ),
        source="Claridge (2011), Hyperbole in English; Martin and White (2005): graduation",
        kinds=(
            "semeval/exaggeration-minimisation",
            "appraisal/force",
            "allsides/sensationalism",
        ),
    ),
    Rule(
        name="absolute",
        title="an absolute",
        what="All or nothing: “everybody knows”, “nobody believes”, “always has been”.",
        why="A sweep over everybody is an opinion about them.",
        matcher=pattern(
            r"\b(?:(?:(?<!not )(?:everybody|everyone)|no ?body|no one|no-one|every \w+) (?:knows|knew|believes|believed|thinks|wants|cares|seriously)"
            r"|(?:always|never) (?:has|have|had|will|was|were|is|are) been|like never before|of all time|once and for all"
            r"|by any (?:measure|standard)|in living memory|the whole world)\b",
            "everybody everyone nobody no_body no_one no-one every always never all_time once_and by_any living whole",
        ),
        fires=(
            "[Everybody knows] how that ends.",
            "It is, [by any measure], a mess.",
            "[No one seriously] expected a vote.",
        ),
        silent=(
            "Everybody was told how to leave.",
            "Nobody was hurt.",
            "The wettest May on record caused floods by any exit.",
        ),
        source="Wikipedia: Words to watch, “Puffery”; SemEval-2020 task 11: exaggeration",
        kinds=(
            "semeval/exaggeration-minimisation",
            "appraisal/force",
            "semeval/black-and-white-fallacy",
            "semeval/bandwagon-reductio-ad-hitlerum",
        ),
    ),
    Rule(
        name="intensifier",
        title="an intensifier",
        what="Volume turned up: “utterly”, “nothing short of”, “downright”.",
        why="It adds the writer’s feeling and no fact.",
        matcher=Phrases(
            (
                "utterly",
                "downright",
                "nothing short of",
                "sheer",
                "jaw-dropping",
                "mind-boggling",
                "staggeringly",
                "astonishingly",
                "incredibly",
                "breathtakingly",
            )
        ),
        fires=(
            "The plan is [utterly] confused.",
            "It was [nothing short of] a farce.",
            "[Downright] odd, the keeper’s log.",
            "By [sheer] stubbornness the shop stayed open.",
        ),
        silent=(
            "The rope was three metres short of the roof.",
            "They sheared nine sheep.",
            "The firm is owned by two sisters.",
        ),
        source="Quirk et al. (1985) §8.104; Recasens et al. (2013): subjective intensifiers",
        kinds=(
            "recasens/subjective-intensifiers",
            "appraisal/force",
        ),
    ),
    Rule(
        name="of-the-century",
        title="a scale of legend",
        what="“Of the century”, “of epic proportions”, “the mother of all”, “to end all”.",
        why="Nothing is measured on it.",
        matcher=pattern(
            r"\b(?:of the (?:century|decade|millennium|age)(?=[,.;]|$)|of (?:epic|biblical|historic|heroic|gigantic|monumental|titanic|mythic|shakespearean|olympian|operatic) (?:proportions?|scale|dimensions|stature|size)|the (?:mother|father|granddaddy|king) of all|to end all [a-z]+|beyond (?:belief|measure|words|compare|parody|imagination|comprehension)|second to none|in a league of (?:his|her|its|their) own|larger than life|bar none|like no other|to beat the band|a thousand times|worthy of (?:a|an) (?:[a-z]+))\b",
            "century decade millennium the_age proportions proportion scale dimensions stature size mother father granddaddy king to_end beyond none league larger no_other beat thousand worthy",
        ),
        fires=(
            "It was the lunch [of the century].",
            "A mess [of biblical proportions].",
            "It is [the mother of all] goats.",
        ),
        silent=(
            "The turn of the century saw two bridges.",
            "The proportions of the hall are good.",
            "The end of all nine roads is here.",
        ),
        source="Claridge (2011), Hyperbole in English; SemEval-2020 task 11: exaggeration",
        kinds=("semeval/exaggeration-minimisation", "appraisal/force", "watch/puffery"),
    ),
    Rule(
        name="hedged-superlative",
        title="a superlative with a hedge",
        what="“Perhaps the safest forecast of the day”, “may be the oddest hat in town”.",
        why="The crown is the writer’s to give, and the hedge lets him keep it.",
        matcher=at(
            "may might must could would perhaps possibly probably arguably surely easily quite",
            r"(?:may|might|must|could|would|perhaps|possibly|probably|arguably|surely|easily|quite)(?: well| possibly| yet| also)?(?: be| have been)? (?:simply )?the (?!largest|oldest|first|earliest|highest|lowest|biggest|smallest|longest|latest|nearest|youngest|fastest|est)(?:[a-z-]{2,}est|worst|(?:most|least) [a-z-]+)\b(?! (?:of the|known|recorded|ever recorded|common|likely|populous|expensive))",
            "well_the possibly_the yet_the also_the be_the been_the simply_the may_the might_the must_the could_the would_the perhaps_the probably_the arguably_the surely_the easily_the quite_the",
        ),
        fires=(
            "It was [perhaps the safest] forecast of the day.",
            "It [may be the oddest] hat in town.",
            "She is [arguably the most patient] goat alive.",
        ),
        silent=(
            "It may be the largest goat on record.",
            "He would rest in the hall.",
            "It may be the first of nine.",
        ),
        source="Martin and White (2005), Appraisal: graduation; Hyland (2005): hedges",
        kinds=("appraisal/force", "hyland/hedges", "semeval/exaggeration-minimisation"),
    ),
    Rule(
        name="few-so",
        title="a record without a list",
        what="“Few lakes have been so useful”, “seldom has so small a mark …”, “no knife was ever …”.",
        why="All the cases are called up, and none is named.",
        matcher=pattern(
            r"^(?P<cue>(?:few|no|never|seldom|rarely|not often|hardly ever|not many) (?:[a-z]+ ){0,3}?(?:(?:has|have|had|can|could|will|was|were|are|is) (?:[a-z]+ ){0,4}?(?:so|ever|more|quite|such|better|as)|so (?:[a-z]+))\b)(?! than (?:\d|one|two|half|a (?:dozen|hundred|year|week|month|third|quarter)))",
            "few no never seldom rarely not_often hardly_ever not_many",
            "so ever more quite such better as",
        ),
        fires=(
            "[Few lakes have been so] useful.",
            "[Seldom has so] small a goat asked for so much.",
            "[No bell was ever] rung more politely.",
        ),
        silent=(
            "Few lakes were open in May.",
            "No more than nine goats were seen.",
            "Never leave the gate open.",
        ),
        source="Claridge (2011), Hyperbole in English; Quirk et al. (1985) §18.24",
        kinds=("semeval/exaggeration-minimisation", "appraisal/force", "appraisal/judgement"),
    ),
)
