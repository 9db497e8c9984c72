"""Signing on at X, where a refresh token works once, and what doctor says of scopes, expiry and what is left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keyring
import pytest
import stamina
import tomlkit
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError, PasswordDeleteError

from reviewbot.contract import Context, MentionKey, Target
from reviewbot.errors import NotAuthorized, NotSent
from reviewbot.flow.begin import Answers, begin
from reviewbot.workspace import load
from reviewbot_sources.x import XSettings, XSource
from tests.fakes.http import Answer, Fault, Kind
from tests.fakes.x import FakeX

OAUTH1 = {
    "consumer_key": "ck-Aa11",
    "consumer_secret": "cs-Hh88",
    "access_token": "2244994945-at-Bb22",
    "access_token_secret": "ats-Ii99",
}
OAUTH2 = {"client_id": "cl-Ee55", "refresh_token": "rt-0-Dd44"}
AT = datetime.now(UTC).timestamp() - 3600


@pytest.fixture
def site() -> Iterator[FakeX]:
    """Empty."""
    with FakeX() as fake, stamina.set_testing(True, attempts=3, cap=True):
        yield fake


def source(site: FakeX, secrets: dict[str, str], context: dict[str, Any] | None = None, **settings: Any) -> XSource:
    """The adapter at the fake."""
    given = {"account": "@acme", "endpoint": site.url, "timeout_s": 5.0, **settings}
    return XSource(XSettings(**given), Context(name="our_x", **{"secret": secrets.get, **(context or {})}))


# --- what doctor says -------------------------------------------------------------------------------------------


def test_doctor_shows_how_many_requests_are_left_for_reading_and_until_when(site: FakeX) -> None:
    health = source(site, OAUTH1, searches=["acme"]).check()
    assert health.ok, health
    left = health.facts["requests left"]
    assert "mentions 299 of 300 until " in left
    assert "search 299 of 300 until " in left
    assert "account 74 of 75 until " in left
    assert health.facts["access"] == "read and write"
    assert health.facts["token until"] == "for ever"


def test_doctor_pays_for_no_post(site: FakeX, tmp_path: Path) -> None:
    for number in range(20):
        site.write(author="ann", text=f"@acme soup {number}", at=AT + number)
    made = source(site, OAUTH1, {"folder": tmp_path}, searches=["soup"], daily_cap=1.0)
    assert made.check().facts["spent today"] == "0.00 $ of 1.00 $"


def test_doctor_shows_the_posts_read_this_month_where_x_tells_us(site: FakeX) -> None:
    facts = source(site, {**OAUTH1, "bearer_token": "bearer-Cc33"}).check().facts
    assert facts["posts read this month"] == "43,435 of 2,000,000, counted anew on day 10"
    assert "posts read this month" not in source(site, OAUTH1).check().facts
    wrong = source(site, {**OAUTH1, "bearer_token": "bearer-no"}).check()
    assert wrong.ok
    assert wrong.facts["posts read this month"].startswith("not told")


def test_doctor_says_when_a_limit_is_used_up_and_calls_it_no_illness(site: FakeX) -> None:
    none = {"x-rate-limit-limit": "300", "x-rate-limit-remaining": "0", "x-rate-limit-reset": "4102444800"}
    no = Answer(429, {"title": "Too Many Requests"}, none)
    site.override = lambda request: no if request.path.endswith("/mentions") else None
    health = source(site, OAUTH1).check()
    assert health.ok
    assert "mentions 0 of 300" in health.facts["requests left"]


def test_doctor_says_when_mentions_are_closed_to_us(site: FakeX) -> None:
    no = Answer(403, {"title": "Forbidden", "detail": "your plan does not include this"})
    site.override = lambda request: no if request.path.endswith("/mentions") else None
    health = source(site, OAUTH1).check()
    assert not health.ok
    assert "your plan" in health.detail


def test_doctor_says_when_the_access_token_may_only_read(site: FakeX) -> None:
    site.access_level = "read"
    health = source(site, OAUTH1).check()
    assert "cannot post" in health.detail
    assert health.facts["access"] == "read"


def test_doctor_shows_scopes_and_expiry_of_an_oauth2_token(site: FakeX) -> None:
    health = source(site, OAUTH2).check()
    assert health.facts["scopes"] == "tweet.read tweet.write"
    assert health.facts["token until"].endswith("UTC (renewed by itself)")
    assert health.facts["refresh token"] == "changes with every use, kept in the keyring"


def test_odd_limits_and_odd_usage_never_hurt(site: FakeX) -> None:
    odd = {"x-rate-limit-limit": "many", "x-rate-limit-remaining": "-", "x-rate-limit-reset": "1e99"}
    site.override = lambda request: Answer(200, {"data": {"id": "2244994945", "username": "acme"}}, odd)
    site.usage = {"project_usage": [], "project_cap": {}, "cap_reset_day": "x"}
    assert source(site, {**OAUTH1, "bearer_token": "bearer-Cc33"}).check().ok


# --- a refresh token that works once ----------------------------------------------------------------------------


class Held(KeyringBackend):
    """A keyring in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class Missing(Held):
    """No keyring, as under cron."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError("none")


class Sham(Held):
    """One that forgets what it is given (keyring.backends.null)."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


@pytest.fixture
def folder(site: FakeX, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A workspace with X, signed on by a refresh token in the environment."""
    begin(tmp_path / "work", Answers("Blue Door", "food", "Ana", "Owner", "care@bluedoor.test", "ana"))
    file = tmp_path / "work" / "reviewbot.toml"
    document = tomlkit.parse(file.read_text())
    document["sources"] = {"x": {"account": "@acme", "endpoint": site.url, "timeout_s": 5.0}}
    file.write_text(tomlkit.dumps(document))
    for name, value in OAUTH2.items():
        monkeypatch.setenv(f"REVIEWBOT_X_{name}".upper(), value)
    before = keyring.get_keyring()
    yield tmp_path / "work"
    keyring.set_keyring(before)


def pulled(folder: Path) -> int:
    """How many mentions a run brings; every run signs on anew."""
    made = load(folder / "reviewbot.toml").open_source("x")
    try:
        return sum(len(page.mentions) for page in made.fetch(None))
    finally:
        made.close()


def test_a_token_from_the_environment_is_followed_through_the_keyring_run_after_run(site: FakeX, folder: Path) -> None:
    keyring.set_keyring(Held())
    site.write(author="ann", text="@acme cold", at=AT)
    assert [pulled(folder) for _ in range(3)] == [1, 1, 1]  # X has changed it three times; the variable never
    place = load(folder / "reviewbot.toml").credentials(load(folder / "reviewbot.toml").source("x"))
    assert place.where("refresh_token").startswith("system keyring: it came in place")


def test_a_new_token_in_the_environment_wins_over_what_came_in_place_of_the_old_one(
    site: FakeX, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(Held())
    site.write(author="ann", text="@acme cold", at=AT)
    assert pulled(folder) == 1
    site.refresh_token = "rt-new-Zz99"
    with pytest.raises(NotAuthorized):
        pulled(folder)
    monkeypatch.setenv("REVIEWBOT_X_REFRESH_TOKEN", "rt-new-Zz99")
    assert pulled(folder) == 1


@pytest.mark.parametrize("kind", [Missing, Sham])
def test_where_the_next_token_cannot_be_kept_this_one_is_not_used_up_and_it_is_said_plainly(
    site: FakeX, folder: Path, kind: type[Held]
) -> None:
    keyring.set_keyring(kind())
    with pytest.raises(NotAuthorized) as raised:
        pulled(folder)
    assert site.count(Kind.TOKEN) == 0
    assert "no keyring here to keep the next one" in raised.value.message
    assert "consumer_key" in (raised.value.hint or "")
    assert OAUTH2["refresh_token"] not in raised.value.message
    keyring.set_keyring(Held())
    site.write(author="ann", text="@acme cold", at=AT)
    assert pulled(folder) == 1  # it works still


def test_doctor_and_post_say_it_too(site: FakeX, folder: Path) -> None:
    keyring.set_keyring(Missing())
    made = load(folder / "reviewbot.toml").open_source("x")
    assert "no keyring here" in made.check().detail
    with pytest.raises(NotSent) as raised:
        made.reply(Target(MentionKey("x", "", "1")), "Sorry!", attempt_id="a")
    assert "no keyring here" in raised.value.message
    assert site.log == []


def test_a_forgotten_token_is_forgotten_with_what_came_in_its_place(site: FakeX, folder: Path) -> None:
    held = Held()
    keyring.set_keyring(held)
    site.write(author="ann", text="@acme cold", at=AT)
    pulled(folder)
    workspace = load(folder / "reviewbot.toml")
    place = workspace.credentials(workspace.source("x"))
    assert place.forget("refresh_token")
    assert place.get("refresh_token") == OAUTH2["refresh_token"]
    assert not any(site.refresh_token in value for value in held.kept.values())


def test_a_write_that_finds_the_token_expired_is_one_request_and_the_next_has_a_fresh_one(site: FakeX) -> None:
    post = site.write(author="ann", text="@acme cold", at=AT)
    saved: dict[str, str] = {}
    context = {"secret": lambda name: saved.get(name, OAUTH2.get(name)), "save_secret": saved.__setitem__}
    made = source(site, {}, context)
    site.arm(Fault.EXPIRED, on=Kind.REPLY, times=1)
    with pytest.raises(NotSent):
        made.reply(Target(MentionKey("x", "", post)), "Sorry!", attempt_id="a")
    assert site.count(Kind.REPLY) == 1
    assert made.reply(Target(MentionKey("x", "", post)), "Sorry!", attempt_id="b").reply_id
    assert site.count(Kind.REPLY) == 2
