"""Writing the reply: the mention above, the text, and at every keystroke what the policy says and how long it is.

The policy judges beside the screen, always the newest text, so that typing never waits for it; the text is kept in
the store every second or so, so that a crash costs no more than that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Static, TextArea

from reviewbot.desk.dialogs import Ask, Dialog
from reviewbot.desk.lanes import Lane
from reviewbot.desk.looks import finding_lines, mention_text, moment, unit_word
from reviewbot.desk.reply_area import ReplyArea
from reviewbot.domain.reply import Judgement
from reviewbot.flow.judging import ReplyJudge, judge_for
from reviewbot.flow.office import Office
from reviewbot.flow.queue import CaseView, reply_length
from reviewbot.flow.unfinished import Unfinished, keep_unfinished

KEEP, DISCARD = "keep my text as the draft", "throw my changes away"
KEEP_EVERY_S = 1.0
KEYS = " Ctrl+S keep  Esc leave  F3 next finding  F2 copy  F5 back to the draft"


@dataclass
class Judged(Message):
    """What the policy says of one text."""

    text: str
    judgement: Judgement


class Editor(Dialog[str]):
    """Returns the text to keep as the draft, or None when nothing is to change."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "keep it", priority=True),
        Binding("escape", "leave", "leave", priority=True),
        Binding("f3", "next_finding", "next finding", priority=True),
        Binding("f2", "copy", "copy", priority=True),
        Binding("f5", "start_again", "start again", priority=True),
    ]

    def __init__(
        self,
        office: Office,
        view: CaseView,
        *,
        unfinished: Unfinished | None,
        judging: Lane,
        keeping: Lane,
        copy: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._office, self._view = office, view
        self._judging, self._keeping = judging, keeping
        self._copy = copy
        self._before = (view.draft.text if view.draft else None) or ""
        self._begun = unfinished
        self._kept = unfinished.text if unfinished else self._before
        self._judge: ReplyJudge | None = None
        self._judgement: Judgement | None = None
        self._area = ReplyArea(self._kept, id="editor-text", soft_wrap=True, tab_behavior="focus", compact=True)
        self._verdict = Static(id="verdict")

    def compose(self) -> ComposeResult:
        """From top to bottom: what they wrote, our answer, the verdict, the keys."""
        with Vertical(id="editor"):
            with VerticalScroll(id="editor-mention"):
                yield Static(mention_text(self._view.mention.text, self._view.assessment))
            yield self._area
            with VerticalScroll(id="editor-findings"):
                yield self._verdict
            yield Static(Text(KEYS, no_wrap=True, overflow="ellipsis", style="reverse"), id="editor-keys")

    def on_mount(self) -> None:
        """The cursor at the end of the text."""
        self._area.move_cursor(self._area.document.end)
        self._area.focus()
        self.set_interval(KEEP_EVERY_S, self._autosave)
        self._changed()

    # -- judging ------------------------------------------------------------------------------------------------

    @on(TextArea.Changed)
    def _changed(self) -> None:
        text = self._area.text
        self._judging.submit(lambda: self._judge_it(text), replaces="judge")
        self._show()

    def _judge_it(self, text: str) -> None:
        """In the lane: the policy's word on the newest text."""
        if self._judge is None:
            self._judge = judge_for(self._office, self._view.row.id)
        self.post_message(Judged(text, self._judge.judge(text) if text.strip() else Judgement()))

    @on(Judged)
    def _judged(self, event: Judged) -> None:
        if event.text == self._area.text:
            self._judgement = event.judgement
            self._area.mark(event.judgement.findings)
            self._show()

    def _show(self) -> None:
        text, limit = self._area.text, self._view.limit
        length = reply_length(text, limit)
        measure = f"{length} of {limit.limit} {unit_word(limit.unit)}" if limit else f"{length} characters"
        words = len(text.split())
        made = Text(f"{self._view.ref}  {measure}, {words} words  {self._word()}\n", style="bold")
        if limit and length > limit.limit:
            made.append(f"✗ too long by {length - limit.limit}\n", style="bold red")
        if self._begun is not None:
            made.append(f"✎ your text of {moment(self._begun.at)}; F5 starts again from the draft\n")
        self._verdict.update(made.append("\n".join(self._findings(text)), style="not bold"))

    def _word(self) -> str:
        return self._judgement.verdict.value if self._judgement is not None else "…"

    def _findings(self, text: str) -> list[str]:
        if not text.strip():
            return ["✗ an empty reply is no reply"]
        if self._judgement is None:
            return []
        return finding_lines(self._judgement.findings) or ["✓ nothing to object to"]

    def action_next_finding(self) -> None:
        """To the next words that the policy objects to."""
        if not self._area.next_finding():
            self.app.bell()

    # -- keeping ------------------------------------------------------------------------------------------------

    def _autosave(self) -> None:
        text = self._area.text
        if text == self._kept:
            return
        self._kept = text
        self._keeping.submit(lambda: keep_unfinished(self._office, self._view.row.id, text), replaces="keep")

    def action_copy(self) -> None:
        """The text on the clipboard."""
        self._copy(self._area.text)

    def action_start_again(self) -> None:
        """The draft as it was; the text area's own undo brings the other back."""
        self._area.replace(self._before, self._area.document.start, self._area.document.end)
        self._begun = None
        self._show()

    def action_keep(self) -> None:
        """Keep the text as the case's draft."""
        text = self._area.text.strip()
        self._autosave()
        self.answer(text if text and text != self._before.strip() else None)

    def action_leave(self) -> None:
        """Back; with changes it asks what becomes of them."""
        if not self.is_current:
            return
        if self._area.text.strip() == self._before.strip():
            self.answer(None)
            return
        self.app.push_screen(Ask("You changed the reply", often=(KEEP, DISCARD), typed=False), self._left)

    def _left(self, answer: str | None) -> None:
        if answer == KEEP:
            self.action_keep()
        elif answer == DISCARD:
            self.answer(None)
