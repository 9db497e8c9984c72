"""What people do at the desk: every step counts once and can be taken back while nothing was sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reviewbot.config.models import PolicySettings
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.mention import Form, Permission
from reviewbot.errors import PolicyRefused, ReviewbotError, StateConflict, UsageError
from reviewbot.flow.approve import approve
from reviewbot.flow.draft import ensure_draft, holding_statement, other_variant
from reviewbot.flow.log import log, tampered_event
from reviewbot.flow.office import Office
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import QueueFilter, case_view, counts, queue
from reviewbot.flow.triage import assign, call_up, correct, dismiss, edit, hold, release, snooze
from reviewbot.flow.undo import undo
from reviewbot.store.replies import ensure_slot
from tests.fakes.office import NOON, Desk, complaint, config_of, make_desk
from tests.fakes.steps import approved, arrived, open_cases

HELD = "I got sick from the soup"


def state(office: Office, case_id: int = 1) -> CaseState:
    return case_view(office, case_id, draft=False).row.state


# ---- single steps ----


def test_a_dismissed_case_leaves_the_queue_with_its_reason(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        dismiss(office, "#1", "answered by phone")
        assert open_cases(office) == []
        assert case_view(office, "RB-1").reason == "answered by phone"


def test_a_dismissal_without_a_reason_is_refused(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office, pytest.raises(UsageError, match="reason"):
        dismiss(office, 1, "  ")


def test_a_snoozed_case_comes_back_by_itself(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        snooze(office, 1, NOON + timedelta(hours=1))
        assert open_cases(office) == []
        assert [row.id for row in queue(office, QueueFilter(snoozed=True))] == [1]
        desk.clock.pass_s(3_601)
        assert open_cases(office) == [1]
        snooze(office, 1, desk.clock.wall + timedelta(hours=1))
        call_up(office, 1)
        assert open_cases(office) == [1]
        with pytest.raises(StateConflict, match="waits already"):
            call_up(office, 1)


def test_snoozing_into_the_past_is_refused(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office, pytest.raises(UsageError, match="past"):
        snooze(office, 1, NOON - timedelta(hours=1))


def test_a_case_can_be_given_to_a_colleague_but_not_to_a_stranger(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        assign(office, 1, "tom")
        assert [row.id for row in queue(office, QueueFilter(assigned_to="tom"))] == [1]
        assert queue(office, QueueFilter(assigned_to="")) == ()
        with pytest.raises(UsageError, match="nobody-here"):
            assign(office, 1, "nobody-here")


def test_a_quiet_case_can_be_called_up_and_answered(desk: Desk) -> None:
    desk.site.add(complaint("m1", "Lovely!"))
    with desk.office() as office:
        pull(office)
        assert state(office) is CaseState.QUIET
        call_up(office, 1)
        assert open_cases(office) == [1]
        with pytest.raises(StateConflict):
            call_up(office, 1)


def test_praise_can_be_thanked_without_calling_it_up_first(desk: Desk) -> None:
    desk.site.add(complaint("m1", "Lovely!"))
    with desk.office() as office:
        pull(office)
        view = case_view(office, 1)
        assert view.draft is not None
        approve(office, 1, expected_text=view.draft.text)
        assert state(office) is CaseState.APPROVED
        assert undo(office).state is CaseState.WAITING


def test_a_correction_moves_the_case_and_is_kept_for_judging_the_reading(desk: Desk) -> None:
    desk.site.add(complaint("m1", "Lovely!"))
    desk.site.add(complaint("m2"))
    with desk.office() as office:
        pull(office)
        correct(office, 1, complaint=True, topics=["waiting.queue"])
        correct(office, 2, complaint=False)
        assert state(office, 1) is CaseState.WAITING
        assert state(office, 2) is CaseState.QUIET
        assert [row.id for row in queue(office, QueueFilter(topic="waiting"))] == [1]
        assert office.database.value("SELECT count(*) FROM correction") == 2
        undo(office)
        undo(office)
        assert state(office, 1) is CaseState.QUIET
        assert queue(office, QueueFilter(topic="waiting", include_quiet=True)) == ()
        assert office.database.value("SELECT count(*) FROM correction") == 0


def test_a_draft_by_a_person_stays_theirs(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        edit(office, 1, "We are sorry.\r\nCome and talk to us. ")
        draft = ensure_draft(office, 1)
        assert draft is not None
        assert draft.text == "We are sorry.\nCome and talk to us."
        assert draft.author == "mia"


def test_another_wording_is_never_one_shown_before_and_ends_with_a_word(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        first = ensure_draft(office, 1)
        assert first is not None
        shown = [first.text, *(other_variant(office, 1).text for _ in range(4))]
        assert len(set(shown)) == 5
        with pytest.raises(StateConflict, match="no other wording"):
            other_variant(office, 1)


def test_a_draft_is_made_anew_when_its_mention_was_edited(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        before = ensure_draft(office, 1)
        desk.site.mentions[complaint().key] = complaint(text="The coffee was bad, and cold")
        with office.database.write("walk anew") as tx:
            tx.run("UPDATE source_state SET cursor = NULL")
        pull(office)
        after = ensure_draft(office, 1)
        assert before is not None
        assert after is not None
        assert (before.mention_version, after.mention_version) == (1, 2)


# ---- approving ----


def test_a_text_that_changed_since_it_was_read_is_not_approved(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as mia, desk.office("tom") as tom:
        view = case_view(mia, 1)
        assert view.draft is not None
        edit(tom, 1, "Another text")
        with pytest.raises(StateConflict, match="not the one you read"):
            approve(mia, 1, expected_text=view.draft.text)
        with pytest.raises(StateConflict, match="changed while you looked"):
            approve(mia, 1, expected_version=view.version)
        assert state(mia) is CaseState.WAITING


@pytest.mark.parametrize(
    ("text", "reasons", "acknowledged", "refused"),
    [
        ("You get a refund.", {"L4": "please"}, ["L4"], "blocks this text"),
        ("We were busy.", {}, [], "needs a written reason"),
        ("We were busy.", {"T2": "   "}, ["T2"], "needs a written reason"),
        ("We were busy.", {"T2": "it was the storm"}, [], ""),
        ("Your ticket.", {}, [], "not acknowledged"),
        ("Your ticket.", {}, ["T6"], ""),
    ],
)
def test_blocks_stand_warnings_take_a_reason_and_notes_a_look(
    desk: Desk, text: str, reasons: dict[str, str], acknowledged: list[str], refused: str
) -> None:
    arrived(desk)
    with desk.office() as office:
        edit(office, 1, text)
        if refused:
            with pytest.raises(PolicyRefused, match=refused):
                approve(office, 1, reasons=reasons, acknowledged=acknowledged)
            assert state(office) is CaseState.WAITING
        else:
            approve(office, 1, reasons=reasons, acknowledged=acknowledged)
            assert dict(log(office, 1)[0].reasons) == reasons


def test_a_held_case_takes_a_senior_even_for_its_draft(desk: Desk) -> None:
    desk.site.add(complaint("m1", HELD))
    with desk.office() as mia, desk.office("sue") as sue:
        pull(mia)
        view = case_view(mia, 1)
        assert view.row.held
        assert view.draft is not None
        assert view.draft.text is None
        assert view.draft.why == "held:illness"
        with pytest.raises(PolicyRefused):
            holding_statement(mia, 1)
        edit(mia, 1, "We are very sorry to hear this.")
        with pytest.raises(PolicyRefused, match="senior"):
            approve(mia, 1)
        with pytest.raises(PolicyRefused, match="may not release"):
            release(mia, 1)
        holding_statement(sue, 1)
        assert approve(sue, 1).person == "sue"


def test_anybody_may_hold_a_case_and_a_senior_releases_it(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as mia, desk.office("sue") as sue:
        hold(mia, 1)
        ensure_draft(mia, 1)
        with pytest.raises(PolicyRefused):
            approve(mia, 1)
        release(sue, 1)
        approve(mia, 1)


def test_where_the_house_asks_for_it_the_author_does_not_approve_their_own_text(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", policy=PolicySettings(other_approver=True)))
    arrived(desk)
    with desk.office() as mia, desk.office("tom") as tom:
        edit(mia, 1, "We are sorry.")
        with pytest.raises(PolicyRefused, match="wrote the reply"):
            approve(mia, 1)
        approve(tom, 1)


def test_an_author_may_not_approve_and_a_stranger_may_only_look(desk: Desk) -> None:
    arrived(desk)
    with desk.office("ann") as ann, desk.office("stranger") as stranger:
        ensure_draft(ann, 1)
        with pytest.raises(PolicyRefused, match="may not approve"):
            approve(ann, 1)
        assert open_cases(stranger) == [1]
        with pytest.raises(PolicyRefused):
            dismiss(stranger, 1, "x")
        with pytest.raises(PolicyRefused):
            hold(stranger, 1)
        with pytest.raises(PolicyRefused):
            undo(stranger)


@pytest.mark.parametrize(
    ("mention", "refused"),
    [
        (complaint(form=Form.MESSAGE), "private message"),
        (complaint(permission=Permission(False, "too old", copy_lane=False)), "too old"),
        (complaint(permission=Permission(True, "", NOON - timedelta(days=1), copy_lane=False)), "time for answering"),
    ],
    ids=["a message", "not allowed", "too late"],
)
def test_what_the_site_forbids_is_not_approved(desk: Desk, mention: object, refused: str) -> None:
    desk.site.add(mention)  # type: ignore[arg-type]
    with desk.office() as office:
        pull(office)
        ensure_draft(office, 1)
        with pytest.raises(PolicyRefused, match=refused):
            approve(office, 1)


def test_whoever_comes_back_after_our_reply_opens_the_recovery_not_an_editor(desk: Desk) -> None:
    desk.site.add(complaint("m1", thread_id="t", author_id="kim"))
    with desk.office() as office:
        pull(office)
    approved(desk)
    with desk.office() as office:
        post(office)
        desk.site.add(complaint("m2", "Still bad", thread_id="t", author_id="kim"))
        pull(office)
        (row,) = queue(office)
        assert "came back" in row.attention
        view = case_view(office, row.id)
        assert view.answered_in_thread == 1
        with pytest.raises(PolicyRefused, match="in this thread already"):
            approve(office, row.id)
        first = case_view(office, 1)
        assert first.recovery is not None
        assert first.recovery.come_back == row.id


# ---- what was approved ----


def test_dismissing_what_was_approved_takes_the_approval_back_and_nothing_is_sent(desk: Desk) -> None:
    arrived(desk)
    approved(desk)
    with desk.office("tom") as tom:
        dismiss(tom, 1, "settled by phone")
        view = case_view(tom, 1, draft=False)
        assert (view.row.state, view.approval) == (CaseState.DISMISSED, None)
        assert post(tom).items == ()
        assert undo(tom).state is CaseState.WAITING
    assert desk.site.requests == []


def test_holding_what_was_approved_keeps_it_from_being_sent(desk: Desk) -> None:
    arrived(desk)
    approved(desk)
    with desk.office("tom") as tom:
        hold(tom, 1)
        assert state(tom) is CaseState.WAITING
        assert post(tom).items == ()
        assert undo(tom).step == "hold"
        assert not case_view(tom, 1).row.held


def test_what_is_approved_cannot_sleep_and_says_what_to_do_first(desk: Desk) -> None:
    arrived(desk)
    approved(desk)
    with desk.office() as office:
        with pytest.raises(StateConflict, match="approved") as refused:
            snooze(office, 1, NOON + timedelta(days=1))
        assert "`reviewbot call-up 1`" in (refused.value.hint or "")
        call_up(office, 1)
        snooze(office, 1, NOON + timedelta(days=1))


def test_anybody_takes_a_colleagues_approval_back_and_it_does_not_return_by_itself(desk: Desk) -> None:
    arrived(desk)
    approved(desk)
    with desk.office("tom") as tom, desk.office("mia") as mia:
        call_up(tom, 1)
        assert state(tom) is CaseState.WAITING
        with pytest.raises(StateConflict, match="does not come back") as refused:
            undo(tom)
        assert "approve it anew" in (refused.value.hint or "")
        assert state(tom) is CaseState.WAITING
        approve(mia, 1)


@pytest.mark.parametrize("step", ["dismiss", "hold", "call up"])
def test_what_is_on_its_way_to_the_site_is_not_taken_back(desk: Desk, step: str) -> None:
    arrived(desk)
    approved(desk)
    with desk.office() as office:
        view = case_view(office, 1)
        with office.database.write("claimed") as tx:
            slot = ensure_slot(tx, site="fake", account="us", parent="x", case_id=1, source="web")
            tx.run("UPDATE slot SET state = 'claimed' WHERE id = ?", (slot["id"],))
        with pytest.raises(StateConflict, match="being sent"):
            {"dismiss": lambda: dismiss(office, 1, "no"), "hold": lambda: hold(office, 1)}.get(
                step, lambda: call_up(office, 1)
            )()
        after = case_view(office, 1)
        assert (after.row, after.approval) == (view.row, view.approval)


@pytest.mark.parametrize("closed", ["answered", "gone"])
def test_what_is_over_says_so_in_plain_words(desk: Desk, closed: str) -> None:
    arrived(desk)
    with desk.office() as office:
        with office.database.write("over") as tx:
            tx.run("UPDATE cases SET state = ?", (closed,))
        for step in (
            lambda: dismiss(office, 1, "no"),
            lambda: snooze(office, 1, NOON + timedelta(days=1)),
            lambda: call_up(office, 1),
            lambda: approve(office, 1),
        ):
            with pytest.raises(StateConflict) as refused:
                step()
            assert "cannot dismiss" not in refused.value.message
            assert refused.value.hint


# ---- undo ----


def take_step(office: Office, step: str) -> None:
    match step:
        case "dismiss":
            dismiss(office, 1, "no")
        case "snooze":
            snooze(office, 1, NOON + timedelta(days=1))
        case "edit":
            edit(office, 1, "Mine")
        case "assign":
            assign(office, 1, "tom")
        case "hold":
            hold(office, 1)
        case _:
            other_variant(office, 1)


@pytest.mark.parametrize("step", ["dismiss", "snooze", "edit", "assign", "hold", "other"])
def test_every_step_can_be_taken_back(desk: Desk, step: str) -> None:
    arrived(desk)
    with desk.office() as office:
        ensure_draft(office, 1)
        before = case_view(office, 1)
        take_step(office, step)
        undo(office)
        after = case_view(office, 1)
        assert replace(after.row, version=0) == replace(before.row, version=0)
        assert after.draft == before.draft
        assert after.reason == ""
        with pytest.raises(StateConflict, match="nothing of yours"):
            undo(office)


def test_steps_are_taken_back_one_after_the_other(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        edit(office, 1, "One")
        approve(office, 1)
        assert [undo(office, 1).step for _ in range(2)] == ["approve", "edit"]


def test_nobody_takes_back_a_colleagues_step_nor_one_that_others_built_on(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as mia, desk.office("tom") as tom:
        edit(mia, 1, "One")
        with pytest.raises(StateConflict, match="nothing of yours"):
            undo(tom)
        edit(tom, 1, "Two")
        with pytest.raises(StateConflict, match="went on since"):
            undo(mia)


def test_what_was_sent_is_not_undone(desk: Desk) -> None:
    arrived(desk)
    approved(desk)
    with desk.office() as office:
        post(office)
        with pytest.raises(ReviewbotError, match="went on since"):
            undo(office)
        assert state(office) is CaseState.ANSWERED


# ---- the log ----


def test_the_log_shows_who_did_what_and_holds_no_texts(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        edit(office, 1, "A very private wording")
        dismiss(office, 1, "a very private reason")
        entries = log(office)
        assert [(one.person, one.what) for one in entries] == [("mia", "case dismiss"), ("mia", "case edit")]
        raw = str([tuple(row) for row in office.database.all("SELECT * FROM event")])
        assert "private" not in raw
        assert "bad" not in raw


def test_an_altered_or_missing_event_shows(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        for number in range(4):
            edit(office, 1, f"Text {number}")
        assert tampered_event(office) is None
        with office.database.write("tamper") as tx:
            tx.run("UPDATE event SET person = 'tom' WHERE id = 2")
        assert tampered_event(office) == 2
        with office.database.write("tamper") as tx:
            tx.run("UPDATE event SET person = 'mia' WHERE id = 2")
            tx.run("DELETE FROM event WHERE id = 3")
        assert tampered_event(office) == 4


def test_counts_name_every_state(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        found = counts(office)
    assert set(found) == set(CaseState)
    assert found[CaseState.WAITING] == 1
