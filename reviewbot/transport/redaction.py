"""Strikes secrets out of messages and log records.

Client libraries log what they send (tweepy prints the bearer token at DEBUG, oauthlib the tokens it signs with).
Whoever hands a secret to a library tells it here first; from then on no log record of the process carries it.
"""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import Callable
from itertools import pairwise
from typing import Any
from urllib.parse import quote, quote_plus

STRUCK = "***"
SHORTEST = 4  # a shorter string is no secret, and striking it out would garble everything

_lock = threading.Lock()
_secrets: set[str] = set()
_ordered: tuple[str, ...] = ()


def remember_secret(*secrets: str | None) -> None:
    """Strike these out of everything from now on, also in their URL-encoded forms.

    Two or more given together are also struck out as HTTP Basic credentials of each neighbouring pair.
    """
    known = [secret for secret in secrets if secret]
    pairs = [f"{user}:{word}" for user, word in pairwise(known)]
    forms = {form for secret in known for form in (secret, quote(secret, safe=""), quote_plus(secret))}
    forms |= {base64.b64encode(pair.encode("utf-8", "surrogatepass")).decode() for pair in pairs}
    _keep({form for form in forms if len(form) >= SHORTEST})


def _keep(forms: set[str]) -> None:
    global _ordered
    with _lock:
        if forms <= _secrets:
            return
        _secrets.update(forms)
        _ordered = tuple(sorted(_secrets, key=len, reverse=True))  # the longest first: one may contain another
        _guard_log_records()


def redact(text: str) -> str:
    """The text with every known secret struck out."""
    for secret in _ordered:
        if secret in text:
            text = text.replace(secret, STRUCK)
    return text


class _RedactingFactory:
    """Makes log records as before, with secrets struck out of the finished message."""

    def __init__(self, make: Callable[..., logging.LogRecord]) -> None:
        self.make = make

    def __call__(self, *args: Any, **kwargs: Any) -> logging.LogRecord:
        record = self.make(*args, **kwargs)
        try:
            message = record.getMessage()
        except (TypeError, ValueError, KeyError):  # a record that cannot be formatted is the handler's to report
            return record
        clean = redact(message)
        if clean != message:
            record.msg, record.args = clean, ()
        return record


def _guard_log_records() -> None:
    factory = logging.getLogRecordFactory()
    if not isinstance(factory, _RedactingFactory):
        logging.setLogRecordFactory(_RedactingFactory(factory))
