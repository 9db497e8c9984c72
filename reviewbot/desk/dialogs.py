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
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

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


class AnswerLine(Input):
    """A line to type in, whose first character may choose an answer instead."""

    class Chosen(Message):
        """The number of an answer was pressed."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, *, choices: int, value: str, placeholder: str) -> None:
        super().__init__(value=value, placeholder=placeholder, select_on_focus=False, compact=True)
        self._choices = choices

    def on_key(self, event: events.Key) -> None:
        """A number chooses, as long as nothing was typed."""
        number = digit(event)
        if 1 <= number <= self._choices and not self.value:
            event.prevent_default()
            event.stop()
            self.post_message(self.Chosen(number))


class Ask(Dialog[str]):
    """One question: a number chooses an answer that is often given, typing gives another; Escape none.

    `at_once`: a number chooses by itself; else, where answers may begin with one, with Enter.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+c", "cancel", "cancel")]

    def __init__(
        self,
        question: str,
        *,
        often: Sequence[str] = (),
        typed: bool = True,
        at_once: bool = True,
        value: str = "",
        hint: str = "",
    ) -> None:
        super().__init__()
        self._question, self._often, self._typed = question, tuple(often), typed
        self._at_once, self._value, self._hint = at_once, value, hint

    def compose(self) -> ComposeResult:
        """The question, the answers, the line to type in."""
        lines = [f"{number}  {answer}" for number, answer in enumerate(self._often, start=1)]
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(Text(self._question, style="bold"))
            if self._hint and not self._typed:
                yield Static(Text(self._hint))
            if lines:
                yield Static(Text("\n".join(lines)), classes="answers")
            if self._typed:
                placeholder = "a number, or your own words and Enter" if lines else ""
                choices = len(lines) if self._at_once else 0
                yield AnswerLine(choices=choices, value=self._value, placeholder=placeholder)
            end = (
                "Enter takes it, Escape changes nothing" if self._typed else "press its number; Escape changes nothing"
            )
            hint = self._hint if self._typed else ""
            yield Static(Text("\n".join(filter(None, (hint, end))), style="dim"))

    def on_key(self, event: events.Key) -> None:
        """Where nothing is typed, a number chooses."""
        if not self._typed:
            self._choose(digit(event))

    @on(AnswerLine.Chosen)
    def _chosen(self, event: AnswerLine.Chosen) -> None:
        self._choose(event.number)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        said = event.value.strip()
        if said.isascii() and said.isdigit() and 1 <= int(said[:3]) <= len(self._often):
            self._choose(int(said[:3]))
        else:
            self.answer(said)

    def _choose(self, number: int) -> None:
        if 1 <= number <= len(self._often):
            self.answer(self._often[number - 1])


def digit(event: events.Key) -> int:
    """The number that a key types, else 0."""
    return int(event.character) if event.character and event.character in "123456789" else 0


class Reasons(Dialog[Mapping[str, str]]):
    """A written reason for each rule that warns; they stand in the log with the person's name."""

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
                yield Static(Text(f"\n{message}"))
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
            if self._title:
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
    """Some of many, each by its words: space marks, Enter takes them; what stood there before comes first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "cancel"),
        Binding("enter", "take", "take", priority=True),
        Binding("space", "mark", "mark", priority=True),
        Binding("j", "down", "down"),
        Binding("k", "up", "up"),
    ]

    def __init__(self, question: str, among: Mapping[str, str], *, chosen: Sequence[str] = ()) -> None:
        super().__init__()
        self._question = question
        self._said = {key: among.get(key, key) for key in (*chosen, *among)}
        self._keys = list(self._said)
        self._chosen = list(chosen)
        self._list = OptionList(*(self._prompt(key) for key in self._keys), compact=True)

    def compose(self) -> ComposeResult:
        """The question and the list."""
        with Vertical(classes="dialog tall"):
            yield Static(Text(self._question, style="bold"))
            yield self._list
            yield Static(Text("space marks or unmarks, Enter takes them, Escape changes nothing", style="dim"))

    def on_mount(self) -> None:
        """Ready to move."""
        self._list.focus()

    def _prompt(self, key: str) -> Text:
        return Text(f"{'[x]' if key in self._chosen else '[ ]'} {self._said[key]}")

    def action_mark(self) -> None:
        """Mark it, or take the mark away."""
        place = self._list.highlighted
        if place is None:
            return
        key = self._keys[place]
        self._chosen.remove(key) if key in self._chosen else self._chosen.append(key)
        self._list.replace_option_prompt_at_index(place, self._prompt(key))

    def action_down(self) -> None:
        """One on."""
        self._list.action_cursor_down()

    def action_up(self) -> None:
        """One back."""
        self._list.action_cursor_up()

    def action_take(self) -> None:
        """What is marked."""
        self.answer(list(self._chosen))
