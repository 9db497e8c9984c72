"""What the policy says of a reply to one case: the one judgement that desk, approval and poster share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reviewbot.domain.reply import Finding, Judgement, Severity
from reviewbot.errors import PolicyRefused
from reviewbot.flow.loading import Loaded, load_case, recent_on_page
from reviewbot.flow.office import Judges, Office

if TYPE_CHECKING:
    from reviewbot.replying.policy import ReplyContext


@dataclass(frozen=True, slots=True)
class ReplyJudge:
    """The policy with one case's context held: cheap enough for every keystroke."""

    policy: Judges
    context: ReplyContext

    def judge(self, text: str) -> Judgement:
        """The findings of this text as a reply to the case."""
        return self.policy.judge(text, self.context)


def judge_for(office: Office, ref: str | int) -> ReplyJudge:
    """The judge of one case, for as long as the case stays as it is."""
    return judge_of(office, load_case(office, ref))


def judge_of(office: Office, loaded: Loaded) -> ReplyJudge:
    """The same for a case already loaded."""
    from reviewbot.replying.context import reply_context

    context = reply_context(
        office.config,
        loaded.mention,
        assessment=loaded.assessment,
        recent=recent_on_page(office, loaded),
        acts=frozenset(),
    )
    capabilities = office.capabilities(loaded.row["source"])
    if capabilities is not None and capabilities.length is not None:
        context = replace(context, length=capabilities.length)
    return ReplyJudge(office.policy, replace(context, held=loaded.held))


def refuse_unless_fit(judgement: Judgement, *, reasons: Mapping[str, str], acknowledged: frozenset[str] | None) -> None:
    """Raise `PolicyRefused` for a block, a warning without a written reason, or a note that nobody acknowledged.

    `acknowledged` None: notes were seen at approval already (the check before sending).
    """
    blocks = [f for f in judgement.findings if f.severity is Severity.BLOCK]
    if blocks:
        raise PolicyRefused(_said("the reply policy blocks this text", blocks), hint=blocks[0].hint or "edit the text")
    open_warnings = [
        f for f in judgement.findings if f.severity is Severity.WARN and not reasons.get(f.rule, "").strip()
    ]
    if open_warnings:
        rules = ", ".join(dict.fromkeys(f.rule for f in open_warnings))
        raise PolicyRefused(
            _said("a warning needs a written reason", open_warnings),
            hint=f"edit the text, or give a reason for {rules}",
        )
    notes = [f for f in judgement.findings if f.severity is Severity.NOTE]
    if acknowledged is not None and (unseen := [f for f in notes if f.rule not in acknowledged]):
        raise PolicyRefused(_said("notes are not acknowledged", unseen), hint="look at them, then approve once more")


def _said(what: str, findings: list[Finding]) -> str:
    listed = "; ".join(f"{f.rule}: {f.message}" for f in findings)
    return f"{what}: {listed}"
