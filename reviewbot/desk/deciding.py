"""Deciding: one key for each decision, taken beside the screen in the order of the keys, and undone by one key.

`flow` decides what may be; its refusals are shown as they are. A decision is about the case as it was shown: its
version goes along, so that what changed meanwhile is refused and not overwritten.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from textual import on

from reviewbot.config.models import Role
from reviewbot.desk import asking
from reviewbot.desk.dialogs import Reasons
from reviewbot.desk.editor import Editor
from reviewbot.desk.looking import Looking
from reviewbot.desk.messages import Done, StepRefused
from reviewbot.domain.reply import Severity
from reviewbot.errors import ReviewbotError
from reviewbot.flow import draft, triage
from reviewbot.flow.approve import approve
from reviewbot.flow.queue import CaseRow, CaseView, rows_of
from reviewbot.flow.unfinished import drop_unfinished

READ_S = 0.6  # a case that came onto the screen just now was not read: a held key must not approve the next one
Decide = Callable[[CaseRow], CaseRow]


class Deciding(Looking):
    """What changes a case."""

    _noted: tuple[int, int] | None = None  # the case and version whose notes were shown before approving
    _undoes: tuple[int, ...] = ()  # the cases of the last step on several, which u takes back together

    def step(self, case_ids: Sequence[int], doing: str, take: Callable[[], Done]) -> None:
        """Take a step in its lane; until it is stored these cases take no other."""
        self.deciding.update(case_ids)
        self.say(f"{doing} …")

        def run() -> None:
            try:
                self.tell(take())
            except ReviewbotError as problem:
                self.tell(StepRefused(problem, tuple(case_ids)))

        self.lanes["step"].submit(run)

    @on(Done)
    def _done(self, event: Done) -> None:
        self.deciding.difference_update(row.id for row in event.rows)
        self.cases.marked.difference_update(row.id for row in event.rows)
        self.rows.take(event.rows)
        self.cases.refresh()
        self._undoes = event.undoes
        self.say(event.said, mark="✓", style="bold")
        self._go_on(event)
        self.offer_keys()
        self.count()

    def _go_on(self, event: Done) -> None:
        """To the next that waits after a decision, else the case that changed is read anew."""
        here = self.cases.current_id
        place = self.rows.place_of(event.go_to)
        if event.onward and any(row.id == here for row in event.rows):
            place = self.rows.next_waiting(self.cases.cursor, now=self.office.now())
        if place is not None and place != self.cases.cursor:
            self.cases.cursor = place
        elif here is not None:
            self.load(here)

    @on(StepRefused)
    def _was_refused(self, event: StepRefused) -> None:
        self.deciding.difference_update(event.case_ids)
        self.refuse(event.problem)
        self.read_rows(event.case_ids)
        if self.cases.current_id is not None:
            self.load(self.cases.current_id)

    # -- approving ----------------------------------------------------------------------------------------------

    def action_approve(self) -> None:
        """Consent to the text on the screen, word for word."""
        view = self.ready()
        if view is None:
            return
        if refusal := asking.cannot_approve(view, self.office.person, self.ways):
            self.warn(refusal)
            return
        if self.seen_for_s() < READ_S:
            self.warn(asking.READ_FIRST)
            return
        if not self.has_read(view):
            self.warn(asking.READ_ON if self.pane.size.height else asking.NOT_SHOWN)
            return
        warnings = asking.warnings_of(view.judgement.findings)
        notes = [f for f in view.judgement.findings if f.severity is Severity.NOTE]
        if warnings:
            self.ask(Reasons(warnings), lambda reasons: self._approve(view, reasons))
        elif notes and self._noted != (view.row.id, view.version):
            self._noted = (view.row.id, view.version)
            said = "; ".join(f"{f.rule}: {f.message}" for f in notes)
            self.warn(f"noted: {said} a once more approves it so")
        else:
            self._approve(view, {})

    def _approve(self, view: CaseView, reasons: Mapping[str, str] | None) -> None:
        if reasons is None or view.draft is None:
            return
        text, case_id = view.draft.text, view.row.id
        rules = [finding.rule for finding in view.judgement.findings]

        def take() -> Done:
            approve(
                self.office,
                case_id,
                expected_text=text,
                reasons=reasons,
                acknowledged=rules,
                expected_version=view.version,
            )
            lane = "P posts it, by hand" if view.by_hand else "P posts it"
            return Done(f"{view.ref} approved: {lane}; u takes it back", rows_of(self.office, [case_id]), onward=True)

        self.step([case_id], f"approving {view.ref}", take)

    # -- writing ------------------------------------------------------------------------------------------------

    def action_edit(self) -> None:
        """Write the reply."""
        view = self.ready()
        if view is None:
            return
        if view.row.state not in draft.DRAFTABLE:
            self.warn(f"{view.ref} is {view.row.state.value}: its reply cannot change now; u takes your last step back")
            return
        editor = Editor(
            self.office,
            view,
            unfinished=self.begun,
            judging=self.lanes["judge"],
            keeping=self.lanes["keep"],
            copy=self.copy_text,
        )
        self.ask(editor, lambda text: self._edited(view, text))

    def _edited(self, view: CaseView, text: str | None) -> None:
        case_id = view.row.id
        if text is None:
            self.lanes["keep"].submit(lambda: drop_unfinished(self.office, case_id), replaces="keep")
            self.load(case_id)
            return

        def take() -> Done:
            triage.edit(self.office, case_id, text, expected_version=view.version)
            self.lanes["keep"].submit(lambda: drop_unfinished(self.office, case_id), replaces="keep")
            drop_unfinished(self.office, case_id)  # now too: the case is shown anew before that lane has its turn
            return Done(f"{view.ref} has your text; a approves it", rows_of(self.office, [case_id]))

        self.step([case_id], f"storing your text for {view.ref}", take)

    def action_variant(self) -> None:
        """Another wording by the drafter."""
        if (view := self.ready()) is not None:
            self._reworded(view, draft.other_variant, "another wording")

    def action_holding_statement(self) -> None:
        """The neutral statement for a held case."""
        if (view := self.ready()) is None:
            return
        if not self.office.person.may(Role.SENIOR):
            self.warn(f"{view.ref}: only a senior asks for the neutral statement; {self.ways.statement}")
        else:
            self._reworded(view, draft.holding_statement, "the neutral statement")

    def _reworded(self, view: CaseView, reword: Callable[..., draft.DraftView], said: str) -> None:
        def take() -> Done:
            reword(self.office, view.row.id, expected_version=view.version)
            return Done(f"{view.ref}: {said}; u goes back", rows_of(self.office, [view.row.id]))

        self.step([view.row.id], f"{view.ref}: {said}", take)
