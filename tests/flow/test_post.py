"""Posting: once, exactly as approved, or not at all; and never twice, whatever the site answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewbot.config.models import PolicySettings, Posting, PostMode
from reviewbot.contract import Permission, PublicationState
from reviewbot.domain.lifecycle import CaseState, DeliveryState
from reviewbot.errors import NotSent, OutcomeUnknown, Refused, Unavailable
from reviewbot.flow.draft import other_variant
from reviewbot.flow.outcomes import Outcome
from reviewbot.flow.post import post
from reviewbot.flow.queue import CaseView, case_view
from reviewbot.flow.settle import settle_by_hand
from reviewbot.flow.undo import undo
from tests.fakes.office import NOON, Desk, complaint, config_of, make_desk
from tests.fakes.source import Fault
from tests.fakes.steps import SETTLE_S, approved, arrived, outcomes, posted, ready

KEY = complaint().key


def seen(desk: Desk, case_id: int = 1) -> CaseView:
    with desk.office() as office:
        return case_view(office, case_id)


def fails(desk: Desk, error: BaseException, *, applied: bool, delay: Any = None, times: int = 1) -> None:
    """The next writes go wrong like this, the ones after are fine."""
    left = [times]

    def fault(text: str) -> Fault | None:
        left[0] -= 1
        return Fault(error, applied=applied, delay=delay) if left[0] >= 0 else None

    desk.site.reply_fault = fault


# ---- what the site answers ----


def test_a_reply_that_the_site_took_is_published_once_it_was_read_back(desk: Desk) -> None:
    consent = ready(desk)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]
    assert [one.text for one in desk.site.ours(KEY)] == [consent.text]
    assert outcomes(posted(desk)) == []
    assert len(desk.site.requests) == 1


def test_a_pending_reply_is_posted_but_not_called_published(desk: Desk) -> None:
    ready(desk)
    desk.site.publication = PublicationState.PENDING
    assert outcomes(posted(desk)) == [Outcome.POSTED]
    view = seen(desk)
    assert view.delivery is not None
    assert view.delivery.state is DeliveryState.POSTED
    desk.site.publication = None
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]


def test_a_reply_that_moderation_refuses_goes_back_to_a_person_with_the_reason(desk: Desk) -> None:
    ready(desk)
    desk.site.publication = PublicationState.REJECTED
    posted(desk)
    view = seen(desk)
    assert view.row.state is CaseState.WAITING
    assert view.row.attention == "moderation"


def test_a_reply_not_yet_listed_is_not_called_gone_before_the_settling_time(desk: Desk) -> None:
    ready(desk)
    desk.site.reply_fault = lambda text: Fault(applied=True, delay=timedelta(seconds=100))
    assert outcomes(posted(desk)) == [Outcome.POSTED]
    desk.clock.pass_s(50)
    assert outcomes(posted(desk)) == []
    desk.clock.pass_s(60)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]


def test_a_refusal_goes_back_to_a_person_with_the_sites_reason(desk: Desk) -> None:
    ready(desk)
    fails(desk, Refused("the thread is locked", code="locked"), applied=False)
    report = posted(desk)
    assert outcomes(report) == [Outcome.REFUSED]
    assert report.exit_code == 1
    view = seen(desk)
    assert view.row.state is CaseState.WAITING
    assert "locked" in view.row.attention
    assert outcomes(posted(desk)) == []


def test_after_a_refusal_a_new_approval_sends_in_the_same_slot(desk: Desk) -> None:
    ready(desk)
    fails(desk, Refused("too long"), applied=False)
    posted(desk)
    with desk.office() as office:
        other_variant(office, 1)
    consent = approved(desk)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]
    assert [one.text for one in desk.site.ours(KEY)] == [consent.text]


def test_what_was_proven_not_sent_stays_approved_and_goes_out_later(desk: Desk) -> None:
    ready(desk)
    fails(desk, NotSent("429", retry_after_s=120), applied=False)
    report = posted(desk)
    assert outcomes(report) == [Outcome.LATER]
    assert report.exit_code == 4
    assert outcomes(posted(desk)) == [Outcome.LATER]
    assert len(desk.site.requests) == 1
    desk.clock.pass_s(121)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]


def test_a_rate_limit_holds_all_replies_of_that_source(desk: Desk) -> None:
    arrived(desk, "m1", "m2")
    approved(desk, 1)
    approved(desk, 2)
    fails(desk, NotSent("429", retry_after_s=600), applied=False)
    assert outcomes(posted(desk)) == [Outcome.LATER, Outcome.LATER]
    assert len(desk.site.requests) == 1


UNKNOWN: list[Callable[[], BaseException]] = [
    lambda: OutcomeUnknown("time-out"),
    lambda: Unavailable("502 where a receipt should be"),
    lambda: KeyError("reply_id"),
]


@pytest.mark.parametrize("error", UNKNOWN, ids=["unknown", "unavailable", "a defect of the adapter"])
def test_an_unknown_outcome_that_was_applied_is_found_and_never_sent_again(
    desk: Desk, error: Callable[[], BaseException]
) -> None:
    ready(desk)
    fails(desk, error(), applied=True, delay=timedelta(seconds=60))
    assert outcomes(posted(desk)) == [Outcome.UNKNOWN]
    desk.clock.pass_s(100)
    assert outcomes(posted(desk)) == [Outcome.UNKNOWN]
    desk.clock.pass_s(SETTLE_S)
    assert outcomes(posted(desk)) == [Outcome.POSTED]
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]
    assert len(desk.site.requests) == 1
    assert seen(desk).row.state is CaseState.ANSWERED


def absent_twice(desk: Desk) -> list[Outcome]:
    """Two looks, each a settling time after the last."""
    desk.clock.pass_s(SETTLE_S)
    assert outcomes(posted(desk)) == [Outcome.UNKNOWN]
    desk.clock.pass_s(SETTLE_S)
    return outcomes(posted(desk))


def test_an_unknown_outcome_that_two_looks_do_not_find_goes_to_a_person(desk: Desk) -> None:
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=False)
    posted(desk)
    assert absent_twice(desk) == [Outcome.TO_PERSON]
    desk.clock.pass_s(86_400)
    assert outcomes(posted(desk)) == []
    assert len(desk.site.requests) == 1
    view = seen(desk)
    assert view.row.state is CaseState.WAITING
    assert view.delivery is not None
    assert view.delivery.needs_person


def test_looking_too_early_never_counts_as_absent(desk: Desk) -> None:
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=False)
    for _ in range(20):
        posted(desk)
        desk.clock.pass_s(10)
    assert seen(desk).row.state is CaseState.APPROVED


def test_an_incomplete_list_never_counts_as_absent(desk: Desk) -> None:
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=False)
    desk.site.complete = False
    for _ in range(5):
        posted(desk)
        desk.clock.pass_s(SETTLE_S)
    assert seen(desk).row.state is CaseState.APPROVED
    assert len(desk.site.requests) == 1


def test_a_person_who_found_the_reply_settles_it(desk: Desk) -> None:
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=True, delay=timedelta(days=1))
    posted(desk)
    absent_twice(desk)
    with desk.office() as office:
        assert settle_by_hand(office, 1, found=True).outcome is Outcome.PUBLISHED
    assert seen(desk).row.state is CaseState.ANSWERED
    assert outcomes(posted(desk)) == []


def test_a_person_who_found_nothing_frees_the_slot_for_a_new_approval(desk: Desk) -> None:
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=False)
    posted(desk)
    absent_twice(desk)
    with desk.office() as office:
        settle_by_hand(office, 1, found=False)
    assert outcomes(posted(desk)) == []
    approved(desk)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]
    assert len(desk.site.ours(KEY)) == 1


def test_sending_again_by_itself_is_opt_in_and_ends_after_three_unknown_outcomes(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", posting=Posting(resend_unknown=True)))
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=False, times=99)
    for _ in range(12):
        posted(desk)
        desk.clock.pass_s(SETTLE_S)
    assert len(desk.site.requests) == 3
    assert seen(desk).row.state is CaseState.WAITING


def test_another_reply_of_ours_under_an_unknown_one_stops_everything(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", posting=Posting(resend_unknown=True)))
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=False)
    posted(desk)
    desk.site.write(KEY, "A colleague was faster.")
    desk.clock.pass_s(SETTLE_S)
    assert outcomes(posted(desk)) == [Outcome.TO_PERSON]
    assert len(desk.site.requests) == 1


# ---- the gates at the last moment ----


def test_nothing_is_sent_while_the_source_is_on_dry_run(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", post=PostMode.DRY_RUN))
    consent = ready(desk)
    report = posted(desk)
    assert outcomes(report) == [Outcome.WOULD_SEND]
    assert report.items[0].text == consent.text
    assert desk.site.requests == []


def test_a_dry_run_asks_nothing_of_the_site(desk: Desk) -> None:
    ready(desk)
    desk.site.look_up_fault = AssertionError("asked")  # type: ignore[assignment]
    with desk.office() as office:
        assert outcomes(post(office, dry_run=True)) == [Outcome.WOULD_SEND]


def test_the_kill_switch_holds_everything(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", posting=Posting(enabled=False)))
    ready(desk)
    assert outcomes(posted(desk)) == [Outcome.LATER]
    assert desk.site.requests == []


def test_one_run_sends_no_more_than_its_quota(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", posting=Posting(per_run=1)))
    arrived(desk, "m1", "m2")
    approved(desk, 1)
    approved(desk, 2)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED, Outcome.LATER]
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]


def test_a_reply_cools_off_before_it_goes_out(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, config=config_of("web", policy=PolicySettings(cooling_off_minutes=10)))
    ready(desk)
    report = posted(desk)
    assert outcomes(report) == [Outcome.LATER]
    assert report.exit_code == 0
    desk.clock.pass_s(601)
    assert outcomes(posted(desk)) == [Outcome.PUBLISHED]


def test_an_expired_approval_is_void(desk: Desk) -> None:
    ready(desk)
    desk.clock.pass_s(8 * 86_400)
    assert outcomes(posted(desk)) == [Outcome.VOIDED]
    assert seen(desk).row.state is CaseState.WAITING
    assert desk.site.requests == []


def test_a_mention_edited_at_the_last_moment_is_not_answered(desk: Desk) -> None:
    ready(desk)
    desk.site.mentions[KEY] = replace(desk.site.mentions[KEY], text="Actually the tea was bad too")
    assert outcomes(posted(desk)) == [Outcome.VOIDED]
    view = seen(desk)
    assert view.row.state is CaseState.WAITING
    assert view.mention.text == "Actually the tea was bad too"
    assert len(view.versions) == 2
    assert desk.site.requests == []


def test_a_mention_deleted_at_the_last_moment_is_not_answered(desk: Desk) -> None:
    ready(desk)
    desk.site.gone.add(KEY)
    assert outcomes(posted(desk)) == [Outcome.GONE]
    assert seen(desk).row.state is CaseState.GONE
    assert desk.site.requests == []


def test_a_reply_that_a_colleague_wrote_on_the_web_is_never_overwritten(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    desk.site.upsert = True
    ready(desk)
    desk.site.write(KEY, "Written by a colleague on the web.", by_us=False)
    assert outcomes(posted(desk)) == [Outcome.ANSWERED]
    assert desk.site.requests == []
    view = seen(desk)
    assert view.row.state is CaseState.ANSWERED
    assert view.mention.reply is not None
    assert view.mention.reply.text == "Written by a colleague on the web."


def test_nothing_is_sent_when_the_site_cannot_be_asked_first(desk: Desk) -> None:
    ready(desk)
    desk.site.look_up_fault = Unavailable("503")
    assert outcomes(posted(desk)) == [Outcome.LATER]
    assert desk.site.requests == []
    assert seen(desk).row.state is CaseState.APPROVED


def test_a_permission_withdrawn_at_the_site_stops_the_reply(desk: Desk) -> None:
    ready(desk)
    closed = Permission(False, "the author did not mention us", copy_lane=False)
    desk.site.mentions[KEY] = replace(desk.site.mentions[KEY], permission=closed)
    assert outcomes(posted(desk)) == [Outcome.VOIDED]
    assert desk.site.requests == []


def test_an_approval_for_another_account_is_void(desk: Desk) -> None:
    ready(desk)
    desk.workspace.classes["web"].account_name = "someone-else"
    assert outcomes(posted(desk)) == [Outcome.VOIDED]
    assert desk.site.requests == []


def test_an_approval_whose_text_was_altered_in_the_store_is_void(desk: Desk) -> None:
    ready(desk)
    with desk.office() as office:
        with office.database.write("tamper") as tx:
            tx.run("UPDATE draft SET text = text || '!'")
        assert outcomes(post(office)) == [Outcome.VOIDED]
    assert desk.site.requests == []


def test_a_reply_that_the_policy_blocks_since_the_approval_is_not_sent(desk: Desk) -> None:
    ready(desk)

    class Strict:
        def judge(self, text: str, about: Any) -> Any:
            from reviewbot.domain.reply import Finding, Judgement, Severity

            return Judgement((Finding("H1", Severity.BLOCK, "house rule"),))

    with desk.office(policy=Strict()) as office:
        assert outcomes(post(office)) == [Outcome.VOIDED]
    assert desk.site.requests == []


def test_a_person_is_answered_once_in_a_thread_and_ten_people_may_each_be_answered(desk: Desk) -> None:
    for number in range(10):
        desk.site.add(complaint(f"m{number}", thread_id="t1", author_id=f"u{number}"))
    desk.site.add(complaint("again", thread_id="t1", author_id="u0"))
    with desk.office() as office:
        from reviewbot.flow.pull import pull

        pull(office)
    for case_id in range(1, 12):
        approved(desk, case_id)
    said = outcomes(posted(desk))
    assert said.count(Outcome.PUBLISHED) == 10
    assert len(desk.site.requests) == 10
    assert said.count(Outcome.VOIDED) == 1


# ---- undo, and time ----


def test_an_approval_taken_back_is_not_sent(desk: Desk) -> None:
    ready(desk)
    with desk.office() as office:
        assert undo(office).step == "approve"
    assert outcomes(posted(desk)) == []
    assert desk.site.requests == []


def test_neither_a_clock_set_forward_nor_a_reboot_shortens_the_settling_time(desk: Desk) -> None:
    ready(desk)
    fails(desk, OutcomeUnknown("time-out"), applied=True, delay=timedelta(days=2))
    posted(desk)
    for step in (timedelta(days=1), timedelta(days=-3), timedelta(hours=1)):
        desk.clock.wall += step
        assert outcomes(posted(desk)) == [Outcome.UNKNOWN]
    desk.clock.reboot()
    desk.clock.wall += timedelta(days=3)
    assert outcomes(posted(desk)) == [Outcome.UNKNOWN]
    with desk.office() as office:
        assert office.database.value("SELECT negatives FROM slot") == 0


def test_a_claim_without_an_answer_is_unknown_once_its_lease_is_over(desk: Desk) -> None:
    ready(desk)

    class Killed(BaseException):
        pass

    def dies(name: str) -> None:
        if name == "send: before":
            raise Killed

    office = desk.office(checkpoint=dies)
    with pytest.raises(Killed):
        post(office)
    office.close()
    assert outcomes(posted(desk)) == []
    desk.clock.pass_s(299)
    assert outcomes(posted(desk)) == []
    desk.clock.pass_s(2)
    assert Outcome.UNKNOWN in outcomes(posted(desk))
    assert desk.site.requests == []
    assert desk.clock.wall > NOON
