"""The rules, one family a file. A new file here is found by itself: nothing else needs an edit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib import import_module
from pkgutil import ModuleInfo, iter_modules

from annotator.errors import RuleError
from annotator.language.fold import fold
from annotator.models import Cue
from annotator.rule import Phrases, Rule, View


@dataclass(frozen=True)
class RuleSet:
    """Rules that are searched for together."""

    rules: tuple[Rule, ...]

    @cached_property
    def _lists(self) -> Mapping[str, tuple[Rule, Phrases]]:
        """The rules that are lists of phrases, by id."""
        return {r.id: (r, r.matcher) for r in self.rules if isinstance(r.matcher, Phrases)}

    @cached_property
    def _lexicon(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The phrases of all lists with their rule's id, by the word that gates them."""
        index: dict[str, list[tuple[str, str]]] = {}
        for name, (_, matcher) in self._lists.items():
            for word, phrases in matcher.by_word.items():
                index.setdefault(word, []).extend((phrase, name) for phrase in phrases)
        return {word: tuple(entries) for word, entries in index.items()}

    @cached_property
    def _others(self) -> tuple[tuple[Rule, tuple[frozenset[str], ...]], ...]:
        """The other rules, with their gates behind the first."""
        others = (rule for rule in self.rules if not isinstance(rule.matcher, Phrases))
        return tuple((rule, rule.matcher.gates[1:]) for rule in others)

    @cached_property
    def _gated(self) -> Mapping[str, tuple[int, ...]]:
        """The numbers of those, by the words of their first gate."""
        index: dict[str, list[int]] = {}
        for number, (rule, _) in enumerate(self._others):
            for word in rule.matcher.gates[0]:
                index.setdefault(word, []).append(number)
        return {word: tuple(numbers) for word, numbers in index.items()}

    @cached_property
    def _words(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words that open a list, and those that open another rule."""
        return frozenset(self._lexicon), frozenset(self._gated)

    def find(self, text: str) -> tuple[Cue, ...]:
        """The cues of all rules in one sentence, in order; where two overlap, both are kept."""
        view = View.of(text)
        cues = [*self._listed(view), *(cue for rule in self._open(view) for cue in rule.find(view))]
        return tuple(sorted(cues, key=lambda cue: (cue.start, cue.end, cue.rule)))

    def _listed(self, view: View) -> Iterator[Cue]:
        """The cues of all lists, in one pass."""
        found = defaultdict[str, list[str]](list)
        for word in view.words & self._words[0]:
            for phrase, name in self._lexicon[word]:
                if phrase in view.low:
                    found[name].append(phrase)
        for name, phrases in found.items():
            rule, matcher = self._lists[name]
            yield from rule.cues(view, matcher.place(view, phrases))

    def _open(self, view: View) -> Iterator[Rule]:
        """The rules whose gates the sentence opens, lists left out."""
        words, gated = view.words, self._gated
        for number in {number for word in words & self._words[1] for number in gated[word]}:
            rule, gates = self._others[number]
            if not any(map(words.isdisjoint, gates)):
                yield rule

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


def _own(phrases: tuple[str, ...]) -> Rule:
    matcher = Phrases(phrases)
    if not matcher.gates[0]:
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
