"""The small words of English, by what they do in a clause.

Every list is sorted and names its words once.
"""

from annotator.language.irregular import PASTS

NOMINATIVES = frozenset(
    "he he'd he'll he's i i'd i'll i'm i've it it'd it'll it's she she'd she'll she's that's there there's "
    "they they'd they'll they're they've we we'd we'll we're we've you you'd you'll you're you've".split()
)
"""They open a clause and nothing else."""

PRONOUNS = frozenset("he i it she they we who you".split())
"""Subjects in one word."""

PERSONS = frozenset("he she they".split())

POSSESSIVES = frozenset("her his its my our their whose your".split())

DETERMINERS = POSSESSIVES | frozenset(
    "a all an another any both each either every few five four many most neither no one several some that the "
    "these this those three two".split()
)

PREPOSITIONS = frozenset(
    "about across after against ahead along amid among around as at before behind beside besides between "
    "beyond by despite during except following for from in including inside into like near of off on onto "
    "outside over per since than through throughout to toward towards under unlike until upon via with within "
    "without".split()
)

SUBORDINATORS = frozenset(
    "although as because if once since so than though unless until when whenever where whereas while".split()
)
"""They open a clause that is no claim by itself."""

RELATIVES = frozenset("that which who whom whose".split())

CONJUNCTIONS = frozenset("and but nor or plus then yet".split())

QUESTIONS = frozenset("how what when where whether which who why".split())
"""They open a claim that is a question: “asked whether …”."""

DAYS = frozenset("friday monday saturday sunday thursday tuesday wednesday".split())

TIMES = DAYS | frozenset(
    "afterward afterwards again also earlier early immediately late later now once privately publicly recently "
    "repeatedly then there today tomorrow tonight yesterday".split()
)
"""Single words between a verb and its claim, or before a subject, that say when and how."""

MOMENTS = DAYS | frozenset(
    "afternoon autumn day evening fall month morning night spring summer time week weekend winter year".split()
)
"""Behind “last”, “this” or “that”: a time, no subject."""

AUXILIARIES = frozenset(
    "am are be been being can could did do does had has have is may might must shall should was were will "
    "would".split()
)

NEGATED = frozenset(
    "ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't never not "
    "shouldn't wasn't weren't won't wouldn't".split()
)

BEING = frozenset("am are aren't be been being is isn't was wasn't were weren't".split())

PAST = PASTS - frozenset(
    "bet bid bit bore bound fed ground lay let quit shed shot shut spring thrust upset".split()
)
"""Irregular pasts, without those that are as often a noun or the base of a verb."""

FINITE = (
    AUXILIARIES - frozenset("be been being".split())
    | NEGATED - frozenset("never not".split())
    | PAST
    | frozenset(
        "get gets go goes make makes need needs says support take takes think thinks want wants work works".split()
    )
)
"""Words that are finite verbs nearly always; others are known by -ed."""
