"""Writing a reply: judged while it is written, and never lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reviewbot.desk.editor import Editor
from reviewbot.desk.reply_area import ReplyArea
from reviewbot.domain.lifecycle import CaseState
from reviewbot.flow.office import Office
from reviewbot.flow.unfinished import all_unfinished, unfinished
from tests.desk.sitting import Sitting, at_desk
from tests.fakes.office import Desk


def area(sitting: Sitting) -> ReplyArea:
    return sitting.app.screen.query_one(ReplyArea)


async def begin(sitting: Sitting, text: str) -> None:
    await sitting.press("j", "e", "f7")
    await sitting.paste(text)


async def test_findings_come_while_writing_and_go_when_the_words_go(office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "take a refund")
        assert "L4" in sitting.screen
        await sitting.press("f7")
        await sitting.paste("we are sorry")
        assert "nothing to object to" in sitting.screen


async def test_f3_selects_the_words_that_are_objected_to(office: Office, place: Desk) -> None:
    from reviewbot.domain.reply import Finding, Judgement, Severity

    class Spanned:
        def judge(self, text: str, about: object) -> Judgement:
            at = text.find("refund")
            found = Finding("L4", Severity.BLOCK, "promises", start=at, end=at + 6, text="refund")
            return Judgement((found,) if at >= 0 else ())

    with place.office(policy=Spanned()) as opened:
        async with at_desk(opened) as sitting:
            await begin(sitting, "one line\nthen a refund here")
            await sitting.press("f3")
            assert area(sitting).selected_text == "refund"


async def test_the_length_is_counted_as_the_site_counts_and_too_long_is_said(office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "x" * 1003)
        assert "1003 of 1000 characters" in sitting.screen
        assert "too long by 3" in sitting.screen


async def test_escape_asks_what_becomes_of_the_changes(office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "half a thought")
        await sitting.press("escape")
        assert "You changed the reply" in sitting.screen
        await sitting.press("escape")
        assert isinstance(sitting.app.screen, Editor)
        await sitting.press("escape", "2")
        before = sitting.stored(1).draft
        assert before is not None
        assert before.text == "We are sorry, this is wording 1 for m1."
        assert unfinished(office, 1) is None


async def test_escape_may_keep_the_changes(office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "half a thought")
        await sitting.press("escape", "1")
        after = sitting.stored(1).draft
        assert after is not None
        assert after.text == "half a thought"
        assert len(sitting.app.screen_stack) == 1


async def test_a_text_that_was_never_kept_survives_the_end_of_the_process(place: Desk, office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "a thought that matters")
        await sitting.until(lambda: unfinished(office, 1) is not None)
        # the process ends here, without a word: nothing below is its doing
    with place.office() as again:
        assert all_unfinished(again) == (1,)
        async with at_desk(again) as sitting:
            assert "#1" in sitting.said
            assert "you began another text" in sitting.screen
            await sitting.press("e")
            assert area(sitting).text == "a thought that matters"
            await sitting.press("f5")
            assert area(sitting).text == "We are sorry, this is wording 1 for m1."


async def test_a_text_that_was_kept_is_no_longer_unfinished(office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "a whole thought")
        await sitting.until(lambda: unfinished(office, 1) is not None)
        await sitting.press("ctrl+s")
        assert unfinished(office, 1) is None
        await sitting.until(lambda: "you began" not in sitting.screen)


async def test_an_unfinished_text_cannot_be_approved_and_is_no_event(office: Office) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "half")
        await sitting.until(lambda: unfinished(office, 1) is not None)
        view = sitting.stored(1)
        assert view.draft is not None
        assert view.draft.text != "half"
        assert not [event for event in view.events if event.person]


async def test_when_somebody_else_approved_meanwhile_my_text_is_refused_and_not_lost(
    office: Office, senior: Office
) -> None:
    async with at_desk(office) as mine, at_desk(senior) as theirs:
        await begin(mine, "my better text")
        await theirs.press("j", "a")
        assert theirs.stored(1).row.state is CaseState.APPROVED
        await mine.press("ctrl+s")
        assert "approved" in mine.said
        kept = unfinished(office, 1)
        assert kept is not None
        assert kept.text == "my better text"
        after = mine.stored(1).approval
        assert after is not None
        assert after.person == "sue"


async def test_typing_goes_on_while_the_store_is_locked_and_the_text_is_kept_afterwards(
    office: Office, tmp_path: Path
) -> None:
    async with at_desk(office) as sitting:
        await begin(sitting, "before")
        blocker = sqlite3.connect(tmp_path / "reviewbot.db", isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        await sitting.pilot.press(*"abc")
        assert area(sitting).text == "beforeabc"
        await sitting.until(lambda: sitting.app.lanes["keep"].busy)
        await sitting.pilot.press("d")
        assert "beforeabcd" in sitting.screen
        blocker.execute("ROLLBACK")
        blocker.close()
        await sitting.until(lambda: (kept := unfinished(office, 1)) is not None and kept.text == "beforeabcd")
