"""What an exception or a status means: for a read, whether to try later; for a write, what is known of it.

Rule R4: only what is *proven* not applied may be sent again. That is what failed before a byte of the request was
handed to a socket, a 429, and a 401. A time-out, a 5xx, a cut or closed connection, a success that cannot be
parsed: the outcome is unknown. A stated 4xx is a refusal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from reviewbot.errors import (
    MentionGone,
    NotAuthorized,
    NotSent,
    OutcomeUnknown,
    PostingError,
    RateLimited,
    Refused,
    SourceError,
    Unavailable,
)
from reviewbot.transport.values import as_float, brief

LATER = "try again later; nothing is lost"
SETTLE = "`reviewbot post` settles it by looking for the reply at the site; it is not sent again before that"


class Rejected(Unavailable):
    """The site refuses the question itself (a 4xx that is about neither us nor the item): asking again is no use."""

    def __init__(self, message: str, *, status: int, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.status = status


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it wraps, however the library hides it (prawcore: `original_exception`)."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        this = waiting.pop(0)
        if not isinstance(this, BaseException) or id(this) in seen:
            continue
        seen.add(id(this))
        yield this
        waiting += [getattr(this, "original_exception", None), this.__cause__, *this.args[:1]]
        waiting.append(getattr(this, "reason", None))


def is_network_error(error: BaseException) -> bool:
    """Whether it comes from the connection rather than from an answer."""
    import http.client

    from requests.exceptions import RequestException
    from urllib3.exceptions import HTTPError

    kinds = (RequestException, HTTPError, OSError, http.client.HTTPException)
    return any(isinstance(part, kinds) for part in _chain(error))


def proven_not_sent(error: BaseException) -> bool:
    """Whether the request provably never left: the connection was not made, or nothing was handed to it.

    Sessions of `wire` know it for certain; for others only the failure to connect counts as proof.
    """
    from requests.exceptions import ConnectTimeout, InvalidHeader, InvalidSchema, InvalidURL, MissingSchema
    from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

    for part in _chain(error):
        known = vars(part).get("nothing_sent") if hasattr(part, "__dict__") else None
        if isinstance(known, bool):
            return known
    before = (ConnectTimeout, ConnectTimeoutError, NewConnectionError, ConnectionRefusedError)
    never = (InvalidURL, MissingSchema, InvalidSchema, InvalidHeader)
    return any(isinstance(part, before + never) for part in _chain(error))


def reading_error(error: BaseException, *, site: str) -> Unavailable:
    """A failed read, as the error to raise `from` it."""
    return Unavailable(f"{site} could not be reached: {_in_words(error)}", hint=LATER)


def writing_error(error: BaseException, *, site: str) -> PostingError:
    """A write that ended in an exception of the connection: `NotSent` where proven, else `OutcomeUnknown`."""
    words = _in_words(error)
    if proven_not_sent(error):
        return NotSent(f"{site} could not be reached, nothing was sent: {words}", code="not_connected", hint=LATER)
    return OutcomeUnknown(f"{site} may have taken the reply: {words}", code="no_answer", hint=SETTLE)


def _in_words(error: BaseException) -> str:
    names = {type(part).__name__ for part in _chain(error)}
    if names & {"SSLError", "SSLCertVerificationError"}:
        return "the encrypted connection failed (certificate? proxy?)"
    if names & {"ConnectTimeout", "ConnectTimeoutError"}:
        return "the connection timed out"
    if names & {"NameResolutionError", "gaierror"}:
        return "its name could not be resolved"
    if "ProxyError" in names:
        return "the proxy did not let us through"
    if names & {"ReadTimeout", "ReadTimeoutError", "TimeoutError"}:
        return "it did not answer in time"
    if "TooManyRedirects" in names:
        return "it answered with a redirect, which is not followed"
    if "ConnectionRefusedError" in names or "NewConnectionError" in names:
        return "the connection was refused"
    return f"the connection broke ({brief(type(error).__name__)})"


def reading_status_error(
    status: int, headers: Mapping[str, str], *, site: str, message: str = "", now: datetime | None = None
) -> SourceError:
    """A read that the site answered with this status; `message` is the site's own words."""
    said = f": {brief(message)}" if message else ""
    if status == 429:
        wait_s = retry_after_s(headers, now=now)
        return RateLimited(f"{site} asks us to slow down (429){said}", retry_after_s=wait_s, hint=LATER)
    if status in (401, 403):
        word = "refuses our credentials" if status == 401 else "forbids this to our account"
        return NotAuthorized(f"{site} {word} ({status}){said}", hint="run `reviewbot auth SOURCE` for this source")
    if status in (404, 410):
        return MentionGone(f"{site} does not know it, or no longer ({status}){said}")
    if 400 <= status < 500 and status != 408:
        hint = "check this source's settings"
        return Rejected(f"{site} refuses the question ({status}){said}", status=status, hint=hint)
    return Unavailable(f"{site} answered {status}{said}", hint=LATER)


def writing_status_error(
    status: int,
    headers: Mapping[str, str],
    *,
    site: str,
    message: str = "",
    code: str = "",
    now: datetime | None = None,
) -> PostingError:
    """A write that the site answered with this status (not a 2xx that says yes); `code` is the site's own."""
    said = f": {brief(message)}" if message else ""
    if status == 429:
        wait_s = retry_after_s(headers, now=now)
        return NotSent(
            f"{site} asks us to slow down{said}", code=code or "rate_limited", retry_after_s=wait_s, hint=LATER
        )
    if status == 401:
        hint = "run `reviewbot auth SOURCE` for this source"
        return NotSent(f"{site} refuses our credentials{said}", code=code or "unauthorized", hint=hint)
    if 400 <= status < 500 and status != 408:
        return Refused(f"{site} refused the reply ({status}){said}", code=code or str(status))
    return OutcomeUnknown(f"{site} may have taken the reply ({status}){said}", code=code or str(status), hint=SETTLE)


def retry_after_s(headers: Mapping[str, str], *, now: datetime | None = None) -> float | None:
    """How long a 429 asks us to wait, in seconds, from the headers that sites use; None when they do not say.

    `Retry-After` (seconds or a date), `x-ratelimit-reset` (seconds, Reddit), `x-rate-limit-reset` (epoch, X).
    """
    moment = now or datetime.now(UTC)
    lower = {str(name).lower(): str(value) for name, value in headers.items()}
    after = lower.get("retry-after")
    if after is not None and (wait_s := _seconds_or_date(after, moment)) is not None:
        return wait_s
    reset_s = as_float(lower.get("x-ratelimit-reset"))
    if reset_s is not None and reset_s >= 0:
        return reset_s if reset_s < 1e8 else max(0.0, reset_s - moment.timestamp())
    epoch = as_float(lower.get("x-rate-limit-reset"))
    return max(0.0, epoch - moment.timestamp()) if epoch is not None and epoch > 0 else None


def _seconds_or_date(value: str, now: datetime) -> float | None:
    seconds = as_float(value)
    if seconds is not None:
        return seconds if seconds >= 0 else None
    try:
        then = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    then = then if then.tzinfo is not None else then.replace(tzinfo=UTC)
    return max(0.0, (then - now).total_seconds())
