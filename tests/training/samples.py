"""A little gold, written for the tests."""

ASIDES = (
    "So much for the plan.",
    "Nothing like a flood to fill a church.",
    "Talk about timing.",
    "What could possibly go wrong?",
    "That is no way to run a port.",
    "Perhaps somebody should have asked.",
)
FACTS = (
    "The council sold the hall for £12,000 on Monday.",
    "Police arrested 19 people in Leeds after the match.",
    "The bank cut its rate to 4.25 percent in June.",
    "Maria Okafor was elected to the board in 2019.",
    "The company shipped 300 tonnes of copper to Rotterdam.",
    "Judge Helen Ward fined the club $4,000 on 3 March.",
)
KINDS = ("report", "analysis", "opinion")


def tagged(number: int) -> str:
    asides = [f"<aside>{ASIDES[(number + n) % 6]}</aside>" for n in range(number % 3 + 1)]
    facts = [FACTS[(number + n) % 6] for n in range(4 - number % 3)]
    return f"---\nkind: {KINDS[number % 3]}\nsplit: train\n---\n{' '.join((*facts, *asides))}"
