"""What `reviewbot templates` tells about templates: are they sound, do they pass, how much do they vary.

Every template is rendered over every topic it is for, every wording of it at least once, at every kind of site, and
over a corpus of nasty mentions; the policy judges each. Nothing here prints: the answers are values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewbot.config.models import Config
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Finding, Severity
from reviewbot.errors import TemplateError
from reviewbot.replying.choosing import Task
from reviewbot.replying.context import reply_context
from reviewbot.replying.coverage import Coverage, coverage_of, has_contact, unreachable
from reviewbot.replying.drafter import Drafter, small_limit
from reviewbot.replying.library import ReplyTemplate
from reviewbot.replying.policy import profile
from reviewbot.replying.problems import Problem
from reviewbot.replying.sameness import mean_similarity, opening
from reviewbot.replying.specimens import (
    Specimen,
    nasty,
    sites_for,
    specimen_for,
    topics_for,
)
from reviewbot.replying.wording import Choice, choose

ENOUGH_DISTINCT = 200
ENOUGH_DIFFERENT = 0.25
SAMPLE = 240
PREVIEW_TOPIC = "waiting.queue"


@dataclass(frozen=True, slots=True)
class Variety:
    """How many really different replies a template gives to one and the same mention."""

    template: str
    rendered: int
    distinct: int  # different in their words, of those rendered
    openings: int  # different first five words
    mean_similarity: float  # word 3-gram Jaccard over all pairs, 0 to 1
    words: tuple[int, int]  # the shortest and the longest

    @property
    def enough(self) -> bool:
        """Whether it meets the goal for a full reply."""
        return self.distinct >= ENOUGH_DISTINCT and self.mean_similarity < ENOUGH_DIFFERENT


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All that `templates check` found."""

    templates: int
    rendered: int
    problems: tuple[Problem, ...]
    coverage: tuple[Coverage, ...]
    variety: tuple[Variety, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing blocks."""
        return not any(problem.severity is Severity.BLOCK for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Preview:
    """A template with sample data."""

    template: str
    about: str
    mention: Mention
    replies: tuple[str, ...]
    glosses: tuple[str | None, ...]
    findings: tuple[tuple[Finding, ...], ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """One reply of a template with what the policy says."""

    text: str
    gloss: str | None
    findings: tuple[Finding, ...]


def check_templates(drafter: Drafter, *, languages: Sequence[str] = ()) -> CheckReport:
    """Tries every template of these languages (all by default); never raises for a bad template, but reports it."""
    problems: dict[tuple[str, str, str], Problem] = {("", *one): told for one, told in unreachable(drafter).items()}
    varieties: list[Variety] = []
    coverage: list[Coverage] = []
    counted = rendered = 0
    for language in languages or drafter.languages():
        templates, broken = _readable(drafter, language)
        problems.update(((problem.template, problem.message, ""), problem) for problem in broken)
        coverage.extend(coverage_of(drafter, language, templates))
        for template in templates:
            counted += 1
            for one in every_reply(drafter, template):
                rendered += 1
                for problem in _problems(template, one):
                    problems.setdefault((problem.template, problem.rule, problem.text.casefold()), problem)
            if not template.header.private:
                varieties.append(variety_of(drafter, template, sample=60))
    return CheckReport(counted, rendered, tuple(problems.values()), tuple(coverage), tuple(varieties))


def template_stats(drafter: Drafter, *, languages: Sequence[str] = (), sample: int = SAMPLE) -> tuple[Variety, ...]:
    """For every public template, how different the replies to one and the same mention are; raises `TemplateError`."""
    return tuple(
        variety_of(drafter, template, sample=sample)
        for language in languages or drafter.languages()
        for template in drafter.library.templates(language)
        if not template.header.private
    )


def variety_of(drafter: Drafter, template: ReplyTemplate, *, sample: int = SAMPLE) -> Variety:
    """Renders up to `sample` wordings that the policy lets pass, for one mention, and compares them all."""
    site = sites_for(template.header.when)[0]
    topics = topics_for(template.header.when) or (PREVIEW_TOPIC,)
    specimen = _specimen(drafter, template, topics[0], site, 1)
    bench = _for(drafter, specimen.config)
    task = _task(bench, template, specimen)
    context = reply_context(specimen.config, specimen.mention, assessment=specimen.assessment)
    texts = [
        text
        for text in (task.candidate(number).text for number in range(sample + sample // 4))
        if not bench.policy.judge(text, context).blocked
    ][:sample]
    lengths = [len(text.split()) for text in texts] or [0]
    return Variety(
        template=template.full_name,
        rendered=len(texts),
        distinct=len({" ".join(text.split()) for text in texts}),
        openings=len({opening(text) for text in texts}),
        mean_similarity=mean_similarity(texts),
        words=(min(lengths), max(lengths)),
    )


def preview(drafter: Drafter, file: Path, *, count: int = 3, topic: str = PREVIEW_TOPIC) -> Preview:
    """Shows one template file with sample data; its language is the name of its folder. Raises `TemplateError`.

    Every call reads the file, its parts and the phrases again, so that an editor sees what was just saved.
    """
    drafter = drafter.reread()
    language = file.resolve().parent.name
    template = drafter.library.read(file, language=language)
    when = template.header.when
    about = topic if topic in topics_for(when) else (topics_for(when) or (topic,))[0]
    specimen = _specimen(drafter, template, about, sites_for(when)[0], 1)
    bench = _for(drafter, specimen.config)
    shown = [_one(bench, template, specimen, number) for number in range(count)]
    return Preview(
        template=template.full_name,
        about=template.header.about,
        mention=specimen.mention,
        replies=tuple(one.text for one in shown),
        glosses=tuple(one.gloss for one in shown),
        findings=tuple(one.findings for one in shown),
    )


def broken_templates(drafter: Drafter, *, languages: Sequence[str]) -> tuple[Problem, ...]:
    """The templates that cannot be used at all: each is compiled and rendered once, no policy is run."""
    problems: list[Problem] = []
    for language in languages:
        readable, broken = _readable(drafter, language)
        problems += broken
        for template in readable:
            try:
                specimen = _specimen(drafter, template, PREVIEW_TOPIC, sites_for(template.header.when)[0], 1)
                _one(_for(drafter, specimen.config), template, specimen, 0)
            except TemplateError as error:
                problems.append(Problem(template.full_name, error.message, hint=error.hint or ""))
    return tuple(problems)


def _readable(drafter: Drafter, language: str) -> tuple[list[ReplyTemplate], list[Problem]]:
    """The templates that compile, and what is wrong with the others."""
    problems: list[Problem] = []
    good: list[ReplyTemplate] = []
    for name, read in drafter.library.readers(language):
        try:
            template = read()
            _ = template.compiled
            good.append(template)
        except TemplateError as error:
            problems.append(Problem(f"{language}/{name}", error.message, hint=error.hint or ""))
    try:
        drafter.library.phrases(language)
    except TemplateError as error:
        return [], [*problems, Problem(f"{language}/phrases", error.message, hint=error.hint or "")]
    return good, problems


def every_reply(drafter: Drafter, template: ReplyTemplate) -> Iterator[Rendered]:
    """Every topic, every wording, every kind of site, and the nasty corpus; not their product, which nobody needs."""
    when = template.header.when
    sites = tuple(site for site in sites_for(when) if has_contact(drafter, site))
    if not sites:
        return
    topics = topics_for(when) or ("other.general",)
    wordings = max((*template.compiled.sizes, 4))
    for number in range(max(len(topics), wordings * len(sites))):
        site = sites[number % len(sites)]
        specimen = _specimen(drafter, template, topics[number % len(topics)], site, number)
        yield _one(_for(drafter, specimen.config), template, specimen, number // len(sites), in_turn=True)
    for number, hostile in enumerate(nasty(_specimen(drafter, template, topics[0], sites[0], 0))):
        yield _one(_for(drafter, hostile.config), template, hostile, number)


def _one(
    drafter: Drafter, template: ReplyTemplate, specimen: Specimen, number: int, *, in_turn: bool = False
) -> Rendered:
    """One wording; `in_turn` takes wording `number` of every block, so that none is missed."""
    task = _task(drafter, template, specimen)
    sizes, pools = template.compiled.sizes, task.pools.sizes
    if in_turn:
        choice = Choice(tuple(number % max(size, 1) for size in sizes), tuple(number % size for size in pools))
    else:
        choice = choose(task.seed, number, blocks=sizes, pools=pools)
    candidate = task.rendered(template, choice)
    if template.header.private:
        return Rendered(candidate.text, None, ())
    context = reply_context(specimen.config, specimen.mention, assessment=specimen.assessment)
    judgement = drafter.policy.judge(candidate.text, context)
    return Rendered(candidate.text, drafter.gloss(task, candidate), judgement.findings)


def _task(drafter: Drafter, template: ReplyTemplate, specimen: Specimen) -> Task:
    task = drafter.task_in(
        specimen.mention, specimen.situation, language=template.language, case_ref="HC-1042", templates=(template,)
    )
    if task is None:
        raise TemplateError(f"{template.path}: no such template")
    return task


def _specimen(drafter: Drafter, template: ReplyTemplate, topic: str, site: str, number: int) -> Specimen:
    return specimen_for(
        template,
        topic=topic,
        site=site,
        limit=small_limit(profile(site)),
        config=drafter.config,
        number=number,
        about=drafter.library.phrases(template.language).for_topic(topic),
    )


def _for(drafter: Drafter, config: Config) -> Drafter:
    """The same drafter for a configuration that differs in its sector."""
    return drafter if config.business.sector == drafter.config.business.sector else drafter.with_config(config)


def _problems(template: ReplyTemplate, one: Rendered) -> Iterable[Problem]:
    for finding in one.findings:
        yield Problem(
            template=template.full_name,
            message=finding.message,
            rule=finding.rule,
            severity=finding.severity,
            text=finding.text,
            reply=one.text,
            hint=finding.hint,
        )
