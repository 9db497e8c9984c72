"""The list of cases, drawn line by line: only what is in view is read and rendered, however long the queue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
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

from reviewbot.desk.row_line import Columns
from reviewbot.desk.rows import Rows
from reviewbot.flow.queue import CaseRow


class CaseList(ScrollView, can_focus=True):
    """One line a case; the cursor is a mark and not only a colour. What is missing is asked for, never waited for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "next", show=False),
        Binding("up,k", "move(-1)", "previous", show=False),
        Binding("pagedown,ctrl+f", "page(1)", "page down", show=False),
        Binding("pageup,ctrl+b", "page(-1)", "page up", show=False),
        Binding("home,g", "jump(0)", "first", show=False),
        Binding("end,G", "jump(-1)", "last", show=False),
    ]
    cursor = reactive(0, repaint=False)

    class Moved(Message):
        """The cursor stands on another case; None where there is none."""

        def __init__(self, case_id: int | None) -> None:
            super().__init__()
            self.case_id = case_id

    class Wanted(Message):
        """Lines that come into view and were not read."""

        def __init__(self, ids: list[int]) -> None:
            super().__init__()
            self.ids = ids

    def __init__(self, rows: Rows, now: Callable[[], datetime], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows = rows
        self.marked: set[int] = set()
        self.empty = "reading the queue …"
        self._now = now
        self._columns = Columns.fit(80, largest=1)

    @property
    def head(self) -> str:
        """What the columns are."""
        return self._columns.head()

    def show_from(self, cursor: int) -> None:
        """Draw the rows anew with the cursor there."""
        self._fit()
        self.set_reactive(CaseList.cursor, max(0, min(cursor, len(self.rows) - 1)))
        self._keep_in_view()
        self.refresh()
        self.post_message(self.Moved(self.current_id))

    def redraw(self, place: int) -> None:
        """Draw one row anew."""
        self.refresh(Region(0, place - self.scroll_offset.y, self.size.width, 1))

    @property
    def current(self) -> CaseRow | None:
        """The row under the cursor, once it was read."""
        return self.rows.at(self.cursor)

    @property
    def current_id(self) -> int | None:
        """The case under the cursor."""
        return self.rows.id_at(self.cursor)

    def watch_cursor(self, before: int, after: int) -> None:
        """Redraw the two lines, and say so."""
        self.redraw(before)
        self.redraw(after)
        self._keep_in_view()
        self.post_message(self.Moved(self.current_id))

    def validate_cursor(self, value: int) -> int:
        """Within the rows."""
        return max(0, min(value, len(self.rows) - 1))

    def ask(self) -> None:
        """Ask for what is in view or near it and not here."""
        top, height = round(self.scroll_target_y), max(1, self.size.height)
        if self.rows.missing(top, top + height):
            self.post_message(self.Wanted(self.rows.missing(top - 2 * height, top + 4 * height)))

    def _fit(self) -> None:
        width = self.size.width or 80
        self.virtual_size = Size(width, len(self.rows))
        self._columns = Columns.fit(width, largest=max(self.rows.ids, default=1))

    def _keep_in_view(self) -> None:
        top, height = round(self.scroll_target_y), max(1, self.size.height)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False)
        self.ask()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Scrolled by the wheel too."""
        super().watch_scroll_y(old_value, new_value)
        self.ask()

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
        self._fit()
        self._keep_in_view()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width, base = self.size.width, self.rich_style
        place = self.scroll_offset.y + y
        if place >= len(self.rows):
            lines = self.empty.splitlines() if not len(self.rows) else []
            text = f"  {lines[place]}" if place < len(lines) else ""
            return Strip([Segment(text, base)]).adjust_cell_length(width, base)
        row, chosen = self.rows.at(place), place == self.cursor
        if row is None:
            return Strip([Segment(f"{'▸' if chosen else ' '} …", base)]).adjust_cell_length(width, base)
        style = base + Style(reverse=True) if chosen and self.has_focus else base + Style(bold=True) if chosen else base
        cells = self._columns.cells(row, self._now(), chosen=chosen, marked=row.id in self.marked)
        return Strip([Segment(cell.text, style + cell.style) for cell in cells]).adjust_cell_length(width, style)
