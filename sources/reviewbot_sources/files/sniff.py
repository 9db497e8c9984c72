"""What kind of file this is, by its content first and its name last; what it is not gets an error that says so."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from reviewbot.errors import InputError
from reviewbot_sources.files import encodings
from reviewbot_sources.files.delimited import dialect, open_text
from reviewbot_sources.files.places import look_at
from reviewbot_sources.files.rows import LONGEST_FIELD, Kind, Shape
from reviewbot_sources.files.settings import FilesSettings
from reviewbot_sources.files.vocabulary import NAMES, normal

_SAMPLE = 1 << 17  # characters
_SAMPLE_ROWS = 100
_HEADER_WITHIN = 10  # lines: reports begin with a title and a date
_KNOWN_NAMES = frozenset(name for names in NAMES.values() for name in names)
_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old Excel or other Office file", "save it as .xlsx or .csv"),
    (b"\x1f\x8b", "compressed with gzip", "unpack it first: `gunzip FILE`"),
    (b"BZh", "compressed with bzip2", "unpack it first: `bunzip2 FILE`"),
    (b"\xfd7zXZ\0", "compressed with xz", "unpack it first: `unxz FILE`"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it first"),
    (b"%PDF", "a PDF", "export the reviews as .csv, .json or .xlsx"),
    (b"\x89PNG", "a picture", "export the reviews as .csv, .json or .xlsx"),
    (b"\xff\xd8\xff", "a picture", "export the reviews as .csv, .json or .xlsx"),
    (b"SQLite format 3\0", "a database", "export the reviews as .csv or .json"),
    (b"PAR1", "a Parquet file", "export the reviews as .csv or .json"),
)


def sniff(path: Path, settings: FilesSettings) -> Shape:
    """How to read the file. Raises `InputError`, with what it is instead, when it holds no rows that we can read."""
    if look_at(path).st_size == 0:
        raise InputError(f"{path} is empty", hint="was the export written completely?")
    try:
        with path.open("rb") as stream:
            head = stream.read(4096)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}", hint="check its permissions") from error
    if head.startswith(b"PK\x03\x04"):
        return _workbook(path, settings)
    for magic, what, hint in _MAGIC:
        if head.startswith(magic):
            raise InputError(f"{path} is {what}", hint=hint)
    return _text_shape(path, settings)


def _workbook(path: Path, settings: FilesSettings) -> Shape:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise InputError(f"{path} is a damaged workbook or archive: {error}", hint="export it again") from error
    if "xl/workbook.xml" in names:
        return Shape(path, Kind.WORKBOOK, skip=settings.skip_rows, header=settings.header, sheet=settings.sheet)
    if "content.xml" in names:
        raise InputError(f"{path} is an OpenDocument file", hint="save it as .xlsx or .csv")
    raise InputError(f"{path} is a zip archive", hint="unpack it first, then name the file in it")


def _text_shape(path: Path, settings: FilesSettings) -> Shape:
    found = encodings.detect(path) if settings.encoding is None else encodings.Encoding(settings.encoding)
    draft = Shape(
        path, Kind.DELIMITED, found.name, ",", skip=settings.skip_rows, header=settings.header, note=found.note
    )
    text = _sample(draft)
    start = text.lstrip("\ufeff \t\r\n")[:200]
    if not start:
        raise InputError(f"{path} is empty", hint="was the export written completely?")
    if start[0] in "{[" and settings.delimiter is None and path.suffix.lower() not in (".csv", ".tsv"):
        return _with(draft, kind=_json_kind(text, path))
    if start.lower().startswith(("<!doctype", "<html", "<?xml", "<table")):
        raise InputError(f"{path} is a web page or XML", hint="export the reviews as .csv, .json or .xlsx")
    if "\0" in start.partition("\n")[0]:
        raise InputError(f"{path} is a binary file", hint="export the reviews as .csv, .json or .xlsx")
    return _delimited(draft, text, settings.delimiter)


def _sample(shape: Shape) -> str:
    try:
        with open_text(shape) as stream:
            for _ in range(shape.skip):
                stream.readline(LONGEST_FIELD)
            return stream.read(_SAMPLE)
    except (UnicodeError, LookupError, OSError) as error:
        raise InputError(
            f"{shape.path} cannot be read as {shape.encoding}: {error}", hint="set another `encoding`"
        ) from error


def _json_kind(text: str, path: Path) -> Kind:
    """JSON Lines when the first line is a whole object and something follows it, or the name says so."""
    first, _, rest = text.lstrip("\ufeff \t\r\n").partition("\n")
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        return Kind.JSON_LINES
    if first.startswith("{") and rest.lstrip().startswith("{"):
        try:
            json.loads(first)
        except (ValueError, RecursionError):
            return Kind.JSON
        return Kind.JSON_LINES
    return Kind.JSON


def _with(shape: Shape, **changes: object) -> Shape:
    from dataclasses import replace

    return replace(shape, **changes)  # type: ignore[arg-type]


def _delimited(draft: Shape, text: str, delimiter: str | None) -> Shape:
    """The delimiter, quoting and header line under which the sample reads most like a table of reviews."""
    candidates = [delimiter] if delimiter else [",", ";", "\t", "|"]
    whole = len(text) < _SAMPLE
    best: tuple[float, Shape] | None = None
    for sign in candidates:
        for escape in _ways(text):
            shape = _with(draft, delimiter=sign, escape=escape)
            rows = _try(shape, text, whole=whole)
            score, above = _score(rows, header=draft.header)
            shape = _with(shape, skip=draft.skip + above)
            if best is None or score > best[0] + 1e-9:
                best = (score, shape)
    assert best is not None
    found = best[1]
    return _with(found, quoted=False) if found.delimiter in "\t|" and _has_literal_quotes(found) else found


def _lines(shape: Shape) -> Iterator[str]:
    with open_text(shape) as stream:
        yield from iter(partial(stream.readline, LONGEST_FIELD), "")


def _ways(text: str) -> list[str | None]:
    """How quotes within quotes may be written: doubled, or with a backslash before them."""
    return [None, "\\"] if '\\"' in text else [None]


def _has_literal_quotes(shape: Shape) -> bool:
    """Whether quotes are ordinary characters, as mostly where tabs or bars part the fields.

    They are when the file as a whole does not parse with them, and nearly all of its lines are rows without.
    """
    begins = shape.delimiter + '"'
    if not any(begins in line or line.startswith('"') for line in _lines(shape)):
        return False
    try:
        for _ in csv.reader(_lines(shape), strict=True, **dialect(shape)):
            pass
    except csv.Error:
        widths = Counter(line.count(shape.delimiter) for line in _lines(shape))
        return widths.most_common(1)[0][1] >= widths.total() * 0.98
    return False


def _try(shape: Shape, text: str, *, whole: bool) -> list[tuple[int, list[str]]]:
    """The sample's first records with their number of lines; the last is left out where the sample cuts it."""
    csv.field_size_limit(max(csv.field_size_limit(), _SAMPLE * 4))
    reader = csv.reader(io.StringIO(text, newline=""), **dialect(shape))
    rows: list[tuple[int, list[str]]] = []
    before = 0
    try:
        for row in islice(reader, _SAMPLE_ROWS):
            rows.append((reader.line_num - before, row))
            before = reader.line_num
    except csv.Error:
        return rows
    return rows if whole or len(rows) == _SAMPLE_ROWS else rows[:-1] or rows


def _score(rows: list[tuple[int, list[str]]], *, header: bool) -> tuple[float, int]:
    """How much the rows look like one table below a header with names we know, and the lines above that header."""
    if not rows:
        return 0.0, 0
    best = (0, 0, 0)  # names known, -index, lines above
    above = 0
    for index, (lines, row) in enumerate(rows[: _HEADER_WITHIN if header else 1]):
        known = sum(1 for cell in row if len(cell) < 60 and normal(cell) in _KNOWN_NAMES)
        if (known, -index) > best[:2] and (index == 0 or known >= 2):
            best = (known, -index, above)
        above += lines
    known, minus, skip = best
    if known < 2:
        known, minus, skip = (known if not minus else 0), 0, 0
    table = [row for _, row in rows[-minus:] if row]
    widths = Counter(map(len, table))
    width = len(rows[-minus][1]) or widths.most_common(1)[0][0]
    even = sum(n for w, n in widths.items() if w == width) / len(table)
    return known * 2 + even * (1 + min(width, 12) / 12) + (0.5 if width > 1 else 0), skip
