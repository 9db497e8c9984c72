"""X's connection: tweepy for addresses and signatures; the answers and the errors are read from the wire.

tweepy alone has no time-out, a hard-coded host, models that fail on odd dates, and an error class that breaks on an
error body that is a list. Its session is public: ours carries the deadline and the address, and keeps the response.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from reviewbot.contract import Context, Timeouts
from reviewbot.errors import NotAuthorized, NotSent, OutcomeUnknown, PostingError, Refused, SourceError, Unavailable
from reviewbot.transport import (
    Patience,
    Rejected,
    all_within,
    as_map,
    brief,
    is_network_error,
    open_session,
    parse_json,
    reading_error,
    reading_status_error,
    remember_secret,
    writing_error,
    writing_status_error,
)
from reviewbot_sources._x_auth import (
    API,
    APP_ONLY,
    AUTH_HINT,
    NAME,
    OAUTH1,
    OAUTH2,
    Connection,
    Signed,
    body_of,
    sign_on,
    words_of,
)
from reviewbot_sources._x_posts import Answer, answer_of
from reviewbot_sources._x_quota import Limits

if TYPE_CHECKING:
    import requests

USAGE = f"{API}/2/usage/tweets"
CODES = (  # the words of a refusal -> our code for it
    ("too long", "too_long"),
    ("tweet id is invalid", "gone"),
    ("post id is invalid", "gone"),
    ("deleted or not visible", "gone"),
    ("only reply to or quote", "not_summoned"),
    ("restricted", "restricted"),
    ("locked", "account_locked"),
    ("suspended", "account_suspended"),
)
Call = Callable[[Any, bool], Any]  # of a tweepy.Client and its `user_auth`


class XClient:
    """Asks and writes. Reads wait and try again within the run's patience, a write is exactly one POST."""

    def __init__(self, connection: Connection, context: Context) -> None:
        self.connection = connection
        self.context = context
        self.patience = Patience(context.wait_s, context.waiting)
        self.limits = Limits()
        self._signed: Signed | None = None
        self._last: requests.Response | None = None

    def close(self) -> None:
        """Forget tokens, let go of connections."""
        if self._signed is not None:
            self._signed.api.session.close()
        self._signed = None

    @property
    def kind(self) -> str:
        """How we are authorised, in words; "" before the first call."""
        return self._signed.kind if self._signed is not None else ""

    def facts(self) -> dict[str, str]:
        """What `doctor` shows of the authorisation and of what is left of the site's limits."""
        signed = {} if self._signed is None else {"authorised by": self.kind, **self._signed.facts}
        return {**signed, **self.limits.facts(self.context.now())}

    def may_write(self) -> bool:
        """Whether the credentials allow a post, as far as X has said."""
        return self._signed is not None and self._signed.may_write and self.limits.access != "read"

    def usage(self) -> Mapping[str, Any]:
        """The posts read this month, which X tells only to an app's own bearer token. Raises as `read` does."""
        bearer = self.context.secret("bearer_token")
        if not bearer:
            return {}
        remember_secret(bearer)
        asked = {"usage.fields": "cap_reset_day,project_cap,project_usage"}
        with open_session(rewrite={API: self.connection.endpoint}, **self._timeouts) as session:
            try:
                response = session.get(USAGE, params=asked, headers={"Authorization": f"Bearer {bearer}"})
            except Exception as error:
                raise reading_error(error, site=NAME) from error
        if response.status_code != 200:
            raise _reading_refusal(response)
        return as_map(as_map(parse_json(response.content, site=NAME)).get("data"))

    # --- calls ------------------------------------------------------------------------------------------------

    def read(self, call: Call) -> Answer:
        """What a read gives. Raises `NotAuthorized`, `RateLimited`, `Unavailable`, `Rejected` or `MentionGone`."""
        return answer_of(self.patience.read(lambda: self._read(call)))

    def _read(self, call: Call, *, again: bool = True) -> Mapping[str, Any]:
        try:
            response = self._send(call)
        except SourceError:
            raise
        except Exception as error:
            raise reading_error(error, site=NAME) from error
        if response.status_code == 401 and again and self.kind == OAUTH2:
            self.close()  # two hours are over: once with a fresh token
            return self._read(call, again=False)
        if not 200 <= response.status_code < 300:
            raise _reading_refusal(response)
        told = parse_json(response.content, site=NAME)
        if not isinstance(told, Mapping):
            raise Unavailable(f"{NAME} answered with nothing that makes sense", hint="try again later")
        return told

    def authorised_as_account(self) -> bool:
        """Whether an account acts, not just an app."""
        self._open()
        return self.kind != APP_ONLY

    def write(self, call: Call) -> Mapping[str, Any]:
        """One POST or DELETE, with a token fetched before it; the answer's `data`. Raises only `PostingError`s."""
        self._ready_to_write()
        try:
            response = self._send(call)
        except UnicodeError as error:
            raise Refused("the text has a broken character that cannot be sent", code="text") from error
        except Exception as error:
            raise _writing_trouble(error) from error
        if not 200 <= response.status_code < 300:
            if response.status_code == 401 and self.kind == OAUTH2:
                self.close()  # the next attempt gets a fresh token
            raise _writing_refusal(response)
        try:
            told = as_map(parse_json(response.content, site=NAME))
        except Unavailable as error:
            raise OutcomeUnknown(f"the reply may stand: {error.message}", code="unreadable") from error
        data = told.get("data")
        if not isinstance(data, Mapping):
            message = f"{NAME} answered the write without a result: {brief(words_of(told)[1])}"
            raise OutcomeUnknown(message, code="unreadable")
        return data

    @property
    def _timeouts(self) -> Timeouts:
        return self.context.timeouts(self.connection.timeout_s)

    def _ready_to_write(self) -> None:
        try:
            with all_within(self._timeouts["write_timeout_s"]):
                self._open()
        except SourceError as error:
            code = "unauthorized" if isinstance(error, NotAuthorized) else "not_connected"
            wait_s = getattr(error, "retry_after_s", None)
            message = f"nothing was sent: {error.message}"
            raise NotSent(message, code=code, retry_after_s=wait_s, hint=error.hint) from error
        if self.kind == APP_ONLY:
            raise NotSent("nothing was sent: an app-only bearer token cannot post", code="unauthorized", hint=AUTH_HINT)

    def _send(self, call: Call) -> requests.Response:
        """The response, whatever tweepy makes of its status or fails on in its body."""
        api = self._open()
        self._last = None
        try:
            response: requests.Response = call(api, self.kind == OAUTH1)
        except Exception as error:
            last: requests.Response | None = self._kept()
            if last is None or is_network_error(error):
                raise
            return last
        return response

    def _kept(self) -> requests.Response | None:
        """What `_keep` saw since the call began."""
        return self._last

    def _open(self) -> Any:
        if self._signed is None:
            self._signed = sign_on(self.connection, self.context, keep=self._keep)
        return self._signed.api

    def _keep(self, response: requests.Response, *args: Any, **kwargs: Any) -> None:
        self._last = response
        self.limits.note(response)


def _reading_refusal(response: requests.Response) -> SourceError:
    message = words_of(body_of(response))[1]
    if response.status_code == 402:
        return Rejected(f"{NAME}'s credits are used up: {brief(message)}", status=402, hint="buy credits at X")
    return reading_status_error(response.status_code, response.headers, site=NAME, message=message)


def _writing_trouble(error: Exception) -> PostingError:
    if is_network_error(error):
        return writing_error(error, site=NAME)
    return OutcomeUnknown(f"the write ended in {type(error).__name__}: {brief(error, limit=80)}", code="unreadable")


def _writing_refusal(response: requests.Response) -> PostingError:
    """A 403 "duplicate content" is evidence that it stands already, so it is unknown, never refused (rule R5)."""
    title, message = words_of(body_of(response))
    status, said = response.status_code, (title + message).lower()
    if status == 403 and "duplicate" in said:
        hint = "`reviewbot post` looks whether it is our own reply"
        return OutcomeUnknown(f"{NAME} says this text was posted before", code="duplicate", hint=hint)
    if status == 402:
        return NotSent(f"{NAME}'s credits are used up: {brief(message)}", code="quota", hint="buy credits at X")
    code = "gone" if status == 404 else next((code for words, code in CODES if words in said), "")
    return writing_status_error(status, response.headers, site=NAME, message=message or title, code=code)
