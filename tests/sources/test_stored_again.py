"""What was deleted at a site is erased here though no listing shows it: stored mentions are looked at by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any, cast

import pytest
import stamina
import tomlkit

from reviewbot.contract import MentionKey, Page, Source
from reviewbot.errors import RateLimited
from reviewbot.flow.begin import Answers, begin
from reviewbot.flow.doctor import examine
from reviewbot.flow.office import Office
from reviewbot.flow.pull import pull
from reviewbot.flow.pull_report import SourceReport
from reviewbot.flow.recheck import look_again, standing_in_words
from reviewbot.workspace import load
from tests.fakes.http import Answer, Fault, Kind
from tests.fakes.office import PlainReader
from tests.fakes.x import FakeX
from tests.sources.contract.harness import Harness
from tests.sources.contract.reddit_harness import RedditHarness
from tests.sources.contract.x_harness import XHarness
from tests.sources.contract.youtube_harness import YouTubeHarness

A_DAY = timedelta(hours=21)


@dataclass
class Live:
    """One source in a workspace, and a clock that the test moves."""

    harness: Harness
    folder: Path
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def configure(self, **settings: Any) -> None:
        """Write reviewbot.toml anew."""
        file = self.folder / "reviewbot.toml"
        document = tomlkit.parse(file.read_text())
        document["sources"] = {self.harness.name: {**self.harness.settings(), "timeout_s": 5.0, **settings}}
        file.write_text(tomlkit.dumps(document))

    def office(self) -> Office:
        """An office of that moment."""
        workspace = load(self.folder / "reviewbot.toml")
        return Office.open(workspace, person="ana", now=lambda: self.now, reader=PlainReader())

    def pull(self) -> SourceReport:
        """One run of cron."""
        with self.office() as office:
            return pull(office).sources[0]

    def texts(self) -> dict[str, str]:
        """What is stored, by native id."""
        with self.office() as office:
            asked = "SELECT m.native_id, v.text FROM mention m JOIN mention_version v ON v.mention_id = m.id"
            return {row[0]: row[1] for row in office.database.all(asked)}

    def in_words(self) -> str:
        """What doctor says."""
        workspace = load(self.folder / "reviewbot.toml")
        if self.harness.name == "x":
            area = f"source {self.harness.name}"
            return next(check for check in examine(workspace, person="ana") if check.area == area).facts["deletions"]
        with closing(workspace.open_source(self.harness.name)) as source:
            return standing_in_words(workspace, source, name=self.harness.name)


@pytest.fixture(params=[XHarness, RedditHarness, YouTubeHarness], ids=lambda kind: kind.name)
def live(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Live]:
    kind: type[Harness] = request.param
    begin(tmp_path / "work", Answers("Blue Door", "food", "Ana", "Owner", "care@bluedoor.test", "ana"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    harness = kind(tmp_path)
    for name, value in harness.secrets.items():
        monkeypatch.setenv(f"REVIEWBOT_{harness.name}_{name}".upper(), value)
    with harness.fake, stamina.set_testing(True, attempts=3, cap=True):
        yield Live(harness, tmp_path / "work")


def test_an_old_deletion_is_found_within_a_round_over_several_runs_and_erased(live: Live) -> None:
    live.configure(recheck=2)
    ids = [live.harness.add(f"The soup was bad {number}") for number in range(6)]
    assert live.pull().new == 6
    live.harness.delete(ids[3])
    live.now += A_DAY
    assert [live.pull().gone for _ in range(3)] == [0, 1, 0]  # two a run, what was stored last first
    stored = live.texts()
    assert stored.pop(ids[3]) == ""
    assert len(stored) == 5
    assert all("bad" in text for text in stored.values())


def test_a_round_that_has_ended_begins_anew_the_next_day(live: Live) -> None:
    live.configure(recheck=2)
    ids = [live.harness.add(f"The soup was bad {number}") for number in range(3)]
    live.pull()
    live.now += A_DAY
    assert [live.pull().gone for _ in range(3)] == [0, 0, 0]
    live.harness.delete(ids[0])
    live.now += timedelta(hours=1)
    assert [live.pull().gone for _ in range(3)] == [0, 0, 0]
    live.now += A_DAY
    assert live.pull().gone == 1


class Asked:
    """Stands in for a source, to see what it would be asked."""

    def __init__(self, source: Source) -> None:
        self.recheck, self.capabilities = source.recheck, source.capabilities
        self.ids: list[str] = []

    def look_again(self, keys: Sequence[MentionKey]) -> Page:
        self.ids += [key.native_id for key in keys]
        return Page(())


def test_what_has_just_come_is_not_asked_for_again(live: Live) -> None:
    live.configure(recheck=100)
    ids = [live.harness.add(f"The soup was bad {number}") for number in range(3)]
    live.pull()
    with live.office() as office:
        asked = Asked(office.source(live.harness.name))
        name = live.harness.name
        for _ in range(2):
            look_again(office, cast(Source, asked), name=name, take=lambda page: None, stopped=lambda: False)
        assert asked.ids == []
        live.now += 2 * A_DAY
        look_again(office, cast(Source, asked), name=name, take=lambda page: None, stopped=lambda: False)
    assert sorted(asked.ids) == sorted(ids)


def test_what_stands_there_is_not_gone_and_what_was_deleted_is(live: Live) -> None:
    live.configure(recheck=50)
    native_id = live.harness.add("The soup was bad")
    live.harness.add("The tea was bad")
    live.pull()
    with live.office() as office:
        key = office.database.one("SELECT site, location, native_id FROM mention WHERE native_id = ?", (native_id,))
    assert key is not None
    with live.office() as office:
        page = office.source(live.harness.name).look_again([MentionKey(*key)])
    assert (page.gone, page.bad) == ((), ())  # what stands there is not gone
    live.harness.delete(native_id)
    with live.office() as office:
        assert office.source(live.harness.name).look_again([MentionKey(*key)]).gone == (MentionKey(*key),)


def test_a_site_that_cannot_be_asked_now_goes_on_where_it_was(live: Live) -> None:
    live.configure(recheck=100)
    ids = [live.harness.add(f"The soup was bad {number}") for number in range(3)]
    live.pull()
    live.harness.delete(ids[0])
    live.now += A_DAY
    live.harness.fake.arm(Fault.RATE_LIMIT, on=Kind.READ)
    assert isinstance(live.pull().error, RateLimited)
    assert "bad" in live.texts()[ids[0]]
    live.harness.fake.disarm()
    assert live.pull().gone == 1


# --- X: what it costs -------------------------------------------------------------------------------------------


@pytest.fixture
def x(tmp_path: Path) -> Iterator[XHarness]:
    harness = XHarness(tmp_path)
    with harness.fake, stamina.set_testing(True, attempts=3, cap=True):
        yield harness


def looked_up(fake: FakeX) -> list[list[str]]:
    """The ids of each look-up, in the order asked."""
    asked = [request for _, request in fake.log if request.path == "/2/tweets" and request.method == "GET"]
    return [request.query["ids"].split(",") for request in asked]


def test_a_thousand_posts_are_looked_at_again_a_hundred_at_a_time_the_newest_first(x: XHarness) -> None:
    ids = [x.add(f"bad soup {number}") for number in range(1000)]
    cursor = x.drain().cursor
    gone = {ids[0], ids[555], ids[998]}
    for native_id in gone:
        x.delete(native_id)
    x.fake.log.clear()
    run = x.drain(cursor, source=x.source(recheck=1000))
    assert looked_up(x.fake) == [ids[::-1][start : start + 100] for start in range(0, 1000, 100)]
    assert run.gone == gone
    x.fake.log.clear()
    assert x.drain(run.cursor, source=x.source(recheck=1000)).gone == set()
    assert len(looked_up(x.fake)) == 10


def test_a_look_that_a_rate_limit_cut_short_goes_on_where_it_was_and_loses_nothing(x: XHarness) -> None:
    ids = [x.add(f"bad soup {number}") for number in range(500)]
    cursor = x.drain().cursor
    newest_first = ids[::-1]
    x.delete(newest_first[10])  # in the first hundred
    x.delete(newest_first[310])  # in the fourth
    x.fake.log.clear()
    no = Answer(429, {"title": "Too Many Requests"}, {"x-rate-limit-reset": "0"})
    x.fake.override = lambda request: no if request.path == "/2/tweets" and len(looked_up(x.fake)) > 2 else None
    cut = x.drain_until(cursor, RateLimited, source=x.source(recheck=500))
    assert cut.gone == {newest_first[10]}
    x.fake.override = lambda request: None
    x.fake.log.clear()
    rest = x.drain(cut.cursor, source=x.source(recheck=500))
    assert rest.gone == {newest_first[310]}
    asked = looked_up(x.fake)
    assert asked[0][0] == newest_first[200]  # where it was cut, not the newest again
    left = [native_id for native_id in newest_first if native_id != newest_first[10]]
    assert sorted(chain.from_iterable(asked)) == sorted(left)  # in the end all of them, each once


def test_no_more_posts_are_looked_at_again_than_the_day_and_the_caps_allow(tmp_path: Path, x: XHarness) -> None:
    assert x.source(recheck=100, recheck_daily=7).recheck.a_day == 7
    capped = x.source(recheck=100, daily_cap=0.02)
    assert capped.recheck.a_run == 4
    assert x.source(recheck=0).recheck.a_run == 0


def test_doctor_says_how_long_a_round_takes(live: Live) -> None:
    settings = {"recheck": 100, **({"recheck_daily": 2} if live.harness.name == "x" else {})}
    live.configure(**settings)
    for number in range(5):
        live.harness.add(f"The soup was bad {number}")
    live.pull()
    assert "5 stored" in live.in_words()
    assert ("takes 3 days" in live.in_words()) is (live.harness.name == "x")


def test_the_daily_number_holds_over_several_runs(live: Live) -> None:
    if live.harness.name != "x":
        pytest.skip("costs nothing there")
    live.configure(recheck=3, recheck_daily=2)
    ids = [live.harness.add(f"The soup was bad {number}") for number in range(6)]
    live.pull()
    live.harness.delete(ids[2])  # the third in the round, and not among the newest three
    live.now = (live.now + timedelta(days=2)).replace(hour=1)
    assert [live.pull().gone for _ in range(4)] == [0, 0, 0, 0]
    live.now += timedelta(hours=22)
    assert live.pull().gone == 0
    live.now += timedelta(hours=2)
    assert live.pull().gone == 1
