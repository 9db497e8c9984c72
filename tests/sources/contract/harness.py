"""What the contract suite must know of one adapter: its fake, its settings, and how to make things happen there."""

from __future__ import annotations

import importlib
import pkgutil
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from reviewbot.contract import BadItem, Context, Mention, MentionKey, Page, Source, Target
from reviewbot.errors import NotAuthorized, NotSent, OutcomeUnknown, PostingError, RateLimited, Refused, SourceError
from tests.fakes.http import FakeSite, Fault

BEFORE_AND_AFTER: dict[Fault, type[PostingError]] = {
    fault: OutcomeUnknown
    for fault in Fault
    if fault.name.endswith(("_BEFORE", "_AFTER"))  # what the site may have applied is unknown, never failed
}
COMMON: dict[Fault, type[PostingError]] = {
    **BEFORE_AND_AFTER,
    Fault.RATE_LIMIT: NotSent,
    Fault.RATE_LIMIT_BARE: NotSent,
    Fault.EXPIRED: NotSent,
    Fault.REVOKED: NotSent,
    Fault.FORBIDDEN: Refused,
    Fault.GONE: Refused,
}


@dataclass
class Drained:
    """All that one run of `fetch` gave."""

    pages: list[Page] = field(default_factory=list)
    cursor: str | None = None

    @property
    def mentions(self) -> dict[str, Mention]:
        """Native id -> the last version that came."""
        return {mention.native_id: mention for page in self.pages for mention in page.mentions}

    @property
    def bad(self) -> list[BadItem]:
        """What could not become a mention."""
        return [bad for page in self.pages for bad in page.bad]

    @property
    def gone(self) -> set[str]:
        """The native ids that the site says were deleted."""
        return {key.native_id for page in self.pages for key in page.gone}


class Harness(ABC):
    """One adapter and its fake. A new one is made for every test; `fake` is open while the test runs."""

    name: ClassVar[str]  # of the adapter
    page_size: ClassVar[int] = 100  # items that the fake gives in one page
    most: ClassVar[int] = 1000  # items that one listing of the site reaches in all
    edits_resurface: ClassVar[bool] = True  # an incremental run delivers an edited item (else only look_up shows it)
    deletions_noticed: ClassVar[bool] = True  # an incremental run names a deleted item in `gone` (else look_up)
    location: ClassVar[str] = ""  # what mentions carry
    reply_text: ClassVar[str] = "We are sorry about the cold soup. Please write to Ann at care@example.org. Ann"
    timeout_s: ClassVar[float] = 0.8  # given to the adapter in its settings: time-outs are tested for real

    #: what `reply` must raise for a fault on the posting call; the faults listed here are the ones tried
    posting: ClassVar[Mapping[Fault, type[PostingError]]] = COMMON
    #: what `fetch` must raise when every read fails so; None: the adapter gets over it (a refreshed token)
    reading: ClassVar[Mapping[Fault, type[SourceError] | None]] = {
        Fault.EXPIRED: None,
        Fault.REVOKED: NotAuthorized,
        Fault.FORBIDDEN: NotAuthorized,
        Fault.RATE_LIMIT: RateLimited,
        Fault.RATE_LIMIT_BARE: RateLimited,
    }
    #: faults that are refused without a request, because the adapter knows before (0 requests instead of 1)
    refused_unsent: ClassVar[frozenset[Fault]] = frozenset()
    #: planted secrets, by their name in `Source.secrets`: they must never appear anywhere
    secrets: ClassVar[Mapping[str, str]] = {}

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.saved: dict[str, str] = {}  # secrets that the adapter rotated
        self.waits: list[str] = []  # reasons that `Context.waiting` was told
        self.fake = self.make_fake()

    # --- to implement -----------------------------------------------------------------------------------------

    @abstractmethod
    def make_fake(self) -> FakeSite:
        """A fresh, empty site (not opened yet)."""

    @abstractmethod
    def source_class(self) -> type[Source]:
        """The adapter."""

    @abstractmethod
    def settings(self) -> dict[str, Any]:
        """Its keys in `[sources.NAME]`, with `endpoint` (and `token_endpoint`) at the fake and `timeout_s`."""

    @abstractmethod
    def add(self, text: str, *, at: datetime | None = None, author: str = "ann") -> str:
        """Somebody writes an item that we may answer; its native id. `at` None: a second after the last one."""

    @abstractmethod
    def edit(self, native_id: str, text: str) -> None:
        """Its author edits it."""

    @abstractmethod
    def delete(self, native_id: str) -> None:
        """Its author deletes it."""

    @abstractmethod
    def replies(self, native_id: str) -> list[str]:
        """The texts of the replies of our account that stand under it at the site."""

    @abstractmethod
    def answer_on_the_web(self, native_id: str, text: str) -> None:
        """A colleague answers it by hand with our account."""

    @abstractmethod
    def repeat_across_pages(self) -> None:
        """From now on every page begins with the last item of the page before."""

    @abstractmethod
    def spoil(self, change: Callable[[dict[str, Any]], None]) -> None:
        """From now on `change` is applied to the wire form of every item that the site gives."""

    def inaccessible(self) -> dict[str, str]:
        """Items that exist but may not be answered (locked, own ...): native id -> why; made on call."""
        return {}

    # --- given ------------------------------------------------------------------------------------------------

    def next_moment(self) -> datetime:
        """Times for items: an hour ago and a second later each time (sites look back only some days)."""
        self._last = getattr(self, "_last", datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1))
        self._last += timedelta(seconds=1)
        return self._last

    def context(self, **changes: Any) -> Context:
        """A context over this harness's secrets; nothing is waited for unless the test says so."""
        given: dict[str, Any] = {
            "name": f"our_{self.name}",
            "folder": self.folder,
            "secret": lambda name: self.saved.get(name, self.secrets.get(name)),
            "save_secret": self.saved.__setitem__,
            "wait_s": 0.0,
            "waiting": self.waits.append,
        }
        return Context(**{**given, **changes})

    def source(self, *, context: Context | None = None, **settings: Any) -> Source:
        """The adapter as the registry would open it."""
        cls = self.source_class()
        model = cls.settings_model().model_validate({**self.settings(), **settings})
        return cls(model, context or self.context())

    def drain(self, cursor: str | None = None, *, source: Source | None = None) -> Drained:
        """One whole run from the cursor."""
        source = source or self.source()
        run = Drained(cursor=cursor)
        for page in source.fetch(cursor):
            run.pages.append(page)
            run.cursor = page.cursor
        source.close()
        return run

    def drain_until(self, cursor: str | None, error: type[SourceError], *, source: Source) -> Drained:
        """A run that ends in this error, and what came before it."""
        run = Drained(cursor=cursor)
        try:
            for page in source.fetch(cursor):
                run.pages.append(page)
                run.cursor = page.cursor
        except error:
            return run
        finally:
            source.close()
        raise AssertionError(f"no {error.__name__}")

    def target(self, native_id: str) -> Target:
        """What `reply` is given, made from the mention as the store would."""
        mention = self.drain().mentions[native_id]
        return target_of(mention)


def target_of(mention: Mention) -> Target:
    """A mention as the poster turns it into a target."""
    return Target(
        key=MentionKey(mention.site, mention.location, mention.native_id),
        parent_id=mention.parent_id,
        thread_id=mention.thread_id,
        author_id=mention.author_id,
        url=mention.url,
    )


def eventually(happened: Callable[[], bool]) -> None:
    """Wait until the fake, which runs beside us, has seen it; an error if it never does."""
    for _ in range(500):
        if happened():
            return
        time.sleep(0.02)
    raise AssertionError("it never happened")


def harnesses() -> list[type[Harness]]:
    """Every harness in the modules `*_harness` beside this one, by the adapter's name."""
    import tests.sources.contract as here

    for module in pkgutil.iter_modules(here.__path__):
        if module.name.endswith("_harness"):
            importlib.import_module(f"{here.__name__}.{module.name}")
    return sorted(_below(Harness), key=lambda harness: harness.name)


def _below(harness: type[Any]) -> set[type[Harness]]:
    return {found for sub in harness.__subclasses__() for found in (sub, *_below(sub))}
