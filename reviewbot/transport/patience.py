"""How long one run waits for a site: reads are tried again with jitter, rate limits waited for within a budget.

Writes never come through here: one attempt, one request (reliability rule R3).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from reviewbot.errors import RateLimited, Unavailable
from reviewbot.transport.outcome import Rejected

T = TypeVar("T")

ATTEMPTS = 3  # of one read that fails for a reason that may pass
RETRY_S = 45.0  # after which no further attempt begins
LEAST_S = 0.05  # to wait even where the site says none; doubled each time, so that we never hammer it
GUESS_S = 60.0  # how long a rate limit lasts when the site does not say; doubled each time


class Patience:
    """The waiting that one opened source may still do in this run: `budget_s` seconds in all.

    `waiting` is told the reason before each wait. What would go beyond the budget raises `RateLimited` at once,
    so that the source is left for the next run with what it had stored.
    """

    def __init__(
        self,
        budget_s: float,
        waiting: Callable[[str], None] = lambda reason: None,
    ) -> None:
        self.left_s = budget_s
        self._waiting = waiting

    def wait(self, seconds: float, reason: str) -> None:
        """Wait, or raise `RateLimited` where that is more than the run has left."""
        if seconds > self.left_s:
            raise RateLimited(
                f"{reason}: {seconds:.0f} s to wait, this run may wait {self.left_s:.0f} s more",
                retry_after_s=seconds,
                hint="what came is stored; the next run goes on from there",
            )
        self.left_s -= seconds
        self._waiting(f"{reason}: waiting {seconds:.0f} s")
        time.sleep(seconds)

    def read(self, call: Callable[[], T]) -> T:
        """What the call gives, trying again where that may help.

        The call raises the errors of `reviewbot.errors`: `Unavailable` is tried again a few times with jittered
        backoff, `RateLimited` after the wait it names, within the budget; everything else is final.
        """
        guess_s, least_s = GUESS_S, LEAST_S
        while True:
            try:
                return _try_again(call)
            except RateLimited as error:
                wait_s = error.retry_after_s
                if wait_s is None:
                    wait_s, guess_s = guess_s, guess_s * 2
                if wait_s > self.left_s:
                    raise
                self.wait(max(wait_s, least_s), error.message)
                least_s *= 2


def _try_again(call: Callable[[], T]) -> T:
    import stamina

    retries = stamina.retry_context(
        on=_may_pass, attempts=ATTEMPTS, timeout=RETRY_S, wait_initial=0.25, wait_max=2.0, wait_jitter=0.5
    )
    for attempt in retries:
        with attempt:
            return call()
    raise AssertionError("stamina ends with a value or an error")


def _may_pass(error: Exception) -> bool:
    return isinstance(error, Unavailable) and not isinstance(error, RateLimited | Rejected)
