"""Small questions over the desk: choose or type one answer, give reasons for warnings, read a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static


class Ask(ModalScreen[str | None]):
    """One question: a number chooses an answer that is often given, typing gives another; Escape none."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "cancel")]

    def __init__(self, question: str, *, often: Sequence[str] = (), typed: bool = True, value: str = "") -> None:
        super().__init__()
        self._question = question
        self._often = tuple(often)
        self._typed = typed
        self._value = value

    def compose(self) -> ComposeResult:
        """The question, the answers, the line to type in."""
        lines = [f"{number}  {answer}" for number, answer in enumerate(self._often, start=1)]
        with Vertical(classes="dialog"):
            yield Static(Text(self._question, style="bold"))
            if lines:
                yield Static(Text("\n".join(lines)), classes="answers")
            if self._typed:
                yield Input(value=self._value, placeholder="or type your own, then Enter" if lines else "")
            yield Static(Text("Enter takes it, Escape leaves everything as it is", style="dim"))

    def on_key(self, event: events.Key) -> None:
        """A number chooses, as long as nothing was typed."""
        typed = any(line.value for line in self.query(Input))
        if event.character and event.character.isdigit() and not typed:
            number = int(event.character)
            if 1 <= number <= len(self._often):
                event.prevent_default()
                event.stop()
                self.dismiss(self._often[number - 1])

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())


class Reasons(ModalScreen[Mapping[str, str] | None]):
    """A written reason for each warning that is to be overridden; they stand in the log with the person's name."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "cancel")]

    def __init__(self, warnings: Mapping[str, str]) -> None:
        super().__init__()
        self._warnings = dict(warnings)

    def compose(self) -> ComposeResult:
        """Each warning with its line."""
        with VerticalScroll(classes="dialog"):
            yield Static(Text("Approving over a warning needs a reason, in writing", style="bold"))
            for rule, message in self._warnings.items():
                yield Static(Text(f"! {rule}: {message}"))
                yield Input(id=f"reason-{rule}", placeholder="why it is right here; Enter goes on")
            yield Static(Text("Escape goes back: editing the text is the better way", style="dim"))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        empty = [line for line in self.query(Input) if not line.value.strip()]
        if empty:
            empty[0].focus()
            return
        self.dismiss({rule: self.query_one(f"#reason-{rule}", Input).value.strip() for rule in self._warnings})


class Reading(ModalScreen[None]):
    """A page to read: help, the log of a case, the private text."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,question_mark,enter", "dismiss", "back")]

    def __init__(self, title: str, body: str) -> None:
        super().__init__()
        self._title = title
        self._body = body

    def compose(self) -> ComposeResult:
        """The page, scrolling."""
        with VerticalScroll(classes="page"):
            yield Static(Text(self._title, style="bold"))
            yield Static(Text(self._body))
            yield Static(Text("\nEscape goes back", style="dim"))
