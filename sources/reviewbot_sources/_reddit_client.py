"""Reddit's connection: praw for tokens and addresses, with every hidden re-send and every silent sleep taken away."""

from __future__ import annotations

import platform
import re
import time
from collections.abc import Iterable, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import urlsplit

from reviewbot.contract import Context, Timeouts
from reviewbot.errors import NotAuthorized, NotSent, OutcomeUnknown, ReviewbotError, SourceError, Unavailable
from reviewbot.transport import Patience, all_within, as_float, as_list, as_map, as_text, open_session, remember_secret
from reviewbot_sources import _reddit_errors as errors
from reviewbot_sources._reddit_errors import AUTH_HINT, NAME, Answered

if TYPE_CHECKING:
    import praw
    import requests

IDS_AT_ONCE = 100
PAGE = 100  # items a request; the site gives about 1,000 of a listing in all
API = "https://oauth.reddit.com"
TOKENS = "https://www.reddit.com"
TOKEN_PATH = "/api/v1/access_token"


class Connection(Protocol):
    """What the client needs of the adapter's settings."""

    @property
    def endpoint(self) -> str:
        """The API's address."""

    @property
    def token_endpoint(self) -> str:
        """The token server, or the whole address of its token path; "" for the endpoint's own."""

    @property
    def user_agent(self) -> str:
        """What to call ourselves; "" for the usual."""

    @property
    def timeout_s(self) -> float | None:
        """For one call as a whole; None: as the context says."""

    @property
    def name(self) -> str:
        """The account."""


class _OneRequest:
    """prawcore's requestor: each call is one request.

    Errors leave as `Answered` or as those of requests, and prawcore sends again for neither. The rate limit's
    headers are kept here and hidden from prawcore, which would sleep for them inside the call.
    """

    def __init__(self, *, oauth_url: str, reddit_url: str, user_agent: str, session: requests.Session) -> None:
        self.oauth_url = oauth_url
        self.reddit_url = reddit_url
        self.session = session
        self.session.headers["User-Agent"] = user_agent
        self.remaining = 1.0
        self.reset_at = 0.0  # monotonic

    def close(self) -> None:
        """Close the session."""
        self.session.close()

    def request(self, method: str, url: str, *, timeout: float | None = None, **kwargs: Any) -> requests.Response:
        """Send it once; the session's own deadline holds, not prawcore's time-out."""
        bearer = str(as_map(kwargs.get("headers")).get("Authorization", ""))
        remember_secret(bearer.partition(" ")[2])
        response = self.session.request(method, url, **kwargs)
        if not 200 <= response.status_code < 300:
            raise Answered(response, token=url.startswith(self.reddit_url))
        self._note_limit(response.headers)
        return response

    def _note_limit(self, headers: MutableMapping[str, str]) -> None:
        told = {name: headers.pop(f"x-ratelimit-{name}", None) for name in ("remaining", "used", "reset")}
        left, reset_s = as_float(told["remaining"]), as_float(told["reset"])
        if left is not None and reset_s is not None:
            self.remaining, self.reset_at = left, time.monotonic() + min(max(reset_s, 0.0), 3600.0)

    @property
    def blocked_s(self) -> float:
        """For how long the site has told us to send nothing more."""
        return max(0.0, self.reset_at - time.monotonic()) if self.remaining < 1 else 0.0


class RedditClient:
    """Asks and writes. Reads wait and try again within the run's patience, a write is exactly one POST."""

    def __init__(self, connection: Connection, context: Context) -> None:
        self.connection = connection
        self.context = context
        self.patience = Patience(context.wait_s, context.waiting)
        self._reddit: praw.Reddit | None = None
        self._wire: _OneRequest | None = None
        self._stranger: praw.Reddit | None = None

    def close(self) -> None:
        """Forget tokens, let go of connections."""
        if self._wire is not None:
            self._wire.close()
        self._reddit = self._stranger = self._wire = None

    # --- reading ----------------------------------------------------------------------------------------------

    def ask(self, path: str, params: Mapping[str, Any], *, as_stranger: bool = False) -> Mapping[str, Any]:
        """The JSON object at a path. Raises `NotAuthorized`, `RateLimited`, `Unavailable` or `MentionGone`."""
        if self._wire is not None and self._wire.blocked_s:
            self.patience.wait(self._wire.blocked_s, f"{NAME}'s limit for this app is used up")
            self._wire.remaining = 1.0
        return self.patience.read(lambda: self._ask(path, params, as_stranger=as_stranger))

    def _ask(self, path: str, params: Mapping[str, Any], *, as_stranger: bool, again: bool = True) -> Mapping[str, Any]:
        try:
            reddit = self._as_stranger() if as_stranger else self._as_account()
            answer = reddit.request(method="GET", path=path, params=dict(params))
        except Answered as answered:
            if answered.response.status_code == 401 and not answered.token and again:
                self.close()  # the token expired or was revoked: once with a fresh one
                return self._ask(path, params, as_stranger=as_stranger, again=False)
            raise errors.read_refused(answered) from answered
        except ReviewbotError:
            raise
        except Exception as error:
            raise errors.read_failed(error) from error
        if not isinstance(answer, Mapping):
            raise Unavailable(f"{NAME} answered {path} with nothing that makes sense", hint="try again later")
        return answer

    def listing(self, path: str, params: Mapping[str, Any]) -> tuple[list[Mapping[str, Any]], str | None]:
        """The things of one page of a listing, and the token of the next page."""
        data = as_map(as_map(self.ask(path, params)).get("data"))
        if "children" not in data:
            raise Unavailable(f"{NAME} answered without a listing for {path}", hint="try again later")
        return _things(data), as_text(data.get("after")) or None

    def info(self, names: Iterable[str], *, as_stranger: bool = False) -> dict[str, Mapping[str, Any]]:
        """The things with these full names, 100 a request; what the site does not know is not in it."""
        wanted = [name for name in names if re.fullmatch(r"t[13]_\w{1,16}", name)]
        found: dict[str, Mapping[str, Any]] = {}
        for start in range(0, len(wanted), IDS_AT_ONCE):
            chunk = ",".join(wanted[start : start + IDS_AT_ONCE])
            answer = as_map(self.ask("api/info/", {"id": chunk}, as_stranger=as_stranger))
            found.update({as_text(thing.get("name")): thing for thing in _things(as_map(answer.get("data")))})
        return found

    def scopes(self) -> set[str]:
        """What the token allows; fetches one if needed. Raises as `ask` does."""
        return self.patience.read(self._scopes)

    def _scopes(self) -> set[str]:
        try:
            return self._as_account().auth.scopes()
        except Exception as error:
            raise errors.read_failed(error) from error

    def limits(self) -> dict[str, str]:
        """What is left of the site's limit, in words; nothing before the first answer."""
        if self._wire is None or not self._wire.reset_at:
            return {}
        left_s = max(0.0, self._wire.reset_at - time.monotonic())
        return {"requests left": f"{self._wire.remaining:.0f} for the next {left_s:.0f} s"}

    # --- writing ----------------------------------------------------------------------------------------------

    def post(self, path: str, data: Mapping[str, str]) -> Mapping[str, Any]:
        """One POST, with a token fetched before it; the answer's `json`. Raises only `PostingError`s."""
        errors.must_encode(data)
        reddit = self._ready_to_write()
        try:
            answer = reddit.request(method="POST", path=path, data=dict(data))
        except Answered as answered:
            if answered.response.status_code == 401:
                self.close()
            raise errors.write_refused(answered.response) from answered
        except Exception as error:
            raise errors.write_failed(error) from error
        if not isinstance(answer, Mapping):
            raise OutcomeUnknown(f"{NAME} answered the write with something unreadable", code="unreadable")
        return errors.without_errors(answer)

    def _ready_to_write(self) -> praw.Reddit:
        """praw with a token in hand: what fails here is proven not sent."""
        try:
            reddit = self._as_account()
            if self._wire is not None and self._wire.blocked_s:
                wait_s = self._wire.blocked_s
                raise NotSent(f"{NAME}'s limit for this app is used up", code="rate_limited", retry_after_s=wait_s)
            with all_within(self._timeouts["write_timeout_s"]):
                reddit.auth.scopes()
        except NotSent:
            raise
        except Exception as error:
            trouble = error if isinstance(error, SourceError) else errors.read_failed(error)
            code = "unauthorized" if isinstance(trouble, NotAuthorized) else "not_connected"
            raise NotSent(
                f"nothing was sent: {trouble.message}",
                code=code,
                retry_after_s=getattr(trouble, "retry_after_s", None),
                hint=trouble.hint,
            ) from error
        return reddit

    # --- praw -------------------------------------------------------------------------------------------------

    def _as_account(self) -> praw.Reddit:
        if self._reddit is None:
            self._reddit = self._open()
        return self._reddit

    def _as_stranger(self) -> praw.Reddit:
        """The app without our account: what others see."""
        if self._stranger is None:
            self._stranger = self._open()
            self._stranger.read_only = True
        return self._stranger

    def _open(self) -> praw.Reddit:
        import praw

        _ignore_praw_ini()
        given = {
            name: self.context.secret(name) for name in ("client_id", "client_secret", "refresh_token", "password")
        }
        if not given["client_id"]:
            raise NotAuthorized(f"no client_id for {NAME}", hint=AUTH_HINT, source=self.context.name)
        remember_secret(given["client_id"], given["client_secret"] or "")
        remember_secret(given["refresh_token"])
        remember_secret(given["password"])
        by_password = bool(given["password"]) and not given["refresh_token"]
        return praw.Reddit(
            "DEFAULT",
            requestor_class=cast(Any, self._requestor),
            oauth_url=API,
            reddit_url=TOKENS,
            user_agent=self.connection.user_agent or self._user_agent(),
            client_id=given["client_id"],
            client_secret=given["client_secret"] or "",
            refresh_token=given["refresh_token"],
            username=self.connection.name if by_password else None,
            password=given["password"] if by_password else None,
            redirect_uri=None,
            ratelimit_seconds=0,
            check_for_updates=False,
            check_for_async=False,
        )

    def _user_agent(self) -> str:
        from reviewbot import __version__

        return f"{platform.system().lower()}:reviewbot:{__version__} (by /u/{self.connection.name or 'unknown'})"

    def _requestor(self, **given: str) -> _OneRequest:
        if self._wire is None:
            self._wire = _OneRequest(**given, session=self._session())
        return self._wire

    @property
    def _timeouts(self) -> Timeouts:
        return self.context.timeouts(self.connection.timeout_s)

    def _session(self) -> requests.Session:
        own, endpoint = self.connection.token_endpoint, self.connection.endpoint
        tokens = own or (TOKENS if endpoint == API else endpoint)
        if not own or not urlsplit(own).path.strip("/"):
            tokens = tokens.rstrip("/") + TOKEN_PATH
        rewrite = {API: endpoint, TOKENS + TOKEN_PATH: tokens}
        return open_session(**self._timeouts, rewrite=rewrite)


def _ignore_praw_ini() -> None:
    """Let praw know only its own praw.ini: one in the current folder may redirect credentials, or be broken."""
    from configparser import ConfigParser
    from importlib.resources import files

    from praw.config import Config

    if Config.CONFIG is None:
        parser = ConfigParser(interpolation=None)
        parser.read_string(files("praw").joinpath("praw.ini").read_text(encoding="utf-8"))
        Config.CONFIG = parser


def _things(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The children of a listing that are things at all; comments and posts get their full name where it lacks."""
    found: list[Mapping[str, Any]] = []
    for child in as_list(data.get("children")):
        thing, kind = as_map(as_map(child).get("data")), as_text(as_map(child).get("kind"))
        if kind in ("t1", "t3"):
            found.append({**thing, "name": as_text(thing.get("name")) or f"{kind}_{as_text(thing.get('id'))}"})
    return found
