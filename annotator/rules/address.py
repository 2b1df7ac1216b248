"""The reader is spoken to: proverbs with “you”, duty, advice, shared “we”."""

from annotator.rule import Phrases, Rule, pattern

RULES = (
    Rule(
        name="generic-you",
        title="a general “you”",
        what="Advice or wisdom for everybody: “sometimes you have to …”, “you can’t have it both ways”.",
        why="The article stops reporting and starts to teach.",
        matcher=pattern(
            r"(?:^|[,;:–] ?|\b(?:but|and|as|because|that) )(?P<cue>(?:(?:sometimes|occasionally|eventually|in the end|at some point|these days|once in a while)[, ]+)?"
            r"(?:you (?:just |simply |only |really )?(?:have to|need to|can't|cannot|can only|gotta|got to|reap|never know|might as well)"
            r"|you know (?:what they say|the drill|the rest)|you (?:could|would|might) (?:be forgiven|think|almost|say)))\b(?! (?:call|visit|bring|register|apply|pay|show|book|e-?mail|log)\b)",
            "you",
        ),
        fires=(
            "[Sometimes you just have to] laugh.",
            "[You can’t] run a railway on hope.",
            "[You could be forgiven] for thinking it was over.",
        ),
        silent=(
            "You have to register by Friday.",
            "“You must leave,” the guard said to you and me.",
            "The form asks where you live.",
        ),
        source="Biber et al. (1999) §4.10: generic you; SemEval-2020 task 11: slogans",
        kinds=(
            "hyland/engagement-markers",
            "semeval/slogans",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="proverb",
        title="a proverb",
        what="A saying in the place of a finding: “better late than never”, “old habits die hard”.",
        why="A proverb closes a question that the facts leave open.",
        matcher=pattern(
            r"\b(?:(?:\w+ )?habits die hard|better late than never|where there's \w+,? there's \w+|money talks|time will tell|only time will tell"
            r"|what goes around|(?:no|there's no) such thing as a free \w+|be careful what you wish for|when in \w+, do as|if it ain't broke"
            r"|actions speak louder|pride comes before|history (?:rarely |never |seldom )?(?:repeats|rhymes)|the road to \w+ is paved)\b",
            "hard better_late talks will_tell what_goes free careful ain't louder pride history paved do_as there's",
        ),
        fires=(
            "[Old habits die hard] in the town hall.",
            "[Better late than never], the bill passed.",
            "[Only time will tell] if the glue holds.",
        ),
        silent=(
            "The habits of hard workers vary.",
            "The later train is better than none.",
            "Time will be called at nine.",
        ),
        source="SemEval-2020 task 11: thought-terminating clichés",
        kinds=(
            "semeval/thought-terminating-clichés",
            "watch/clichés-and-idioms",
        ),
    ),
    Rule(
        name="duty",
        title="a call to duty",
        what="What ought to be done: “it is time to”, “must not be allowed”, “deserves better”.",
        why="A report can quote a demand; in the outlet’s own voice it is a demand of the outlet.",
        matcher=Phrases(
            (
                "it is time to",
                "it's time to",
                "it's high time",
                "it is high time",
                "must not be allowed",
                "deserves better",
                "deserve better",
                "ought to be ashamed",
                "should know better",
                "owes us an explanation",
                "long overdue",
                "let's not forget",
                "let us not forget",
                "let's be clear",
                "let's be honest",
                "make no mistake",
            )
        ),
        fires=(
            "[It’s time to] count the spoons.",
            "The tenants [deserve better].",
            "[Make no mistake], the well is dry.",
            "[Let’s be honest]: it rained.",
        ),
        silent=(
            "It is time for the noon bell.",
            "He did not make the mistake twice.",
            "They deserve their pension under the law.",
        ),
        source="Martin and White (2005), Appraisal: engagement, entailed obligation; Biber et al. (1999) §6.6",
        kinds=(
            "appraisal/pronounce",
            "semeval/slogans",
            "hyland/engagement-markers",
        ),
    ),
    Rule(
        name="reader-question",
        title="a question to the reader",
        what="A question nobody in the story asks: “Who could have foreseen …?”, “So what now?”",
        why="The answer is meant to be the writer’s.",
        matcher=pattern(
            r"^(?P<cue>(?:so|but|and)?,? ?(?:who (?:could|would|can|needs|wouldn't|doesn't)|what (?:could|can) (?:possibly )?go wrong|what's not to like|why (?:bother|not)|so what|what now|what next|really|sound familiar|isn't it|ring any bells))\b[^.!]*\?",
            "?",
            "who what what's why so really familiar isn't bells",
        ),
        fires=(
            "[Who could] object to a free umbrella?",
            "[What could possibly go wrong]?",
            "[Sound familiar]?",
        ),
        silent=(
            "Who could be seen on the tape is not known.",
            "What went wrong?",
            "The guide sounded familiar.",
        ),
        source="Hyland (2005), Metadiscourse: engagement markers; AllSides: rhetorical questions",
        kinds=(
            "hyland/engagement-markers",
            "appraisal/concur",
            "semeval/doubt",
        ),
    ),
)
