"""The weights, as data, and the one formula they enter: a logistic model of *aside*."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from math import fsum
from operator import mul

from annotator.errors import WeightsError
from annotator.models import Feature, logistic

INTERCEPT = "intercept"


@dataclass(frozen=True)
class Weights:
    """What each feature adds to the logit of *aside*."""

    intercept: float
    features: Mapping[str, float]
    """By feature name; a family's name stands for those of its rules that are not listed."""
    threshold: float
    """The probability from which a segment is called an aside."""
    calibrated: bool
    """Whether they were learned and calibrated on labelled text; hand-set weights are not."""
    genre: Mapping[str, float] = field(default_factory=dict)
    """What each feature of a whole article adds to how much it reads like an opinion piece."""
    cuts: tuple[float, float] = (0.0, 0.0)
    """Below the first sum an article is a report, above the second an opinion piece."""
    digest: str = ""
    """Names this set of weights, so that stored annotations know when it has changed."""

    def of(self, name: str) -> float:
        """The weight of one feature; 0 for one that is not known."""
        return self._known[name]

    @cached_property
    def _known(self) -> "_ByFamily":
        return _ByFamily(self.features)

    def terms(self, values: Mapping[str, float]) -> tuple[Feature, ...]:
        """The terms of the sum: the intercept first, then every feature with a weight, by name."""
        known = self._known
        weighted = [Feature(n, values[n], known[n]) for n in sorted(values) if known[n]]
        return (Feature(INTERCEPT, 1.0, self.intercept), *weighted)

    def logit(self, values: Mapping[str, float]) -> float:
        """The intercept and what the features add, without making the terms."""
        return self.intercept + self.added(values)

    def added(self, values: Mapping[str, float]) -> float:
        """What features add to the logit of *aside*: the sum of value × weight, in any order."""
        return fsum(map(mul, values.values(), map(self._known.__getitem__, values)))


class _ByFamily(dict[str, float]):
    """Weights by feature; one that is not listed has its family's, or none."""

    def __missing__(self, name: str) -> float:
        weight = self[name] = self.get(name.split("/", maxsplit=1)[0], 0.0)
        return weight


def probability(logit: float) -> float:
    """1 / (1 + e^−z), where z is the logit, rounded to 6 places so that every machine gets the
    same. In (0, 1)."""
    return logistic(round(logit, 6))


@cache
def shipped() -> Weights:
    """The weights that ship with the package."""
    source = files("annotator.judgement").joinpath("weights.json").read_text("utf-8")
    return parse(source)


def parse(source: str) -> Weights:
    """Weights from JSON. Raises WeightsError where a field is missing or not a number."""
    try:
        data = json.loads(source)
        low, high = data["genre"]["cuts"]
        return Weights(
            intercept=float(data["intercept"]),
            features=_numbers(data["features"]),
            threshold=float(data["threshold"]),
            calibrated=bool(data["calibrated"]),
            genre=_numbers(data["genre"]["features"]),
            cuts=(float(low), float(high)),
            digest=sha256(source.encode()).hexdigest()[:16],
        )
    except (ValueError, KeyError, TypeError, AttributeError) as cause:
        raise WeightsError(f"weights cannot be read ({cause!r}); restore the file") from cause


def _numbers(data: Mapping[str, float]) -> Mapping[str, float]:
    return {str(name): float(weight) for name, weight in data.items()}
