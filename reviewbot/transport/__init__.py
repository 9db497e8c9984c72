"""What adapters share: sessions whose every call ends in time, one request per write, honest outcomes, no secrets.

::

    wire       requests sessions with a total deadline, no redirects, no hidden re-sends; knows what was sent
    outcome    an exception or a status -> the error of `reviewbot.errors` that says what is known
    patience   reads tried again with jitter, rate limits waited for as long as the run allows; writes never
    redaction  secrets struck out of every message and log record
    values     tolerant readers of what sites send: JSON, instants, text, numbers

Nothing heavy is imported before a session is opened.
"""

from __future__ import annotations

from reviewbot.transport.outcome import (
    Rejected,
    is_network_error,
    proven_not_sent,
    reading_error,
    reading_status_error,
    retry_after_s,
    writing_error,
    writing_status_error,
)
from reviewbot.transport.patience import Patience
from reviewbot.transport.redaction import redact, remember_secret
from reviewbot.transport.values import as_float, as_int, as_list, as_map, as_text, brief, instant, parse_json
from reviewbot.transport.wire import all_within, equip, open_session, user_agent

__all__ = [
    "Patience",
    "Rejected",
    "all_within",
    "as_float",
    "as_int",
    "as_list",
    "as_map",
    "as_text",
    "brief",
    "equip",
    "instant",
    "is_network_error",
    "open_session",
    "parse_json",
    "proven_not_sent",
    "reading_error",
    "reading_status_error",
    "redact",
    "remember_secret",
    "retry_after_s",
    "user_agent",
    "writing_error",
    "writing_status_error",
]
