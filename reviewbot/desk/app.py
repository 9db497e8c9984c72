"""The desk: the queue above, the case below, one key for each decision.

::

    Frame      the screen, the lanes beside it, the one line in which the desk speaks
    Queueing   the list, the filter, the numbers
    Looking    the case, and everything to read about it
    Deciding   approving and writing, each step taken in its lane
    Triaging   dismiss, snooze, hold ...: for one case or all that are marked; undo
    Sending    posting, after a yes
    Desk       the keys, opening and leaving

The desk decides nothing itself; `flow` does, and its refusals are shown as they are. Nothing that reads or writes the
store runs on the screen's own thread, so that a locked database never freezes it.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from reviewbot.desk.asking import goodbye
from reviewbot.desk.memory import Place, remember
from reviewbot.desk.queueing import HIGH, SIDE_BY_SIDE
from reviewbot.desk.sending import Sending
from reviewbot.flow.office import Office
from reviewbot.workspace import Workspace

LOOK_S = 10.0  # how often the numbers in the first line are read anew
LEAVE_S = 15.0  # how long leaving waits for a step that is being stored, longer than the store's patience with locks


class Desk(Sending):
    """The terminal queue of one person."""

    TITLE = "reviewbot"
    CSS_PATH = "desk.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal"), (SIDE_BY_SIDE, "-wide")]  # noqa: RUF012 (Textual's)
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (10, "-low"), (HIGH, "-high")]  # noqa: RUF012 (Textual's)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "approve", "approve"),
        Binding("e", "edit", "edit"),
        Binding("v", "variant", "another wording"),
        Binding("d", "dismiss_case", "dismiss"),
        Binding("z", "snooze", "snooze"),
        Binding("u", "undo", "undo"),
        Binding("h", "hold", "hold or release"),
        Binding("w", "wake", "call up"),
        Binding("s", "holding_statement", "neutral statement"),
        Binding("n", "not_a_complaint", "is it a complaint"),
        Binding("t", "topics", "topics"),
        Binding("A", "assign", "assign"),
        Binding("m", "mark", "mark"),
        Binding("M", "unmark", "unmark all"),
        Binding("P", "post", "post"),
        Binding("p", "private", "private text"),
        Binding("l", "log", "log"),
        Binding("y", "copy", "copy reply"),
        Binding("o", "open_page", "open page"),
        Binding("enter", "whole", "the whole case"),
        Binding("slash", "filter", "find"),
        Binding("x", "clear_filter", "show all"),
        Binding("r", "reload", "read anew"),
        Binding("number_sign", "go_to_number", "go to a number"),
        Binding("H", "next_held", "next held"),
        Binding("space", "scroll_case(1)", "scroll"),
        Binding("b", "scroll_case(-1)", "scroll back"),
        Binding("question_mark,f1", "help", "all keys"),
        Binding("q", "leave", "quit"),
        Binding("ctrl+c,ctrl+q", "leave", "quit", priority=False),
        Binding("ctrl+z", "suspend_process", "to the shell"),
    ]

    _leaving_since: float | None = None

    def on_mount(self) -> None:
        """Open where the person left."""
        self.set_interval(LOOK_S, self._look_up)
        self.cases.focus()
        self.show_status()
        self.offer_keys()
        self.open_at(self.place)

    def on_resize(self, event: events.Resize) -> None:
        """The columns follow the width, the list the height."""
        self.fit_list()
        self.call_after_refresh(self.show_head)

    def action_leave(self) -> None:
        """Quit, as soon as what was decided is stored; a second time, at once."""
        if self._leaving_since is not None:
            self.exit()
            return
        self._leaving_since = time.monotonic()
        self._leave_when_stored()

    def _leave_when_stored(self) -> None:
        busy = [lane for name, lane in self.lanes.items() if name in ("step", "keep", "send") and lane.busy]
        waited = time.monotonic() - (self._leaving_since or 0.0)
        if not busy or waited > LEAVE_S:
            self.exit()
            return
        self.say("one moment: what you decided is being stored. q once more leaves at once", mark="!")
        self.set_timer(0.05, self._leave_when_stored)

    def _look_up(self) -> None:
        """Now and then: the numbers, and where the person is, in case the machine stops."""
        self.count()
        where = self._where()
        self.lanes["read"].submit(
            lambda: remember(self.office.workspace, self.office.person.name, where), replaces="place"
        )

    def _where(self) -> Place:
        return Place(self.view.row.id if self.view is not None else None, self.place.filter)

    def on_unmount(self) -> None:
        """Remember where the person was."""
        remember(self.office.workspace, self.office.person.name, self._where())


def run_desk(workspace: Workspace, *, person: str) -> str:
    """Open the desk and stay until the person quits; returns what stands open then, in words.

    Raises what opening the store raises, and what ended the desk.
    """
    office = Office.open(workspace, person=person)
    desk = Desk(office)
    try:
        with _logs_held_back():
            desk.run()
    finally:
        at_rest = [lane.close(wait_s=0.2) for lane in desk.lanes.values()]
        if all(at_rest):
            office.close()  # else a lane hangs in the store: a connection in use must not be closed under it
    if desk.problem is not None:
        raise desk.problem
    return goodbye(desk.tally)


@contextmanager
def _logs_held_back() -> Iterator[None]:
    """With `--verbose` libraries log to the stream the screen is drawn on: kept until the screen is gone."""
    root = logging.getLogger()
    handlers = list(root.handlers)
    kept = _Kept()
    if not handlers:
        yield
        return
    root.handlers = [kept]
    try:
        yield
    finally:
        root.handlers = handlers
        for record in kept.records:
            root.handle(record)


class _Kept(logging.Handler):
    """The last thousand records."""

    def __init__(self) -> None:
        super().__init__()
        self.records: deque[logging.LogRecord] = deque(maxlen=1000)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.records.append(record)
