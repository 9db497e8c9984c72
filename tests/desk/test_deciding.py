"""One key for each decision, and what must be true for the person who pressed it."""

from __future__ import annotations

import pytest

from reviewbot.desk import deciding
from reviewbot.domain.lifecycle import CaseState
from reviewbot.flow.office import Office
from reviewbot.flow.queue import CaseView, QueueFilter, queue
from reviewbot.flow.triage import edit
from tests.desk.sitting import Sitting, at_desk
from tests.fakes.office import Desk
from tests.fakes.steps import approved

HELD, FIRST, SECOND = 5, 1, 2  # the case numbers, in the order of the queue


async def to_first(sitting: Sitting) -> CaseView:
    """Past the held case."""
    await sitting.press("j")
    view = sitting.app.case
    assert view is not None
    assert view.row.id == FIRST
    return view


async def test_approving_consents_to_the_text_on_the_screen_and_goes_on(office: Office) -> None:
    async with at_desk(office) as sitting:
        view = await to_first(sitting)
        assert view.draft is not None
        assert view.draft.text is not None
        assert view.draft.text in sitting.screen
        await sitting.press("a")
        after = sitting.stored(FIRST)
        assert after.row.state is CaseState.APPROVED
        assert after.approval is not None
        assert after.approval.person == "mia"
        assert sitting.here == SECOND
        assert "#1 approved" in sitting.said


async def test_a_key_held_down_approves_one_case_and_not_those_that_nobody_read(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deciding, "READ_S", 1_000.0)  # however slow the machine is, nobody has read the next one
    async with at_desk(office) as sitting:
        await to_first(sitting)
        sitting.app.shown_at -= 2_000
        await sitting.pilot.press(*"aaaaaa")
        await sitting.settle()
        assert [sitting.stored(case).row.state for case in (1, 2, 3, 4)].count(CaseState.APPROVED) == 1


LONG = "\n".join(["We are sorry.", *(f"This is line {number} of a long reply." for number in range(30)), "The end."])


async def test_a_reply_is_approved_only_when_its_end_was_on_the_screen(office: Office) -> None:
    edit(office, FIRST, LONG)
    async with at_desk(office) as sitting:
        await to_first(sitting)
        assert "The end." not in sitting.screen
        await sitting.press("a")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING
        assert "The end." in sitting.screen
        assert "a once more approves" in sitting.said
        await sitting.press("a")
        assert sitting.stored(FIRST).row.state is CaseState.APPROVED


async def test_whoever_has_scrolled_to_the_end_of_a_reply_approves_it_at_once(office: Office) -> None:
    edit(office, FIRST, LONG)
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("space", "space", "space", "space", "b", "a")
        assert sitting.stored(FIRST).row.state is CaseState.APPROVED


async def test_a_text_that_came_meanwhile_is_to_be_read_anew(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        edit(office, FIRST, LONG)
        await sitting.press("r", "a")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING


async def test_where_the_screen_shows_no_reply_it_is_read_on_a_page_of_its_own(office: Office) -> None:
    async with at_desk(office, size=(80, 8)) as sitting:
        await to_first(sitting)
        await sitting.press("a")
        assert "Enter shows it" in sitting.said
        assert sitting.stored(FIRST).row.state is CaseState.WAITING
        await sitting.press("enter", "escape", "a")
        assert sitting.stored(FIRST).row.state is CaseState.APPROVED


async def test_dismissing_what_is_approved_says_that_the_approval_is_void(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("a", "k", "d", "1")
        assert sitting.stored(FIRST).row.state is CaseState.DISMISSED
        assert "the approval is void" in sitting.said
        await sitting.press("u")
        assert sitting.said == "✓ #1: the dismissal is taken back, it waits again"


async def test_what_is_approved_does_not_sleep_and_w_takes_the_approval_back_whoever_gave_it(
    place: Desk, office: Office
) -> None:
    approved(place, FIRST, person="tom")
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("z", "1", "enter")
        assert "w in the desk" in sitting.said
        assert " w take back " in sitting.screen
        await sitting.press("w")
        assert sitting.said == "✓ #1: the approval is taken back; a approves it anew"
        await sitting.press("u")
        assert "approve it anew" in sitting.said
        await sitting.press("a")
        assert sitting.stored(FIRST).row.state is CaseState.APPROVED


async def test_whoever_has_no_role_is_told_so_before_anything_is_asked(place: Desk) -> None:
    with place.office("stranger") as stranger:
        async with at_desk(stranger) as sitting:
            assert "may only look" in sitting.said
            for key in ("a", "e", "v", "d", "z", "h", "s", "n", "t", "A", "w"):
                await sitting.press("l", "escape", key)
                assert len(sitting.app.screen_stack) == 1
                assert "may only look; as one of them: triage --as NAME (mia" in sitting.said


async def test_giving_a_held_case_away_names_the_seniors_first(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("A")
        assert "1  sue" in sitting.screen
        assert "sue may answer it" in sitting.screen
        await sitting.press("1")
        assert "given to sue" in sitting.said


async def test_a_held_case_is_not_approved_without_a_reply(office: Office) -> None:
    async with at_desk(office) as sitting:
        assert sitting.here == HELD
        await sitting.press("a")
        assert sitting.stored(HELD).row.state is CaseState.WAITING
        assert "a senior decides" in sitting.said


async def test_a_senior_gets_the_neutral_statement_and_approves_it(senior: Office) -> None:
    async with at_desk(senior) as sitting:
        await sitting.press("s")
        assert sitting.stored(HELD).draft is not None
        await sitting.press("a")
        assert sitting.stored(HELD).row.state is CaseState.APPROVED


async def test_others_are_told_that_the_statement_takes_a_senior(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("s")
        assert "only a senior" in sitting.said


async def write(sitting: Sitting, text: str) -> None:
    """Replace the reply in the editor by this text and keep it."""
    await sitting.press("e", "f7")
    await sitting.paste(text)
    await sitting.press("ctrl+s")


async def test_an_edited_text_is_what_is_approved(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await write(sitting, "I am sorry about your visit")
        view = sitting.stored(FIRST)
        assert view.draft is not None
        assert view.draft.text == "I am sorry about your visit"
        assert view.draft.author == "mia"
        await sitting.press("a")
        assert sitting.stored(FIRST).row.state is CaseState.APPROVED


async def test_a_warning_is_overridden_with_a_written_reason_only(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await write(sitting, "we were busy")
        await sitting.press("a", "enter")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING
        await sitting.type("it was a holiday")
        await sitting.press("enter")
        after = sitting.stored(FIRST)
        assert after.approval is not None
        assert dict(after.approval.reasons) == {"T2": "it was a holiday"}


async def test_leaving_the_reasons_approves_nothing(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await write(sitting, "we were busy")
        await sitting.press("a", "escape")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING


async def test_a_note_is_shown_before_it_is_approved(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await write(sitting, "your ticket is open")
        await sitting.press("a")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING
        assert "T6" in sitting.said
        await sitting.press("a")
        assert sitting.stored(FIRST).row.state is CaseState.APPROVED


async def test_what_the_policy_blocks_cannot_be_approved_and_the_rule_is_named(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await write(sitting, "take a refund")
        await sitting.press("a", "a")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING
        assert "L4" in sitting.said


async def test_another_wording_takes_the_place_of_the_first(office: Office) -> None:
    async with at_desk(office) as sitting:
        view = await to_first(sitting)
        await sitting.press("v")
        after = sitting.stored(FIRST)
        assert view.draft is not None
        assert after.draft is not None
        assert after.draft.text != view.draft.text


async def test_a_dismissal_takes_its_reason_by_number(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("d", "3")
        after = sitting.stored(FIRST)
        assert (after.row.state, after.reason) == (CaseState.DISMISSED, "spam")
        assert sitting.here == SECOND


async def test_a_dismissal_takes_its_reason_in_own_words(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("d")
        await sitting.type("phoned her")
        await sitting.press("enter")
        assert sitting.stored(FIRST).reason == "phoned her"


async def test_a_dismissal_without_a_reason_changes_nothing(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("d", "enter", "d", "escape")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING


async def test_snoozing_takes_a_time_that_begins_with_a_number(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("z")
        await sitting.type("3w")
        await sitting.press("enter")
        until = sitting.stored(FIRST).row.snoozed_until
        assert until is not None
        assert (until - office.now()).days == 21


async def test_snoozing_takes_the_number_of_an_answer(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("z", "1", "enter")
        until = sitting.stored(FIRST).row.snoozed_until
        assert until is not None
        assert (until - office.now()).total_seconds() == 4 * 3600


async def test_a_time_that_is_none_is_refused_in_words(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("z")
        await sitting.type("soonish")
        await sitting.press("enter")
        assert "soonish" in sitting.said
        assert sitting.stored(FIRST).row.snoozed_until is None


async def test_u_takes_back_an_approval_and_returns_to_its_case(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("a", "j", "u")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING
        assert sitting.here == FIRST


async def test_u_takes_back_step_after_step_across_sittings(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("a", "d", "1")
    async with at_desk(office) as sitting:
        await sitting.press("u", "u")
        assert {sitting.stored(case).row.state for case in (FIRST, SECOND)} == {CaseState.WAITING}
        await sitting.press("u")
        assert "nothing of yours to undo" in sitting.said


async def test_marked_cases_are_dismissed_together_and_taken_back_together(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j", "m", "m", "m", "d")
        assert "these 3 cases" in sitting.screen
        await sitting.press("3")
        assert {sitting.stored(case).row.state for case in (1, 2, 3)} == {CaseState.DISMISSED}
        await sitting.press("u")
        assert {sitting.stored(case).row.state for case in (1, 2, 3)} == {CaseState.WAITING}


async def test_unmarking_leaves_only_the_case_on_the_screen(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j", "m", "m", "M", "d", "3")
        assert sitting.stored(1).row.state is CaseState.WAITING
        assert sitting.stored(3).row.state is CaseState.DISMISSED


async def test_what_is_refused_of_several_is_told_and_the_others_stand(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j", "a", "k", "m", "m", "z", "1", "enter")
        assert sitting.stored(1).row.snoozed_until is None
        assert sitting.stored(2).row.snoozed_until is not None
        assert "1 not" in sitting.said


async def test_anyone_may_hold_and_only_a_senior_releases(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("h")
        assert sitting.stored(FIRST).row.held
        await sitting.press("h")
        assert sitting.stored(FIRST).row.held
        assert "senior" in sitting.said


async def test_a_dismissed_case_is_called_up_again(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("d", "1", "k", "w")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING


async def test_what_is_no_complaint_leaves_the_queue_and_comes_back_by_undo(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("n")
        assert sitting.stored(FIRST).row.state is CaseState.QUIET
        await sitting.press("u")
        assert sitting.stored(FIRST).row.state is CaseState.WAITING


async def test_topics_are_put_right_by_their_words(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("t", "j", "space", "enter")
        assert sitting.stored(FIRST).row.topics == ("service.ignored",)


async def test_a_colleague_gets_the_case_by_number(office: Office) -> None:
    async with at_desk(office) as sitting:
        await to_first(sitting)
        await sitting.press("A", "2")
        assert sitting.stored(FIRST).row.assigned_to == "tom"
        assert [row.id for row in queue(office, QueueFilter(assigned_to="tom"))] == [FIRST]


async def test_whoever_may_only_write_is_told_so(place: Desk) -> None:
    with place.office("ann") as office:
        async with at_desk(office) as sitting:
            await to_first(sitting)
            await sitting.press("a")
            assert "ann may not approve" in sitting.said
            assert sitting.stored(FIRST).row.state is CaseState.WAITING
