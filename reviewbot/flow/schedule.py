"""The nightly pull without a human: a crontab line or a systemd timer, printed, and installed on request."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import zlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reviewbot.errors import UsageError

MARK = "# reviewbot: "


class Scheduler(StrEnum):
    """Who starts it."""

    CRON = "cron"  # one line in the user's crontab
    SYSTEMD = "systemd"  # a user timer; runs a missed night after the machine wakes up


@dataclass(frozen=True)
class Plan:
    """When the pull runs, and on which workspace."""

    config: Path
    hour: int = 3
    every_hours: int = 24

    @property
    def minute(self) -> int:
        """Not the full hour, where everybody's jobs start; the same for the same workspace."""
        return zlib.crc32(str(self.config).encode()) % 60

    @property
    def command(self) -> list[str]:
        """Silent on success; waits for a run that still holds the lock."""
        return [_program(), "--config", str(self.config), "pull", "--quiet", "--wait"]

    def cron_line(self) -> str:
        """The crontab line, with a mark by which it is found again."""
        hours = str(self.hour) if self.every_hours >= 24 else f"*/{self.every_hours}"
        command = shlex.join(self.command).replace("%", r"\%")  # cron takes a bare % for the end of the command
        return f"{self.minute} {hours} * * * {command} {MARK}{self.config}"

    @property
    def unit(self) -> str:
        """The name of the systemd units: another workspace has another, and keeps its timer."""
        return f"reviewbot-pull-{zlib.crc32(str(self.config).encode()):08x}"

    def systemd_units(self) -> dict[str, str]:
        """Unit file name -> content."""
        calendar = (
            f"{self.hour:02}:{self.minute:02}" if self.every_hours >= 24 else f"0/{self.every_hours}:{self.minute:02}"
        )
        command = shlex.join(self.command).replace("%", "%%")  # systemd's own specifiers begin with one
        service = f"[Unit]\nDescription=reviewbot pull\n\n[Service]\nType=oneshot\nExecStart={command}\n"
        timer = (
            f"[Unit]\nDescription=reviewbot pull\n\n[Timer]\nOnCalendar=*-*-* {calendar}:00\nPersistent=true\n"
            "RandomizedDelaySec=300\n\n[Install]\nWantedBy=timers.target\n"
        )
        return {f"{self.unit}.service": service, f"{self.unit}.timer": timer}


def _program() -> str:
    beside = Path(sys.executable).with_name("reviewbot")
    return str(beside) if beside.exists() else shutil.which("reviewbot") or "reviewbot"


def install(plan: Plan, scheduler: Scheduler) -> str:
    """Install, replacing an earlier one for this workspace; returns what was done in words. Raises `UsageError`."""
    if scheduler is Scheduler.CRON:
        _write_crontab([*_other_lines(plan), plan.cron_line()])
        return "one line in your crontab; `crontab -l` shows it, `reviewbot schedule --remove` takes it out"
    folder = _unit_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in plan.systemd_units().items():
        (folder / name).write_text(text, encoding="utf-8")
    _run(["systemctl", "--user", "daemon-reload"])
    _run(["systemctl", "--user", "enable", "--now", f"{plan.unit}.timer"])
    return f"a timer in {folder}; `systemctl --user list-timers` shows it"


def remove(plan: Plan, scheduler: Scheduler) -> str:
    """Take it out again. Raises `UsageError` where the scheduler is not there."""
    if scheduler is Scheduler.CRON:
        _write_crontab(_other_lines(plan))
        return "the line is out of your crontab"
    _run(["systemctl", "--user", "disable", "--now", f"{plan.unit}.timer"])
    for name in plan.systemd_units():
        (_unit_folder() / name).unlink(missing_ok=True)
    return "the timer is gone"


def _unit_folder() -> Path:
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "systemd" / "user"


def _other_lines(plan: Plan) -> list[str]:
    """The crontab without our line for this workspace."""
    listed = _run(["crontab", "-l"], empty_if="no crontab")  # any other failure must not cost the other lines
    return [line for line in listed.splitlines() if not line.endswith(f"{MARK}{plan.config}")]


def _write_crontab(lines: list[str]) -> None:
    _run(["crontab", "-"], given="".join(f"{line}\n" for line in lines))


def _run(command: list[str], *, given: str | None = None, empty_if: str = "") -> str:
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError:
        raise UsageError(
            f"there is no `{command[0]}` here", hint="`reviewbot schedule` prints what to enter by hand"
        ) from None
    except subprocess.TimeoutExpired as problem:
        raise UsageError(
            f"`{command[0]}` does not answer", hint="enter what `reviewbot schedule` prints by hand"
        ) from problem
    if done.returncode and empty_if and empty_if in done.stderr:
        return ""
    if done.returncode:
        raise UsageError(f"`{shlex.join(command)}` failed: {done.stderr.strip()}", hint="see `reviewbot schedule`")
    return done.stdout
