"""Instants: always aware, stored in UTC, read from ISO 8601."""

from __future__ import annotations

from datetime import UTC, datetime


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
