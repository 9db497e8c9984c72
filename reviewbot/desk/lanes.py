"""Lanes: work done one thing after the other beside the screen, so that a slow or locked store never freezes it.

A lane is a thread of its own. Decisions share one, so that what is pressed first happens first; looking has another,
so that a decision that waits for a lock does not keep anybody from reading. Jobs speak by posting messages only.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from reviewbot.errors import ReviewbotError

Job = Callable[[], None]


class Lane:
    """One thread with its queue of jobs. The thread is a daemon: leaving never waits for a job that hangs."""

    def __init__(
        self, name: str, *, refused: Callable[[ReviewbotError], None], failed: Callable[[Exception], None]
    ) -> None:
        self._name = name
        self._refused = refused
        self._failed = failed
        self._waiting: deque[tuple[str, Job]] = deque()
        self._changed = threading.Condition()
        self._working = False
        self._closed = False
        self._thread: threading.Thread | None = None

    def submit(self, job: Job, *, replaces: str = "") -> None:
        """Do it after what waits already; a job that still waits under the same name `replaces` is left out."""
        with self._changed:
            if self._closed:
                return
            if replaces:
                self._waiting = deque(each for each in self._waiting if each[0] != replaces)
            self._waiting.append((replaces, job))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=f"desk-{self._name}", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waits."""
        with self._changed:
            return self._working or bool(self._waiting)

    def close(self, *, wait_s: float = 0.0) -> bool:
        """Take nothing more; whether it came to rest in that time. What waits is done, for as long as we wait."""
        with self._changed:
            self._closed = True
            if wait_s <= 0:
                self._waiting.clear()
            self._changed.notify_all()
        if self._thread is None:
            return True
        self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                job()
            except ReviewbotError as problem:
                self._refused(problem)
            except Exception as problem:  # noqa: BLE001 (a mistake of ours: the app ends cleanly and tells it)
                self._failed(problem)

    def _next(self) -> Job | None:
        with self._changed:
            self._working = False
            while not self._waiting:
                if self._closed:
                    return None
                self._changed.wait()
            self._working = True
            return self._waiting.popleft()[1]
