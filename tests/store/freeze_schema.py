"""Writes `reviewbot/store/schema.sql` from the migrations: `python -m tests.store.freeze_schema` after a new one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from reviewbot.store import schema
from reviewbot.store.database import Database

FILE = Path(schema.__file__).parent / "schema.sql"
_HEAD = (
    "-- The newest schema, as the migrations leave it: what a new database is made from, without importing Alembic.\n"
    "-- Written by `python -m tests.store.freeze_schema` after a new one; a test compares them.\n"
)


def migrated_schema() -> str:
    """What the migrations leave, in the order in which they make it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "migrated.db"
        database = Database(lambda: schema.connect(path), path=path)
        schema.migrate(database)
        rows = database.all("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        database.close()
    statements = [_plain(row["sql"]) for row in rows if not row["name"].startswith("mention_search_")]
    return "\n".join([_HEAD, *(f"{statement};\n" for statement in statements)])


def _plain(sql: str) -> str:
    return "\n".join(line.replace("\t", "    ").rstrip() for line in sql.strip().splitlines())


if __name__ == "__main__":
    FILE.write_text(migrated_schema(), encoding="utf-8")
