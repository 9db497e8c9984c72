"""A reply that somebody is still writing, kept every few seconds so that a crash costs only the last ones.

It stands among the case's drafts, where personal text belongs and is erased with the rest, but is never the case's
current draft: nobody can approve it, and it makes no event.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reviewbot.domain.text import storable
from reviewbot.flow.office import Office
from reviewbot.store.instants import instant

_MINE = "case_id = ? AND author = ? AND why = 'unfinished' AND erased_at IS NULL"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What the person at work had written when the editor was last left without a decision."""

    case_id: int
    text: str
    at: datetime


def unfinished(office: Office, case_id: int) -> Unfinished | None:
    """This person's unfinished text for the case."""
    row = office.database.one(
        f"SELECT text, created_at FROM draft WHERE {_MINE} ORDER BY id DESC LIMIT 1", (case_id, office.person.name)
    )
    return Unfinished(case_id, row["text"], instant(row["created_at"])) if row and row["text"] else None


def all_unfinished(office: Office) -> tuple[int, ...]:
    """The cases for which this person left a text unfinished, the last first."""
    rows = office.database.all(
        "SELECT case_id FROM draft WHERE author = ? AND why = 'unfinished' AND text <> '' ORDER BY created_at DESC",
        (office.person.name,),
    )
    return tuple(row[0] for row in rows)


def keep_unfinished(office: Office, case_id: int, text: str) -> None:
    """Keep this text as it stands now. Raises `StoreError`."""
    mine = (case_id, office.person.name)
    values = (storable(text), office.now_us())
    with office.database.write("unfinished", durable=False) as tx:
        if not tx.run(f"UPDATE draft SET text = ?, created_at = ? WHERE {_MINE}", (*values, *mine)):
            tx.run(
                "INSERT INTO draft (case_id, author, why, text, created_at) VALUES (?, ?, 'unfinished', ?, ?)",
                (*mine, *values),
            )


def drop_unfinished(office: Office, case_id: int) -> None:
    """It was kept as the draft, or thrown away. Raises `StoreError`."""
    with office.database.write("unfinished", durable=False) as tx:
        tx.run(f"DELETE FROM draft WHERE {_MINE}", (case_id, office.person.name))
