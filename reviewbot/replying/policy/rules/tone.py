"""Never argue (T1 to T11)."""

from __future__ import annotations

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Group, Rule, Wording
from reviewbot.replying.policy.wordings import argue

TONE_RULES = (
    Rule(
        id="T1",
        group=Group.TONE,
        title="No blame",
        forbids="blame",
        why="w",
        source="Kapes 2022",
        severity=Severity.BLOCK,
        wordings=(Wording("en", argue.BLAME),),
    ),
    Rule(
        id="T2",
        group=Group.TONE,
        title="No denial, no excuse",
        forbids="denial",
        why="w",
        source="Kapes 2022",
        severity=Severity.BLOCK,
        wordings=(Wording("en", argue.DENIAL), Wording("en", argue.EXCUSE, Severity.WARN)),
    ),
    Rule(
        id="T3",
        group=Group.TONE,
        title="No empty apology",
        forbids="sorry if",
        why="w",
        source="Min",
        severity=Severity.BLOCK,
        wordings=(Wording("en", argue.FALSE_APOLOGY),),
    ),
)
