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
) + deeds(
    "torpedo, bulldoze, ram, dump, grab, shove, ditch, scrap, axe, slash, purge, hound, shove, saddle"
)
_MOTION = verbs(
    "pounce, scurry, skyrocket, nosedive, implode, plummet, careen, flounder, skulk, slink, unravel, crumble, lurch, stumble, "
    "teeter, spiral, hurtle, barge, trudge, sputter, limp, backslide, catapult, swoop, "
    "ramp up, gear up, rev up, dial up, cozy up, zero in, wade into, muscle in, forge ahead"
) + deeds("jet, scramble, crater, plunge, tumble, balloon, snowball, swell, stampede, flock")
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
) + deeds(
    "fuel, spark, fan, flood, boil, brew, flare, explode, shake, rock, swamp, deluge, inundate, bombard, blanket"
)
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
        matcher=Phrases(
            _MOTION
            + deeds(
                "surge, soar, crash, march, race, rush, storm, tumble, plunge, barrel toward, rocket to, bolt from, dart across, dash off, trot, lumber, waltz, sail, cruise, coast, glide, tiptoe, stampede, churn, propel, thrust, launch into, dive, sprint, creep"
            )
            + plain("fleeing, grinding")
        ),
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
        matcher=Phrases(
            _SHOW
            + deeds(
                "court, milk, bow to, scheme, champion, portray, paint, cast, frame, bill, cloak, mask, veil, disguise"
            )
        ),
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
        kinds=(
            *_KINDS,
            "recasens/subjective-intensifiers",
            "appraisal/judgement",
            "hyland/attitude-markers",
        ),
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
        kinds=(
            "watch/synonyms-for-said",
            "recasens/assertive-verbs",
            "allsides/spin",
            "appraisal/distance",
        ),
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
        kinds=(
            "watch/puffery",
            "semeval/exaggeration-minimisation",
            "appraisal/force",
            "allsides/subjective-qualifying-adjectives",
        ),
    ),
    Rule(
        name="emphasis",
        title="an emphatic adverb",
        what="“Sharply”, “repeatedly”, “swiftly”, “aggressively”: a deed with the pedal down.",
        why="How hard or how often is felt, and seldom counted.",
        matcher=Phrases(
            plain(
                "sharply, repeatedly, swiftly, aggressively, suddenly, constantly, continually, continuously, endlessly, strongly, "
                "heavily, harshly, severely, forcefully, loudly, quietly, eagerly, hastily, "
                "hurriedly, narrowly, barely, virtually, practically, essentially, simply, merely, really, "
                "truly, actually, literally, completely, entirely, totally, absolutely, thoroughly, "
                "notably, remarkably, surprisingly, unexpectedly, inexplicably, ever more, "
                "all but, far from, hardly, scarcely, nonetheless, nevertheless"
            )
        ),
        fires=(
            "The fee rose [sharply].",
            "He [repeatedly] rang the bell.",
            "She [swiftly] left the hall.",
        ),
        silent=(
            "The fee rose in May.",
            "He rang the bell nine times.",
            "A swift left the barn.",
        ),
        source="Recasens et al. (2013): subjective intensifiers; Quirk et al. (1985) §8.104",
        kinds=("recasens/subjective-intensifiers", "appraisal/force", "hyland/boosters"),
    ),
    Rule(
        name="contest-verb",
        title="a verb of contest",
        what="“Battled”, “trounced”, “fended off”, “targeted”: an office as an arena.",
        why="Somebody disagreed, or somebody fought: the word decides.",
        matcher=Phrases(
            verbs(
                "battle, fight, trounce, fend off, struggle, vie, duel, clash with, confront, defy, provoke, rally, "
                "mobilize, rattle off, embrace, champion, campaign against, fight back, take aim, take on, "
                "square off, face off, lash back, sweep aside, turn on, beat back, drag, trip up, "
                "undo, roll back, falter, shake up, stir, surge past, overtake, "
                "outflank, outmaneuver, besiege, dodge, evade, cling, hold fast, relent"
            )
        ),
        fires=(
            "The two clubs [battled] over a hedge.",
            "She [fended off] nine questions.",
            "He [defied] the clock.",
        ),
        silent=(
            "The two clubs met over a hedge.",
            "She answered nine questions.",
            "A battlement was repaired.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "allsides/sensationalism"),
    ),
    Rule(
        name="face-verb",
        title="a verb of the face",
        what="“Smirked”, “beamed”, “winced”, “sighed”: a look that tells what to feel.",
        why="A look is brief, and who saw it chose the verb.",
        matcher=Phrases(
            verbs(
                "smirk, grin, beam, frown, scowl, glare, grimace, blush, weep, sob, wail, sigh, chuckle, giggle, snicker, "
                "snort, gasp, groan, shudder, tremble, quake, wince at, roll his eyes, choke up, tear up, glower, leer, pout "
                "at, shrug, sniff, wag, wave off, stare down, storm out, stomp, slouch, slump, squint, fidget, perk up, light "
                "up, lap up, strut out"
            )
        ),
        fires=(
            "The mayor [smirked] at the map.",
            "He [shrugged] at the fee.",
            "Nine clerks [sighed].",
        ),
        silent=(
            "The mayor looked at the map.",
            "He paid the fee.",
            "Nine clerks met.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "appraisal/affect"),
    ),
    Rule(
        name="upset-verb",
        title="a verb of upset",
        what="“Angered”, “perplexed”, “offended”, “spooked”: somebody moved, by the writer’s account.",
        why="The cause of a feeling is asserted with the feeling.",
        matcher=Phrases(
            verbs(
                "anger, annoy, aggravate, exasperate, frustrate, madden, offend, insult, disgust, repulse, perplex, puzzle, "
                "confound, befuddle, bemuse, amuse, intrigue, fascinate, excite, frighten, spook, fret, worry, disappoint, "
                "discourage, dishearten, demoralize, alienate, polarize, divide, inspire, invigorate, reassure, admire, adore, "
                "idolize, worship, despise, detest, loathe, resent, envy, distrust, mistrust, bedevil, torment, torture, "
                "traumatize, chafe at, sour on, warm to, fall for, lash"
            )
        ),
        fires=(
            "The fee [angered] the fair.",
            "The clock [puzzled] the clerks.",
            "They [despise] the hat.",
        ),
        silent=(
            "The fee was read at the fair.",
            "The clock stopped.",
            "They own the hat.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "appraisal/affect", "allsides/mind-reading"),
    ),
    Rule(
        name="trick-verb",
        title="a verb of deceit",
        what="“Duped”, “fudged”, “sugarcoated”, “concocted”: a lie alleged in a word.",
        why="It convicts before a court has heard anyone.",
        matcher=Phrases(
            verbs(
                "dupe, hoodwink, fool, swindle, fleece, trick, mislead, deceive, smear, conceal, bury, shroud, fudge, "
                "sugarcoat, burnish, embellish, exaggerate, overstate, inflate, bluff, parrot, mimic, regurgitate, rehash, "
                "spout, pepper, stonewall, stall, dither, waver, vacillate, wobble, buckle, flirt with, tempt, lure, entice, "
                "exploit, manipulate, maneuver, engineer, mastermind, plot, cook up, dream up, gin up, tinker with, meddle, pry "
                "into, snoop, mangle, botch, bungle, flub, fumble, bumble, muddle"
            )
        ),
        fires=(
            "The firm [duped] nine goats.",
            "The board [fudged] the sum.",
            "He [bungled] the bell.",
        ),
        silent=(
            "The firm sold nine goats.",
            "The board added the sum.",
            "He rang the bell.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "appraisal/judgement", "allsides/mudslinging"),
    ),
    Rule(
        name="barb",
        title="a barb traded",
        what="“Trade barbs”, “lock horns”, “take a swipe”, “hit the roof”: stock pictures of a quarrel.",
        why="The blow is on paper only.",
        matcher=Phrases(
            plain(
                "trade barbs, traded barbs, trading barbs, exchange barbs, exchanged barbs, cross swords, crossed swords, lock "
                "horns, locked horns, locking horns, butt heads, butted heads, butting heads, come to blows, came to blows, "
                "took a swipe, take a swipe, taking a swipe, took a jab, took a dig, took a shot, taking a shot, taking shots, "
                "took shots, poke fun, poked fun, poking fun, made fun of, making fun of, make fun of, cry foul, cried foul, "
                "crying foul, took issue, takes issue, taking issue, took aim, takes aim, taking aim, took to task, throw cold "
                "water, threw cold water, dealt a blow, deal a blow, dealing a blow, hit the roof, saw red, bad blood, sour "
                "grapes, sore loser, sore spot, raw nerve, struck a nerve, touched a nerve, hit a nerve, sounded the alarm, "
                "sounding the alarm, raised the specter, raised the stakes, upped the ante, drew a line, lines in the sand, hit "
                "back hard, gave as good, brushed back, all-out war, open warfare, at odds, at loggerheads, in disarray, on "
                "edge, on notice, in turmoil"
            )
        ),
        fires=(
            "The two mayors [traded barbs].",
            "She [took aim] at the fee.",
            "The clubs are [at loggerheads].",
        ),
        silent=(
            "The two mayors traded letters.",
            "She paid the fee.",
            "The clubs met.",
        ),
        source=_SOURCE,
        kinds=(*_KINDS, "watch/clichés-and-idioms"),
    ),
)
