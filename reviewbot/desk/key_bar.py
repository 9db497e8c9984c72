"""The last line: the keys that lead on from here, as many as fit, and always how to find the others."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual.widget import Widget

from reviewbot.flow.queue import CaseView

Key = tuple[str, str]  # the key, what it does
ALWAYS: tuple[Key, ...] = (("?", "keys"), ("q", "quit"))


class KeyBar(Widget):
    """One line."""

    keys: Sequence[Key] = ()

    def offer(self, keys: Sequence[Key]) -> None:
        """Show these, the most useful first."""
        self.keys = tuple(keys)
        self.refresh()

    def render(self) -> Text:
        """As many as fit before those that are always there."""
        end = self._length(ALWAYS)
        shown: list[Key] = []
        for key in self.keys:
            if self._length([*shown, key]) + end > self.size.width:
                break
            shown.append(key)
        made = Text(no_wrap=True, end="")
        for name, does in [*shown, *ALWAYS]:
            made.append(f" {name}", style="bold").append(f" {does} ")
        return made

    @staticmethod
    def _length(keys: Sequence[Key]) -> int:
        return sum(len(key) + len(does) + 3 for key, does in keys)


def keys_for(view: CaseView | None, *, marked: int) -> tuple[Key, ...]:
    """What is open from where the case stands."""
    if marked:
        return (("d", f"dismiss {marked}"), ("z", "snooze"), ("A", "assign"), ("M", "unmark all"), ("u", "undo"))
    find = (("/", "find"), ("P", "post"), ("r", "read anew"))
    if view is None:
        return find
    later = (("d", "dismiss"), ("z", "snooze"), ("u", "undo"), ("Enter", "all of it"), *find)
    match view.row.state.value:
        case "approved":
            return (("u", "undo"), ("j", "next"), ("P", "post"), ("/", "find"), ("r", "read anew"))
        case "dismissed" | "gone" | "answered":
            return (("u", "undo"), ("w", "call up"), ("j", "next"), ("l", "log"), *find)
    if view.draft is not None and view.draft.text:
        return (("a", "approve"), ("e", "edit"), ("v", "reword"), *later)
    if view.row.held:
        return (("s", "neutral statement"), ("e", "write"), *later)
    return (("e", "write a reply"), *later)
