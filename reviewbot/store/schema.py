"""Opening a database: checked, backed up and migrated before anything else touches it.

A new one is made from `schema.sql`, the schema as the migrations leave it; Alembic and sqlmodel, which take half a
second and 40 MB, are imported only when there is something to migrate.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reviewbot.errors import ConfigError, StoreError, StoreTooNew, StoreUnusable
from reviewbot.store.database import Checkpoint, Database, no_checkpoint
from reviewbot.store.wholeness import is_ours, missing_parts

HEAD = "0001"  # the newest migration; a test compares it with Alembic's own answer
RESTORE = "put a whole copy in its place, yours or one of ours (`reviewbot where` shows the backups), then pull"
_CACHE_KIB = 8_192


def open_database(
    url: str,
    *,
    backups: Path,
    keep: int = 5,
    patience_s: float = 10.0,
    checkpoint: Checkpoint = no_checkpoint,
) -> Database:
    """The database at `url`, at the newest schema, made if it is not there.

    Before a migration a copy goes to `backups`, of which the newest `keep` stay. Raises `StoreTooNew`,
    `StoreUnusable` or `StoreError`, and `ConfigError` for a URL that is not SQLite.
    """
    path = _path_of(url)
    database = Database(lambda: connect(path), path=path, patience_s=patience_s, checkpoint=checkpoint)
    try:
        _bring_up_to_date(database, path, backups=backups, keep=keep)
    except BaseException:
        database.close()
        raise
    return database


def connect(path: Path | str) -> sqlite3.Connection:
    """A connection as all of ours are: no implicit transactions, WAL, foreign keys, no waiting of its own."""
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False, cached_statements=256)
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        connection.execute("PRAGMA temp_store=MEMORY")
        if connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
            connection.execute("PRAGMA journal_mode=WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _path_of(url: str) -> Path:
    prefix = "sqlite:///"
    if not url.startswith(prefix) or len(url) == len(prefix):
        raise ConfigError(
            f"database.url = {url.partition('@')[2] or url!r} is not a database that this version can use",
            hint='write e.g. url = "sqlite:///reviewbot.db"',
        )
    path = Path(url.removeprefix(prefix))
    if path.is_dir():
        raise StoreUnusable(f"{path} is a folder, not a database", hint="name a file in database.url")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StoreError(f"{path.parent} cannot be made: {problem}", hint="check database.url") from problem
    return path


def version_of(database: Database) -> str | None:
    """The schema's version; None for an empty database. Raises `StoreUnusable` for somebody else's tables."""
    tables = {row[0] for row in database.all("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    if not {"alembic_version", "meta", "cases"} <= tables:
        if is_ours(tables):
            raise lacking(database)
        raise StoreUnusable(f"{database.path} holds another program's tables", hint="name another file in database.url")
    return str(database.value("SELECT version_num FROM alembic_version") or "")


def lacking(database: Database) -> StoreUnusable:
    """The error for a database that lacks parts of the schema, each named."""
    missing = ", ".join(missing_parts(database.all))
    return StoreUnusable(f"{database.path} is damaged, it lacks {missing}", hint=RESTORE)


def _bring_up_to_date(database: Database, path: Path, *, backups: Path, keep: int) -> None:
    found = version_of(database)
    if found is None:
        create(database)
        return
    if found == HEAD:
        return
    if found > HEAD:
        raise StoreTooNew(
            f"{path} was written by a newer reviewbot (schema {found}, this one knows {HEAD})",
            hint="update reviewbot, or restore an older backup copy",
        )
    back_up(database, backups / f"{path.stem}-{found}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db", keep=keep)
    migrate(database)


def create(database: Database) -> None:
    """Make the newest schema in an empty database; a second process that waited for it finds it made."""
    script = (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")
    with database.write("create") as tx:
        if tx.value("SELECT count(*) FROM sqlite_master"):
            return
        for statement in script.split(";\n"):
            if statement.strip():
                tx.run(statement)
        tx.run("INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD,))
        set_salt(tx.run)


def set_salt(run: Callable[[str, tuple[str]], object]) -> None:
    """The secret of this database's hashes, made once."""
    salt = "INSERT INTO meta (key, value) VALUES ('salt', ?) ON CONFLICT (key) DO NOTHING"
    run(salt, (secrets.token_hex(16),))


def back_up(database: Database, target: Path, *, keep: int) -> None:
    """A whole copy of the database at `target`; of the copies beside it the newest `keep` stay."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(target)) as copy:
        database.connection.backup(copy)
    target.chmod(0o600)
    copies = sorted(target.parent.glob("*.db"), key=lambda one: one.stat().st_mtime_ns)
    for old in copies[:-keep]:
        old.unlink(missing_ok=True)


def migrate(database: Database, *, to: str = "head") -> None:
    """Run the migrations in one transaction; a second process that waited for it finds nothing left to do."""
    from alembic import command
    from sqlalchemy.exc import DBAPIError

    engine = _engine(database)
    try:
        with engine.begin() as connection:
            command.upgrade(_alembic_config(connection), to)
            set_salt(connection.exec_driver_sql)
    except DBAPIError as problem:
        if isinstance(problem.orig, sqlite3.Error):
            raise database.explain(problem.orig) from problem
        raise
    finally:
        engine.dispose()


def _alembic_config(connection: Any) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _engine(database: Database) -> Any:
    """An engine over a connection of its own; pysqlite opens no transaction for DDL, so we begin it ourselves."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite://", creator=database.connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda c: database.patiently(lambda: c.exec_driver_sql("BEGIN IMMEDIATE")))
    return engine
