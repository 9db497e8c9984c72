"""What the page of a case says, in the desk and in `show`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from rich.console import Console

from reviewbot.config.models import Role
from reviewbot.desk.case_page import compact_page, page, plain_lines, view_dict
from reviewbot.desk.key_bar import keys_for
from reviewbot.desk.looks import why_lines
from reviewbot.desk.next_steps import by_command, by_key
from reviewbot.domain.assessment import Assessment, Evidence, Kind, Label
from reviewbot.domain.mention import Form, Mention, Permission
from reviewbot.flow.draft import holding_statement
from reviewbot.flow.office import Office, Staff
from reviewbot.flow.opt_out import opt_out
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import CaseView, case_view
from tests.fakes.office import NOON, Desk, complaint
from tests.fakes.steps import approved

LOCKED = Permission(False, "the thread is locked", copy_lane=False)


def case_of(place: Desk, mention: Mention) -> CaseView:
    place.site.add(mention)
    with place.office() as office:
        pull(office)
        return case_view(office, 7)


def everywhere(view: CaseView) -> list[str]:
    """The page at the desk, on a terminal and in a pipe."""
    made = []
    for shown in (compact_page(view, NOON), page(view, NOON)):
        console = Console(width=400, record=True, markup=False, color_system=None)
        with console.capture() as caught:
            console.print(shown)
        made.append(caught.get())
    return [*made, "\n".join(plain_lines(view, NOON))]


CLOSED = {
    "locked": (complaint("m7", "bad", permission=LOCKED), "the thread is locked"),
    "too late": (
        complaint("m7", "bad", permission=Permission(True, "", NOON - timedelta(days=1), copy_lane=False)),
        "time for answering is over",
    ),
    "a message": (complaint("m7", "bad", form=Form.MESSAGE), "private message"),
}


@pytest.mark.parametrize("why", CLOSED)
def test_where_no_reply_can_be_posted_every_page_says_why_and_what_to_do(place: Desk, why: str) -> None:
    mention, said = CLOSED[why]
    view = case_of(place, mention)
    for text in everywhere(view):
        assert "cannot be answered in public" in text
        assert said in text
        assert "reviewbot dismiss 7" in text
        assert "copied and pasted" not in text
    assert said in view_dict(view)["closed"]["why"]
    assert view_dict(view)["lane"] is None


def test_somebody_who_asked_us_to_stop_is_told_before_anybody_writes(place: Desk) -> None:
    case_of(place, complaint("m7", "bad"))
    with place.office() as office:
        opt_out(office, 7)
        view = case_view(office, 7)
    assert all("asked us not to answer" in text for text in everywhere(view))


def test_where_only_the_api_is_closed_every_page_says_that_it_goes_by_hand(place: Desk) -> None:
    view = case_of(place, complaint("m7", "bad", permission=Permission(False, "the console takes it still")))
    for text in everywhere(view):
        assert "by hand, because: the console takes it still" in text
        assert "cannot be answered" not in text


def test_a_time_that_is_over_is_not_told_as_one_to_come(place: Desk) -> None:
    view = case_of(place, complaint("m7", "bad", permission=Permission(until=NOON - timedelta(days=1))))
    assert all("now only by hand" in text and "takes an answer until" not in text for text in everywhere(view))


def test_what_is_settled_says_nothing_of_answering(place: Desk) -> None:
    view = case_of(place, complaint("m7", "bad", permission=LOCKED))
    with place.office() as office:
        with office.database.write("gone") as tx:
            tx.run("UPDATE cases SET state = 'gone' WHERE id = 7")
        view = case_view(office, 7)
    assert all("cannot be answered" not in text for text in everywhere(view))


# ---- evidence ----


def read_as(label: Label) -> Assessment:
    evidence = (Evidence(0, 5, "Dusty", weight=-0.9), Evidence(6, 11, "awful", weight=2.0))
    return Assessment("en", 0.9, 0.9, negative=label is Label.NEGATIVE, label=label, kind=Kind.OTHER, evidence=evidence)


def test_under_an_unhappy_case_only_the_unhappy_words_are_told() -> None:
    lines = why_lines(read_as(Label.NEGATIVE))
    assert "unhappy words: awful" in lines
    assert not [line for line in lines if "Dusty" in line]
    assert [each["text"] for each in read_as(Label.NEGATIVE).as_dict()["evidence"]] == ["Dusty", "awful"]


@pytest.mark.parametrize("label", [Label.UNSURE, Label.NEUTRAL, Label.POSITIVE])
def test_where_it_is_not_plainly_unhappy_both_are_told(label: Label) -> None:
    assert {"unhappy words: awful", "happy words: Dusty"} <= set(why_lines(read_as(label)))


# ---- roles ----


def _with_statement(senior: Office) -> CaseView:
    holding_statement(senior, 5)
    view = case_view(senior, 5)
    assert "a" in dict(keys_for(view, marked=0, person=senior.person))
    return view


def test_a_held_case_offers_the_statement_to_a_senior_only_and_names_one_to_the_others(
    office: Office, senior: Office
) -> None:
    view = case_view(office, 5)
    hers = dict(keys_for(view, marked=0, person=senior.person))
    his = dict(keys_for(view, marked=0, person=office.person))
    assert "s" in hers
    assert "v" not in dict(keys_for(_with_statement(senior), marked=0, person=senior.person))
    assert "s" not in his
    assert his["A"] == "give to a senior"
    assert "A gives it to sue" in "\n".join(plain_lines(view, NOON, ways=by_key(office)))
    assert "s gives the neutral statement" in "\n".join(plain_lines(view, NOON, ways=by_key(senior)))
    assert "`reviewbot holding-statement 5`" in "\n".join(plain_lines(view, NOON, ways=by_command(senior, 5)))
    assert "`reviewbot assign 5 sue` gives it to sue, `reviewbot edit 5` writes one" in "\n".join(
        plain_lines(view, NOON, ways=by_command(office, 5))
    )


def test_an_author_is_not_offered_to_approve_and_a_stranger_nothing_that_decides(office: Office) -> None:
    view = case_view(office, 1)
    assert "a" in dict(keys_for(view, marked=0, person=office.person))
    author = dict(keys_for(view, marked=0, person=Staff("ann", frozenset({Role.AUTHOR}))))
    assert "a" not in author
    assert "e" in author
    stranger = dict(keys_for(view, marked=2, person=Staff("x", frozenset())))
    assert not {"a", "e", "d", "z", "u", "A", "P", "s", "v"} & set(stranger)


def test_a_case_that_cannot_be_answered_offers_no_writing(place: Desk, office: Office) -> None:
    view = case_of(place, complaint("m7", "bad", permission=LOCKED))
    offered = dict(keys_for(view, marked=0, person=office.person))
    assert not {"a", "e", "v", "s"} & set(offered)
    assert next(iter(offered)) == "d"


def test_a_colleagues_approval_is_offered_to_be_taken_back(place: Desk, office: Office) -> None:
    approved(place, 1)
    view = case_view(office, 1)
    assert next(iter(keys_for(view, marked=0, person=office.person))) == ("u", "undo")
    with place.office("tom") as tom:
        assert next(iter(keys_for(view, marked=0, person=tom.person))) == ("w", "take back")
