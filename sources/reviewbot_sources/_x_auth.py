"""Signing on at X: with OAuth 1.0a, with a refresh token that works once, or with an app's bearer token.

An OAuth 2.0 refresh token is changed by X with every use: used where the next one cannot be kept, the one in hand is
lost, and every later run with it. So it is used only where that is sure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from reviewbot.contract import Context
from reviewbot.errors import NotAuthorized, SourceError
from reviewbot.transport import (
    as_float,
    as_list,
    as_map,
    as_text,
    brief,
    equip,
    open_session,
    parse_json,
    reading_error,
    reading_status_error,
    remember_secret,
    user_agent,
)

if TYPE_CHECKING:
    import requests

NAME = "X"
API = "https://api.twitter.com"  # what tweepy asks, and what OAuth 1.0a signs
TOKEN_PATH = "/2/oauth2/token"
AUTH_HINT = "run `reviewbot auth SOURCE` for this source"
OAUTH1, OAUTH2, APP_ONLY = "OAuth 1.0a", "OAuth 2.0", "app only"
NEVER_EXPIRING = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
WRITE_SCOPE = "tweet.write"
FOR_EVER = {"token until": "for ever"}
KEPT = "changes with every use, kept in the keyring"


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


@dataclass(frozen=True)
class Signed:
    """A tweepy client that is signed on, and what is known of its credentials."""

    api: Any
    kind: str
    may_write: bool = True
    facts: Mapping[str, str] = field(default_factory=dict)


def sign_on(connection: Connection, context: Context, *, keep: Callable[..., None]) -> Signed:
    """Sign on with what there is; `keep` sees every response. Raises what reading raises."""
    import requests
    import tweepy

    given = {name: context.secret(name) for name in NEVER_EXPIRING}
    remember_secret(*[f"{value}" for value in given.values() if value])
    if all(given.values()):
        signed = Signed(
            tweepy.Client(**given, return_type=requests.Response), OAUTH1, facts={"token until": "for ever"}
        )
    elif refresh_token := context.secret("refresh_token"):
        told = _fresh_token(connection, context, refresh_token)
        api = tweepy.Client(bearer_token=as_text(told.get("access_token")), return_type=requests.Response)
        scopes = as_text(told.get("scope")).split()
        signed = Signed(api, OAUTH2, may_write=not scopes or WRITE_SCOPE in scopes, facts=_facts(told, context))
    elif bearer := context.secret("bearer_token"):
        remember_secret(bearer)
        signed = Signed(tweepy.Client(bearer_token=bearer, return_type=requests.Response), APP_ONLY, may_write=False)
    else:
        raise NotAuthorized(f"no credentials for {NAME}", hint=AUTH_HINT)
    api = signed.api
    api.user_agent = connection.user_agent or user_agent()
    rewrite = {API: connection.endpoint}
    equip(api.session, agent=api.user_agent, rewrite=rewrite, **context.timeouts(connection.timeout_s))
    api.session.hooks["response"].append(keep)
    return signed


def _facts(told: Mapping[str, Any], context: Context) -> dict[str, str]:
    facts = {
        "scopes": brief(as_text(told.get("scope"))),
        "refresh token": "changes with every use, kept in the keyring",
    }
    lasts_s = as_float(told.get("expires_in"))
    if lasts_s is not None and 0 < lasts_s < 1e8:
        facts["token until"] = f"{context.now() + timedelta(seconds=lasts_s):%Y-%m-%d %H:%M} UTC (renewed by itself)"
    return {name: fact for name, fact in facts.items() if fact}


def _fresh_token(connection: Connection, context: Context, refresh_token: str) -> Mapping[str, Any]:
    """Trades the refresh token, which works once: the next one is stored before the access token is used."""
    if not context.can_save():
        raise NotAuthorized(
            f"{NAME} changes the refresh token with every use, and there is no keyring here to keep the next one in. "
            "It was not used: the run after this one could not sign in any more",
            hint=f"for cron set {', '.join(NEVER_EXPIRING)} instead, which never expire; or unlock the keyring",
            source=context.name,
        )
    told = as_map(parse_json(_traded(connection, context, refresh_token).content, site=NAME))
    token, rotated = as_text(told.get("access_token")), as_text(told.get("refresh_token"))
    remember_secret(token)
    remember_secret(rotated)
    if rotated and rotated != refresh_token:
        context.save_secret("refresh_token", rotated)
    if not token:
        raise NotAuthorized(f"{NAME} gave no access token", hint=AUTH_HINT)
    return told


def _traded(connection: Connection, context: Context, refresh_token: str) -> requests.Response:
    client_id, client_secret = context.secret("client_id"), context.secret("client_secret")
    remember_secret(client_id, client_secret)
    remember_secret(refresh_token)
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token, "client_id": client_id or ""}
    address = connection.token_endpoint or connection.endpoint.rstrip("/") + TOKEN_PATH
    with open_session(agent=connection.user_agent, **context.timeouts(connection.timeout_s)) as session:
        try:
            basic = (client_id or "", client_secret) if client_secret else None
            response = session.post(address, data=form, auth=basic)
        except Exception as error:
            raise reading_error(error, site=NAME) from error
    if not 200 <= response.status_code < 300:
        raise _token_refusal(response)
    return response


def _token_refusal(response: requests.Response) -> SourceError:
    if response.status_code in (400, 401, 403):
        words = brief(words_of(body_of(response))[1])
        message = f"{NAME} gives no token ({response.status_code}): {words}; was the refresh token used before?"
        return NotAuthorized(message, hint=AUTH_HINT)
    return reading_status_error(response.status_code, response.headers, site=NAME)


def body_of(response: requests.Response) -> Any:
    """The JSON of an answer; None when it is none."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


def words_of(told: Any) -> tuple[str, str]:
    """Title and words of an error's body: an object, a list of objects, or neither."""
    body = as_map(told) or as_map((as_list(told) or [None])[0])
    inner = as_map((as_list(body.get("errors")) or [None])[0])
    words = [as_text(part.get(name)) for part in (inner, body) for name in ("detail", "message", "error_description")]
    title = as_text(body.get("title")) or as_text(inner.get("title")) or as_text(body.get("error"))
    return title, next((word for word in words if word), title)
