"""Five live sources from pull to post, through the command line, against fakes that speak the sites' wire formats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewbot.flow.locking import exclusively
from tests.cli.live import REPLY, Live, live_workspace
from tests.fakes.http import Fault, Kind

pytestmark = pytest.mark.slow


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Live]:
    with live_workspace(tmp_path) as opened:
        yield opened


def test_every_source_is_pulled_side_by_side_and_a_second_pull_changes_nothing(live: Live) -> None:
    first = live.json("pull")
    assert {source["source"]: source["new"] for source in first["sources"]} == dict.fromkeys(live.harnesses, 1)
    again = live.json("pull")
    assert all(source["new"] == source["changed"] == 0 for source in again["sources"])
    assert live.json("queue")["total"] == 5


def test_two_that_fail_never_stop_the_others_and_are_named_with_what_to_do(live: Live) -> None:
    live.harnesses["x"].fake.arm(Fault.REVOKED, on=None)
    live.harnesses["youtube"].fake.arm(Fault.S500_BEFORE, on=Kind.READ)
    done = live.run("pull", "--quiet", "--rate-limit-wait", "0")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "x: error:" in done.stderr
    assert "reviewbot auth x" in done.stderr
    assert "youtube: error:" in done.stderr
    assert live.json("queue")["total"] == 3


def test_success_is_silent_when_cron_asks_for_quiet(live: Live) -> None:
    done = live.run("pull", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_second_pull_at_the_same_time_is_busy(live: Live) -> None:
    with exclusively(live.folder / ".reviewbot" / "locks", "pull-x"):
        done = live.run("pull", "x")
    assert done.returncode == 5
    assert "error:" in done.stderr


def test_what_is_approved_is_posted_once_word_for_word_at_every_site(live: Live) -> None:
    live.run("pull")
    cases = [case["id"] for case in live.json("queue")["cases"]]
    for case in cases:
        text = REPLY.replace("cold soup", f"cold soup (visit {case})")
        if live.json("show", str(case))["site"] in ("x", "google_play"):
            text = f"So sorry about the wait and the cold soup at visit {case}. I am looking into it. Please write to "
            text += "care@bluedoor.test. Ana, Owner"
        assert live.run("edit", str(case), "--text", text).returncode == 0
        reasons = [part for rule in ("C2", "V1", "V2", "T1", "P3", "C10") for part in ("--reason", f"{rule}=a test")]
        approved = live.run("approve", str(case), "--yes", *reasons)
        assert approved.returncode == 0, approved.stderr
    before = {name: harness.fake.count(Kind.REPLY) for name, harness in live.harnesses.items()}
    done = live.run("post")
    sent = {name: harness.fake.count(Kind.REPLY) - before[name] for name, harness in live.harnesses.items()}
    assert sent == dict.fromkeys(live.harnesses, 1), done.stdout + done.stderr
    assert live.run("post").returncode in (0, 4)
    assert {name: h.fake.count(Kind.REPLY) - before[name] for name, h in live.harnesses.items()} == sent


def test_no_secret_is_in_any_output_or_file(live: Live) -> None:
    live.harnesses["x"].fake.arm(Fault.REVOKED, on=None)
    live.harnesses["reddit"].fake.arm(Fault.FORBIDDEN, on=Kind.READ)
    runs = [live.run("-vv", "pull", "--rate-limit-wait", "0"), live.run("-vv", "doctor"), live.run("-vv", "post")]
    runs += [live.run("auth", name, "--show") for name in live.harnesses]
    said = "".join(done.stdout + done.stderr for done in runs)
    assert "client_secret" in said
    assert live.json("queue")["total"] == 3
    kept = b"".join(file.read_bytes() for file in live.folder.rglob("*") if file.is_file())
    for secret in live.secrets:
        assert secret not in said
        assert secret.encode() not in kept
