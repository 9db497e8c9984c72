"""The full-text index over mentions: filled in one go at the end of a pull, a third of the cost of triggers."""

from __future__ import annotations

import re

from reviewbot.store.database import Database, Tx
from reviewbot.store.runs import meta, set_meta

_UPTO = "search_upto"  # the highest mention_version.id in the index
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*\*?|\"[^\"]+\"")
BATCH = 5_000


def fill(database: Database, *, batch: int = BATCH) -> int:
    """Index what came since the last time, in batches between which others can write; how many versions."""
    done = 0
    while step := _fill_batch(database, batch):
        done += step
    return done


def _fill_batch(database: Database, batch: int) -> int:
    with database.write("search index", durable=False) as tx:
        upto = int(meta(tx, _UPTO) or 0)
        last = tx.value(
            "SELECT max(id) FROM (SELECT id FROM mention_version WHERE id > ? ORDER BY id LIMIT ?)", (upto, batch)
        )
        if last is None:
            return 0
        changed = tx.run(
            "INSERT INTO mention_search (rowid, title, text)"
            " SELECT id, title, text FROM mention_version WHERE id > ? AND id <= ?",
            (upto, last),
        )
        set_meta(tx, _UPTO, str(last))
    return changed


def forget(tx: Tx, condition: str, values: tuple[object, ...]) -> None:
    """Take versions out of the index before their text is erased or deleted; `condition` is over `mention_version`."""
    upto = int(meta(tx, _UPTO) or 0)
    tx.run(
        "INSERT INTO mention_search (mention_search, rowid, title, text)"
        f" SELECT 'delete', id, title, text FROM mention_version WHERE id <= ? AND ({condition})",
        (upto, *values),
    )


def query_of(words: str) -> str:
    """What a person typed, as a query that FTS5 cannot misread: words, "phrases", and prefixes with a star."""
    terms = []
    for term in _WORD.findall(words):
        prefix = term.endswith("*")
        bare = term.strip('"').rstrip("*")
        terms.append(f'"{bare}"' + (" *" if prefix else ""))
    return " ".join(terms)
