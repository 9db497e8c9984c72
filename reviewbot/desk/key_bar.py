"""The last line: the keys that lead on from here, as many as fit, and always how to find the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text
from textual.widget import Widget

from reviewbot.config.models import Role
from reviewbot.flow.office import Staff
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


def keys_for(view: CaseView | None, *, marked: int, person: Staff) -> tuple[Key, ...]:
    """What is open to this person from where the case stands."""
    if not person.roles:
        return (("j", "next"), ("Enter", "all of it"), ("l", "log"), ("/", "find"), ("r", "read anew"))
    if marked:
        return (("d", f"dismiss {marked}"), ("z", "snooze"), ("A", "assign"), ("M", "unmark all"), ("u", "undo"))
    find = (("/", "find"), ("P", "post"), ("r", "read anew"))
    if view is None:
        return find
    match view.row.state.value:
        case "approved":
            mine = view.approval is not None and view.approval.person == person.name
            return (("u", "undo") if mine else ("w", "take back"), ("j", "next"), ("d", "dismiss"), *find)
        case "dismissed":
            return (("w", "call up"), ("u", "undo"), ("j", "next"), ("l", "log"), *find)
        case "gone" | "answered":
            return (("j", "next"), ("l", "log"), *find)
    return (*_answering(view, person), ("d", "dismiss"), ("z", "snooze"), ("u", "undo"), ("Enter", "all of it"), *find)


def _answering(view: CaseView, person: Staff) -> Iterator[Key]:
    """What leads to a reply, as far as the site and the person's roles let it."""
    if view.closed is not None:
        return
    written = view.draft is not None and bool(view.draft.text)
    if view.row.held and not person.may(Role.SENIOR):
        yield "A", "give to a senior"
    elif written and person.may(Role.APPROVER):
        yield "a", "approve"
    elif view.row.held and not written:
        yield "s", "neutral statement"
    if person.may(Role.AUTHOR):
        yield "e", "edit" if written else "write" if view.row.held else "write a reply"
    if written and not view.assessment.held:  # the drafter words no answer to a risk
        yield "v", "reword"
