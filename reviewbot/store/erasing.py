"""Erasing texts and names for good: what the site's rules ask for what was deleted there, and for a forgotten person.

Rows stay, with their ids, counts and readings without text, so that the log still proves itself.
"""

from __future__ import annotations

from reviewbot.store.database import Tx
from reviewbot.store.searching import forget


def erase_mention(tx: Tx, mention_id: int, *, at: int) -> None:
    """All versions of one mention, the reply found under it and its drafts, as if nothing had been written in them."""
    tx.run("PRAGMA secure_delete=ON")  # the freed bytes are overwritten, not left in the file
    forget(tx, "mention_id = ? AND erased_at IS NULL", (mention_id,))
    tx.run(
        "UPDATE mention_version SET title = '', text = '', author = '', author_id = '', extra = '', reading = '',"
        " erased_at = ? WHERE mention_id = ? AND erased_at IS NULL",
        (at, mention_id),
    )
    tx.run("UPDATE existing_reply SET text = '', author = '' WHERE mention_id = ?", (mention_id,))
    tx.run(
        "UPDATE draft SET text = NULL, private = NULL, gloss = NULL, erased_at = ? WHERE case_id = ?", (at, mention_id)
    )
    # without its hash, should the site show it again, it counts as new content and comes back with its text
    tx.run("UPDATE mention SET url = '', content_hash = '' WHERE id = ?", (mention_id,))
