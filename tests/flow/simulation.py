"""A deterministic world for the real poster: a site with faults, clocks that step, crashes, people, all from one seed.

One seed is one small story. Whatever happens in it, the invariants must hold at its end:

* at most one reply of ours stands under a mention, and every request carried a text that was approved for it;
* posted or published means that exactly one stands; one that stands is known, or a person was asked to look;
* a reply by somebody else is never overwritten;
* once the site is well again nothing stays approved for ever, and one more run sends nothing.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from reviewbot.config.models import Posting
from reviewbot.domain.lifecycle import CaseState, DeliveryState
from reviewbot.domain.mention import MentionKey
from reviewbot.errors import NotSent, OutcomeUnknown, Refused, ReviewbotError, Unavailable
from reviewbot.flow.approve import approve
from reviewbot.flow.office import Office
from reviewbot.flow.post import post
from reviewbot.flow.pull import Walk
from reviewbot.flow.queue import case_view
from reviewbot.flow.settle import settle_by_hand
from reviewbot.flow.undo import undo
from reviewbot.store.changes import broken_seal
from reviewbot.store.database import Database
from tests.fakes.office import (
    FakeClock,
    FakeWorkspace,
    PlainDrafter,
    PlainPolicy,
    PlainReader,
    complaint,
    config_of,
    ready_database,
)
from tests.fakes.source import FakeSite, Fault, source_for

SETTLE_S = 300.0
LATEST_S = 240  # an answer is applied, and shows, no later than this: less than the settling time
ROUNDS = 7


class Crash(BaseException):
    """The process dies here."""


class Broken(AssertionError):
    """An invariant does not hold; the seed is in the message."""


def memory_database() -> Database:
    """A fresh copy of the ready database in memory; nothing is written to disk."""
    whole = bytearray(ready_database())
    whole[18:20] = b"\x01\x01"  # no WAL in memory
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.deserialize(bytes(whole))
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA journal_mode=MEMORY")
    return Database(lambda: connection)


@dataclass
class World:
    """One story."""

    seed: int
    rng: random.Random = field(init=False)
    site: FakeSite = field(init=False)
    clock: FakeClock = field(init=False)
    database: Database = field(init=False)
    workspace: FakeWorkspace = field(init=False)
    consents: dict[MentionKey, set[str]] = field(default_factory=dict)
    foreign: dict[MentionKey, str] = field(default_factory=dict)
    crash_at: int = -1  # so many checkpoints from now
    depth: int = 0
    healthy: bool = False

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.clock = FakeClock()
        upsert = self.rng.random() < 0.4
        self.site = FakeSite(now=lambda: self.true_time, page_size=50, upsert=upsert)
        self.site.reply_fault = self.fault
        resend = self.rng.random() < 0.5
        config = config_of("web", posting=Posting(resend_unknown=resend, per_run=self.rng.choice((1, 50))))
        classes = {"web": source_for(self.site, settle_s=SETTLE_S, can_edit=self.rng.random() < 0.7)}
        self.workspace = FakeWorkspace(Path("/nowhere/reviewbot.toml"), config, classes)
        self.database = memory_database()
        self.database.checkpoint = self.checkpoint
        self.true_time = self.clock.wall

    # ---- time ----

    def pass_s(self, seconds: float) -> None:
        """True time goes by; our wall clock may step on its own."""
        self.true_time += timedelta(seconds=seconds)
        self.clock.pass_s(seconds)

    def shake_clocks(self) -> None:
        """A step of the wall clock, or a reboot."""
        what = self.rng.random()
        if what < 0.10:
            self.clock.wall += timedelta(seconds=self.rng.choice((-7_200, -3_600, -60, 60, 3_600, 86_400)))
        elif what < 0.18:
            self.clock.reboot()

    # ---- trouble ----

    def checkpoint(self, name: str) -> None:
        """Every commit and every send passes here: the place to die, or for another poster to cut in."""
        self.crash_at -= 1
        if self.crash_at == 0:
            raise Crash(name)
        if self.depth == 0 and name.startswith("send") and not self.healthy and self.rng.random() < 0.15:
            self.depth += 1
            try:
                post(self.office())
            finally:
                self.depth -= 1

    def fault(self, text: str) -> Fault | None:
        """What happens to one write."""
        if self.healthy:
            return None
        delay = timedelta(seconds=self.rng.randrange(LATEST_S)) if self.rng.random() < 0.7 else None
        kind = self.rng.random()
        if kind < 0.40:
            return Fault(applied=True, delay=delay)
        if kind < 0.60:
            return Fault(OutcomeUnknown("cut"), applied=True, delay=delay)
        if kind < 0.75:
            return Fault(OutcomeUnknown("cut"), applied=False)
        if kind < 0.83:
            return Fault(NotSent("429", retry_after_s=self.rng.choice((None, 30.0))), applied=False)
        if kind < 0.90:
            return Fault(Refused("no"), applied=False)
        if kind < 0.95:
            return Fault(KeyError("defect"), applied=self.rng.random() < 0.5, delay=delay)
        return Fault(Crash("killed during the call"), applied=self.rng.random() < 0.5, delay=delay)

    def weather(self) -> None:
        """How well the site answers reads this time."""
        roll = self.rng.random
        self.site.look_up_fault = Unavailable("503") if not self.healthy and roll() < 0.15 else None
        self.site.list_fault = Unavailable("503") if not self.healthy and roll() < 0.15 else None
        self.site.complete = self.healthy or roll() < 0.8

    # ---- people ----

    def office(self) -> Office:
        """A new process."""
        return Office(
            self.workspace,
            self.database,
            person="mia",
            clock=self.clock.clock(),
            reader=PlainReader(),
            drafter=PlainDrafter(),
            policy=PlainPolicy(),
        )

    def pull(self) -> None:
        """The cron job."""
        import threading

        office = self.office()
        Walk(office, office.workspace.source("web"), stop=threading.Event()).run()

    def person_works(self) -> None:
        """Somebody approves what waits, takes an approval back, or looks at the page when asked to."""
        office = self.office()
        for row in self.database.all("SELECT id, state FROM cases ORDER BY id"):
            try:
                self._treat(office, row["id"], CaseState(row["state"]))
            except ReviewbotError:
                continue

    def _treat(self, office: Office, case_id: int, state: CaseState) -> None:
        slot = self.database.one("SELECT * FROM slot WHERE case_id = ?", (case_id,))
        if slot is not None and slot["state"] == "unknown" and slot["needs_person"]:
            self.look_at_the_page(office, case_id)
        elif state is CaseState.WAITING and (self.healthy or self.rng.random() < 0.8):
            view = case_view(office, case_id)
            if view.draft is not None and view.draft.text is not None:
                self.consents.setdefault(view.mention.key, set()).add(view.draft.text)
                approve(office, case_id, expected_text=view.draft.text)
        elif state is CaseState.APPROVED and not self.healthy and self.rng.random() < 0.08:
            undo(office, case_id)

    def look_at_the_page(self, office: Office, case_id: int) -> None:
        """A careful person: waits until everything shows that will."""
        self.pass_s(LATEST_S)
        key = case_view(office, case_id, draft=False).mention.key
        slot = self.database.one("SELECT kind, approval_id FROM slot WHERE case_id = ?", (case_id,))
        assert slot is not None
        text = self.database.value(
            "SELECT d.text FROM approval a JOIN draft d ON d.id = a.draft_id WHERE a.id = ?", (slot["approval_id"],)
        )
        settle_by_hand(office, case_id, found=any(one.text == text for one in self.site.ours(key)))

    def others_write(self) -> None:
        """The author edits, the mention is deleted, or a colleague answers on the web."""
        for key in list(self.site.mentions):
            roll = self.rng.random()
            if roll < 0.06:
                old = self.site.mentions[key]
                self.site.mentions[key] = replace(old, text=f"{old.text} again")
            elif roll < 0.08:
                self.site.gone.add(key)
            elif roll < 0.11 and not self.site.replies.get(key) and key not in self.foreign:
                self.foreign[key] = f"by hand {self.rng.random()}"
                self.site.write(key, self.foreign[key], by_us=False)

    # ---- the story ----

    def tell(self) -> None:
        """From the first mention to the end, and the invariants."""
        for number in range(self.rng.choice((1, 1, 2))):
            self.site.add(complaint(f"m{number}"))
        for _ in range(ROUNDS):
            self.round()
        self.healthy = True
        self.crash_at = -1
        self.pass_s(ROUNDS * 7_200)  # steps back of the wall clock only ever make us wait longer (R8)
        for _ in range(8):
            self.calm_round()
        self.check()

    def round(self) -> None:
        """Some time, some people, some posting, and perhaps a crash in the middle of it."""
        self.pass_s(self.rng.choice((1, 30, 120, 301, 301, 900)))
        self.shake_clocks()
        self.others_write()
        self.weather()
        self.crash_at = self.rng.randrange(1, 40) if self.rng.random() < 0.3 else -1
        if self.rng.random() < 0.6:
            self.attempt(self.pull)
        self.attempt(self.person_works)
        self.attempt(lambda: post(self.office()))

    def attempt(self, step: Callable[[], object]) -> None:
        """A step of a process that may die."""
        try:
            step()
        except Crash:
            self.crash_at = -1
            connection = self.database.connection
            if connection.in_transaction:
                connection.rollback()

    def calm_round(self) -> None:
        """The site is well, nobody crashes, everybody does their work."""
        self.pass_s(SETTLE_S + 1)
        self.weather()
        self.pull()
        post(self.office())
        self.person_works()

    def check(self) -> None:
        """The invariants."""
        self.pass_s(SETTLE_S + 1)
        post(self.office())
        before = len(self.site.requests)
        self.pass_s(4_000)
        post(self.office())
        self._must(len(self.site.requests) == before, "one more run sent something")
        for _, key, text in self.site.requests:
            self._must(text in self.consents.get(key, set()), f"sent what nobody approved: {text!r}")
        self._must(broken_seal(self.database) is None, "the log is broken")
        for row in self.database.all("SELECT m.*, c.state FROM mention m JOIN cases c ON c.id = m.id"):
            self._check_case(row["id"], MentionKey(row["site"], row["location"], row["native_id"]), row["state"])

    def _check_case(self, case_id: int, key: MentionKey, state: str) -> None:
        ours = self.site.ours(key)
        self._must(len(ours) <= 1, f"{len(ours)} replies of ours under {key}")
        if key in self.foreign and self.site.upsert:
            standing = [one.text for one in self.site.replies[key]]
            self._must(standing == [self.foreign[key]], "a colleague's reply was overwritten")
        slots = self.database.all("SELECT * FROM slot WHERE case_id = ?", (case_id,))
        self._must(len(slots) <= 1, "two slots for one mention")
        stands = [DeliveryState(slot["state"]) for slot in slots]
        known = bool({DeliveryState.POSTED, DeliveryState.PUBLISHED} & set(stands))
        asked = any(slot["needs_person"] for slot in slots)
        self._must(not known or len(ours) == 1 or key in self.site.gone, f"{stands}, but {len(ours)} stand there")
        # A reply found in the mention's own record is known too, as ANSWERED.
        lost = len(ours) == 1 and not (known or asked or state in ("answered", "gone"))
        self._must(not lost, f"a reply stands there that nobody knows of: case {state}, slot {stands}")
        self._must(state != "approved", f"stays approved for ever: {stands}")
        self._must(not {DeliveryState.CLAIMED} & set(stands), "stays claimed for ever")

    def _must(self, holds: bool, said: str) -> None:
        if not holds:
            raise Broken(f"seed {self.seed}: {said}")


def tell(seed: int) -> World:
    """The story of one seed. Raises `Broken`."""
    world = World(seed)
    world.tell()
    world.database.close()
    return world
