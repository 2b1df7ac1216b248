"""The rules, one family a file. A new file here is found by itself: nothing else needs an edit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib import import_module
from pkgutil import ModuleInfo, iter_modules

from annotator.errors import RuleError
from annotator.language.fold import fold
from annotator.models import Cue
from annotator.rule import Phrases, Rule, View

Met = Sequence[tuple[Rule, Sequence[str]]]
"""Rules, each with its phrases that stand in a sentence."""


@dataclass(frozen=True)
class RuleSet:
    """Rules that are searched for together."""

    rules: tuple[Rule, ...]

    @cached_property
    def _lexicon(self) -> Mapping[str, Sequence[tuple[str, int]]]:
        """The phrases of all rules with their rules' numbers, by the word each is looked up by."""
        index: dict[str, list[tuple[str, int]]] = {}
        for number, rule in enumerate(self.rules):
            for word, phrases in rule.matcher.by_word.items():
                index.setdefault(word, []).extend((phrase, number) for phrase in phrases)
        return index

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._lexicon)

    def find(self, text: str) -> tuple[Cue, ...]:
        """The cues of all rules in one sentence, in order; where two overlap, both are kept."""
        return self.finds([text])[0]

    def finds(self, texts: Iterable[str]) -> list[tuple[Cue, ...]]:
        """The cues of each sentence, sooner than one after the other."""
        views = list(map(View.of, texts))
        met = list(map(self._met, views))
        return [_cues(*each) for each in zip(views, met, strict=True)]

    def _met(self, view: View) -> Met:
        """The rules of which phrases stand in the sentence, with these phrases."""
        met, low = defaultdict[int, list[str]](list), view.low
        for word in view.words & self._words:
            for phrase, number in self._lexicon[word]:
                if phrase in low:
                    met[number].append(phrase)
        return [(self.rules[number], phrases) for number, phrases in met.items()]

    def without(self, names: Iterable[str]) -> "RuleSet":
        """The set without these rules; a family's name stands for all of it.

        Raises RuleError for a name that no rule has.
        """
        unwanted = frozenset(names)
        unknown = unwanted - {rule.id for rule in self.rules} - {rule.family for rule in self.rules}
        if unknown:
            raise RuleError(f"no rule or family {min(unknown)!r}; `annotator rules` lists them")
        return RuleSet(tuple(r for r in self.rules if not unwanted & {r.id, r.family}))

    def with_phrases(self, phrases: Iterable[str]) -> "RuleSet":
        """The set with a rule `own/phrase` for phrases of a site's own, in any case of letters.

        Raises RuleError for a phrase without a word.
        """
        folded = tuple(sorted({" ".join(fold(phrase).split()) for phrase in phrases}))
        return RuleSet((*self.rules, _own(folded))) if folded else self


def _cues(view: View, met: Met) -> tuple[Cue, ...]:
    text = view.text
    cues = [
        Cue(span.start, span.end, rule.id, span.of(text))
        for rule, phrases in met
        for span in rule.matcher.place(view, phrases)
    ]
    return tuple(sorted(cues, key=_place))


def _place(cue: Cue) -> tuple[int, int, str]:
    return cue.start, cue.end, cue.rule


def _own(phrases: tuple[str, ...]) -> Rule:
    matcher = Phrases(phrases)
    if not matcher.by_word:
        raise RuleError("a list of phrases without a phrase; leave it out")
    return Rule(
        name="phrase",
        title="a phrase of this site's own list",
        what="Words that the owner of this site has listed.",
        why="They are shown because somebody here asked for it.",
        matcher=matcher,
        fires=tuple(f"[{phrase}]" for phrase in phrases),
        silent=(),
        source="the configuration of this site",
        family="own",
    )


@cache
def all_rules() -> RuleSet:
    """Every rule that ships, ordered by id."""
    return RuleSet(tuple(sorted(_discover(), key=lambda rule: rule.id)))


def families() -> Mapping[str, str]:
    """Each family with the first line of its file's docstring."""
    modules = {m.name.replace("_", "-"): import_module(f"{__name__}.{m.name}") for m in _modules()}
    return {name: (module.__doc__ or "").strip().split("\n")[0] for name, module in modules.items()}


def find_rule(name: str) -> Rule:
    """The rule with this id. Raises RuleError where there is none."""
    for rule in all_rules().rules:
        if rule.id == name:
            return rule
    raise RuleError(f"no rule {name!r}; `annotator rules` lists them")


def _modules() -> list[ModuleInfo]:
    return sorted(iter_modules(__path__), key=lambda module: module.name)


def _discover() -> Iterator[Rule]:
    for module in _modules():
        family = module.name.replace("_", "-")
        for rule in import_module(f"{__name__}.{module.name}").RULES:
            yield replace(rule, family=family)
