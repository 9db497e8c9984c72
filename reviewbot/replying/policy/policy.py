"""The policy: judges any text by all rules, in one documented order, and says why a rule weighs what it weighs.

Severities compose: base, language, sector pack, site profile, house. Each may raise one; nothing lowers a block.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from reviewbot.config.models import PolicySettings
from reviewbot.domain.reply import Finding, Judgement, Severity
from reviewbot.replying.policy.about import ReplyContext
from reviewbot.replying.policy.checks import CHECKS
from reviewbot.replying.policy.doubting import doubts, heard, unsure
from reviewbot.replying.policy.index import Index
from reviewbot.replying.policy.lexicon import classes
from reviewbot.replying.policy.passage import Passage, read
from reviewbot.replying.policy.pattern import Pattern, compile_patterns, literal
from reviewbot.replying.policy.question import Question
from reviewbot.replying.policy.rule import Explanation, Group, Hit, Rule, Step, Wording
from reviewbot.replying.policy.rules import RULES
from reviewbot.replying.policy.siding import softened
from reviewbot.replying.policy.sites import profile

_ANYTHING = ReplyContext()
_HITS_PER_RULE = 20


@cache
def _index(language: str) -> tuple[Index, tuple[tuple[str, Wording], ...]]:
    """The wording patterns of one language over all rules, compiled on first use."""
    own = [(rule, w) for rule in RULES for w in rule.wordings if w.language == language]
    patterns: list[tuple[int, Pattern]] = []
    for number, (_, wording) in enumerate(own):
        compiled = compile_patterns(wording.patterns, classes())
        patterns.extend((2 * number + pattern.doubtful, pattern) for pattern in compiled)
    return Index(patterns), tuple((rule.id, w) for rule, sure in own for w in (sure, _doubtful(rule, sure)))


def _doubtful(rule: Rule, sure: Wording) -> Wording:
    """The wording as its doubtful patterns mean it: they warn where the sure ones block."""
    if sure.severity is not None or rule.severity is not Severity.BLOCK:
        return sure
    return replace(sure, severity=Severity.WARN, message=rule.doubt)


class Policy:
    """The rules with one house's settings. Stateless: the same text and context give the same judgement."""

    def __init__(self, settings: PolicySettings | None = None) -> None:
        self.settings = settings or PolicySettings()
        self._rules = {rule.id: rule for rule in (*RULES, *_house_rules(self.settings))}
        self._doubts = {rule.id: rule.doubt for rule in RULES}
        self._house = _house_index(self.settings)
        self._severities: dict[tuple[str, str, str, Severity | None], Severity | None] = {}  # bounded: rules x sites

    def rules(self) -> tuple[Rule, ...]:
        """The registry in the order of its page: privacy, law, tone, content, form, gates, house rules."""
        return tuple(self._rules.values())

    def judge(self, text: str, about: ReplyContext = _ANYTHING) -> Judgement:
        """What the policy says of a text: findings in its order, missing parts first, and what was skipped."""
        passage = read(text)
        question = Question(passage, about, self.settings)
        sentences = heard(question)
        hits = softened([*self._wording_hits(passage, question)], passage, self._doubts)
        hits = unsure(hits, sentences, passage, self._doubts)
        skipped: list[str] = []
        for check in CHECKS:
            outcome = check(question)
            hits.extend(outcome.hits)
            skipped.extend(outcome.skipped)
        findings = sorted(
            [*self._findings(hits, text, about), *doubts(question, hits, sentences, self._rules)], key=_place
        )
        return Judgement(tuple(findings), tuple(dict.fromkeys(skipped)))

    def _wording_hits(self, passage: Passage, question: Question) -> Iterator[Hit]:
        sector = question.about.sector
        for language in question.reply_languages:
            index, owners = _index(language)
            for number, match in index.find(passage):
                rule, wording = owners[number]
                if wording.sectors and sector not in wording.sectors:
                    continue
                if rule == "L6" and question.about.liability_admitted:
                    continue
                start, end = passage.starts[match.first], passage.ends[match.last - 1]
                yield Hit(rule, start, end, wording.severity, wording.message, wording.hint)
        for number, match in self._house.find(passage) if self.settings.rules else ():
            yield Hit(self.settings.rules[number].id, passage.starts[match.first], passage.ends[match.last - 1])

    def _findings(self, hits: Iterable[Hit], text: str, about: ReplyContext) -> Iterator[Finding]:
        """Overlapping hits of one rule become one finding with the worst severity and the widest span."""
        by_rule: dict[str, list[Hit]] = {}
        for hit in hits:
            by_rule.setdefault(hit.rule, []).append(hit)
        site = about.site if profile(about.site).site == about.site else ""
        for rule_id, own in by_rule.items():
            rule = self._rules[rule_id]
            for hit in _merged(own)[:_HITS_PER_RULE] if len(own) > 1 else own:
                severity = self._compose(rule, about, site, hit.severity)
                if severity is not None:
                    span = text[hit.start : hit.end] if hit.start is not None else ""
                    message, hint = hit.message or rule.message or rule.forbids, hit.hint or rule.hint
                    yield Finding(rule_id, severity, message, hint, hit.start, hit.end, span)

    def _compose(self, rule: Rule, about: ReplyContext, site: str, base: Severity | None) -> Severity | None:
        key = (rule.id, site, about.sector if rule.sectors else "", base)
        if key not in self._severities:
            self._severities[key] = _steps(rule, about, self.settings, base)[-1].severity
        return self._severities[key]

    def explain(self, rule_id: str, about: ReplyContext = _ANYTHING) -> Explanation:
        """Why a rule has the severity it has for a page. Raises KeyError for a rule that does not exist."""
        rule = self._rules[rule_id]
        steps = tuple(_steps(rule, about, self.settings, None))
        return Explanation(rule_id, steps[-1].severity, steps)


def _place(finding: Finding) -> tuple[int, int]:
    return (-1, 0) if finding.start is None else (finding.start, -finding.severity.rank)


def _worse(one: Severity | None, other: Severity | None) -> Severity | None:
    if one is None or other is None:
        return one or other
    return one if one.rank >= other.rank else other


def _steps(rule: Rule, about: ReplyContext, settings: PolicySettings, base: Severity | None) -> list[Step]:
    severity = base or rule.severity
    steps = [Step("base", severity, f"{rule.id} by itself")]
    if rule.severity is None:
        return steps
    if rule.sectors and about.sector not in rule.sectors:
        return [*steps, Step("sector", None, f"only in the packs {', '.join(rule.sectors)}")]
    raised = profile(about.site).raises.get(rule.id)
    if raised is not None and _worse(severity, raised) is not severity:
        severity = raised
        steps.append(Step("site", severity, f"{profile(about.site).title} asks for it"))
    house = settings.raise_to.get(rule.id)
    if house is not None and _worse(severity, Severity(house)) is not severity:
        severity = Severity(house)
        steps.append(Step("house", severity, "policy.raise_to in the configuration"))
    return steps


def _merged(hits: list[Hit]) -> list[Hit]:
    """Hits with places united where they overlap; missing parts once each."""
    missing = list(dict.fromkeys(hit for hit in hits if hit.start is None))
    placed = sorted((hit for hit in hits if hit.start is not None), key=lambda hit: (hit.start, -(hit.end or 0)))
    united: list[Hit] = []
    for hit in placed:
        last = united[-1] if united else None
        if last is None or (hit.start or 0) >= (last.end or 0):
            united.append(hit)
            continue
        worst = hit if (hit.severity or Severity.BLOCK).rank > (last.severity or Severity.BLOCK).rank else last
        end = max(hit.end or 0, last.end or 0)
        united[-1] = Hit(hit.rule, last.start, end, worst.severity, worst.message, worst.hint)
    return missing + united


def _house_rules(settings: PolicySettings) -> Iterator[Rule]:
    for rule in settings.rules:
        yield Rule(
            id=rule.id,
            group=Group.HOUSE,
            title=rule.message or "A rule of the house",
            forbids=", ".join(f'"{phrase}"' for phrase in rule.phrases),
            why="the configuration says so",
            source="policy.rules in reviewbot.toml",
            severity=Severity(rule.severity),
            message=rule.message,
        )


def _house_index(settings: PolicySettings) -> Index:
    patterns: list[tuple[int, Pattern]] = []
    for number, rule in enumerate(settings.rules):
        for phrase in rule.phrases:
            words = [word for word in read(phrase).plain if word]
            if words:
                patterns.append((number, literal(words, phrase)))
    return Index(patterns)
