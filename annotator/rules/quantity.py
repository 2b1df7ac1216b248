"""Numbers with an attitude: “a mere nine”, “all of two minutes”, “a whopping”."""

from annotator.rule import Rule, at, pattern

_NUMBER = r"(?:\d|\$|£|€|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|half|twenty|fifty|a hundred|a thousand|(?:a )?million)"

RULES = (
    Rule(
        name="graded-number",
        title="a number with a gasp",
        what="“A mere nine”, “a whopping 3 %”, “all of two minutes”, “no fewer than”.",
        why="The number is a fact; how big it is, is not.",
        matcher=pattern(
            rf"\b(?:(?:a|an|the) (?:mere|whopping|staggering|paltry|measly|meagre|meager|hefty|cool|eye-watering|eye-popping|jaw-dropping|princely|grand|healthy|miserly|astonishing|astounding|remarkable|impressive|modest|full|record|piffling|trifling|breathtaking|mind-boggling)(?= {_NUMBER}| (?:sum|total))|all of(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+))|no (?:fewer|less) than(?= {_NUMBER})|a grand total of|precisely(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|none|zero|nothing))|exactly(?= (?:zero|none|nothing|nobody))|fully(?= {_NUMBER})|barely(?= {_NUMBER}))",
            "mere whopping staggering paltry measly meagre meager hefty cool eye jaw princely grand healthy miserly astonishing astounding remarkable impressive modest full record piffling trifling breathtaking mind all_of no_fewer no_less precisely exactly fully barely",
        ),
        fires=(
            "The fee is [a mere] nine pounds.",
            "It lasted [all of] two minutes.",
            "[No fewer than] nine goats came.",
        ),
        silent=(
            "The fee is nine pounds.",
            "All of the goats came.",
            "He came no later than nine.",
        ),
        source="Martin and White (2005), Appraisal: graduation, force",
        kinds=(
            "appraisal/force",
            "semeval/exaggeration-minimisation",
            "recasens/subjective-intensifiers",
        ),
    ),
    Rule(
        name="good-many",
        title="a dry quantity",
        what="“A good many”, “a good deal less”, “rather a lot”, “more or less the whole of”.",
        why="It weighs with the thumb on the scale.",
        matcher=pattern(
            r"\b(?:a good (?:many|deal(?! (?:for|on|with))|few)|rather (?:a lot|too much|too many|more|less|fewer|well|good|nice|handsome|badly|late|early|like)|quite (?:a few|some time|the|a lot)(?= )|some considerable|precious (?:little|few)|more or less the whole|so (?:much|little) for)\b(?! than \d)",
            "good_many good_deal few rather quite considerable precious whole much_for little_for",
        ),
        fires=(
            "[A good many] goats disagreed.",
            "It cost [a good deal] more.",
            "There was [precious little] soup.",
        ),
        silent=(
            "It was a good deal for the club.",
            "He would rather not say.",
            "Some people disagreed.",
        ),
        source="Quirk et al. (1985) §8.104: degree; Martin and White (2005): graduation",
        kinds=("appraisal/force", "recasens/subjective-intensifiers", "hyland/attitude-markers"),
    ),
    Rule(
        name="adverb-of-degree",
        title="an adverb of degree with a view",
        what="“Deeply”, “highly”, “overwhelmingly”, “suspiciously”, “surprisingly”, “painfully” before an adjective.",
        why="The degree is felt, not measured.",
        matcher=at(
            "deeply wildly hugely vastly grossly woefully painfully suspiciously surprisingly remarkably strikingly oddly curiously refreshingly disarmingly admirably "
            "conspicuously notably decidedly distinctly eminently endlessly eerily hopelessly hideously ridiculously absurdly laughably shockingly alarmingly "
            "disturbingly disappointingly depressingly impressively unusually uncommonly unnervingly famously brutally fiercely wonderfully terribly awfully "
            "stubbornly stunningly exceedingly supremely profoundly perfectly positively",
            r"(?:deeply|wildly|hugely|vastly|grossly|woefully|painfully|suspiciously|surprisingly|remarkably|strikingly|oddly|curiously|refreshingly|disarmingly|admirably|conspicuously|notably|decidedly|distinctly|eminently|endlessly|eerily|hopelessly|hideously|ridiculously|absurdly|laughably|shockingly|alarmingly|disturbingly|disappointingly|depressingly|impressively|unusually|uncommonly|unnervingly|famously|brutally|fiercely|wonderfully|terribly|awfully|stubbornly|stunningly|exceedingly|supremely|profoundly|perfectly|positively)(?= [a-z]+(?:[,.;]| [a-z]))",
        ),
        fires=(
            "The goat was [suspiciously] calm about it.",
            "It was a [woefully] short lunch.",
            "The hat is [remarkably] inventive for its size.",
        ),
        silent=(
            "The goat was suspicious.",
            "The well is deep.",
            "They remarked on the hat.",
        ),
        source="Recasens et al. (2013): subjective intensifiers",
        kinds=("recasens/subjective-intensifiers", "appraisal/force", "hyland/attitude-markers"),
    ),
)
