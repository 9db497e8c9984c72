"""What is remembered between two pulls: per file how it looked, and how many of its rows are done."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from reviewbot_sources.files.places import Fingerprint, ends_a_line, fingerprint, look_at
from reviewbot_sources.files.settings import FilesSettings

_VERSION = 1
_PLACE_KEYS = {"path"}  # settings that do not change how a file is read


@dataclass(frozen=True, slots=True)
class FileState:
    """One file as it was left."""

    print: Fingerprint
    rows: int = 0  # rows taken, good and bad
    done: bool = False  # to its end
    settings: str = ""  # a hash of how it was read: read otherwise, it is read anew


def dump(states: dict[str, FileState]) -> str:
    """The cursor for these files."""
    files = {path: asdict(state) for path, state in states.items()}
    return json.dumps({"v": _VERSION, "files": files}, separators=(",", ":"))


def load(cursor: str | None) -> dict[str, FileState]:
    """The files of a cursor; none for no cursor or one that is not ours, which only costs reading again."""
    try:
        whole = json.loads(cursor or "{}")
        if whole.get("v") != _VERSION:
            return {}
        return {
            path: FileState(Fingerprint(**state["print"]), int(state["rows"]), bool(state["done"]), state["settings"])
            for path, state in whole["files"].items()
        }
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def settings_hash(settings: FilesSettings) -> str:
    """Tells one way of reading from another."""
    whole = settings.model_dump_json(exclude=_PLACE_KEYS)
    return hashlib.blake2b(whole.encode(), digest_size=8).hexdigest()


def where_to_begin(path: Path, state: FileState | None, how: str) -> FileState:
    """The file's state now: done when unchanged, its rows kept when it only grew, from the start otherwise."""
    status = look_at(path)
    if state is not None and state.settings == how:
        old = state.print
        if (old.size, old.mtime_ns) == (status.st_size, status.st_mtime_ns):
            return state
        if status.st_size >= old.size:
            same = fingerprint(path, status, size=old.size)
            if (same.head, same.tail) == (old.head, old.tail):
                now = fingerprint(path, status)
                grown = status.st_size > old.size
                # A last line without its end may have been half written: it is read once more.
                whole = not grown or ends_a_line(path, old.size)
                return FileState(now, state.rows if whole else max(0, state.rows - 1), state.done and not grown, how)
    return FileState(fingerprint(path, status), 0, False, how)
