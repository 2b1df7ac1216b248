"""The writer leans over the fence: chatty openers and winks."""

from annotator.rule import Phrases, Rule, pattern

RULES = (
    Rule(
        name="opener",
        title="a chatty opener",
        what="A spoken way in: “Well,”, “Look,”, “Ah,”, “So much for …”.",
        why="It is talk with the reader, around the news.",
        matcher=pattern(
            r"^(?P<cue>(?:well|look|ah|oh|hey|sure|yes|ok|okay|sorry|please|yep|nope|whew|phew|oops)(?=,)|so much for\b|never mind\b|you guessed it\b|get this\b|welcome to\b(?= the (?:world|age|era|land))|guess what\b|spoiler(?: alert)?\b)",
            "well look ah oh hey sure yes ok okay sorry please yep nope whew phew oops so_much never you_guessed get_this welcome guess spoiler",
        ),
        fires=(
            "[Well], that settles it.",
            "[So much for] the quiet coach.",
            "[Never mind] the leaking roof.",
        ),
        silent=(
            "Well over nine people came.",
            "So much rain fell that the quiet coach stopped.",
            "Yes votes outnumbered no votes.",
        ),
        source="Biber et al. (1999) §14.3: inserts",
        kinds=(
            "hyland/engagement-markers",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="chatty-phrase",
        title="a chatty phrase",
        what="Spoken colour: “a whole lot of”, “big time”, “not so fast”, “good luck with that”.",
        why="The register is a friend’s, and friends take sides.",
        matcher=Phrases(
            (
                "good luck with that",
                "not so fast",
                "big time",
                "big deal",
                "give me a break",
                "enough said",
                "same old story",
                "here's the thing",
                "here's the kicker",
                "at the end of the day",
                "the elephant in the room",
                "long story short",
                "you name it",
                "if you will",
                "to put it mildly",
                "to say the least",
            )
        ),
        fires=(
            "Ask for a refund? [Good luck with that].",
            "The soup was thin, [to put it mildly].",
            "[Not so fast].",
            "Spoons, forks, [you name it].",
        ),
        silent=(
            "The train is not as fast.",
            "She wished them luck with the exam.",
            "The clock is big and keeps time.",
        ),
        source="Biber et al. (1999): conversation; Wikipedia: Words to watch",
        kinds=(
            "hyland/engagement-markers",
            "watch/clichés-and-idioms",
            "watch/vulgarities",
        ),
    ),
    Rule(
        name="nickname",
        title="a folksy name",
        what="A country, a firm or an office under a nickname: “Uncle Sam”, “the Old Lady”, “the taxman”.",
        why="It is a wink between people who know.",
        matcher=Phrases(
            (
                "john bull",
                "the taxman",
                "big brother",
                "joe public",
                "the powers that be",
                "the great and the good",
                "the chattering classes",
                "bean counters",
                "top brass",
                "fat cats",
                "mother nature",
            )
        ),
        fires=(
            "[The taxman] wants his share.",
            "[The powers that be] locked the park.",
            "[Mother Nature] paid for the paint.",
        ),
        silent=(
            "Her uncle Samuel pays for the paint.",
            "The tax office wants its share.",
            "Nature reserves were locked.",
        ),
        source="SemEval-2020 task 11: name calling, labelling",
        kinds=(
            "semeval/name-calling-labelling",
            "watch/contentious-labels",
            "allsides/elite-v-populist-bias",
        ),
    ),
)
