"""What X costs: its prices, and a small ledger in the workspace that keeps a run within the caps of the settings.

X bills every post that is read and every post that is made (a link makes it thirteen times dearer). The prices are
the published ones of August 2026 and can be changed in the settings. X bills a post that is read twice on one day
(UTC) once, and so does the ledger: it keeps the ids of the day.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

ROUNDING = 1e-9
MOST_BILLED = 50_000  # ids of one day; beyond, the ledger overstates
LINK = re.compile(r"(?i)\bhttps?://|\bwww\.|(?<![@\w.])[a-z0-9-]+\.(?:com|org|net|io|co|de|uk|eu|info|biz|app|shop)\b")


class Prices(Protocol):
    """What the settings say, in US dollars; None: no cap."""

    @property
    def read_cost(self) -> float:
        """One post found by a search."""

    @property
    def own_read_cost(self) -> float:
        """One mention of us, or one post of ours."""

    @property
    def post_cost(self) -> float:
        """One reply."""

    @property
    def post_link_cost(self) -> float:
        """One reply with a link in it."""

    @property
    def daily_cap(self) -> float | None:
        """For a day (UTC)."""

    @property
    def monthly_cap(self) -> float | None:
        """For a calendar month (UTC)."""


def has_link(text: str) -> bool:
    """Whether X would find a link in it (an e-mail address is none)."""
    return LINK.search(text) is not None


class Ledger:
    """What was spent on which day. Kept in a file only where there is a cap to keep."""

    def __init__(self, path: Path, prices: Prices, *, now: Callable[[], datetime]) -> None:
        self.path = path
        self.prices = prices
        self._now = now

    @property
    def capped(self) -> bool:
        """Whether there is a cap."""
        return self.prices.daily_cap is not None or self.prices.monthly_cap is not None

    def spend(self, dollars: float) -> None:
        """Write down that so much is being spent."""
        if self.capped and dollars > 0:
            self._note(dollars, ())

    def spend_on(self, post_ids: Sequence[str], price: float) -> None:
        """Write down that these posts were read. X bills a post once a day (UTC), however often it is read."""
        if self.capped and price > 0 and post_ids:
            self._note(price, post_ids)

    def payable(self, post_ids: Sequence[str], price: float) -> Sequence[str]:
        """As many of these, from the first on, as may still be read now; those billed today already cost nothing."""
        if not self.capped or not price:
            return post_ids
        billed = self._read().billed_on(self._today())
        left = self.left()
        for count, post_id in enumerate(post_ids):
            left -= 0.0 if post_id in billed else price
            if left < -ROUNDING:
                return post_ids[:count]
        return post_ids

    def _note(self, dollars: float, post_ids: Sequence[str]) -> None:
        """`dollars` in all, or for each of the posts that was not billed today."""
        with self.path.with_suffix(".lock").open("w") as lock:  # a pull and a post may run at once
            fcntl.flock(lock, fcntl.LOCK_EX)
            known, today = self._read(), self._today()
            billed = known.billed_on(today)
            fresh = [post_id for post_id in dict.fromkeys(post_ids) if post_id not in billed]
            days = dict(known.days)
            days[today] = days.get(today, 0.0) + dollars * (len(fresh) if post_ids else 1)
            kept = {day: round(sum_, 6) for day, sum_ in sorted(days.items())[-400:]}
            told = {"days": kept, "billed": {today: [*billed, *fresh][-MOST_BILLED:]}}
            new = self.path.with_suffix(".new")
            new.write_text(json.dumps(told, indent=0), encoding="utf-8")
            os.replace(new, self.path)

    def spent(self) -> tuple[float, float]:
        """Today and this month, in US dollars."""
        days = self._days()
        today = self._today()
        return days.get(today, 0.0), sum(sum_ for day, sum_ in days.items() if day.startswith(today[:7]))

    def left(self) -> float:
        """How much may still be spent now; infinite without a cap."""
        today, month = self.spent() if self.capped else (0.0, 0.0)
        day_left = float("inf") if self.prices.daily_cap is None else self.prices.daily_cap - today
        month_left = float("inf") if self.prices.monthly_cap is None else self.prices.monthly_cap - month
        return max(0.0, min(day_left, month_left))

    def affordable(self, price: float, *, most: int) -> int:
        """How many posts of that price, at most so many, may still be read now."""
        return min(most, int(self.left() / price)) if price and self.capped else most

    def until_more_s(self) -> float:
        """Seconds until the cap that binds opens again: tomorrow, or the first of next month."""
        now = self._now().astimezone(UTC)
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        opens = midnight + timedelta(days=1)
        if self.prices.monthly_cap is not None and self.spent()[1] >= self.prices.monthly_cap:
            opens = (midnight.replace(day=1) + timedelta(days=32)).replace(day=1)
        return (opens - now).total_seconds()

    def price_of(self, text: str) -> float:
        """What posting this text costs."""
        return self.prices.post_link_cost if has_link(text) else self.prices.post_cost

    def facts(self) -> dict[str, str]:
        """For `doctor`."""
        prices = self.prices
        told = {
            "cost of reading": f"{prices.read_cost:g} $ a post, {prices.own_read_cost:g} $ one that names us",
            "cost of a reply": f"{prices.post_cost:g} $, with a link {prices.post_link_cost:g} $",
        }
        if self.capped:
            today, month = self.spent()
            told["spent today"] = f"{today:.2f} $" + _of(prices.daily_cap)
            told["spent this month"] = f"{month:.2f} $" + _of(prices.monthly_cap)
        else:
            told["caps"] = "none (set daily_cap and monthly_cap)"
        return told

    def _today(self) -> str:
        return self._now().astimezone(UTC).date().isoformat()

    def _days(self) -> Mapping[str, float]:
        return self._read().days

    def _read(self) -> _Book:
        try:
            told = json.loads(self.path.read_text(encoding="utf-8"))
            days = {str(day): float(sum_) for day, sum_ in told.get("days", told).items()}  # once there was no more
            billed = {str(day): [str(id_) for id_ in ids] for day, ids in told.get("billed", {}).items()}
            return _Book(days, billed)
        except FileNotFoundError:
            return _Book({}, {})
        except (ValueError, TypeError, AttributeError):
            # an unreadable ledger spends nothing more until it is looked at
            return _Book({self._today(): float("inf")}, {})


@dataclass(frozen=True, slots=True)
class _Book:
    """The ledger's file: dollars by day, and the posts billed on the last of them."""

    days: Mapping[str, float]
    billed: Mapping[str, Sequence[str]]

    def billed_on(self, day: str) -> Mapping[str, None]:
        """In the order in which they were read."""
        return dict.fromkeys(self.billed.get(day, ()))


def _of(cap: float | None) -> str:
    return "" if cap is None else f" of {cap:.2f} $"
