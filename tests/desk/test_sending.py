"""Posting from the desk: nothing goes out before a yes, and everything is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewbot.config.models import PostMode
from reviewbot.contract import ReplyCall
from reviewbot.domain.lifecycle import CaseState
from reviewbot.flow.office import Office
from reviewbot.flow.pull import pull
from tests.desk.sitting import at_desk
from tests.fakes.office import Desk, complaint, config_of, make_desk


async def test_nothing_approved_means_nothing_to_send(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("P")
        assert "Nothing is approved" in sitting.screen


async def test_it_says_what_would_go_where_and_sends_after_a_yes(place: Desk, office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j", "a", "a", "P")
        assert "2 through web" in sitting.screen
        assert place.site.requests == []
        await sitting.press("escape")
        assert place.site.requests == []
        await sitting.press("P", "1")
        assert len(place.site.requests) == 2
        assert "2 published" in sitting.said
        assert sitting.stored(1).row.state is CaseState.ANSWERED
        assert "2 done today" in sitting.screen


@pytest.fixture
def by_hand(tmp_path: Path) -> Iterator[Office]:
    place = make_desk(tmp_path, reply=ReplyCall.COPY)
    for number in (1, 2):
        place.site.add(complaint(f"m{number}", f"bad {number}"))
    with place.office() as opened:
        pull(opened)
        yield opened


async def test_by_hand_is_copied_and_counts_only_when_the_person_says_so(
    by_hand: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")
    async with at_desk(by_hand) as sitting:
        await sitting.press("a", "a", "P", "1")
        draft = sitting.stored(1).draft
        assert draft is not None
        assert sitting.app.clipboard == draft.text
        assert "1 of 2 by hand" in sitting.screen
        await sitting.press("s")
        assert sitting.stored(1).row.state is CaseState.APPROVED
        await sitting.press("y")
        assert sitting.stored(2).row.state is CaseState.ANSWERED
        assert sitting.stored(1).row.state is CaseState.APPROVED


async def test_a_source_that_is_not_switched_on_sends_nothing(tmp_path: Path) -> None:
    place = make_desk(tmp_path, config=config_of("web", post=PostMode.DRY_RUN))
    place.site.add(complaint("m1", "bad"))
    with place.office() as office:
        pull(office)
        async with at_desk(office) as sitting:
            await sitting.press("a", "P")
            assert 'post = "on"' in sitting.screen
            await sitting.press("1", "enter", "escape")
            assert place.site.requests == []
