"""Rows that could not become mentions, kept for thirty days so that nothing is lost: one JSON Lines file a run."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path

from reviewbot.contract import BadItem
from reviewbot.domain.text import storable
from reviewbot.errors import StoreError

KEPT_S = 30 * 24 * 3600


class Rejects:
    """The rejects of one run; the file is made with the first of them."""

    def __init__(self, folder: Path, name: str) -> None:
        self._file = folder / f"{name}.jsonl"
        self.count = 0

    @property
    def file(self) -> Path | None:
        """Where they are, or None when there are none."""
        return self._file if self.count else None

    def add(self, bad: Sequence[BadItem]) -> None:
        """Append these. Raises `StoreError` when they cannot be kept."""
        if not bad:
            return
        try:
            self._append(bad)
        except OSError as problem:
            raise StoreError(
                f"{self._file} cannot be written: {problem}", hint="make room, or it writable"
            ) from problem
        self.count += len(bad)

    def _append(self, bad: Sequence[BadItem]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as out:
            for item in bad:
                line = {"where": item.where, "reason": item.reason, "raw": storable(item.raw)}
                out.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._file.chmod(0o600)


def expire(folder: Path, *, kept_s: float = KEPT_S) -> int:
    """Delete what is older than thirty days: it may hold names; how many files."""
    old = [file for file in folder.glob("*.jsonl") if time.time() - file.stat().st_mtime > kept_s]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)
