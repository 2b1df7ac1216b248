"""Words around the names of people: what they are called, and what is no person."""

MALE = frozenset("he him his".split())
FEMALE = frozenset("her she".split())

TITLES = frozenset(
    "A After An And As At Attorney But Captain Chairman Chairwoman Chancellor Chief Colonel Congressman "
    "Congresswoman Councillor Dame Democrat Detective Director Dr Father For General Gov Governor If In "
    "Inspector Judge Justice Lady Leader Lord Major Mayor Minister Miss Mr Mrs Ms Officer On Police President "
    "Prime Prof Professor Rabbi Rep Representative Republican Rev Reverend Secretary Sen Senator Sergeant "
    "Sheriff Sir Speaker Spokesman Spokeswoman The When While".split()
)
"""Capitalised words before a name that are no part of it."""

INSTITUTIONS = frozenset(
    "Act Administration Africa Agency America Angeles Arabia Army Assembly Association Authority Avenue Bank "
    "Belt Bill Board Britain Building Bureau Carolina Center Centre Church City Club College Commission "
    "Committee Company Congress Corporation Council County Court Dakota Day Democrats Department District "
    "East Europe Force Foundation Francisco Fund Group Guard Hall Hampshire Herald Hill Hospital House "
    "Institute Ireland Island Jersey Journal Kingdom Korea League Magazine March Mexico Ministry Museum "
    "Nations Navy News North Office Organisation Organization Park Parliament Party Post Press Radio "
    "Republicans River Road School Senate Service Society South Square State States Street Suit Television "
    "Times Today Tower Tribune Trust Union University Valley Week West White York Zealand".split()
)
"""Words in the names of what is no person."""
