"""How the work stands, in numbers: what is left, and what the person at work has done today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reviewbot.flow.office import Office
from reviewbot.store.instants import micros

_DONE = "('case approve', 'case dismiss', 'case rest')"


@dataclass(frozen=True, slots=True)
class Tally:
    """Cases by what they wait for. `waiting` counts held ones too, and not those asleep."""

    waiting: int
    held: int
    asleep: int
    approved: int
    done_today: int  # by the person at work: approved, dismissed, found to be no complaint
    arrived: int  # open cases newer than the one asked about


def tally(office: Office, *, since: datetime, newest: int = 0) -> Tally:
    """The numbers now. `since` begins the day, `newest` is the highest case number that was seen so far."""
    now = office.now_us()
    database = office.database
    row = database.one(
        "SELECT count(*) FILTER (WHERE c.state = 'waiting' AND coalesce(c.snoozed_until, 0) <= :now) AS waiting,"
        " count(*) FILTER (WHERE c.state = 'waiting' AND c.held AND coalesce(c.snoozed_until, 0) <= :now) AS held,"
        " count(*) FILTER (WHERE c.snoozed_until > :now) AS asleep,"
        " count(*) FILTER (WHERE c.state = 'approved') AS approved"
        " FROM cases c WHERE c.state IN ('waiting', 'approved')",
        {"now": now},
    )
    assert row is not None
    arrived = database.value("SELECT count(*) FROM cases WHERE id > ? AND state = 'waiting'", (newest,))
    return Tally(row["waiting"], row["held"], row["asleep"], row["approved"], _done(office, since), arrived)


def _done(office: Office, since: datetime) -> int:
    """Events are written in the order of time, so the day is their tail: found by walking back from the end."""
    database = office.database
    before = database.value("SELECT id FROM event WHERE at < ? ORDER BY id DESC LIMIT 1", (micros(since),)) or 0
    return int(
        database.value(
            f"SELECT count(DISTINCT e.case_id) FROM event e WHERE e.id > ? AND e.person = ? AND e.what IN {_DONE}"
            " AND NOT EXISTS (SELECT 1 FROM event u WHERE u.case_id = e.case_id AND u.undoes = e.id)",
            (before, office.person.name),
        )
    )
