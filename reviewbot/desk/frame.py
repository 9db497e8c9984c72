"""The frame of the desk: its screen, its lanes, and the one line in which it speaks."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import TypeVar

from rich.text import Text
from textual import on
from textual.app import App, ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from reviewbot.desk.asking import only_looks, problem_line
from reviewbot.desk.case_list import CaseList
from reviewbot.desk.case_pane import CasePane
from reviewbot.desk.key_bar import KeyBar, keys_for
from reviewbot.desk.lanes import Lane
from reviewbot.desk.memory import remembered
from reviewbot.desk.messages import Crashed, Refused
from reviewbot.desk.next_steps import by_key
from reviewbot.desk.rows import Rows
from reviewbot.domain.text import visible
from reviewbot.errors import ReviewbotError
from reviewbot.flow.office import Office
from reviewbot.flow.queue import CaseView
from reviewbot.flow.tally import Tally
from reviewbot.flow.unfinished import Unfinished

T = TypeVar("T")


class Frame(App[None]):
    """What looking, deciding and posting share."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self.ways = by_key(office)
        self.place = remembered(office.workspace, office.person.name)
        self.rows = Rows()
        self.tally: Tally | None = None
        self.view: CaseView | None = None
        self.begun: Unfinished | None = None  # what the person had started to write for the case on the screen
        self.shown_at = 0.0  # when that case came onto the screen, by the monotonic clock
        self.problem: Exception | None = None  # a mistake of ours that ended the desk
        self.deciding: set[int] = set()  # cases whose step is on its way
        lanes = ("step", "look", "draft", "read", "judge", "keep", "send")
        self.lanes = {name: Lane(name, refused=self._refused, failed=self._failed) for name in lanes}

    def compose(self) -> ComposeResult:
        """One line of numbers, the list, the case, the line in which the desk speaks, the keys."""
        self.status = Static(id="status")
        self.head = Static(id="head")
        self.cases = CaseList(self.rows, self.office.now, id="list")
        self.pane = CasePane(id="case")
        self.said = Static(id="said")
        self.bar = KeyBar(id="keys")
        self.queue = Container(self.head, self.cases, id="queue")
        yield self.status
        with Container(id="body"):
            yield self.queue
            yield self.pane
        yield self.said
        yield self.bar

    # -- speaking -----------------------------------------------------------------------------------------------

    def say(self, text: str, *, mark: str = "", style: str = "") -> None:
        """One thing at a time; it stands until the next. The mark says what a colour says."""
        line = f"{mark} {text}" if mark else text
        said = Text(visible(line), style=style, overflow="fold")
        self.said.update(said)
        if self.said.size.height > 1 or said.cell_len > self.said.size.width:
            # While the screen is being made, a layout may fall between asking for one and saying this, and the height
            # it found is kept: asked for once more when all is drawn.
            self.call_after_refresh(self.said.refresh, layout=True)

    def warn(self, text: str) -> None:
        """Something to look at before going on."""
        self.say(text, mark="!", style="bold yellow")

    def refuse(self, problem: ReviewbotError) -> None:
        """What could not be, and what to do next."""
        self.say(problem_line(problem), mark="✗", style="bold red")

    def offer_keys(self) -> None:
        """The keys that lead on from here."""
        self.bar.offer(keys_for(self.case, marked=len(self.cases.marked), person=self.office.person))

    # -- the case on the screen -----------------------------------------------------------------------------------

    @property
    def case(self) -> CaseView | None:
        """The case that is on the screen; none while another is still loading."""
        here = self.cases.current_id
        return self.view if self.view is not None and here is not None and self.view.row.id == here else None

    def seen_for_s(self) -> float:
        """How long the case has been on the screen."""
        return time.monotonic() - self.shown_at

    def ready(self) -> CaseView | None:
        """The case to decide about.

        None, and said so, for who may only look, where there is none, and while its last step is on its way.
        """
        if not self.may_decide():
            return None
        view = self.case
        if view is None:
            self.say("there is no case here" if self.cases.current_id is None else "one moment, it is being read …")
        elif view.row.id in self.deciding:
            self.say(f"{view.ref}: one moment, the last step is being stored …")
            return None
        return view

    def may_decide(self) -> bool:
        """Whether the person has any role; said where not, before anything is asked."""
        if not self.office.person.roles:
            self.warn(only_looks(self.office.person.name, self.office.config.people))
            return False
        return True

    def ask(self, dialog: Screen[T], answered: Callable[[T | None], None]) -> None:
        """Put a dialog over the desk, unless it is being left."""
        if self.is_running:
            self.push_screen(dialog, answered)

    @on(Refused)
    def _told(self, event: Refused) -> None:
        self.refuse(event.problem)

    # -- lanes --------------------------------------------------------------------------------------------------

    def tell(self, message: Message) -> None:
        """From a lane to the screen; a desk that was left hears nothing more."""
        with contextlib.suppress(RuntimeError):  # the loop ended between asking and posting
            self.post_message(message)

    def _refused(self, problem: ReviewbotError) -> None:
        self.tell(Refused(problem))

    def _failed(self, problem: Exception) -> None:
        self.tell(Crashed(problem))

    @on(Crashed)
    def _crashed(self, event: Crashed) -> None:
        raise event.problem

    def _handle_exception(self, error: Exception) -> None:
        """End cleanly: whoever runs the desk tells the problem, without the wall of locals that Textual prints."""
        self.problem = self.problem or error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()
