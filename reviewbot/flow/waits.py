"""How long we have waited, by clocks that can only make it longer (reliability rule R8).

A wait is stamped with three things: the wall time, which boot it is, and the time since boot. It counts as the
shorter of what both clocks say within that boot. In another boot it cannot be told, so the wait starts anew.
"""

from __future__ import annotations

from typing import Any

from reviewbot.flow.clock import Clock
from reviewbot.store.database import Row
from reviewbot.store.instants import SECOND, micros

_NO_BOOT_FACTOR = 3  # where the system does not tell boots apart, wall time alone must be this much longer


def stamp(clock: Clock) -> dict[str, Any]:
    """The columns that say a wait begins now."""
    return {
        "wait_wall": micros(clock.now()),
        "wait_boot": clock.boot(),
        "wait_ticks": round(clock.ticks() * SECOND),
    }


def waited_s(slot: Row, clock: Clock) -> float | None:
    """Seconds since the stamp, never too many; None where it must be stamped anew: no stamp, or another boot."""
    if slot["wait_wall"] is None:
        return None
    by_wall = (micros(clock.now()) - int(slot["wait_wall"])) / SECOND
    boot = clock.boot()
    if not boot and not slot["wait_boot"]:
        return by_wall / _NO_BOOT_FACTOR
    if boot != slot["wait_boot"]:
        return None
    by_ticks = clock.ticks() - int(slot["wait_ticks"]) / SECOND
    return max(0.0, min(by_wall, by_ticks))
