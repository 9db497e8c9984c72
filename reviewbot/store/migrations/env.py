"""What Alembic runs: the migrations over the connection that `store.schema` opened, all in one transaction."""

from __future__ import annotations

from alembic import context

from reviewbot.store import tables

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=tables.Meta.metadata, render_as_batch=True)
context.run_migrations()
