"""Reddit in the contract suite."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from reviewbot.contract import Source
from reviewbot.errors import PostingError, Refused
from tests.fakes.http import Fault
from tests.fakes.reddit import FakeReddit
from tests.sources.contract.harness import COMMON, Harness


class RedditHarness(Harness):
    """Mentions of u/acme in one thread."""

    name = "reddit"
    posting: ClassVar[Mapping[Fault, type[PostingError]]] = {
        **COMMON,
        Fault.LOCKED: Refused,
        Fault.ARCHIVED: Refused,
        Fault.TOO_LONG: Refused,
    }
    secrets = {"client_id": "cid-7Hx", "client_secret": "csec-9Zt", "refresh_token": "rt-2Mv"}
    fake: FakeReddit

    def make_fake(self) -> FakeReddit:
        """With one thread."""
        fake = FakeReddit(page=self.page_size)
        self.thread = fake.post(author="ann", title="Coffee in town", at=self.next_moment().timestamp())
        return fake

    def source_class(self) -> type[Source]:
        """The adapter."""
        from reviewbot_sources.reddit import RedditSource

        return RedditSource

    def settings(self) -> dict[str, Any]:
        """The fake is both servers."""
        url = self.fake.url
        return {"account": "acme", "endpoint": url, "token_endpoint": url, "timeout_s": self.timeout_s}

    def add(self, text: str, *, at: datetime | None = None, author: str = "ann") -> str:
        """A comment that names us."""
        moment = (at or self.next_moment()).timestamp()
        return self.fake.comment(author=author, text=f"{text} u/acme", at=moment, parent=self.thread)

    def edit(self, native_id: str, text: str) -> None:
        """Edited in place."""
        thing = self.fake.things[native_id]
        thing.text, thing.edited = f"{text} u/acme", thing.created + 30

    def delete(self, native_id: str) -> None:
        """By its author."""
        self.fake.things[native_id].deleted = True

    def replies(self, native_id: str) -> list[str]:
        """Ours."""
        return [thing.text for thing in self.fake.under(native_id, "acme")]

    def answer_on_the_web(self, native_id: str, text: str) -> None:
        """With our account."""
        self.fake.comment(author="acme", text=text, at=self.next_moment().timestamp(), parent=native_id)

    def repeat_across_pages(self) -> None:
        """One item of overlap."""
        self.fake.overlap = 1

    def spoil(self, change: Callable[[dict[str, Any]], None]) -> None:
        """On the `data` of a thing."""
        self.fake.change = change

    def inaccessible(self) -> dict[str, str]:
        """A locked comment, and one in an archived thread."""
        locked = self.add("locked away")
        self.fake.things[locked].locked = True
        old = self.fake.post(author="bob", title="Old", at=self.next_moment().timestamp())
        self.fake.things[old].archived = True
        archived = self.fake.comment(author="bob", text="u/acme?", at=self.next_moment().timestamp(), parent=old)
        return {locked: "locked", archived: "archived"}
