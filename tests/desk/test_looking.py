"""What the desk shows, where it opens, and how one finds about in it."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import pytest

from reviewbot.desk.memory import remembered
from reviewbot.domain.reply import Draft
from reviewbot.flow.office import Office
from reviewbot.flow.pull import pull
from tests.desk.sitting import at_desk
from tests.fakes.office import NOON, Desk, PlainDrafter, complaint


async def test_it_opens_with_the_most_urgent_case_and_says_why_there_is_no_draft(office: Office) -> None:
    async with at_desk(office) as sitting:
        assert sitting.here == 5
        assert "5 left, 1 held" in sitting.screen
        assert "illness or food poisoning" in sitting.screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
@pytest.mark.parametrize("found", ["coffee", "visit 1", "zzz"])
async def test_a_short_list_leaves_no_lines_empty_above_the_case(
    office: Office, size: tuple[int, int], found: str
) -> None:
    async with at_desk(office, size=size) as sitting:
        await sitting.press("slash")
        await sitting.type(found)
        await sitting.press("enter")
        lines = sitting.screen.splitlines()
        border = next(number for number, line in enumerate(lines) if line.startswith("───"))
        assert all(line.strip() for line in lines[:border])
        await sitting.press("x")
        assert all(line.strip() for line in sitting.screen.splitlines()[:7])


async def test_the_list_stays_where_it_is_whatever_the_desk_says(place: Desk) -> None:
    for number in range(10, 40):
        place.site.add(complaint(f"m{number}", f"The tea was bad, visit {number}", rating=2))
    with place.office() as office:
        pull(office)
        async with at_desk(office) as sitting:
            before = sitting.app.cases.size
            sitting.app.say("a long line " * 20)
            await sitting.settle()
            assert sitting.app.said.size.height > 2
            assert sitting.app.cases.size == before


async def test_the_log_is_told_in_words(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j", "a", "k", "l")
        assert "the approval (now approved)" in sitting.screen
        assert "the first wording" in sitting.screen


class SlowDrafter(PlainDrafter):
    """Drafts when it is let."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def draft(self, *args: Any, **more: Any) -> Draft:
        self.go.wait(30)
        return super().draft(*args, **more)


async def test_while_a_reply_is_being_drafted_the_desk_says_so(place: Desk) -> None:
    drafter = SlowDrafter()
    with place.office("sue", drafter=drafter) as office:
        async with at_desk(office, settled=False) as sitting:
            await sitting.until(lambda: "is being drafted" in sitting.screen)
            assert "none is due" not in sitting.screen
            sitting.app.shown_at -= 10
            await sitting.pilot.press("a")
            assert "is being drafted" in sitting.said
            drafter.go.set()
            await sitting.settle()
            assert "is being drafted" not in sitting.screen.replace(sitting.said, "")


async def test_deciding_where_no_case_is_says_so(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("slash")
        await sitting.type("zzz")
        await sitting.press("enter")
        for key in ("a", "d", "e", "u"):
            await sitting.press(key)
            assert len(sitting.app.screen_stack) == 1
            assert sitting.said.strip()


async def test_a_newcomer_is_told_the_first_keys_once(office: Office) -> None:
    async with at_desk(office) as sitting:
        assert "New here?" in sitting.said
    async with at_desk(office) as sitting:
        assert "New here?" not in sitting.said


async def test_it_opens_where_it_was_left(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j", "j", "j", "slash")
        await sitting.type("coffee")
        await sitting.press("enter", "G")
        assert sitting.here == 4
    async with at_desk(office) as sitting:
        assert sitting.here == 4
        assert "only: coffee (4)" in sitting.screen


async def test_each_person_returns_to_their_own_place(office: Office, senior: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("G")
    async with at_desk(senior) as sitting:
        assert sitting.here == 5


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"mia": 3}', '{"mia": {"case": "x", "filter": 1}}'])
async def test_a_damaged_note_of_the_place_is_no_reason_not_to_open(office: Office, damage: str) -> None:
    office.workspace.state.mkdir(parents=True, exist_ok=True)
    (office.workspace.state / "desk.json").write_text(damage, encoding="utf-8")
    async with at_desk(office) as sitting:
        assert sitting.here == 5
    assert remembered(office.workspace, "mia").case == 5


async def test_a_filter_that_is_not_understood_says_what_there_is(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("slash")
        await sitting.type("colour:red")
        await sitting.press("enter")
        assert "colour" in sitting.said
        assert "site:" in sitting.said
        assert len(sitting.app.rows) == 5


async def test_a_filter_by_number_and_x_shows_all_again(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("slash", "1")
        assert len(sitting.app.rows) == 1
        await sitting.press("x")
        assert len(sitting.app.rows) == 5
        assert sitting.here == 5


async def test_a_filter_that_finds_nothing_says_how_to_go_on(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("slash")
        await sitting.type("zzz")
        await sitting.press("enter")
        assert "No case fits: zzz" in sitting.screen
        await sitting.press(*"aevdzuhwsntpoylm")
        assert "x shows all" in sitting.screen


async def test_a_case_is_found_by_its_number_even_out_of_the_queue(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("number_sign", "3", "enter")
        assert sitting.here == 3
        await sitting.press("number_sign", "6", "enter")
        assert sitting.here == 6
        assert "Lovely place" in sitting.screen
        await sitting.press("number_sign", "9", "enter")
        assert "no case #9" in sitting.said


async def test_an_empty_queue_says_so_and_how_to_fill_it(place: Desk) -> None:
    with place.office() as office:
        office.database.connection.execute("UPDATE cases SET state = 'quiet'")
        async with at_desk(office) as sitting:
            assert "Nothing waits for an answer" in sitting.screen
            assert "reviewbot pull" in sitting.screen


async def test_what_arrives_meanwhile_is_announced_and_r_shows_it(place: Desk, office: Office) -> None:
    async with at_desk(office) as sitting:
        place.site.add(complaint("m9", "The tea was bad too"))
        with place.office("tom") as other:
            pull(other)
        sitting.app.count()
        await sitting.settle()
        assert "1 new: r" in sitting.screen
        await sitting.press("r")
        assert "The tea was bad" in sitting.screen
        assert "new: r" not in sitting.screen


async def test_what_an_author_changed_is_shown_word_by_word(place: Desk, office: Office) -> None:
    place.site.add(complaint("m1", "The coffee was cold, visit 1", rating=1, edited_at=NOON + timedelta(minutes=5)))
    office.database.connection.execute("DELETE FROM source_state")  # the site is walked anew
    pull(office)
    async with at_desk(office, size=(130, 40)) as sitting:
        await sitting.press("number_sign", "1", "enter")
        assert "[-bad,-] {+cold,+}" in sitting.screen
        assert "★★☆☆☆ before" in sitting.screen


async def test_the_whole_case_the_log_and_the_keys_fill_the_screen_and_escape_leads_back(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("j")
        for key, shown in (("enter", "why it is here"), ("l", "what happened"), ("question_mark", "MOVE")):
            await sitting.press(key)
            assert len(sitting.app.screen_stack) == 2
            assert shown in sitting.screen
            await sitting.press("escape")
            assert len(sitting.app.screen_stack) == 1


async def test_the_help_fits_a_small_terminal(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("question_mark")
        assert "Escape goes back" in sitting.screen
        assert "when an answer is due" in sitting.screen


async def test_y_copies_exactly_the_reply(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")  # so that no clipboard of this machine is touched
    async with at_desk(office) as sitting:
        await sitting.press("j", "y")
        draft = sitting.stored(1).draft
        assert draft is not None
        assert sitting.app.clipboard == draft.text


async def test_h_finds_the_next_held_case(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("G", "H")
        assert sitting.here == 5
        await sitting.press("H")
        assert "no other held case" in sitting.said


async def test_the_existing_answer_and_the_history_of_the_person_are_shown(place: Desk, office: Office) -> None:
    place.site.add(complaint("m1", "The coffee was bad, visit 1", rating=2, author_id="kim"))
    place.site.add(complaint("m8", "Bad again", author_id="kim"))
    place.site.add(complaint("m9", "And bad once more", author_id="kim"))
    pull(office)
    async with at_desk(office, size=(100, 50)) as sitting:
        await sitting.press("G")
        assert "the same person: #" in sitting.screen
        assert "Bad again" in sitting.screen
