"""Pulls and imports, where each source's walk stands, and facts about the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reviewbot.store.database import Database, Row, Tx


@dataclass(frozen=True, slots=True)
class SourceStanding:
    """Where the walk of a source stands, and how it went last."""

    source: str
    cursor: str | None = None
    account: str = ""
    ok_at: int | None = None
    error: str = ""
    error_at: int | None = None
    posting_from: int | None = None


def standing(database: Database, source: str) -> SourceStanding:
    """What is known of a source; all empty for one never pulled."""
    row = database.one("SELECT * FROM source_state WHERE source = ?", (source,))
    return SourceStanding(**dict(row)) if row else SourceStanding(source)


def standings(database: Database) -> tuple[SourceStanding, ...]:
    """Every source ever pulled."""
    return tuple(SourceStanding(**dict(row)) for row in database.all("SELECT * FROM source_state ORDER BY source"))


def note_source(tx: Tx, source: str, **values: Any) -> None:
    """Set some of a source's columns; names from our own code."""
    columns = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    updates = ", ".join(f"{name} = excluded.{name}" for name in values)
    tx.run(
        f"INSERT INTO source_state (source, {columns}) VALUES (:source, {marks})"
        f" ON CONFLICT (source) DO UPDATE SET {updates}",
        {"source": source, **values},
    )


def begin_run(tx: Tx, source: str, *, kind: str, at: int, person: str) -> int:
    """A new run; its id. An earlier one of this source that was killed is no longer running: the lock is ours."""
    tx.run("UPDATE run SET state = 'interrupted' WHERE source = ? AND state = 'running'", (source,))
    return tx.insert(
        "INSERT INTO run (source, kind, started_at, person) VALUES (?, ?, ?, ?)", (source, kind, at, person)
    )


def count_run(tx: Tx, run_id: int, counts: Mapping[str, int]) -> None:
    """Store the counts so far, together with the page they count."""
    assignments = ", ".join(f"{name} = :{name}" for name in counts)
    tx.run(f"UPDATE run SET {assignments} WHERE id = :id", {**counts, "id": run_id})


def end_run(tx: Tx, run_id: int, *, state: str, at: int, error: str = "", rejects_file: str = "") -> None:
    """How it ended."""
    tx.run(
        "UPDATE run SET state = ?, finished_at = ?, error = ?, rejects_file = ? WHERE id = ?",
        (state, at, error, rejects_file, run_id),
    )


def run(database: Database, run_id: int) -> Row | None:
    """One run."""
    return database.one("SELECT * FROM run WHERE id = ?", (run_id,))


def recent_runs(database: Database, *, limit: int = 50) -> list[Row]:
    """The last runs, newest first."""
    return database.all("SELECT * FROM run ORDER BY id DESC LIMIT ?", (limit,))


def answered_of_run(database: Database, run_id: int, *, limit: int = 10) -> list[int]:
    """Cases that came with this run and were worked on: approved, answered by us, or with a slot."""
    rows = database.all(
        "SELECT DISTINCT m.id FROM mention m JOIN cases c ON c.id = m.id LEFT JOIN slot s ON s.case_id = m.id"
        " LEFT JOIN approval a ON a.case_id = m.id AND a.voided_at IS NULL"
        " WHERE (m.run_id = :run OR m.id IN (SELECT mention_id FROM mention_version WHERE run_id = :run))"
        " AND (s.id IS NOT NULL OR a.id IS NOT NULL) ORDER BY m.id LIMIT :limit",
        {"run": run_id, "limit": limit},
    )
    return [row[0] for row in rows]


def meta(database: Database | Tx, key: str) -> str:
    """A fact about this database; "" when it is not known."""
    return str(database.value("SELECT value FROM meta WHERE key = ?", (key,)) or "")


def set_meta(tx: Tx, key: str, value: str) -> None:
    """Remember a fact."""
    tx.run(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
