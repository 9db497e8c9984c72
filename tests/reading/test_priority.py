"""Priority: one number that orders the queue, with reasons a person can follow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.config.models import Deadlines
from reviewbot.domain.assessment import Label, Risk
from reviewbot.reading.priority import CALM_LIMIT, GRAVE_LEAST, HELD_LEAST, prioritise
from reviewbot.reading.risks import RISKS

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ILLNESS = Risk(0, 4, "sick", "illness", True)
THREAT = Risk(0, 4, "kill", "threat", True)
SPAM = Risk(0, 4, "spam", "spam", False)


def priority(**changes: Any) -> tuple[int, tuple[str, ...]]:
    usual: dict[str, Any] = {
        "score": 0.8,
        "label": Label.NEGATIVE,
        "rating": 2.0,
        "risks": (),
        "reach": 0,
        "created_at": NOW - timedelta(hours=1),
        "now": NOW,
        "deadlines": Deadlines(),
        "history": 0,
    }
    return prioritise(**{**usual, **changes})


def test_the_more_negative_the_more_urgent() -> None:
    assert priority(score=0.95)[0] > priority(score=0.7)[0] > priority(score=0.3)[0]


def test_what_holds_the_case_goes_before_what_does_not() -> None:
    number, reasons = priority(score=0.1, label=Label.POSITIVE, rating=5.0, risks=(ILLNESS,))
    assert number >= HELD_LEAST > priority(score=0.99, rating=None)[0]
    assert "illness or food poisoning" in reasons[0]


def test_a_threat_goes_first_of_all() -> None:
    assert priority(score=None, label=Label.UNSURE, rating=None, risks=(THREAT,))[0] >= GRAVE_LEAST


def test_praise_stays_behind_every_complaint_however_old() -> None:
    number, _ = priority(
        score=0.05, label=Label.POSITIVE, rating=5.0, reach=10_000, created_at=NOW - timedelta(days=40), history=3
    )
    assert number <= CALM_LIMIT < priority()[0]


def test_spam_sinks() -> None:
    assert priority(risks=(SPAM,))[0] < priority()[0]


def test_reach_age_and_history_raise_it_and_say_so() -> None:
    plain, _ = priority()
    changes: list[tuple[dict[str, Any], str]] = [
        ({"reach": 500}, "500 people"),
        ({"created_at": NOW - timedelta(hours=49)}, "past its deadline of 48 hours"),
        ({"history": 2}, "2 times before"),
    ]
    for change, word in changes:
        number, reasons = priority(**change)
        assert number > plain
        assert any(word in reason for reason in reasons)


def test_the_furious_and_the_held_have_the_short_deadline() -> None:
    five_hours = NOW - timedelta(hours=5)
    assert "past its deadline of 4 hours" in priority(score=0.97, created_at=five_hours)[1]
    assert "past its deadline of 4 hours" in priority(risks=(ILLNESS,), created_at=five_hours)[1]
    assert not any("deadline" in reason for reason in priority(created_at=five_hours)[1])


def test_a_text_that_could_not_be_scored_is_told_and_stands_in_the_middle() -> None:
    number, reasons = priority(score=None, label=Label.UNSURE, rating=None)
    assert priority(score=0.1, rating=None)[0] < number < priority(score=0.9, rating=None)[0]
    assert "the text could not be scored" in reasons


@pytest.mark.parametrize(
    "moments", [(None, NOW), (NOW, None), (NOW + timedelta(days=1), NOW), (NOW.replace(tzinfo=None), NOW)]
)
def test_missing_future_or_naive_times_are_borne(moments: tuple[datetime | None, datetime | None]) -> None:
    assert 0 <= priority(created_at=moments[0], now=moments[1])[0] <= 100


@given(
    score=st.none() | st.floats(0, 1),
    label=st.sampled_from(Label),
    rating=st.none() | st.floats(1, 5),
    ids=st.lists(st.tuples(st.sampled_from(sorted(RISKS)), st.booleans()), max_size=4),
    reach=st.integers(-5, 10**9),
    hours=st.integers(-100, 10**5),
    history=st.integers(-1, 100),
)
def test_any_mention_gets_a_number_from_0_to_100(
    score: float | None,
    label: Label,
    rating: float | None,
    ids: list[tuple[str, bool]],
    reach: int,
    hours: int,
    history: int,
) -> None:
    number, reasons = priority(
        score=score,
        label=label,
        rating=rating,
        risks=tuple(Risk(0, 1, "x", risk, hold) for risk, hold in ids),
        reach=reach,
        created_at=NOW - timedelta(hours=hours),
        history=history,
    )
    assert 0 <= number <= 100
    assert all(reasons)
    if any(hold for _, hold in ids):
        assert number >= HELD_LEAST
