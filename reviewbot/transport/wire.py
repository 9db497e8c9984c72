"""Sessions that speak to sites: a deadline on every call, no redirects, no re-sends, and a record of what was sent.

`requests` alone waits for ever; with a time-out it waits that long for every byte. Here `timeout_s` bounds the
whole call, from the first connect to the last byte of the answer. A redirect is never followed: a redirected
POST is a second POST. A write goes over a connection of its own: an idle one that the site has just closed would
make its outcome unknown for nothing.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import requests

    AnySession = TypeVar("AnySession", bound=requests.Session)

TIMEOUT_S = 30.0


def user_agent(comment: str = "") -> str:
    """`reviewbot/VERSION (comment)`: what sites ask of a polite client."""
    from reviewbot import __version__

    return f"reviewbot/{__version__} ({comment or platform.system().lower()})"


def open_session(
    *, agent: str = "", timeout_s: float = TIMEOUT_S, rewrite: Mapping[str, str] | None = None
) -> requests.Session:
    """A new session that keeps the rules above; see `equip` for what the arguments mean."""
    import requests

    return equip(requests.Session(), agent=agent, timeout_s=timeout_s, rewrite=rewrite)


def equip(
    session: AnySession, *, agent: str = "", timeout_s: float = TIMEOUT_S, rewrite: Mapping[str, str] | None = None
) -> AnySession:
    """Make a session (also a client library's own) keep the rules above, and give it back.

    `timeout_s` wins over whatever time-out the library passes. `rewrite` maps the start of an address to what is
    asked instead (`{"https://api.twitter.com": endpoint}`), for libraries whose host is hard-coded; the longest
    start wins. Proxies of the environment are used; a `.netrc` never is, because it would replace a token.
    """
    from reviewbot.transport.adapter import DeadlineAdapter, NoNetrc

    adapter = DeadlineAdapter(timeout_s=timeout_s, rewrite=dict(rewrite or {}))
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.max_redirects = 0
    session.headers["User-Agent"] = agent or user_agent()
    if session.auth is None:
        session.auth = NoNetrc()
    return session
