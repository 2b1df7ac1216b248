"""Words that carry a feeling beside their fact: they colour a report and do not make it an aside."""

from annotator.rule import Phrases, Rule, pattern

RULES = (
    Rule(
        name="verb",
        title="a loaded verb",
        what="A verb with a picture in it where a plain one would do: “slammed”, “jetted”, “gutted”.",
        why="“Criticised” and “slammed” report one event and two moods.",
        matcher=pattern(
            r"\b(?:slam(?:s|med|ming)?|blast(?:s|ed)(?! off)|lash(?:es|ed) out|gut(?:s|ted)|jet(?:s|ted)(?= (?:off|to|straight|in|into|back|across|away)\b)|"
            r"pounc(?:e[sd]?|ing)|flaunt(?:s|ed|ing)?|trumpet(?:s|ed|ing)|crow(?:s|ed)(?= (?:about|over|that)\b)|gloat(?:s|ed|ing)?|"
            r"swagger(?:s|ed|ing)?|scrambl(?:e[sd]?|ing)(?= (?:to|for)\b)|scurr(?:y|ied|ies|ying)|cav(?:e[sd]|ing)(?= (?:in|to)\b)|balk(?:s|ed)|"
            r"skyrocket(?:s|ed|ing)?|nosediv(?:e[sd]?|ing)|crater(?:s|ed|ing)(?= )|implod(?:e[sd]|ing)|torpedo(?:es|ed|ing)|steamroll(?:s|ed|ing)?|"
            r"bulldoz(?:e[sd]|ing)(?= (?:through|ahead|over)\b)|parad(?:e[sd]|ing)(?= (?:his|her|their|its)\b)|peddl(?:e[sd]?|ing)|tout(?:s|ed|ing)|doubl(?:e[sd]?|ing) down)\b",
            "slam slams slammed slamming blasts blasted lashes lashed guts gutted jets jetted pounce pounces pounced pouncing "
            "flaunt flaunts flaunted flaunting trumpets trumpeted trumpeting crows crowed gloat gloats gloated gloating "
            "swagger swaggers swaggered swaggering scramble scrambles scrambled scrambling scurry scurried scurries scurrying "
            "caves caved caving balks balked skyrocket skyrockets skyrocketed skyrocketing nosedive nosedives nosedived nosediving "
            "craters cratered cratering imploded implodes imploding torpedoes torpedoed torpedoing steamroll steamrolls steamrolled "
            "steamrolling bulldozed bulldozes bulldozing parades paraded parading peddle peddles peddled peddling touts touted touting "
            "double doubles doubled doubling",
        ),
        fires=(
            "The union [slammed] the offer.",
            "The chairman [jetted] off to the coast.",
            "Prices [skyrocketed] in May.",
            "The chairman [doubled down] on his forecast.",
        ),
        silent=(
            "The union rejected the slum plan.",
            "Jets flew over the coast.",
            "The door was shut with a bang.",
        ),
        source="AllSides: sensationalism; Recasens et al. (2013): subjective words",
    ),
    Rule(
        name="adverb",
        title="a loaded adverb",
        what="An adverb that praises or blames a deed: “boldly”, “meekly”, “shamelessly”.",
        why="The deed is a fact; its courage is a judgement.",
        matcher=Phrases(
            (
                "boldly",
                "bravely",
                "meekly",
                "shamelessly",
                "brazenly",
                "cynically",
                "recklessly",
                "heroically",
                "cravenly",
                "smugly",
                "gleefully",
                "dutifully",
                "stubbornly",
                "deftly",
                "cannily",
                "shrewdly",
                "sheepishly",
                "breathlessly",
                "triumphantly",
            )
        ),
        fires=(
            "The clerk [boldly] asked for a chair.",
            "The board [meekly] agreed.",
            "They [gleefully] reprinted the map.",
            "He [dutifully] stamped each page.",
        ),
        silent=(
            "The heading was set in bold.",
            "The board quickly agreed.",
            "They reprinted the map in June.",
        ),
        source="Recasens et al. (2013): subjective intensifiers; Wikipedia: Words to watch",
    ),
    Rule(
        name="reporting-verb",
        title="a loaded verb of saying",
        what="A verb that grades the speaker: “conceded”, “boasted”, “whined”.",
        why="“Said” adds nothing; these decide for the reader whether to believe.",
        matcher=Phrases(
            (
                "boasted",
                "boasts",
                "bragged",
                "whined",
                "gushed",
                "snapped back",
                "sneered",
                "scoffed",
                "raved",
                "ranted",
                "fumed",
                "crowed",
                "insisted",
                "conceded",
                "admitted",
                "feigned",
                "preached",
            )
        ),
        fires=(
            "“We won,” he [boasted].",
            "The coach [fumed] that the net was crooked.",
            "She [conceded] that the map was old.",
        ),
        silent=(
            "“We won,” he said.",
            "The chimney gave off fumes.",
            "She confirmed that the map was old.",
        ),
        source="Wikipedia: Words to watch, “Synonyms for said”; Recasens et al. (2013): assertives",
    ),
    Rule(
        name="superlative",
        title="a sweeping superlative",
        what="A superlative without a measure: “the most audacious”, “the greatest ever”.",
        why="A superlative with no list to check is applause.",
        matcher=pattern(
            r"\b(?:the )?(?:most (?:audacious|shameless|brazen|absurd|beautiful|powerful|extraordinary|remarkable|outrageous|embarrassing|hated|beloved|dangerous)"
            r"|(?:greatest|finest|worst|ugliest|boldest|dumbest|smartest)(?= (?:\w+ )?(?:ever|yet|of all|in years|imaginable)\b))\b",
            "most greatest finest worst ugliest boldest dumbest smartest",
        ),
        fires=(
            "It was [the most audacious] theft of a bell.",
            "It may be [the worst] idea yet.",
            "She is [the most remarkable] clerk in town.",
        ),
        silent=(
            "It was the most common cause of fires.",
            "It was the worst flood since 1953.",
            "She is the oldest clerk in town.",
        ),
        source="Wikipedia: Words to watch, “Puffery”",
    ),
)
