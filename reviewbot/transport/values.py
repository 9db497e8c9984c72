"""Tolerant readers of what sites send: whatever comes, they give a value of the right type or none.

Sites add fields, drop fields, send null for text, numbers as strings and dates from the year 60000. None of that
may stop a pull.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reviewbot.errors import Unavailable
from reviewbot.transport.redaction import redact

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_ISO = re.compile(r"(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(\.\d+)?(Z|z|[+-]\d\d:?\d\d)?$")


def parse_json(body: bytes | str, *, site: str) -> Any:
    """The JSON value of an answer; `Unavailable` when it is HTML, cut short or anything else."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        start = body[:200] if isinstance(body, str) else body[:200].decode("utf-8", "replace")
        kind = "a web page" if start.lstrip().startswith("<") else "something that is not JSON (cut short?)"
        raise Unavailable(
            f"{site} answered with {kind}: {brief(start, limit=80)}",
            hint="try again later; if it stays, look at `endpoint` and at the proxy",
        ) from error


def as_text(value: Any, default: str = "") -> str:
    """Text as it came; a number as its digits; anything else is the default."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return default


def as_float(value: Any) -> float | None:
    """A finite number, also out of a string; None otherwise."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and len(value) > 300:  # longer than any number; float() would read it all
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def as_int(value: Any, default: int = 0) -> int:
    """A whole number, also out of a string; the default otherwise."""
    number = as_float(value)
    return default if number is None else int(number)


def as_map(value: Any) -> Mapping[str, Any]:
    """A JSON object, or an empty one."""
    return value if isinstance(value, Mapping) else {}


def as_list(value: Any) -> list[Any]:
    """A JSON array, or an empty one."""
    return value if isinstance(value, list) else []


def instant(value: Any) -> datetime | None:
    """An aware instant in UTC out of seconds since 1970 or an ISO 8601 string; None if it makes no sense.

    Any number of fraction digits is taken, no zone means UTC, and years outside 1990 to 2100 are taken for noise.
    """
    moment = _from_iso(value) if isinstance(value, str) and not value.strip().isdigit() else _from_seconds(value)
    return moment if moment is not None and 1990 <= moment.year <= 2100 else None


def _from_seconds(value: Any) -> datetime | None:
    number = as_float(value)
    if number is None:
        return None
    try:
        return datetime.fromtimestamp(number, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _from_iso(value: str) -> datetime | None:
    if value[10:11] == "T" and value[-1:] == "Z" and value[:4].isascii():
        try:  # what almost every site sends
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    match = _ISO.match(value.strip()[:64])
    if match is None:
        return None
    day, fraction, zone = match.groups()
    micro = (fraction or ".0")[:7]
    offset = "+00:00" if zone in (None, "Z", "z") else zone
    try:
        return datetime.fromisoformat(f"{day}{micro.ljust(7, '0')}{offset}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def brief(text: Any, *, limit: int = 300) -> str:
    """Text from outside as one harmless line for an error message: no control characters, no secrets, cut."""
    line = _CONTROL.sub(" ", redact(str(text)[: limit * 4])).strip()
    return line if len(line) <= limit else line[: limit - 1] + "…"
