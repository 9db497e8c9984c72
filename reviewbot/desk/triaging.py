"""Triage: what becomes of a case short of a reply, for the one on the screen or for all that are marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewbot.config.models import Role
from reviewbot.desk import asking
from reviewbot.desk.deciding import Deciding
from reviewbot.desk.dialogs import Ask, Choose
from reviewbot.desk.messages import Done
from reviewbot.domain.times import later
from reviewbot.errors import ReviewbotError
from reviewbot.flow import triage
from reviewbot.flow.queue import CaseRow, CaseView, rows_of
from reviewbot.flow.undo import undo

Decide = Callable[[CaseRow], CaseRow]


class Triaging(Deciding):
    """Dismiss, snooze, hold, assign, call up, put right, and take back."""

    # -- one case or all that are marked --------------------------------------------------------------------------

    def chosen(self) -> tuple[CaseRow, ...]:
        """The marked cases, else the one on the screen; none while their last step is on its way."""
        if not self.may_decide():
            return ()
        marked = [row for case_id in self.cases.marked if (row := self.rows.of(case_id)) is not None]
        if marked:
            return tuple(marked)
        view = self.ready()
        return (view.row,) if view is not None else ()

    def decide(self, rows: Sequence[CaseRow], doing: str, decide: Decide, *, onward: bool = True) -> None:
        """Decide the same about each; what is refused of many is told, the others stand."""

        def take() -> Done:
            done: list[CaseRow] = []
            problems: list[ReviewbotError] = []
            for row in rows:
                try:
                    done.append(decide(row))
                except ReviewbotError as problem:
                    problems.append(problem)
            if not done:
                raise problems[0]
            said = asking.became(rows, done, self.office.now())
            if problems:
                said += f"; {len(problems)} not: {problems[0].message}"
            fresh = rows_of(self.office, [row.id for row in rows])
            return Done(said, fresh, onward=onward, undoes=tuple(row.id for row in done) if len(done) > 1 else ())

        self.step([row.id for row in rows], doing, take)

    def action_dismiss_case(self) -> None:
        """Decide not to answer."""
        if rows := self.chosen():
            question = f"Why {_needs(rows)} no answer?"
            self.ask(Ask(question, often=asking.DISMISSALS), lambda why: self._dismissed(rows, why))

    def _dismissed(self, rows: Sequence[CaseRow], why: str | None) -> None:
        if why == "":
            self.warn("a dismissal needs a reason: nothing changed")
        elif why:
            given = why
            verb: Decide = lambda row: triage.dismiss(self.office, row.id, given, expected_version=row.version)  # noqa: E731
            self.decide(rows, "dismissing", verb)

    def action_snooze(self) -> None:
        """Put it away until later."""
        if rows := self.chosen():
            question = f"Until when {_sleeps(rows)}?"
            hint = "a number and Enter, or e.g. 90m, 5d, 3w, friday, 2027-01-15"
            self.ask(
                Ask(question, often=asking.SNOOZES, at_once=False, hint=hint), lambda until: self._snoozed(rows, until)
            )

    def _snoozed(self, rows: Sequence[CaseRow], until: str | None) -> None:
        if not until:
            return
        try:
            moment = later(until, self.office.now())
        except (ValueError, OverflowError) as problem:
            self.warn(f"{problem}; write 4h, 3d, monday or a date")
            return
        verb: Decide = lambda row: triage.snooze(self.office, row.id, moment, expected_version=row.version)  # noqa: E731
        self.decide(rows, "putting to sleep", verb)

    def action_hold(self) -> None:
        """Hold for a senior, or let go: what the first of them is not."""
        if rows := self.chosen():
            step = triage.release if rows[0].held else triage.hold
            doing = "releasing" if rows[0].held else "holding"
            verb: Decide = lambda row: step(self.office, row.id, expected_version=row.version)  # noqa: E731
            self.decide(rows, doing, verb, onward=False)

    def action_assign(self) -> None:
        """Give it to a colleague."""
        if rows := self.chosen():
            seniors = self.office.having(Role.SENIOR) if any(row.held for row in rows) else ()
            everybody = [person.name for person in self.office.config.people.values()] or [self.office.person.name]
            people = list(dict.fromkeys((*seniors, *everybody)))
            may = f"held: {', '.join(seniors)} may answer it; " if seniors else ""
            hint = f"{may}an empty line takes it from whoever has it"
            ask = Ask(f"Who takes {_named(rows)}?", often=people[:9], hint=hint)
            self.ask(ask, lambda who: self._assigned(rows, who))

    def _assigned(self, rows: Sequence[CaseRow], who: str | None) -> None:
        if who is None:
            return
        verb: Decide = lambda row: triage.assign(self.office, row.id, who, expected_version=row.version)  # noqa: E731
        self.decide(rows, f"giving to {who}" if who else "giving back", verb, onward=False)

    def action_wake(self) -> None:
        """Put a quiet, dismissed, sleeping or approved case before people again."""
        if (view := self.ready()) is not None:
            verb: Decide = lambda row: triage.call_up(self.office, row.id, expected_version=row.version)  # noqa: E731
            self.decide([view.row], "calling up", verb, onward=False)

    def action_mark(self) -> None:
        """Mark or unmark, and go on."""
        here = self.cases.current_id
        if here is not None:
            self.cases.marked ^= {here}
            self.cases.redraw(self.cases.cursor)
            self.cases.action_move(1)
            self.say(f"{len(self.cases.marked)} marked: d z h A decide about all of them, M unmarks")
            self.offer_keys()

    def action_unmark(self) -> None:
        """No marks."""
        self.cases.marked.clear()
        self.cases.refresh()
        self.say("nothing is marked")
        self.offer_keys()

    # -- putting right ------------------------------------------------------------------------------------------

    def action_not_a_complaint(self) -> None:
        """Put right whether it is a complaint; reading learns from it."""
        if (view := self.ready()) is not None:
            other = view.row.label != "negative"
            verb: Decide = lambda row: triage.correct(  # noqa: E731
                self.office, row.id, complaint=other, expected_version=row.version
            )
            said = "it is a complaint" if other else "it is no complaint"
            self.decide([view.row], f"{view.ref}: {said}", verb, onward=not other)

    def action_topics(self) -> None:
        """Put its topics right."""
        if (view := self.ready()) is not None:
            from reviewbot.reading.taxonomy import TAXONOMY, family_label

            among = {topic: f"{family_label(topic)}: {said}" for topic, said in TAXONOMY.items()}
            ask = Choose(f"What is {view.ref} about?", among, chosen=view.row.topics)
            self.ask(ask, lambda topics: self._topics_said(view, topics))

    def _topics_said(self, view: CaseView, topics: Sequence[str] | None) -> None:
        if topics is None or tuple(topics) == view.row.topics:
            return
        verb: Decide = lambda row: triage.correct(  # noqa: E731
            self.office, row.id, topics=topics, expected_version=row.version
        )
        self.decide([view.row], f"{view.ref}: its topics", verb, onward=False)

    # -- taking back --------------------------------------------------------------------------------------------

    def action_undo(self) -> None:
        """Take the last step back, of all cases that it was about."""
        together, self._undoes = self._undoes, ()

        def take() -> Done:
            undone = [undo(self.office, case) for case in together] or [undo(self.office)]
            rows = rows_of(self.office, [each.case_id for each in undone])
            return Done(asking.taken_back(undone), rows, go_to=undone[0].case_id)

        self.step((), "taking your last step back", take)


def _named(rows: Sequence[CaseRow]) -> str:
    return rows[0].ref if len(rows) == 1 else f"these {len(rows)} cases"


def _needs(rows: Sequence[CaseRow]) -> str:
    return f"does {rows[0].ref} need" if len(rows) == 1 else f"do these {len(rows)} cases need"


def _sleeps(rows: Sequence[CaseRow]) -> str:
    return f"does {rows[0].ref} sleep" if len(rows) == 1 else f"do these {len(rows)} cases sleep"
