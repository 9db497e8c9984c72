"""kill -9 at every commit and every send of a pull and a post, and again during the recovery from it (L2)."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot.domain.lifecycle import CaseState
from reviewbot.flow.health import store_health
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import counts
from tests.fakes.office import Desk
from tests.fakes.steps import SETTLE_S, approved
from tests.flow.crashing import MENTIONS, FileSite, begin, killed_at

MOST = 60  # far more checkpoints than one run has


def site_of(desk: Desk) -> FileSite:
    assert isinstance(desk.site, FileSite)
    return desk.site


def with_approved(folder: Path) -> Desk:
    desk = begin(folder)
    with desk.office() as office:
        pull(office)
    approved(desk, 1)
    return desk


def recover(desk: Desk) -> Desk:
    """Later processes on what is left, as cron would run them."""
    again = begin(desk.folder, fresh=False)
    again.clock = desk.clock
    site_of(again).now = lambda: desk.clock.wall
    for _ in range(4):
        desk.clock.pass_s(SETTLE_S)
        with again.office() as office:
            post(office)
    return again


def check(desk: Desk, killed: str) -> None:
    again = recover(desk)
    site = site_of(again)
    assert site.written <= 1, f"killed at {killed}: sent {site.written} times"
    with again.office() as office:
        store_health(office.database)
        slot = office.database.one("SELECT state, needs_person FROM slot")
        state = office.database.value("SELECT state FROM cases WHERE id = 1")
        if site.written:
            assert slot is not None
            assert (slot["state"], state) == ("published", "answered"), killed
        else:
            assert state == "waiting", killed
            assert slot is not None
            assert slot["needs_person"], killed
        before = site.written
        post(office)
        assert site.written == before


@pytest.mark.slow
def test_a_poster_killed_anywhere_leaves_at_most_one_reply_and_it_is_known(tmp_path: Path) -> None:
    deaths = []
    for number in range(1, MOST):
        folder = tmp_path / str(number)
        folder.mkdir()
        desk = with_approved(folder)
        name = killed_at(desk, "post", number)
        if not name:
            break
        deaths.append(name)
        check(desk, name)
    assert {"claim: before commit", "claim: committed", "send: before", "send: answered"} <= set(deaths)
    assert {"record: before commit", "record: committed"} <= set(deaths)


@pytest.mark.slow
def test_a_recovery_killed_anywhere_is_as_good_as_one_that_was_not(tmp_path: Path) -> None:
    """Killed after the claim, before and after the request reached the site; then the settling is killed, too."""
    deaths = []
    for first in ("send: before", "send: answered"):
        for number in range(1, MOST):
            folder = tmp_path / f"{first[6:]}-{number}"
            folder.mkdir()
            desk = with_approved(folder)
            at = next(n for n in range(1, MOST) if _reaches(desk, n, first))
            desk.clock.pass_s(SETTLE_S)
            name = killed_at(desk, "post", number)
            if not name:
                break
            deaths.append(name)
            check(desk, f"step {at}, then {name}")
    assert "settle: before commit" in deaths


def _reaches(desk: Desk, number: int, name: str) -> bool:
    """Kill a poster at its n-th checkpoint of a copy; the desk itself is left as the wanted death leaves it."""
    database = desk.folder / "reviewbot.db"
    kept = {file: file.read_bytes() for file in desk.folder.glob("reviewbot.db*")}
    if killed_at(desk, "post", number) == name:
        return True
    for file in desk.folder.glob("reviewbot.db*"):
        file.unlink()
    for file, content in kept.items():
        file.write_bytes(content)
    assert database.exists()
    return False


@pytest.mark.slow
def test_a_puller_killed_anywhere_loses_nothing_and_brings_nothing_twice(tmp_path: Path) -> None:
    for number in range(1, MOST):
        folder = tmp_path / str(number)
        folder.mkdir()
        desk = begin(folder)
        name = killed_at(desk, "pull", number)
        if not name:
            break
        again = begin(folder, fresh=False)
        with again.office() as office:
            store_health(office.database)
            pull(office)
            assert counts(office)[CaseState.WAITING] == len(MENTIONS), name
            assert office.database.value("SELECT count(*) FROM mention_search") == len(MENTIONS), name
            assert pull(office).sources[0].new == 0
    assert number > 8


def test_every_commit_and_every_send_has_a_checkpoint(tmp_path: Path) -> None:
    desk = with_approved(tmp_path)
    passed: list[str] = []
    commits = [0]

    def trace(statement: str) -> None:
        commits[0] += statement == "COMMIT"

    with desk.office(checkpoint=passed.append) as office:
        office.database.connection.set_trace_callback(trace)
        pull(office)
        post(office)
        office.database.connection.set_trace_callback(None)
    assert commits[0] == sum(name.endswith(": committed") for name in passed) > 5
    assert commits[0] == sum(name.endswith(": before commit") for name in passed)
    assert passed.count("send: before") == len(desk.site.requests) == 1
