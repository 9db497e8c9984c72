"""What is kept, and how: tables, migrations, statements. The only package that knows SQL.

::

    tables      the schema, as SQLModel classes (imported only to migrate and in tests)
    schema      opens, checks, backs up and migrates a database
    wholeness   whether a table, a column or an index went missing
    database    connections, transactions, our own patience with locks, errors with hints
    changes     every change of a state: one compare-and-set and one event row, in one place
    arrivals    the bulk path of a pull: probe, insert, new versions
    cases       the queue and one case, as rows
    replies     drafts, approvals, slots, attempts
    runs        pulls and imports, cursors
    searching   the full-text index

Statements are plain SQL with named parameters, short enough to read; rows come back as frozen dataclasses.
Instants are whole microseconds since 1970 in UTC: they sort, keep their precision and reach from year 1 to 9999.
Texts and names of people stand in `mention_version`, `existing_reply` and `draft`, and nowhere else.
"""
