"""What the Google adapters share: credentials, a client that sends each write once, and the reasons of a "no".

googleapiclient speaks httplib2, which sends a request again by itself when the server closes the connection, also
a POST. Here it gets a transport of our own over `requests` instead: one call, one request. After a 401 a read is
asked again with a new token; a write never is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field

from reviewbot.contract import Context, Timeouts
from reviewbot.errors import NotAuthorized, NotSent, OutcomeUnknown, PostingError, Refused, Unavailable
from reviewbot.transport import (
    Patience,
    all_within,
    brief,
    open_session,
    parse_json,
    reading_error,
    user_agent,
    writing_error,
)
from reviewbot_sources._google_reasons import SETTLE, Answer, BadRequest, reading_refusal, writing_refusal

if TYPE_CHECKING:
    import requests

TOKEN_ENDPOINT = "https://oauth2.googleapis.com/token"
Json = Mapping[str, Any]


class GoogleSettings(BaseModel):
    """The keys that all Google sources share."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    endpoint: str = Field(default="", pattern=r"^(https?://\S+)?$")  # asked instead of Google's own host
    token_endpoint: str = Field(default=TOKEN_ENDPOINT, pattern=r"^https?://\S+$")
    timeout_s: float | None = Field(default=None, gt=0, le=120)  # each whole call; None: `posting.timeout_s`

    @property
    def token_address(self) -> str:
        """Where tokens are asked for; a bare host gets Google's own path."""
        has_path = urlsplit(self.token_endpoint).path.strip("/")
        return self.token_endpoint if has_path else self.token_endpoint.rstrip("/") + "/token"


def sendable(text: str) -> str:
    """The text, if it can leave as it is. Raises `Refused` for half a surrogate pair, which no site keeps."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        hint = "take the broken character out of the reply"
        raise Refused(f"the reply holds half a character at {error.start}", code="not_text", hint=hint) from error
    return text


def _empty_yes(value: Any) -> Any:
    """The client does not read answers of methods that promise none: nothing, or an object, is a yes."""
    if value in ("", b""):
        return {}
    try:
        return parse_json(value, site="")
    except Unavailable:
        return None


class _Http:
    """What googleapiclient takes for an `httplib2.Http`; keeps the answer, because the client loses some of it."""

    def __init__(self, session: requests.Session) -> None:
        self.session = session
        self.token = ""
        self.answer: Answer | None = None

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,
        connection_type: object = None,
    ) -> tuple[Any, bytes]:
        """Send it once and give what came, whatever the status."""
        from httplib2 import Response

        self.answer = None
        sent = {name: value for name, value in (headers or {}).items() if name.lower() != "user-agent"}
        sent["authorization"] = f"Bearer {self.token}"
        response = self.session.request(method, uri, data=body, headers=sent, allow_redirects=False)
        lower = {name.lower(): value for name, value in response.headers.items()}
        self.answer = Answer(response.status_code, lower, response.content)
        return Response({**lower, "status": str(response.status_code)}), response.content

    def close(self) -> None:
        """Let go of the connections."""
        self.session.close()


class GoogleClient:
    """One signed-in account at one of Google's APIs. Opens nothing before the first call."""

    def __init__(
        self, settings: GoogleSettings, context: Context, *, site: str, scope: str, key_file: str | None = None
    ) -> None:
        self.settings = settings
        self.context = context
        self.site = site
        self.scope = scope
        self.key_file = key_file  # a service account's key, "" for one among the secrets; None: no such accounts
        self.patience = Patience(context.wait_s, context.waiting)
        self._services: dict[tuple[str, str], Any] = {}
        self._opened: _Http | None = None
        self._held: Any = None  # the credentials

    def service(self, api: str, version: str, document: Json | None = None) -> Any:
        """The client library's object for this API, out of its own discovery document or the one given."""
        if (api, version) not in self._services:
            from googleapiclient.discovery import build, build_from_document

            logging.getLogger("googleapiclient.http").setLevel(logging.ERROR)  # it logs the site's words as they came
            options = {"api_endpoint": self.settings.endpoint} if self.settings.endpoint else {}
            made = (
                build(api, version, http=self._http, client_options=options, cache_discovery=False)
                if document is None
                else build_from_document(dict(document), http=self._http, client_options=options)
            )
            self._services[api, version] = made
        return self._services[api, version]

    def read(self, build: Callable[[], Any]) -> Json:
        """Ask, again where that may help. `build` makes the library's request.

        Raises `NotAuthorized` (`Forbidden` when only this is forbidden), `RateLimited`, `MentionGone`,
        `Unavailable` (`BadRequest` when asked wrongly).
        """
        try:
            request = build()
        except (TypeError, ValueError) as error:  # an id that does not have the shape of one
            raise Unavailable(f"{self.site} cannot be asked that: {brief(error)}", hint="check the ids") from error
        value = self.patience.read(lambda: self._ask(request))
        if isinstance(value, BadRequest):
            raise value
        return value

    def write(self, build: Callable[[], Any], *, empty_is_yes: bool = False) -> Json:
        """Send one request, whatever happens. Raises only `PostingError`s."""
        self._ready_to_write()
        try:
            request = build()
        except (TypeError, ValueError) as error:
            raise Refused(f"{self.site} has no such address: {brief(error)}", code="bad_address") from error
        try:
            value = request.execute(num_retries=0)
        except Exception as error:
            raise self._writing_error(error) from error
        if empty_is_yes and not isinstance(value, Mapping):
            value = _empty_yes(value)
        if not isinstance(value, Mapping) or "error" in value:
            raise OutcomeUnknown(f"{self.site} answered yes, but not readably", code="unreadable", hint=SETTLE)
        return value

    def sign_on(self) -> None:
        """Get a token now. Raises `NotAuthorized` or `Unavailable`."""
        from reviewbot_sources import _google_auth

        if self._held is None:
            self._held = _google_auth.credentials(
                self.context, scope=self.scope, token_address=self.settings.token_address, key_file=self.key_file
            )
        if not self._held.valid:
            _google_auth.refresh(self._held, self.context, session=self._http.session)
        self._http.token = self._held.token

    def facts(self) -> dict[str, str]:
        """What `doctor` shows of the sign-in, once there is one."""
        if self._held is None:
            return {}
        granted = getattr(self._held, "granted_scopes", None) or [self.scope]
        shown = {"scopes": " ".join(map(str, granted))}
        if self._held.expiry is not None:
            shown["token until"] = f"{self._held.expiry:%Y-%m-%d %H:%M} UTC (renewed by itself)"
        return shown

    def close(self) -> None:
        """Let go of the connections."""
        if self._opened is not None:
            self._opened.close()

    @property
    def _timeouts(self) -> Timeouts:
        return self.context.timeouts(self.settings.timeout_s)

    @property
    def _http(self) -> _Http:
        if self._opened is None:
            agent = user_agent("gzip")  # the word makes Google compress
            self._opened = _Http(open_session(agent=agent, **self._timeouts))
        return self._opened

    def _ask(self, request: Any) -> Json | BadRequest:
        self.sign_on()
        try:
            value = self._execute(request)
        except BadRequest as error:
            return error  # not raised here, because asking again would not help
        except NotAuthorized:
            if self._http.answer is None or self._http.answer.status != 401:
                raise
            self._held.token = None  # refused before its time: once more with a new one
            self.sign_on()
            value = self._execute(request)
        if not isinstance(value, Mapping):
            parse_json(self._http.answer.body if self._http.answer else b"", site=self.site)
            raise Unavailable(f"{self.site} answered with something that is not an object", hint="try again later")
        return value

    def _execute(self, request: Any) -> Any:
        try:
            return request.execute(num_retries=0)
        except Exception as error:
            answer = self._http.answer
            if answer is None:
                raise reading_error(error, site=self.site) from error
            if answer.status < 300:
                parse_json(answer.body, site=self.site)
                raise Unavailable(f"{self.site} answered unreadably: {brief(error)}", hint="try again later") from error
            raise reading_refusal(answer, **self._here()) from error

    def _writing_error(self, error: Exception) -> PostingError:
        answer = self._http.answer
        if answer is None:
            return writing_error(error, site=self.site)
        if answer.status < 300:
            return OutcomeUnknown(f"{self.site} answered yes, but not readably", code="unreadable", hint=SETTLE)
        if answer.status == 401 and self._held is not None:
            self._held.token = None
        return writing_refusal(answer, **self._here())

    def _here(self) -> dict[str, Any]:
        return {"site": self.site, "source": self.context.name, "now": self.context.now()}

    def _ready_to_write(self) -> None:
        try:
            with all_within(self._timeouts["write_timeout_s"]):  # google-auth asks for a token up to three times
                self.sign_on()
        except NotAuthorized as error:
            raise NotSent(error.message, code="unauthorized", hint=error.hint) from error
        except Unavailable as error:
            raise NotSent(f"no sign-in, nothing was sent: {error.message}", code="no_token", hint=error.hint) from error
