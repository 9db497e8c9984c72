"""Sessions that speak to sites: a deadline on every call, no redirects, no re-sends, and a record of what was sent.

`requests` alone waits for ever; with a time-out it waits that long for every byte. Here `timeout_s` bounds the
whole call, from the first connect to the last byte of the answer. A redirect is never followed: a redirected
POST is a second POST. A write goes over a connection of its own: an idle one that the site has just closed would
make its outcome unknown for nothing. `all_within` bounds several calls together, such as signing in.
"""

from __future__ import annotations

import platform
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import requests

    AnySession = TypeVar("AnySession", bound=requests.Session)

TIMEOUT_S = 30.0

_this_thread = threading.local()  # .until: monotonic moment by which its calls must have ended


def user_agent(comment: str = "") -> str:
    """`reviewbot/VERSION (comment)`: what sites ask of a polite client."""
    from reviewbot import __version__

    return f"reviewbot/{__version__} ({comment or platform.system().lower()})"


@contextmanager
def all_within(seconds: float) -> Iterator[None]:
    """All calls of this thread inside end within so many seconds together; one that begins later is never sent.

    What must come before a write (getting a token, with the library's own retries) would otherwise add up to longer
    than the attempt may take (rule R3).
    """
    before = getattr(_this_thread, "until", None)
    until = time.monotonic() + seconds
    _this_thread.until = until if before is None else min(until, before)
    try:
        yield
    finally:
        _this_thread.until = before


def left_s() -> float | None:
    """How much `all_within` leaves to this thread; None where it sets no bound."""
    until: float | None = getattr(_this_thread, "until", None)
    return None if until is None else until - time.monotonic()


def open_session(
    *,
    agent: str = "",
    timeout_s: float = TIMEOUT_S,
    write_timeout_s: float | None = None,
    rewrite: Mapping[str, str] | None = None,
) -> requests.Session:
    """A new session that keeps the rules above; see `equip` for what the arguments mean."""
    import requests

    return equip(requests.Session(), agent=agent, timeout_s=timeout_s, write_timeout_s=write_timeout_s, rewrite=rewrite)


def equip(
    session: AnySession,
    *,
    agent: str = "",
    timeout_s: float = TIMEOUT_S,
    write_timeout_s: float | None = None,
    rewrite: Mapping[str, str] | None = None,
) -> AnySession:
    """Make a session (also a client library's own) keep the rules above, and give it back.

    `timeout_s` (for a write `write_timeout_s`, if given) wins over whatever time-out the library passes. `rewrite`
    maps the start of an address to what is asked instead (`{"https://api.twitter.com": endpoint}`), for libraries
    whose host is hard-coded; the longest start wins. Proxies of the environment are used; a `.netrc` never is,
    because it would replace a token.
    """
    from reviewbot.transport.adapter import DeadlineAdapter, NoNetrc

    adapter = DeadlineAdapter(
        timeout_s=timeout_s, write_timeout_s=write_timeout_s or timeout_s, rewrite=dict(rewrite or {})
    )
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.max_redirects = 0
    session.headers["User-Agent"] = agent or user_agent()
    if session.auth is None:
        session.auth = NoNetrc()
    return session
