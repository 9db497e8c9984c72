"""The real poster in 20,000 small worlds, and proof that this net catches fish.

`REVIEWBOT_SEEDS` sets how many seeds; a seed that breaks is in the message, and `tell(seed)` tells its story again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from reviewbot.domain import lifecycle
from reviewbot.domain.lifecycle import DeliveryAction
from reviewbot.errors import NotSent
from reviewbot.flow import approve, post, read_back, sending, settle
from reviewbot.flow.outcomes import Outcome, PostItem
from tests.flow.simulation import Broken, tell

SEEDS = int(os.environ.get("REVIEWBOT_SEEDS", "20000"))
CHUNKS = 40
ENOUGH_S = 1e9


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_no_reply_is_sent_twice_lost_or_unapproved_whatever_happens(chunk: int) -> None:
    size = max(1, SEEDS // CHUNKS)
    requests = sum(len(tell(seed).site.requests) for seed in range(chunk * size, (chunk + 1) * size))
    assert requests > size / 2, "the worlds are too quiet to prove anything"


def test_a_seed_tells_the_same_story_twice() -> None:
    first, second = tell(17), tell(17)
    assert first.site.requests == second.site.requests
    assert first.clock == second.clock


Patch = Callable[[pytest.MonkeyPatch], None]


def plain_retry(patch: pytest.MonkeyPatch) -> None:
    """An unknown outcome is taken for "not sent" and tried again."""
    unknown = sending._unknown

    def not_sent(office: Any, claimed: Any, problem: BaseException) -> Any:
        if isinstance(problem, Exception):
            return sending._not_sent(office, claimed, NotSent("retry", retry_after_s=1), source="web")
        return unknown(office, claimed, problem)

    patch.setattr(sending, "_unknown", not_sent)


def asking_at_once(patch: pytest.MonkeyPatch) -> None:
    """An unknown outcome is settled without waiting for what may still show."""
    patch.setattr(settle, "waited_s", lambda slot, clock: ENOUGH_S)


def no_claim_for_the_second(patch: pytest.MonkeyPatch) -> None:
    """A slot that is on the wire does not stop another poster."""
    patch.setattr(sending, "_must_be_free", lambda *given: None)
    patch.setattr(post, "_ON_THEIR_WAY", frozenset())
    patch.setattr(approve, "IN_FLIGHT", frozenset())
    table = {**lifecycle.DELIVERY}
    for state in lifecycle.IN_FLIGHT:
        table[state, DeliveryAction.CLAIM] = lifecycle.DeliveryState.CLAIMED
    patch.setattr("reviewbot.store.changes.DELIVERY", table)


def no_live_look(patch: pytest.MonkeyPatch) -> None:
    """A colleague's reply on the web is not looked for."""
    patch.setattr(post, "live_gate", lambda *given, **more: None)


def a_claim_counts_as_sent(patch: pytest.MonkeyPatch) -> None:
    """A crash after the claim is taken for success, and nothing is read back."""

    def taken(office: Any, slot: Any) -> Any:
        settle._take(office, slot, reply_id="", url="")
        yield PostItem(slot["case_id"], Outcome.POSTED)

    patch.setattr(settle, "_expire", taken)
    patch.setattr(read_back, "_publication", lambda *given: None)


def any_text_will_do(patch: pytest.MonkeyPatch) -> None:
    """What goes out is not what was approved, by one byte."""
    request = sending._request

    def other(source: Any, loaded: Any, claimed: Any) -> Any:
        from dataclasses import replace

        return request(source, loaded, replace(claimed, text=claimed.text + " "))

    patch.setattr(sending, "_request", other)


GUARDS: list[Patch] = [
    plain_retry,
    asking_at_once,
    no_claim_for_the_second,
    no_live_look,
    a_claim_counts_as_sent,
    any_text_will_do,
]


@pytest.mark.slow
@pytest.mark.parametrize("without", GUARDS, ids=lambda patch: patch.__name__)
def test_without_a_guard_and_what_stands_behind_it_the_invariants_break(
    without: Patch, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch)
    with pytest.raises(Broken):
        tell_many(2_000)


def tell_many(seeds: int) -> None:
    for seed in range(seeds):
        tell(seed)
