"""Rows, storms and shows: nouns and adjectives that heat a story up."""

from annotator.language.inflect import nouns, plain
from annotator.rule import Phrases, Rule

_KINDS = ("allsides/sensationalism", "semeval/loaded-language", "recasens/one-sided-terms")

RULES = (
    Rule(
        name="uproar",
        title="a noun of uproar",
        what="“Furor”, “backlash”, “firestorm”, “showdown”: a disagreement at full volume.",
        why="How loud a quarrel was is seldom counted.",
        matcher=Phrases(
            nouns(
                "furor, uproar, firestorm, maelstrom, backlash, outcry, brouhaha, spat, feud, showdown, standoff, face-off, "
                "war of words, crusade, blitz, onslaught, barrage, salvo, broadside, tirade, screed, diatribe, jab, swipe, "
                "bombshell, juggernaut, tempest, frenzy, rampage, brawl, melee, fracas, ruckus, tumult, turmoil, upheaval, mayhem, "
                "chaos, havoc, pandemonium, bloodbath, slugfest, skirmish, drubbing, thrashing, shellacking, rout, whirlwind, "
                "avalanche, tsunami, groundswell, meltdown, free fall, tailspin, death spiral, nightmare, catastrophe, crackdown, "
                "power grab, land grab, revolt, mutiny, insurrection, rebellion, rift, schism, stalemate, gridlock, "
                "tug-of-war, tit-for-tat, scramble, gambit, gauntlet, tightrope, minefield, quagmire, battleground, lightning rod"
            )
        ),
        fires=(
            "The hedge caused an [uproar].",
            "A [war of words] began on Monday.",
            "The vote ended in [chaos].",
        ),
        silent=(
            "The hedge caused a dispute.",
            "The war began on a Monday.",
            "The vote ended at nine.",
        ),
        source="AllSides, “How to Spot 16 Types of Media Bias”: sensationalism",
        kinds=(*_KINDS, "appraisal/force", "allsides/negativity-bias"),
    ),
    Rule(
        name="feeling",
        title="a noun of strong feeling",
        what="“Outrage”, “fury”, “glee”, “panic”, ascribed in general.",
        why="A mood has no witness; the word makes it one.",
        matcher=Phrases(
            nouns(
                "outrage, fury, wrath, ire, dismay, disgust, disdain, contempt, scorn, animosity, hostility, rancor, "
                "acrimony, venom, vitriol, bile, angst, anguish, hysteria, paranoia, gloom, glee, jubilation, "
                "euphoria, elation, adulation, adoration, obsession, resentment, bitterness, humiliation, "
                "embarrassment, ridicule, mockery, derision, fervor, zeal, bravado, hubris, arrogance, swagger, bluster, "
                "bombast, exasperation, heartbreak, ecstasy, fascination, infatuation, unease, jitters, fear-mongering"
            )
        ),
        fires=(
            "The fee met with [outrage].",
            "There was [glee] in the stands.",
            "It was read with [contempt].",
        ),
        silent=(
            "The fee met with objections.",
            "There was a band in the stands.",
            "It was read in court.",
        ),
        source="Martin and White (2005), Appraisal: affect",
        kinds=(*_KINDS, "appraisal/affect", "semeval/appeal-to-fear-or-prejudice"),
    ),
    Rule(
        name="heat",
        title="a heated adjective",
        what="“Fiery”, “scathing”, “explosive”, “toxic”.",
        why="Another ear would have called the same speech lively.",
        matcher=Phrases(
            plain(
                "fiery, blistering, scathing, searing, stinging, withering, brutal, vicious, ugly, nasty, toxic, poisonous, "
                "heated, fierce, furious, raucous, rowdy, tumultuous, turbulent, chaotic, frantic, frenzied, feverish, hysterical, "
                "explosive, incendiary, inflammatory, volatile, contentious, combative, acrimonious, rancorous, venomous, "
                "caustic, acerbic, biting, bruising, punishing, grueling, relentless, ferocious, hard-hitting, "
                "no-holds-barred, bare-knuckle, cutthroat, high-stakes, make-or-break, do-or-die, white-hot, red-hot, boiling, "
                "simmering, festering, seething, smoldering, roiling, bumpy, messy, freewheeling, unhinged, rambling, "
                "bombastic, hyperbolic, overheated, strident, shrill, deafening, thunderous, impassioned, tearful"
            )
        ),
        fires=(
            "It was a [fiery] speech.",
            "The [scathing] letter ran to nine pages.",
            "A [make-or-break] week begins.",
        ),
        silent=(
            "It was a short speech.",
            "The fire began at nine.",
            "The bitterns nest in May.",
        ),
        source="Recasens et al. (2013): subjective intensifiers; AllSides: subjective qualifying adjectives",
        kinds=(*_KINDS, "allsides/subjective-qualifying-adjectives", "appraisal/appreciation"),
    ),
    Rule(
        name="alarm",
        title="an alarming adjective",
        what="“Shocking”, “chilling”, “devastating”, “unprecedented”.",
        why="It tells the reader how to feel about the fact beside it.",
        matcher=Phrases(
            plain(
                "shocking, chilling, devastating, horrifying, horrific, terrifying, frightening, troubling, "
                "unnerving, worrisome, worrying, startling, staggering, astonishing, astounding, eye-popping, "
                "jarring, dire, grim, bleak, ominous, sinister, menacing, harrowing, heartbreaking, gut-wrenching, tragic, "
                "catastrophic, disastrous, ruinous, perilous, treacherous, draconian, "
                "unprecedented, extraordinary, seismic, earth-shattering, apocalyptic, nightmarish, ghastly, gruesome, grisly, lurid, "
                "salacious, sordid, seedy, shadowy, murky, secretive, eerie, cruel, cold-blooded, barbaric, "
                "heinous, egregious, outrageous, despicable, reprehensible, appalling, abhorrent, vile, sickening, disgusting, "
                "repulsive, shameful, unthinkable, unimaginable, inexplicable, out-of-control, out of control"
            )
        ),
        fires=(
            "The [shocking] report has nine pages.",
            "It was a [devastating] week for the club.",
            "The rise is [staggering].",
        ),
        silent=(
            "The new report has nine pages.",
            "It was a wet week for the club.",
            "The start times are staggered by an hour.",
        ),
        source="AllSides: sensationalism; SemEval-2020 task 11: loaded language",
        kinds=(
            *_KINDS,
            "allsides/subjective-qualifying-adjectives",
            "allsides/negativity-bias",
            "semeval/appeal-to-fear-or-prejudice",
        ),
    ),
    Rule(
        name="big-words",
        title="a word of size without a measure",
        what="“Massive”, “sweeping”, “sprawling”, “rampant”, “countless”.",
        why="A number would let the reader judge.",
        matcher=Phrases(
            plain(
                "massive, sweeping, sprawling, rampant, countless, immense, colossal, gargantuan, mammoth, monstrous, whopping, "
                "hefty, bloated, lavish, exorbitant, extravagant, sky-high, rock-bottom, paltry, measly, meager, puny, scant, "
                "skimpy, dizzying, breakneck, meteoric, endless, unending, never-ending, nonstop, round-the-clock, incessant, "
                "insatiable, unbridled, unchecked, unfettered, wholesale, full-blown, full-throated, all-out, outsized, oversized, "
                "outsize, sheer, dramatic, intense, overwhelming, resounding, lopsided, "
                "razor-thin, epic, monumental, momentous, towering, yawning, gaping, glaring"
            )
        ),
        fires=(
            "A [massive] crowd came.",
            "The [sweeping] change begins in May.",
            "They pay a [paltry] rent.",
        ),
        silent=(
            "A crowd of 9,000 came.",
            "He swept the yard.",
            "They pay a rent of nine pounds.",
        ),
        source="Martin and White (2005), Appraisal: graduation, force; Wikipedia: Words to watch",
        kinds=(*_KINDS, "appraisal/force", "semeval/exaggeration-minimisation"),
    ),
    Rule(
        name="trouble",
        title="a noun of trouble",
        what="“Scandal”, “setback”, “blow”, “crisis”, “battle”: an event with its weight included.",
        why="Whether a vote was a setback is for the reader to say.",
        matcher=Phrases(
            nouns(
                "scandal, controversy, crisis, setback, blow, failure, defeat, struggle, battle, tension, drama, saga, ordeal, "
                "trouble, woe, headache, hurdle, stumble, pitfall, misfire, misfortune, misery, plight, predicament, dilemma, "
                "distraction, disarray, disruption, discord, divide, fallout, friction, fight, "
                "infighting, quarrel, rivalry, suspicion, speculation, confusion, reckoning, retreat, "
                "reversal, shock, twist, doubt, fear, worry, peril, hype, buzz"
            )
            + plain("crises, criticisms")
        ),
        fires=(
            "The vote was a [setback].",
            "A [controversy] over the hedge began.",
            "It was a [battle] for the last seat.",
        ),
        silent=(
            "The vote was on Monday.",
            "A hedge was planted.",
            "It was the last seat.",
        ),
        source="AllSides: negativity bias; Recasens et al. (2013): one-sided terms",
        kinds=("allsides/negativity-bias", "recasens/one-sided-terms", "allsides/spin"),
    ),
    Rule(
        name="rough",
        title="a hard adjective",
        what="“Harsh”, “tough”, “aggressive”, “sudden”, “sharp”: a fact with an edge.",
        why="The edge is an impression.",
        matcher=Phrases(
            plain(
                "harsh, tough, aggressive, sudden, sharp, severe, abrupt, stark, stern, strict, rough, fraught, tense, uneasy, "
                "awkward, embarrassing, humiliating, damaging, damning, costly, deadly, fatal, fateful, hard-fought, tight, bold, "
                "surprising, unexpected, unusual, rare, curious, peculiar, striking, notable, dramatic turn, "
                "crucial, pivotal, decisive, vital, urgent, desperate, hopeless, futile, hard-won, hollow, "
                "vulnerable, weak, weakened, wounded, isolated, lonely, evasive, vague, confusing, "
                "misleading, deceptive, false, inaccurate, untrue, unfounded, unproven, unsubstantiated, unverified, incorrect, "
                "stubborn, blunt, outright, flat-out, so-so, ambitious, aspirational, lofty, rosy, sunny, upbeat, gloomy"
            )
        ),
        fires=(
            "It was a [harsh] winter for the club.",
            "The [sudden] vote came at nine.",
            "A [tense] hour followed.",
        ),
        silent=(
            "It was a winter for the club.",
            "The vote came at nine.",
            "An hour followed.",
        ),
        source="Recasens et al. (2013): subjective intensifiers; AllSides: subjective qualifying adjectives",
        kinds=(
            "allsides/subjective-qualifying-adjectives",
            "appraisal/appreciation",
            "appraisal/force",
        ),
    ),
    Rule(
        name="oddity",
        title="a word of surprise",
        what="“Bizarre”, “stunning”, “unlikely”, “improbable”, “ironic”: the event against an expectation.",
        why="Whose expectation it was is not said.",
        matcher=Phrases(
            plain(
                "unlikely, improbable, implausible, astonishingly, stunningly, ironic, paradoxical, surreal, uncanny, freakish, "
                "freak, outsize, offbeat, quirky, eccentric, eyebrow-raising, head-scratching, puzzling, perplexing, "
                "confounding, mystifying, shock, stunner, out of nowhere, against the "
                "odds, against all odds, surprise move, about-turn, abrupt turn, dizzying array, stranger than fiction, soap "
                "opera, reality show, side show, sideshow, three-ring, theatrics, histrionics, melodrama, grand "
                "finale, cliffhanger, whodunit, tangled, twisted, convoluted, byzantine, labyrinthine, "
                "tawdry affair"
            )
        ),
        fires=(
            "The [unlikely] pair ran the stall.",
            "A [surreal] lunch followed.",
            "The court case is a [soap opera].",
        ),
        silent=(
            "The pair ran the stall.",
            "A lunch followed.",
            "The opera begins at nine.",
        ),
        source="AllSides: sensationalism; Martin and White (2005), Appraisal: counter-expectation",
        kinds=(*_KINDS, "appraisal/counter"),
    ),
)
