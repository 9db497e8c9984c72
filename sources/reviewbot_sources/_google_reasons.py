"""What a "no" of Google's APIs means. A 403 alone means four things: only the reason in the body tells which.

Two shapes of errors are in use: `error.errors[].reason` (YouTube, and mostly Play) and `error.details[]` with
`google.rpc.ErrorInfo` (Business Profile). Reasons: developers.google.com/youtube/v3/docs/errors and
cloud.google.com/apis/design/errors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from reviewbot.errors import (
    NotAuthorized,
    NotSent,
    OutcomeUnknown,
    PostingError,
    RateLimited,
    SourceError,
    Unavailable,
)
from reviewbot.transport import (
    as_float,
    as_list,
    as_map,
    as_text,
    brief,
    reading_status_error,
    retry_after_s,
    writing_status_error,
)

SETTLE = "`reviewbot post` settles it by looking for the reply at the site; it is not sent again before that"
LATER = "the next run goes on from here"
DAILY = frozenset({"quotaExceeded", "dailyLimitExceeded"})  # used up until midnight in California
SHORT = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED"})
SWITCHED_OFF = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
UNCLEAR = frozenset({"processingFailure", "backendError", "internalError"})  # a 4xx that promises nothing
NARROW = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
GBP_ACCESS = "https://developers.google.com/my-business/content/prereqs"


class Forbidden(NotAuthorized):
    """We are signed in, but this one thing is forbidden; `reason` is Google's word for why."""

    reason = ""


class BadRequest(Unavailable):
    """Google does not take the question as it is (a page token that is too old); asking again will not help."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came over the wire."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Refusal:
    """The parts of an error body that decide what to do."""

    reason: str = ""  # Google's word: commentsDisabled, RATE_LIMIT_EXCEEDED, NOT_FOUND
    message: str = ""
    retry_s: float | None = None  # google.rpc.RetryInfo
    no_quota: bool = False  # the project's limit is 0: not approved yet

    @classmethod
    def of(cls, body: bytes) -> Refusal:
        """Read tolerantly: the body may be anything."""
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            return cls(message=_page_title(body))
        error = as_map(value[0] if isinstance(value, list) and value else value).get("error")
        if not isinstance(error, Mapping):
            return cls(reason=as_text(error), message=as_text(as_map(value).get("error_description")))
        details = [as_map(detail) for detail in as_list(error.get("details"))]
        listed = [as_text(as_map(part).get("reason")) for part in as_list(error.get("errors"))]
        infos = [as_text(detail.get("reason")) for detail in details]
        words = [word for word in (*listed, *infos, as_text(error.get("status"))) if word]
        return cls(
            reason=words[0] if words else "",
            message=as_text(error.get("message")),
            retry_s=next((s for d in details if (s := _delay_s(d.get("retryDelay"))) is not None), None),
            no_quota=any(as_text(as_map(d.get("metadata")).get("quota_limit_value")) == "0" for d in details),
        )


def reading_refusal(answer: Answer, *, site: str, source: str, now: datetime) -> SourceError:
    """The error to raise for a read that was answered with a "no"."""
    refusal = Refusal.of(answer.body)
    if (setup := _setup_problem(answer, refusal, site=site, source=source)) is not None:
        return setup
    if _limits(answer, refusal):
        return RateLimited(_too_fast(refusal, site), retry_after_s=_wait_s(answer, refusal, now), hint=LATER)
    said = f": {brief(refusal.message)}" if refusal.message else ""
    if answer.status == 403:
        error = Forbidden(f"{site} forbids this ({refusal.reason or 403}){said}", hint=_auth(source))
        error.reason = refusal.reason
        return error
    if answer.status == 400:
        return BadRequest(f"{site} refuses the question ({refusal.reason or 400}){said}", hint="check the settings")
    error_ = reading_status_error(answer.status, answer.headers, site=site, message=refusal.message, now=now)
    if isinstance(error_, NotAuthorized):
        error_.hint = _auth(source)
    return error_


def writing_refusal(answer: Answer, *, site: str, source: str, now: datetime) -> PostingError:
    """The error to raise for a write that was answered with a "no", or with what may have been a yes."""
    refusal = Refusal.of(answer.body)
    setup = _setup_problem(answer, refusal, site=site, source=source)
    if setup is not None:
        return NotSent(setup.message, code=refusal.reason or str(answer.status), hint=setup.hint)
    if _limits(answer, refusal):
        wait_s = _wait_s(answer, refusal, now)
        code = refusal.reason or "rate_limited"
        return NotSent(_too_fast(refusal, site), code=code, retry_after_s=wait_s, hint=LATER)
    if refusal.reason in UNCLEAR:
        words = f"{site} may have taken the reply ({refusal.reason}): {brief(refusal.message)}"
        return OutcomeUnknown(words, code=refusal.reason, hint=SETTLE)
    code = "gone" if answer.status in (404, 410) else refusal.reason
    return writing_status_error(answer.status, answer.headers, site=site, message=refusal.message, code=code, now=now)


def _setup_problem(answer: Answer, refusal: Refusal, *, site: str, source: str) -> NotAuthorized | None:
    """Nothing works before a person changes something at Google, and nothing was done."""
    if answer.status not in (401, 403, 429):
        return None
    said = brief(refusal.message)
    if refusal.no_quota:
        return NotAuthorized(
            f"Google has not approved your project for {site} yet (its quota is 0): {said}",
            hint=f"apply for access (Business Profile: {GBP_ACCESS}); it takes Google days to weeks",
        )
    if refusal.reason in SWITCHED_OFF:
        hint = "enable it in the Google Cloud console under `APIs & Services`, wait some minutes"
        return NotAuthorized(f"the API of {site} is not enabled for your Google project: {said}", hint=hint)
    if answer.status == 401 or refusal.reason in NARROW:
        return NotAuthorized(f"{site} refuses our credentials ({answer.status}): {said}", hint=_auth(source))
    return None


def _limits(answer: Answer, refusal: Refusal) -> bool:
    return answer.status == 429 or (answer.status == 403 and refusal.reason in DAILY | SHORT)


def _too_fast(refusal: Refusal, site: str) -> str:
    said = f": {brief(refusal.message)}" if refusal.message else ""
    if refusal.reason in DAILY:
        return f"today's quota at {site} is used up until midnight in California{said}"
    return f"{site} asks us to slow down ({refusal.reason or 429}){said}"


def _wait_s(answer: Answer, refusal: Refusal, now: datetime) -> float | None:
    asked_s = retry_after_s(answer.headers, now=now)
    if asked_s is None and refusal.reason in DAILY:
        return until_midnight_s(now)
    return refusal.retry_s if asked_s is None else asked_s


def until_midnight_s(now: datetime) -> float:
    """How long until Google's daily quotas begin anew, at midnight Pacific time."""
    zone = _pacific()
    local = now.astimezone(zone)
    midnight = datetime.combine(local.date() + timedelta(days=1), time(), tzinfo=zone)
    return (midnight.astimezone(UTC) - now).total_seconds()


def _pacific() -> tzinfo:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo("America/Los_Angeles")
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=-8))  # an hour late in summer: we only ever wait longer


def _delay_s(value: Any) -> float | None:
    return as_float(value[:-1]) if isinstance(value, str) and value.endswith("s") else None


def _page_title(body: bytes) -> str:
    return (
        "a web page instead of an answer" if body.lstrip()[:1] == b"<" else brief(body[:200].decode("utf-8", "replace"))
    )


def _auth(source: str) -> str:
    return f"run `reviewbot auth {source}`"
