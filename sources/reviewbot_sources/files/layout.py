"""What a file turned out to be: its shape, its columns' meanings, its site, scale and dates; and how to say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reviewbot_sources.files.delimited import DelimitedRows
from reviewbot_sources.files.json_rows import JsonLinesRows, JsonRows
from reviewbot_sources.files.recognise import DATES, recognise
from reviewbot_sources.files.rows import Kind, RowReader, Shape, printable
from reviewbot_sources.files.vocabulary import Meaning
from reviewbot_sources.files.workbook import WorkbookRows

RUN_TOGETHER = re.compile(
    r"((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})"
    r"\s*(Unprompted review|Invited(?: review)?|Verified(?: review)?|Redirected|Merged|Basic link)?\s*\Z"
)
"""A page of Trustpilot copied as one string: the text, then its date, then how it was asked for."""


@dataclass(frozen=True)
class Layout:
    """All that is needed to read the file's rows as mentions, and to tell people how they will be read."""

    shape: Shape
    columns: tuple[str, ...]
    meanings: Mapping[Meaning, int]
    site: str
    site_because: str
    scale: float = 5.0
    from_zero: bool = False
    date_order: str | None = None
    site_per_row: bool = False
    damaged: bool = False  # every text was decoded wrongly, which can be taken back without loss
    run_together: bool = False  # text, date and a label in one column
    notes: tuple[str, ...] = ()
    sample: tuple[tuple[str, ...], ...] = field(default=(), repr=False)

    def widened(self, columns: Sequence[str], row: Sequence[str]) -> Layout:
        """This layout with columns that came later, of which `row` is an example."""
        old = len(self.columns)
        found = recognise(columns, [row], {})
        new = {meaning: at for meaning, at in found.items() if at >= old and meaning not in self.meanings}
        shown = tuple([*self.sample, tuple(row)][-5:])
        return replace(self, columns=tuple(columns), meanings={**self.meanings, **new}, sample=shown)


def open_rows(shape: Shape) -> RowReader:
    """A reader at the file's first row."""
    match shape.kind:
        case Kind.DELIMITED:
            return DelimitedRows(shape)
        case Kind.JSON:
            return JsonRows(shape)
        case Kind.JSON_LINES:
            return JsonLinesRows(shape)
        case Kind.WORKBOOK:
            return WorkbookRows(shape)


def iter_layout_facts(layout: Layout) -> Iterator[tuple[str, str]]:
    """How the file is read, in words, for `doctor` and `import --dry-run`."""
    shape = layout.shape
    yield "file", str(shape.path)
    yield "format", shape.kind.value + ("" if shape.quoted else ", quotes taken literally")
    if shape.encoding:
        yield "encoding", shape.encoding
    if shape.kind is Kind.DELIMITED:
        yield (
            "delimiter",
            {"\t": "tab", ",": "comma", ";": "semicolon", "|": "bar"}.get(shape.delimiter, shape.delimiter),
        )
    yield "site", f"{layout.site} (by {layout.site_because})" if layout.site_because != "set" else layout.site
    used = {index: meaning for meaning, index in layout.meanings.items()}
    yield (
        "columns",
        ", ".join(
            f"{meaning.value} = {printable(layout.columns[index])}" for meaning, index in layout.meanings.items()
        ),
    )
    rest = [column for index, column in enumerate(layout.columns) if index not in used]
    if rest:
        yield "other columns", ", ".join(printable(name) for name in rest[:40])
    if Meaning.RATING in layout.meanings:
        yield "ratings", "0 to 4, read as 1 to 5" if layout.from_zero else f"out of {layout.scale:g}"
    if any(m in layout.meanings for m in DATES) and layout.date_order:
        yield "dates", {"dmy": "day first", "mdy": "month first", "ymd": "year first"}[layout.date_order]
    for number, note in enumerate(layout.notes, 1):
        yield f"note {number}" if len(layout.notes) > 1 else "note", note
