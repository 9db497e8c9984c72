"""Instants as the store keeps them: whole microseconds since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import overload

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000


@overload
def micros(instant: datetime) -> int: ...
@overload
def micros(instant: None) -> None: ...
def micros(instant: datetime | None) -> int | None:
    """An aware instant as the store keeps it."""
    return None if instant is None else (instant - _EPOCH) // _MICROSECOND


@overload
def instant(stored: int) -> datetime: ...
@overload
def instant(stored: None) -> None: ...
def instant(stored: int | None) -> datetime | None:
    """What `micros` made, back again."""
    return None if stored is None else _EPOCH + timedelta(microseconds=stored)
