"""Every change of a case, a delivery or a recovery goes through `change`: one compare-and-set and one event row.

A change that finds another state or version than its caller saw raises `StateConflict` and nothing happens (R1).
Events are append only; each is sealed by a hash over itself and the seal before it, so that a row that was altered
or taken out shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any

from reviewbot.domain.lifecycle import (
    CASE,
    DELIVERY,
    RECOVERY,
    CaseAction,
    CaseState,
    DeliveryAction,
    DeliveryState,
    RecoveryAction,
    RecoveryState,
    after,
)
from reviewbot.domain.text import digest
from reviewbot.errors import StateConflict
from reviewbot.store.database import Database, Row, Tx

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Thing(Enum):
    """What has a state, and the table that keeps it."""

    CASE = "cases"
    DELIVERY = "slot"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the caller saw and bases the change on."""

    id: int
    state: str
    version: int


@dataclass(frozen=True, slots=True)
class Act:
    """Who did it and when, and what the event says beside the change itself: ids, codes and hashes, never text."""

    at: int  # microseconds
    person: str = ""  # "" is reviewbot itself
    detail: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    before: Mapping[str, Any] | None = None  # what undo puts back; None: cannot be undone
    undoes: int | None = None


Action = CaseAction | DeliveryAction | RecoveryAction


def change(
    tx: Tx,
    thing: Thing,
    seen: Seen,
    *,
    action: Action | str,
    act: Act,
    case_id: int | None = None,
    values: Mapping[str, Any] = _NOTHING,
) -> Seen:
    """Apply one action, and set these columns with it. Raises `StateConflict`.

    An action of a state machine leads where its table says; a plain word ("assign") leaves the state as it is.
    """
    target = seen.state if not isinstance(action, Enum) else _target(thing, seen.state, action)
    assignments = "".join(f", {column} = :{column}" for column in values)  # names from our own code, never outside
    changed = tx.run(
        f"UPDATE {thing.value} SET state = :_to, version = version + 1{assignments}"
        " WHERE id = :_id AND state = :_state AND version = :_version",
        {**values, "_to": target, "_id": seen.id, "_state": seen.state, "_version": seen.version},
    )
    if changed != 1:
        raise StateConflict(
            f"#{case_id or seen.id} changed while you looked at it",
            hint="look at it again, then decide anew",
        )
    after_it = Seen(seen.id, target, seen.version + 1)
    _record(tx, thing, seen, after_it, action=_word(action), act=act, case_id=case_id)
    return after_it


def note(tx: Tx, what: str, *, act: Act, case_id: int | None = None) -> int:
    """An event that changes no state: a run, an export, a forgotten person."""
    return _append(tx, what, act, case_id=case_id, subject_id=None, states=("", ""), version=0)


def broken_seal(database: Database) -> int | None:
    """The id of the first event that is not as it was written or follows one taken out; None when all is well."""
    previous = ""
    last = 0
    while rows := database.all("SELECT * FROM event WHERE id > ? ORDER BY id LIMIT 1000", (last,)):
        for row in rows:
            if row["seal"] != _seal(previous, {key: row[key] for key in _SEALED}):
                return int(row["id"])
            previous, last = row["seal"], row["id"]
    return None


def seen(row: Row) -> Seen:
    """What a row with id, state and version shows."""
    return Seen(row["id"], row["state"], row["version"])


def _target(thing: Thing, state: str, action: Enum) -> str:
    if thing is Thing.CASE and isinstance(action, CaseAction):
        return after(CASE, CaseState(state), action).value
    if thing is Thing.DELIVERY and isinstance(action, DeliveryAction):
        return after(DELIVERY, DeliveryState(state), action).value
    if thing is Thing.RECOVERY and isinstance(action, RecoveryAction):
        return after(RECOVERY, RecoveryState(state), action).value
    raise TypeError(f"{action!r} is no action of a {thing.name.lower()}")


def _word(action: Action | str) -> str:
    return action.value if isinstance(action, Enum) else action


def _record(tx: Tx, thing: Thing, before: Seen, now: Seen, *, action: str, act: Act, case_id: int | None) -> None:
    case = now.id if thing is Thing.CASE else case_id
    subject = None if thing is Thing.CASE else now.id
    what = f"{thing.name.lower()} {action}"
    _append(tx, what, act, case_id=case, subject_id=subject, states=(before.state, now.state), version=now.version)


_SEALED = (
    "at", "person", "what", "case_id", "subject_id", "from_state", "to_state", "version", "detail", "before", "undoes"
)  # fmt: skip


def _append(
    tx: Tx,
    what: str,
    act: Act,
    *,
    case_id: int | None,
    subject_id: int | None,
    states: tuple[str, str],
    version: int,
) -> int:
    row = {
        "at": act.at,
        "person": act.person,
        "what": what,
        "case_id": case_id,
        "subject_id": subject_id,
        "from_state": states[0],
        "to_state": states[1],
        "version": version,
        "detail": _json(act.detail),
        "before": "" if act.before is None else _json(act.before),
        "undoes": act.undoes,
    }
    previous = tx.value("SELECT seal FROM event ORDER BY id DESC LIMIT 1") or ""
    return tx.insert(_INSERT, {**row, "seal": _seal(previous, row)})


_INSERT = f"INSERT INTO event ({', '.join(_SEALED)}, seal) VALUES ({', '.join(':' + name for name in _SEALED)}, :seal)"


def _seal(previous: str, row: Mapping[str, Any]) -> str:
    return digest(previous, *(str(row[name]) for name in _SEALED))


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(dict(value), ensure_ascii=True, separators=(",", ":"), sort_keys=True) if value else ""
