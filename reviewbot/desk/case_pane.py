"""The case on the screen, drawn line by line: showing another one costs its own lines and no layout of the screen."""

from __future__ import annotations

from rich.console import RenderableType
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

    def show(self, page: RenderableType, *, from_top: bool) -> None:
        """Show this page, from its top or where the person has scrolled to."""
        self._shown = page
        self._lay_out()
        if from_top:
            self.scroll_to(y=0, animate=False)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width  # beside the scrollbar: no letter may hide behind it
        if width <= 0:
            return
        console = self.app.console
        lines = console.render_lines(self._shown, console.options.update(width=width, height=None), pad=False)
        self._strips = [Strip(line) for line in lines]
        # Set quietly: a change of it would lay the whole screen out anew, although only the scrollbar depends on it.
        self.set_reactive(CasePane.virtual_size, Size(width, len(lines)))
        self.vertical_scrollbar.window_virtual_size = len(lines)
        self.vertical_scrollbar.window_size = self.size.height
        self.scroll_to(y=min(self.scroll_offset.y, max(0, len(lines) - self.size.height)), animate=False)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        place, base = self.scroll_offset.y + y, self.rich_style
        strip = self._strips[place] if place < len(self._strips) else Strip.blank(0)
        return strip.adjust_cell_length(self.size.width).apply_style(base)
