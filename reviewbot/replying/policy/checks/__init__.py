"""What patterns of words cannot see: missing parts, contacts, sameness, form. Each check judges one or more rules."""

from __future__ import annotations

from collections.abc import Callable

from reviewbot.replying.policy.checks.case import case_claims
from reviewbot.replying.policy.checks.deeds import flat_deeds
from reviewbot.replying.policy.checks.form import characters, gaps, language, markup, shouting, too_long, word_count
from reviewbot.replying.policy.checks.likeness import quoting, restating, sameness
from reviewbot.replying.policy.checks.names import addressed_name, named_staff, own_contacts, own_links, stuffing
from reviewbot.replying.policy.checks.parts import missing_parts, signature, stock_phrases
from reviewbot.replying.policy.question import Outcome, Question

CHECKS: tuple[Callable[[Question], Outcome], ...] = (
    addressed_name,
    named_staff,
    flat_deeds,
    shouting,
    stuffing,
    missing_parts,
    restating,
    quoting,
    signature,
    own_contacts,
    case_claims,
    stock_phrases,
    sameness,
    too_long,
    word_count,
    gaps,
    own_links,
    markup,
    language,
    characters,
)
