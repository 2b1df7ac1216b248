"""More is said than can be meant: ceilings, absolutes, superlatives."""

from annotator.rule import Phrases, Rule, pattern

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
    ),
    Rule(
        name="absolute",
        title="an absolute",
        what="All or nothing: “everybody knows”, “nobody believes”, “always has been”.",
        why="A sweep over everybody is an opinion about them.",
        matcher=pattern(
            r"\b(?:(?:everybody|everyone|no ?body|no one|no-one|every \w+) (?:knows|knew|believes|believed|thinks|wants|cares|seriously)"
            r"|(?:always|never) (?:has|have|had|will|was|were|is|are) been|like never before|of all time|once and for all"
            r"|by any (?:measure|standard)|in living memory|the whole world)\b",
            "everybody everyone nobody no no-one every always never time once any living whole",
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
                "outright",
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
    ),
)
