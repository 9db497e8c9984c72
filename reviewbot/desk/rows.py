"""The queue as the desk holds it: the numbers of all its cases in order, and the lines that were looked at.

Nothing here reads or moves by itself: the app reads beside the screen and hands it in.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reviewbot.domain.lifecycle import CaseState
from reviewbot.flow.office import Office, unknown_case
from reviewbot.flow.queue import CaseRow, QueueFilter, queue, queue_ids, rows_of

FIRST = 60  # lines read before the numbers of all, so that the first screen is there at once
KEPT = 4000  # lines held in memory
BLOCK = 300  # lines read at once


@dataclass(frozen=True)
class Listing:
    """The queue as read: its order, and some of its lines. Not `complete`: only how it begins."""

    ids: Sequence[int]
    rows: tuple[CaseRow, ...]
    complete: bool


def beginning(office: Office, which: QueueFilter) -> Listing:
    """The first lines."""
    rows = queue(office, which, limit=FIRST)
    return Listing([row.id for row in rows], rows, complete=len(rows) < FIRST)


def whole(office: Office, which: QueueFilter, *, around: int | None) -> Listing:
    """The order of all, with the lines about the case `around`."""
    ids = queue_ids(office, which)
    try:
        place = ids.index(around) if around is not None else 0
    except ValueError:
        place = 0
    near = ids[max(0, place - BLOCK // 3) : place + BLOCK // 3]
    return Listing(ids, rows_of(office, [*ids[:FIRST], *near]), complete=True)


def only(office: Office, case_id: int) -> Listing:
    """One case, whatever its state. Raises `UsageError` when there is none."""
    rows = rows_of(office, [case_id])
    if not rows:
        raise unknown_case(case_id)
    return Listing([case_id], rows, complete=True)


class Rows:
    """What the list shows, by place."""

    def __init__(self) -> None:
        self.ids: Sequence[int] = array("q")
        self.complete = False
        self._rows: dict[int, CaseRow] = {}
        self._places: dict[int, int] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def show(self, listing: Listing) -> None:
        """Another order; the lines known so far are read anew."""
        self.ids = listing.ids
        self.complete = listing.complete
        self._places = None
        self._rows = {row.id: row for row in listing.rows}

    def take(self, rows: Iterable[CaseRow]) -> None:
        """Lines that were read."""
        for row in rows:
            self._rows.pop(row.id, None)
            self._rows[row.id] = row
        while len(self._rows) > KEPT:
            del self._rows[next(iter(self._rows))]

    def id_at(self, place: int) -> int | None:
        """The case there; None beyond the ends."""
        return self.ids[place] if 0 <= place < len(self.ids) else None

    def at(self, place: int) -> CaseRow | None:
        """The line there, if it was read."""
        case_id = self.id_at(place)
        return None if case_id is None else self._rows.get(case_id)

    def of(self, case_id: int) -> CaseRow | None:
        """The line of a case, if it was read."""
        return self._rows.get(case_id)

    def place_of(self, case_id: int | None) -> int | None:
        """Where a case stands; None where it does not."""
        if self._places is None:
            self._places = {each: place for place, each in enumerate(self.ids)}
        return None if case_id is None else self._places.get(case_id)

    def missing(self, first: int, last: int) -> list[int]:
        """The cases of these places whose lines were not read, a block at most."""
        window = self.ids[max(0, first) : max(0, last)]
        return [each for each in window if each not in self._rows][:BLOCK]

    def next_waiting(self, place: int, *, now: datetime, held: bool = False) -> int | None:
        """The next place below that waits for somebody, else the first above; among `held` ones, if asked.

        A line that was not read yet was open when the queue was: it counts, but not as held.
        """
        one: int
        for one in [*range(place + 1, min(place + 1 + 10 * BLOCK, len(self))), *range(min(place, 10 * BLOCK))]:
            row = self.at(one)
            if row is None and not held:
                return one
            if row is not None and _waits(row, now) and (row.held or not held):
                return one
        return None


def _waits(row: CaseRow, now: datetime) -> bool:
    asleep = row.snoozed_until is not None and row.snoozed_until > now
    return row.state is CaseState.WAITING and not asleep
