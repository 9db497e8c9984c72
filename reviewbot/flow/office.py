"""The office: everything one person at work needs, opened once and handed to every flow.

A flow is a function `verb(office, ...)` that calls domain, reading, replying and store in order and returns a frozen
value; it prints nothing. What is heavy (reader, drafter, policy, sources) is made on first use.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from reviewbot.config.models import Config, Role, SourceConfig
from reviewbot.contract import Capabilities, Source
from reviewbot.domain.assessment import Assessment
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Draft, Judgement
from reviewbot.errors import ConfigError, ReviewbotError, SourceError, UsageError
from reviewbot.flow.clock import Clock
from reviewbot.store.database import Checkpoint, Database, no_checkpoint
from reviewbot.store.instants import micros
from reviewbot.store.schema import open_database

if TYPE_CHECKING:
    from reviewbot.reading.reader import Reader
    from reviewbot.replying.policy import ReplyContext
    from reviewbot.workspace import Workspace


class Reads(Protocol):
    """What reads a mention: `reading.reader.Reader`."""

    def read(self, mention: Mention, *, now: datetime | None = None, history: int = 0) -> Assessment:
        """The assessment of one version; `history` counts the author's earlier complaints."""


class Drafts(Protocol):
    """What drafts: `replying.drafter.Drafter`."""

    def draft(
        self,
        mention: Mention,
        assessment: Assessment,
        *,
        recent: Sequence[str] = (),
        case_ref: str | None = None,
        skip: Sequence[str] = (),
        held_ok: bool = False,
        earlier_complaints: int = 0,
        surge: bool = False,
    ) -> Draft:
        """A reply, or the reason why there is none."""


class Judges(Protocol):
    """What judges: `replying.policy.Policy`."""

    def judge(self, text: str, about: ReplyContext) -> Judgement:
        """The findings of one text."""


@dataclass(frozen=True, slots=True)
class Staff:
    """Who is acting: attribution, not authentication."""

    name: str
    roles: frozenset[Role]

    def may(self, role: Role) -> bool:
        """Whether they have that role; a senior may do all."""
        return role in self.roles or Role.SENIOR in self.roles


def staff(config: Config, name: str) -> Staff:
    """The person by key or name. Where nobody is configured, whoever sits there may do everything."""
    if not config.people:
        return Staff(name, frozenset(Role))
    for key, person in config.people.items():
        if name.casefold() in (key.casefold(), person.name.casefold()):
            return Staff(person.name, frozenset(person.roles))
    return Staff(name, frozenset())


class Office:
    """A workspace with its store open, and the person at work in it. A context manager."""

    def __init__(
        self,
        workspace: Workspace,
        database: Database,
        *,
        person: str,
        clock: Clock | None = None,
        reader: Reads | None = None,
        drafter: Drafts | None = None,
        policy: Judges | None = None,
    ) -> None:
        self.workspace = workspace
        self.config: Config = workspace.config
        self.database = database
        self.person = staff(self.config, person)
        self.clock = clock or Clock()
        self._given = (reader, drafter, policy)
        self._sources: dict[str, Source] = {}
        self._guard = threading.RLock()

    @classmethod
    def open(
        cls,
        workspace: Workspace,
        *,
        person: str,
        now: Callable[[], datetime] | None = None,
        clock: Clock | None = None,
        reader: Reads | None = None,
        drafter: Drafts | None = None,
        policy: Judges | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> Office:
        """Open the store, migrating it if need be. Raises `StoreError` and its kinds, `ConfigError`."""
        settings = workspace.config.database
        database = open_database(
            workspace.database_url, backups=workspace.backups, keep=settings.backups, checkpoint=checkpoint
        )
        clock = clock or (Clock(now=now) if now else Clock())
        return cls(workspace, database, person=person, clock=clock, reader=reader, drafter=drafter, policy=policy)

    def __enter__(self) -> Office:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the store and the sources that were opened."""
        with self._guard:
            for source in self._sources.values():
                source.close()
            self._sources.clear()
        self.database.close()

    def having(self, role: Role) -> tuple[str, ...]:
        """The names of those in `[people]` who have that role."""
        return tuple(person.name for person in self.config.people.values() if role in person.roles)

    def now(self) -> datetime:
        """The wall clock of this office, aware, UTC."""
        return self.clock.now()

    def now_us(self) -> int:
        """The same as the store keeps it."""
        return micros(self.clock.now())

    def checkpoint(self, name: str) -> None:
        """Where a crash test may end the process."""
        self.database.checkpoint(name)

    @cached_property
    def reader(self) -> Reads:
        """What reads mentions."""
        return self._given[0] or reader_for(self.workspace)

    @cached_property
    def policy(self) -> Judges:
        """What judges replies."""
        if self._given[2] is not None:
            return self._given[2]
        from reviewbot.replying.policy import Policy

        return Policy(self.config.policy)

    @cached_property
    def drafter(self) -> Drafts:
        """What drafts replies. Raises `TemplateError` on use where a template is broken."""
        if self._given[1] is not None:
            return self._given[1]
        from reviewbot.replying.drafter import Drafter
        from reviewbot.replying.policy import Policy

        return Drafter(self.config, Policy(self.config.policy), templates_folder=self.workspace.templates)

    def source_config(self, name: str) -> SourceConfig | None:
        """The source's configuration; None when it was taken out of the file since."""
        return self.config.sources.get(name)

    def capabilities(self, name: str) -> Capabilities | None:
        """What the source's site allows, without opening it; None for one no longer configured or not installed."""
        config = self.source_config(name)
        if config is None:
            return None
        try:
            return self.workspace.capabilities(config)
        except ConfigError:
            return None

    def source(self, name: str) -> Source:
        """The source, opened once for as long as the office is. Raises `UsageError`, `ConfigError`, `SourceError`."""
        with self._guard:
            if name not in self._sources:
                config = self.source_config(name)
                if config is None:
                    raise UsageError(f"there is no source `{name}` any more", hint="see [sources] in reviewbot.toml")
                self._sources[name] = self.workspace.open_source(config, now=self.clock.now)
            return self._sources[name]

    def account(self, name: str) -> str:
        """Whose account would post through a source; as last seen where it cannot be opened now."""
        from reviewbot.store.runs import standing

        try:
            return self.source(name).account
        except (SourceError, UsageError, ConfigError):
            return standing(self.database, name).account


def reader_for(workspace: Workspace) -> Reader:
    """The reader with this workspace's words and topics. Raises `ConfigError` for a lexicon that cannot be used."""
    from reviewbot.reading.reader import Reader

    config = workspace.config
    return Reader(
        config.reading,
        sector=config.business.sector,
        folder=workspace.folder,
        handles=config.business.handles,
        deadlines=config.deadlines,
    )


def case_number(ref: str | int) -> int:
    """A case by what people type: 123, #123, RB-123. Raises `UsageError`."""
    if isinstance(ref, int):
        return ref
    bare = ref.strip().removeprefix("#").upper().removeprefix("RB-")
    if not (bare.isascii() and bare.isdigit()) or len(bare) > 18:
        raise UsageError(f"{ref!r} is no case", hint="cases look like #123; `reviewbot queue` lists them")
    return int(bare)


def unknown_case(case_id: int) -> ReviewbotError:
    """There is no such case."""
    return UsageError(f"there is no case #{case_id}", hint="`reviewbot queue --all` lists them")
