"""What all readers of rows share: columns by name, one list of strings a row, and where in the file we are."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reviewbot.contract import BadItem

LONGEST_FIELD = 16 << 20  # characters; a review of this length is no review
RAW_KEPT = 4096  # characters of a bad row that go to the rejects file


class Kind(StrEnum):
    """How a file holds its rows."""

    DELIMITED = "delimited text"  # CSV, TSV and their like
    JSON = "JSON"  # one value with a list of objects somewhere in it
    JSON_LINES = "JSON Lines"  # one object a line
    WORKBOOK = "XLSX workbook"


@dataclass(frozen=True, slots=True)
class Shape:
    """How to read a file: what was sniffed, or set."""

    path: Path
    kind: Kind
    encoding: str = ""
    delimiter: str = ""
    quoted: bool = True  # False: quotes are ordinary characters
    escape: str | None = None  # "\\" where quotes are escaped so
    skip: int = 0  # lines above the header
    header: bool = True
    sheet: str | None = None
    note: str = ""  # of the encoding


class RowReader(ABC):
    """Reads a file once, front to back, holding one row at a time.

    `columns` are known after opening (JSON adds to them on the way); `position` is the line, item or row
    number, from 1, of the row that was yielded last.
    """

    unit = "line"

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.columns: list[str] = []
        self.position = 0

    @abstractmethod
    def rows(self) -> Iterator[list[str] | BadItem]:
        """Every row, or what is wrong with it. Never raises for what a row holds."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file."""

    @property
    def where(self) -> str:
        """In words: "line 17"."""
        return f"{self.unit} {self.position}"

    def bad(self, reason: str, raw: str) -> BadItem:
        """The row at this position as something for the rejects file."""
        return BadItem(where=self.where, reason=reason, raw=raw[:RAW_KEPT])


def as_row(values: list[str], delimiter: str = "\t") -> str:
    """A row as one string, for the rejects file."""
    return delimiter.join(value[:RAW_KEPT] for value in values[:200])[:RAW_KEPT]


def printable(name: str) -> str:
    """A column's name for people: its first 60 characters, with what steers terminals shown as a question mark."""
    return "".join(c if c.isprintable() else "?" for c in name[:60])


def unique(names: list[str]) -> list[str]:
    """Column names with the nameless and repeated ones told apart by their number."""
    seen: dict[str, int] = {}
    result = []
    for number, name in enumerate(names, 1):
        clean = name.strip().lstrip("\ufeff").replace("\0", "") or f"(column {number})"
        seen[clean] = seen.get(clean, 0) + 1
        result.append(clean if seen[clean] == 1 else f"{clean} ({seen[clean]})")
    return result
