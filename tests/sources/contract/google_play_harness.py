"""Google Play in the contract suite."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from reviewbot.contract import Source
from reviewbot.errors import NotSent, RateLimited, Refused
from tests.fakes.google import CLIENT
from tests.fakes.google_play import APP, GooglePlayFake
from tests.fakes.http import FakeSite, Fault
from tests.sources.contract.harness import COMMON, Harness


class GooglePlayHarness(Harness):
    """One app, without a name."""

    name = "google_play"
    page_size = 100
    deletions_noticed = False  # the listing just no longer has it, and missing is not gone
    posting = {**COMMON, Fault.TOO_LONG: Refused, Fault.QUOTA: NotSent}
    reading = {**Harness.reading, Fault.QUOTA: RateLimited}
    secrets = CLIENT
    fake: GooglePlayFake

    def make_fake(self) -> FakeSite:
        """An app."""
        return GooglePlayFake()

    def source_class(self) -> type[Source]:
        """The adapter."""
        from reviewbot_sources.google_play import GooglePlaySource

        return GooglePlaySource

    def settings(self) -> dict[str, Any]:
        """Its keys."""
        return {
            "endpoint": self.fake.url,
            "token_endpoint": f"{self.fake.url}/token",
            "timeout_s": self.timeout_s,
            "packages": [APP],
        }

    def add(self, text: str, *, at: datetime | None = None, author: str = "ann") -> str:
        """A one-star review."""
        return self.fake.write(text, at=at or self.next_moment(), author=author)

    def edit(self, native_id: str, text: str) -> None:
        """Its author edits it."""
        self.fake.rewrite(native_id, text)

    def delete(self, native_id: str) -> None:
        """Its author deletes it."""
        self.fake.remove(native_id)

    def replies(self, native_id: str) -> list[str]:
        """The developer's one reply."""
        reply = self.fake.reply_to(native_id)
        return [] if reply is None else [reply]

    def answer_on_the_web(self, native_id: str, text: str) -> None:
        """A colleague answers."""
        self.fake.answer_by_hand(native_id, text)

    def repeat_across_pages(self) -> None:
        """Pages overlap."""
        self.fake.repeating = True

    def spoil(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Change every review on its way out."""
        self.fake.change = change
