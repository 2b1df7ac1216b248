"""How somebody is made to say it: verbs and frames that judge a speaker."""

from annotator.language.inflect import plain, verbs
from annotator.rule import Phrases, Rule

_SOURCE = "Wikipedia: Words to watch, “Synonyms for said”; Recasens et al. (2013): assertive verbs"

RULES = (
    Rule(
        name="outburst",
        title="saying as an outburst",
        what="“Railed”, “thundered”, “barked”, “fumed”: saying with a temper.",
        why="How loud and how cross it was is the writer’s ear.",
        matcher=Phrases(
            verbs(
                "rail against, rail at, bellow, snarl, growl, screech, hiss, spew, vent, harangue, hector, "
                "moralize, pontificate, sermonize, drone on, ramble, babble, blurt out, sputter, splutter, mutter, blather"
            )
            + plain(
                "thundered, roared, barked, snapped, shrieked, howled, sounded off, "
                "went off on, unloaded on, took to twitter, tweeted angrily, shot back, retorted, fretted"
            )
        ),
        fires=(
            "He [railed against] the clock.",
            "“Never,” she [thundered].",
            "The clerk [barked] an order.",
        ),
        silent=(
            "He spoke on the rail strike.",
            "“Never,” she said.",
            "The clerk gave an order.",
        ),
        source=_SOURCE,
        kinds=(
            "watch/synonyms-for-said",
            "recasens/assertive-verbs",
            "appraisal/affect",
            "allsides/sensationalism",
        ),
    ),
    Rule(
        name="complaint",
        title="saying as a complaint",
        what="“Griped”, “grumbled”, “moaned”: an objection made small.",
        why="Who grumbles need not be answered.",
        matcher=Phrases(
            verbs(
                "gripe, grouse, carp, bleat, grumble, bellyache, kvetch, nitpick, quibble, squawk, cavil, snivel"
            )
            + plain(
                "moaned, moaning, groaned, whimpered, wailed, sniped, huffed, harrumphed, balked, bristled"
            )
        ),
        fires=(
            "Drivers [griped] about the fee.",
            "The board [grumbled].",
            "He [moaned] about the queue.",
        ),
        silent=(
            "Drivers objected to the fee.",
            "The board met.",
            "Carpenters built the queue rail.",
        ),
        source=_SOURCE,
        kinds=("watch/synonyms-for-said", "appraisal/judgement", "allsides/spin"),
    ),
    Rule(
        name="claim",
        title="saying held at a distance",
        what="“Claimed”, “purported”, “supposedly”, “would have us believe”.",
        why="It doubts a speaker without a reason.",
        matcher=Phrases(
            plain(
                "claimed, claims that, claiming, purported, purportedly, supposedly, ostensibly, would have us believe, "
                "would have you believe, professes, professed, as he put it, as she put it, "
                "as they put it, in his telling, in her telling, without evidence, without offering evidence, "
                "without citing evidence, without providing evidence, offered no evidence, provided no evidence, baselessly, "
                "misleadingly, disingenuously"
            )
        ),
        fires=(
            "He [claimed] a prize for the goat.",
            "The [purported] owner came too.",
            "She said, [without evidence], that it rained.",
        ),
        silent=(
            "He won a prize for the goat.",
            "The owner came too.",
            "The claim was paid in May.",
        ),
        source="Wikipedia: Words to watch, “Expressions of doubt”; Martin and White (2005): distance",
        kinds=(
            "watch/expressions-of-doubt",
            "semeval/doubt",
            "appraisal/distance",
            "recasens/hedges",
        ),
    ),
    Rule(
        name="strong-claim",
        title="saying with a drum roll",
        what="“Vowed”, “proclaimed”, “hailed”, “likened”: saying that also acts.",
        why="The verb gives the words a weight that they may not have.",
        matcher=Phrases(
            verbs(
                "vow, proclaim, hail, laud, extol, implore, beseech, exhort, herald, liken, lampoon"
            )
            + plain(
                "trumpeted, warned darkly, predicted gloomily, "
                "dismissed, dismisses, dismissing, "
                "begged, "
                "deadpanned, teased, teases, mused, muses"
            )
        ),
        fires=(
            "She [vowed] to return the spoon.",
            "They [hailed] the new timetable.",
            "Supporters [laud] the clock.",
        ),
        silent=(
            "She said she would return the spoon.",
            "Hailstones fell on the new station.",
            "The shop sells two kinds of clock.",
        ),
        source=_SOURCE,
        kinds=(
            "watch/synonyms-for-said",
            "recasens/assertive-verbs",
            "appraisal/endorse",
            "appraisal/distance",
        ),
    ),
    Rule(
        name="refusal",
        title="silence told as a fault",
        what="“Refused to say”, “failed to mention”, “declined to rule out”, “would not say whether”.",
        why="Not saying becomes a deed, and the reader supplies the guilt.",
        matcher=Phrases(
            plain(
                "refused to say, refused to answer, refused to rule out, refuses to say, refuses to admit, refused to apologize, "
                "refused to apologise, refuses to apologize, failed to mention, failed to say, failed to note, failed to explain, "
                "failed to disclose, fails to mention, neglected to mention, did not bother to, didn't bother to, "
                "made no mention of, made no effort to, made no attempt to, stopped short of, steered clear of, avoided mentioning, "
                "declined to rule out, would not rule out, wouldn't rule out, gave no explanation, offered no apology, "
                "offered no explanation, offered little, offered few details, was short on details, scant on details"
            )
            + verbs("refuse, rebuff, balk at, snub, spurn, shun, stonewall")
        ),
        fires=(
            "He [refused to say] where the goat was.",
            "The report [made no mention of] the roof.",
            "The plan [stopped short of] a refund.",
        ),
        silent=(
            "He was not asked where the goat was.",
            "The report does not cover the roof.",
            "The bus stopped in a short lane.",
        ),
        source="Recasens et al. (2013): entailments; AllSides: spin",
        kinds=("recasens/entailments", "allsides/spin", "appraisal/deny"),
    ),
    Rule(
        name="accusation",
        title="saying as a blow",
        what="“Accused”, “blamed”, “threatened”, “demanded”: saying that puts somebody in the dock.",
        why="It can be the plain truth; it is also the strongest verb on the shelf.",
        matcher=Phrases(
            verbs(
                "accuse, blame, threaten, demand, dismiss, complain, condemn, insinuate, scorn, second-guess, pressure, criticize, criticise"
            )
        ),
        fires=(
            "She [accused] the baker of theft.",
            "They [blame] the frost.",
            "He [threatened] to leave.",
        ),
        silent=(
            "She told the baker of a theft.",
            "The baker heard the charge.",
            "He said that he would leave.",
        ),
        source=_SOURCE,
        kinds=("watch/synonyms-for-said", "recasens/assertive-verbs", "appraisal/judgement"),
    ),
    Rule(
        name="jest",
        title="saying as play or praise",
        what="“Joked”, “quipped”, “mused”, “praised”, “exclaimed”: saying with a tone of voice.",
        why="The reader is told how to hear it.",
        matcher=Phrases(
            verbs(
                "joke, quip, deadpan, tease, muse, praise, exclaim, applaud, salute, flatter, marvel, wonder aloud, reminisce, confide, opine, crow, exult, rejoice"
            )
        ),
        fires=(
            "“Rain,” she [joked].",
            "He [praised] the goat.",
            "They [marveled] at the roof.",
        ),
        silent=(
            "“Rain,” she said.",
            "He bought the goat.",
            "The roof is of marble.",
        ),
        source=_SOURCE,
        kinds=("watch/synonyms-for-said", "recasens/assertive-verbs", "appraisal/affect"),
    ),
)
