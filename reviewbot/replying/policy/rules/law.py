"""What the law and the sites forbid in public (L1 to L6)."""

from __future__ import annotations

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Group, Rule, Wording
from reviewbot.replying.policy.wordings import law

LAW_RULES = (
    Rule(
        id="L1",
        group=Group.PRIVACY,
        title="No legal threat",
        forbids="lawyers, courts, police, defamation",
        why="w",
        source="16 CFR 465.7",
        severity=Severity.BLOCK,
        wordings=(Wording("en", law.THREAT),),
    ),
    Rule(
        id="L2",
        group=Group.PRIVACY,
        title="Never calls the review false",
        forbids="fake",
        why="w",
        source="16 CFR 465.7",
        severity=Severity.BLOCK,
        wordings=(Wording("en", law.FAKE),),
    ),
    Rule(
        id="L3",
        group=Group.PRIVACY,
        title="Does not ask for another review",
        forbids="edit",
        why="w",
        source="Trustpilot",
        severity=Severity.BLOCK,
        wordings=(Wording("en", law.CHANGE_REVIEW),),
    ),
    Rule(
        id="L4",
        group=Group.PRIVACY,
        title="No compensation in public",
        forbids="refund",
        why="w",
        source="Tripadvisor",
        severity=Severity.BLOCK,
        wordings=(Wording("en", law.BRIBE),),
    ),
)
