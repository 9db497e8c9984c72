"""The rows of an XLSX workbook, streamed, with limits on what a small file may unpack to."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice
from typing import IO, TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from reviewbot.contract import BadItem
from reviewbot.errors import InputError
from reviewbot_sources.files.rows import RowReader, Shape, as_row, unique

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_MOST_UNPACKED = 2 << 30  # bytes in all
_MOST_STRINGS = 400 << 20  # bytes of the table of texts, which must be held in memory
_MOST_TIMES = 300  # unpacked to packed; real sheets stay below 40
_SMALL = 50 << 20  # bytes that nobody minds, however well packed
_MOST_COLUMNS = 500
_DAMAGE = (ParseError, zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError, TypeError)
"""What the parsers below openpyxl raise for a file that is not as it should be."""


class WorkbookRows(RowReader):
    """The rows of one sheet."""

    unit = "row"

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape)
        _refuse_bomb(shape)
        self._stream = shape.path.open("rb")
        try:
            self._book = _open(shape, self._stream)
        except InputError:
            self._stream.close()
            raise
        try:
            self._cells = enumerate(_sheet_rows(self._book, shape), 1)
        except InputError:
            self.close()
            raise
        self._first: tuple[int, list[str]] | None = None
        try:
            self._read_header()
        except _DAMAGE as error:
            self.close()
            raise InputError(
                f"{shape.path} is a damaged workbook: {error}", hint="open it and save it anew, or save it as CSV"
            ) from error

    def _read_header(self) -> None:
        for _ in islice(self._cells, self.shape.skip):
            pass
        for number, cells in self._cells:
            row = [_as_text(cell) for cell in cells[:_MOST_COLUMNS]]
            if any(row):
                while row and not row[-1]:
                    row.pop()
                if self.shape.header:
                    self.columns = unique(row)
                else:
                    self.columns = [str(n) for n in range(1, len(row) + 1)]
                    self._first = (number, row)
                return

    def close(self) -> None:
        self._book.close()
        self._stream.close()

    def rows(self) -> Iterator[list[str] | BadItem]:
        width = len(self.columns)
        if self._first is not None:
            self.position, row = self._first
            yield row
        try:
            for number, cells in self._cells:
                self.position = number
                row = [_as_text(cell) for cell in cells[: width + 1]]
                if not any(row):
                    continue
                if len(row) > width and row[width]:
                    yield self.bad(f"more columns than the header's {width}", as_row(row))
                    continue
                yield row[:width] + [""] * (width - len(row))
        except _DAMAGE as error:
            self.position += 1
            yield self.bad(f"the workbook is damaged from here on: {error}", "")


def _refuse_bomb(shape: Shape) -> None:
    try:
        with zipfile.ZipFile(shape.path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise InputError(f"{shape.path} is a damaged workbook: {error}", hint="open it and save it anew") from error
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    strings = max((part.file_size for part in parts if "sharedStrings" in part.filename), default=0)
    if unpacked > _MOST_UNPACKED or strings > _MOST_STRINGS or (unpacked > _SMALL and unpacked > packed * _MOST_TIMES):
        raise InputError(
            f"{shape.path} would unpack to {unpacked >> 20} MB, which is too much for a workbook",
            hint="save the sheet as CSV, which is read row by row",
        )


def _open(shape: Shape, stream: IO[bytes]) -> Workbook:
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which we do not read
            return openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    except Exception as error:
        raise InputError(
            f"{shape.path} is a workbook that cannot be read: {error}",
            hint="open it and save it anew, or save it as CSV",
        ) from error


def _sheet_rows(book: Workbook, shape: Shape) -> Iterator[tuple[Any, ...]]:
    names = book.sheetnames
    if shape.sheet is not None and shape.sheet not in names:
        raise InputError(f"{shape.path} has no sheet {shape.sheet!r}", hint=f"its sheets are: {', '.join(names)}")
    worksheets = {sheet.title: sheet for sheet in book.worksheets}
    if not worksheets:
        raise InputError(f"{shape.path} has no sheet with rows", hint="save the reviews on an ordinary sheet")
    sheet = worksheets[shape.sheet] if shape.sheet in worksheets else next(iter(worksheets.values()))
    sheet.reset_dimensions()  # what a sheet says of its size may be wrong
    return sheet.iter_rows(values_only=True)


def _as_text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)
