"""Locks, haste, small screens, two people, leaving: the desk stays whole."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from reviewbot.desk.app import Desk
from reviewbot.domain.lifecycle import CaseState
from reviewbot.flow.office import Office
from tests.desk.sitting import Sitting, at_desk


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Another program is writing, and does not come to an end."""
    blocker = sqlite3.connect(folder / "reviewbot.db", isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()


async def test_a_locked_database_neither_freezes_the_desk_nor_loses_the_decision(
    office: Office, tmp_path: Path
) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j")
        with locked(tmp_path):
            sitting.app.shown_at -= 10
            await sitting.pilot.press("a", "j", "j")
            assert sitting.here == 3
            await sitting.until(lambda: "visit 3" in sitting.screen.split("due in")[-1])
            assert sitting.stored(1).row.state is CaseState.WAITING
        await sitting.settle()
        assert sitting.stored(1).row.state is CaseState.APPROVED


async def test_a_lock_that_stays_is_told_and_nothing_changed(office: Office, tmp_path: Path) -> None:
    office.database._patience_s = 0.3
    async with at_desk(office) as sitting:
        await sitting.press("j")
        with locked(tmp_path):
            await sitting.press("a")
            assert "locked" in sitting.said
            assert "next:" in sitting.said
        await sitting.press("a")
        assert sitting.stored(1).row.state is CaseState.APPROVED


async def test_a_case_is_read_while_its_draft_waits_for_the_lock(office: Office, tmp_path: Path) -> None:
    with ExitStack() as blocked:
        blocked.enter_context(locked(tmp_path))
        async with at_desk(office, settled=False) as sitting:
            await sitting.until(lambda: "My son was sick" in sitting.screen.split("due in")[-1])
            await sitting.pilot.press("j")
            await sitting.until(lambda: "visit 1" in sitting.screen.split("due in")[-1])
            blocked.close()


async def test_what_another_person_approved_is_refused_and_shown_as_it_is(office: Office, senior: Office) -> None:
    async with at_desk(office) as mine, at_desk(senior) as theirs:
        await mine.press("j")
        await theirs.press("j", "a")
        await mine.press("a")
        assert "#1 changed while you looked at it" in mine.said
        assert mine.here == 1
        view = mine.stored(1)
        assert view.approval is not None
        assert view.approval.person == "sue"
        assert "approved by sue" in mine.screen


async def test_leaving_right_after_approving_stores_the_approval(office: Office, tmp_path: Path) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j")
        with locked(tmp_path):
            sitting.app.shown_at -= 10
            await sitting.pilot.press("a", "q")
            assert "being stored" in sitting.said
            assert not sitting.app._exit
        await sitting.until(lambda: sitting.app._exit)
    assert sitting.stored(1).row.state is CaseState.APPROVED


@pytest.mark.parametrize("size", [(40, 15), (20, 6), (120, 40), (200, 50)])
async def test_it_works_in_any_size(office: Office, size: tuple[int, int]) -> None:
    async with at_desk(office, size=size) as sitting:
        assert "#5" in sitting.screen
        await sitting.press("j", "d", "3")
        assert sitting.stored(1).row.state is CaseState.DISMISSED
        await sitting.press("u", "e", "escape", "question_mark", "escape", "P", "escape")
        assert "q quit" in sitting.screen
        assert len(sitting.app.screen_stack) == 1


KEYS = [
    *"aaevdzuhwsntAmMPplyoxrHjjkkgGqb123",
    "slash",
    "question_mark",
    "number_sign",
    "space",
    "tab",
    "enter",
    "enter",
]
KEYS += [
    "escape",
    "escape",
    "escape",
    "pagedown",
    "pageup",
    "end",
    "home",
    "backspace",
    "ctrl+s",
    "f2",
    "f3",
    "f5",
    "up",
]
KEYS += ["ctrl+c", "shift+tab", "down", "left", "f1"]


@pytest.mark.parametrize("seed", range(3))
async def test_keys_in_any_order_and_haste_never_break_it(
    office: Office, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")  # neither browser nor clipboard of this machine
    dice = random.Random(seed)
    async with at_desk(office, size=dice.choice([(80, 24), (40, 15)])) as sitting:
        app = sitting.app
        for _ in range(12):
            burst = dice.choices(KEYS, k=12)
            for key in burst:
                app.shown_at -= dice.choice([0, 10])
                app.simulate_key(key)
            await sitting.pilot.pause()
            if app._exit:
                break
    assert app.problem is None


@pytest.mark.parametrize("keys", ["eq", "dq", "?q", "eee", "ddd", "???", "e?q", "tq", "Pq", "qq", "aq", "e"])
async def test_leaving_in_the_middle_of_anything_is_clean(office: Office, keys: str) -> None:
    async with at_desk(office) as sitting:
        for key in keys:
            sitting.app.simulate_key("question_mark" if key == "?" else key)
        await sitting.pilot.pause()
        sitting.app.exit()
    assert sitting.app.problem is None


async def test_a_mistake_of_ours_ends_it_with_that_error_and_prints_no_locals(office: Office) -> None:
    app = Desk(office)
    mistake = ZeroDivisionError("ours")

    def fail() -> None:
        raise mistake

    async def sit() -> None:
        async with app.run_test(size=(80, 24)) as pilot:
            app.lanes["read"].submit(fail)
            await Sitting(app, pilot).until(lambda: app.problem is not None)

    with pytest.raises(ZeroDivisionError):
        await sit()
    for lane in app.lanes.values():
        assert lane.close(wait_s=20)
    assert app.problem is mistake
    assert app._exit_renderables == []
