"""What the Google sources share: signing in, one request per write, the meaning of a "no", addresses."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from pydantic import ValidationError

from reviewbot.errors import MentionGone, NotAuthorized, NotSent, OutcomeUnknown, RateLimited, Refused, Unavailable
from reviewbot_sources._google_reasons import (
    Answer,
    BadRequest,
    Forbidden,
    reading_refusal,
    until_midnight_s,
    writing_refusal,
)
from reviewbot_sources.google_business import GoogleBusinessSettings, GoogleBusinessSource
from reviewbot_sources.youtube import YouTubeSource
from tests.fakes import http
from tests.fakes.google import CLIENT
from tests.fakes.http import Fault, Kind
from tests.fakes.youtube import OWN
from tests.sources.contract.google_business_harness import GoogleBusinessHarness
from tests.sources.contract.youtube_harness import YouTubeHarness

NOW = datetime(2026, 1, 15, 20, 0, tzinfo=UTC)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[GoogleBusinessHarness]:
    harness = GoogleBusinessHarness(tmp_path)
    with harness.fake:
        yield harness


# --- signing in ---------------------------------------------------------------------------------------------------


def person(answer: Callable[[dict[str, str]], dict[str, str]]) -> Callable[[str], None]:
    """Somebody at the browser: looks at Google's page and comes back with this."""

    def open_browser(address: str) -> None:
        asked = {name: values[-1] for name, values in parse_qs(urlsplit(address).query).items()}
        back = f"{asked['redirect_uri']}?{urlencode(answer(asked))}"
        threading.Thread(target=lambda: urllib.request.urlopen(back, timeout=10).read(), daemon=True).start()

    return open_browser


def says_yes(asked: dict[str, str]) -> dict[str, str]:
    """Signs in."""
    return {"state": asked["state"], "code": "planted-code"}


def sign_in(harness: Any, answer: Callable[[dict[str, str]], dict[str, str]] = says_yes) -> dict[str, str]:
    """As `reviewbot auth` does it."""
    cls = harness.source_class()
    settings = cls.settings_model().model_validate(harness.settings())
    found: dict[str, str] = cls.sign_in(settings, harness.context(), open_browser=person(answer))
    return found


def test_signing_in_with_the_browser_brings_the_refresh_token(profile: GoogleBusinessHarness) -> None:
    pages: list[str] = []

    def look(asked: dict[str, str]) -> dict[str, str]:
        pages.append(asked["scope"])
        assert asked["access_type"] == "offline"
        assert asked["code_challenge_method"] == "S256"
        assert urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
        return says_yes(asked)

    assert sign_in(profile, look) == {"refresh_token": CLIENT["refresh_token"]}
    assert set(GoogleBusinessSource.sign_in_gives) == {"refresh_token"}
    assert pages == ["https://www.googleapis.com/auth/business.manage"]
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ


def test_what_comes_back_from_the_browser_is_in_no_log(
    profile: GoogleBusinessHarness, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    profile.fake.secrets["refresh_token"] = "1//never-seen-before"
    assert sign_in(profile) == {"refresh_token": "1//never-seen-before"}
    assert caplog.records  # else this could not fail
    for secret in ("never-seen-before", "planted-code", "planted-access-token", CLIENT["client_secret"]):
        assert secret not in caplog.text


def test_signing_in_at_youtube_remembers_the_channel(tmp_path: Path) -> None:
    harness = YouTubeHarness(tmp_path)
    with harness.fake:
        got = sign_in(harness)
    assert got == {"refresh_token": CLIENT["refresh_token"], "channel_id": OWN}
    assert set(got) == set(YouTubeSource.sign_in_gives)


def test_whoever_says_no_is_not_signed_in(profile: GoogleBusinessHarness) -> None:
    with pytest.raises(NotAuthorized) as raised:
        sign_in(profile, lambda asked: {"state": asked["state"], "error": "access_denied"})
    assert "reviewbot auth our_google_business" in (raised.value.hint or "")
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ


def test_an_answer_that_was_not_asked_for_is_not_taken(profile: GoogleBusinessHarness) -> None:
    with pytest.raises(NotAuthorized):
        sign_in(profile, lambda asked: {"state": "forged", "code": "planted-code"})


def test_whoever_grants_less_than_is_needed_is_told(profile: GoogleBusinessHarness) -> None:
    profile.fake.narrow = True
    with pytest.raises(NotAuthorized) as raised:
        sign_in(profile)
    assert "cope" in raised.value.message


def test_nobody_coming_back_from_the_browser_ends_the_wait(
    profile: GoogleBusinessHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewbot_sources._google_auth.CONSENT_S", 0.05)
    settings = GoogleBusinessSettings.model_validate(profile.settings())
    with pytest.raises(NotAuthorized) as raised:
        GoogleBusinessSource.sign_in(settings, profile.context(), open_browser=lambda address: None)
    assert "nobody came back" in raised.value.message


def test_the_clients_id_comes_before_the_browser(profile: GoogleBusinessHarness) -> None:
    settings = GoogleBusinessSettings.model_validate(profile.settings())
    context = profile.context(secret=lambda name: None)
    with pytest.raises(NotAuthorized):
        GoogleBusinessSource.sign_in(settings, context, open_browser=lambda address: pytest.fail("opened"))


def test_the_token_endpoint_in_trouble_while_signing_in_is_told(profile: GoogleBusinessHarness) -> None:
    profile.fake.arm(Fault.DROP_BEFORE, on=Kind.TOKEN)
    with pytest.raises(Unavailable):
        sign_in(profile)


def test_a_refresh_token_that_google_rotates_is_stored_before_the_new_token_is_used(
    profile: GoogleBusinessHarness,
) -> None:
    native_id = profile.add("cold soup")
    profile.fake.rotates = True
    stored_at: list[int] = []

    def store(name: str, value: str) -> None:
        profile.saved[name] = value
        stored_at.append(profile.fake.count(Kind.READ))

    for _ in range(3):  # each run with what the run before has stored
        run = profile.drain(source=profile.source(context=profile.context(save_secret=store)))
        assert set(run.mentions) == {native_id}
    assert stored_at == [0, 1, 2]
    assert profile.saved["refresh_token"] == profile.fake.secrets["refresh_token"]


def test_a_token_is_fetched_once_for_many_calls(profile: GoogleBusinessHarness) -> None:
    for n in range(120):
        profile.add(f"cold soup {n}")
    profile.drain()
    assert profile.fake.count(Kind.TOKEN) == 1


def test_a_revoked_sign_in_names_the_command_that_helps(profile: GoogleBusinessHarness) -> None:
    profile.fake.revoked = True
    with pytest.raises(NotAuthorized) as raised:
        profile.drain()
    hint = raised.value.hint or ""
    assert hint.startswith("run `reviewbot auth our_google_business`")
    assert "`Testing` ends every sign-in after seven days" in hint
    assert profile.fake.count(Kind.READ) == 0


def test_the_librarys_own_retries_for_a_token_do_not_add_up_beyond_the_time_of_an_attempt(
    profile: GoogleBusinessHarness,
) -> None:
    target = profile.target(profile.add("Cold soup"))
    before = profile.fake.count(Kind.TOKEN)
    profile.fake.arm(Fault.S503_BEFORE, on=Kind.TOKEN)
    with pytest.raises(NotSent):
        profile.source(context=profile.context(timeout_s=0.5), timeout_s=None).reply(target, "Sorry!", attempt_id="a")
    assert profile.fake.count(Kind.TOKEN) == before + 1  # google-auth would ask three times, with pauses
    assert profile.fake.count(Kind.REPLY) == 0


@pytest.mark.parametrize("fault", [Fault.HTML_AFTER, Fault.EMPTY_AFTER, Fault.TRUNCATED_AFTER, Fault.REDIRECT_BEFORE])
def test_a_token_endpoint_that_talks_nonsense_is_unavailable_not_a_lost_sign_in(
    profile: GoogleBusinessHarness, fault: Fault
) -> None:
    profile.fake.arm(fault, on=Kind.TOKEN)
    with pytest.raises(Unavailable):
        profile.drain()


def test_a_token_that_expired_too_early_is_not_a_reason_to_send_a_reply_twice(profile: GoogleBusinessHarness) -> None:
    native_id = profile.add("cold soup")
    target, source = profile.target(native_id), profile.source()
    source.look_up(target)
    profile.fake.arm(Fault.EXPIRED, on=Kind.REPLY)
    with pytest.raises(NotSent):
        source.reply(target, "Sorry.", attempt_id="a")
    assert profile.fake.count(Kind.REPLY) == 1
    source.reply(target, "Sorry.", attempt_id="b")  # the next attempt has a new token
    assert profile.replies(native_id) == ["Sorry."]


# --- addresses ----------------------------------------------------------------------------------------------------


def test_a_path_before_the_api_is_kept_and_a_bare_token_host_gets_googles_path(profile: GoogleBusinessHarness) -> None:
    profile.add("cold soup")
    source = profile.source(endpoint=f"{profile.fake.url}/behind/a/proxy/", token_endpoint=profile.fake.url)
    with pytest.raises(NotAuthorized):  # 404 for the only location
        profile.drain(source=source)
    assert [request.path for _, request in profile.fake.log] == [
        "/token",
        "/behind/a/proxy/v4/accounts/101/locations/7/reviews",
    ]


@pytest.mark.parametrize("endpoint", ["127.0.0.1:80", "ftp://127.0.0.1", "http://a b"])
def test_an_address_that_is_none_is_a_configuration_error(endpoint: str) -> None:
    with pytest.raises(ValidationError):
        GoogleBusinessSettings(endpoint=endpoint)


@pytest.mark.parametrize("location", ["locations/2", "accounts/1", "https://business.google.com/n/1", ""])
def test_a_location_that_is_none_is_a_configuration_error(location: str) -> None:
    with pytest.raises(ValidationError):
        GoogleBusinessSettings(locations=(location,))


def test_requests_say_who_asks_and_a_netrc_is_never_used(
    profile: GoogleBusinessHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = profile.folder / "netrc"
    netrc.write_text("machine 127.0.0.1 login ann password planted-netrc")
    monkeypatch.setenv("NETRC", str(netrc))
    profile.add("cold soup")
    profile.drain()
    read = next(request for kind, request in profile.fake.log if kind is Kind.READ)
    assert read.headers["user-agent"].startswith("reviewbot/")
    assert read.headers["authorization"].startswith("Bearer ya29.")


def test_googles_own_hosts_are_asked_when_no_endpoint_is_set(profile: GoogleBusinessHarness) -> None:
    source = profile.source(endpoint="")
    reviews = source._reviews()  # type: ignore[attr-defined]
    request = reviews.list(parent="accounts/1/locations/2", pageSize=50)
    assert request.uri.startswith("https://mybusiness.googleapis.com/v4/accounts/1/locations/2/reviews?pageSize=50")


@pytest.mark.parametrize("adapter", ["google_business", "google_play", "youtube"])
def test_knowing_an_adapter_loads_no_library_of_google(adapter: str) -> None:
    heavy = ("googleapiclient", "google.auth", "httplib2", "requests", "stamina")
    code = f"import sys, reviewbot_sources.{adapter}; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


# --- what a "no" means --------------------------------------------------------------------------------------------


def no(status: int, body: Any, **headers: str) -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, headers, raw)


def google(code: int, **error: Any) -> Answer:
    return no(code, {"error": {"code": code, "message": "planted words", **error}})


def reasons(*words: str) -> list[dict[str, str]]:
    return [{"domain": "global", "reason": word, "message": "m"} for word in words]


def info(reason: str, **metadata: str) -> list[dict[str, Any]]:
    return [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "metadata": metadata}]


READING: list[tuple[Answer, type[Exception]]] = [
    (google(400, status="INVALID_ARGUMENT"), BadRequest),
    (google(401, status="UNAUTHENTICATED"), NotAuthorized),
    (google(403, status="PERMISSION_DENIED"), Forbidden),
    (google(403, errors=reasons("forbidden")), Forbidden),
    (google(403, errors=reasons("quotaExceeded")), RateLimited),
    (google(403, errors=reasons("rateLimitExceeded")), RateLimited),
    (google(403, errors=reasons("userRateLimitExceeded")), RateLimited),
    (google(403, errors=reasons("accessNotConfigured")), NotAuthorized),
    (google(403, errors=reasons("insufficientPermissions")), NotAuthorized),
    (google(403, details=info("SERVICE_DISABLED"), status="PERMISSION_DENIED"), NotAuthorized),
    (google(403, details=info("ACCESS_TOKEN_SCOPE_INSUFFICIENT")), NotAuthorized),
    (google(429, details=info("RATE_LIMIT_EXCEEDED", quota_limit_value="0")), NotAuthorized),
    (google(429, details=info("RATE_LIMIT_EXCEEDED", quota_limit_value="300")), RateLimited),
    (google(404, status="NOT_FOUND"), MentionGone),
    (google(410), MentionGone),
    (google(500), Unavailable),
    (no(503, b"<html>busy</html>"), Unavailable),
    (no(302, b"", location="/elsewhere"), Unavailable),
    (no(403, [{"error": {"code": 403, "message": "in a list"}}]), Forbidden),
]


@pytest.mark.parametrize(("answer", "error"), READING)
def test_a_no_to_a_question_has_its_right_name(answer: Answer, error: type[Exception]) -> None:
    assert type(reading_refusal(answer, site="Google", source="g", now=NOW)) is error


WRITING: list[tuple[Answer, type[Exception], str]] = [
    (google(400, errors=reasons("commentTextTooLong")), Refused, "commentTextTooLong"),
    (google(400, errors=reasons("processingFailure")), OutcomeUnknown, "processingFailure"),
    (google(400, status="INVALID_ARGUMENT"), Refused, "INVALID_ARGUMENT"),
    (google(401, status="UNAUTHENTICATED"), NotSent, "UNAUTHENTICATED"),
    (google(403, errors=reasons("commentsDisabled")), Refused, "commentsDisabled"),
    (google(403, errors=reasons("quotaExceeded")), NotSent, "quotaExceeded"),
    (google(403, errors=reasons("rateLimitExceeded")), NotSent, "rateLimitExceeded"),
    (google(403, details=info("SERVICE_DISABLED")), NotSent, "SERVICE_DISABLED"),
    (google(404, errors=reasons("parentCommentNotFound")), Refused, "gone"),
    (google(408), OutcomeUnknown, "408"),
    (google(409, status="ABORTED"), Refused, "ABORTED"),
    (google(429), NotSent, "rate_limited"),
    (google(429, details=info("RATE_LIMIT_EXCEEDED", quota_limit_value="0")), NotSent, "RATE_LIMIT_EXCEEDED"),
    (google(500, errors=reasons("backendError")), OutcomeUnknown, "backendError"),
    (no(302, b""), OutcomeUnknown, "302"),
    (no(403, b"<html>proxy</html>"), Refused, "403"),
    (no(504, b""), OutcomeUnknown, "504"),
]


@pytest.mark.parametrize(("answer", "error", "code"), WRITING)
def test_a_no_to_a_reply_has_its_right_name(answer: Answer, error: type[Exception], code: str) -> None:
    refused = writing_refusal(answer, site="Google", source="g", now=NOW)
    assert (type(refused), refused.code) == (error, code)


NONSENSE: list[Any] = [
    b"",
    b"\xff\xfe",
    b"[" * 100_000,
    [],
    {},
    None,
    5,
    {"error": None},
    {"error": []},
    {"error": "invalid_grant"},
    {"error": {"code": "x", "message": {"deep": [1]}, "errors": {"a": 1}, "details": "none"}},
    {"error": {"errors": [None, 3, {"reason": ["x"]}], "details": [None, [], {"metadata": 3, "retryDelay": 7}]}},
    {"error": {"message": "\x1b[2J" * 1000 + "\ud83d"}},
]


@pytest.mark.parametrize("body", NONSENSE)
@pytest.mark.parametrize("status", [300, 400, 401, 403, 404, 418, 429, 500, 599])
def test_whatever_stands_in_a_no_it_is_read(status: int, body: Any) -> None:
    answer = no(status, body)
    read = reading_refusal(answer, site="Google", source="g", now=NOW)
    written = writing_refusal(answer, site="Google", source="g", now=NOW)
    assert "\x1b" not in read.message + written.message


@pytest.mark.parametrize("body", NONSENSE)
@pytest.mark.parametrize("status", [400, 403, 409, 500])
def test_whatever_stands_in_a_no_a_reply_is_sent_once(
    profile: GoogleBusinessHarness, status: int, body: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    target, source = profile.target(profile.add("cold soup")), profile.source()
    said = http.Answer(status, no(status, body).body)
    profile.fake.site_refusal = lambda fault, request: said  # type: ignore[method-assign]
    profile.fake.arm(Fault.FORBIDDEN, on=Kind.REPLY)
    with pytest.raises((Refused, OutcomeUnknown)):
        source.reply(target, "Sorry.", attempt_id="a")
    assert profile.fake.count(Kind.REPLY) == 1
    assert caplog.text.isascii()  # the site's words are in no log as they came
    assert "\x1b" not in caplog.text


@pytest.mark.parametrize(
    ("answer", "wait_s"),
    [
        (no(429, {}, **{"retry-after": "12"}), 12.0),
        (no(429, {}, **{"retry-after": "Thu, 15 Jan 2026 20:01:00 GMT"}), 60.0),
        (google(429, details=[{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3.5s"}]), 3.5),
        (google(403, errors=reasons("quotaExceeded")), 12 * 3600.0),
        (google(429), None),
    ],
)
def test_how_long_google_asks_us_to_wait(answer: Answer, wait_s: float | None) -> None:
    limited = reading_refusal(answer, site="Google", source="g", now=NOW)
    assert isinstance(limited, RateLimited)
    assert limited.retry_after_s == wait_s


@pytest.mark.parametrize(
    ("now", "hours"),
    [
        (datetime(2026, 1, 15, 8, 0, tzinfo=UTC), 24),  # midnight itself, in winter
        (datetime(2026, 7, 15, 6, 0, tzinfo=UTC), 1),  # 23:00 in summer
        (datetime(2026, 3, 8, 8, 0, tzinfo=UTC), 23),  # the day when summer time begins
        (datetime(2026, 11, 1, 7, 0, tzinfo=UTC), 25),  # the day when it ends
    ],
)
def test_the_daily_quota_begins_anew_at_midnight_in_california(now: datetime, hours: int) -> None:
    assert until_midnight_s(now) == hours * 3600
