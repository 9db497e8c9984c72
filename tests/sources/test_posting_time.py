"""`posting.timeout_s` in reviewbot.toml bounds a reply at every live site, through the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomlkit

from reviewbot.workspace import load
from tests.cli.live import Live, live_workspace
from tests.fakes.http import Fault, Kind
from tests.sources.contract.harness import eventually

SHORT = (
    "So sorry about the wait and the cold soup at visit {case}. I am looking into it. Please write to "
    "care@bluedoor.test. Ana, Owner"
)


def give_all_the_same_time(live: Live, seconds: float) -> None:
    """Only `posting.timeout_s` says how long; no source has a word of its own."""
    file = live.folder / "reviewbot.toml"
    document = tomlkit.parse(file.read_text())
    document.setdefault("posting", tomlkit.table())["timeout_s"] = seconds
    for table in document["sources"].values():
        del table["timeout_s"]
    file.write_text(tomlkit.dumps(document))


def approve_everything(live: Live) -> list[int]:
    """The cases, each with a reply of its own."""
    cases: list[int] = [case["id"] for case in live.json("queue")["cases"]]
    for case in cases:
        assert live.run("edit", str(case), "--text", SHORT.format(case=case)).returncode == 0
        reasons = [part for rule in ("C2", "V1", "V2", "T1", "P3", "C10") for part in ("--reason", f"{rule}=a test")]
        approved = live.run("approve", str(case), "--yes", *reasons)
        assert approved.returncode == 0, approved.stderr
    return cases


def test_every_source_is_opened_with_the_time_that_posting_is_given(tmp_path: Path) -> None:
    with live_workspace(tmp_path) as live:
        give_all_the_same_time(live, 7.0)
        workspace = load(live.folder / "reviewbot.toml")
        for source in workspace.config.sources.values():
            assert workspace.context(source).timeouts(None) == {"timeout_s": 7.0, "write_timeout_s": 7.0}
            assert workspace.context(source).timeouts(60.0) == {"timeout_s": 60.0, "write_timeout_s": 7.0}


@pytest.mark.slow
def test_sites_too_slow_for_a_reply_leave_it_unknown_and_nothing_is_sent_twice(tmp_path: Path) -> None:
    with live_workspace(tmp_path) as live:
        give_all_the_same_time(live, 2.0)
        live.run("pull")
        cases = approve_everything(live)
        for harness in live.harnesses.values():
            harness.fake.arm(Fault.TIMEOUT_AFTER, on=Kind.REPLY, times=1)
        posted = live.json("post")
        assert {item["case"]: item["outcome"] for item in posted["items"]} == dict.fromkeys(cases, "unknown")
        for harness in live.harnesses.values():
            eventually(lambda fake=harness.fake: fake.given_up == 1)  # type: ignore[misc]
        live.run("post")  # the sites answer again, but nothing is settled before its time
        assert {name: h.fake.count(Kind.REPLY) for name, h in live.harnesses.items()} == dict.fromkeys(
            live.harnesses, 1
        )
