"""Alembic's scripts: every schema there has been, and the way from each to the next."""
