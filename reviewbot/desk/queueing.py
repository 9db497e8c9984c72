"""Listing: which cases stand in the queue, how many, and how one gets to another."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual import on

from reviewbot.desk import asking
from reviewbot.desk.case_list import CaseList
from reviewbot.desk.dialogs import Ask
from reviewbot.desk.filtering import HELP, parse_filter
from reviewbot.desk.frame import Frame
from reviewbot.desk.memory import Place
from reviewbot.desk.messages import Counted, LeftUnfinished, Listed, RowsRead
from reviewbot.desk.rows import beginning, only, whole
from reviewbot.domain.text import one_line
from reviewbot.errors import ReviewbotError, UsageError
from reviewbot.flow.office import case_number
from reviewbot.flow.queue import rows_of
from reviewbot.flow.tally import tally
from reviewbot.flow.unfinished import all_unfinished

SIDE_BY_SIDE = 140  # cells from which the case stands beside the list
HIGH = 20  # lines from which there is room for everything
AROUND = 3  # lines above and below list and case
LIST_PERCENT = 34  # of the lines, at most, for the list above the case


class Queueing(Frame):
    """The list and the numbers."""

    _newest = 0  # the highest case number in the whole queue as it was last read; 0 while that is not known
    _asked = 0  # how often the queue was asked for

    # -- the list -----------------------------------------------------------------------------------------------

    def open_at(self, place: Place) -> None:
        """Open where the person left; a filter that is not understood any more is dropped."""
        try:
            self.list_cases(place.filter, keep=place.case)
        except ReviewbotError:
            self.list_cases("", keep=place.case)
        self.newcomer = place.new
        self.lanes["read"].submit(lambda: self.tell(LeftUnfinished(all_unfinished(self.office))))

    def list_cases(self, text: str, *, keep: int | None = None) -> None:
        """Read the queue by this filter, or the one case `#123`. Raises `UsageError` for what is not understood."""
        one = case_number(text) if text.startswith("#") else None
        which = parse_filter("" if one is not None else text, person=self.office.person.name)
        self.place = Place(keep, text)
        self._asked += 1
        asked = self._asked

        def read() -> None:
            if one is not None:
                self.tell(Listed(only(self.office, one), one, asked))
                return
            first = beginning(self.office, which)
            self.tell(Listed(first, keep, asked))
            if not first.complete:
                self.tell(Listed(whole(self.office, which, around=keep), keep, asked))

        self.lanes["read"].submit(read, replaces="list")

    @on(Listed)
    def _listed(self, event: Listed) -> None:
        if event.asked != self._asked:
            return
        before = self.cases.cursor
        here = self.cases.current_id if event.keep is None and len(self.rows) else event.keep
        same = self._listed_before == event.asked  # its beginning is on the screen: stay where the person is now
        self._listed_before = event.asked
        self.rows.show(event.listing)
        place = self.rows.place_of(here if event.keep is not None or same else None)
        self.cases.empty = asking.nothing_here(self.place.filter, self.tally)
        self.fit_list()
        self.cases.show_from(place if place is not None else before if event.keep is not None else 0)
        self.show_head()
        self.show_status()
        if event.listing.complete:
            self.count()

    _listed_before = 0

    def fit_list(self) -> None:
        """A short list takes no more lines than it has; what it leaves is the case's. Wide, it stands beside it."""
        lines = (len(self.rows) or len(self.cases.empty.splitlines())) + 1  # with the names of the columns
        stacked = self.size.width < SIDE_BY_SIDE and self.size.height >= HIGH
        most = (self.size.height - AROUND) * LIST_PERCENT // 100
        self.queue.styles.height = min(lines, most) if stacked else None

    def show_head(self) -> None:
        """What the columns of the list are."""
        self.head.update(_plain(self.cases.head))

    @on(CaseList.Wanted)
    def _wanted(self, event: CaseList.Wanted) -> None:
        self.read_rows(event.ids, replaces="rows")

    def read_rows(self, ids: Sequence[int], *, replaces: str = "") -> None:
        """Read these lines anew."""

        def read() -> None:
            self.tell(RowsRead(rows_of(self.office, ids)))

        self.lanes["read"].submit(read, replaces=replaces)

    @on(RowsRead)
    def _rows_read(self, event: RowsRead) -> None:
        self.rows.take(event.rows)
        self.cases.refresh()
        self.cases.ask()

    def count(self) -> None:
        """Read the numbers anew."""
        since = self.office.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self._newest = max(self.rows.ids, default=0) if self.rows.complete and not self.place.filter else 0

        def read() -> None:
            self.tell(Counted(tally(self.office, since=since, newest=self._newest)))

        self.lanes["read"].submit(read, replaces="count")

    @on(Counted)
    def _counted(self, event: Counted) -> None:
        self.tally = event.tally
        if not len(self.rows) and self.rows.complete:
            self.cases.empty = asking.nothing_here(self.place.filter, self.tally)
            self.fit_list()
            self.cases.refresh()
        self.show_status()

    def show_status(self) -> None:
        """The first line."""
        said = asking.work_line(self.office.config.business.name, self.office.person.name, self.tally)
        if self.place.filter:
            said += f"   only: {one_line(self.place.filter, 40)} ({len(self.rows)})"
        if self._newest and self.tally is not None and self.tally.arrived:
            said += f"   {self.tally.arrived} new: r"
        self.status.update(_plain(said))

    # -- finding ----------------------------------------------------------------------------------------------

    @on(LeftUnfinished)
    def _left_unfinished(self, event: LeftUnfinished) -> None:
        if not self.may_decide():
            return
        if event.cases:
            listed = ", ".join(f"#{case}" for case in event.cases[:5])
            self.say(f"you were writing to {listed}: your text was kept, e goes on with it", mark="✎")
        elif self.newcomer:
            self.say(asking.FIRST_STEPS)

    def action_filter(self) -> None:
        """Narrow the queue."""
        value = self.place.filter
        ask = Ask("Show only", often=() if value else asking.FILTERS, value=value, hint=f"e.g. soup site:yelp; {HELP}")
        self.ask(ask, self._filter_said)

    def _filter_said(self, text: str | None) -> None:
        if text is None:
            return
        try:
            self.list_cases(text)
        except UsageError as problem:
            self.refuse(problem)

    def action_clear_filter(self) -> None:
        """Show the whole queue."""
        self.list_cases("", keep=self.cases.current_id)

    def action_reload(self) -> None:
        """Read the queue anew."""
        self.list_cases(self.place.filter, keep=self.cases.current_id)

    def action_go_to_number(self) -> None:
        """To a case by its number."""
        self.ask(Ask("Which case? Its number, please"), self._number_said)

    def _number_said(self, said: str | None) -> None:
        if not said:
            return
        try:
            wanted = case_number(said)
        except UsageError as problem:
            self.refuse(problem)
            return
        place = self.rows.place_of(wanted)
        if place is not None:
            self.cases.cursor = place
        else:
            self.list_cases(f"#{wanted}")

    def action_next_held(self) -> None:
        """To the next held case."""
        place = self.rows.next_waiting(self.cases.cursor, now=self.office.now(), held=True)
        if place is None:
            self.say("no other held case here; / held looks through the whole queue")
        else:
            self.cases.cursor = place


def _plain(text: str) -> Text:
    return Text(text, no_wrap=True, overflow="ellipsis")
