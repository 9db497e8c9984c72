"""The parts that a reply to an unhappy person must have: regret, position, one private channel (C1, C4, C5)."""

from __future__ import annotations

from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit

_REGRET = frozenset(["sorry", "apologise", "apologize", "apologies", "apology", "regret"])


def missing_parts(question: Question) -> Outcome:
    """C1, C4 and C5 on a whole reply to an unhappy mention."""
    if question.about.scope != "reply" or question.negative is False:
        return Outcome()
    if not _REGRET & question.passage.vocabulary:
        return Outcome((Hit("C1"),))
    return Outcome()
