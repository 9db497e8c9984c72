"""Which files a source means, whether they may be read at all, and how a file is known again."""

from __future__ import annotations

import glob
import hashlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewbot.errors import InputError

SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm"})
_BLOCK = 1 << 16


def find_files(paths: Sequence[str], folder: Path) -> list[Path]:
    """All files meant, each once, in the order given (by name within a folder or pattern).

    Raises `InputError` when something named is missing, is no file, or holds nothing that can be read.
    """
    found: dict[Path, None] = {}
    for written in paths:
        for path in _expand(written, folder):
            found.setdefault(path)
    return list(found)


def _expand(written: str, folder: Path) -> list[Path]:
    if "\0" in written:
        raise InputError("a path cannot hold a NUL character", hint="check `path` of this source")
    whole = folder / Path(written).expanduser()
    if whole.is_dir():
        return _in_folder(whole)
    if whole.exists():
        return [whole]
    if any(sign in written for sign in "*?["):
        return _in_pattern(whole, written)
    raise InputError(f"there is no file {written}", hint=_near(whole))


def _in_folder(folder: Path) -> list[Path]:
    try:
        names = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(f"{folder} cannot be listed: {error.strerror}", hint="check its permissions") from error
    # none is no failure: nothing came into the inbox yet
    return [path for path in names if path.suffix.lower() in SUFFIXES and path.name[0] not in ".~" and path.is_file()]


def _in_pattern(whole: Path, written: str) -> list[Path]:
    files = [Path(name) for name in sorted(glob.glob(str(whole), recursive=True)) if not os.path.isdir(name)]
    if not files:
        raise InputError(f"no file matches {written}", hint="check the pattern, and that the export is there")
    return files


def _near(path: Path) -> str:
    import difflib

    try:
        names = [p.name for p in path.parent.iterdir() if p.is_file()]
    except OSError:
        return f"there is no folder {path.parent} either; check the path"
    close = difflib.get_close_matches(path.name, names, n=3)
    return f"did you mean {' or '.join(close)}?" if close else "check the name and the folder it stands in"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file looked like: size and time tell at once that it is unchanged, the hashes that it only grew."""

    size: int
    mtime_ns: int
    head: str  # of the first block
    tail: str  # of the last block before `size`


def look_at(path: Path) -> os.stat_result:
    """The file's status. Raises `InputError` for what is no regular file: a pipe or device may never end."""
    try:
        status = path.stat()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}", hint="check the path and permissions") from error
    if stat.S_ISDIR(status.st_mode):
        raise InputError(f"{path} is a folder", hint="name a file in it")
    if not stat.S_ISREG(status.st_mode):
        raise InputError(
            f"{path} is not a regular file but a pipe or a device, which may never end",
            hint="write it to a file first: `command > reviews.csv`",
        )
    if not os.access(path, os.R_OK):
        raise InputError(f"{path} may not be read by you", hint=f"`chmod u+r {path}`, or run as its owner")
    return status


def fingerprint(path: Path, status: os.stat_result, *, size: int | None = None) -> Fingerprint:
    """Of the file as it is, or of its first `size` bytes (has it only grown?)."""
    length = status.st_size if size is None else size
    with path.open("rb") as stream:
        head = stream.read(min(_BLOCK, length))
        stream.seek(max(0, length - _BLOCK))
        tail = stream.read(min(_BLOCK, length))
    return Fingerprint(length, status.st_mtime_ns, _digest(head), _digest(tail))


def ends_a_line(path: Path, size: int) -> bool:
    """Whether the file's first `size` bytes end with a line break (of one byte or two)."""
    with path.open("rb") as stream:
        stream.seek(max(0, size - 2))
        return b"\n" in stream.read(min(2, size))


def _digest(block: bytes) -> str:
    return hashlib.blake2b(block, digest_size=8).hexdigest()
