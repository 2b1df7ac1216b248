"""Published taxonomies of bias, propaganda and stance: their categories by name, as data.

A rule says in `Rule.kinds` where it stands in them. Categories that no rule covers are listed all
the same, so that a reader sees what wording alone cannot show.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Taxonomy:
    """One published list of categories."""

    key: str
    """The first part of its categories' ids."""
    title: str
    source: str
    url: str
    categories: tuple[str, ...]
    """As they are published, in their order."""

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """The categories by id, `key/category`."""
        return {f"{self.key}/{_slug(name)}": name for name in self.categories}


def _slug(name: str) -> str:
    """
    >>> _slug("Bandwagon, reductio ad Hitlerum")
    'bandwagon-reductio-ad-hitlerum'
    """
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


TAXONOMIES = (
    Taxonomy(
        "allsides",
        "AllSides’ types of media bias",
        "AllSides, “How to Spot 16 Types of Media Bias”",
        "https://www.allsides.com/media-bias/how-to-spot-types-of-media-bias",
        (
            "Spin",
            "Unsubstantiated claims",
            "Opinion statements presented as facts",
            "Sensationalism",
            "Mudslinging",
            "Mind reading",
            "Slant",
            "Flawed logic",
            "Bias by omission",
            "Omission of source attribution",
            "Story choice and placement",
            "Subjective qualifying adjectives",
            "Word choice",
            "Negativity bias",
            "Photo bias",
            "Elite v. populist bias",
        ),
    ),
    Taxonomy(
        "semeval",
        "Propaganda techniques of SemEval-2020 task 11",
        "Da San Martino et al. (2020), SemEval-2020 Task 11: Detection of Propaganda Techniques",
        "https://aclanthology.org/2020.semeval-1.186/",
        (
            "Appeal to authority",
            "Appeal to fear or prejudice",
            "Bandwagon, reductio ad Hitlerum",
            "Black-and-white fallacy",
            "Causal oversimplification",
            "Doubt",
            "Exaggeration, minimisation",
            "Flag-waving",
            "Loaded language",
            "Name calling, labelling",
            "Repetition",
            "Slogans",
            "Thought-terminating clichés",
            "Whataboutism, straw man, red herring",
        ),
    ),
    Taxonomy(
        "watch",
        "Wikipedia’s words to watch",
        "Wikipedia, Manual of Style: Words to watch",
        "https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch",
        (
            "Puffery",
            "Contentious labels",
            "Unsupported attributions",
            "Expressions of doubt",
            "Editorializing",
            "Synonyms for said",
            "Euphemisms",
            "Clichés and idioms",
            "Relative time references",
            "Unspecified places or events",
            "Vulgarities",
        ),
    ),
    Taxonomy(
        "recasens",
        "Bias-inducing words of Recasens et al.",
        "Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013), Linguistic Models for Analyzing "
        "and Detecting Biased Language",
        "https://aclanthology.org/P13-1162/",
        (
            "Factive verbs",
            "Entailments",
            "Assertive verbs",
            "Hedges",
            "Subjective intensifiers",
            "One-sided terms",
        ),
    ),
    Taxonomy(
        "hyland",
        "Hyland’s metadiscourse",
        "Hyland (2005), Metadiscourse: Exploring Interaction in Writing",
        "https://www.bloomsbury.com/uk/metadiscourse-9781350063587/",
        (
            "Transitions",
            "Frame markers",
            "Endophoric markers",
            "Evidentials",
            "Code glosses",
            "Hedges",
            "Boosters",
            "Attitude markers",
            "Self mentions",
            "Engagement markers",
        ),
    ),
    Taxonomy(
        "appraisal",
        "Appraisal of Martin and White",
        "Martin and White (2005), The Language of Evaluation: Appraisal in English",
        "https://link.springer.com/book/10.1057/9780230511910",
        (
            "Affect",
            "Judgement",
            "Appreciation",
            "Deny",
            "Counter",
            "Concur",
            "Pronounce",
            "Endorse",
            "Entertain",
            "Acknowledge",
            "Distance",
            "Force",
            "Focus",
        ),
    ),
)

KINDS: Mapping[str, str] = {
    k: name for taxonomy in TAXONOMIES for k, name in taxonomy.kinds.items()
}
"""Every category of every taxonomy by id."""
