"""Who holds the write lock of a database, where the system tells: for the message of a locked database."""

from __future__ import annotations

from pathlib import Path

_WRITE_LOCK = 120  # the byte of the -shm file that a writer in WAL mode locks (SQLite, "The WAL-Mode File Format")


def holder_of(path: Path) -> str:
    """ "process 4711 (sqlite3)", or "" where it cannot be told."""
    try:
        inode = Path(f"{path}-shm").stat().st_ino
        locks = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    except OSError:
        return ""
    for line in locks:
        parts = line.split()
        if len(parts) == 8 and parts[5].endswith(f":{inode}") and _covers(parts[6], parts[7]):
            return _process(parts[4])
    return ""


def _covers(start: str, end: str) -> bool:
    return int(start) <= _WRITE_LOCK and (end == "EOF" or int(end) >= _WRITE_LOCK)


def _process(pid: str) -> str:
    try:
        name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return f"process {pid}"
    return f"process {pid} ({name})"
