"""Stock phrases: sayings and dead pictures that think for the reader."""

from annotator.language.inflect import plain
from annotator.rule import Phrases, Rule, at

_KINDS = ("watch/clichés-and-idioms", "semeval/thought-terminating-clichés")

RULES = (
    Rule(
        name="idiom",
        title="a stock phrase",
        what="“Back to square one”, “a tall order”, “the writing is on the wall”.",
        why="The phrase was ready before the facts were.",
        matcher=Phrases(
            plain(
                "back to square one, back to the drawing board, the writing is on the wall, a tall order, easier said than done, "
                "the devil is in the detail, the devil is in the details, when the dust settles, when the dust settled, at a crossroads, "
                "uphill battle, uphill struggle, silver lining, wake-up call, can of worms, pandora's box, the last straw, "
                "the gloves are off, all bets are off, up in the air, too little too late, business as usual, "
                "add insult to injury, adding insult to injury, the rest is history, a bitter pill, bite the bullet, bit the bullet, "
                "the lion's share, the ball is in, on thin ice, in hot water, under fire, in the crosshairs, in the hot seat, in the spotlight, "
                "under the microscope, on the ropes, on the back foot, on the warpath, on a roll, on the fence, off the rails, "
                "off the hook, out of the blue, out of touch, over the top, below the belt, behind closed doors, between a rock and a hard place, "
                "rock the boat, throw in the towel, threw in the towel, move the goalposts, moved the goalposts, war chest, warpath, full swing"
            )
        ),
        fires=(
            "The club is [back to square one].",
            "It is [a tall order] for a goat.",
            "The talks went [off the rails].",
        ),
        silent=(
            "The squares of the town were closed.",
            "The order was tall on the page.",
            "The rails were replaced in May.",
        ),
        source="Wikipedia: Words to watch, “Clichés and idioms”; Moon (1998), Fixed Expressions and Idioms",
        kinds=_KINDS,
    ),
    Rule(
        name="game",
        title="a picture of sport or war",
        what="“Game changer”, “knockout blow”, “in the trenches”, “landed a punch”, “ground zero”.",
        why="It turns a debate into a bout with a winner.",
        matcher=Phrases(
            plain(
                "game changer, game-changer, game plan, end game, endgame, knockout blow, knockout punch, body blow, sucker punch, "
                "low blow, cheap shot, parting shot, opening salvo, shot across the bow, shot across the bows, first shot, scorched earth, scorched-earth, "
                "in the trenches, on the front lines, ground zero, battle lines, war room, nuclear option, landed a punch, took the gloves off, "
                "pulled no punches, pulling no punches, throw under the bus, thrown under the bus, threw under the bus, under the bus, "
                "hail mary, slam dunk, home run, out of the park, out of the ballpark, level playing field, moving the goalposts, own goal, "
                "in the weeds, race to the bottom, neck and neck, neck-and-neck, horse race, dark horse, photo finish, back in the saddle, "
                "blood in the water, feeding frenzy, sharks circling, circling the wagons, circled the wagons, firing squad, circular firing squad, "
                "dead on arrival, left for dead, kiss of death, final nail, nail in the coffin, on life support, hot potato, third rail, last stand"
            )
        ),
        fires=(
            "The bell was a [game changer].",
            "The plan is [dead on arrival].",
            "It is a [race to the bottom].",
        ),
        silent=(
            "The game was changed to nine.",
            "He was dead when they arrived.",
            "The race ended at the bottom of the hill.",
        ),
        source="Semino (2008), Metaphor in Discourse; Lakoff and Johnson (1980)",
        kinds=(*_KINDS, "allsides/sensationalism"),
    ),
    Rule(
        name="saying",
        title="a saying named as one",
        what="“As the saying goes”, “proverbial”, “the old adage”, “to coin a phrase”.",
        why="Wisdom is called as a witness.",
        matcher=at(
            "as the proverbial to so if famous one",
            r"(?:as the (?:saying|proverb|song|joke|story|old line) goes|as they (?:say|used to say)|the (?:old |famous |well-worn )?(?:adage|maxim|cliche|chestnut)|(?:the )?proverbial|to coin a phrase|so the (?:story|theory|argument|thinking|joke) (?:goes|went|runs)|if (?:ever there was|you can't|at first)|famous last words|one man's)\b",
            "saying proverb song joke story old_line they_say to_say adage maxim cliche chestnut proverbial phrase theory argument thinking ever at_first famous man's",
        ),
        fires=(
            "A clock, [as the saying goes], is a clock.",
            "It was [the proverbial] last goat.",
            "[So the theory goes].",
        ),
        silent=(
            "As they spoke, it rained.",
            "The proverbs were read out.",
            "So the story was printed.",
        ),
        source="SemEval-2020 task 11: thought-terminating clichés; Norrick (1985), How Proverbs Mean",
        kinds=(*_KINDS, "semeval/appeal-to-authority"),
    ),
)
