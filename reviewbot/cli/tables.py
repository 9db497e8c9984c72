"""Rows into a file: CSV that no spreadsheet takes for formulas, or JSON Lines; written whole or not at all."""

from __future__ import annotations

import csv
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from reviewbot.domain.text import spreadsheet_safe
from reviewbot.errors import InputError, UsageError
from reviewbot.flow.filters import as_json


def write_rows(rows: Iterable[Mapping[str, Any]], file: str) -> int:
    """Write them to the file, or as JSON Lines to stdout for `-`; returns how many. Raises `InputError`."""
    if file == "-":
        return _json_lines(rows, sys.stdout)
    ending = Path(file).suffix.lower()
    if ending not in (".csv", ".jsonl", ".ndjson"):
        raise UsageError(f"{file}: which format?", hint="end it in .csv or .jsonl")
    with _whole_file(Path(file)) as out:
        return _csv(rows, out) if ending == ".csv" else _json_lines(rows, out)


def _json_lines(rows: Iterable[Mapping[str, Any]], out: TextIO) -> int:
    count = 0
    for row in rows:
        out.write(as_json(dict(row)) + "\n")
        count += 1
    return count


def _csv(rows: Iterable[Mapping[str, Any]], out: TextIO) -> int:
    writer = csv.writer(out)
    count = 0
    for row in rows:
        if not count:
            writer.writerow(row)
        writer.writerow([_cell(value) for value in row.values()])
        count += 1
    return count


def _cell(value: Any) -> str:
    if isinstance(value, bool | int | float):
        return str(value)
    return spreadsheet_safe("" if value is None else " ".join(value) if isinstance(value, list | tuple) else str(value))


@contextmanager
def _whole_file(path: Path) -> Iterator[TextIO]:
    """Written beside its place and moved there at the end, so that a half-written one is never taken for the whole."""
    try:
        handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    except OSError as problem:
        raise InputError(f"{path} cannot be written: {problem.strerror}", hint="choose another place") from problem
    fresh = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="", errors="backslashreplace") as out:
            yield out
        fresh.replace(path)
    except OSError as problem:
        raise InputError(f"{path} cannot be written: {problem.strerror}", hint="is the disk full?") from problem
    finally:
        fresh.unlink(missing_ok=True)
