"""Abbreviations by what may follow them; shared by all that must not stop at their full stop."""

BEFORE_NAME = frozenset(
    "mr mrs ms mx dr prof rev fr st ste mt ft sen sens rep reps gov govs cong gen lt col maj capt cpl sgt pvt adm "
    "cmdr hon pres supt insp det amb atty messrs mme mlle msgr asst assoc vs v".split()
)
"""Titles: a name follows, so the sentence goes on."""
BEFORE_NUMBER = frozenset(
    "no nos p pp vol fig figs art sec ch para jan feb mar apr jun jul aug sep sept oct nov dec approx ca c est".split()
)
"""The sentence goes on where a number follows."""
NEVER_LAST = frozenset("e.g i.e cf viz".split())
STATES = frozenset(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa "
    "tenn tex va vt wash wis wyo".split()
)
FIRMS = frozenset("bhd bros co corp inc ltd plc".split())
MAY_END = (
    STATES | FIRMS | frozenset("assn ave blvd d.c dept esq etc jr m.d ph.d rd sr univ".split())
)
"""They may end a sentence or stand inside it: what follows decides."""
HOURS = frozenset("a.m p.m".split())
"""Behind them only a day, a date or a zone goes on."""
