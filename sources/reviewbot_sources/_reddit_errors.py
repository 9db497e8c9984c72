"""What Reddit's answers, and the exceptions of praw, prawcore and requests, mean for a read and for a write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from reviewbot.errors import (
    MentionGone,
    NotAuthorized,
    NotSent,
    OutcomeUnknown,
    PostingError,
    Refused,
    SourceError,
    Unavailable,
)
from reviewbot.transport import (
    as_list,
    as_map,
    as_text,
    brief,
    is_network_error,
    reading_error,
    reading_status_error,
    writing_error,
    writing_status_error,
)

if TYPE_CHECKING:
    import requests

NAME = "Reddit"
AUTH_HINT = "run `reviewbot auth SOURCE`; new Reddit apps need Reddit's approval before they get a token"
UNITS = {"millisecond": 0.001, "second": 1.0, "minute": 60.0, "hour": 3600.0}
LIMITS = ("RATELIMIT", "SUBREDDIT_RATELIMIT")  # the comment throttle: nothing was posted


class Answered(Exception):
    """An answer that is no success, raised past prawcore, which would send again or fail on it."""

    def __init__(self, response: requests.Response, *, token: bool) -> None:
        super().__init__(f"status {response.status_code}")
        self.response = response
        self.token = token  # it came from the token endpoint


def read_refused(answered: Answered) -> SourceError:
    """A read that was answered with a status other than 2xx."""
    response = answered.response
    status, message = response.status_code, _said(response)[1]
    if answered.token and 400 <= status < 500 and status != 429:
        return NotAuthorized(f"{NAME} gives no token ({status}): {brief(message)}", hint=AUTH_HINT)
    error = reading_status_error(status, response.headers, site=NAME, message=message)
    if isinstance(error, NotAuthorized):
        error.hint = AUTH_HINT
    return error


def read_failed(error: Exception) -> SourceError:
    """A read, or the fetching of a token, that ended in an exception; an error of ours stays as it is."""
    from prawcore import BadJSON, OAuthException

    if isinstance(error, SourceError):
        return error
    if isinstance(error, Answered):
        return read_refused(error)
    if isinstance(error, OAuthException):
        return NotAuthorized(f"{NAME} gives no token: {brief(error)}", hint=AUTH_HINT)
    if isinstance(error, BadJSON) or "JSON" in type(error).__name__:
        return Unavailable(f"{NAME} answered with something that is not JSON", hint="try again later")
    if is_network_error(error):
        return reading_error(error, site=NAME)
    return Unavailable(f"{NAME} answered with something unexpected: {_named(error)}", hint="try again later")


def write_refused(response: requests.Response) -> PostingError:
    """A write that was answered with a status other than 2xx."""
    code, message = _said(response)
    if response.status_code in (404, 410):
        return Refused(f"{NAME} does not know what is to be answered: {brief(message)}", code="gone")
    return writing_status_error(response.status_code, response.headers, site=NAME, message=message, code=code)


def write_failed(error: Exception) -> PostingError:
    """A write that ended in an exception: unknown, unless it provably never left."""
    if is_network_error(error):
        return writing_error(error, site=NAME)
    return OutcomeUnknown(f"{NAME} answered the write with something unreadable: {_named(error)}", code="unreadable")


def without_errors(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """The `json` part of a 200. Raises where it lists errors: Reddit refuses comments with status 200."""
    told = as_map(answer.get("json"))
    errors = as_list(told.get("errors"))
    if not errors:
        return told
    parts = [as_text(part) for part in (errors[0] if isinstance(errors[0], list) else [errors[0]])]
    code, message = [*parts, "", ""][:2]
    if code in LIMITS:
        raise NotSent(
            f"{NAME} asks us to slow down: {brief(message)}", code=code, retry_after_s=_stated_wait_s(message)
        )
    raise Refused(f"{NAME} refused it: {brief(message) or code}", code=code or "refused")


def must_encode(data: Mapping[str, str]) -> None:
    """Raises `Refused` for text that no request can carry (half a surrogate pair)."""
    try:
        "".join(data.values()).encode()
    except UnicodeEncodeError as error:
        raise Refused("the text has a broken character that cannot be sent", code="text") from error


def gone(name: str) -> MentionGone:
    """What to raise for an item that was deleted."""
    return MentionGone(f"{brief(name)} was deleted at {NAME}")


def _stated_wait_s(message: str) -> float | None:
    """ "Take a break for 9 minutes before trying again." -> 540."""
    found = re.search(r"(\d{1,5}) (millisecond|second|minute|hour)s?\b", message)
    return int(found[1]) * UNITS[found[2]] if found else None


def _said(response: requests.Response) -> tuple[str, str]:
    """The code and the words of an error's body, whatever its shape."""
    try:
        told = as_map(response.json())
    except (ValueError, RecursionError):
        return "", ""
    words = [as_text(told.get(name)) for name in ("explanation", "message", "error_description", "reason", "error")]
    scope = "insufficient_scope" if "insufficient_scope" in response.headers.get("www-authenticate", "") else ""
    return as_text(told.get("reason")) or scope, next((word for word in words if word), "")


def _named(error: Exception) -> str:
    return f"{type(error).__name__} {brief(error, limit=80)}".strip()
