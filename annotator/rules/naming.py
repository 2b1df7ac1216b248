"""Name-calling and epithets: who somebody is said to be before anything is said of them."""

from annotator.language.inflect import nouns, plain
from annotator.rule import Phrases, Rule, at

RULES = (
    Rule(
        name="wing",
        title="a wing or an extreme",
        what="“Far-right”, “hard-left”, “hardline”, “radical”: a place on a map that the writer drew.",
        why="Few accept the label that their opponents give them.",
        matcher=Phrases(
            plain(
                "far-right, far right, far-left, far left, hard-right, hard right, hard-left, hard left, right-wing, right wing, "
                "left-wing, left wing, right-winger, right-wingers, left-winger, left-wingers, alt-right, ultra-conservative, "
                "ultraconservative, ultra-right, ultranationalist, ultra-nationalist, arch-conservative, hardline, hard-line, "
                "hardliner, hard-liner, hardliners, hard-liners, extremist, extremists, fringe, leftist, leftists, "
                "rightist, rightists, lefty, lefties, woke, fascist, populist, populists, nativist, "
                "supremacist, supremacists, reactionary, reactionaries, neocon, neocons, zealot, zealots, ideologue, ideologues, "
                "partisan, fundamentalist, fundamentalists, rank-and-file"
            )
        ),
        fires=(
            "The [far-right] bloc won nine seats.",
            "A [hardline] faction left the hall.",
            "[Extremists] wrote to the mayor.",
        ),
        silent=(
            "The bloc on the right of the hall won nine seats.",
            "A faction left the hall.",
            "The shop is on the far side of the square.",
        ),
        source="Wikipedia: Words to watch, “Contentious labels”; AllSides: mudslinging",
        kinds=(
            "watch/contentious-labels",
            "semeval/name-calling-labelling",
            "allsides/mudslinging",
            "appraisal/judgement",
        ),
    ),
    Rule(
        name="insult",
        title="a name called",
        what="“Crony”, “henchman”, “charlatan”, “mouthpiece”: a person in one hostile noun.",
        why="It ends the talk about what the person did.",
        matcher=Phrases(
            nouns(
                "crony, goon, thug, henchman, stooge, lackey, puppet, mouthpiece, shill, flunky, toady, sycophant, bootlicker, apologist, "
                "grifter, huckster, charlatan, con man, clown, buffoon, bully, tyrant, despot, strongman, dictator, autocrat, "
                "fat cat, kingpin, mastermind, bogeyman, villain, traitor, turncoat, coward, hypocrite, crook, "
                "fraudster, demagogue, rabble-rouser, firebrand, provocateur, agitator, loudmouth, blowhard, windbag, bigot, "
                "misogynist, crackpot, lunatic, fanatic, cabal, clique, mob, horde, cult, "
                "oligarch, robber baron, carpetbagger, opportunist, hatchet man, attack dog, enforcer, fixer, "
                "bagman, has-been, also-ran, laughingstock, pariah, outcast, nemesis, arch-rival, hater, troll, snob, brat"
            )
            + plain("henchmen, con men, hatchet men")
        ),
        fires=(
            "A [crony] of the mayor got the stall.",
            "He was a [mouthpiece] of the club.",
            "The mayor’s [henchmen] came too.",
        ),
        silent=(
            "A friend of the mayor got the stall.",
            "He was a spokesman of the club.",
            "The mayor’s brothers came too.",
        ),
        source="SemEval-2020 task 11: name calling, labelling; AllSides: mudslinging",
        kinds=(
            "semeval/name-calling-labelling",
            "allsides/mudslinging",
            "watch/contentious-labels",
            "appraisal/judgement",
        ),
    ),
    Rule(
        name="hero",
        title="a name of honour",
        what="“Darling”, “maverick”, “guru”, “powerhouse”, “heartthrob”.",
        why="A hero’s name is a verdict too, and a warmer one.",
        matcher=Phrases(
            nouns(
                "darling, maverick, guru, powerhouse, heavyweight, titan, trailblazer, visionary, hero, heroine, icon, "
                "legend, luminary, superstar, rock star, rising star, wunderkind, prodigy, whiz kid, mastermind, kingmaker, "
                "power broker, standard-bearer, torchbearer, poster child, golden boy, heartthrob, sweetheart, savior, saviour, "
                "crusader, stalwart, loyalist, confidant, protégé, acolyte, disciple, devotee, diehard, die-hard, "
                "underdog, dark horse, front-runner, frontrunner, juggernaut, behemoth, goliath, household name, "
                "tycoon, magnate, upstart, old hand, elder statesman"
            )
        ),
        fires=(
            "The [darling] of the fair spoke.",
            "A [maverick] among the bakers resigned.",
            "She is a [powerhouse] in cheese.",
        ),
        silent=(
            "The chair of the fair spoke.",
            "One of the bakers resigned.",
            "She works in a cheese house.",
        ),
        source="Wikipedia: Words to watch, “Puffery”; Martin and White (2005), Appraisal: judgement",
        kinds=(
            "watch/puffery",
            "appraisal/judgement",
            "recasens/one-sided-terms",
            "semeval/name-calling-labelling",
        ),
    ),
    Rule(
        name="epithet",
        title="an epithet before a name",
        what="“Embattled”, “disgraced”, “controversial”, “scandal-plagued”, before a person or a thing.",
        why="The reader meets the verdict before the person.",
        matcher=Phrases(
            plain(
                "embattled, disgraced, beleaguered, besieged, controversial, divisive, polarizing, polarising, gaffe-prone, "
                "scandal-plagued, scandal-ridden, scandal-hit, scandal-tarred, crisis-hit, strife-torn, crime-ridden, debt-laden, "
                "cash-strapped, troubled, ailing, struggling, flailing, faltering, floundering, reeling, shaky, wobbly, fading, "
                "notorious, infamous, much-maligned, much-criticized, much-criticised, long-shot, long-suffering, oft-criticized, "
                "once-mighty, once-proud, self-described, self-proclaimed, self-anointed, self-made, would-be, wannabe, "
                "deep-pocketed, well-heeled, well-connected, "
                "secretive, reclusive, shadowy, unelected, handpicked, hand-picked, wayward, rogue, renegade, "
                "lame-duck, lame duck, twice-divorced, thrice-married, bumbling, grizzled, baby-faced, bespectacled"
            )
        ),
        fires=(
            "The [embattled] mayor resigned.",
            "The [controversial] tram opens in May.",
            "A [disgraced] banker ran the fair.",
        ),
        silent=(
            "The former mayor resigned.",
            "The new tram opens in May.",
            "A retired banker ran the fair.",
        ),
        source="SemEval-2020 task 11: name calling, labelling; AllSides: subjective qualifying adjectives",
        kinds=(
            "semeval/name-calling-labelling",
            "allsides/subjective-qualifying-adjectives",
            "watch/contentious-labels",
            "appraisal/judgement",
        ),
    ),
    Rule(
        name="title-in-chief",
        title="a mock office",
        what="An office that does not exist: “tweeter-in-chief”, “the self-appointed king of …”.",
        why="The joke is at the cost of the real office.",
        matcher=at(
            "the a his her their our this that and as king queen tsar czar",
            r"(?:(?:the|a|his|her|their|our|this|that|and|as) )?(?P<cue>(?!commander|editor|officer|surgeon|anchor|creator)[a-z]+-in-chief|(?:unofficial|self-appointed|uncrowned|undisputed|resident|reigning) "
            r"(?:king|queen|prince|pope|emperor|tsar|czar|champion|expert|cheerleader|scold|contrarian|jester|philosopher)s? (?:of|in)\b)",
            "in-chief chief king queen prince pope emperor tsar czar champion expert cheerleader scold contrarian jester philosopher",
        ),
        fires=(
            "The [tweeter-in-chief] slept late.",
            "He is the [uncrowned king of] the car park.",
            "She remains the [unofficial philosopher of] the fish market.",
        ),
        silent=(
            "The commander-in-chief slept late.",
            "He is the chief of the car park.",
            "The king of Norway opened the fish market.",
        ),
        source="SemEval-2020 task 11: name calling, labelling",
        kinds=("semeval/name-calling-labelling", "allsides/mudslinging", "appraisal/distance"),
    ),
)
