"""Is every part of the schema still there? A file may be sound to SQLite and yet lack a table that somebody dropped.

What must be there is read from `schema.sql`, the newest schema as the migrations leave it, by making it in memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).parent / "schema.sql"
# Left out: what SQLite keeps for itself, and the shadow tables of the search, which go with `mention_search`.
_PARTS = (
    "SELECT type, name, tbl_name FROM sqlite_master"
    " WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'mention_search_%' ORDER BY type DESC, name"
)
_COLUMNS = (
    "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
    " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'mention_search_%'"
)
Ask = Callable[[str], Iterable[Any]]


def missing_parts(ask: Ask) -> tuple[str, ...]:
    """The tables, columns and indexes that the newest schema has and this database lacks, in words.

    `ask` runs a query on the database that is looked at. What hangs on a missing table is not named beside it.
    """
    parts, columns = _newest()
    found, columns_found = {tuple(row)[:2] for row in ask(_PARTS)}, {tuple(row) for row in ask(_COLUMNS)}
    lost = [part for part in parts if part[:2] not in found]
    tables = {name for kind, name, _ in lost if kind == "table"}
    told = [f"the table {name}" for name in sorted(tables)]
    told += [f"the column {'.'.join(one)}" for one in columns if one[0] not in tables and one not in columns_found]
    return (*told, *(f"the {kind} {name} on {table}" for kind, name, table in lost if table not in tables))


def is_ours(tables: Iterable[str]) -> bool:
    """Whether these are, for the most part, our tables: a damaged database of ours, not another program's."""
    ours = {name for kind, name, _ in _newest()[0] if kind == "table"}
    return len(ours.intersection(tables)) > len(ours) / 2


def _newest() -> tuple[list[tuple[str, str, str]], list[tuple[str, str]]]:
    """The parts and the columns of the newest schema."""
    with closing(sqlite3.connect(":memory:")) as newest:
        newest.executescript(SCHEMA.read_text(encoding="utf-8"))
        return newest.execute(_PARTS).fetchall(), newest.execute(_COLUMNS).fetchall()
