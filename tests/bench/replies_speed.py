"""What a draft costs in plain renders of its own template: ``python -m tests.bench.replies_speed``.

The goal is at most 40. Plain render and draft take turns within one run, and the medians are compared, so that a noisy
machine disturbs both alike. A draft includes everything: choosing the template, the candidates, the policy, the private
follow-up and, in other languages, the gloss.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

from reviewbot.domain.assessment import Kind
from reviewbot.replying.choosing import Task
from reviewbot.replying.context import reply_context
from reviewbot.replying.drafter import Drafter
from reviewbot.replying.wording import chosen_values
from tests.replying.samples import LANGUAGES, drafter, mention, read_as

ROUNDS = 150
RENDERS = 20


def timed(action: Callable[[], object]) -> float:
    """Seconds."""
    start = perf_counter()
    action()
    return perf_counter() - start


def measure(desk: Drafter, language: str) -> dict[str, float]:
    """Median microseconds of each step."""
    assessment = read_as(Kind.COMPLAINT, "waiting.queue", language=language)
    page = [desk.draft(mention(native_id=f"p{n}"), assessment).reply or "" for n in range(10)]
    task = desk.task(mention(), assessment)
    assert isinstance(task, Task)
    candidate = task.candidate(0)
    values = {**task.values, **chosen_values(task.pools, candidate.choice)}
    context = reply_context(desk.config, mention(), assessment=assessment, recent=page)
    times: dict[str, list[float]] = {"render": [], "judge": [], "first draft": [], "draft on a full page": []}
    for number in range(ROUNDS):
        fresh = mention(native_id=str(number))
        text = task.candidate(number).text
        plain = timed(lambda: [candidate.template.render(values) for _ in range(RENDERS)]) / RENDERS
        times["render"].append(plain)
        times["judge"].append(timed(lambda text=text: desk.policy.judge(text, context)))  # type: ignore[misc]
        times["first draft"].append(timed(lambda one=fresh: desk.draft(one, assessment)))  # type: ignore[misc]
        times["draft on a full page"].append(
            timed(lambda one=fresh: desk.draft(one, assessment, recent=page))  # type: ignore[misc]
        )
    return {step: median(taken) * 1e6 for step, taken in times.items()}


def main() -> None:
    """Prints one line a language."""
    desk = drafter()
    for language in sys.argv[1:] or LANGUAGES:
        steps = measure(desk, language)
        render = steps.pop("render")
        rest = ", ".join(f"{step} {taken:.0f} us = x{taken / render:.1f}" for step, taken in steps.items())
        print(f"{language}: plain render {render:.1f} us; {rest}")


if __name__ == "__main__":
    main()
