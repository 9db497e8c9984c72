"""The state machines as laws: every state can be reached and left, and nothing else can happen."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from reviewbot.domain import lifecycle
from reviewbot.domain.lifecycle import (
    CASE,
    DELIVERY,
    RECOVERY,
    CaseAction,
    CaseState,
    DeliveryAction,
    DeliveryState,
    RecoveryAction,
    RecoveryState,
    after,
)
from reviewbot.errors import StateConflict

MACHINES: list[tuple[str, Any, Any, Any, Any]] = [
    ("case", CASE, CaseState, CaseAction, CaseState.NEW),
    ("delivery", DELIVERY, DeliveryState, DeliveryAction, DeliveryState.OPEN),
    ("recovery", RECOVERY, RecoveryState, RecoveryAction, RecoveryState.OPEN),
]
each_machine = pytest.mark.parametrize(
    ("table", "states", "actions", "start"), [m[1:] for m in MACHINES], ids=[m[0] for m in MACHINES]
)


@each_machine
def test_every_state_can_be_reached_from_the_start(table: Any, states: Any, actions: Any, start: Any) -> None:
    reached = {start}
    while grown := {to for (state, _), to in table.items() if state in reached} - reached:
        reached |= grown
    assert reached == set(states)


@each_machine
def test_every_state_has_a_way_on(table: Any, states: Any, actions: Any, start: Any) -> None:
    assert {state for state, _ in table} == set(states)


@each_machine
def test_every_action_is_of_use(table: Any, states: Any, actions: Any, start: Any) -> None:
    assert {action for _, action in table} == set(actions)


@each_machine
def test_every_pair_outside_the_table_is_refused_with_what_is_open(
    table: Any, states: Any, actions: Any, start: Any
) -> None:
    for state, action in itertools.product(states, actions):
        if (state, action) in table:
            assert after(table, state, action) is table[state, action]
        else:
            with pytest.raises(StateConflict, match=f"that is {state.value} cannot {action.value}") as refused:
                after(table, state, action)
            assert refused.value.hint


def test_a_case_is_approved_only_from_waiting_and_only_by_approving() -> None:
    ways = [(s, a) for (s, a), to in CASE.items() if to is CaseState.APPROVED]
    assert ways == [(CaseState.WAITING, CaseAction.APPROVE)]


def test_a_slot_that_may_hold_a_reply_is_never_claimed_to_send_a_second_one() -> None:
    claimable = {s for (s, a) in DELIVERY if a is DeliveryAction.CLAIM}
    assert not claimable & lifecycle.IN_FLIGHT


def test_an_unknown_outcome_is_never_claimed_again_before_it_is_settled() -> None:
    assert (DeliveryState.UNKNOWN, DeliveryAction.CLAIM) not in DELIVERY
    assert (DeliveryState.CLAIMED, DeliveryAction.CLAIM) not in DELIVERY
