"""What patterns of words cannot see: missing parts, contacts, sameness, form. Each check judges one or more rules."""

from __future__ import annotations

from collections.abc import Callable

from reviewbot.replying.policy.checks.form import too_long
from reviewbot.replying.policy.checks.parts import missing_parts
from reviewbot.replying.policy.question import Outcome, Question

CHECKS: tuple[Callable[[Question], Outcome], ...] = (missing_parts, too_long)
