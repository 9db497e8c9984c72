"""Priority: one number from 0 to 100 that orders the queue, and the reasons for it in words.

The number is a sum, rounded and kept within 0 and 100; every part that counts gives a reason:

=========  =======  ==============================================================================================
part       points   how
=========  =======  ==============================================================================================
severity   0 to 40  40 x score; 20 where the text could not be scored; +6 for one star, +3 for two (46 at most)
risk       0 to 40  40 for self-harm, a threat or a child, 30 for any other risk that holds the case, 8 for one that
                    does not; spam and off-topic take 20 away instead, unless something else holds
reach      0 to 15  4 x log10(1 + people behind it): 4 for ten, 8 for a hundred, 12 for a thousand
age        0 to 20  15 x the part of the deadline that is used up, 20 once it has passed
history    0 to 10  5 for one earlier complaint of the same person, 10 for more
=========  =======  ==============================================================================================

Praise and neutral mentions that nothing holds stay below 30, so that no complaint waits behind them. A held case is at
least 60, and 90 for self-harm, a threat or a child. The deadline is `deadlines.urgent_hours` for held cases and the
furious (score of .9 or more, or one star and a negative text), `deadlines.reply_hours` for all others.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import NamedTuple

from reviewbot.config.models import Deadlines
from reviewbot.domain.assessment import FURIOUS_SCORE, Label, Risk, furious
from reviewbot.reading.risks import RISKS

GRAVE = frozenset({"self_harm", "threat", "child_danger"})
IDLE = frozenset({"spam", "off_topic"})
CALM_LIMIT = 29
HELD_LEAST = 60
GRAVE_LEAST = 90


class _Part(NamedTuple):
    points: float
    reason: str = ""


_NOTHING = _Part(0)


def prioritise(
    *,
    score: float | None,
    label: Label,
    rating: float | None,
    risks: tuple[Risk, ...],
    reach: int,
    created_at: datetime | None,
    now: datetime | None,
    deadlines: Deadlines,
    history: int,
) -> tuple[int, tuple[str, ...]]:
    """The priority and its reasons, the weightiest first.

    `score` is how surely the mention is negative (None: not readable), `reach` how many people stand behind it,
    `history` how often the same author id complained before. Without `created_at` or `now` age does not count.
    """
    holding = [risk.id for risk in risks if risk.hold]
    held, grave = bool(holding), not GRAVE.isdisjoint(holding)
    hours = deadlines.urgent_hours if held or furious(label, score=score, rating=rating) else deadlines.reply_hours
    parts = [
        _severity(score, label, rating),
        _risk(risks, held=held) if risks else _NOTHING,
        _reach(reach),
        _age(created_at, now, hours),
        _history(history),
    ]
    total = round(sum([part.points for part in parts]))
    if held:
        total = max(total, GRAVE_LEAST if grave else HELD_LEAST)
    elif label in (Label.POSITIVE, Label.NEUTRAL):
        total = min(total, CALM_LIMIT)
    reasons = [part for part in parts if part.reason]
    if len(reasons) > 1:
        reasons.sort(key=_weightiest_first)
    return max(0, min(100, total)), tuple([part.reason for part in reasons])


def _weightiest_first(part: _Part) -> float:
    return -part.points


def _severity(score: float | None, label: Label, rating: float | None) -> _Part:
    points = 20.0 if score is None or math.isnan(score) else 40.0 * min(1.0, max(0.0, score))
    stars = 6 if rating is not None and rating <= 1 else 3 if rating is not None and rating <= 2 else 0
    if score is None:
        reason = "the text could not be scored"
    elif label is Label.UNSURE:
        reason = "may be a complaint"
    elif points >= 40 * FURIOUS_SCORE:
        reason = "very negative"
    else:
        reason = "negative" if label is Label.NEGATIVE else ""
    if stars and rating is not None:
        reason = ", ".join(filter(None, (reason, f"{rating:g} of 5 stars")))
    return _Part(points + stars, reason)


def _risk(risks: tuple[Risk, ...], *, held: bool) -> _Part:
    if held:
        names = dict.fromkeys(RISKS.get(risk.id, risk.id) for risk in risks if risk.hold)
        grave = any(risk.hold and risk.id in GRAVE for risk in risks)
        return _Part(40 if grave else 30, "; ".join(names))
    idle = [risk for risk in risks if risk.id in IDLE]
    if idle:
        return _Part(-20, RISKS[idle[0].id])
    return _Part(8, RISKS.get(risks[0].id, risks[0].id)) if risks else _NOTHING


def _reach(reach: int) -> _Part:
    if reach <= 0:
        return _NOTHING
    return _Part(min(15.0, 4 * math.log10(1 + reach)), f"{reach} people stand behind it" if reach > 1 else "")


def _age(created_at: datetime | None, now: datetime | None, hours: int) -> _Part:
    if created_at is None or now is None:
        return _NOTHING
    aware = created_at.tzinfo is not None and now.tzinfo is not None
    waited = (now - created_at) if aware else (now.replace(tzinfo=None) - created_at.replace(tzinfo=None))
    used = waited.total_seconds() / 3600 / hours
    if used >= 1:
        return _Part(20, f"past its deadline of {hours} hours")
    return _Part(15 * max(0.0, used), "close to its deadline" if used >= 0.75 else "")


def _history(history: int) -> _Part:
    if history <= 0:
        return _NOTHING
    return _Part(5, "complained before") if history == 1 else _Part(10, f"complained {history} times before")
