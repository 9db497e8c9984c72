"""The base of the fake sites: a stateful server on loopback that counts requests and fails on demand.

A fake speaks its platform's wire format; this base only carries it. A fault is armed for one kind of request and
fires a number of times. `AFTER` faults let the site apply the write first and then break the answer: that is what
shows a client that sends twice.
"""

from __future__ import annotations

import json
import os
import select
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit


class Kind(StrEnum):
    """What a request wants of the site."""

    READ = "read"  # listings and look-ups
    REPLY = "reply"  # the posting call: creates (or upserts) a reply
    EDIT = "edit"  # changes a reply in place, where that is another call
    DELETE = "delete"
    TOKEN = "token"  # the token endpoint


class Fault(StrEnum):
    """How a request fails. The generic ones are made here, the site's own by `FakeSite.refusal`."""

    TIMEOUT_BEFORE = "time-out, not applied"
    TIMEOUT_AFTER = "time-out, applied"
    DROP_BEFORE = "connection closed, not applied"
    DROP_AFTER = "connection closed, applied"
    RESET_BEFORE = "connection reset, not applied"
    RESET_AFTER = "connection reset, applied"
    CUT_AFTER = "answer cut short on the wire, applied"
    TRUNCATED_AFTER = "truncated JSON, applied"
    HTML_AFTER = "200 with a web page instead of JSON, applied"
    EMPTY_AFTER = "200 with an empty body, applied"
    S500_BEFORE = "500, not applied"
    S500_AFTER = "500, applied"
    S502_AFTER = "502 with a web page, applied"
    S503_BEFORE = "503, not applied"
    S503_AFTER = "503, applied"
    S504_AFTER = "504, applied"
    REDIRECT_BEFORE = "307 elsewhere on the same host"
    RATE_LIMIT = "429 with the header that says how long"
    RATE_LIMIT_BARE = "429 without any header"
    EXPIRED = "401 until a fresh token is fetched"  # the fake's token stops working; refreshing mends it
    REVOKED = "401 for good, and the token endpoint refuses to refresh"
    FORBIDDEN = "403"
    QUOTA = "the site's daily quota is used up"
    LOCKED = "the item is locked"
    ARCHIVED = "the item is too old to be answered"
    GONE = "the item was deleted"
    TOO_LONG = "the text is too long"
    DUPLICATE = "the same text was posted before"

    @property
    def applied(self) -> bool:
        """Whether the site applied the write before it failed."""
        return self.name.endswith("_AFTER")


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came."""

    method: str
    path: str  # without the query
    query: Mapping[str, str]
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        """The body as a form."""
        return {name: values[-1] for name, values in parse_qs(self.body.decode(), keep_blank_values=True).items()}

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body or b"null")


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say: `body` is JSON unless it is bytes."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def payload(self) -> bytes:
        """The bytes of the body."""
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


@dataclass(slots=True)
class _Armed:
    fault: Fault
    kind: Kind | None
    left: int


HTML = b"<!DOCTYPE html><html><head><title>Sorry</title></head><body>Our CDN is having a moment</body></html>"
GENERIC_STATUS = {
    Fault.S500_BEFORE: (500, b'{"message": "Internal Server Error", "error": 500}'),
    Fault.S500_AFTER: (500, b'{"message": "Internal Server Error", "error": 500}'),
    Fault.S502_AFTER: (502, HTML),
    Fault.S503_BEFORE: (503, HTML),
    Fault.S503_AFTER: (503, HTML),
    Fault.S504_AFTER: (504, b"upstream timed out"),
    Fault.HTML_AFTER: (200, HTML),
    Fault.EMPTY_AFTER: (200, b""),
}
HANGS = (Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER)
CLOSES = (Fault.DROP_BEFORE, Fault.DROP_AFTER)
RESETS = (Fault.RESET_BEFORE, Fault.RESET_AFTER)


class FakeSite:
    """A site on loopback. Subclasses answer (`route`), name what a request is (`kind`) and refuse (`refusal`).

    Use as a context manager. `lock` is held while `route` runs; hold it too when changing state from a test.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.log: list[tuple[Kind, Request]] = []
        self.closing = threading.Event()  # lets hanging requests go
        self.given_up = 0  # requests that the client stopped waiting for
        self.override: Callable[[Request], Answer | None] = lambda request: None  # an answer of the test's own
        self._armed: list[_Armed] = []
        self._server: ThreadingHTTPServer | None = None

    # --- what a fake implements -------------------------------------------------------------------------------

    def route(self, request: Request) -> Answer:
        """The site's answer, changing its state where the request does."""
        raise NotImplementedError

    def kind(self, request: Request) -> Kind:
        """What the request wants."""
        raise NotImplementedError

    def refusal(self, fault: Fault, request: Request) -> Answer:
        """The site's own way to say this (rate limit, forbidden, locked ...), with nothing applied."""
        raise NotImplementedError(f"this fake has no {fault.name}")

    # --- what a test uses -------------------------------------------------------------------------------------

    def arm(self, fault: Fault, *, on: Kind | None = Kind.REPLY, times: int = 1_000_000) -> None:
        """Let requests of that kind (None: all) fail in this way, so many times."""
        with self.lock:
            self._armed.append(_Armed(fault, on, times))

    def disarm(self) -> None:
        """Work again."""
        with self.lock:
            self._armed.clear()

    def count(self, kind: Kind) -> int:
        """How many requests of that kind reached the site, whatever became of them."""
        with self.lock:
            return sum(1 for seen, _ in self.log if seen is kind)

    @property
    def url(self) -> str:
        """http://127.0.0.1:PORT"""
        assert self._server is not None, "open the fake first"
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        fake: FakeSite = self

        class Handler(_Handler):
            site = fake

        self._server = _Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *unused: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening; what hangs is let go. Closing twice is fine."""
        self.closing.set()
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    # --- inside -----------------------------------------------------------------------------------------------

    def _next_fault(self, kind: Kind) -> Fault | None:
        for armed in self._armed:
            if armed.left > 0 and armed.kind in (None, kind):
                armed.left -= 1
                return armed.fault
        return None

    def answer(self, request: Request) -> tuple[Fault | None, Answer]:
        """The answer and how to break it."""
        with self.lock:
            kind = self.kind(request)
            self.log.append((kind, request))
            fault = self._next_fault(kind)
            if fault is None:
                return None, self.override(request) or self.route(request)
            applied = self.route(request) if fault.applied else Answer()
            if fault in HANGS + CLOSES + RESETS + (Fault.CUT_AFTER,):
                return fault, applied
            if fault in GENERIC_STATUS:
                status, body = GENERIC_STATUS[fault]
                kind_of_text = "text/html" if body.startswith(b"<") else "application/json"
                return fault, Answer(status, body, {"Content-Type": kind_of_text})
            if fault is Fault.TRUNCATED_AFTER:
                return fault, Answer(200, applied.payload[: len(applied.payload) // 2], applied.headers)
            if fault is Fault.REDIRECT_BEFORE:
                return fault, Answer(307, b"", {"Location": request.path + "?again=1"})
            return fault, self.refusal(fault, request)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hung up is what half of these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    site: FakeSite

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        parts = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        headers = {name.lower(): value for name, value in self.headers.items()}
        fault, answer = self.site.answer(Request(self.command, parts.path, query, headers, body))
        if fault in HANGS:
            self._hang()
        elif fault in CLOSES:
            self._hang_up(reset=False)
        elif fault in RESETS:
            self._hang_up(reset=True)
        else:
            self._say(answer, cut=fault is Fault.CUT_AFTER)

    def _say(self, answer: Answer, *, cut: bool) -> None:
        payload = answer.payload
        head = [f"HTTP/1.1 {answer.status} {self.responses.get(answer.status, ('Odd',))[0]}"]
        headers = {"Content-Type": "application/json; charset=UTF-8", "Content-Length": str(len(payload))}
        headers.update({"Connection": "close"} if self.close_connection else {})
        headers.update(answer.headers)
        head += [f"{name}: {value}" for name, value in headers.items()]
        whole = "\r\n".join(head).encode("latin-1", "replace") + b"\r\n\r\n"
        self.wfile.write(whole + (payload[: len(payload) // 2] if cut else payload))  # one write: no 40 ms of Nagle
        self.wfile.flush()
        if cut:
            self._hang_up(reset=False)

    def _hang(self) -> None:
        """Say nothing for 20 s, unless the client loses patience first: that is noted."""
        self.close_connection = True
        for _ in range(1000):
            if select.select([self.connection], [], [], 0.02)[0]:  # the end of what the client will ever send
                with self.site.lock:
                    self.site.given_up += 1
                return
            if self.site.closing.is_set():
                return

    def _hang_up(self, *, reset: bool) -> None:
        self.close_connection = True
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            os.close(self.connection.detach())
        else:
            self.connection.shutdown(socket.SHUT_RDWR)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _serve  # noqa: N815
