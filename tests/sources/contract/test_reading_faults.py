"""A site in trouble costs time, never data: what may pass is tried again, the rest is named, and all ends in time."""

from __future__ import annotations

import time

import pytest

from reviewbot.errors import NotAuthorized, RateLimited, SourceError, Unavailable
from tests.fakes.http import Fault, Kind
from tests.sources.contract.harness import Drained, Harness

MAY_PASS = [
    Fault.TIMEOUT_BEFORE,
    Fault.DROP_BEFORE,
    Fault.RESET_BEFORE,
    Fault.CUT_AFTER,
    Fault.TRUNCATED_AFTER,
    Fault.HTML_AFTER,
    Fault.EMPTY_AFTER,
    Fault.S500_BEFORE,
    Fault.S502_AFTER,
    Fault.S503_BEFORE,
    Fault.S504_AFTER,
]


@pytest.mark.parametrize("trouble", MAY_PASS)
def test_a_passing_trouble_is_got_over(harness: Harness, trouble: Fault) -> None:
    native_id = harness.add("The soup was cold")
    harness.fake.arm(trouble, on=Kind.READ, times=1)
    assert set(harness.drain().mentions) == {native_id}


@pytest.mark.parametrize("trouble", [*MAY_PASS, Fault.REDIRECT_BEFORE])
def test_a_lasting_trouble_leaves_the_source_for_later_after_few_requests(harness: Harness, trouble: Fault) -> None:
    harness.add("The soup was cold")
    harness.fake.arm(trouble, on=Kind.READ)
    with pytest.raises(Unavailable) as raised:
        harness.drain()
    assert raised.value.exit_code == 4
    assert raised.value.hint
    assert harness.fake.count(Kind.READ) <= 3


def test_every_stated_refusal_to_read_has_its_right_name(harness: Harness, fault: Fault) -> None:
    native_id = harness.add("The soup was cold")
    expected = harness.reading[fault]
    harness.fake.arm(fault, on=Kind.READ, times=1 if fault is Fault.EXPIRED else 1_000_000)
    if expected is None:
        assert set(harness.drain().mentions) == {native_id}
        return
    with pytest.raises(SourceError) as raised:
        harness.drain()
    assert type(raised.value) is expected, raised.value
    assert raised.value.hint
    assert harness.waits == []
    if fault is Fault.RATE_LIMIT:
        assert isinstance(raised.value, RateLimited)
        assert raised.value.retry_after_s is not None
        assert 0 < raised.value.retry_after_s <= 86_400


test_every_stated_refusal_to_read_has_its_right_name.table = "reading"  # type: ignore[attr-defined]


def test_what_came_before_the_rate_limit_is_kept_and_the_rest_comes_later(harness: Harness) -> None:
    wanted = {harness.add(f"The soup was cold, number {number}") for number in range(int(harness.page_size * 2.5))}
    pages = harness.source().fetch(None)
    first = next(pages)
    run = Drained([first], first.cursor)
    harness.fake.arm(Fault.RATE_LIMIT, on=Kind.READ)
    with pytest.raises(RateLimited):
        list(pages)
    assert run.mentions
    harness.fake.disarm()
    assert {*run.mentions, *harness.drain(run.cursor).mentions} == wanted


def test_a_run_that_may_wait_says_so_and_goes_on(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    native_id = harness.add("The soup was cold")
    harness.fake.arm(Fault.RATE_LIMIT, on=Kind.READ, times=1)
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    source = harness.source(context=harness.context(wait_s=100_000.0))
    assert set(harness.drain(source=source).mentions) == {native_id}
    assert len([seconds for seconds in slept if seconds > 0]) == 1
    assert harness.waits
    assert "wait" in harness.waits[0]


def test_missing_credentials_are_named_before_anything_is_asked(harness: Harness) -> None:
    source = harness.source(context=harness.context(secret=lambda name: None))
    with pytest.raises(NotAuthorized) as raised:
        list(source.fetch(None))
    assert "auth" in (raised.value.hint or "")
    assert harness.fake.log == []


def test_a_health_check_never_raises_and_shows_the_account_that_would_post(harness: Harness) -> None:
    health = harness.source().check()
    assert health.ok, health.detail
    for trouble in (Fault.S503_BEFORE, Fault.FORBIDDEN, Fault.HTML_AFTER, Fault.REVOKED):
        harness.fake.disarm()
        harness.fake.arm(trouble, on=None)
        sick = harness.source().check()
        assert not sick.ok
        assert sick.detail
