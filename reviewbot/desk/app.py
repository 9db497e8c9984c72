"""The desk: the queue above, the case below, one key for each decision.

Every decision runs in a worker thread and comes back as a message: a locked database never freezes the screen. The
desk decides nothing itself; `flow` does, and its refusals are shown as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.message import Message
from textual.widgets import Footer, Static

from reviewbot.desk import asking
from reviewbot.desk.case_list import WIDE, CaseList
from reviewbot.desk.case_page import compact_page
from reviewbot.desk.dialogs import Ask, Reading, Reasons
from reviewbot.desk.editor import Editor
from reviewbot.desk.filtering import HELP, parse_filter
from reviewbot.desk.memory import Place, remember, remembered
from reviewbot.desk.rows import Rows
from reviewbot.domain.lifecycle import CaseState
from reviewbot.domain.reply import Severity
from reviewbot.domain.text import one_line, visible
from reviewbot.domain.times import later
from reviewbot.errors import ReviewbotError
from reviewbot.flow import draft, triage
from reviewbot.flow.approve import approve
from reviewbot.flow.judging import judge_for
from reviewbot.flow.office import Office
from reviewbot.flow.queue import CaseRow, CaseView, case_view, counts
from reviewbot.flow.undo import undo
from reviewbot.workspace import Workspace

LOOK_S = 10.0  # how often the numbers in the first line are read anew


@dataclass
class Viewed(Message):
    """A case was loaded, or could not be."""

    view: CaseView | None
    problem: ReviewbotError | None = None


@dataclass
class Done(Message):
    """A step was taken: said to the person, with the case it concerned; `onward` moves to the next one waiting."""

    said: str
    case_id: int
    onward: bool


@dataclass
class Failed(Message):
    """A step was refused, with what to do next."""

    problem: ReviewbotError


class Desk(App[None]):
    """The terminal queue of one person."""

    TITLE = "reviewbot"
    CSS_PATH = "desk.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE + 20, "-wide")]  # noqa: RUF012 (declared so by Textual)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "approve", "approve"),
        Binding("e", "edit", "edit"),
        Binding("v", "variant", "vary"),
        Binding("d", "dismiss_case", "dismiss"),
        Binding("z", "snooze", "snooze"),
        Binding("u", "undo", "undo"),
        Binding("slash", "filter", "find"),
        Binding("question_mark", "help", "all keys"),
        Binding("q", "quit", "quit"),
        Binding("n", "not_a_complaint", "is it a complaint", show=False),
        Binding("t", "topics", "topics", show=False),
        Binding("h", "hold", "hold or release", show=False),
        Binding("s", "holding_statement", "holding statement", show=False),
        Binding("w", "wake", "call up", show=False),
        Binding("p", "private", "private text", show=False),
        Binding("l", "log", "log", show=False),
        Binding("y", "copy", "copy reply", show=False),
        Binding("o", "open_page", "open page", show=False),
        Binding("x", "clear_filter", "clear filter", show=False),
        Binding("r", "reload", "read anew", show=False),
        Binding("space", "scroll_case(1)", "scroll", show=False),
        Binding("b", "scroll_case(-1)", "scroll back", show=False),
    ]

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self.place = remembered(office.workspace)
        self.rows = Rows(office)
        self.view: CaseView | None = None
        self._noted: tuple[int, int] | None = None  # the case and version whose notes were shown before approving

    def compose(self) -> ComposeResult:
        """One line of numbers, the list, the case, the keys."""
        yield Static(id="status")
        with Container(id="body"):
            yield CaseList(self.rows, id="list")
            with VerticalScroll(id="case"):
                yield Static(id="page")
        yield Footer()

    def on_mount(self) -> None:
        """Open where the person left."""
        self.set_interval(LOOK_S, self._show_status)
        self._apply_filter(self.place.filter, keep=self.place.case)
        self.query_one(CaseList).focus()

    @property
    def cases(self) -> CaseList:
        """The list of cases."""
        return self.query_one(CaseList)

    # -- looking ------------------------------------------------------------------------------------------------

    def _apply_filter(self, text: str, *, keep: int | None = None) -> None:
        try:
            self.rows.which = parse_filter(text, person=self.office.person.name)
        except ReviewbotError as problem:
            self._tell_problem(problem)
            return
        self.place = Place(keep, text)
        self.cases.show_from(self.rows.reload(keep=keep))
        self._show_status()

    def _show_status(self) -> None:
        states = counts(self.office)
        waiting, approved = states[CaseState.WAITING], states[CaseState.APPROVED]
        narrowed = f"   [{self.place.filter}] {len(self.rows)}" if self.place.filter else ""
        name = one_line(self.office.config.business.name, 30)
        who = one_line(self.office.person.name, 20)
        self.query_one("#status", Static).update(
            Text(f"{name} · {who}   {waiting} waiting, {approved} approved{narrowed}", no_wrap=True)
        )

    @on(CaseList.Moved)
    def _moved(self, event: CaseList.Moved) -> None:
        if event.row is None:
            self.view = None
            self.query_one("#page", Static).update("")
            return
        self._load(event.row.id)

    @work(thread=True, exclusive=True, group="view")
    def _load(self, case_id: int) -> None:
        try:
            self.post_message(Viewed(case_view(self.office, case_id)))
        except ReviewbotError as problem:
            self.post_message(Viewed(None, problem))

    @on(Viewed)
    def _viewed(self, event: Viewed) -> None:
        current = self.cases.current
        if event.view is None:
            if event.problem is not None:
                self._tell_problem(event.problem)
            return
        if current is None or current.id != event.view.row.id:
            return  # the person has moved on meanwhile
        self.view = event.view
        self.query_one("#page", Static).update(compact_page(event.view, self.office.now()))
        self.query_one("#case", VerticalScroll).scroll_home(animate=False)

    # -- deciding -----------------------------------------------------------------------------------------------

    @work(thread=True, group="steps")
    def _step(self, case_id: int, take: Callable[[], str], *, onward: bool = False) -> None:
        try:
            self.post_message(Done(take(), case_id, onward))
        except ReviewbotError as problem:
            self.post_message(Failed(problem))

    @on(Done)
    def _done(self, event: Done) -> None:
        self.notify(event.said, timeout=4)
        place = self.rows.refresh(event.case_id)
        if place is None:
            self.cases.show_from(self.rows.reload(keep=event.case_id))
        else:
            self.cases.redraw(place)
        self._show_status()
        onward = self.rows.next_waiting(place) if event.onward and place is not None else None
        if onward is not None:
            self.cases.cursor = onward
        elif self.cases.current is not None:
            self._load(self.cases.current.id)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._tell_problem(event.problem)
        if self.cases.current is not None:
            self._load(self.cases.current.id)

    def _tell_problem(self, problem: ReviewbotError) -> None:
        said = visible(problem.message) + (f"\nnext: {visible(problem.hint)}" if problem.hint else "")
        self.notify(said, severity="error", timeout=10, markup=False)

    def _case(self) -> CaseView | None:
        """The case that is on the screen; none while another is still loading."""
        current = self.cases.current
        return self.view if self.view is not None and current is not None and self.view.row.id == current.id else None

    def action_approve(self) -> None:
        """Consent to the text on the screen, word for word."""
        view = self._case()
        if view is None:
            return
        if refusal := asking.cannot_approve(view):
            self.notify(refusal, severity="warning", timeout=8, markup=False)
            return
        warnings = {f.rule: f.message for f in view.judgement.findings if f.severity is Severity.WARN}
        notes = [f for f in view.judgement.findings if f.severity is Severity.NOTE]
        if warnings:
            self.push_screen(Reasons(warnings), lambda reasons: self._approve(view, reasons))
        elif notes and self._noted != (view.row.id, view.version):
            self._noted = (view.row.id, view.version)
            said = "; ".join(f"{f.rule}: {f.message}" for f in notes)
            self.notify(f"noted: {said}\na once more approves it so", severity="warning", timeout=8, markup=False)
        else:
            self._approve(view, {})

    def _approve(self, view: CaseView, reasons: Mapping[str, str] | None) -> None:
        if reasons is None:
            return
        text = view.draft.text if view.draft else None
        rules = [finding.rule for finding in view.judgement.findings]

        def take() -> str:
            approve(
                self.office,
                view.row.id,
                expected_text=text,
                reasons=reasons,
                acknowledged=rules,
                expected_version=view.version,
            )
            return f"{view.ref} approved; u takes it back"

        self._step(view.row.id, take, onward=True)

    def action_edit(self) -> None:
        """Write the reply."""
        view = self._case()
        if view is not None:
            self._judge_then_edit(view)

    @work(thread=True, exclusive=True, group="edit")
    def _judge_then_edit(self, view: CaseView) -> None:
        try:
            judge = judge_for(self.office, view.row.id)
        except ReviewbotError as problem:
            self.post_message(Failed(problem))
            return
        self.call_from_thread(self.push_screen, Editor(view, judge), lambda text: self._edited(view, text))

    def _edited(self, view: CaseView, text: str | None) -> None:
        if text is None:
            return

        def take() -> str:
            triage.edit(self.office, view.row.id, text, expected_version=view.version)
            return f"{view.ref} has your text; a approves it"

        self._step(view.row.id, take)

    def action_variant(self) -> None:
        """Another wording by the drafter."""
        if (view := self._case()) is not None:

            def take() -> str:
                draft.other_variant(self.office, view.row.id, expected_version=view.version)
                return f"{view.ref}: another wording"

            self._step(view.row.id, take)

    def action_holding_statement(self) -> None:
        """The neutral statement for a held case."""
        if (view := self._case()) is not None:

            def take() -> str:
                draft.holding_statement(self.office, view.row.id, expected_version=view.version)
                return f"{view.ref}: the neutral statement"

            self._step(view.row.id, take)

    def action_dismiss_case(self) -> None:
        """Decide not to answer."""
        if (view := self._case()) is not None:
            question = f"Why does {view.ref} need no answer?"
            self.push_screen(Ask(question, often=asking.DISMISSALS), lambda why: self._dismissed(view, why))

    def _dismissed(self, view: CaseView, why: str | None) -> None:
        if why:
            self._word(view, lambda: triage.dismiss(self.office, view.row.id, why, expected_version=view.version))

    def action_snooze(self) -> None:
        """Put it away until later."""
        if (view := self._case()) is not None:
            question = f"{view.ref} sleeps until when?"
            self.push_screen(Ask(question, often=asking.SNOOZES), lambda until: self._snoozed(view, until))

    def _snoozed(self, view: CaseView, until: str | None) -> None:
        if not until:
            return
        try:
            moment = later(until, self.office.now())
        except ValueError as problem:
            self.notify(f"{problem}; write 4h, 3d, monday or a date", severity="error", markup=False)
            return
        self._word(view, lambda: triage.snooze(self.office, view.row.id, moment, expected_version=view.version))

    def _word(self, view: CaseView, decide: Callable[[], CaseRow], *, onward: bool = True) -> None:
        def take() -> str:
            row = decide()
            return f"{row.ref}: {asking.standing(row, self.office.now())}; u takes it back"

        self._step(view.row.id, take, onward=onward)

    def action_hold(self) -> None:
        """Hold it for a senior, or let it go."""
        if (view := self._case()) is not None:
            verb = triage.release if view.row.held else triage.hold
            step = lambda: verb(self.office, view.row.id, expected_version=view.version)  # noqa: E731
            self._word(view, step, onward=False)

    def action_wake(self) -> None:
        """Put a quiet, dismissed or sleeping case before people again."""
        if (view := self._case()) is not None:
            verb = triage.wake if view.row.snoozed_until is not None else triage.call_up
            step = lambda: verb(self.office, view.row.id, expected_version=view.version)  # noqa: E731
            self._word(view, step, onward=False)

    def action_not_a_complaint(self) -> None:
        """Put right whether it is a complaint; reading learns from it."""
        if (view := self._case()) is not None:
            other = not view.assessment.negative
            step = lambda: triage.correct(self.office, view.row.id, complaint=other, expected_version=view.version)  # noqa: E731
            self._word(view, step, onward=not other)

    def action_topics(self) -> None:
        """Put its topics right."""
        if (view := self._case()) is not None:
            known = " ".join(topic.id for topic in view.assessment.topics)
            question = f"What is {view.ref} about? Topics, most important first"
            self.push_screen(Ask(question, value=known), lambda said: self._topics_said(view, said))

    def _topics_said(self, view: CaseView, said: str | None) -> None:
        if said is None:
            return
        topics = said.replace(",", " ").split()
        step = lambda: triage.correct(self.office, view.row.id, topics=topics, expected_version=view.version)  # noqa: E731
        self._word(view, step, onward=False)

    def action_undo(self) -> None:
        """Take the last step back."""
        self._undo()

    @work(thread=True, group="steps")
    def _undo(self) -> None:
        try:
            undone = undo(self.office)
        except ReviewbotError as problem:
            self.post_message(Failed(problem))
            return
        self.post_message(Done(f"#{undone.case_id}: {undone.step} taken back", undone.case_id, False))
        self.call_from_thread(self._go_to, undone.case_id)

    def _go_to(self, case_id: int) -> None:
        place = self.rows.place_of(case_id)
        if place is not None:
            self.cases.cursor = place

    # -- reading on ---------------------------------------------------------------------------------------------

    def action_filter(self) -> None:
        """Narrow the queue."""
        question = f"Show only: {HELP}"
        self.push_screen(Ask(question, value=self.place.filter), self._filter_said)

    def _filter_said(self, text: str | None) -> None:
        if text is not None:
            self._apply_filter(text)

    def action_clear_filter(self) -> None:
        """Show the whole queue."""
        current = self.cases.current
        self._apply_filter("", keep=current.id if current else None)

    def action_reload(self) -> None:
        """Read the queue anew."""
        current = self.cases.current
        self._apply_filter(self.place.filter, keep=current.id if current else None)

    def action_help(self) -> None:
        """All keys."""
        self.push_screen(Reading("Keys", asking.KEYS))

    def action_private(self) -> None:
        """The private follow-up."""
        view = self._case()
        text = (view.draft.private if view and view.draft else None) or "There is none for this case."
        self.push_screen(Reading("For an e-mail or a message, never in public", visible(text)))

    def action_log(self) -> None:
        """What happened to this case."""
        if (view := self._case()) is not None:
            self.push_screen(Reading(f"{view.ref}: what happened", asking.log_text(view)))

    def action_copy(self) -> None:
        """The reply on the clipboard, over ssh too."""
        view = self._case()
        if view is not None and view.draft is not None and view.draft.text:
            self.copy_to_clipboard(view.draft.text)
            self.notify("copied: what is approved is posted with `reviewbot post --copy`", timeout=4)

    def action_open_page(self) -> None:
        """Where it was written."""
        view = self._case()
        if view is not None and view.mention.url.startswith(("https://", "http://")):
            self.open_url(view.mention.url)
            self.notify(one_line(view.mention.url, 200), timeout=8, markup=False)

    def action_scroll_case(self, by: int) -> None:
        """The case, one screen on or back."""
        pane = self.query_one("#case", VerticalScroll)
        pane.scroll_relative(y=by * max(1, pane.size.height - 2), animate=False)

    def on_unmount(self) -> None:
        """Remember where the person was."""
        current = self.view.row.id if self.view is not None else None
        remember(self.office.workspace, Place(current, self.place.filter))


def run_desk(workspace: Workspace, *, person: str) -> None:
    """Open the desk and stay until the person quits. Raises what opening the store raises."""
    with Office.open(workspace, person=person) as office:
        Desk(office).run()
