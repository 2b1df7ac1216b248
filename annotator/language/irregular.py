"""Verbs whose past is not made with -ed: the one list, for word lists, grammar and clauses."""

_PARTS = """
arise arose arisen; backslide backslid; bear bore borne; beat beat beaten; become became become; begin began begun; bet bet;
bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
bring brought; broadcast broadcast; build built; burst burst; buy bought; catch caught; choose chose chosen;
cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do did done;
draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
give gave given; go went gone; grind ground; grow grew grown; hamstring hamstrung; hang hung; hear heard; hide hid hidden; hit hit;
hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; leave left;
lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mislead misled;
overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid; put put; quit quit; read read; rebuild rebuilt; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent;
set set; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk;
shut shut; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; slink slunk; speak spoke spoken;
spend spent; spin spun; split split; spread spread; spring sprang sprung; stand stood; steal stole stolen;
stick stuck; sting stung; stride strode; strike struck; strive strove striven; swear swore sworn; sweep swept;
swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
throw threw thrown; thrust thrust; undercut undercut; undergo underwent undergone; understand understood;
undertake undertook undertaken; undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn;
weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood;
wring wrung; write wrote written
"""

PARTS = {lemma: tuple(parts) for lemma, *parts in map(str.split, _PARTS.split(";"))}
"""Of each verb the past, and the participle where it is another word."""

PASTS = frozenset(parts[0] for parts in PARTS.values())

DOUBLING = frozenset(
    "admit aver begin forbid forget overrun rebut refer submit undercut upset".split()
)
"""Verbs of more syllables that are stressed on the last: “admitting”."""
