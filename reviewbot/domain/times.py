"""Instants: always aware, stored in UTC, read from ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta


def parse_instant(text: str) -> datetime:
    """An ISO 8601 date or time as an instant; without a zone it is UTC. Raises `ValueError`."""
    read = datetime.fromisoformat(text.strip())
    aware = read.replace(tzinfo=UTC) if read.tzinfo is None else read
    try:
        return aware.astimezone(UTC)
    except OverflowError as problem:
        raise ValueError(f"out of range: {text}") from problem


def iso(instant: datetime) -> str:
    """The instant in UTC with a Z, at its own precision: 2026-11-21T08:30:00Z."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
MORNING = 8  # the hour, UTC, at which a day that is only named begins


def later(text: str, now: datetime) -> datetime:
    """What people write for a moment to come: 4h, 3d, 2w, tomorrow, monday, an ISO date or time.

    Raises `ValueError` for anything else and for what is past.
    """
    word = text.strip().lower()
    if match := re.fullmatch(r"(\d{1,4})\s*([mhdw])", word):
        return now + timedelta(**{_UNITS[match[2]]: int(match[1])})
    morning = now.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    if word == "tomorrow":
        return morning + timedelta(days=1)
    if word in _DAYS:
        return morning + timedelta(days=(_DAYS.index(word) - now.weekday() - 1) % 7 + 1)
    try:
        moment = parse_instant(text)
    except ValueError:
        raise ValueError(f"{text!r} is no time") from None
    if moment <= now:
        raise ValueError(f"{text} is past")
    return moment
