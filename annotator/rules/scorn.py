"""Words that despise what they name, and words that adore it."""

from annotator.language.inflect import nouns, plain
from annotator.rule import Phrases, Rule

RULES = (
    Rule(
        name="contempt-noun",
        title="a noun of contempt",
        what="A thing named by what is wrong with it: “sham”, “stunt”, “boondoggle”, “debacle”.",
        why="The verdict is inside the name, so that nobody has to argue it.",
        matcher=Phrases(
            nouns(
                "sham, charade, ploy, stunt, gimmick, circus, spectacle, debacle, fiasco, boondoggle, giveaway, handout, "
                "slush fund, cover-up, smear, hoax, witch hunt, fishing expedition, shell game, scam, racket, blunder, gaffe, flub, "
                "misstep, dud, muddle, shambles, train wreck, travesty, propaganda, "
                "talking point, lip service, platitude, drivel, gibberish, claptrap, baloney, hokum, bunk, nonsense, "
                "falsehood, untruth, fib, half-truth, myth, conspiracy theory, dog whistle, hypocrisy, double standard, "
                "pandering, cronyism, nepotism, favoritism, pork, red meat, red tape, swamp, witch-hunt, kangaroo court, cesspool, "
                "vanity project, pet project, photo op, flip-flop, about-face, u-turn, antics, shenanigan, fluff"
            )
        ),
        fires=(
            "The hearing was a [sham].",
            "He called off the [stunt].",
            "The ferry [debacle] cost nine million.",
        ),
        silent=(
            "The hearing was short.",
            "He called off the trip.",
            "The ferry contract cost nine million.",
        ),
        source="SemEval-2020 task 11: loaded language; Wikipedia: Words to watch, “Contentious labels”",
        kinds=(
            "semeval/loaded-language",
            "recasens/one-sided-terms",
            "allsides/slant",
            "watch/contentious-labels",
            "appraisal/appreciation",
        ),
    ),
    Rule(
        name="contempt-adjective",
        title="an adjective of contempt",
        what="“Bogus”, “baseless”, “half-baked”, “tone-deaf”, “crass”.",
        why="It refutes without a refutation.",
        matcher=Phrases(
            plain(
                "bogus, baseless, debunked, discredited, dubious, spurious, specious, flimsy, far-fetched, outlandish, "
                "ludicrous, absurd, ridiculous, laughable, preposterous, nonsensical, crazy, insane, nutty, wacky, kooky, zany, "
                "weird, bizarre, silly, goofy, foolish, stupid, dumb, idiotic, moronic, mindless, half-baked, "
                "ill-conceived, ill-fated, ill-advised, misguided, botched, bungled, doomed, hapless, feckless, inept, "
                "incompetent, clueless, tone-deaf, crass, crude, vulgar, profane, tawdry, tacky, sleazy, shady, "
                "phony, hollow, shallow, cynical, hypocritical, self-serving, opportunistic, craven, cowardly, "
                "spineless, toothless, shameless, brazen, blatant, flagrant, reckless, careless, callous, heartless, petty"
            )
        ),
        fires=(
            "The [bogus] map was printed twice.",
            "It was a [half-baked] plan.",
            "His [crass] remark was struck out.",
        ),
        silent=(
            "The old map was printed twice.",
            "The bread was baked for half an hour.",
            "His remark was struck out.",
        ),
        source="Recasens et al. (2013): one-sided terms; Martin and White (2005), Appraisal",
        kinds=(
            "semeval/loaded-language",
            "recasens/one-sided-terms",
            "allsides/subjective-qualifying-adjectives",
            "appraisal/judgement",
        ),
    ),
    Rule(
        name="person-adjective",
        title="a temper given to a person",
        what="“Brash”, “mercurial”, “hawkish”, “folksy”: a character in one word.",
        why="A character is a conclusion; a report would tell the deeds.",
        matcher=Phrases(
            plain(
                "brash, brusque, abrasive, mercurial, erratic, impulsive, unpredictable, temperamental, thin-skinned, hot-headed, "
                "hotheaded, pugnacious, belligerent, bellicose, hawkish, dovish, defiant, unrepentant, unapologetic, unbowed, "
                "unfazed, undaunted, undeterred, stubborn, obstinate, intransigent, dogged, tenacious, feisty, gritty, scrappy, "
                "folksy, plainspoken, blunt, outspoken, vociferous, zealous, fervent, ardent, staunch, stalwart, "
                "die-hard, diehard, avid, rabid, fanatical, devout, pious, sanctimonious, smug, haughty, pompous, arrogant, cocky, "
                "flamboyant, boisterous, charismatic, telegenic, photogenic, wily, crafty, cunning, "
                "shrewd, savvy, canny, calculating, ruthless, vindictive, vengeful, spiteful, jealous, disgruntled, aggrieved, "
                "irate, livid, incensed, gleeful, giddy, jubilant, triumphant, glum, dour, somber, weary, exasperated"
            )
        ),
        fires=(
            "The [brash] mayor spoke first.",
            "She is a [staunch] friend of the tram.",
            "[Unrepentant], he signed the log.",
        ),
        silent=(
            "The new mayor spoke first.",
            "She is a friend of the tram.",
            "He signed the log.",
        ),
        source="Martin and White (2005), Appraisal: judgement; AllSides: subjective qualifying adjectives",
        kinds=(
            "allsides/subjective-qualifying-adjectives",
            "appraisal/judgement",
            "appraisal/affect",
            "recasens/one-sided-terms",
        ),
    ),
    Rule(
        name="puffery",
        title="puffery",
        what="Applause in an adjective: “iconic”, “legendary”, “groundbreaking”, “beloved”.",
        why="It praises and cannot be checked.",
        matcher=Phrases(
            plain(
                "iconic, legendary, storied, fabled, beloved, acclaimed, renowned, world-class, groundbreaking, trailblazing, "
                "pioneering, visionary, revolutionary, game-changing, cutting-edge, state-of-the-art, best-in-class, unparalleled, "
                "unrivaled, unrivalled, peerless, matchless, incomparable, magnificent, majestic, glorious, splendid, superb, "
                "sublime, dazzling, breathtaking, awe-inspiring, spectacular, sensational, phenomenal, fabulous, fantastic, terrific, "
                "tremendous, wonderful, marvelous, marvellous, amazing, incredible, remarkable, brilliant, gifted, heroic, valiant, "
                "courageous, fearless, intrepid, noble, selfless, tireless, inspiring, inspirational, uplifting, heartwarming, "
                "soaring, rousing, riveting, gripping, electrifying, exhilarating, masterful, virtuoso, impeccable, "
                "flawless, pristine, idyllic, picturesque, quaint, glittering, glamorous, star-studded, sumptuous, prestigious, "
                "vaunted, much-anticipated, long-awaited, eagerly awaited, hotly anticipated, daring, gutsy"
            )
        ),
        fires=(
            "The [iconic] bridge opens in May.",
            "It was a [magnificent] lunch.",
            "The [long-awaited] map is out.",
        ),
        silent=(
            "The old bridge opens in May.",
            "It was a lunch for nine.",
            "The map they awaited is out.",
        ),
        source="Wikipedia: Words to watch, “Puffery”",
        kinds=(
            "watch/puffery",
            "allsides/subjective-qualifying-adjectives",
            "appraisal/appreciation",
            "appraisal/judgement",
        ),
    ),
)
