"""A make-believe review site in one SQLite file: it keeps what was answered, and misbehaves like a real one.

How it treats a reply stands with each item of the inbox (`answer`): accept it, delay its publication, let
moderation reject it, refuse it, take it and drop the connection, drop the connection before taking it, or ask
to wait the first time.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import Any

_SCHEMA = """
CREATE TABLE IF NOT EXISTS site (opened_at TEXT NOT NULL, wave INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS reply (
    reply_id INTEGER PRIMARY KEY, item TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL,
    reads INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS attempt (item TEXT NOT NULL, at TEXT NOT NULL);
"""


class Answer(StrEnum):
    """What the site does with a reply to an item."""

    ACCEPT = "accept"  # published at once
    DELAY = "delay"  # taken, public after it was asked for twice
    REJECT = "reject"  # taken, then refused by moderation
    REFUSE = "refuse"  # refused: the thread is locked
    LOSE = "lose"  # taken, but the connection drops before the answer
    VANISH = "vanish"  # the connection drops before it is taken
    LIMIT = "limit"  # asks to wait the first time


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the inbox."""

    id: str
    site: str
    location: str
    text: str
    hours_ago: float
    rating: float | None = None
    title: str = ""
    author: str = ""
    author_id: str = ""
    language: str = ""
    form: str = "review"
    thread: str = ""
    parent: str = ""
    reach: int = 0
    reply: str = ""
    lane: str = "api"  # api, copy (the site has no reply API) or none (may not be answered)
    answer: Answer = Answer.ACCEPT
    wave: int = 1  # arrives with the first pull, or with the second
    after_reply: str = ""  # arrives once this item was answered
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredReply:
    """A reply that the site holds; `reads` counts how often its state was asked for."""

    reply_id: str
    item: str
    text: str
    at: datetime
    reads: int


def inbox() -> list[Item]:
    """The bundled mentions, all written for this project."""
    text = files("reviewbot_sources.practice").joinpath("inbox.jsonl").read_text(encoding="utf-8")
    return [_item(json.loads(line)) for line in text.splitlines()]


def _item(row: dict[str, Any]) -> Item:
    return Item(**{**row, "answer": Answer(row.get("answer", "accept"))})


class PracticeSite:
    """The site's memory."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._file = file

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._file, timeout=10)) as connection:
            connection.executescript(_SCHEMA)
            with connection:
                yield connection

    def opened_at(self) -> datetime:
        """When the site was first seen; the items' ages count from here, so that they do not drift."""
        with self._open() as db:
            row = db.execute("SELECT opened_at FROM site").fetchone()
            if row is None:
                row = (datetime.now(UTC).isoformat(timespec="seconds"),)
                db.execute("INSERT INTO site (opened_at) VALUES (?)", row)
            return datetime.fromisoformat(row[0])

    def wave(self) -> int:
        """How far the authors have got: 1 at first, 2 once somebody edited their review."""
        with self._open() as db:
            row = db.execute("SELECT wave FROM site").fetchone()
            return int(row[0]) if row else 1

    def move_on(self) -> None:
        """Let the second wave happen."""
        self.opened_at()
        with self._open() as db:
            db.execute("UPDATE site SET wave = 2")

    def attempts(self, item: str) -> int:
        """Count one more attempt to answer an item; returns how many there were before."""
        with self._open() as db:
            (before,) = db.execute("SELECT count(*) FROM attempt WHERE item = ?", (item,)).fetchone()
            db.execute("INSERT INTO attempt VALUES (?, ?)", (item, datetime.now(UTC).isoformat()))
            return int(before)

    def add(self, item: str, text: str) -> StoredReply:
        """Take a reply: every call makes one more."""
        at = datetime.now(UTC)
        with self._open() as db:
            made = db.execute("INSERT INTO reply (item, text, at) VALUES (?, ?, ?)", (item, text, at.isoformat()))
            return StoredReply(str(made.lastrowid), item, text, at, 0)

    def replies(self, item: str = "") -> list[StoredReply]:
        """The replies to one item, or to all."""
        with self._open() as db:
            rows = db.execute("SELECT reply_id, item, text, at, reads FROM reply ORDER BY reply_id").fetchall()
        made = [StoredReply(str(i), to, text, datetime.fromisoformat(at), reads) for i, to, text, at, reads in rows]
        return [reply for reply in made if item in ("", reply.item)]

    def look(self, reply_id: str) -> StoredReply | None:
        """One reply, counted as one more look at it; None when it was deleted."""
        with self._open() as db:
            db.execute("UPDATE reply SET reads = reads + 1 WHERE reply_id = ?", (reply_id,))
        return next((reply for reply in self.replies() if reply.reply_id == reply_id), None)

    def change(self, reply_id: str, text: str) -> bool:
        """Replace a reply's text; False when it is not there."""
        with self._open() as db:
            return db.execute("UPDATE reply SET text = ? WHERE reply_id = ?", (text, reply_id)).rowcount == 1

    def delete(self, reply_id: str) -> None:
        """Take a reply down."""
        with self._open() as db:
            db.execute("DELETE FROM reply WHERE reply_id = ?", (reply_id,))
