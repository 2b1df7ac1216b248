"""Words that carry a feeling beside their fact: they colour a report and do not make it an aside."""

from annotator.language.inflect import deeds, plain, verbs
from annotator.rule import Phrases, Rule, at, pattern

_KINDS = ("semeval/loaded-language", "recasens/one-sided-terms", "allsides/word-choice")
_SOURCE = "Recasens et al. (2013): one-sided terms; AllSides: word choice"

_QUARREL = verbs(
    "slam, lash out, lambaste, bash, trash, skewer, excoriate, pummel, clobber, maul, feud, joust, tangle, "
    "snipe, needle, taunt, goad, mock, ridicule, deride, belittle, berate, scold, chide, upbraid, rebuke, "
    "castigate, decry, denounce, assail, vilify, demonize, malign, disparage, besmirch, denigrate, hammer, "
    "fire back, hit back, shoot back, punch back, push back, clap back, strike back, tear into, rip into, lay into, "
    "pile on, call out, troll, antagonize, humiliate, chastise, savage, spar, bicker, squabble"
) + deeds("blast, rip, jab, jeer, batter, roast, torch, clash")
_FORCE = verbs(
    "gut, steamroll, crush, smash, demolish, dismantle, obliterate, annihilate, cripple, derail, sabotage, scuttle, stymie, "
    "thwart, strangle, muzzle, squelch, hurl, fling, yank, wrest, plunder, weaponize, wield, foist, strong-arm, bully, "
    "browbeat, hector, upend, ravage, decimate, erode, undermine, undercut, hobble, hamstring, smother, "
    "stifle, squander, trample, thrust, pry, rip up, tear up, crack down, clamp down, ram through"
) + deeds("torpedo, bulldoze, ram, dump, grab, shove, ditch, scrap, axe, slash, purge, hound, shove, saddle")
_MOTION = verbs(
    "pounce, scurry, skyrocket, nosedive, implode, plummet, careen, flounder, skulk, slink, unravel, crumble, lurch, stumble, "
    "teeter, spiral, hurtle, barge, trudge, sputter, limp, backslide, catapult, swoop, "
    "ramp up, gear up, rev up, dial up, cozy up, zero in, wade into, muscle in, forge ahead"
) + deeds(
    "jet, scramble, crater, plunge, tumble, balloon, snowball, swell, stampede, flock"
)
_SHOW = verbs(
    "flaunt, peddle, pander, preen, strut, swagger, grandstand, flip-flop, backpedal, backtrack, waffle, dodge, sidestep, "
    "whitewash, cherry-pick, dangle, posture, tout, dazzle, woo, coax, cajole, finagle, connive, conspire, "
    "orchestrate, concoct, fabricate, trot out, paper over, gloss over, walk back, play up, play down, downplay, "
    "seize on, capitalize on, cash in, hype, masquerade, feign, shrug off, brush off, brush aside, wave off, wave away, "
    "double-cross, kowtow, grovel, genuflect, cave, capitulate, balk, renege, curry favor, spin"
) + deeds("parade, hawk, duck, skirt, stage-manage, showcase, champion, pivot")
_WEATHER = verbs(
    "stoke, ignite, inflame, roil, rattle, jolt, engulf, swirl, loom, simmer, erupt, whip up, stir up, drum up, "
    "churn, fester, seethe, smolder, percolate, reverberate, ricochet, unleash, galvanize, electrify, embolden, energize, "
    "convulse, haunt, plague, overshadow, taint, tarnish, sour, muddy, rankle, irk, rile, unnerve, unsettle"
) + deeds("fuel, spark, fan, flood, boil, brew, flare, explode, shake, rock, swamp, deluge, inundate, bombard, blanket")
_FEELING = verbs(
    "fume, gloat, revel, relish, bask, bemoan, lament, wince, cringe, squirm, sulk, pout, covet, yearn, clamor, cling, "
    "grapple, wrestle, bristle, recoil, infuriate, enrage, dismay, horrify, appall, mystify, stun, flabbergast, baffle, "
    "delight, enthrall, mesmerize, captivate, terrify, embarrass, vex, agonize, "
    "gush, swoon, salivate, flinch, cower, backfire, jeer, boo"
)

RULES = (
    Rule(
        name="verb",
        title="a verb of quarrel",
        what="A blow in the place of an objection: “slammed”, “tore into”, “skewered”.",
        why="“Criticised” and “slammed” report one event and two moods.",
        matcher=Phrases(_QUARREL + deeds("attack, shame, knock, trumpet, lambast, rap")),
        fires=(
            "The union [slammed] the offer.",
            "The chairman [fired back] on Friday.",
            "The two sisters [feuded] over a hedge.",
            "Her rivals [mocked] the map.",
        ),
        silent=(
            "The union rejected the slum plan.",
            "The blast was heard in the next valley.",
            "The door was shut with a bang.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "allsides/sensationalism", "appraisal/judgement"),
    ),
    Rule(
        name="force-verb",
        title="a verb of force",
        what="Violence lent to an act of office: “gutted”, “rammed through”, “strong-armed”.",
        why="A budget was cut or it was gutted: the sum is the same.",
        matcher=Phrases(_FORCE),
        fires=(
            "The cut [gutted] the library.",
            "The board [rammed] the plan through by noon.",
            "They [strong-armed] two aldermen.",
        ),
        silent=(
            "The cut halved the library’s hours.",
            "The ram was sold at the fair.",
            "A dump outside the town was closed.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "allsides/sensationalism"),
    ),
    Rule(
        name="motion-verb",
        title="a verb of headlong motion",
        what="Figures and people that pounce, plummet, scurry or soar.",
        why="The direction is a fact, the speed is a feeling.",
        matcher=Phrases(_MOTION + deeds("surge, soar, crash, march, race, rush, storm, tumble, plunge, barrel toward, rocket to, bolt from, dart across, dash off, trot, lumber, waltz, sail, cruise, coast, glide, flee, tiptoe, stampede, churn, grind, propel, thrust, launch into, dive, sprint, creep")),
        fires=(
            "The chairman [jetted] off to the coast.",
            "Prices [skyrocketed] in May.",
            "Aides [scrambled] for a pen.",
        ),
        silent=(
            "Jets flew over the coast.",
            "Prices rose in May.",
            "The storm passed at noon.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "appraisal/force"),
    ),
    Rule(
        name="show-verb",
        title="a verb of show or trickery",
        what="A deed told as a trick or a performance: “flaunted”, “pandered”, “trotted out”.",
        why="It gives the motive away before anyone has shown it.",
        matcher=Phrases(_SHOW + deeds("court, milk, bow to, scheme, champion, portray, paint, cast, frame, bill, cloak, mask, veil, disguise")),
        fires=(
            "He [flaunted] the badge.",
            "The party [trotted out] its old pledge.",
            "She [dodged] the question.",
        ),
        silent=(
            "He wore the badge.",
            "The hawk nests on the church tower.",
            "The parade begins at ten.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "allsides/spin", "allsides/mind-reading", "appraisal/judgement"),
    ),
    Rule(
        name="weather-verb",
        title="a verb of fire and weather",
        what="Tempers that simmer, rows that erupt, doubts that loom.",
        why="Nature acts by itself: who did what is lost in the smoke.",
        matcher=Phrases(_WEATHER),
        fires=(
            "The letter [stoked] doubts.",
            "A quarrel [erupted] over the hedge.",
            "The verdict [looms] over the club.",
        ),
        silent=(
            "The letter caused doubts.",
            "The fan was switched off.",
            "Fuel costs more in June.",
        ),
        source=_SOURCE + "; Semino (2008), Metaphor in Discourse",
        kinds=(*_KINDS, "allsides/sensationalism"),
    ),
    Rule(
        name="feeling-verb",
        title="a verb of strong feeling",
        what="“Fumed”, “gloated”, “bemoaned”, “stunned”: an emotion as an event.",
        why="A report can say what somebody did; the feeling is inferred.",
        matcher=Phrases(_FEELING),
        fires=(
            "The coach [fumed] at the draw.",
            "Traders [bemoaned] the delay.",
            "The result [stunned] the hall.",
        ),
        silent=(
            "The chimney gave off smoke.",
            "Traders reported the delay.",
            "The result was read out in the hall.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "appraisal/affect", "allsides/mind-reading"),
    ),
    Rule(
        name="obstinate-verb",
        title="a verb of obstinacy",
        what="“Doubled down”, “dug in her heels”, “clung to”, “stuck to his guns”.",
        why="To hold a view is a fact; to cling to it is a fault.",
        matcher=at(
            "double doubles doubled doubling dig digs dug digging cling clings clung clinging stick sticks stuck sticking",
            r"(?:doubl(?:e[sd]?|ing) down|d[iu]g(?:s|ging)? (?:in (?:his|her|its|their) heels|in)(?= (?:over|on|against|for)\b|[.,;]|$)"
            r"|cl[iu]ng(?:s|ing)? (?:stubbornly |desperately )?to (?:his|her|its|their|power|office|the (?:idea|view|hope|belief|notion))"
            r"|st(?:ick|uck)(?:s|ing)? to (?:his|her|its|their) guns)\b",
        ),
        fires=(
            "The chairman [doubled down] on his forecast.",
            "She [dug in her heels].",
            "The board [clung to its] map.",
        ),
        silent=(
            "The fee doubled in May.",
            "They dug in the sand.",
            "Ice clung to the mast.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "appraisal/judgement"),
    ),
    Rule(
        name="adverb",
        title="a loaded adverb",
        what="An adverb that praises or blames a deed: “boldly”, “meekly”, “shamelessly”.",
        why="The deed is a fact; its courage is a judgement.",
        matcher=Phrases(
            plain(
                "boldly, bravely, meekly, shamelessly, brazenly, cynically, recklessly, heroically, cravenly, smugly, gleefully, "
                "dutifully, stubbornly, deftly, cannily, shrewdly, sheepishly, breathlessly, triumphantly, angrily, bitterly, "
                "furiously, fiercely, savagely, viciously, brutally, ruthlessly, relentlessly, tirelessly, feverishly, frantically, "
                "desperately, defiantly, flatly, bluntly, curtly, coldly, icily, glumly, grimly, ominously, menacingly, pointedly, "
                "conspicuously, blatantly, flagrantly, openly, notoriously, famously, infamously, wildly, crazily, awkwardly, "
                "clumsily, haltingly, grudgingly, begrudgingly, reluctantly, half-heartedly, zealously, eagerly, gladly, giddily, "
                "jubilantly, proudly, pompously, haughtily, arrogantly, dismissively, sarcastically, mockingly, wryly, unabashedly, "
                "unapologetically, vehemently, vociferously, passionately, emotionally, tearfully, dramatically, abruptly, steadfastly"
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
        kinds=(*_KINDS, "recasens/subjective-intensifiers", "appraisal/judgement", "hyland/attitude-markers"),
    ),
    Rule(
        name="reporting-verb",
        title="a loaded verb of saying",
        what="A verb that grades the speaker: “conceded”, “boasted”, “whined”.",
        why="“Said” adds nothing; these decide for the reader whether to believe.",
        matcher=Phrases(
            verbs("boast, brag, whine, sneer, scoff, rave, preach")
            + plain(
                "gushed, snapped back, ranted, crowed, insisted, insists, conceded, concedes, admitted, admits, feigned, fessed up"
            )
        ),
        fires=(
            "“We won,” he [boasted].",
            "The coach [ranted] that the net was crooked.",
            "She [conceded] that the map was old.",
        ),
        silent=(
            "“We won,” he said.",
            "The chimney gave off fumes.",
            "She confirmed that the map was old.",
        ),
        source="Wikipedia: Words to watch, “Synonyms for said”; Recasens et al. (2013): assertives",
        kinds=("watch/synonyms-for-said", "recasens/assertive-verbs", "allsides/spin", "appraisal/distance"),
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
        kinds=("watch/puffery", "semeval/exaggeration-minimisation", "appraisal/force", "allsides/subjective-qualifying-adjectives"),
    ),
)
