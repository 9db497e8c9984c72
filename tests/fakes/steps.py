"""Steps that tests take as a person would."""

from __future__ import annotations

from datetime import timedelta

from reviewbot.flow.approve import Approved, approve
from reviewbot.flow.office import Office
from reviewbot.flow.outcomes import Outcome, PostReport
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import case_view, queue
from tests.fakes.office import Desk, complaint

SETTLE_S = 301.0


def arrived(desk: Desk, *ids: str) -> None:
    """These complaints are written and pulled."""
    for one in ids or ("m1",):
        desk.site.add(complaint(one))
    with desk.office() as office:
        assert pull(office).exit_code == 0


def approved(desk: Desk, case_id: int = 1, *, person: str = "mia") -> Approved:
    """The case's draft is looked at and approved."""
    with desk.office(person) as office:
        view = case_view(office, case_id)
        assert view.draft is not None
        return approve(office, case_id, expected_text=view.draft.text)


def ready(desk: Desk) -> Approved:
    """One complaint, pulled and approved."""
    arrived(desk)
    return approved(desk)


def posted(desk: Desk) -> PostReport:
    """One posting run in an office of its own."""
    with desk.office() as office:
        return post(office)


def outcomes(report: PostReport) -> list[Outcome]:
    """What became of each, settled ones first."""
    return [item.outcome for item in (*report.settled, *report.items)]


def open_cases(office: Office) -> list[int]:
    """The queue as numbers."""
    return [row.id for row in queue(office)]


SHORTLY = timedelta(seconds=20)
