"""The nightly pull is installed without touching what else stands in the crontab."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reviewbot.errors import UsageError
from reviewbot.flow.schedule import Plan, Scheduler, install, remove

OTHERS = "# mine\n0 1 * * * backup --all\n"


@pytest.fixture
def crontab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `crontab` program of the test's own, first on the path, keeping its table in a file."""
    table = tmp_path / "table"
    table.write_text(OTHERS)
    program = tmp_path / "bin" / "crontab"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = -l ]; then cat {table}; else cat > {table}.new && mv {table}.new {table}; fi\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return table


def test_the_line_is_silent_waits_for_a_running_pull_and_names_the_configuration(tmp_path: Path) -> None:
    line = Plan(tmp_path / "my reviews" / "reviewbot.toml", hour=4).cron_line()
    minute, hour, *_ = line.split()
    assert (hour, minute.isdigit()) == ("4", True)
    assert "pull --quiet --wait" in line
    assert f"'{tmp_path}/my reviews/reviewbot.toml'" in line


def test_installing_twice_leaves_one_line_and_everything_else(tmp_path: Path, crontab: Path) -> None:
    plan = Plan(tmp_path / "reviewbot.toml")
    install(plan, Scheduler.CRON)
    install(Plan(tmp_path / "reviewbot.toml", hour=5), Scheduler.CRON)
    lines = crontab.read_text().splitlines()
    assert lines[:2] == OTHERS.splitlines()
    assert len([line for line in lines if "reviewbot" in line]) == 1
    assert lines[-1].split()[1] == "5"


def test_removing_leaves_everything_else_and_other_workspaces(tmp_path: Path, crontab: Path) -> None:
    one, two = Plan(tmp_path / "one.toml"), Plan(tmp_path / "two.toml")
    install(one, Scheduler.CRON)
    install(two, Scheduler.CRON)
    remove(one, Scheduler.CRON)
    assert crontab.read_text() == OTHERS + two.cron_line() + "\n"


def test_without_a_scheduler_the_person_is_told_to_enter_it_by_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError) as caught:
        install(Plan(tmp_path / "reviewbot.toml"), Scheduler.CRON)
    assert "by hand" in (caught.value.hint or "")


def test_the_timer_catches_up_on_a_missed_night_and_is_this_workspaces_own(tmp_path: Path) -> None:
    plan = Plan(tmp_path / "reviewbot.toml", every_hours=6)
    units = plan.systemd_units()
    timer, service = units[f"{plan.unit}.timer"], units[f"{plan.unit}.service"]
    assert "Persistent=true" in timer
    assert "OnCalendar=*-*-* 0/6:" in timer
    assert "Type=oneshot" in service
    assert plan.unit != Plan(tmp_path / "other.toml").unit


def test_a_percent_sign_in_the_path_does_not_end_the_command(tmp_path: Path) -> None:
    assert r"100\%" in Plan(tmp_path / "100%" / "reviewbot.toml").cron_line().split("#")[0]


def test_a_crontab_that_cannot_be_read_is_never_replaced(tmp_path: Path, crontab: Path) -> None:
    (tmp_path / "bin" / "crontab").write_text("#!/bin/sh\necho 'cannot open spool' >&2; exit 1\n")
    with pytest.raises(UsageError, match="cannot open spool"):
        install(Plan(tmp_path / "reviewbot.toml"), Scheduler.CRON)
    assert crontab.read_text() == OTHERS
