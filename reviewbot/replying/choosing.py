"""Which of a mention's candidates becomes the draft: the policy decides who may, the page decides who will."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice
from operator import itemgetter
from typing import Any

from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Finding, Judgement, Severity
from reviewbot.replying.library import ReplyTemplate
from reviewbot.replying.policy import Policy, ReplyContext
from reviewbot.replying.sameness import Grams, familiarity, glance, glanced, page_grams
from reviewbot.replying.situation import Situation
from reviewbot.replying.smoothness import roughness
from reviewbot.replying.wording import Choice, Pools, choose, chosen_values, spoken_topics

CANDIDATES = 2  # rendered at a time where there are recent replies to differ from
MOST_CANDIDATES = 60  # after which no draft is the honest answer
GOOD_ENOUGH = 0.3  # familiarity and roughness at which nobody looks for a better candidate
ROUGH_AS_FAMILIAR = 0.1  # a word heard twice weighs as much as a tenth of the text standing on the page already
SCANT_AS_FAMILIAR = 0.4  # so much weighs a reply of fewer words than the house wants
MOST_JUDGED_FOR_WARNINGS = 6  # so often a merely warned-of candidate is set aside for a better one


@dataclass(frozen=True, slots=True)
class Candidate:
    """One wording of one template for one mention."""

    template: ReplyTemplate
    choice: Choice
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """All that stays the same while candidates for one mention are made."""

    mention: Mention
    situation: Situation
    language: str
    templates: tuple[ReplyTemplate, ...]
    pools: Pools
    values: dict[str, Any]
    seed: str
    words_min: int = 0  # what the house wants a reply to have, 0 where there is no room (V4)

    def candidate(self, number: int) -> Candidate:
        """Candidate `number`, from 0 on; raises `TemplateError`."""
        template = self.templates[number % len(self.templates)]
        choice = choose(self.seed, number, blocks=template.compiled.sizes, pools=self.pools.sizes)
        return self.rendered(template, choice)

    def rendered(self, template: ReplyTemplate, choice: Choice) -> Candidate:
        """One template with one choice; raises `TemplateError`."""
        text = template.render({**self.values, **chosen_values(self.pools, choice)})
        return Candidate(template, choice, text)

    def restated(self, candidate: Candidate) -> tuple[str, ...]:
        """The topics that a candidate really names; a holding statement names none, a short form perhaps one."""
        said = candidate.text.casefold()
        spoken = spoken_topics(self.pools, candidate.choice)
        return tuple(
            topic for topic, phrase in zip(self.situation.topics, spoken, strict=False) if phrase.casefold() in said
        )


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate with what the policy says of it; `blocked_rules` counts what stood in the way of all of them."""

    candidate: Candidate | None
    judgement: Judgement
    blocked_rules: Counter[str] | None = None

    @property
    def blocks(self) -> list[Finding]:
        """The findings that block."""
        return [finding for finding in self.judgement.findings if finding.severity is Severity.BLOCK]

    @property
    def warnings(self) -> int:
        """How many findings warn."""
        return sum(1 for finding in self.judgement.findings if finding.severity is Severity.WARN)


def best_candidate(task: Task, policy: Policy, context: ReplyContext, *, skip: Sequence[str] = ()) -> Found:
    """The first candidate that passes, tried in the order of how little it resembles what readers see."""
    shown = set(skip)
    blocked: Counter[str] = Counter()
    last: Found | None = None
    warned: Found | None = None
    for judged, candidate in enumerate(ranked(task, context.recent, shown), start=1):
        found = Found(candidate, policy.judge(candidate.text, context))
        if found.judgement.blocked:
            blocked.update({finding.rule for finding in found.blocks})
            last = found
            continue
        if not found.warnings:
            return found
        warned = warned if warned is not None and warned.warnings <= found.warnings else found
        if judged >= MOST_JUDGED_FOR_WARNINGS:
            break
    if warned is not None:
        return warned
    return Found(None, last.judgement if last else Judgement(), blocked)


def ranked(task: Task, recent: Sequence[str], shown: set[str]) -> Iterator[Candidate]:
    """Candidates, the least familiar and smoothest of a few first; those already `shown` are left out.

    One that is good enough is taken at once: to render others only to pass them over would cost time for nothing.
    """
    fresh = _unlike(map(task.candidate, islice(count(), MOST_CANDIDATES + len(shown))), shown)
    openings = {glanced(text).opening for text in recent}
    page = page_grams((*recent, *sorted(shown))) if recent or shown else frozenset()
    worn: list[Candidate] = []  # those that begin like a reply on the page: V1 would block them
    while (first := next(fresh, None)) is not None:
        few = chain([first], islice(fresh, CANDIDATES - 1))
        yield from (
            one for _, one in sorted(_weighed(few, openings, page, worn, words_min=task.words_min), key=itemgetter(0))
        )
    yield from worn


def _weighed(
    few: Iterator[Candidate],
    openings: set[tuple[str, ...]],
    page: Grams,
    worn: list[Candidate],
    *,
    words_min: int,
) -> Iterator[tuple[float, Candidate]]:
    """Candidates with what speaks against each; none after one that nothing much speaks against."""
    for one in few:
        seen = glance(one.text) if page else None
        if seen is not None and seen.opening in openings:
            worn.append(one)
            continue
        against = _against(one.text, words_min=words_min)
        if seen is not None:
            against += familiarity(seen.grams, page)
        yield against, one
        if against <= GOOD_ENOUGH:
            return


def _against(text: str, *, words_min: int) -> float:
    """What speaks against a text by itself: words heard twice, and too few of them."""
    scant = SCANT_AS_FAMILIAR if words_min and text.count(" ") + 1 < words_min else 0.0
    return ROUGH_AS_FAMILIAR * roughness(text) + scant


def _unlike(candidates: Iterable[Candidate], shown: set[str]) -> Iterator[Candidate]:
    """Each text once, and none that was shown."""
    seen = set(shown)
    for candidate in candidates:
        if candidate.text not in seen:
            seen.add(candidate.text)
            yield candidate
