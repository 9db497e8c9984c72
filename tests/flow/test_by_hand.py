"""The copy-and-open lane, and correcting what stands at a site."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot.config.models import PostMode
from reviewbot.contract import Permission, ReplyCall
from reviewbot.domain.lifecycle import CaseState, DeliveryState
from reviewbot.errors import NotSent, OutcomeUnknown, PolicyRefused, Refused, StateConflict, UsageError
from reviewbot.flow.copy_lane import confirm_copied, copy_items, outbox
from reviewbot.flow.correct_reply import begin_replacement, retract
from reviewbot.flow.outcomes import Outcome
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import case_view
from reviewbot.flow.triage import edit
from tests.fakes.office import Desk, complaint, config_of, make_desk
from tests.fakes.source import Fault
from tests.fakes.steps import SETTLE_S, approved, outcomes, posted, ready

KEY = complaint().key


@pytest.fixture
def paper(tmp_path: Path) -> Desk:
    """A site without a reply API."""
    return make_desk(tmp_path, reply=ReplyCall.COPY, can_edit=False, can_delete=False, can_look_up=False)


def test_a_copied_reply_counts_as_posted_only_when_a_person_says_so(paper: Desk) -> None:
    consent = ready(paper)
    assert outcomes(posted(paper)) == [Outcome.BY_HAND]
    with paper.office() as office:
        (item,) = copy_items(office)
        assert (item.text, item.approved_by, item.why_not) == (consent.text, "mia", "")
        assert case_view(office, 1).row.state is CaseState.APPROVED
        assert confirm_copied(office, 1).outcome is Outcome.PUBLISHED
        view = case_view(office, 1)
        assert view.row.state is CaseState.ANSWERED
        assert view.delivery is not None
        assert view.delivery.state is DeliveryState.PUBLISHED
        assert copy_items(office) == ()
        with pytest.raises(StateConflict):
            confirm_copied(office, 1)
    assert paper.site.requests == []
    assert outcomes(posted(paper)) == []


def test_the_outbox_holds_only_what_may_go_out(paper: Desk) -> None:
    consent = ready(paper)
    with paper.office() as office:
        (row,) = outbox(office)
        assert row["reply"] == consent.text
        paper.clock.pass_s(8 * 86_400)
        assert outbox(office) == ()
        with pytest.raises(PolicyRefused, match="expired"):
            confirm_copied(office, 1)


def test_where_our_account_may_not_answer_a_person_still_may(desk: Desk) -> None:
    desk.site.add(complaint("m1", permission=Permission(False, "the author did not mention us")))
    with desk.office() as office:
        pull(office)
    consent = approved(desk)
    assert consent.by_hand
    assert outcomes(posted(desk)) == [Outcome.BY_HAND]
    assert desk.site.requests == []


# ---- correcting ----


def published(desk: Desk) -> None:
    ready(desk)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]


def test_a_published_reply_is_replaced_in_its_own_place_after_a_new_approval(desk: Desk) -> None:
    published(desk)
    with desk.office() as office:
        begin_replacement(office, 1, "wrong branch")
        edit(office, 1, "We are sorry, this is the right wording.")
    assert outcomes(posted(desk)) == []
    approved(desk)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]
    assert [one.text for one in desk.site.ours(KEY)] == ["We are sorry, this is the right wording."]
    assert [request[0] for request in desk.site.requests] == ["reply", "edit"]
    with desk.office() as office:
        assert office.database.value("SELECT count(*) FROM slot") == 1


@pytest.mark.parametrize("applied", [True, False])
def test_a_replacement_with_an_unknown_outcome_is_looked_for_like_any_other(desk: Desk, applied: bool) -> None:
    published(desk)
    with desk.office() as office:
        begin_replacement(office, 1, "wrong branch")
        edit(office, 1, "The right wording.")
    approved(desk)
    desk.site.reply_fault = lambda text: Fault(OutcomeUnknown("time-out"), applied=applied)
    assert outcomes(posted(desk)) == [Outcome.UNKNOWN]
    for _ in range(3):
        desk.clock.pass_s(SETTLE_S)
        posted(desk)
    assert len(desk.site.requests) == 2
    with desk.office() as office:
        view = case_view(office, 1)
        assert view.row.state is (CaseState.ANSWERED if applied else CaseState.WAITING)
        assert view.delivery is not None
        assert view.delivery.state is DeliveryState.PUBLISHED
        assert view.delivery.text == desk.site.ours(KEY)[0].text


def test_a_replacement_that_was_not_sent_goes_out_later(desk: Desk) -> None:
    published(desk)
    with desk.office() as office:
        begin_replacement(office, 1, "wrong branch")
        edit(office, 1, "The right wording.")
    approved(desk)
    desk.site.reply_fault = lambda text: Fault(NotSent("429", retry_after_s=10), applied=False)
    posted(desk)
    desk.site.reply_fault = lambda text: None
    desk.clock.pass_s(11)
    posted(desk)
    assert [one.text for one in desk.site.ours(KEY)] == ["The right wording."]


def test_a_reply_is_taken_down_once_and_the_case_waits_for_a_person(desk: Desk) -> None:
    published(desk)
    with desk.office() as office:
        assert retract(office, 1, "posted under the wrong review", dry_run=True).outcome is Outcome.WOULD_SEND
        assert retract(office, 1, "posted under the wrong review").outcome is Outcome.WITHDRAWN
        assert desk.site.ours(KEY) == []
        assert case_view(office, 1).row.state is CaseState.WAITING
        with pytest.raises(StateConflict):
            retract(office, 1, "again")
    approved(desk)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]
    assert len(desk.site.ours(KEY)) == 1


@pytest.mark.parametrize("applied", [True, False])
def test_a_retraction_with_an_unknown_outcome_is_settled_by_looking(desk: Desk, applied: bool) -> None:
    published(desk)
    desk.site.reply_fault = lambda text: Fault(OutcomeUnknown("time-out"), applied=applied)
    with desk.office() as office:
        assert retract(office, 1, "wrong").outcome is Outcome.UNKNOWN
    desk.site.reply_fault = lambda text: None
    desk.clock.pass_s(SETTLE_S)
    posted(desk)
    with desk.office() as office:
        view = case_view(office, 1)
        assert view.row.state is (CaseState.WAITING if applied else CaseState.ANSWERED)
    assert len(desk.site.requests) == 2


def test_what_the_site_cannot_change_is_refused_with_what_it_can(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, can_edit=False)
    published(desk)
    with desk.office() as office, pytest.raises(Refused) as refused:
        begin_replacement(office, 1, "typo")
    assert "retract" in (refused.value.hint or "")


def test_correcting_takes_a_role_a_reason_and_a_source_that_may_write(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    published(desk)
    with desk.office("ann") as ann, pytest.raises(PolicyRefused):
        retract(ann, 1, "wrong")
    with desk.office() as mia:
        with pytest.raises(UsageError):
            retract(mia, 1, " ")
        with pytest.raises(UsageError):
            begin_replacement(mia, 1, "")
    object.__setattr__(desk.workspace, "config", config_of("web", post=PostMode.DRY_RUN))
    with desk.office() as mia, pytest.raises(PolicyRefused, match="switched off"):
        retract(mia, 1, "wrong")
