"""Signing in at Google: from stored secrets, from a service account's key, or with a person in the browser."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from reviewbot.contract import Context
from reviewbot.errors import NotAuthorized, Unavailable
from reviewbot.transport import brief, equip, reading_error, remember_secret

if TYPE_CHECKING:
    import requests

    from reviewbot_sources._google import GoogleSettings

CONSENT_PAGE = "https://accounts.google.com/o/oauth2/auth"
CONSENT_S = 300  # how long a person may take in the browser
SIGN_IN_CALL_S = 30.0  # for changing the code for tokens
SECRETS: Mapping[str, str] = {
    "client_id": "the client id of your OAuth client (type: desktop app) in the Google Cloud console",
    "client_secret": "the client secret beside it",
    "refresh_token": "what `reviewbot auth` gets when you sign in with the browser",
}
KEY_SECRET = {"service_account_json": "or, instead of these three, the whole JSON key of a service account"}


def credentials(context: Context, *, scope: str, token_address: str, key_file: str | None = None) -> Any:
    """google-auth's credentials, not yet used. Raises `NotAuthorized` when secrets are missing or no good."""
    key = service_account_key(context, key_file) if key_file is not None else None
    if key is not None:
        return _of_service_account(context, key, scope=scope, token_address=token_address)
    found = {name: context.secret(name) for name in SECRETS}
    missing = [name for name, value in found.items() if not value]
    if missing:
        raise NotAuthorized(
            f"source `{context.name}` is not signed in at Google: no {', '.join(missing)}", hint=_auth(context)
        )
    remember_secret(*found.values())
    from google.oauth2.credentials import Credentials

    return Credentials(None, token_uri=token_address, scopes=[scope], **found)  # type: ignore[no-untyped-call]


def service_account_key(context: Context, key_file: str) -> str | None:
    """The JSON key of the service account that signs, or None. Raises `NotAuthorized` when it cannot be read."""
    if not key_file:
        return context.secret("service_account_json") or None
    try:
        return (context.folder / key_file).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise NotAuthorized(
            f"the service account's key {key_file} cannot be read: {brief(error)}",
            hint=f"check `service_account` of source `{context.name}`; the path starts at reviewbot.toml",
        ) from error


def _of_service_account(context: Context, key: str, *, scope: str, token_address: str) -> Any:
    from google.oauth2.service_account import Credentials

    try:
        info = json.loads(key)
        remember_secret(info["private_key"], info.get("private_key_id"))
        info = {**info, "token_uri": token_address}
        return Credentials.from_service_account_info(info, scopes=[scope])  # type: ignore[no-untyped-call]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise NotAuthorized(
            f"source `{context.name}`: that is not the JSON key of a service account",
            hint="make a new key in the Google Cloud console: IAM, service accounts, keys, JSON",
        ) from None  # what it says may quote the key


def refresh(held: Any, context: Context, *, session: requests.Session) -> None:
    """Get a new access token; a refresh token that was rotated is stored before the new one is used.

    Raises `NotAuthorized` when the sign-in is revoked or expired, `Unavailable` when Google does not answer.
    """
    from google.auth.exceptions import GoogleAuthError, RefreshError, TransportError
    from google.auth.transport.requests import Request

    before = getattr(held, "refresh_token", None)
    try:
        held.refresh(Request(session))
    except TransportError as error:
        raise reading_error(error, site="Google's sign-in") from error
    except RefreshError as error:
        raise _refresh_problem(error, context) from error
    except (GoogleAuthError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise Unavailable("Google's sign-in answered unreadably", hint="try again later") from error
    after = getattr(held, "refresh_token", None)
    remember_secret(held.token, after)
    if after and after != before:
        try:
            context.save_secret("refresh_token", after)
        except NotAuthorized as error:  # cron without a keyring: the access token in hand is good for this run
            context.waiting(f"{error.message}: sign in again should the next run be refused")


def _refresh_problem(error: Any, context: Context) -> NotAuthorized | Unavailable:
    said = error.args[1] if len(error.args) > 1 else None
    if error.retryable or not isinstance(said, Mapping) or "error" not in said:
        return Unavailable(
            f"Google's sign-in does not work now: {brief(error.args[0], limit=120)}", hint="try again later"
        )
    hint = f"{_auth(context)}; a consent screen in `Testing` ends every sign-in after seven days: publish it"
    return NotAuthorized(f"Google has ended this sign-in ({brief(error.args[0], limit=120)})", hint=hint)


def sign_in(
    context: Context, settings: GoogleSettings, *, scope: str, open_browser: Callable[[str], None]
) -> dict[str, str]:
    """Run Google's sign-in for desktop apps on a loopback port; gives the refresh token.

    Raises `NotAuthorized` when the client's id is missing, the person says no, or nobody comes back in time.
    """
    from google_auth_oauthlib.flow import WSGITimeoutError
    from oauthlib.oauth2 import OAuth2Error  # type: ignore[import-untyped]
    from requests import RequestException

    try:
        with _plain_http_on_loopback(settings.token_address), _nothing_logged():
            held = _consent(_client(context, settings), settings, scope=scope, open_browser=open_browser)
    except WSGITimeoutError as error:
        raise NotAuthorized(f"nobody came back from the browser within {CONSENT_S} s", hint=_auth(context)) from error
    except (OAuth2Error, ValueError, Warning) as error:  # a Warning: fewer scopes granted than asked for
        raise NotAuthorized(f"Google did not sign you in: {brief(error)}", hint=_auth(context)) from error
    except RequestException as error:
        raise reading_error(error, site="Google's sign-in") from error
    remember_secret(held.refresh_token, held.token)
    if not held.refresh_token:
        raise NotAuthorized("Google gave no refresh token", hint="take reviewbot's access back at myaccount.google.com")
    return {"refresh_token": str(held.refresh_token)}


def _client(context: Context, settings: GoogleSettings) -> dict[str, Any]:
    client = {name: context.secret(name) for name in ("client_id", "client_secret")}
    if not all(client.values()):
        raise NotAuthorized("the client id and the client secret come first", hint=_auth(context))
    remember_secret(*client.values())
    return {"installed": {**client, "auth_uri": CONSENT_PAGE, "token_uri": settings.token_address}}


def _consent(
    client: dict[str, Any], settings: GoogleSettings, *, scope: str, open_browser: Callable[[str], None]
) -> Any:
    """google-auth-oauthlib's flow: shows Google's page, waits on a loopback port, changes the code for tokens."""
    import webbrowser

    from google_auth_oauthlib.flow import InstalledAppFlow

    flow = InstalledAppFlow.from_client_config(client, [scope])
    equip(flow.oauth2session, timeout_s=settings.timeout_s or SIGN_IN_CALL_S)
    webbrowser.register(_Browser.name, None, cast(Any, _Browser(open_browser)))
    return flow.run_local_server(
        host="127.0.0.1",
        port=0,
        browser=_Browser.name,
        authorization_prompt_message="",
        success_message="You are signed in. This window can be closed; go back to the terminal.",
        timeout_seconds=CONSENT_S,
        access_type="offline",
        prompt="consent",
    )


class _Browser:
    """What `webbrowser` takes for a browser: hands the address to the caller."""

    name = "reviewbot-sign-in"

    def __init__(self, show: Callable[[str], None]) -> None:
        self.show = show

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        """Show the page."""
        self.show(url)
        return True


@contextmanager
def _nothing_logged() -> Iterator[None]:
    """These libraries log the code and the tokens that come back, before anybody could know them as secrets."""
    loggers = [logging.getLogger(name) for name in ("google_auth_oauthlib", "requests_oauthlib", "oauthlib")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)


@contextmanager
def _plain_http_on_loopback(address: str) -> Iterator[None]:
    """oauthlib refuses http; on this machine (a test server, a proxy) there is nobody to listen in."""
    parts = urlsplit(address)
    if parts.scheme == "https" or parts.hostname not in ("127.0.0.1", "::1", "localhost"):
        yield
        return
    name = "OAUTHLIB_INSECURE_TRANSPORT"
    before = os.environ.get(name)
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _auth(context: Context) -> str:
    return f"run `reviewbot auth {context.name}`"
