"""The clocks that posting trusts: wall time, time since boot, and which boot it is (reliability rule R8).

Wall time steps, both ways; time since boot does not, but a reboot starts it anew. A wait counts as over only when
both say so within one boot; after a reboot it starts again. So a clock can only ever make us wait longer.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


def ticks_since_boot() -> float:
    """Seconds since boot, asleep or not where the system counts that; never steps."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)


def boot_identity() -> str:
    """What tells one boot of this machine from the next; "" where the system does not say."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return _boot_session()


def _boot_session() -> str:
    """macOS."""
    try:
        done = subprocess.run(
            ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"], capture_output=True, text=True, timeout=5, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


@dataclass(frozen=True)
class Clock:
    """All three; tests bring their own."""

    now: Callable[[], datetime] = utc_now
    ticks: Callable[[], float] = ticks_since_boot
    boot: Callable[[], str] = boot_identity
