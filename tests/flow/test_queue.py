"""The queue: everything once, most urgent first, page by page, and fast because of how it is asked."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import TemplateError, UsageError
from reviewbot.flow.export import COLUMNS, export
from reviewbot.flow.health import database_health, store_health
from reviewbot.flow.office import Office, case_number
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import QueueFilter, case_view, count, queue
from reviewbot.flow.triage import snooze
from reviewbot.store.filtering import ask
from tests.fakes.office import NOON, Desk, complaint
from tests.fakes.steps import approved, arrived, posted


@pytest.fixture
def office(desk: Desk) -> Office:
    rng = random.Random(3)
    words = ("bad", "sick bad", "fine", "bad wait", "why?")
    for number in range(157):
        text = f"{rng.choice(words)} {number}"
        desk.site.add(complaint(f"m{number}", text, created_at=NOON - timedelta(hours=rng.randrange(99))))
    desk.site.page_size = 40
    office = desk.office()
    pull(office)
    return office


def paged(office: Office, which: QueueFilter, *, size: int) -> list[int]:
    found: list[int] = []
    after = None
    while rows := queue(office, which, limit=size, after=after):
        found += [row.id for row in rows]
        after = rows[-1].place
    return found


FILTERS = [
    QueueFilter(),
    QueueFilter(include_quiet=True),
    QueueFilter(topic="waiting"),
    QueueFilter(risk="illness"),
    QueueFilter(held=False, label="negative"),
    QueueFilter(site="fake", source="web", min_priority=50),
    QueueFilter(search="bad", location=""),
    QueueFilter(states=(CaseState.QUIET,)),
    QueueFilter(site="elsewhere"),
]


@pytest.mark.parametrize("which", FILTERS, ids=str)
def test_pages_bring_every_case_once_most_urgent_first(office: Office, which: QueueFilter) -> None:
    whole = queue(office, which, limit=1_000)
    assert [row.place for row in whole] == sorted(row.place for row in whole)
    for size in (1, 7, 50):
        assert paged(office, which, size=size) == [row.id for row in whole]
    assert count(office, which) == len(whole)
    office.close()


def test_the_filters_find_what_they_say(office: Office) -> None:
    def texts(which: QueueFilter) -> set[str]:
        return {row.text.rstrip("0123456789 ") for row in queue(office, which, limit=1_000)}

    assert texts(QueueFilter()) == {"bad", "sick bad", "bad wait", "why?"}
    assert texts(QueueFilter(topic="waiting")) == texts(QueueFilter(topic="waiting.delivery")) == {"bad wait"}
    assert texts(QueueFilter(topic="waiting.del")) == set()
    assert texts(QueueFilter(risk="illness")) == {"sick bad"}
    assert texts(QueueFilter(states=(CaseState.QUIET,))) == {"fine"}
    office.close()


@pytest.mark.parametrize(
    "which", [QueueFilter(), QueueFilter(site="fake"), QueueFilter(topic="x.y", held=True)], ids=str
)
def test_the_open_queue_is_walked_in_order_and_never_sorted(office: Office, which: QueueFilter) -> None:
    asked = ask(which, now=NOON)
    plan = office.database.all(
        f"EXPLAIN QUERY PLAN {asked.found}SELECT c.id {asked.whole} WHERE {asked.where}"
        " ORDER BY c.rank, c.due_at, c.id LIMIT 50",
        asked.values,
    )
    steps = [row["detail"] for row in plan]
    assert "open_queue" in steps[0]
    assert not any("TEMP B-TREE" in step for step in steps)
    office.close()


def test_a_snoozed_case_is_counted_out_and_in(office: Office) -> None:
    before = count(office)
    snooze(office, queue(office)[0].id, NOON + timedelta(days=1))
    assert count(office) == before - 1
    assert count(office, QueueFilter(snoozed=True)) == before
    office.close()


@pytest.mark.parametrize("ref", ["7", "#7", "RB-7", "rb-7", " #7 ", 7])
def test_a_case_is_called_by_its_number_however_written(ref: str | int) -> None:
    assert case_number(ref) == 7


@pytest.mark.parametrize("ref", ["", "#", "seven", "7; DROP TABLE cases", "-7", "９", "7" * 40])
def test_what_is_no_number_of_a_case_is_refused_with_the_way_to_find_one(ref: str) -> None:
    with pytest.raises(UsageError, match="is no case") as refused:
        case_number(ref)
    assert "queue" in (refused.value.hint or "")


def test_a_case_that_is_not_there_is_named(desk: Desk) -> None:
    with desk.office() as office, pytest.raises(UsageError, match="no case #99"):
        case_view(office, 99)


def test_a_broken_template_does_not_hide_the_case(desk: Desk) -> None:
    class Broken:
        def draft(self, *given: object, **more: object) -> object:
            raise TemplateError("en/complaint.txt, line 3: there is no `contct`")

    arrived(desk)
    with desk.office(drafter=Broken()) as office:
        view = case_view(office, 1)
    assert view.draft is None
    assert view.problem is not None
    assert "line 3" in view.problem.message


def test_an_export_has_every_case_with_the_reply_that_stands(desk: Desk) -> None:
    arrived(desk, "m1", "m2")
    consent = approved(desk, 1)
    posted(desk)
    with desk.office() as office:
        rows = list(export(office, QueueFilter(states=tuple(CaseState))))
    assert {tuple(row) for row in rows} == {COLUMNS}
    assert {row["case"]: row["reply"] for row in rows} == {1: consent.text, 2: ""}
    assert all(row["created_at"].endswith("Z") for row in rows)


def test_the_health_of_the_store_is_told_and_damage_is_not_overlooked(desk: Desk) -> None:
    arrived(desk)
    with desk.office() as office:
        found = store_health(office.database)
        assert (found.mentions, found.unsettled, found.journal) == (1, 0, "wal")
    assert "1 mentions, 1 waiting" in database_health(desk.workspace)
