"""The list of cases, drawn line by line: only what is in view is read and rendered, however long the queue."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reviewbot.desk.looks import flags, snippet, span, stars
from reviewbot.desk.rows import Rows
from reviewbot.domain.text import cell_width, one_line
from reviewbot.flow.queue import CaseRow

WIDE = 100


class CaseList(ScrollView, can_focus=True):
    """One line a case; the cursor is a mark and not only a colour."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "next", show=False),
        Binding("up,k", "move(-1)", "previous", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("home,g", "jump(0)", "first", show=False),
        Binding("end,G", "jump(-1)", "last", show=False),
    ]
    cursor = reactive(0, repaint=False)

    class Moved(Message):
        """The cursor stands on another case."""

        def __init__(self, row: CaseRow | None) -> None:
            super().__init__()
            self.row = row

    def __init__(self, rows: Rows, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows = rows

    def show_from(self, cursor: int) -> None:
        """Draw the rows anew with the cursor there."""
        self.virtual_size = Size(self.size.width or 80, len(self.rows))
        self.set_reactive(CaseList.cursor, max(0, min(cursor, len(self.rows) - 1)))
        self._keep_in_view()
        self.refresh()
        self.post_message(self.Moved(self.current))

    def redraw(self, place: int) -> None:
        """Draw one row anew."""
        self.refresh(Region(0, place - self.scroll_offset.y, self.size.width, 1))

    @property
    def current(self) -> CaseRow | None:
        """The row under the cursor."""
        return self.rows.row(self.cursor)

    def watch_cursor(self, before: int, after: int) -> None:
        """Redraw the two lines, and say so."""
        self.redraw(before)
        self.redraw(after)
        self._keep_in_view()
        self.post_message(self.Moved(self.current))

    def validate_cursor(self, value: int) -> int:
        """Within the rows."""
        return max(0, min(value, len(self.rows) - 1))

    def _keep_in_view(self) -> None:
        top, height = self.scroll_offset.y, max(1, self.size.height)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False)

    def action_move(self, by: int) -> None:
        """One line on."""
        self.cursor += by

    def action_page(self, by: int) -> None:
        """One screen on."""
        self.cursor += by * max(1, self.size.height - 1)

    def action_jump(self, to: int) -> None:
        """To the first or the last."""
        self.cursor = len(self.rows) - 1 if to < 0 else to

    def on_click(self, event: events.Click) -> None:
        """The mouse works too."""
        self.cursor = self.scroll_offset.y + event.y

    def on_resize(self) -> None:
        """Keep the width of the lines that of the widget."""
        self.virtual_size = Size(self.size.width, len(self.rows))
        self._keep_in_view()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width = self.size.width
        place = self.scroll_offset.y + y
        row = self.rows.row(place) if place < len(self.rows) else None
        base = self.rich_style
        if row is None:
            empty = "  nothing waits here; r reads the queue anew, x clears the filter" if place == 0 else ""
            return Strip([Segment(empty, base)]).adjust_cell_length(width, base)
        chosen = place == self.cursor
        style = base + Style(reverse=True) if chosen and self.has_focus else base + Style(bold=True) if chosen else base
        segments = [Segment(text, style + extra) for text, extra in self._cells(row, chosen, width)]
        return Strip(segments).adjust_cell_length(width, style)

    def _cells(self, row: CaseRow, chosen: bool, width: int) -> list[tuple[str, Style]]:
        now = self.rows.office.now()
        state = flags(row, now)
        color = {"held": "magenta", "approved": "green", "dismissed": "bright_black", "answered": "green"}.get(state)
        place = f"{row.site}/{row.location}" if row.location and width >= WIDE else row.site
        columns = 24 if width >= WIDE else 13
        head = f"{'▸' if chosen else ' '}{row.ref:>6} "
        urgency = Style(color="red" if row.priority >= 70 else "yellow" if row.priority >= 40 else None)
        middle = f"{padded(state, 9)} {padded(place, columns)} {padded(span(row.due_at, now), 8)} "
        mark = f"{stars(row.rating)} " if row.rating is not None else ""
        rest = width - len(head) - 4 - len(middle) - len(mark) - 1
        body = ("! " if row.attention else "") + snippet(row, max(8, rest))
        return [
            (head, Style()),
            (f"{row.priority:>3} ", urgency),
            (middle, Style(color=color)),
            (mark, Style(color="yellow")),
            (body, Style(dim=state in ("dismissed", "quiet"))),
        ]


def padded(text: str, width: int) -> str:
    """The text on exactly so many cells."""
    cut = one_line(text, width)
    return cut + " " * (width - sum(map(cell_width, cut)))
