"""Length, characters, placeholders, links and markup (V3 to V9)."""

from __future__ import annotations

from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.sites import measure


def too_long(question: Question) -> Outcome:
    """V3: counted as the site counts; the source's own limit goes before the profile's."""
    limit = question.about.length or question.site.length
    if limit is None:
        return Outcome()
    size = measure(question.passage.text, limit.unit)
    if size <= limit.limit:
        return Outcome()
    message = f"{size} {limit.unit.value}: {question.site.title} takes {limit.limit}"
    return Outcome((Hit("V3", message=message, hint=f"leave out {size - limit.limit}"),))
