"""Stock pictures: games, tightropes, theatre, weather and war where nothing of the kind took place."""

from annotator.rule import Rule, pattern

RULES = (
    Rule(
        name="balance",
        title="a picture of balance",
        what="Tightropes, fine lines, balancing acts and stools to fall between.",
        why="The picture says “this cannot last” where the facts may not.",
        matcher=pattern(
            r"\b(?:(?:balancing|juggling|high-wire) act|(?:walk|tread)(?:s|ed|ing)? (?:a|the) (?:\w+ )?(?:line|tightrope|path)|on a knife(?:'s)?[- ]edge|"
            r"(?:(?:sit|stay|stand)(?:s|ed|ing)? on|(?:both|each|either) sides? of|astride|off) the fence|have (?:it|his cake|her cake|their cake) (?:both ways|and eat it)|hang(?:s|ing)? (?:in the balance|by a thread))\b",
            "act line tightrope path edge fence ways eat balance thread",
        ),
        fires=(
            "The coach is [walking a fine line].",
            "It is a [juggling act] with four plates.",
            "The seat [hangs by a thread].",
        ),
        silent=(
            "The dancers walk along the line.",
            "The act was repealed in 1990.",
            "A painting hangs in the hall.",
        ),
        source="Lakoff and Johnson (1980), Metaphors We Live By",
        kinds=(
            "watch/clichés-and-idioms",
            "semeval/loaded-language",
        ),
    ),
    Rule(
        name="peril",
        title="a picture of danger",
        what="Dens, lions, dragons, storms, minefields and murky waters.",
        why="It lends an office visit the fear of a hunt.",
        matcher=pattern(
            r"\b(?:(?:lion|dragon|wolf|viper|bear)'?s'? (?:den|lair|mouth|nest)|(?:murky|choppy|stormy|uncharted|troubled|shark-infested) waters|"
            r"(?:political|legal|diplomatic|regulatory) (?:minefield|storm|earthquake|firestorm|hot potato|tightrope|football|dance)|perfect storm|eye of the storm|"
            r"(?:tighten|turn)(?:s|ed|ing)? the (?:screws|noose|vice|vise|heat)|house of cards|ticking time bomb|slippery slope|tip of the iceberg)\b",
            "den lair mouth nest waters minefield storm earthquake firestorm potato tightrope football dance screws noose vice vise heat cards bomb slope iceberg",
        ),
        fires=(
            "She walked into the [lion’s den] with a folder.",
            "The firm sails in [choppy waters].",
            "The bank is [turning the screws] on tenants.",
        ),
        silent=(
            "The zoo closed the lions at noon.",
            "The waters of the bay are cold.",
            "He turned the screw twice with a key.",
        ),
        source="Lakoff and Johnson (1980); Semino (2008), Metaphor in Discourse",
        kinds=(
            "watch/clichés-and-idioms",
            "semeval/loaded-language",
            "allsides/sensationalism",
            "semeval/appeal-to-fear-or-prejudice",
        ),
    ),
    Rule(
        name="ease",
        title="a picture of ease or strength",
        what="“Without breaking a sweat”, “in its stride”, “roots run deep”.",
        why="Ease is an impression, and the picture passes for an observation.",
        matcher=pattern(
            r"\b(?:without (?:so much as )?(?:miss|break|bat|blink|break|skip|lift|turn)ing (?:an? |the )?(?:beat|sweat|eyelid|eye|stride|finger|hair)|in (?:his|her|its|their) stride|"
            r"(?:roots|ties|scars|passions|rivalries|loyalties) (?:run|go) deep|with (?:one|both) hands? tied|hit the ground running|a walk in the park|piece of cake|cakewalk|with flying colou?rs|like clockwork)\b",
            "without stride roots ties scars passions rivalries loyalties tied ground park cake cakewalk colours colors clockwork",
        ),
        fires=(
            "He signed it [without breaking a sweat].",
            "She took the boos [in her stride].",
            "In the valley, [loyalties run deep].",
        ),
        silent=(
            "He signed it without reading a page.",
            "The roots of the oak reach the cellar.",
            "She took the train in the morning.",
        ),
        source="Lakoff and Johnson (1980); Moon (1998), Fixed Expressions and Idioms",
        kinds=(
            "watch/clichés-and-idioms",
            "appraisal/judgement",
        ),
    ),
    Rule(
        name="theatre",
        title="a picture of theatre or play",
        what="Politics as stage, circus, chess or cards.",
        why="It makes players of people and a show of their reasons.",
        matcher=pattern(
            r"\b(?:(?:political|media|kabuki) (?:theat(?:re|er)|circus|pantomime)|dog[- ]and[- ]pony show|game of (?:chess|chicken|thrones|musical chairs)|"
            r"play(?:s|ed|ing)? (?:hardball|with fire|his cards|her cards|their cards|the \w+ card|both sides)|trump card|wild card|house always wins|smoke and mirrors|"
            r"steal(?:s|ing)? the show|raise(?:s|d)? the curtain|waiting in the wings)\b",
            "theatre theater circus pantomime pony game play plays played playing card wins smoke steal steals stealing raise raises raised wings",
        ),
        fires=(
            "The hearing was [political theatre].",
            "The club is [playing with fire].",
            "It is a [game of chicken] with buses.",
        ),
        silent=(
            "The political party met in a theatre.",
            "The band played with a fire brigade choir.",
            "He watched the chess final.",
        ),
        source="Semino (2008), Metaphor in Discourse; AllSides: sensationalism",
        kinds=(
            "watch/clichés-and-idioms",
            "semeval/loaded-language",
            "allsides/slant",
        ),
    ),
)
