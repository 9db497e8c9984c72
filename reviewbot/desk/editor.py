"""Writing the reply: the mention above, the text, and at every keystroke what the policy says and how long it is."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Static, TextArea

from reviewbot.desk.dialogs import Ask
from reviewbot.desk.looks import finding_lines, mention_text
from reviewbot.flow.judging import ReplyJudge
from reviewbot.flow.queue import CaseView, reply_length

KEEP, DISCARD = "keep my text as the draft", "throw my changes away"


class Editor(ModalScreen[str | None]):
    """Returns the text to keep, or None when nothing is to change."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "keep it", priority=True),
        Binding("escape", "leave", "leave", priority=True),
    ]

    def __init__(self, view: CaseView, judge: ReplyJudge) -> None:
        super().__init__()
        self._view = view
        self._judge = judge
        self._before = (view.draft.text if view.draft else None) or ""

    def compose(self) -> ComposeResult:
        """From top to bottom: what they wrote, our answer, the verdict."""
        with Vertical(id="editor"):
            with VerticalScroll(id="editor-mention"):
                yield Static(mention_text(self._view.mention.text, self._view.assessment))
            yield TextArea(self._before, id="editor-text", soft_wrap=True, tab_behavior="focus")
            with VerticalScroll(id="editor-findings"):
                yield Static(id="verdict")
            yield Footer()

    def on_mount(self) -> None:
        """The cursor at the end of the text."""
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()
        self._judge_now()

    @on(TextArea.Changed)
    def _judge_now(self) -> None:
        text = self.query_one(TextArea).text
        limit = self._view.limit
        length = reply_length(text, limit)
        measure = f"{length} of {limit.limit} {limit.unit.value}" if limit else f"{length} characters"
        judged = self._judge.judge(text) if text.strip() else None
        lines = finding_lines(judged.findings) if judged else ["✗ an empty reply is no reply"]
        verdict = Text(f"{self._view.ref}  {measure}  {judged.verdict.value if judged else ''}\n", style="bold")
        if limit and length > limit.limit:
            verdict.append(f"✗ too long by {length - limit.limit}\n")
        self.query_one("#verdict", Static).update(
            verdict.append("\n".join(lines) or "✓ nothing to object to", style="")
        )

    def action_keep(self) -> None:
        """Keep the text as the case's draft."""
        text = self.query_one(TextArea).text.strip()
        self.dismiss(text if text and text != self._before.strip() else None)

    def action_leave(self) -> None:
        """Back; with changes it asks what becomes of them."""
        if self.query_one(TextArea).text.strip() == self._before.strip():
            self.dismiss(None)
            return
        self.app.push_screen(Ask("You changed the reply", often=(KEEP, DISCARD), typed=False), self._left)

    def _left(self, answer: str | None) -> None:
        if answer == KEEP:
            self.action_keep()
        elif answer == DISCARD:
            self.dismiss(None)
