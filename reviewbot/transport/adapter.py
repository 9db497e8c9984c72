"""The `requests` adapter behind `wire`: imported only when a session is opened, because requests takes its time."""

from __future__ import annotations

import http.client
import io
import threading
import time
from collections.abc import Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from reviewbot.transport.wire import left_s

CONNECT_S = 10.0
READS = frozenset({"GET", "HEAD", "OPTIONS"})

_this_call = threading.local()  # .sent: whether a byte of the request was handed to the socket in this thread's call


class NoNetrc(AuthBase):
    """Adds nothing; its presence keeps requests from looking for a password in ~/.netrc."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """The request as it is."""
        return request


class _UntilDeadline(io.RawIOBase):
    """The socket's stream, which ends in a time-out at a fixed moment however slowly bytes drip in."""

    def __init__(self, stream: io.RawIOBase, sock: Any, timeout_s: float) -> None:
        self.stream = stream
        self.sock = sock
        self.deadline = time.monotonic() + timeout_s

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left_s = self.deadline - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("the answer took longer than the whole call may")
        self.sock.settimeout(left_s)
        return self.stream.readinto(buffer)

    def close(self) -> None:
        super().close()
        self.stream.close()


class _TimedResponse(http.client.HTTPResponse):
    """An answer whose headers and body must have come when the call's time is over."""

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        timeout_s = sock.gettimeout()  # urllib3 has set what is left of the call's total
        if timeout_s is not None:
            self.fp = io.BufferedReader(_UntilDeadline(self.fp.detach(), sock, timeout_s))


class _Watched(HTTPConnection):
    """A connection that notes when the first byte of a request is handed to its socket.

    What fails before is proven not sent: DNS, connect, a proxy's refusal, TLS (reliability rule R4).
    """

    response_class = _TimedResponse
    _requesting = False

    def request(self, *args: Any, **kwargs: Any) -> None:
        self._requesting = True
        try:
            super().request(*args, **kwargs)
        finally:
            self._requesting = False

    def send(self, data: Any) -> None:
        if self.sock is None and self.auto_open:
            self.connect()
        if self._requesting:
            _this_call.sent = True
        super().send(data)


class _WatchedTls(_Watched, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Watched


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls


_POOLS = {"http": _Pool, "https": _TlsPool}


class DeadlineAdapter(HTTPAdapter):
    """Sends once, within `timeout_s` in all, to the rewritten address; errors carry `nothing_sent`."""

    def __init__(self, *, timeout_s: float, write_timeout_s: float, rewrite: Mapping[str, str]) -> None:
        self.timeout_s = timeout_s
        self.write_timeout_s = write_timeout_s
        self.rewrite = dict(sorted(rewrite.items(), key=lambda pair: len(pair[0]), reverse=True))
        self._asked_to_close = False
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Pools of connections that keep the deadline."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        """The same through a proxy."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send it once; whatever time-out the library passes, the session's own holds."""
        from urllib3.util import Timeout

        reads = (request.method or "").upper() in READS
        timeout_s = self._time_for(request, reads=reads)
        if self._asked_to_close or not reads:
            self._drop_idle_connections()
        self._asked_to_close = request.headers.get("Connection", "").lower() == "close"  # urllib3 would keep it
        _this_call.sent = False
        kwargs["timeout"] = Timeout(total=timeout_s, connect=min(CONNECT_S, timeout_s))
        kwargs["stream"] = False
        try:
            return super().send(self._rewritten(request), **_by_name(args, kwargs))
        except Exception as error:
            vars(error)["nothing_sent"] = not _this_call.sent
            raise

    def _time_for(self, request: requests.PreparedRequest, *, reads: bool) -> float:
        """How long this call may take. Raises `ConnectTimeout`, with nothing sent, when the time for all is over."""
        own_s = self.timeout_s if reads else self.write_timeout_s
        bound_s = left_s()
        if bound_s is None:
            return own_s
        if bound_s <= 0:
            late = requests.ConnectTimeout("the time for all calls together is over", request=request)
            vars(late)["nothing_sent"] = True
            raise late
        return min(own_s, bound_s)

    def _drop_idle_connections(self) -> None:
        self.poolmanager.clear()
        for manager in self.proxy_manager.values():
            manager.clear()

    def _rewritten(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        url = request.url or ""
        for start, instead in self.rewrite.items():
            if url.startswith(start):
                copy = request.copy()
                copy.url = instead.rstrip("/") + url[len(start) :]
                return copy
        return request


def _by_name(args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    return {**dict(zip(("stream", "timeout", "verify", "cert", "proxies"), args, strict=False)), **kwargs}
