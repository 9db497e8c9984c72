"""The parts that need no screen: lanes, rows, the line of a case, changes, words."""

from __future__ import annotations

import threading
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.binding import Binding

from reviewbot.desk.all_keys import all_keys
from reviewbot.desk.app import Desk
from reviewbot.desk.asking import goodbye, taken_back
from reviewbot.desk.changes import what_changed
from reviewbot.desk.lanes import Lane
from reviewbot.desk.looks import marked, why_no_draft
from reviewbot.desk.row_line import Columns, padded
from reviewbot.desk.rows import Listing, Rows
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.text import cell_width
from reviewbot.errors import ReviewbotError, UsageError
from reviewbot.flow.tally import Tally
from reviewbot.flow.undo import Undone


def lane(problems: list[Exception]) -> Lane:
    return Lane("test", refused=problems.append, failed=problems.append)


def test_a_lane_does_what_it_is_given_in_that_order() -> None:
    done: list[int] = []
    one = lane([])
    for number in range(50):
        one.submit(lambda number=number: done.append(number))  # type: ignore[misc]
    assert one.close(wait_s=10)
    assert done == list(range(50))


def test_what_waits_is_replaced_by_the_newest_of_its_name() -> None:
    done: list[str] = []
    go = threading.Event()
    one = lane([])

    def wait() -> None:
        go.wait(10)

    one.submit(wait)
    for number in range(20):
        one.submit(lambda number=number: done.append(f"view {number}"), replaces="view")  # type: ignore[misc]
    one.submit(lambda: done.append("other"), replaces="other")
    go.set()
    assert one.close(wait_s=10)
    assert done == ["view 19", "other"]


def test_a_refusal_and_a_mistake_are_told_apart_and_the_lane_goes_on() -> None:
    refused: list[ReviewbotError] = []
    failed: list[Exception] = []
    done: list[int] = []
    one = Lane("test", refused=refused.append, failed=failed.append)
    problem, mistake = UsageError("no"), ZeroDivisionError()

    def raising(error: Exception) -> None:
        raise error

    one.submit(lambda: raising(problem))
    one.submit(lambda: raising(mistake))
    one.submit(lambda: done.append(1))
    assert one.close(wait_s=10)
    assert (refused, failed, done) == ([problem], [mistake], [1])


def test_rows_ask_only_for_what_was_not_read() -> None:
    rows = Rows()
    rows.show(Listing(array("q", range(100, 200)), (), complete=True))
    assert rows.missing(-5, 3) == [100, 101, 102]
    assert rows.missing(98, 500) == [198, 199]
    assert rows.place_of(150) == 50
    assert rows.place_of(99) is None
    assert rows.id_at(100) is None


@pytest.mark.parametrize("width", range(20, 220, 7))
def test_the_columns_of_a_list_fit_its_width(width: int) -> None:
    columns = Columns.fit(width, largest=48_000)
    assert columns.rest >= 8
    if width >= 46:
        assert len(columns.head()) - len("what they wrote") + columns.rest <= width


@given(st.text(), st.integers(min_value=1, max_value=30))
def test_padded_text_takes_exactly_its_cells(text: str, width: int) -> None:
    assert sum(map(cell_width, padded(text, width))) == width


@given(st.text(max_size=300), st.text(max_size=300))
def test_a_change_shows_every_new_word_and_breaks_on_nothing(before: str, after: str) -> None:
    shown = what_changed(before, after).plain
    assert "\x1b" not in shown
    if before == after:
        assert "{+" not in shown or "{+" in after


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=8))
def test_marks_never_change_what_is_read(text: str, spans: list[tuple[int, int]]) -> None:
    plain = marked(text, []).plain
    styled = marked(text, [(min(span), max(span), "bold") for span in spans])
    assert styled.plain == plain or "\r" in text


def test_every_reason_for_having_no_draft_says_what_to_do() -> None:
    for why in ("held:illness", "not_needed", "language:xx", "policy:V1"):
        assert "e writes" in why_no_draft(why)


def test_leaving_says_what_stands_open_and_how_it_goes_out() -> None:
    assert (
        goodbye(Tally(51, 6, 0, 2, 3, 0)) == "3 done today, 51 left (6 held); 2 approved: `reviewbot post` sends them"
    )
    assert goodbye(Tally(0, 0, 4, 0, 0, 0)) == "nothing is left"
    assert goodbye(None) == ""


@pytest.mark.parametrize("width", [36, 56, 64, 74])
def test_the_page_of_keys_fits_its_width_and_leaves_out_none(width: int) -> None:
    page = all_keys(width)
    assert all(len(line) <= max(width, 64) for line in page.splitlines())
    hidden = {"ctrl+c", "ctrl+q", "ctrl+z", "f1", "question_mark"}
    named = {"slash": "/", "number_sign": "#", "enter": "Enter"}
    for binding in Desk.BINDINGS:
        assert isinstance(binding, Binding)
        for key in set(binding.key.split(",")) - hidden:
            assert named.get(key, key) in page.split(), key


def test_undo_says_where_a_case_stands_only_where_that_changed() -> None:
    assert taken_back([Undone(3, "assign", CaseState.WAITING)]) == "#3: the assignment is taken back"
    assert taken_back([Undone(3, "rest", CaseState.WAITING)]) == "#3: the correction is taken back, it waits again"
    two = [Undone(3, "dismiss", CaseState.WAITING), Undone(4, "dismiss", CaseState.WAITING)]
    assert taken_back(two) == "2 cases: the dismissal is taken back"
