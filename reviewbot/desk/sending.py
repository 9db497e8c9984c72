"""Posting from the desk: first what would go where, then the run with its outcomes, then what goes by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from reviewbot.config.models import PostMode
from reviewbot.desk.dialogs import Ask, Dialog, Reading
from reviewbot.desk.messages import Done, Planned, RunEnded, Sent
from reviewbot.desk.triaging import Triaging
from reviewbot.domain.text import one_line, visible
from reviewbot.flow.copy_lane import CopyItem, confirm_copied, copy_items
from reviewbot.flow.outcomes import Outcome, PostItem
from reviewbot.flow.post import post
from reviewbot.flow.queue import rows_of

DONE_HERE, SKIP = "y", "s"
WELL = frozenset({Outcome.POSTED, Outcome.PUBLISHED})


class ByHand(Dialog[str]):
    """One reply to put on its site: it is on the clipboard already; a person says when it stands there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "say('y')", "it is there", priority=True),
        Binding("s", "say('s')", "skip", priority=True),
        Binding("o", "open", "open its page", priority=True),
        Binding("c", "copy", "copy again", priority=True),
        Binding("escape,q,ctrl+c", "cancel", "enough", priority=True),
    ]

    def __init__(self, item: CopyItem, *, number: int, of: int, desk: Sending) -> None:
        super().__init__()
        self._item, self._number, self._of, self._desk = item, number, of, desk

    def compose(self) -> ComposeResult:
        """What they wrote, the reply, what to do."""
        item = self._item
        head = (
            f"{self._number} of {self._of} by hand: {item.ref} on {item.site}, to {one_line(item.author, 30) or 'them'}"
        )
        with Vertical(classes="dialog tall"):
            yield Static(Text(head, style="bold"))
            with VerticalScroll():
                yield Static(Text(f"they wrote: {one_line(item.mention, 300)}\n", style="dim"))
                yield Static(Text(visible(item.text)))
            yield Static(Text(f"\n{one_line(item.url, 200) or 'its site gave no address'}", style="dim"))
            yield Static(Text("the reply is on your clipboard: o opens the page, paste it there", style="bold"))
            yield Static(Text("y it stands there now   s skip   c copy again   Esc enough"))

    def on_mount(self) -> None:
        """On the clipboard at once."""
        self.action_copy()

    def action_say(self, answer: str) -> None:
        """What the person says of it."""
        self.answer(answer)

    def action_open(self) -> None:
        """Its page."""
        self._desk.open_address(self._item.url)

    def action_copy(self) -> None:
        """The reply on the clipboard."""
        self._desk.copy_text(self._item.text)


class Sending(Triaging):
    """What goes out, and only after a yes."""

    def action_post(self) -> None:
        """Send what is approved."""
        if self.lanes["send"].busy:
            self.say("replies are being sent already")
            return
        self.say("looking at what is approved …")

        def look() -> None:
            self.tell(Planned(post(self.office, dry_run=True).items, copy_items(self.office)))

        self.lanes["step"].submit(look)

    @on(Planned)
    def _planned(self, event: Planned) -> None:
        ready = [item for item in event.items if item.outcome is Outcome.WOULD_SEND and self._is_on(item)]
        by_hand = tuple(item for item in event.by_hand if not item.why_not)
        lines = list(_plan_lines(event, ready))
        answers = [f"send {_replies(len(ready))} now"] if ready else []
        answers += [f"go through {_replies(len(by_hand))} by hand"] if by_hand else []
        self.say("")
        if not answers:
            self.ask(Reading("Nothing can go out now", "\n".join(lines) or "Nothing is approved."), lambda _: None)
            return
        ask = Ask("Post what is approved?", often=answers, typed=False, hint="\n".join(lines))
        self.ask(ask, lambda answer: self._post_chosen(answer, by_hand))

    def _is_on(self, item: PostItem) -> bool:
        source = self.office.source_config(item.source)
        return source is not None and source.post is PostMode.ON

    def _post_chosen(self, answer: str | None, by_hand: Sequence[CopyItem]) -> None:
        if answer is None:
            self.say("nothing was sent")
        elif answer.startswith("send"):
            self._send()
        else:
            self._by_hand(by_hand, 0)

    # -- through the sites --------------------------------------------------------------------------------------

    def _send(self) -> None:
        self.say("sending …")

        def run() -> None:
            self.tell(RunEnded(post(self.office, progress=lambda item: self.tell(Sent(item)))))

        self.lanes["send"].submit(run)

    @on(Sent)
    def _sent(self, event: Sent) -> None:
        item = event.item
        self.say(f"{item.ref} {item.outcome.value}: {one_line(item.detail or item.url, 100)}", mark="→")
        self.read_rows([item.case_id])

    @on(RunEnded)
    def _run_ended(self, event: RunEnded) -> None:
        items = [*event.report.settled, *event.report.items]
        counted = Counter(item.outcome.value for item in items)
        said = ", ".join(f"{number} {word}" for word, number in counted.items()) or "nothing was approved"
        self.say(f"posting is over: {said}", mark="✓" if event.report.exit_code == 0 else "!", style="bold")
        self.count()
        open_ends = [item for item in items if item.outcome not in WELL and item.outcome is not Outcome.BY_HAND]
        if open_ends and len(self.screen_stack) == 1:
            told = "\n".join(f"{i.ref} {i.outcome.value}: {one_line(i.detail, 300)}" for i in open_ends)
            self.ask(Reading("What did not go out, and why", told), lambda _: None)

    # -- by hand ------------------------------------------------------------------------------------------------

    def _by_hand(self, items: Sequence[CopyItem], at: int) -> None:
        if at >= len(items):
            self.say("that was the last one by hand", mark="✓")
            return
        dialog = ByHand(items[at], number=at + 1, of=len(items), desk=self)
        self.ask(dialog, lambda answer: self._by_hand_said(items, at, answer))

    def _by_hand_said(self, items: Sequence[CopyItem], at: int, answer: str | None) -> None:
        if answer is None:
            self.say("what is left stays approved; P goes on with it")
            return
        if answer == DONE_HERE:
            self._confirm(items[at])
        self._by_hand(items, at + 1)

    def _confirm(self, item: CopyItem) -> None:
        def take() -> Done:
            confirm_copied(self.office, item.case_id)
            return Done(f"{item.ref} counts as posted, on your word", rows_of(self.office, [item.case_id]))

        self.step([item.case_id], f"{item.ref}: noting that it was posted", take)


def _plan_lines(event: Planned, ready: Sequence[PostItem]) -> Iterator[str]:
    for source, number in Counter(item.source for item in ready).items():
        yield f"{number} through {source}: sent at once, each once"
    shown = [i for i in event.items if i.outcome is Outcome.WOULD_SEND and i not in ready]
    for source, number in Counter(item.source for item in shown).items():
        yield f'{number} through {source}: not sent, its source does not say post = "on"'
    hands = Counter(item.site for item in event.by_hand if not item.why_not)
    for site, number in hands.items():
        yield f"{number} on {site}: by hand, copied and pasted"
    for copied in event.by_hand:
        if copied.why_not:
            yield f"{copied.ref} not now: {one_line(copied.why_not, 120)}"
    for item in event.items:
        if item.outcome not in (Outcome.WOULD_SEND, Outcome.BY_HAND):
            yield f"{item.ref} {item.outcome.value}: {one_line(item.detail, 120)}"


def _replies(number: int) -> str:
    return "1 reply" if number == 1 else f"{number} replies"
