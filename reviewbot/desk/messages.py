"""What the lanes tell the screen: messages, so that no other thread ever touches a widget."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from reviewbot.desk.rows import Listing
from reviewbot.errors import ReviewbotError
from reviewbot.flow.copy_lane import CopyItem
from reviewbot.flow.outcomes import PostItem, PostReport
from reviewbot.flow.queue import CaseRow, CaseView
from reviewbot.flow.tally import Tally
from reviewbot.flow.unfinished import Unfinished


@dataclass
class Listed(Message):
    """The queue was read: `keep` is the case to stand on. `asked` tells an old answer from the last question's."""

    listing: Listing
    keep: int | None
    asked: int


@dataclass
class RowsRead(Message):
    """Some lines were read."""

    rows: tuple[CaseRow, ...]


@dataclass
class Viewed(Message):
    """A case was loaded; `unfinished` is what this person had begun to write."""

    view: CaseView
    unfinished: Unfinished | None = None


@dataclass
class Counted(Message):
    """How the work stands."""

    tally: Tally


@dataclass
class Done(Message):
    """Steps were taken: said to the person, with the cases as they stand now; `onward` goes to the next waiting."""

    said: str
    rows: tuple[CaseRow, ...]
    onward: bool = False
    go_to: int | None = None  # the case to stand on
    undoes: tuple[int, ...] = ()  # what `u` takes back together


@dataclass
class StepRefused(Message):
    """A step on these cases was refused, with what to do next; nothing of it happened."""

    problem: ReviewbotError
    case_ids: tuple[int, ...]


@dataclass
class Refused(Message):
    """Something could not be read or drafted, with what to do next."""

    problem: ReviewbotError


@dataclass
class Crashed(Message):
    """A mistake of ours in a lane: raised where the app catches its own."""

    problem: Exception


@dataclass
class LeftUnfinished(Message):
    """Texts that this person was writing when the desk last ended."""

    cases: tuple[int, ...]


@dataclass
class Planned(Message):
    """What posting would do now."""

    items: tuple[PostItem, ...]
    by_hand: tuple[CopyItem, ...]


@dataclass
class Sent(Message):
    """One reply's outcome, as soon as it is known."""

    item: PostItem


@dataclass
class RunEnded(Message):
    """A posting run is over."""

    report: PostReport
