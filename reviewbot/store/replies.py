"""Drafts, approvals, slots and attempts: what a reply is on its way to the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reviewbot.domain.reply import Draft
from reviewbot.store.database import Database, Row, Tx
from reviewbot.store.readings import ids_column


def add_draft(tx: Tx, case_id: int, draft: Draft, *, mention_version: int, author: str, at: int) -> int:
    """Keep one wording; its id. Drafts are never changed, only followed by another."""
    return tx.insert(
        "INSERT INTO draft (case_id, mention_version, text, why, author, template, variant, language, topics, private,"
        " gloss, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (case_id, mention_version, draft.reply, draft.why or "", author, draft.template, draft.variant, draft.language,
         ids_column(draft.topics), draft.private, draft.gloss, at),
    )  # fmt: skip


def draft(reader: Database | Tx, draft_id: int | None) -> Row | None:
    """One draft."""
    return None if draft_id is None else reader.one("SELECT * FROM draft WHERE id = ?", (draft_id,))


def drafts_of(reader: Database, case_id: int) -> list[Row]:
    """All wordings of a case, newest first."""
    return reader.all("SELECT * FROM draft WHERE case_id = ? ORDER BY id DESC", (case_id,))


def add_approval(tx: Tx, values: Mapping[str, Any]) -> int:
    """Keep a consent; its id. Columns as in `tables.Approval`."""
    return tx.insert(
        "INSERT INTO approval (case_id, draft_id, source, account, binding, person, created_at, not_before, expires_at,"
        " reasons) VALUES (:case_id, :draft_id, :source, :account, :binding, :person, :created_at, :not_before,"
        " :expires_at, :reasons)",
        values,
    )


def approval(reader: Database | Tx, approval_id: int | None) -> Row | None:
    """One approval with the text it consents to."""
    if approval_id is None:
        return None
    return reader.one(
        "SELECT a.*, d.text, d.author FROM approval a JOIN draft d ON d.id = a.draft_id WHERE a.id = ?", (approval_id,)
    )


def void_approval(tx: Tx, approval_id: int | None, *, at: int) -> None:
    """It no longer holds."""
    if approval_id is not None:
        tx.run("UPDATE approval SET voided_at = ? WHERE id = ? AND voided_at IS NULL", (at, approval_id))


def recent_replies(reader: Database, *, site: str, location: str, but: int, limit: int) -> tuple[str, ...]:
    """The last replies on a page (one site, one location), newest first: approved, sent and found ones (V1, V2)."""
    rows = reader.all(
        "SELECT text FROM ("
        " SELECT d.text AS text, a.created_at AS at FROM approval a JOIN draft d ON d.id = a.draft_id"
        "  JOIN mention m ON m.id = a.case_id"
        "  WHERE a.voided_at IS NULL AND m.site = :site AND m.location = :location AND a.case_id <> :but"
        " UNION ALL SELECT * FROM (SELECT text, coalesce(at, 0) FROM existing_reply"
        "  WHERE site = :site AND location = :location AND mention_id <> :but ORDER BY at DESC LIMIT :limit)"
        ") ORDER BY at DESC LIMIT :limit",
        {"site": site, "location": location, "but": but, "limit": 2 * limit},
    )
    texts = dict.fromkeys(row[0] for row in rows if row[0])  # ours may have been found at the site, too
    return tuple(texts)[:limit]


def slot_of(reader: Database | Tx, case_id: int) -> Row | None:
    """The case's slot that matters most: one in which something stands or may stand, else the newest."""
    return reader.one(
        "SELECT * FROM slot WHERE case_id = ? ORDER BY state IN ('claimed', 'unknown', 'posted', 'published') DESC,"
        " id DESC LIMIT 1",
        (case_id,),
    )


def slot(reader: Database | Tx, slot_id: int) -> Row | None:
    """One slot."""
    return reader.one("SELECT * FROM slot WHERE id = ?", (slot_id,))


def slots_in(reader: Database, *states: str) -> list[Row]:
    """All slots in these states, oldest first."""
    marks = ", ".join("?" * len(states))
    return reader.all(f"SELECT * FROM slot WHERE state IN ({marks}) ORDER BY id", states)


def ensure_slot(tx: Tx, *, site: str, account: str, parent: str, case_id: int, source: str) -> Row:
    """The slot of (site, account, parent), made open if there is none: unique for ever (R7)."""
    tx.run(
        "INSERT INTO slot (site, account, parent, case_id, source) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (site, account, parent) DO NOTHING",
        (site, account, parent, case_id, source),
    )
    row = tx.one("SELECT * FROM slot WHERE site = ? AND account = ? AND parent = ?", (site, account, parent))
    assert row is not None
    return row


def add_attempt(tx: Tx, values: Mapping[str, Any]) -> None:
    """The intent of one request, committed before a byte is sent (R2)."""
    tx.run(
        "INSERT INTO attempt (id, slot_id, approval_id, kind, text_hash, started_at)"
        " VALUES (:id, :slot_id, :approval_id, :kind, :text_hash, :started_at)",
        values,
    )


def end_attempt(tx: Tx, attempt_id: str, *, at: int, outcome: str, code: str = "") -> None:
    """What came of it."""
    tx.run("UPDATE attempt SET finished_at = ?, outcome = ?, code = ? WHERE id = ?", (at, outcome, code, attempt_id))


def attempts_of(reader: Database, slot_id: int) -> list[Row]:
    """All attempts of a slot, oldest first."""
    return reader.all("SELECT * FROM attempt WHERE slot_id = ? ORDER BY started_at, id", (slot_id,))


# Somebody whom a reply answers, or may answer: ours, or one of a colleague's found at the site (G4).
_ANSWERED = """
    (EXISTS (SELECT 1 FROM slot s WHERE s.case_id = m.id AND s.state IN ('claimed', 'unknown', 'posted', 'published'))
     OR EXISTS (SELECT 1 FROM existing_reply e JOIN cases c ON c.id = e.mention_id
                WHERE e.mention_id = m.id AND c.state = 'answered'))
"""


def answered_people(reader: Database | Tx, people: Sequence[int]) -> frozenset[int]:
    """Those of these people who are answered anywhere: one question for a whole batch."""
    marks = ", ".join("?" * len(people))
    chosen = f"SELECT DISTINCT m.person FROM mention m WHERE m.person IN ({marks}) AND m.person <> 0 AND {_ANSWERED}"
    return frozenset(row[0] for row in reader.all(chosen, tuple(people)))


def answered_in_thread(reader: Database | Tx, *, site: str, thread_id: str, person: int, but: int) -> int | None:
    """Another case of this person in this thread in which a reply stands or may stand, ours or a colleague's (G4)."""
    if not person or not thread_id:
        return None
    found = reader.value(
        "SELECT m.id FROM mention m WHERE m.person = ? AND m.person <> 0 AND m.site = ? AND m.thread_id = ?"
        f" AND m.id <> ? AND {_ANSWERED} LIMIT 1",
        (person, site, thread_id, but),
    )
    return None if found is None else int(found)
