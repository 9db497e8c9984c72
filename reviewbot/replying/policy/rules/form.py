"""Form (V1 to V9)."""

from __future__ import annotations

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Group, Rule

FORM_RULES = (
    Rule(
        id="V3",
        group=Group.FORM,
        title="Within the site limit",
        forbids="too long",
        why="w",
        source="API documentation",
        severity=Severity.BLOCK,
    ),
)
