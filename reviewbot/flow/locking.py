"""One pull of a source at a time, across processes: a lock file that frees itself when its holder dies."""

from __future__ import annotations

import fcntl
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewbot.errors import Busy, StoreError

_RETRY_S = 0.1
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")


@contextmanager
def exclusively(folder: Path, name: str, *, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the lock `name`, or raise `Busy` naming its holder when it does not come free within `wait_s`."""
    file = folder / f"{_UNSAFE.sub('_', name)}.lock"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as problem:
        raise StoreError(f"{file} cannot be written: {problem}", hint="make that folder writable for you") from problem
    try:
        _take(handle, name, wait_s=wait_s)
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(handle)  # which unlocks; the file stays, an unlocked one means nothing


def _take(handle: int, name: str, *, wait_s: float) -> None:
    deadline = time.monotonic() + wait_s
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                holder = os.pread(handle, 32, 0).decode("ascii", "replace") or "unknown"
                raise Busy(
                    f"another reviewbot (process {holder}) is at work on {name}",
                    hint="let it finish, or wait for it with `--wait`",
                ) from None
            time.sleep(_RETRY_S)
        else:
            return
