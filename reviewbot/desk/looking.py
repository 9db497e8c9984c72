"""Looking: the case on the screen, and everything there is to read about it."""

from __future__ import annotations

import time

from textual import on

from reviewbot.desk import asking
from reviewbot.desk.all_keys import all_keys
from reviewbot.desk.case_list import CaseList
from reviewbot.desk.case_page import compact_page, to_be_read
from reviewbot.desk.clipboard import copy_by_system, over_ssh
from reviewbot.desk.dialogs import Reading
from reviewbot.desk.messages import Viewed
from reviewbot.desk.queueing import Queueing
from reviewbot.domain.text import one_line, visible
from reviewbot.flow.draft import DRAFTABLE
from reviewbot.flow.queue import CaseView, case_view
from reviewbot.flow.unfinished import unfinished

PAGE, FRAME = 78, 4  # cells of a page to read (desk.tcss), of which its frame takes some
CLIPPED = 1500  # characters of a mention on the desk; Enter shows the whole


class Looking(Queueing):
    """What reads a case and changes nothing."""

    # -- the case -----------------------------------------------------------------------------------------------

    @on(CaseList.Moved)
    def _moved(self, event: CaseList.Moved) -> None:
        if event.case_id is None:
            self.view = self.begun = None
            self.pane.show("", from_top=True)
            self.offer_keys()
            return
        self.load(event.case_id)

    def load(self, case_id: int) -> None:
        """Read a case; its draft, which may take a moment or a lock, follows on its own."""

        def look() -> None:
            view = case_view(self.office, case_id, draft=False)
            self.tell(Viewed(view, unfinished(self.office, case_id)))
            if _draft_is_due(view):
                self.lanes["draft"].submit(lambda: self._draft(case_id), replaces="draft")

        self.lanes["look"].submit(look, replaces="look")

    def _draft(self, case_id: int) -> None:
        view = case_view(self.office, case_id)
        self.tell(Viewed(view, unfinished(self.office, case_id)))

    @on(Viewed)
    def _viewed(self, event: Viewed) -> None:
        if self.cases.current_id != event.view.row.id:
            return  # the person has moved on meanwhile
        fresh = self.view is None or self.view.row.id != event.view.row.id
        self.view, self.begun = event.view, event.unfinished
        self.rows.take([event.view.row])
        self.cases.redraw(self.cases.cursor)
        begun = event.unfinished.text if event.unfinished else ""
        page = compact_page(event.view, self.office.now(), begun=begun, shown=self._shown(), ways=self.ways)
        self.pane.show(page, from_top=fresh)
        if fresh:
            self.shown_at = time.monotonic()
        self.offer_keys()

    def _shown(self) -> int:
        """How many characters of a mention the desk shows."""
        return CLIPPED if self.size.height < 45 else 2 * CLIPPED

    def has_read(self, view: CaseView) -> bool:
        """Whether the mention and the reply were in view to their end; else their end is brought there."""
        return self.pane.was_seen(to_be_read(view, self.office.now(), shown=self._shown(), ways=self.ways))

    # -- reading on ---------------------------------------------------------------------------------------------

    def action_help(self) -> None:
        """All keys."""
        self.ask(Reading("Keys", all_keys(min(PAGE, self.size.width) - FRAME)), _nothing)

    def action_whole(self) -> None:
        """The case on the whole screen."""
        if (view := self.case) is not None:
            begun = self.begun.text if self.begun else ""
            page = compact_page(view, self.office.now(), begun=begun, ways=self.ways)
            self.ask(Reading("", page, whole=True), _nothing)
            self.pane.count_as_seen()

    def action_private(self) -> None:
        """The private follow-up."""
        if (view := self.case) is not None:
            text = (view.draft.private if view.draft else None) or "There is none for this case."
            self.ask(Reading("For an e-mail or a message, never in public", visible(text)), _nothing)

    def action_log(self) -> None:
        """What happened to this case."""
        if (view := self.case) is not None:
            self.ask(Reading(f"{view.ref}: what happened", asking.log_text(view)), _nothing)

    def action_copy(self) -> None:
        """The reply on the clipboard, over ssh too."""
        view = self.case
        if view is None or view.draft is None or not view.draft.text:
            self.say("there is no reply to copy")
            return
        self.copy_text(view.draft.text)
        self.say(f"{view.ref}: reply copied. When it is approved, P goes through what is posted by hand")

    def copy_text(self, text: str) -> None:
        """On the clipboard of the terminal and of the system."""
        self.copy_to_clipboard(text)

        def by_system() -> None:
            copy_by_system(text)  # the terminal has it in any case

        self.lanes["read"].submit(by_system, replaces="copy")

    def action_open_page(self) -> None:
        """Where it was written."""
        view = self.case
        if view is not None:
            self.open_address(view.mention.url)

    def open_address(self, url: str) -> None:
        """Open a page in the browser, or say its address where that is not the person's machine."""
        if not url.startswith(("https://", "http://")):
            self.say("its site gave no address")
            return
        if not over_ssh():
            self.open_url(url)
        self.say(one_line(url, 300), mark="↗")

    def action_scroll_case(self, by: int) -> None:
        """The case, one screen on or back."""
        self.pane.scroll_relative(y=by * max(1, self.pane.size.height - 2), animate=False)


def _draft_is_due(view: CaseView) -> bool:
    if view.row.state not in DRAFTABLE:
        return False
    draft = view.draft
    return draft is None or (not draft.author and draft.mention_version != view.row.mention_version)


def _nothing(_: object) -> None:
    """A page was read."""
