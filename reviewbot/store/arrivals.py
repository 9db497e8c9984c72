"""The bulk path of a pull: what of a page is known already, and the page's rows written in a few statements.

Raw `executemany` for a page of some 500 mentions costs a twentieth of the ORM; ids are given out by us, so that the
three rows of a mention need no reading back. Everything here runs inside one transaction of the caller.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reviewbot.domain.assessment import Assessment
from reviewbot.domain.lifecycle import CASE, CaseAction, CaseState, after
from reviewbot.domain.mention import ANYONE_MAY, ExistingReply, Mention, MentionKey
from reviewbot.domain.text import reply_hash
from reviewbot.store.changes import Seen
from reviewbot.store.database import Database, Row, Tx
from reviewbot.store.instants import micros
from reviewbot.store.readings import ids_column, json_object, packed

Facts = tuple[str, int, int, int, int | None, str]  # url, reach, allowed, copy_lane, allowed_until, allowed_reason


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of a mention that comes again."""

    id: int
    version: int
    content_hash: str
    facts: Facts
    reply_hash: str | None  # of the business's reply found at the site
    gone: bool
    case: Seen


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mention that the store does not have yet, with what we make of it."""

    mention: Mention
    content_hash: str
    assessment: Assessment
    action: CaseAction  # out of NEW
    due_at: int
    attention: str = ""


_PROBE = """
    SELECT m.native_id, m.id, m.version, m.content_hash, m.url, m.reach, m.allowed, m.copy_lane, m.allowed_until,
           m.allowed_reason, e.text_hash, m.gone_at IS NOT NULL, c.state, c.version
    FROM mention m JOIN cases c ON c.id = m.id LEFT JOIN existing_reply e ON e.mention_id = m.id
    WHERE m.site = ? AND m.location = ? AND m.native_id IN ({})
"""


def probe(reader: Database | Tx, keys: Iterable[MentionKey]) -> dict[MentionKey, Known]:
    """Those of the keys that are stored already: asked before anything is read, which makes a re-import cheap."""
    pages: dict[tuple[str, str], list[str]] = defaultdict(list)
    for site, location, native_id in keys:
        pages[site, location].append(native_id)
    known: dict[MentionKey, Known] = {}
    for (site, location), ids in pages.items():
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            for row in reader.all(_PROBE.format(",".join("?" * len(some))), (site, location, *some)):
                known[MentionKey(site, location, row[0])] = _known(row)
    return known


def _known(row: Row) -> Known:
    _, id_, version, content, url, reach, allowed, lane, until, why, reply, gone, state, changes = row
    facts = (url, reach, allowed, lane, until, why)
    return Known(id_, version, content, facts, reply, bool(gone), Seen(id_, state, changes))


def facts_of(mention: Mention) -> Facts:
    """What the site says about a mention beside its content, comparable with what is stored."""
    may = mention.permission
    if may is ANYONE_MAY:
        return (mention.url, mention.reach, 1, 1, None, "")
    return (mention.url, mention.reach, int(may.allowed), int(may.copy_lane), micros(may.until), may.reason)


def person_key(salt: bytes, site: str, author_id: str) -> int:
    """Links the mentions of one person without naming them: a salted hash of site and author id; 0 for nobody."""
    if not author_id:
        return 0
    data = f"{site}\x1f{author_id}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8, key=salt).digest(), "big") >> 1 or 1


def complaints_of(reader: Database | Tx, people: Sequence[int]) -> dict[int, int]:
    """How many complaints each of these people has written; those with none are left out."""
    found: dict[int, int] = {}
    for start in range(0, len(people), 500):
        some = people[start : start + 500]
        marks = ",".join("?" * len(some))
        rows = reader.all(
            "SELECT m.person, count(*) FROM mention m JOIN mention_version v ON v.mention_id = m.id AND"
            f" v.version = m.version WHERE m.person IN ({marks}) AND m.person <> 0 AND v.label = 'negative'"
            " GROUP BY m.person",
            tuple(some),
        )
        found.update((row[0], row[1]) for row in rows)
    return found


_MENTION = """
    INSERT INTO mention (id, site, location, native_id, source, run_id, content_hash, person, created_at, arrived_at,
        url, form, thread_id, parent_id, stable_id, reach, allowed, copy_lane, allowed_until, allowed_reason)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_VERSION = """
    INSERT INTO mention_version (mention_id, version, run_id, content_hash, title, text, rating, author, author_id,
        edited_at, declared_language, extra, language, label, kind, score, topics, risks, reading)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_CASE = "INSERT INTO cases (id, state, rank, held, due_at, attention) VALUES (?, ?, ?, ?, ?, ?)"
_REPLY = """
    INSERT INTO existing_reply (mention_id, site, location, reply_id, text, text_hash, author, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (mention_id) DO UPDATE SET reply_id = excluded.reply_id, text = excluded.text,
        text_hash = excluded.text_hash, author = excluded.author, at = excluded.at
"""


@dataclass(frozen=True, slots=True)
class Arriving:
    """What all rows of one run share."""

    source: str
    run_id: int
    at: int
    salt: bytes


def insert(tx: Tx, arrivals: Sequence[Arrival], *, arriving: Arriving) -> int:
    """Write new mentions, each with its first version and its case; the id of the first."""
    first = int(tx.value("SELECT max(id) FROM mention") or 0) + 1
    tx.many(_MENTION, (_mention_row(first + n, one, arriving) for n, one in enumerate(arrivals)))
    tx.many(
        _VERSION,
        (
            _version_row(first + n, 1, one.mention, one.content_hash, one.assessment, run_id=arriving.run_id)
            for n, one in enumerate(arrivals)
        ),
    )
    tx.many(_CASE, (_case_row(first + n, one) for n, one in enumerate(arrivals)))
    replied = [
        _reply_row(first + n, one.mention, one.mention.reply)
        for n, one in enumerate(arrivals)
        if one.mention.reply is not None
    ]
    if replied:
        tx.many(_REPLY, replied)
    return first


def _mention_row(id_: int, one: Arrival, arriving: Arriving) -> tuple[Any, ...]:
    m = one.mention
    person = person_key(arriving.salt, m.site, m.author_id) if m.author_id else 0
    url, reach, allowed, lane, until, why = facts_of(m)
    return (
        id_, m.site, m.location, m.native_id, arriving.source, arriving.run_id, one.content_hash, person,
        micros(m.created_at), arriving.at, url, m.form.value, m.thread_id, m.parent_id, int(m.stable_id), reach,
        allowed, lane, until, why,
    )  # fmt: skip


def _version_row(
    id_: int, version: int, m: Mention, content_hash: str, a: Assessment, *, run_id: int
) -> tuple[Any, ...]:
    return (
        id_, version, run_id, content_hash, m.title, m.text, m.rating, m.author, m.author_id, micros(m.edited_at),
        m.language, json_object(m.extra), a.language, a.label.value, a.kind.value, a.score,
        ids_column([t.id for t in a.topics]), ids_column([r.id for r in a.risks]), packed(a),
    )  # fmt: skip


def _case_row(id_: int, one: Arrival) -> tuple[Any, ...]:
    state = after(CASE, CaseState.NEW, one.action)
    return (id_, state.value, 100 - one.assessment.priority, int(one.assessment.held), one.due_at, one.attention)


def _reply_row(id_: int, mention: Mention, reply: ExistingReply) -> tuple[Any, ...]:
    found = reply_hash(reply.text)
    return (id_, mention.site, mention.location, reply.reply_id, reply.text, found, reply.author, micros(reply.at))


def add_version(tx: Tx, known: Known, arrival: Arrival, *, run_id: int) -> int:
    """The author edited: keep the old version, add the new; its number."""
    version = known.version + 1
    m = arrival.mention
    tx.run(_VERSION, _version_row(known.id, version, m, arrival.content_hash, arrival.assessment, run_id=run_id))
    tx.run("UPDATE mention SET version = ?, content_hash = ? WHERE id = ?", (version, arrival.content_hash, known.id))
    return version


def set_facts(tx: Tx, mention_id: int, facts: Facts) -> None:
    """What the site says now about address, reach and permission; a mention that comes again is not gone."""
    tx.run(
        "UPDATE mention SET url = ?, reach = ?, allowed = ?, copy_lane = ?, allowed_until = ?, allowed_reason = ?,"
        " gone_at = NULL WHERE id = ?",
        (*facts, mention_id),
    )


def set_reply(tx: Tx, mention_id: int, mention: Mention, reply: ExistingReply | None) -> None:
    """The business's reply as it stands at the site now, or that there is none any more."""
    if reply is None:
        tx.run("DELETE FROM existing_reply WHERE mention_id = ?", (mention_id,))
    else:
        tx.run(_REPLY, _reply_row(mention_id, mention, reply))


def set_gone(tx: Tx, mention_id: int, *, at: int) -> None:
    """The site says it was deleted."""
    tx.run("UPDATE mention SET gone_at = ? WHERE id = ? AND gone_at IS NULL", (at, mention_id))
