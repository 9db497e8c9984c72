"""Opening a database: made, migrated with a backup, or refused with a word that helps."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewbot.errors import ConfigError, StoreError, StoreTooNew, StoreUnusable
from reviewbot.flow.health import database_health
from reviewbot.store import schema
from reviewbot.store.database import Database
from tests.fakes.office import Desk, make_desk, ready_database
from tests.store.freeze_schema import FILE, migrated_schema


def url(path: Path) -> str:
    return f"sqlite:///{path}"


def test_a_new_database_has_exactly_the_schema_that_the_migrations_leave() -> None:
    assert FILE.read_text(encoding="utf-8") == migrated_schema(), "run: python -m tests.store.freeze_schema"


def test_the_migrations_leave_exactly_what_the_tables_say(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    from reviewbot.store.tables import Meta

    path = tmp_path / "a.db"
    database = Database(lambda: schema.connect(path), path=path)
    schema.migrate(database)
    database.close()
    engine = create_engine(url(path))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        differences = compare_metadata(context, Meta.metadata)
    engine.dispose()
    assert [d for d in differences if "mention_search" not in str(d)] == []


def test_the_newest_migration_is_the_one_the_code_knows() -> None:
    from alembic.script import ScriptDirectory

    folder = Path(schema.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == schema.HEAD


def test_opening_a_current_database_imports_neither_alembic_nor_sqlmodel(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from reviewbot.store.schema import open_database as o;"
        f"o({url(tmp_path / 'a.db')!r}, backups=Path({str(tmp_path)!r})).close();"
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'alembic', 'sqlmodel', 'sqlalchemy'}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def older(path: Path) -> None:
    """A database as an older reviewbot left it: same tables, an older number."""
    path.write_bytes(ready_database())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")


def test_before_a_migration_a_copy_is_made_and_only_the_newest_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backups = tmp_path / "a.db", tmp_path / "backups"
    monkeypatch.setattr(schema, "migrate", lambda database: None)
    for _ in range(4):
        older(path)
        schema.open_database(url(path), backups=backups, keep=2).close()
    copies = list(backups.glob("*.db"))
    assert len(copies) == 2
    with closing(sqlite3.connect(copies[0])) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)


def test_a_database_of_a_newer_reviewbot_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(ready_database())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreTooNew, match="newer reviewbot") as refused:
        schema.open_database(url(path), backups=tmp_path)
    assert refused.value.exit_code == 2


def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"these are not the rows you are looking for" * 100)
    before = path.read_bytes()
    with pytest.raises(StoreUnusable, match="not a reviewbot database") as refused:
        schema.open_database(url(path), backups=tmp_path)
    assert refused.value.hint
    assert path.read_bytes() == before


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE songs (id INTEGER)")
    with pytest.raises(StoreUnusable, match="another program"):
        schema.open_database(url(path), backups=tmp_path)


def test_a_folder_for_a_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable, match="folder"):
        schema.open_database(url(tmp_path), backups=tmp_path)


def test_a_url_for_which_there_is_no_support_is_refused_without_showing_its_password(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        schema.open_database("postgresql://me:hunter2@host/db", backups=tmp_path)
    assert "hunter2" not in str(refused.value)


def test_a_damaged_database_is_refused_with_the_way_to_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    whole = bytearray(ready_database())
    whole[4096 : 4096 * 6] = b"\xff" * (4096 * 5)
    path.write_bytes(bytes(whole))
    with pytest.raises(StoreUnusable, match="damaged") as refused:
        schema.open_database(url(path), backups=tmp_path).all("SELECT * FROM cases")
    assert "backup" in (refused.value.hint or "")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_refused_with_what_to_change(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(StoreError, match=r"cannot be opened|read-only") as refused:
        schema.open_database(url(folder / "a.db"), backups=tmp_path)
    assert "writable" in (refused.value.hint or "")


def parts(kind: str) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.executescript(FILE.read_text(encoding="utf-8"))
        named = (
            "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE '%search_%' AND name NOT LIKE 'sqlite_%'"
        )
        return [row[0] for row in made.execute(named, (kind,))]


def damaged(desk: Desk, *statements: str) -> StoreUnusable:
    """What `doctor` says of the desk's database after that."""
    with closing(sqlite3.connect(desk.folder / "reviewbot.db")) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    with pytest.raises(StoreUnusable) as refused:
        database_health(desk.workspace)
    assert "backups" in (refused.value.hint or "")
    return refused.value


@pytest.mark.parametrize("name", parts("table"))
def test_a_table_that_was_dropped_is_named_and_no_other(tmp_path: Path, name: str) -> None:
    said = damaged(make_desk(tmp_path), "PRAGMA foreign_keys=OFF", f"DROP TABLE {name}").message
    assert said.endswith(f"it lacks the table {name}")


@pytest.mark.parametrize("name", parts("index"))
def test_an_index_that_was_dropped_is_named(tmp_path: Path, name: str) -> None:
    assert f"lacks the index {name} on" in damaged(make_desk(tmp_path), f"DROP INDEX {name}").message


def test_a_column_that_was_dropped_is_named(tmp_path: Path) -> None:
    said = damaged(make_desk(tmp_path), "ALTER TABLE draft DROP COLUMN gloss", "DROP TABLE recovery").message
    assert said.endswith("it lacks the table recovery, the column draft.gloss")


def test_a_whole_database_and_one_with_a_table_of_somebody_elses_are_whole(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    assert "whole" in database_health(desk.workspace)
    with closing(sqlite3.connect(desk.folder / "reviewbot.db")) as connection, connection:
        connection.execute("CREATE TABLE notes (id INTEGER)")
    assert "whole" in database_health(desk.workspace)
