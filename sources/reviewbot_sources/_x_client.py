"""X's connection: tweepy for addresses and signatures; the answers and the errors are read from the wire.

tweepy alone has no time-out, a hard-coded host, models that fail on odd dates, and an error class that breaks on an
error body that is a list. Its session is public: ours carries the deadline and the address, and keeps the response.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from reviewbot.contract import Context, Timeouts
from reviewbot.errors import NotAuthorized, NotSent, OutcomeUnknown, PostingError, Refused, SourceError, Unavailable
from reviewbot.transport import (
    Patience,
    Rejected,
    all_within,
    as_list,
    as_map,
    as_text,
    brief,
    equip,
    is_network_error,
    open_session,
    parse_json,
    reading_error,
    reading_status_error,
    remember_secret,
    user_agent,
    writing_error,
    writing_status_error,
)
from reviewbot_sources._x_posts import Answer, answer_of

if TYPE_CHECKING:
    import requests

NAME = "X"
APP_ONLY = "app only"
API = "https://api.twitter.com"  # what tweepy asks, and what OAuth 1.0a signs
TOKEN_PATH = "/2/oauth2/token"
AUTH_HINT = "run `reviewbot auth SOURCE` for this source"
OAUTH1 = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
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


class Connection(Protocol):
    """What the client needs of the adapter's settings."""

    @property
    def endpoint(self) -> str:
        """The API's address."""

    @property
    def token_endpoint(self) -> str:
        """The OAuth 2.0 token address; "" for the endpoint's own."""

    @property
    def user_agent(self) -> str:
        """What to call ourselves; "" for the usual."""

    @property
    def timeout_s(self) -> float | None:
        """For one call as a whole; None: as the context says."""


class XClient:
    """Asks and writes. Reads wait and try again within the run's patience, a write is exactly one POST."""

    def __init__(self, connection: Connection, context: Context) -> None:
        self.connection = connection
        self.context = context
        self.patience = Patience(context.wait_s, context.waiting)
        self.kind = ""  # how we are authorised, in words
        self._api: Any = None
        self._user_auth = False
        self._last: requests.Response | None = None

    def close(self) -> None:
        """Forget tokens, let go of connections."""
        if self._api is not None:
            self._api.session.close()
        self._api = None

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
        if response.status_code == 401 and again and self.kind == "OAuth 2.0":
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
            raise _writing_refusal(response)
        try:
            told = as_map(parse_json(response.content, site=NAME))
        except Unavailable as error:
            raise OutcomeUnknown(f"the reply may stand: {error.message}", code="unreadable") from error
        data = told.get("data")
        if not isinstance(data, Mapping):
            message = f"{NAME} answered the write without a result: {brief(_said(told)[1])}"
            raise OutcomeUnknown(message, code="unreadable")
        return data

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
            response: requests.Response = call(api, self._user_auth)
        except Exception as error:
            last: requests.Response | None = self._kept()
            if last is None or is_network_error(error):
                raise
            return last
        return response

    def _kept(self) -> requests.Response | None:
        """What `_keep` saw since the call began."""
        return self._last

    def _keep(self, response: requests.Response, *args: Any, **kwargs: Any) -> None:
        self._last = response

    # --- authorisation ----------------------------------------------------------------------------------------

    def _open(self) -> Any:
        if self._api is None:
            self._api = self._authorised()
        return self._api

    def _authorised(self) -> Any:
        import requests
        import tweepy

        given = {name: self.context.secret(name) for name in OAUTH1}
        remember_secret(*[f"{value}" for value in given.values() if value])
        if all(given.values()):
            self.kind, self._user_auth = "OAuth 1.0a", True
            api = tweepy.Client(**given, return_type=requests.Response)
        elif refresh_token := self.context.secret("refresh_token"):
            self.kind, self._user_auth = "OAuth 2.0", False
            api = tweepy.Client(bearer_token=self._fresh_token(refresh_token), return_type=requests.Response)
        elif bearer := self.context.secret("bearer_token"):
            remember_secret(bearer)
            self.kind, self._user_auth = APP_ONLY, False
            api = tweepy.Client(bearer_token=bearer, return_type=requests.Response)
        else:
            raise NotAuthorized(f"no credentials for {NAME}", hint=AUTH_HINT)
        api.user_agent = self.connection.user_agent or user_agent()
        equip(api.session, agent=api.user_agent, rewrite=self._rewrite(), **self._timeouts)
        api.session.hooks["response"].append(self._keep)
        return api

    @property
    def _timeouts(self) -> Timeouts:
        return self.context.timeouts(self.connection.timeout_s)

    def _rewrite(self) -> dict[str, str]:
        return {API: self.connection.endpoint}

    def _fresh_token(self, refresh_token: str) -> str:
        """Trades the refresh token, which works once: the next one is stored before the access token is used."""
        client_id, client_secret = self.context.secret("client_id"), self.context.secret("client_secret")
        remember_secret(client_id, client_secret)
        remember_secret(refresh_token)
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token, "client_id": client_id or ""}
        address = self.connection.token_endpoint or self.connection.endpoint.rstrip("/") + TOKEN_PATH
        with open_session(agent=self.connection.user_agent, **self._timeouts) as session:
            try:
                basic = (client_id or "", client_secret) if client_secret else None
                response = session.post(address, data=form, auth=basic)
            except Exception as error:
                raise reading_error(error, site=NAME) from error
        if not 200 <= response.status_code < 300:
            raise _token_refusal(response)
        told = as_map(parse_json(response.content, site=NAME))
        token, rotated = as_text(told.get("access_token")), as_text(told.get("refresh_token"))
        remember_secret(token)
        remember_secret(rotated)
        if rotated and rotated != refresh_token:
            self.context.save_secret("refresh_token", rotated)
        if not token:
            raise NotAuthorized(f"{NAME} gave no access token", hint=AUTH_HINT)
        return token


def _token_refusal(response: requests.Response) -> SourceError:
    if response.status_code in (400, 401, 403):
        words = brief(_said(_body(response))[1])
        return NotAuthorized(f"{NAME} gives no token ({response.status_code}): {words}", hint=AUTH_HINT)
    return reading_status_error(response.status_code, response.headers, site=NAME)


def _reading_refusal(response: requests.Response) -> SourceError:
    message = _said(_body(response))[1]
    if response.status_code == 402:
        return Rejected(f"{NAME}'s credits are used up: {brief(message)}", status=402, hint="buy credits at X")
    return reading_status_error(response.status_code, response.headers, site=NAME, message=message)


def _writing_trouble(error: Exception) -> PostingError:
    if is_network_error(error):
        return writing_error(error, site=NAME)
    return OutcomeUnknown(f"the write ended in {type(error).__name__}: {brief(error, limit=80)}", code="unreadable")


def _writing_refusal(response: requests.Response) -> PostingError:
    """A 403 "duplicate content" is evidence that it stands already, so it is unknown, never refused (rule R5)."""
    title, message = _said(_body(response))
    status, said = response.status_code, (title + message).lower()
    if status == 403 and "duplicate" in said:
        hint = "`reviewbot post` looks whether it is our own reply"
        return OutcomeUnknown(f"{NAME} says this text was posted before", code="duplicate", hint=hint)
    if status == 402:
        return NotSent(f"{NAME}'s credits are used up: {brief(message)}", code="quota", hint="buy credits at X")
    code = "gone" if status == 404 else next((code for words, code in CODES if words in said), "")
    return writing_status_error(status, response.headers, site=NAME, message=message or title, code=code)


def _body(response: requests.Response) -> Any:
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


def _said(told: Any) -> tuple[str, str]:
    """Title and words of an error's body: an object, a list of objects, or neither."""
    body = as_map(told) or as_map((as_list(told) or [None])[0])
    inner = as_map((as_list(body.get("errors")) or [None])[0])
    words = [as_text(part.get(name)) for part in (inner, body) for name in ("detail", "message", "error_description")]
    title = as_text(body.get("title")) or as_text(inner.get("title")) or as_text(body.get("error"))
    return title, next((word for word in words if word), title)
