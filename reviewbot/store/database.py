"""Connections and transactions: SQLite in WAL mode, writes by `BEGIN IMMEDIATE`, our own patience with locks.

SQLite's own busy timeout starves the desk beside two pullers (a write waits up to 1.3 s); trying again every 2 ms
keeps it under 45 ms. Each thread has its own connection. No transaction is ever open while a site is called.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from reviewbot.errors import StoreError, StoreUnusable
from reviewbot.store.holder import holder_of

T = TypeVar("T")
Row = sqlite3.Row
Values = Mapping[str, Any] | Sequence[Any]
Checkpoint = Callable[[str], None]

RETRY_S = 0.002


def no_checkpoint(name: str) -> None:
    """Where a crash test would end the process; nothing happens here otherwise."""


class Tx:
    """An open write transaction: the only way to change anything."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, sql: str, values: Values = ()) -> int:
        """Execute one statement; how many rows it changed."""
        return self._connection.execute(sql, values).rowcount

    def insert(self, sql: str, values: Values = ()) -> int:
        """Execute one insert; the new row's id."""
        return int(self._connection.execute(sql, values).lastrowid or 0)

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute one statement for many rows: the bulk path."""
        self._connection.executemany(sql, rows)

    def all(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query, seen from inside the transaction."""
        return self._connection.execute(sql, values).fetchall()

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._connection.execute(sql, values).fetchone()
        return row

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, values)
        return None if row is None else row[0]


class Database:
    """One database, however many threads use it; close it after use."""

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        *,
        path: Path | None = None,
        patience_s: float = 10.0,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        self.path = path
        self.checkpoint = checkpoint
        self.connect = connect
        self._patience_s = patience_s
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._guard = threading.Lock()

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = self.patiently(self.connect)
            self._local.connection = found
            with self._guard:
                self._opened.append(found)
        return found

    @contextmanager
    def write(self, label: str, *, durable: bool = True) -> Iterator[Tx]:
        """One transaction: all of it or nothing. `label` names its checkpoints.

        `durable` makes the commit survive a power loss (`synchronous=FULL`, rule R2); the bulk path of a pull goes
        without, since its rows and cursor are lost together and walked again. Raises `StoreError`.
        """
        connection = self.connection
        self._set_durability(connection, durable)
        self.patiently(lambda: connection.execute("BEGIN IMMEDIATE"))
        try:
            yield Tx(connection)
            self.checkpoint(f"{label}: before commit")
            connection.execute("COMMIT")
        except sqlite3.Error as problem:
            _rollback(connection)
            raise self.explain(problem) from problem
        except BaseException:
            _rollback(connection)
            raise
        self.checkpoint(f"{label}: committed")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see one state of the database."""
        connection = self.connection
        self.patiently(lambda: connection.execute("BEGIN"))
        try:
            yield
        finally:
            _rollback(connection)

    def all(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query."""
        return self.patiently(lambda: self.connection.execute(sql, values).fetchall())

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row, or None."""
        rows = self.patiently(lambda: self.connection.execute(sql, values).fetchmany(1))
        return rows[0] if rows else None

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, values)
        return None if row is None else row[0]

    def patiently(self, step: Callable[[], T]) -> T:
        """Do one step, again and again while another holds the lock; `StoreError` when patience ends."""
        deadline = time.monotonic() + self._patience_s
        while True:
            try:
                return step()
            except sqlite3.Error as problem:
                if not _is_busy(problem) or time.monotonic() >= deadline:
                    raise self.explain(problem) from problem
            time.sleep(RETRY_S)

    def close(self) -> None:
        """Close every thread's connection."""
        with self._guard:
            opened, self._opened = self._opened, []
        for connection in opened:
            connection.close()
        self._local = threading.local()

    def explain(self, problem: sqlite3.Error) -> StoreError:
        """The error of our own tree, with what to do next."""
        where = str(self.path) if self.path else "the database"
        name = getattr(problem, "sqlite_errorname", "")
        if _is_busy(problem):
            holder = holder_of(self.path) if self.path else ""
            return StoreError(
                f"{where} is locked by {holder or 'another program'}",
                hint="let it finish, or close it, then run this again; nothing was changed",
            )
        for prefix, kind, said, hint in _EXPLAINED:
            if name.startswith(prefix):
                return kind(f"{where} {said}: {problem}", hint=hint)
        return StoreError(f"{where} cannot be used: {problem}", hint="`reviewbot doctor` looks closer")

    def _set_durability(self, connection: sqlite3.Connection, durable: bool) -> None:
        if getattr(self._local, "durable", None) is not durable:
            connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._local.durable = durable


_EXPLAINED: tuple[tuple[str, type[StoreError], str, str], ...] = (
    ("SQLITE_READONLY", StoreError, "is read-only", "make the file and its folder writable for you"),
    ("SQLITE_FULL", StoreError, "cannot grow, the disk is full", "make room, then run this again; nothing was lost"),
    ("SQLITE_IOERR", StoreError, "cannot be read or written", "check the disk, its quota and its permissions"),
    ("SQLITE_CANTOPEN", StoreError, "cannot be opened", "check that the folder is there and writable for you"),
    ("SQLITE_PERM", StoreError, "is not accessible", "check its permissions"),
    ("SQLITE_NOTADB", StoreUnusable, "is not a reviewbot database", "check database.url, or move that file away"),
    ("SQLITE_CORRUPT", StoreUnusable, "is damaged", "restore a backup copy: `reviewbot where` shows where they are"),
)


def _is_busy(problem: sqlite3.Error) -> bool:
    return getattr(problem, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _rollback(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.rollback()
