"""What a reply must hold (C1 to C11)."""

from __future__ import annotations

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Group, Rule

CONTENT_RULES = (
    Rule(
        id="C1",
        group=Group.CONTENT,
        title="Regret first",
        forbids="no regret in the first two sentences",
        why="w",
        source="Moz 2022",
        severity=Severity.BLOCK,
        whole=True,
    ),
    Rule(
        id="C4",
        group=Group.CONTENT,
        title="A position or next step",
        forbids="neither",
        why="w",
        source="the method",
        severity=Severity.BLOCK,
        whole=True,
    ),
    Rule(
        id="C5",
        group=Group.CONTENT,
        title="Exactly one private channel",
        forbids="none or several",
        why="w",
        source="Lopes et al. 2024",
        severity=Severity.BLOCK,
        whole=True,
    ),
)
