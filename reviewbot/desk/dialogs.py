"""Small questions over the desk: choose or type one answer, give reasons for warnings, read a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, TypeVar

from rich.console import RenderableType
from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, SelectionList, Static
from textual.widgets.selection_list import Selection

T = TypeVar("T")


class Dialog(ModalScreen[T | None]):
    """A screen over the others that answers once, however fast the keys come."""

    def answer(self, result: T | None) -> None:
        """Close with this answer; nothing happens when it was given already."""
        if self.is_current:
            self.dismiss(result)

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.answer(None)


class Ask(Dialog[str]):
    """One question: a number chooses an answer that is often given, typing gives another; Escape none."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+c", "cancel", "cancel")]

    def __init__(
        self, question: str, *, often: Sequence[str] = (), typed: bool = True, value: str = "", hint: str = ""
    ) -> None:
        super().__init__()
        self._question = question
        self._often = tuple(often)
        self._typed = typed
        self._value = value
        self._hint = hint

    def compose(self) -> ComposeResult:
        """The question, the answers, the line to type in."""
        lines = [f"{number}  {answer}" for number, answer in enumerate(self._often, start=1)]
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(Text(self._question, style="bold"))
            if lines:
                yield Static(Text("\n".join(lines)), classes="answers")
            if self._typed:
                placeholder = "a number, or your own words and Enter" if lines else ""
                yield Input(value=self._value, placeholder=placeholder, select_on_focus=False, compact=True)
            end = "Enter takes it, Escape changes nothing" if self._typed else "a number, or Escape: nothing changes"
            yield Static(Text("\n".join(filter(None, (self._hint, end))), style="dim"))

    def on_key(self, event: events.Key) -> None:
        """A number chooses, as long as nothing was typed."""
        typed = any(line.value for line in self.query(Input))
        if event.character and event.character in "123456789" and not typed:
            number = int(event.character)
            if 1 <= number <= len(self._often):
                event.prevent_default()
                event.stop()
                self.answer(self._often[number - 1])

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.answer(event.value.strip())


class Reasons(Dialog[Mapping[str, str]]):
    """A written reason for each warning that is to be overridden; they stand in the log with the person's name."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+c", "cancel", "cancel")]

    def __init__(self, warnings: Mapping[str, str]) -> None:
        super().__init__()
        self._warnings = dict(warnings)
        self._lines = {rule: Input(placeholder="why it is right here", compact=True) for rule in self._warnings}

    def compose(self) -> ComposeResult:
        """Each warning with its line."""
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(Text("Approving over a warning needs a reason, in writing", style="bold"))
            for rule, message in self._warnings.items():
                yield Static(Text(f"\n! {rule}: {message}"))
                yield self._lines[rule]
            yield Static(Text("\nEnter goes on; Escape goes back: editing the text is the better way", style="dim"))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        empty = [line for line in self._lines.values() if not line.value.strip()]
        if empty:
            empty[0].focus()
            return
        self.answer({rule: line.value.strip() for rule, line in self._lines.items()})


class Reading(Dialog[None]):
    """A page to read: help, the log of a case, the private text, the whole case."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,enter,ctrl+c", "cancel", "back"),
        Binding("space,pagedown", "page(1)", "on", priority=True),
        Binding("b,pageup", "page(-1)", "back", priority=True),
        Binding("j,down", "line(1)", "on", priority=True),
        Binding("k,up", "line(-1)", "back", priority=True),
        Binding("home,g", "ends(0)", "top", priority=True),
        Binding("end,G", "ends(1)", "bottom", priority=True),
    ]

    def __init__(self, title: str, body: RenderableType, *, whole: bool = False) -> None:
        super().__init__()
        self._title = title
        self._body = body
        self._pane = VerticalScroll(classes="whole" if whole else "page")

    def compose(self) -> ComposeResult:
        """The page, scrolling."""
        with self._pane:
            yield Static(Text(self._title, style="bold"))
            yield Static(self._body if not isinstance(self._body, str) else Text(self._body))
            yield Static(Text("Escape goes back, space scrolls", style="dim"))

    def action_page(self, by: int) -> None:
        """One screen on or back."""
        self._pane.scroll_relative(y=by * max(1, self._pane.size.height - 2), animate=False)

    def action_line(self, by: int) -> None:
        """One line on or back."""
        self._pane.scroll_relative(y=by, animate=False)

    def action_ends(self, end: int) -> None:
        """To the top or the bottom."""
        if end:
            self._pane.scroll_end(animate=False)
        else:
            self._pane.scroll_home(animate=False)


class Choose(Dialog[Sequence[str]]):
    """Some of many, each by its words: space marks, Enter takes them in the order of marking."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "cancel"),
        Binding("enter", "take", "take", priority=True),
    ]

    def __init__(self, question: str, among: Mapping[str, str], *, chosen: Sequence[str] = ()) -> None:
        super().__init__()
        self._question = question
        self._before = tuple(chosen)
        first = [(key, among.get(key, key)) for key in chosen]
        others = [(key, said) for key, said in among.items() if key not in chosen]
        options = [Selection(Text(said), key, key in chosen) for key, said in (*first, *others)]
        self._list: SelectionList[str] = SelectionList(*options, compact=True)

    def compose(self) -> ComposeResult:
        """The question and the list."""
        with Vertical(classes="dialog tall"):
            yield Static(Text(self._question, style="bold"))
            yield self._list
            yield Static(Text("space marks or unmarks, Enter takes them, Escape changes nothing", style="dim"))

    def action_take(self) -> None:
        """What is marked, what stood there before first."""
        chosen = self._list.selected
        self.answer([*(each for each in self._before if each in chosen), *(c for c in chosen if c not in self._before)])
