"""The queue and single cases, as rows: read-only statements.

The queue is one ascending walk of the partial index `open_queue` (rank, due, id), page by page from where the last
page ended; OFFSET would cost a thousand times as much in the middle of a long queue.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reviewbot.domain.lifecycle import CaseState
from reviewbot.store.changes import Seen
from reviewbot.store.database import Database, Row, Tx
from reviewbot.store.filtering import WHOLE, QueueFilter, ask
from reviewbot.store.instants import instant
from reviewbot.store.readings import ids_of

__all__ = ["CaseRow", "Place", "QueueFilter"]

Place = tuple[int, int, int]  # rank, due_at, id: where a page of the queue ended


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the queue. `text` is its beginning; all text is from outside and raw."""

    id: int
    state: CaseState
    version: int
    priority: int
    held: bool
    due_at: datetime
    snoozed_until: datetime | None
    assigned_to: str
    attention: str
    site: str
    location: str
    source: str
    created_at: datetime | None
    arrived_at: datetime
    form: str
    url: str
    reach: int
    allowed: bool
    title: str
    text: str
    rating: float | None
    author: str
    language: str
    label: str
    kind: str
    score: float | None
    topics: tuple[str, ...]
    risks: tuple[str, ...]
    mention_version: int
    has_draft: bool
    place: Place

    @property
    def ref(self) -> str:
        """What people type and see: #123."""
        return f"#{self.id}"


SNIPPET = 400  # characters of a text that the queue carries
_COLUMNS = f"""
    c.id, c.state, c.version, c.rank, c.held, c.due_at, c.snoozed_until, c.assigned_to, c.attention, c.draft_id,
    m.site, m.location, m.source, m.created_at, m.arrived_at, m.form, m.url, m.reach, m.allowed,
    m.version AS mention_version,
    v.title, substr(v.text, 1, {SNIPPET}) AS text, v.rating, v.author, v.language, v.label, v.kind, v.score,
    v.topics, v.risks
"""


def queue_rows(
    reader: Database, which: QueueFilter, *, now: datetime, limit: int, after: Place | None = None
) -> tuple[CaseRow, ...]:
    """A page of the queue, most urgent first, then the soonest due."""
    asked = ask(which, now=now)
    where, values = asked.where, dict(asked.values)
    if after is not None:
        where += " AND (c.rank, c.due_at, c.id) > (:rank, :due, :last)"
        values |= {"rank": after[0], "due": after[1], "last": after[2]}
    rows = reader.all(
        f"{asked.found}SELECT {_COLUMNS} {asked.whole} WHERE {where} ORDER BY c.rank, c.due_at, c.id LIMIT :limit",
        {**values, "limit": limit},
    )
    return tuple(_case_row(row) for row in rows)


def queue_ids(reader: Database, which: QueueFilter, *, now: datetime) -> array[int]:
    """The numbers of all cases that the filter finds, in the order of the queue: 8 bytes a case."""
    asked = ask(which, now=now)
    rows = reader.all(
        f"{asked.found}SELECT c.id {asked.least} WHERE {asked.where} ORDER BY c.rank, c.due_at, c.id", asked.values
    )
    return array("q", (row[0] for row in rows))


def count_cases(reader: Database, which: QueueFilter, *, now: datetime) -> int:
    """How many cases the filter finds."""
    asked = ask(which, now=now)
    return int(reader.value(f"{asked.found}SELECT count(*) {asked.least} WHERE {asked.where}", asked.values))


def counts_by_state(reader: Database) -> dict[CaseState, int]:
    """How many cases stand where; all states are there."""
    found = {row[0]: row[1] for row in reader.all("SELECT state, count(*) FROM cases GROUP BY state")}
    return {state: found.get(state.value, 0) for state in CaseState}


def case_row(reader: Database, case_id: int) -> CaseRow | None:
    """One case as a line of the queue."""
    row = reader.one(f"SELECT {_COLUMNS} {WHOLE} WHERE c.id = ?", (case_id,))
    return _case_row(row) if row else None


def whole_case(reader: Database | Tx, case_id: int) -> Row | None:
    """Everything of a case, its mention and the current version, in one row."""
    return reader.one(
        "SELECT c.*, m.site, m.location, m.native_id, m.source, m.run_id, m.version AS mention_version, m.content_hash,"
        " m.person, m.created_at, m.arrived_at, m.url, m.form, m.thread_id, m.parent_id, m.stable_id, m.reach,"
        " m.allowed, m.copy_lane, m.allowed_until, m.allowed_reason, m.gone_at, v.title, v.text, v.rating, v.author,"
        " v.author_id, v.edited_at, v.declared_language, v.extra, v.language, v.label, v.kind, v.score, v.topics,"
        f" v.risks, v.reading, v.erased_at {WHOLE} WHERE c.id = ?",
        (case_id,),
    )


def seen_case(reader: Database | Tx, case_id: int) -> Seen | None:
    """What compare-and-set needs."""
    row = reader.one("SELECT id, state, version FROM cases WHERE id = ?", (case_id,))
    return Seen(row[0], row[1], row[2]) if row else None


def versions(reader: Database, mention_id: int) -> list[Row]:
    """All versions of a mention, newest first."""
    return reader.all(
        "SELECT version, title, text, rating, author, edited_at, run_id, erased_at FROM mention_version"
        " WHERE mention_id = ? ORDER BY version DESC",
        (mention_id,),
    )


def others_of_person(reader: Database, *, person: int, but: int, limit: int = 20) -> tuple[CaseRow, ...]:
    """The other cases of the same person at the same site, newest first; by the site's author id only."""
    if not person:
        return ()
    rows = reader.all(
        f"SELECT {_COLUMNS} {WHOLE} WHERE m.person = ? AND m.person <> 0 AND m.id <> ? ORDER BY m.id DESC LIMIT ?",
        (person, but, limit),
    )
    return tuple(_case_row(row) for row in rows)


def _case_row(row: Row) -> CaseRow:
    return CaseRow(
        id=row["id"],
        state=CaseState(row["state"]),
        version=row["version"],
        priority=100 - row["rank"],
        held=bool(row["held"]),
        due_at=instant(row["due_at"]),
        snoozed_until=instant(row["snoozed_until"]),
        assigned_to=row["assigned_to"],
        attention=row["attention"],
        site=row["site"],
        location=row["location"],
        source=row["source"],
        created_at=instant(row["created_at"]),
        arrived_at=instant(row["arrived_at"]),
        form=row["form"],
        url=row["url"],
        reach=row["reach"],
        allowed=bool(row["allowed"]),
        title=row["title"],
        text=row["text"],
        rating=row["rating"],
        author=row["author"],
        language=row["language"],
        label=row["label"],
        kind=row["kind"],
        score=row["score"],
        topics=ids_of(row["topics"]),
        risks=ids_of(row["risks"]),
        mention_version=row["mention_version"],
        has_draft=row["draft_id"] is not None,
        place=(row["rank"], row["due_at"], row["id"]),
    )


def cases_of(reader: Database, ids: Sequence[int]) -> tuple[CaseRow, ...]:
    """These cases as lines, in the order asked for; unknown ones are left out."""
    marks = ", ".join("?" * len(ids))
    rows = reader.all(f"SELECT {_COLUMNS} {WHOLE} WHERE c.id IN ({marks})", tuple(ids)) if ids else []
    found = {row["id"]: _case_row(row) for row in rows}
    return tuple(found[one] for one in ids if one in found)
