"""Assessment -> Draft: renders candidates, leaves out what the policy blocks, takes the one least like the page.

Nothing here is random: the candidates are drawn from a hash of the mention, so the same mention gets the same draft
while the mention, the templates, the configuration and the recent replies stay the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reviewbot.config.models import Config
from reviewbot.domain.assessment import Assessment
from reviewbot.domain.mention import Form, Mention
from reviewbot.domain.reply import Draft
from reviewbot.replying.choosing import Candidate, Found, Task, best_candidate
from reviewbot.replying.context import reply_context
from reviewbot.replying.library import Library, ReplyTemplate
from reviewbot.replying.policy import Policy, SiteProfile, profile
from reviewbot.replying.situation import Situation, language_of, situation_of, wants_reply
from reviewbot.replying.wording import (
    Choice,
    choose,
    chosen_values,
    contact_slot,
    fitted,
    fixed_values,
    parse_choice,
    pools_for,
    spoken_name,
)

SAME_MEANING = "≈ "  # before a gloss that is a reply of the same meaning rather than a translation


class Drafter:
    """Drafts replies from the templates of a workspace. Safe to use from several threads."""

    def __init__(
        self, config: Config, policy: Policy, *, templates_folder: Path, extra_folders: Sequence[Path] = ()
    ) -> None:
        """`extra_folders` come over `templates_folder`: their files replace those of the same name."""
        self.config = config
        self.policy = policy
        self.library = Library([templates_folder, *extra_folders])
        self._fitting: dict[tuple[str, bool, Situation], tuple[ReplyTemplate, ...]] = {}
        self._written: tuple[str, ...] | None = None

    def draft(
        self,
        mention: Mention,
        assessment: Assessment,
        *,
        recent: Sequence[str] = (),
        case_ref: str | None = None,
        variant: str | None = None,
        skip: Sequence[str] = (),
        held_ok: bool = False,
        earlier_complaints: int = 0,
        surge: bool = False,
    ) -> Draft:
        """A reply to one mention, or the reason why there is none.

        `recent`: the last replies of the page, newest first. `variant`: a draft's own, to see that wording again.
        `skip`: texts already shown ("another one"). `held_ok`: a senior asked for the neutral holding statement.
        `earlier_complaints`: of the same author. `surge`: many people with one cause.
        Raises `TemplateError` where a template cannot be used.
        """
        holding = held_ok and assessment.held
        if assessment.held and not holding:
            return Draft(None, why=f"held:{next(risk.id for risk in assessment.risks if risk.hold)}")
        if mention.form is Form.MESSAGE:  # what somebody says to us alone is never answered in public
            return Draft(None, why="not_needed", private=self.private_follow_up(mention, assessment, case_ref=case_ref))
        if not wants_reply(assessment, thank_praise=self.config.reply.thank_praise, holding=holding):
            return Draft(None, why="not_needed")
        task = self.task(
            mention,
            assessment,
            case_ref=case_ref,
            earlier_complaints=earlier_complaints,
            surge=surge,
            holding=holding,
        )
        if task is None:
            return Draft(None, why=f"language:{assessment.language}")
        if not task.values["contact"].address:
            return Draft(None, why="policy:C5", language=task.language)
        # A draft is made before anything was done: it may neither claim an act nor promise a date (C8, C9).
        context = reply_context(self.config, mention, assessment=assessment, recent=recent, acts=frozenset())
        if variant is not None:
            candidate = self._again(task, variant)
            found = Found(candidate, self.policy.judge(candidate.text, context))
        else:
            found = best_candidate(task, self.policy, context, skip=skip)
        return self._as_draft(task, found, assessment)

    def task(
        self,
        mention: Mention,
        assessment: Assessment,
        *,
        case_ref: str | None = None,
        earlier_complaints: int = 0,
        surge: bool = False,
        holding: bool = False,
    ) -> Task | None:
        """What candidates for a mention are made from; None where there is no language or template for it."""
        config = self.config
        language = language_of(assessment, mention, config=config, written=self.languages())
        if language is None:
            return None
        site = profile(mention.site)
        situation = situation_of(
            mention,
            assessment,
            config=config,
            limit=small_limit(site),
            earlier_complaints=earlier_complaints,
            surge=surge,
            holding=holding,
        )
        return self.task_in(mention, situation, language=language, case_ref=case_ref)

    def with_config(self, config: Config) -> Drafter:
        """The same templates for another configuration."""
        other = Drafter(config, self.policy, templates_folder=self.library.folders[0])
        other.library = self.library
        return other

    def reread(self) -> Drafter:
        """The same with all files read again: for a preview while somebody edits them."""
        other = self.with_config(self.config)
        other.library = Library(self.library.folders)
        return other

    def languages(self) -> tuple[str, ...]:
        """The languages that have templates."""
        if self._written is None:
            self._written = self.library.languages()
        return self._written

    def private_follow_up(
        self, mention: Mention, assessment: Assessment, *, case_ref: str | None = None, earlier_complaints: int = 0
    ) -> str | None:
        """What to write to the person by e-mail or message; None where there is no template for it. Never posted."""
        if not assessment.needs_reply:
            return None
        task = self.task(mention, assessment, case_ref=case_ref, earlier_complaints=earlier_complaints)
        return self._private(task) if task is not None else None

    def fitting(self, situation: Situation, *, language: str, private: bool = False) -> tuple[ReplyTemplate, ...]:
        """The templates that fit best: all those of the highest rank."""
        key = (language, private, situation)
        if key not in self._fitting:
            if len(self._fitting) > 2_000:
                self._fitting.clear()
            self._fitting[key] = self._choose_templates(situation, language=language, private=private)
        return self._fitting[key]

    def _choose_templates(self, situation: Situation, *, language: str, private: bool) -> tuple[ReplyTemplate, ...]:
        voices = {"any", self.config.reply.voice}
        fitting = [
            template
            for template in self.library.templates(language)
            if template.header.private == private
            and template.header.voice in voices
            and template.header.when.holds(situation)
        ]
        best = max((template.header.rank for template in fitting), default=None)
        return tuple(template for template in fitting if template.header.rank == best)

    def task_in(
        self,
        mention: Mention,
        situation: Situation,
        *,
        language: str,
        case_ref: str | None = None,
        templates: tuple[ReplyTemplate, ...] = (),
    ) -> Task | None:
        """The task where language and situation are settled; `templates` rather than those that fit best."""
        templates = templates or self.fitting(situation, language=language)
        if not templates:
            return None
        site = profile(mention.site)
        name = spoken_name(mention, site)
        contact = contact_slot(self.config.contact_for(mention.location), site)
        topics = situation.topics
        return Task(
            mention=mention,
            situation=situation,
            language=language,
            templates=templates,
            pools=pools_for(self.library.phrases(language), topics, config=self.config, name=name),
            values=fixed_values(
                self.config,
                mention,
                contact=contact,
                name=name,
                topics=topics,
                case_ref=case_ref if self.config.reply.case_reference else None,
            ),
            seed="\x1f".join((*mention.key, mention.content_hash())),
            words_min=0 if situation.limit else self.config.policy.words_min,
        )

    def _again(self, task: Task, variant: str) -> Candidate:
        name, choice = parse_choice(variant)
        template = self.library.template(task.language, name) or task.templates[0]
        return task.rendered(template, fitted(choice, blocks=template.compiled.sizes, pools=task.pools.sizes))

    def _as_draft(self, task: Task, found: Found, assessment: Assessment) -> Draft:
        candidate, judgement = found.candidate, found.judgement
        if candidate is None or (found.blocked_rules and judgement.blocked):
            rule = found.blocked_rules.most_common(1)[0][0] if found.blocked_rules else "V2"
            return Draft(None, why=f"policy:{rule}", language=task.language, findings=judgement.findings)
        return Draft(
            reply=candidate.text,
            template=candidate.template.full_name,
            variant=candidate.choice.code(candidate.template),
            language=task.language,
            topics=task.restated(candidate),
            findings=judgement.findings,
            skipped=judgement.skipped,
            private=self._private(task) if assessment.needs_reply and not task.situation.holding else None,
            gloss=self.gloss(task, candidate),
        )

    def _private(self, task: Task) -> str | None:
        situation = task.situation
        roomy = Situation(
            kind=situation.kind,
            topics=situation.topics,
            severity=situation.severity,
            rating=situation.rating,
            has_text=situation.has_text,
            repeat=situation.repeat,
            sector=situation.sector,
            form=situation.form,
        )
        templates = self.fitting(roomy, language=task.language, private=True)
        if not templates:
            return None
        values = {**task.values, "goodwill": self._goodwill(task.language)}
        values["contact"] = contact_slot(self.config.contact_for(task.mention.location), profile(""))
        template = templates[0]
        choice = choose(f"private\x1f{task.seed}", 0, blocks=template.compiled.sizes, pools=task.pools.sizes)
        return template.render({**values, **chosen_values(task.pools, choice)})

    def _goodwill(self, language: str) -> str:
        """What may be given without asking, in words; "" where nothing may. Only ever for the private side (L4)."""
        goodwill = self.config.goodwill
        if goodwill.tokens:
            return f" {self.library.phrases(language).goodwill_or or '/'} ".join(goodwill.tokens)
        return f"{goodwill.limit:g} {goodwill.currency}" if goodwill.limit else ""

    def gloss(self, task: Task, candidate: Candidate) -> str | None:
        """The reply in the approver's language, None where that is its own."""
        approver = self.config.reply.approver_language
        if approver == task.language or approver not in self.languages():
            return None
        name = task.values["mention"].name
        phrases = self.library.phrases(approver)
        pools = pools_for(phrases, task.situation.topics, config=self.config, name=name)
        said = task.pools.positions[candidate.choice.pools[2]]
        greeted = bool(task.pools.hello[candidate.choice.pools[0]])
        pools = replace(
            pools,
            hello=(pools.hello[0] if greeted else "",),
            positions=(self.library.phrases(task.language).twin_of_position(said, phrases),),
        )
        template = candidate.template
        if template.header.gloss_language == approver and template.compiled.glosses:
            choice = Choice(candidate.choice.blocks, fitted(candidate.choice, blocks=(), pools=pools.sizes).pools)
            return template.render({**task.values, **chosen_values(pools, choice, gloss=True)})
        twin = self.fitting(task.situation, language=approver)
        if not twin:
            return None
        choice = choose(task.seed, 0, blocks=twin[0].compiled.sizes, pools=pools.sizes)
        return SAME_MEANING + twin[0].render({**task.values, **chosen_values(pools, choice)})


def small_limit(site: SiteProfile) -> int:
    """The limit of a site where a full reply has no room, else 0."""
    return site.length.limit if site.short and site.length is not None else 0
