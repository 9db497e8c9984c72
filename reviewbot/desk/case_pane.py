"""The case on the screen, drawn line by line: showing another one costs its own lines and no layout of the screen."""

from __future__ import annotations

from rich.console import RenderableType
from rich.segment import Segment
from rich.text import Text
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip


class CasePane(ScrollView, can_focus=True):
    """One renderable, scrolling."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._shown: RenderableType = Text("")
        self._strips: list[Strip] = []
        self._seen_to = 0  # the last line of the page that was in view

    def show(self, page: RenderableType, *, from_top: bool) -> None:
        """Show this page, from its top or where the person has scrolled to."""
        self._shown = page
        self._lay_out()
        if from_top:
            self.scroll_to(y=0, animate=False)
        self._seen_to = 0
        self._see(0.0 if from_top else self.scroll_offset.y)

    def was_seen(self, beginning: RenderableType) -> bool:
        """Whether this beginning of the page was in view, to its end; where it was not, its end is now."""
        region = self.scrollable_content_region
        last = len(self._lines(beginning, region.width)) if region.height > 0 else 1
        if self._seen_to >= last:
            return True
        self.scroll_to(y=max(0, last - region.height), animate=False)
        self._see(last - region.height)
        return False

    def count_as_seen(self) -> None:
        """The page was shown elsewhere."""
        self._seen_to = max(self._seen_to, len(self._strips), 1)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """What comes into view is seen."""
        super().watch_scroll_y(old_value, new_value)
        self._see(new_value)

    def _see(self, top: float) -> None:
        height = self.scrollable_content_region.height
        if height > 0:
            self._seen_to = max(self._seen_to, round(top) + height)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width  # beside the scrollbar: no letter may hide behind it
        if width <= 0:
            return
        lines = self._lines(self._shown, width)
        self._strips = [Strip(line) for line in lines]
        # Set quietly: a change of it would lay the whole screen out anew, although only the scrollbar depends on it.
        self.set_reactive(CasePane.virtual_size, Size(width, len(lines)))
        self.vertical_scrollbar.window_virtual_size = len(lines)
        self.vertical_scrollbar.window_size = self.size.height
        self.scroll_to(y=min(self.scroll_offset.y, max(0, len(lines) - self.size.height)), animate=False)
        self.refresh()

    def _lines(self, page: RenderableType, width: int) -> list[list[Segment]]:
        console = self.app.console
        return console.render_lines(page, console.options.update(width=width, height=None), pad=False)

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        place, base = self.scroll_offset.y + y, self.rich_style
        strip = self._strips[place] if place < len(self._strips) else Strip.blank(0)
        return strip.adjust_cell_length(self.size.width).apply_style(base)
