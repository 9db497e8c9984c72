"""What Alembic runs: the migrations over the connection that `store.schema` opened, all in one transaction."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

from reviewbot.store import tables

connection = context.config.attributes["connection"]
assert tables.SQLModel is SQLModel  # the tables are registered by their import
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
context.run_migrations()
