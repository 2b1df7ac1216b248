"""Soft words for hard things."""

from annotator.language.inflect import plain
from annotator.rule import Phrases, Rule

RULES = (
    Rule(
        name="soft-word",
        title="a euphemism",
        what="“Collateral damage”, “revenue enhancement”, “passed away”, “economical with the truth”.",
        why="The soft word is somebody’s choice, and it takes their side.",
        matcher=Phrases(
            plain(
                "collateral damage, enhanced interrogation, extraordinary rendition, ethnic cleansing, pacification, regime change, "
                "friendly fire, surgical strike, surgical strikes, neutralized, neutralised, downsizing, rightsizing, right-sizing, restructuring charges, "
                "involuntary separation, headcount reduction, workforce reduction, efficiency savings, revenue enhancement, "
                "price adjustment, negative growth, passed away, economical with the truth, alternative facts, misspoke, inappropriate relationship, "
                "inappropriate behavior, inappropriate behaviour, undocumented, pro-life, pro-choice, death tax, job creators, right to work, "
                "entitlement reform, tax relief, climate realism, family values, welfare queen, law and order, urban renewal, sex worker, "
                "boots on the ground, kinetic action, detainee, detainees, resettlement, correctional facility, substandard housing, gaming industry"
            )
        ),
        fires=(
            "The report speaks of [collateral damage].",
            "The minister [misspoke].",
            "The note announced a [workforce reduction].",
        ),
        silent=(
            "The report speaks of nine deaths.",
            "The minister spoke.",
            "The note announced new hours.",
        ),
        source="Wikipedia: Words to watch, “Euphemisms”; Allan and Burridge (1991), Euphemism and Dysphemism",
        kinds=("watch/euphemisms", "allsides/word-choice", "recasens/one-sided-terms"),
    ),
)
