"""The limits of what may happen: opt-outs, colleagues, switches, deadlines, holds, and the way back from a slip."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewbot.config.models import PolicySettings, Posting
from reviewbot.contract import Permission, ReplyCall
from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import PolicyRefused
from reviewbot.flow.copy_lane import confirm_copied, outbox
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import case_view
from reviewbot.flow.triage import hold
from tests.fakes.office import NOON, Desk, complaint, config_of, make_desk
from tests.fakes.steps import approved, arrived, outcomes, posted, ready

KEY = complaint().key
PAPER: dict[str, Any] = {"reply": ReplyCall.COPY, "can_edit": False, "can_delete": False, "can_look_up": False}


def pulled(desk: Desk) -> None:
    with desk.office() as office:
        assert pull(office).exit_code == 0


def test_purged_then_back_has_its_text(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, purge_deleted=True)
    arrived(desk)
    desk.site.gone.add(KEY)
    pulled(desk)
    with desk.office() as office:
        assert case_view(office, 1).row.state is CaseState.GONE
    desk.site.gone.clear()
    with desk.office() as office:
        from reviewbot.store import runs

        with office.database.write("x") as tx:
            runs.note_source(tx, "web", cursor=None)
    pulled(desk)
    with desk.office() as office:
        view = case_view(office, 1)
        assert view.row.state is CaseState.WAITING
        assert view.mention.text == "The coffee was bad"


def test_one_reply_per_person_counts_a_colleagues_web_reply(desk: Desk) -> None:
    desk.site.add(complaint("m1", thread_id="t", author_id="u1"))
    desk.site.write(complaint("m1").key, "Sorry, from the web", by_us=True)
    pulled(desk)
    desk.site.add(complaint("m2", "still bad", thread_id="t", author_id="u1"))
    pulled(desk)
    with desk.office() as office:
        assert case_view(office, 1).row.state is CaseState.ANSWERED
    with pytest.raises(PolicyRefused):
        approved(desk, 2)


def test_after_the_sites_time_the_copy_lane_is_open(desk: Desk) -> None:
    desk.site.add(replace(complaint(), permission=Permission(until=NOON + timedelta(days=1))))
    pulled(desk)
    desk.clock.pass_s(2 * 86400)
    consent = approved(desk)
    assert consent.by_hand


def test_after_the_sites_time_as_pulled_the_copy_lane_is_open(desk: Desk) -> None:
    desk.site.add(replace(complaint(), permission=Permission(False, "console only", until=NOON - timedelta(days=1))))
    pulled(desk)
    consent = approved(desk)
    assert consent.by_hand


def test_cooling_off_holds_the_copy_lane(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", policy=PolicySettings(cooling_off_minutes=60)), **PAPER)
    ready(desk)
    with desk.office() as office:
        assert outbox(office) == ()


def test_kill_switch_holds_the_copy_lane(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", posting=Posting(enabled=False)), **PAPER)
    ready(desk)
    with desk.office() as office:
        assert outbox(office) == ()


def test_expired_copy_approval_goes_back(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, **PAPER)
    ready(desk)
    desk.clock.pass_s(8 * 86400)
    posted(desk)
    with desk.office() as office:
        assert case_view(office, 1).row.state is CaseState.WAITING


def test_hold_by_hand_survives_an_edit(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        hold(office, 1)
    desk.site.add(complaint("m1", "The coffee was bad."))
    with desk.office() as office:
        from reviewbot.store import runs

        with office.database.write("x") as tx:
            runs.note_source(tx, "web", cursor=None)
    pulled(desk)
    with desk.office() as office:
        assert case_view(office, 1).row.held


def test_edit_then_revert_of_answered(desk: Desk) -> None:
    ready(desk)
    posted(desk)


def test_dry_run_lists_nothing_when_site_off(desk: Desk) -> None:
    ready(desk)
    with desk.office() as office:
        assert outcomes(post(office, dry_run=True))


def test_done_by_mistake_is_taken_back(tmp_path: Path) -> None:
    from reviewbot.flow.correct_reply import begin_replacement, retract

    desk = make_desk(tmp_path, **PAPER)
    ready(desk)
    with desk.office() as office:
        confirm_copied(office, 1)
        retract(office, 1, "clicked the wrong one")
        assert case_view(office, 1).row.state is CaseState.WAITING
    approved(desk)
    with desk.office() as office:
        confirm_copied(office, 1)
        begin_replacement(office, 1, "typo")
        assert case_view(office, 1).row.state is CaseState.WAITING
    approved(desk)
    with desk.office() as office:
        confirm_copied(office, 1)
        assert case_view(office, 1).row.state is CaseState.ANSWERED


def test_who_asks_us_to_stop_is_never_answered_again(desk: Desk) -> None:
    from reviewbot.flow.opt_out import opt_out

    desk.site.add(complaint("m1", thread_id="t", author_id="kim"))
    pulled(desk)
    approved(desk)
    posted(desk)
    desk.site.add(complaint("m2", "@us please stop", thread_id="t", author_id="kim"))
    desk.site.add(complaint("m3", "bad again", thread_id="t2", author_id="kim"))
    desk.site.add(complaint("m4", "bad too, stop it", thread_id="t2", author_id="lee"))
    pulled(desk)
    with desk.office() as office:
        states = [case_view(office, n).row.state for n in (2, 3, 4)]
    assert states == [CaseState.QUIET, CaseState.QUIET, CaseState.WAITING]
    approved(desk, 4)
    with desk.office() as office:
        opt_out(office, 4)
    posted(desk)
    with desk.office() as office:
        assert case_view(office, 4).row.state is CaseState.WAITING
        opt_out(office, 4, back_in=True)
    approved(desk, 4)


def test_the_kill_switch_is_read_from_the_file_at_the_last_moment(desk: Desk) -> None:
    ready(desk)
    with desk.office() as office:
        (desk.folder / "reviewbot.toml").write_text("[posting]\nenabled = false\n")
        assert [item.outcome.value for item in post(office).items] == ["later"]
        (desk.folder / "reviewbot.toml").write_text("")
        assert [item.outcome.value for item in post(office).items] == ["published"]
