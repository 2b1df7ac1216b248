"""Every word of the interface, in one place, so that a site can speak another language."""

from annotator.models import Voice

NO_METADATA = "No headline, outlet or date came with this text; the title is its first words."
NO_ASIDE = (
    "No aside found. All of it reads as reporting or as a source’s words. "
    "Irony is easily missed: tell us if it was."
)
UNCALIBRATED = (
    "Weights are set by hand and not calibrated yet: read it as a rank, not as a frequency."
)
EXCERPT = (
    "Only the asides, the figures and the link are shown here; the article stays with its outlet."
)

HEADS = {
    "aside": "The outlet’s own aside",
    "low": "Perhaps an aside",
    "attributed": "A source’s words",
    "cue": "Loaded words",
}
BUTTONS = {
    "aside": "Aside, note {n}: why?",
    "low": "Perhaps an aside, note {n}: why?",
    "attributed": "Source, note {n}: why?",
    "cue": "Loaded words, note {n}: why?",
}
VOICES = {
    Voice.REPORTING: "reporting",
    Voice.ATTRIBUTED: "a source’s words",
    Voice.ASIDE: "the outlet’s own aside",
}
UNTITLED = "An article without a headline"
OWN_PHRASE = "a phrase of this site’s own list"
UNNAMED_SOURCE = "a source that is not named"

FEATURES = {
    "intercept": "where every stretch starts",
    "fact/amount": "an amount or a share",
    "fact/number": "a number",
    "fact/date": "a date",
    "fact/title": "a person with a title",
    "fact/institution": "a named institution",
    "fact/report-verb": "a verb of reporting",
    "shape/short-without-facts": "short, and nothing in it to check",
    "shape/names": "names",
}
"""What a feature without a rule is called in a note."""
