"""Which cases a person asks for, as a condition, and the way through the tables that answers it soonest.

::

    nothing but columns of the case   the queue's index alone answers
    columns of the mention, too       the queue's index is walked in order, and each mention looked at
    words in the text                 the search index finds them, then each is looked at
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reviewbot.domain.lifecycle import OPEN_CASES, CaseState
from reviewbot.store.instants import micros
from reviewbot.store.searching import query_of


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which cases; an empty field asks for nothing. Without `states` these are the open ones."""

    states: tuple[CaseState, ...] = ()
    include_quiet: bool = False  # praise, chatter and backlog too
    site: str = ""
    location: str | None = None
    source: str = ""
    topic: str = ""  # an id, or a family: "waiting" finds "waiting.delivery"
    risk: str = ""
    label: str = ""
    held: bool | None = None
    assigned_to: str | None = None  # "" asks for the unassigned
    min_priority: int = 0
    search: str = ""  # words in the title or text
    snoozed: bool = False  # those asleep too
    run: int | None = None  # what came with this run


WHOLE = """
    FROM cases c JOIN mention m ON m.id = c.id
    JOIN mention_version v ON v.mention_id = m.id AND v.version = m.version
"""
# The planner of SQLite would rather sort all open cases than walk the index that has them in order: it is told.
_IN_ORDER = "FROM cases c INDEXED BY open_queue"
_WHOLE_IN_ORDER = WHOLE.replace("FROM cases c", _IN_ORDER)
_BY_SEARCH = """
    FROM found CROSS JOIN mention_version v ON v.id = found.id
    CROSS JOIN mention m ON m.id = v.mention_id AND m.version = v.version CROSS JOIN cases c ON c.id = m.id
"""
_OPEN = "c.state IN ('waiting', 'approved')"


@dataclass(frozen=True, slots=True)
class Asked:
    """A filter as SQL: `found` comes before the SELECT; `least` has the tables that the condition needs."""

    found: str
    least: str
    whole: str
    where: str
    values: Mapping[str, Any]


def ask(which: QueueFilter, *, now: datetime) -> Asked:
    """The filter as SQL with named parameters; nothing of what a person typed stands in the statement itself."""
    parts = [*_of_the_case(which, now), *_of_the_mention(which)]
    where = " AND ".join([_states(which), *(condition for condition, _, _ in parts)])
    values = {name: value for _, name, value in parts}
    if which.search:
        words = query_of(which.search)
        condition = "mention_search MATCH :search" if words else "0 = :search"
        found = f"WITH found AS MATERIALIZED (SELECT rowid AS id FROM mention_search WHERE {condition}) "
        return Asked(found, _BY_SEARCH, _BY_SEARCH, where, {**values, "search": words or 1})
    whole = _WHOLE_IN_ORDER if _only_open(which) else WHOLE
    alone = _IN_ORDER if _only_open(which) else "FROM cases c"
    return Asked("", whole if _of_the_mention(which) else alone, whole, where, values)


Part = tuple[str, str, Any]  # a condition, the name of its parameter, its value


def _only_open(which: QueueFilter) -> bool:
    return set(which.states) <= OPEN_CASES if which.states else not which.include_quiet


def _states(which: QueueFilter) -> str:
    if which.states:
        listed = ", ".join(f"'{state.value}'" for state in which.states)
        return f"{_OPEN} AND c.state IN ({listed})" if _only_open(which) else f"c.state IN ({listed})"
    return "c.state IN ('waiting', 'approved', 'quiet')" if which.include_quiet else _OPEN


def _of_the_case(which: QueueFilter, now: datetime) -> list[Part]:
    parts: list[Part] = []
    if not which.snoozed:
        parts.append(("(c.snoozed_until IS NULL OR c.snoozed_until <= :now)", "now", micros(now)))
    if which.min_priority:
        parts.append(("c.rank <= :worst", "worst", 100 - which.min_priority))
    if which.held is not None:
        parts.append(("c.held = :held", "held", int(which.held)))
    if which.assigned_to is not None:
        parts.append(("c.assigned_to = :assigned", "assigned", which.assigned_to))
    return parts


def _of_the_mention(which: QueueFilter) -> list[Part]:
    parts: list[Part] = []
    if which.run is not None:
        parts.append(("m.run_id = :run", "run", which.run))
    if which.location is not None:
        parts.append(("m.location = :location", "location", which.location))
    for column, value in (("m.site", which.site), ("m.source", which.source), ("v.label", which.label)):
        if value:
            # Made an expression, so that no index but the queue's own is walked: it gives the order, too.
            parts.append((f"{column} || '' = :{column[2:]}", column[2:], value))
    for column, wanted in (("topics", which.topic), ("risks", which.risk)):
        if wanted:
            end = " %" if "." in wanted else "%"
            parts.append((f"(v.{column} LIKE :{column} ESCAPE '!')", column, f"% {_literal(wanted)}{end}"))
    return parts


def _literal(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
