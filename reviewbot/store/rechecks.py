"""How far looking again at stored mentions has come: a round begins with what was stored last, over several runs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from reviewbot.domain.mention import MentionKey
from reviewbot.store.database import Database, Tx
from reviewbot.store.runs import meta, set_meta

ABOVE_ALL = 2**62  # ids are below it


@dataclass(frozen=True, slots=True)
class Round:
    """One round over what a source has stored; nothing of it is personal."""

    began_at: int = 0
    below: int = ABOVE_ALL  # mentions with smaller ids are still to be asked about
    ended: bool = True
    day: str = ""  # UTC
    asked: int = 0  # on that day


def last_round(database: Database, source: str) -> Round:
    """The round that is under way, or the last one; one that has ended, long ago, where there was none."""
    try:
        told = json.loads(meta(database, _key(source)) or "{}")
        return Round(**told) if isinstance(told, Mapping) else Round()
    except (ValueError, TypeError):
        return Round()


def keep_round(tx: Tx, source: str, round_: Round) -> None:
    """Remember it."""
    set_meta(tx, _key(source), json.dumps(asdict(round_)))


def stored_below(
    database: Database, source: str, *, site: str, below: int, arrived_before: int, limit: int
) -> list[tuple[int, MentionKey]]:
    """The next mentions of a source, stored last first, that are not known to be gone; with their ids."""
    rows: list[Any] = database.all(
        "SELECT id, site, location, native_id FROM mention WHERE id < ? AND source = ? AND site = ?"
        " AND gone_at IS NULL AND arrived_at < ? ORDER BY id DESC LIMIT ?",
        (below, source, site, arrived_before, limit),
    )
    return [(id_, MentionKey(site, location, native_id)) for id_, site, location, native_id in rows]


def stored_count(database: Database, source: str, *, site: str) -> int:
    """How many mentions of a source there are to look at again."""
    asked = "SELECT count(*) FROM mention WHERE source = ? AND site = ? AND gone_at IS NULL"
    return int(database.value(asked, (source, site)) or 0)


def _key(source: str) -> str:
    return f"recheck {source}"
