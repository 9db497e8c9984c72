"""The text being written, with the words that the policy objects to marked in it."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import TextArea

from reviewbot.domain.reply import Finding
from reviewbot.domain.text import visible

STYLES = {"block": "bold underline red", "warn": "underline yellow", "note": "underline"}
Spot = tuple[int, int]  # line and column, as the text area counts


class ReplyArea(TextArea):
    """A plain text area whose findings can be marked and visited."""

    _marks: dict[int, list[tuple[int, int, str]]]
    _spots: list[tuple[Spot, Spot]]

    def mark(self, findings: tuple[Finding, ...]) -> None:
        """Mark the spans of these findings; they were made from the text as it stands, or stood a moment ago."""
        starts = self._line_starts()
        self._marks, self._spots = {}, []
        for finding in findings:
            if finding.start is None or finding.end is None:
                continue
            first, last = _spot(starts, finding.start), _spot(starts, max(finding.start, finding.end))
            self._spots.append((first, last))
            for line in range(first[0], last[0] + 1):
                begin = first[1] if line == first[0] else 0
                end = last[1] if line == last[0] else 1_000_000
                self._marks.setdefault(line, []).append((begin, end, STYLES[finding.severity.value]))
        self._spots.sort()
        self.notify_style_update()
        self.refresh()

    def next_finding(self) -> bool:
        """Select the next marked words after the cursor, round and round; False where nothing is marked."""
        spots = getattr(self, "_spots", [])
        here = self.selection.end
        following = next((spot for spot in spots if spot[0] >= here and spot != tuple(self.selection)), None)
        chosen = following or (spots[0] if spots else None)
        if chosen is None:
            return False
        last_line = self.document.line_count - 1
        if chosen[1][0] <= last_line:
            self.selection = type(self.selection)(*chosen)
            self.scroll_cursor_visible(animate=False)
        return True

    def get_line(self, line_index: int) -> Text:
        """The line, harmless character by character so that columns stay, with its marks."""
        line = super().get_line(line_index)
        raw = line.plain
        if not raw.isprintable():
            shown = (visible(character, newlines=False) for character in raw)
            line = Text("".join(each if len(each) == 1 else "\ufffd" for each in shown), end="", no_wrap=True)
        for begin, end, style in getattr(self, "_marks", {}).get(line_index, ()):
            line.stylize(style, begin, min(end, len(raw)))
        return line

    def _line_starts(self) -> list[int]:
        starts, at = [], 0
        for line in self.document.lines:
            starts.append(at)
            at += len(line) + 1
        return starts


def _spot(starts: list[int], offset: int) -> Spot:
    from bisect import bisect_right

    line = max(0, bisect_right(starts, offset) - 1)
    return line, offset - starts[line]
