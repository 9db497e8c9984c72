"""Offices to work in: a workspace on disk, a ready database copied, and doubles that read and draft plainly."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from reviewbot.config.models import Business, Config, Contact, Person, Posting, PostMode, Role, SourceConfig
from reviewbot.contract import Capabilities, Source
from reviewbot.domain.assessment import Assessment, Kind, Label, Risk, Topic
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Draft, Finding, Judgement, Severity
from reviewbot.flow.clock import Clock
from reviewbot.flow.office import Office
from reviewbot.store.database import Checkpoint, no_checkpoint
from reviewbot.store.schema import open_database
from reviewbot.workspace import Workspace
from tests.fakes.source import FakeSettings, FakeSite, FakeSource, source_for

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass
class FakeClock:
    """Three clocks that a test moves: wall time, time since boot, and the boot."""

    wall: datetime = NOON
    ticks: float = 1_000.0
    boot: str = "boot-1"

    def clock(self) -> Clock:
        """The same as the office takes it."""
        return Clock(lambda: self.wall, lambda: self.ticks, lambda: self.boot)

    def pass_s(self, seconds: float) -> None:
        """Time goes by, for all clocks alike."""
        self.wall += timedelta(seconds=seconds)
        self.ticks += seconds

    def reboot(self) -> None:
        """A new boot."""
        self.boot += "'"
        self.ticks = 1.0


class PlainReader:
    """Reads "bad", "sick" and "?" and nothing else."""

    def read(self, mention: Mention, *, now: datetime | None = None, history: int = 0) -> Assessment:
        """Negative where the text says "bad" or the rating is low; held where it says "sick"."""
        text = mention.text.lower()
        bad = "bad" in text or "sick" in text or (mention.rating is not None and mention.rating <= 2)
        at = text.find("sick")
        return Assessment(
            language="en",
            text_score=0.9 if bad else 0.1,
            score=0.9 if bad else 0.1,
            negative=bad,
            label=Label.NEGATIVE if bad else Label.POSITIVE,
            kind=Kind.COMPLAINT if bad else Kind.QUESTION if "?" in text else Kind.PRAISE,
            topics=(Topic("waiting.delivery", 0.8),) if "wait" in text else (),
            risks=(Risk(at, at + 4, "sick", id="illness"),) if at >= 0 else (),
            priority=90 if at >= 0 else 60 if bad else 5,
            priority_reasons=("it says so",) if bad else (),
        )


class PlainDrafter:
    """Numbered wordings, each unlike the last."""

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
        """The first of five wordings that was not shown yet; none for held cases unless a senior asks."""
        if assessment.held and not held_ok:
            return Draft(None, why="held:illness")
        for number in range(1, 6):
            text = f"We are sorry, this is wording {number} for {mention.native_id}."
            if text not in skip:
                return Draft(text, template="en/plain", variant=str(number), language="en")
        return Draft(None, why="policy:V2")


class PlainPolicy:
    """Blocks "refund", warns of "busy", notes "ticket"."""

    def judge(self, text: str, about: Any) -> Judgement:
        """Three rules."""
        rules = (("refund", "L4", Severity.BLOCK), ("busy", "T2", Severity.WARN), ("ticket", "T6", Severity.NOTE))
        found = [
            Finding(rule, severity, f"says {word}", "leave it out") for word, rule, severity in rules if word in text
        ]
        return Judgement(tuple(found))


@dataclass(frozen=True)
class FakeWorkspace(Workspace):
    """A workspace whose sources are fakes."""

    classes: dict[str, type[FakeSource]] = field(default_factory=dict)

    def capabilities(self, source: SourceConfig | str) -> Capabilities:
        """Of the fake."""
        return self.classes[source if isinstance(source, str) else source.name].capabilities

    def open_source(self, source: SourceConfig | str, **how: Any) -> Source:
        """The fake, opened."""
        config = self.source(source) if isinstance(source, str) else source
        return self.classes[config.name](config.settings, _context(config.name))


def _context(name: str) -> Any:
    from reviewbot.contract import Context

    return Context(name)


def config_of(*sources: str, post: PostMode = PostMode.ON, **changes: Any) -> Config:
    """Harbour Coffee with these fake sources."""
    values: dict[str, Any] = {
        "business": Business(name="Harbour Coffee", sector="hospitality", handles=("@harbourcoffee",)),
        "contact": Contact(name="Dana Ortiz", role="Guest Care Lead", email="care@harbourcoffee.example"),
        "people": {
            "mia": Person(name="mia"),
            "tom": Person(name="tom"),
            "sue": Person(name="sue", roles=(Role.SENIOR,)),
            "ann": Person(name="ann", roles=(Role.AUTHOR,)),
        },
        "posting": Posting(),
        "sources": {
            name: SourceConfig(name=name, adapter="fake", post=post, settings=FakeSettings()) for name in sources
        },
    }
    return Config(**{**values, **changes})


@cache
def ready_database() -> bytes:
    """A migrated, empty database, as bytes: made once a session, since Alembic takes half a second."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ready.db"
        open_database(f"sqlite:///{path}", backups=Path(folder)).close()
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return path.read_bytes()


@dataclass
class Desk:
    """One workspace with a fake site, and ways to work in it."""

    folder: Path
    site: FakeSite
    clock: FakeClock
    workspace: FakeWorkspace

    def office(self, person: str = "mia", *, checkpoint: Checkpoint = no_checkpoint, **parts: Any) -> Office:
        """An office of its own: its own connections, as another process would have."""
        given = {"reader": PlainReader(), "drafter": PlainDrafter(), "policy": PlainPolicy(), **parts}
        return Office.open(self.workspace, person=person, clock=self.clock.clock(), checkpoint=checkpoint, **given)


def make_desk(folder: Path, *, config: Config | None = None, site: FakeSite | None = None, **capabilities: Any) -> Desk:
    """A desk with one source, `web`, on a fresh database."""
    clock = FakeClock()
    site = site or FakeSite()
    site.now = lambda: clock.wall
    (folder / "reviewbot.db").write_bytes(ready_database())
    config = config or config_of("web")
    classes = {name: source_for(site, **capabilities) for name in config.sources}
    return Desk(folder, site, clock, FakeWorkspace(folder / "reviewbot.toml", config, classes))


def complaint(native_id: str = "m1", text: str = "The coffee was bad", **more: Any) -> Mention:
    """An unhappy mention at the fake site."""
    values: dict[str, Any] = {"created_at": NOON - timedelta(hours=1), "author": "Kim", "author_id": f"u-{native_id}"}
    return Mention("fake", native_id, text, **{**values, **more})


Call = Callable[[], None]
