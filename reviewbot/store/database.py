"""Connections and transactions: SQLite in WAL mode, writes by `BEGIN IMMEDIATE`, our own patience with locks.

SQLite's own busy timeout starves the desk beside two pullers (a write waits up to 1.3 s); trying again every 2 ms
keeps it under 45 ms. Each thread has its own connection, used under its own lock, so that any thread may close all of
them. No transaction is ever open while a site is called.
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
CLOSING_S = 1.0  # how long closing waits for what another thread is at before it stops it, and after that


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


class _Held:
    """One thread's connection, and the lock under which it is used: SQLite may crash where one in use is closed."""

    __slots__ = ("closed", "connection", "durable", "lock")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.lock = threading.RLock()
        self.durable: bool | None = None  # which durability it is set to; None: not known yet
        self.closed = False

    def close(self, *, wait_s: float) -> None:
        """Close it when its thread is not at it; what does not end in that time is stopped, and undone by SQLite."""
        if not self.lock.acquire(timeout=wait_s):
            self.connection.interrupt()
            if not self.lock.acquire(timeout=wait_s):
                return  # its thread hangs outside of SQLite with a transaction open: never closed under it
        try:
            self.closed = True
            self.connection.close()
        finally:
            self.lock.release()


class Database:
    """One database, however many threads use it; close it after use, from any of them."""

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
        self._opened: list[_Held] = []
        self._guard = threading.Lock()
        self._closed = False

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection. Raises `StoreError` once the database was closed."""
        return self._held().connection

    def _held(self) -> _Held:
        found: _Held | None = getattr(self._local, "held", None)
        if found is None:
            found = _Held(self.patiently(self.connect))
            with self._guard:
                self._opened.append(found)  # closed below if the database was closed meanwhile
            self._local.held = found
        if self._closed:
            found.close(wait_s=0)
            raise self._was_closed()
        return found

    @contextmanager
    def _in_use(self) -> Iterator[_Held]:
        held = self._held()
        with held.lock:
            if held.closed:
                raise self._was_closed()
            yield held

    @contextmanager
    def write(self, label: str, *, durable: bool = True) -> Iterator[Tx]:
        """One transaction: all of it or nothing. `label` names its checkpoints.

        `durable` makes the commit survive a power loss (`synchronous=FULL`, rule R2); the bulk path of a pull goes
        without, since its rows and cursor are lost together and walked again. Raises `StoreError`.
        """
        with self._in_use() as held:
            connection = held.connection
            _set_durability(held, durable)
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
        with self._in_use() as held:
            connection = held.connection
            self.patiently(lambda: connection.execute("BEGIN"))
            try:
                yield
            finally:
                _rollback(connection)

    def all(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query."""
        with self._in_use() as held:
            return self.patiently(lambda: held.connection.execute(sql, values).fetchall())

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row, or None."""
        with self._in_use() as held:
            rows = self.patiently(lambda: held.connection.execute(sql, values).fetchmany(1))
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
                if not _is_busy(problem) or time.monotonic() >= deadline or self._closed:
                    raise self.explain(problem) from problem
            time.sleep(RETRY_S)

    def close(self) -> None:
        """Close every thread's connection, for good; a thread that is at it is waited for, then gets `StoreError`."""
        with self._guard:
            self._closed = True
            opened, self._opened = self._opened, []
        for held in opened:
            held.close(wait_s=CLOSING_S)

    def _was_closed(self) -> StoreError:
        return StoreError(
            f"{self.path or 'the database'} was closed while this was being done",
            hint="nothing of the last step was stored: do it again",
        )

    def explain(self, problem: sqlite3.Error) -> StoreError:
        """The error of our own tree, with what to do next."""
        if self._closed:
            return self._was_closed()
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


def _set_durability(held: _Held, durable: bool) -> None:
    if held.durable is not durable:
        held.connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        held.durable = durable


def _rollback(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.rollback()
