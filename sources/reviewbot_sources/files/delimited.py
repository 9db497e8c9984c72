"""CSV, TSV and their like, row by row: quoted line breaks, ragged rows, and a lost quote that must not eat the rest."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import IO, Any

from reviewbot.contract import BadItem
from reviewbot_sources.files.encodings import ODD_BYTES, register_odd_bytes
from reviewbot_sources.files.rows import LONGEST_FIELD, RowReader, Shape, as_row, unique

_LONGEST_LINE = 2 * LONGEST_FIELD  # characters; a file of one endless line is not held in memory
_RESCUE_FACTOR = 4  # at most so many times its own size is read again to find where a lost quote ended


def open_text(shape: Shape) -> IO[str]:
    """The file as text; bytes that do not fit are kept as Windows-1252."""
    register_odd_bytes()
    return shape.path.open(encoding=shape.encoding, errors=ODD_BYTES, newline="")


def dialect(shape: Shape) -> dict[str, Any]:
    """What `csv.reader` needs to know."""
    options: dict[str, Any] = {"delimiter": shape.delimiter}
    if not shape.quoted:
        options["quoting"] = csv.QUOTE_NONE
    if shape.escape:
        options |= {"escapechar": shape.escape, "doublequote": False}
    return options


class DelimitedRows(RowReader):
    """The rows of a delimited text."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape)
        if csv.field_size_limit() < LONGEST_FIELD:
            csv.field_size_limit(LONGEST_FIELD)
        self._stream = open_text(shape)
        self._again: deque[str] = deque()  # lines to read once more
        self._taken: list[str] = []  # lines of the record being read
        self._rescue_left = _RESCUE_FACTOR * (shape.path.stat().st_size + 1)
        self._lines_done = sum(1 for _ in range(shape.skip) if self._stream.readline(_LONGEST_LINE))
        self._reader = csv.reader(self._feed(), **dialect(shape))
        self._read_header()

    def _feed(self) -> Iterator[str]:
        taken, again = self._taken, self._again
        while True:
            while again:
                line = again.popleft()
                taken.append(line)
                yield line
            for line in iter(partial(self._stream.readline, _LONGEST_LINE), ""):
                taken.append(line)
                yield line
                if again:
                    break
            else:
                if not again:
                    return

    def _read_header(self) -> None:
        first = self._next_record()
        if first is None:
            return
        if self.shape.header:
            self.columns = unique(first)
            while self.columns and not first[len(self.columns) - 1].strip() and len(self.columns) > 1:
                if self.columns[-1].startswith("(column "):
                    self.columns.pop()
                else:
                    break
            self._settle_lines()
        else:
            self.columns = [str(number) for number in range(1, len(first) + 1)]
            self._again.extend(self._taken)
            self._taken.clear()
            self._reader = csv.reader(self._feed(), **dialect(self.shape))

    def _next_record(self) -> list[str] | None:
        while True:
            try:
                row = next(self._reader, None)
            except csv.Error:
                self._settle_lines()
                continue
            if row is None or any(cell.strip() for cell in row):
                return row
            self._settle_lines()

    def _settle_lines(self) -> None:
        self._lines_done += len(self._taken)
        self._taken.clear()

    def close(self) -> None:
        self._stream.close()

    def rows(self) -> Iterator[list[str] | BadItem]:
        width = len(self.columns)
        taken = self._taken
        while True:
            try:
                for row in self._reader:
                    self.position = self._lines_done + 1
                    if len(row) == width and (len(taken) == 1 or not self._is_cut(row)):
                        self._lines_done += len(taken)
                        taken.clear()
                        yield row
                    elif row:
                        odd = self._odd_row(row, width)
                        if odd is not None:
                            yield odd
                    else:
                        self._settle_lines()
            except csv.Error as error:
                self.position = self._lines_done + 1
                yield self._rescue(f"{error}: is a quotation mark never closed?")
                continue
            if not self._again:
                return
            self._reader = csv.reader(self._feed(), **dialect(self.shape))

    def _is_cut(self, row: list[str]) -> bool:
        """Whether quotes that were no quotes made one record of several lines.

        Either each of its lines is a row by itself and the quotes do not fit (between tabs, which texts hardly
        hold, they need not even do that), or the file ended within the quotes.
        """
        taken, sign, others = self._taken, self.shape.delimiter, len(row) - 1
        if others > 1 and all(line.count(sign) == others for line in taken):
            return sign == "\t" or not self._is_well_quoted()
        return bool(row[-1]) and row[-1].endswith(taken[-1]) and not self._is_well_quoted()

    def _is_well_quoted(self) -> bool:
        """Whether each quote of the record that was opened is closed where a field ends."""
        try:
            return sum(1 for _ in csv.reader(self._taken, strict=True, **dialect(self.shape))) == 1
        except csv.Error:
            return False

    def _odd_row(self, row: list[str], width: int) -> list[str] | BadItem | None:
        """A row of another width, or of lines that are rows: short ones are filled up, the rest is rescued."""
        taken = self._taken
        if len(taken) > 1 and (len(row) == width or not self._is_well_quoted()):
            return self._rescue(f"a quotation mark is never closed: {len(row)} columns where the header has {width}")
        self._settle_lines()
        if len(row) > width and any(cell.strip() for cell in row[width:]):
            return self.bad(f"{len(row)} columns where the header has {width}", as_row(row, self.shape.delimiter))
        if any(cell.strip() for cell in row):
            return row[:width] + [""] * (width - len(row))
        return None

    def _rescue(self, reason: str) -> list[str] | BadItem:
        """Read the first line of a record that went wrong by itself, its quotes as ordinary characters.

        The other lines are read again as rows of their own; what makes no row by itself is bad.
        """
        first, rest = self._taken[0], self._taken[1:]
        size = sum(map(len, rest))
        if size > self._rescue_left:
            self._settle_lines()
            return self.bad(reason, first)
        self._rescue_left -= size
        self._again.extendleft(reversed(rest))
        self._lines_done += 1
        self._taken.clear()
        row = first.rstrip("\r\n").split(self.shape.delimiter)
        return row if len(row) == len(self.columns) else self.bad(reason, first)
