"""One case on one line: which columns fit how wide a list, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from rich.style import Style

from reviewbot.desk.looks import flags, snippet, span
from reviewbot.domain.text import cell_width, one_line
from reviewbot.flow.queue import CaseRow

STATE, DUE, RATING = 9, 8, 2
COLORS = {"held": "magenta", "approved": "green", "answered": "green", "dismissed": "bright_black"}


class Cell(NamedTuple):
    """A piece of the line and how it looks; no colour says what its words do not."""

    text: str
    style: Style = Style()


@dataclass(frozen=True)
class Columns:
    """The widths for one list; 0 leaves a column out."""

    ref: int
    state: int
    place: int
    due: int
    rest: int

    @classmethod
    def fit(cls, width: int, *, largest: int) -> Columns:
        """What fits `width` cells when the highest case number is `largest`."""
        ref = max(4, len(str(largest)) + 1)
        state = STATE if width >= 50 else 4
        due = DUE if width >= 56 else 0
        place = 24 if width >= 110 else 11 if width >= 66 else 0
        used = 2 + ref + 1 + 4 + state + 1 + RATING + 1 + (due + 1 if due else 0) + (place + 1 if place else 0)
        return cls(ref, state, place, due, max(8, width - used - 1))

    def head(self) -> str:
        """What the columns are."""
        cells = ["  " + padded("case", self.ref), "pri", padded("state", self.state)]
        cells += [padded("where", self.place)] if self.place else []
        cells += [padded("due", self.due)] if self.due else []
        return " ".join([*cells, padded("★", RATING), "what they wrote"])

    def cells(self, row: CaseRow, now: datetime, *, chosen: bool, marked: bool) -> list[Cell]:
        """The line of one case."""
        state = flags(row, now)
        place = f"{row.site}/{row.location}" if row.location and self.place > 12 else row.site
        middle = padded(state, self.state) + " "
        middle += padded(place, self.place) + " " if self.place else ""
        middle += padded(span(row.due_at, now), self.due) + " " if self.due else ""
        body = ("! " if row.attention else "") + snippet(row, self.rest - (2 if row.attention else 0))
        return [
            Cell(f"{'▸' if chosen else ' '}{'*' if marked else ' '}{row.ref:<{self.ref}} "),
            Cell(f"{row.priority:>3} ", Style(color="red" if row.priority >= 70 else None, bold=row.priority >= 70)),
            Cell(middle, Style(color=COLORS.get(state))),
            Cell(padded(rating(row.rating), RATING) + " ", Style(color="yellow")),
            Cell(body, Style(dim=state in ("dismissed", "quiet", "snoozed"))),
        ]


def rating(value: float | None) -> str:
    """1★, or nothing."""
    return "" if value is None else f"{round(max(0.0, min(9.0, value)))}★"


def padded(text: str, width: int) -> str:
    """The text on exactly so many cells."""
    cut = one_line(text, width)
    return cut + " " * (width - sum(map(cell_width, cut)))
