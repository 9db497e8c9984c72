"""YouTube in the contract suite: comments on our channel's video."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from reviewbot.contract import Source
from reviewbot.errors import NotSent, RateLimited, Refused
from tests.fakes.google import CLIENT
from tests.fakes.http import FakeSite, Fault
from tests.fakes.youtube import YouTubeFake
from tests.sources.contract.harness import COMMON, Harness


class YouTubeHarness(Harness):
    """The channel that is signed in."""

    name = "youtube"
    deletions_noticed = False  # the listing just no longer has it, and missing is not gone
    posting = {
        **COMMON,
        Fault.TOO_LONG: Refused,
        Fault.LOCKED: Refused,
        Fault.ARCHIVED: Refused,
        Fault.QUOTA: NotSent,
    }
    reading = {**Harness.reading, Fault.QUOTA: RateLimited}
    secrets = CLIENT
    fake: YouTubeFake

    def make_fake(self) -> FakeSite:
        """A channel with one video."""
        return YouTubeFake()

    def source_class(self) -> type[Source]:
        """The adapter."""
        from reviewbot_sources.youtube import YouTubeSource

        return YouTubeSource

    def settings(self) -> dict[str, Any]:
        """Its keys."""
        return {
            "endpoint": self.fake.url,
            "token_endpoint": f"{self.fake.url}/token",
            "timeout_s": self.timeout_s,
        }

    def add(self, text: str, *, at: datetime | None = None, author: str = "ann") -> str:
        """A top-level comment."""
        return self.fake.write(text, at=at or self.next_moment(), author=author)

    def edit(self, native_id: str, text: str) -> None:
        """Its author edits it."""
        self.fake.rewrite(native_id, text)

    def delete(self, native_id: str) -> None:
        """Its author deletes it."""
        self.fake.remove(native_id)

    def replies(self, native_id: str) -> list[str]:
        """Ours in the thread."""
        return self.fake.ours_under(native_id)

    def answer_on_the_web(self, native_id: str, text: str) -> None:
        """A colleague answers."""
        self.fake.write(text, at=self.fake.clock(), author="us", under=native_id)

    def repeat_across_pages(self) -> None:
        """Pages overlap."""
        self.fake.repeating = True

    def spoil(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Change every comment on its way out."""
        self.fake.change = change

    def inaccessible(self) -> dict[str, str]:
        """A thread that takes no replies, and one that is not public."""
        closed, private = self.add("closed thread"), self.add("private thread")
        self.fake.no_replies.add(closed)
        self.fake.private.add(private)
        return {closed: "no replies", private: "not public"}
