"""What adapters rely on: every call ends in time, a write is one request, doubts are named, secrets stay ours."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import requests
import stamina
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.errors import (
    MentionGone,
    NotAuthorized,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Refused,
    SourceError,
    Unavailable,
)
from reviewbot.transport import (
    Patience,
    Rejected,
    all_within,
    as_float,
    as_int,
    as_text,
    brief,
    instant,
    open_session,
    parse_json,
    proven_not_sent,
    reading_error,
    reading_status_error,
    redact,
    remember_secret,
    retry_after_s,
    user_agent,
    writing_error,
    writing_status_error,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """A bare TCP server on loopback: `serve` gets each connection, `heads` keeps the first bytes of each request."""

    def __init__(self, serve: Callable[[Server, socket.socket], None]) -> None:
        self.heads: list[bytes] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.done = threading.Event()
        self._serve = serve
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection: socket.socket) -> None:
        with connection:
            try:
                self._serve(self, connection)
            except OSError:
                return

    def take(self, connection: socket.socket) -> bytes:
        """One request."""
        head = connection.recv(65536)
        if head:
            self.heads.append(head)
        return head


@contextmanager
def serving(serve: Callable[[Server, socket.socket], None]) -> Iterator[Server]:
    """Such a server, closed afterwards."""
    server = Server(serve)
    try:
        yield server
    finally:
        server.done.set()
        server.listening.shutdown(socket.SHUT_RDWR)
        server.listening.close()


def once(answer: bytes) -> Callable[[Server, socket.socket], None]:
    """Answers one request of each connection, then closes it."""

    def serve(server: Server, connection: socket.socket) -> None:
        server.take(connection)
        connection.sendall(answer)

    return serve


def drip(answer: bytes) -> Callable[[Server, socket.socket], None]:
    """Answers a byte now and then, for ever."""

    def serve(server: Server, connection: socket.socket) -> None:
        server.take(connection)
        connection.sendall(answer)
        while not server.done.wait(0.02):
            connection.sendall(b"x")

    return serve


# --- wire -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "start", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: ", b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n"]
)
def test_an_answer_that_drips_for_ever_ends_at_the_deadline(start: bytes) -> None:
    with serving(drip(start)) as server, pytest.raises(requests.RequestException) as raised:
        open_session(timeout_s=0.3).post(f"http://127.0.0.1:{server.port}/", data="reply", timeout=None)
    assert not proven_not_sent(raised.value)
    assert isinstance(writing_error(raised.value, site="S"), OutcomeUnknown)
    assert len(server.heads) == 1


def test_a_call_that_begins_after_the_time_for_all_is_never_sent() -> None:
    with serving(once(OK)) as server:
        session, url = open_session(timeout_s=5), f"http://127.0.0.1:{server.port}/"
        with all_within(0.0), pytest.raises(requests.ConnectTimeout) as raised:
            session.post(url, data="reply")
        assert proven_not_sent(raised.value)
        assert isinstance(writing_error(raised.value, site="S"), NotSent)
        assert session.post(url, data="reply").status_code == 200  # outside, the session's own time holds again
    assert len(server.heads) == 1


def test_the_time_for_all_cuts_a_call_short_and_an_inner_one_cannot_lengthen_it() -> None:
    with serving(drip(b"")) as server, all_within(0.3), all_within(60), pytest.raises(requests.RequestException):
        open_session(timeout_s=60).get(f"http://127.0.0.1:{server.port}/")
    assert len(server.heads) == 1


def test_a_write_has_its_own_time() -> None:
    with serving(drip(b"")) as server, pytest.raises(requests.RequestException) as raised:
        open_session(timeout_s=60, write_timeout_s=0.3).post(f"http://127.0.0.1:{server.port}/", data="reply")
    assert isinstance(writing_error(raised.value, site="S"), OutcomeUnknown)
    assert len(server.heads) == 1


def test_a_redirected_post_is_not_sent_again() -> None:
    with serving(once(b"HTTP/1.1 307 No\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")) as server:
        error = error_of(f"http://127.0.0.1:{server.port}/")
    assert isinstance(writing_error(error, site="S"), OutcomeUnknown)
    assert len(server.heads) == 1


def test_a_write_does_not_use_an_idle_connection_that_the_site_is_about_to_close() -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        server.take(connection)
        connection.sendall(OK)
        connection.recv(65536)  # the second request of a connection finds it closed

    with serving(serve) as server:
        session = open_session(timeout_s=2)
        session.get(f"http://127.0.0.1:{server.port}/")
        assert session.post(f"http://127.0.0.1:{server.port}/", data="reply").status_code == 200


def test_a_connection_that_we_asked_the_site_to_close_is_not_used_again() -> None:
    def serve(server: Server, connection: socket.socket) -> None:
        server.take(connection)
        connection.sendall(OK)  # without a word of closing
        connection.recv(65536)

    with serving(serve) as server:
        session = open_session(timeout_s=2)
        session.get(f"http://127.0.0.1:{server.port}/", headers={"Connection": "close"})
        assert session.get(f"http://127.0.0.1:{server.port}/").status_code == 200


def test_a_password_in_netrc_never_replaces_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login someone password else\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("NETRC", raising=False)
    with serving(once(OK)) as server:
        open_session().get(f"http://127.0.0.1:{server.port}/", headers={"Authorization": "Bearer ours"})
    assert b"Authorization: Bearer ours" in server.heads[0]


def test_a_hard_coded_host_is_asked_at_the_configured_address_and_its_path_is_kept() -> None:
    with serving(once(OK)) as server:
        base = f"http://127.0.0.1:{server.port}"
        rewrite = {"https://site.example": f"{base}/proxy/", "https://site.example/token": f"{base}/elsewhere"}
        session = open_session(rewrite=rewrite)
        session.get("https://site.example/2/posts?since=4")
        session.post("https://site.example/token", data={"a": "b"})
    assert server.heads[0].startswith(b"GET /proxy/2/posts?since=4 HTTP/1.1\r\n")
    assert server.heads[1].startswith(b"POST /elsewhere HTTP/1.1\r\n")


def test_we_say_who_we_are() -> None:
    with serving(once(OK)) as server:
        open_session(agent=user_agent("by /u/acme")).get(f"http://127.0.0.1:{server.port}/")
    assert b"User-Agent: reviewbot/" in server.heads[0]
    assert b"(by /u/acme)" in server.heads[0]


# --- outcome ----------------------------------------------------------------------------------------------------


def error_of(url: str) -> requests.RequestException:
    """What a POST there ends in."""
    with pytest.raises(requests.RequestException) as raised:
        open_session(timeout_s=0.3).post(url, data="reply")
    return raised.value


def test_a_refused_connection_was_sent_nothing() -> None:
    with serving(once(OK)) as server:
        port = server.port
    error = error_of(f"http://127.0.0.1:{port}/")
    assert proven_not_sent(error)
    assert isinstance(writing_error(error, site="S"), NotSent)


def test_a_name_that_cannot_be_resolved_was_sent_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_name(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
    assert isinstance(writing_error(error_of("http://site.example/"), site="S"), NotSent)


def test_a_failed_encryption_was_sent_nothing() -> None:
    with serving(once(b"this is not TLS")) as server:
        error = error_of(f"https://127.0.0.1:{server.port}/")
    assert isinstance(writing_error(error, site="S"), NotSent)
    assert b"reply" not in b"".join(server.heads)


def test_a_proxy_that_is_not_there_was_sent_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(once(OK)) as server:
        port = server.port
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("no_proxy", "")
    assert isinstance(writing_error(error_of("http://site.example/"), site="S"), NotSent)


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", b"garbage\r\n\r\n"])
def test_an_answer_that_breaks_off_leaves_the_outcome_unknown(answer: bytes) -> None:
    with serving(once(answer)) as server:
        error = error_of(f"http://127.0.0.1:{server.port}/")
    assert not proven_not_sent(error)
    assert isinstance(writing_error(error, site="S"), OutcomeUnknown)
    assert isinstance(reading_error(error, site="S"), Unavailable)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, OutcomeUnknown),
        (400, Refused),
        (401, NotSent),
        (403, Refused),
        (404, Refused),
        (408, OutcomeUnknown),
        (410, Refused),
        (422, Refused),
        (429, NotSent),
        (500, OutcomeUnknown),
        (503, OutcomeUnknown),
        (599, OutcomeUnknown),
    ],
)
def test_a_status_answers_whether_the_write_was_applied(status: int, kind: type[Exception]) -> None:
    assert type(writing_status_error(status, {}, site="S", message="why")) is kind


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, Rejected),
        (401, NotAuthorized),
        (403, NotAuthorized),
        (404, MentionGone),
        (408, Unavailable),
        (429, RateLimited),
        (500, Unavailable),
        (302, Unavailable),
    ],
)
def test_a_status_answers_what_to_do_about_a_read(status: int, kind: type[SourceError]) -> None:
    error = reading_status_error(status, {}, site="S", message="why")
    assert type(error) is kind
    assert "why" in error.message


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "17"}, 17.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"Retry-After": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90.0),
        ({"Retry-After": format_datetime(NOW - timedelta(seconds=90), usegmt=True)}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-3"}, None),
        ({"Retry-After": "nan"}, None),
        ({"x-ratelimit-reset": "321"}, 321.0),
        ({"x-rate-limit-reset": str(int(NOW.timestamp()) + 700)}, 700.0),
        ({"x-rate-limit-reset": str(int(NOW.timestamp()) - 700)}, 0.0),
        ({"x-rate-limit-reset": "later"}, None),
    ],
)
def test_how_long_to_wait_is_read_from_every_header_in_use(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after_s(headers, now=NOW) == seconds


# --- patience ---------------------------------------------------------------------------------------------------


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The pauses, not made."""
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    with stamina.set_testing(True, attempts=3, cap=True):
        yield pauses


def failing(*errors: SourceError) -> Callable[[], str]:
    """Raises these one after the other, then answers."""
    left = list(errors)

    def call() -> str:
        if left:
            raise left.pop(0)
        return "answer"

    return call


def test_a_read_that_fails_for_a_moment_is_tried_again(slept: list[float]) -> None:
    assert Patience(0.0).read(failing(Unavailable("503"), Unavailable("503"))) == "answer"


@pytest.mark.parametrize("error", [NotAuthorized("no"), MentionGone("gone"), Rejected("bad", status=400)])
def test_a_final_answer_is_not_asked_for_again(slept: list[float], error: SourceError) -> None:
    with pytest.raises(type(error)):
        Patience(1000.0).read(failing(error))


def test_a_lasting_trouble_is_given_up_after_three_attempts(slept: list[float]) -> None:
    with pytest.raises(Unavailable):
        Patience(1000.0).read(failing(*[Unavailable("503")] * 3))


def test_a_rate_limit_is_waited_for_within_the_budget_and_the_reason_is_told(slept: list[float]) -> None:
    told: list[str] = []
    patience = Patience(100.0, told.append)
    assert patience.read(failing(RateLimited("slow down", retry_after_s=30.0))) == "answer"
    assert [pause for pause in slept if pause] == [30.0]
    assert told == ["slow down: waiting 30 s"]
    assert patience.left_s == 70.0


def test_beyond_the_budget_the_source_is_left_for_the_next_run_at_once(slept: list[float]) -> None:
    patience = Patience(20.0)
    with pytest.raises(RateLimited) as raised:
        patience.read(failing(RateLimited("slow down", retry_after_s=30.0)))
    assert raised.value.retry_after_s == 30.0
    assert not any(slept)


def test_waits_without_a_stated_length_grow(slept: list[float]) -> None:
    Patience(1000.0).read(failing(RateLimited("?"), RateLimited("?")))
    assert [pause for pause in slept if pause] == [60.0, 120.0]


def test_a_site_that_says_no_wait_at_all_is_not_hammered(slept: list[float]) -> None:
    with pytest.raises(RateLimited):
        Patience(10.0).read(failing(*[RateLimited("now", retry_after_s=0.0)] * 1000))
    assert len([pause for pause in slept if pause]) < 12


# --- redaction --------------------------------------------------------------------------------------------------


def test_a_known_secret_is_struck_out_of_log_records_and_messages(caplog: pytest.LogCaptureFixture) -> None:
    remember_secret("client-7+/x", "sec ret-8&y")
    caplog.set_level(logging.DEBUG)
    log = logging.getLogger("some.library")
    log.debug("Headers: %s", {"Authorization": "Bearer sec ret-8&y"})
    log.debug("url /token?secret=sec+ret-8%26y&id=client-7%2B%2Fx")
    log.debug("Basic Y2xpZW50LTcrL3g6c2VjIHJldC04Jnk=")
    log.debug("a plain %s", "message")
    for form in ("sec ret-8&y", "client-7+/x", "sec+ret-8%26y", "client-7%2B%2Fx", "Y2xpZW50LTcr"):
        assert form not in caplog.text
    assert "a plain message" in caplog.text
    assert redact("it is sec ret-8&y!") == "it is ***!"


def test_short_words_are_not_taken_for_secrets() -> None:
    remember_secret("a", "", None, "the")
    assert redact("a cat in the hat") == "a cat in the hat"


def test_a_record_that_cannot_be_formatted_does_not_break_logging(caplog: pytest.LogCaptureFixture) -> None:
    remember_secret("another-secret")
    record = logging.getLogRecordFactory()("n", logging.INFO, "f", 1, "%d of %d", ("x",), None)
    assert record.msg == "%d of %d"


# --- values -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-01-06T18:40:40.000Z", datetime(2021, 1, 6, 18, 40, 40, tzinfo=UTC)),
        ("2021-01-06T18:40:40Z", datetime(2021, 1, 6, 18, 40, 40, tzinfo=UTC)),
        ("2021-01-06T18:40:40.123456789Z", datetime(2021, 1, 6, 18, 40, 40, 123456, tzinfo=UTC)),
        ("2021-01-06T18:40:40.5+02:00", datetime(2021, 1, 6, 16, 40, 40, 500000, tzinfo=UTC)),
        ("2021-01-06 18:40:40", datetime(2021, 1, 6, 18, 40, 40, tzinfo=UTC)),
        (1609958440, datetime(2021, 1, 6, 18, 40, 40, tzinfo=UTC)),
        (1609958440.0, datetime(2021, 1, 6, 18, 40, 40, tzinfo=UTC)),
        ("1609958440", datetime(2021, 1, 6, 18, 40, 40, tzinfo=UTC)),
        ("60000-01-01T00:00:00Z", None),
        ("2021-13-45T99:99:99Z", None),
        ("yesterday", None),
        (1e300, None),
        (-5, None),
        (True, None),
        (None, None),
        ({"seconds": 3}, None),
    ],
)
def test_instants_are_read_in_every_form_that_sites_use(value: object, expected: datetime | None) -> None:
    assert instant(value) == expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=3)
)


@given(JSON)
def test_no_value_of_a_site_can_crash_a_reader(value: object) -> None:
    moment = instant(value)
    assert moment is None or moment.utcoffset() == timedelta(0)
    assert isinstance(as_text(value), str)
    assert isinstance(as_int(value), int)
    assert as_float(value) is None or isinstance(as_float(value), float)
    assert "\x1b" not in brief(value)


@pytest.mark.parametrize("body", [b"<!DOCTYPE html><p>Sorry", b'{"data": [1, 2', b"", b"\xff\xfe", b"[" * 100_000])
def test_anything_but_json_means_the_site_is_not_itself(body: bytes) -> None:
    with pytest.raises(Unavailable) as raised:
        parse_json(body, site="S")
    assert len(raised.value.message) < 300


def test_words_of_a_site_are_one_short_harmless_line() -> None:
    assert brief("\x1b]0;owned\x07 no\n\n\u202ereversed\ud83d") == "]0;owned  no reversed"
    assert len(brief("x" * 10_000_000)) == 300


def test_nothing_heavy_is_imported_with_the_transport() -> None:
    import subprocess
    import sys

    program = (
        "import sys, reviewbot.transport; print([m for m in ('requests', 'stamina', 'urllib3') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
