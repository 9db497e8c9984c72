"""X in the contract suite: with OAuth 1.0a, and with OAuth 2.0 refresh tokens that work once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from reviewbot.contract import Source
from reviewbot.errors import NotAuthorized, NotSent, OutcomeUnknown, PostingError, Refused, SourceError
from tests.fakes.http import Fault
from tests.fakes.x import FakeX
from tests.sources.contract.harness import COMMON, Harness


class XHarness(Harness):
    """Posts that mention @acme."""

    name = "x"
    posting: ClassVar[Mapping[Fault, type[PostingError]]] = {
        **COMMON,
        Fault.LOCKED: Refused,
        Fault.TOO_LONG: Refused,
        Fault.DUPLICATE: OutcomeUnknown,
        Fault.QUOTA: NotSent,
    }
    reading: ClassVar[Mapping[Fault, type[SourceError] | None]] = {**Harness.reading, Fault.EXPIRED: NotAuthorized}
    secrets = {
        "consumer_key": "ck-Aa11",
        "consumer_secret": "cs-Hh88",
        "access_token": "2244994945-at-Bb22",
        "access_token_secret": "ats-Ii99",
    }
    fake: FakeX

    def make_fake(self) -> FakeX:
        """Empty."""
        return FakeX(page=self.page_size)

    def source_class(self) -> type[Source]:
        """The adapter."""
        from reviewbot_sources.x import XSource

        return XSource

    def settings(self) -> dict[str, Any]:
        """Only `endpoint` is moved: tweepy's own host stays what it is."""
        return {"account": "@acme", "endpoint": self.fake.url, "timeout_s": self.timeout_s}

    def add(self, text: str, *, at: datetime | None = None, author: str = "ann") -> str:
        """A post that names us."""
        return self.fake.write(author=author, text=f"@acme {text}", at=(at or self.next_moment()).timestamp())

    def edit(self, native_id: str, text: str) -> None:
        """X makes a new post of it, with the old one in its history."""
        self.fake.edit(native_id, f"@acme {text}", at=self.next_moment().timestamp())

    def delete(self, native_id: str) -> None:
        """By its author."""
        self.fake.posts[native_id].deleted = True

    def replies(self, native_id: str) -> list[str]:
        """Ours."""
        return [post.text for post in self.fake.under(native_id)]

    def answer_on_the_web(self, native_id: str, text: str) -> None:
        """With our account."""
        self.fake.write(author="acme", text=text, at=self.next_moment().timestamp(), reply_to=native_id)

    def repeat_across_pages(self) -> None:
        """One item of overlap."""
        self.fake.overlap = 1

    def spoil(self, change: Callable[[dict[str, Any]], None]) -> None:
        """On a post."""
        self.fake.change = change

    def inaccessible(self) -> dict[str, str]:
        """One whose author lets only followers answer."""
        closed = self.add("closed")
        self.fake.posts[closed].settings = "following"
        return {closed: "restricted"}


class XOAuth2Harness(XHarness):
    """The same with refresh tokens."""

    name = "x_oauth2"
    reading: ClassVar[Mapping[Fault, type[SourceError] | None]] = Harness.reading
    secrets = {"client_id": "cl-Ee55", "refresh_token": "rt-0-Dd44"}
