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
    "tenn tex va vt wash wis wyo inc corp co ltd bros jr sr esq ave blvd rd dept univ assn bhd plc etc ph.d m.d d.c".split()
)
"""May end a sentence or stand inside it: the next word decides."""
