"""The health of the store, for `doctor`: whole, its log unbroken, and how full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import StoreUnusable
from reviewbot.store import cases, runs
from reviewbot.store.changes import broken_seal
from reviewbot.store.database import Database
from reviewbot.store.instants import instant
from reviewbot.store.schema import HEAD, RESTORE, lacking, open_database
from reviewbot.store.wholeness import missing_parts

if TYPE_CHECKING:
    from reviewbot.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How a source's last pulls went, and whose account it is."""

    source: str
    account: str
    ok_at: datetime | None
    error: str
    error_at: datetime | None


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """What was found. `unsettled`: replies with an unknown outcome; `needs_person`: those of them left to people."""

    schema: str
    journal: str
    size_bytes: int
    mentions: int
    cases: Mapping[CaseState, int]
    events: int
    unsettled: int
    needs_person: int
    sources: tuple[SourceHealth, ...]


def store_health(database: Database, *, thorough: bool = True) -> StoreHealth:
    """Look the store over. Raises `StoreUnusable` when it is damaged, lacks a table, or its log was altered."""
    if thorough:
        _refuse_damage(database)
    return StoreHealth(
        schema=HEAD,
        journal=str(database.value("PRAGMA journal_mode")),
        size_bytes=database.path.stat().st_size if database.path else 0,
        mentions=int(database.value("SELECT count(*) FROM mention")),
        cases=cases.counts_by_state(database),
        events=int(database.value("SELECT count(*) FROM event")),
        unsettled=int(database.value("SELECT count(*) FROM slot WHERE state IN ('claimed', 'unknown')")),
        needs_person=int(database.value("SELECT count(*) FROM slot WHERE state = 'unknown' AND needs_person = 1")),
        sources=tuple(
            SourceHealth(one.source, one.account, instant(one.ok_at), one.error, instant(one.error_at))
            for one in runs.standings(database)
        ),
    )


def database_health(workspace: Workspace) -> str:
    """The same in one line, opening the store for it. Raises `StoreError` and its kinds."""
    settings = workspace.config.database
    database = open_database(workspace.database_url, backups=workspace.backups, keep=settings.backups)
    try:
        found = store_health(database)
    finally:
        database.close()
    waiting = found.cases[CaseState.WAITING]
    unsettled = f", {found.unsettled} replies with an unknown outcome" if found.unsettled else ""
    return (
        f"whole; schema {found.schema}, {found.size_bytes / 1e6:.1f} MB, {found.mentions:,} mentions,"
        f" {waiting:,} waiting, {found.events:,} events{unsettled}"
    )


def _refuse_damage(database: Database) -> None:
    said = str(database.value("PRAGMA integrity_check(1)"))
    orphans = database.value("PRAGMA foreign_key_check")
    if said != "ok" or orphans is not None:
        trouble = said if said != "ok" else f"rows of {orphans} without their parent"
        raise StoreUnusable(f"{database.path} is damaged: {trouble}", hint=RESTORE)
    if missing_parts(database.all):
        raise lacking(database)
    broken = broken_seal(database)
    if broken is not None:
        raise StoreUnusable(
            f"the log in {database.path} was altered at event {broken}", hint="compare with a backup copy"
        )
