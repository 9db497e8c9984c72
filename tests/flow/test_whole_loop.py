"""The whole loop against a fake site: pull, look, draft, approve, post, publish."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot.domain.lifecycle import CaseState, DeliveryState
from reviewbot.flow.approve import approve
from reviewbot.flow.outcomes import Outcome
from reviewbot.flow.post import post
from reviewbot.flow.pull import pull
from reviewbot.flow.queue import case_view, counts, queue
from tests.fakes.office import Desk, complaint, make_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path)


def test_a_complaint_is_answered_once_exactly_as_approved(desk: Desk) -> None:
    desk.site.add(complaint("m1"))
    desk.site.add(complaint("m2", "Lovely place, thank you!"))
    with desk.office() as office:
        report = pull(office)
        assert report.exit_code == 0, report
        (row,) = queue(office)
        view = case_view(office, row.ref)
        assert view.draft is not None
        assert view.draft.text is not None
        approve(office, row.ref, expected_text=view.draft.text)
        sent = post(office)
        assert [item.outcome for item in sent.items] == [Outcome.PUBLISHED]
        assert [one.text for one in desk.site.ours(complaint("m1").key)] == [view.draft.text]
        after = case_view(office, row.ref)
        assert after.row.state is CaseState.ANSWERED
        assert after.delivery is not None
        assert after.delivery.state is DeliveryState.PUBLISHED
        assert post(office).items == ()
        assert counts(office)[CaseState.QUIET] == 1
    assert len(desk.site.requests) == 1
