"""The queue as the desk holds it: pages read when they come into view, rows that changed kept in their place."""

from __future__ import annotations

from dataclasses import dataclass, field

from reviewbot.errors import UsageError
from reviewbot.flow.office import Office
from reviewbot.flow.queue import CaseRow, QueueFilter, count, queue
from reviewbot.store.cases import case_row

PAGE = 200


@dataclass
class Rows:
    """The rows of one filter, as far as anybody looked. Nothing here moves by itself: `reload` does."""

    office: Office
    which: QueueFilter = field(default_factory=QueueFilter)
    total: int = 0
    _rows: list[CaseRow] = field(default_factory=list)

    def reload(self, *, keep: int | None = None) -> int:
        """Read anew from the top; returns where the case `keep` stands now, or the nearest place."""
        place = self.place_of(keep) or 0
        self._rows = []
        self.total = count(self.office, self.which)
        self.ensure(place)
        found = self.place_of(keep) if keep is not None else 0
        return found if found is not None else min(place, max(0, len(self) - 1))

    def __len__(self) -> int:
        return max(self.total, len(self._rows))

    def ensure(self, index: int) -> None:
        """Read on until that row is there, or the end."""
        while len(self._rows) <= index:
            after = self._rows[-1].place if self._rows else None
            size = max(PAGE, min(2000, index - len(self._rows)))
            page = queue(self.office, self.which, limit=size, after=after)
            self._rows.extend(page)
            if len(page) < size:
                self.total = len(self._rows)
                return

    def row(self, index: int) -> CaseRow | None:
        """One row; None beyond the end."""
        if index < 0:
            return None
        self.ensure(index)
        return self._rows[index] if index < len(self._rows) else None

    def place_of(self, case_id: int | None) -> int | None:
        """Where a case stands among the rows read so far."""
        return next((place for place, row in enumerate(self._rows) if row.id == case_id), None)

    def refresh(self, case_id: int) -> int | None:
        """Read one row anew and leave it where it is, so that people see what they did; its place."""
        place = self.place_of(case_id)
        if place is None:
            return None
        fresh = case_row(self.office.database, case_id)
        if fresh is None:
            raise UsageError(f"case #{case_id} is not there any more", hint="press r to read the queue anew")
        self._rows[place] = fresh
        return place

    def next_waiting(self, after: int) -> int | None:
        """The next row below that waits for somebody, else the first above."""
        below = range(after + 1, min(after + 1 + PAGE, len(self)))
        above = range(min(after, len(self._rows)))
        place: int
        for place in [*below, *above]:
            row = self.row(place)
            if row is not None and row.state.value == "waiting":
                return place
        return None
