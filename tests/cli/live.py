"""A workspace with all five live sources, each at its fake over loopback; the program runs as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit

from reviewbot import registry
from reviewbot.flow.begin import Answers, begin
from tests.sources.contract.harness import Harness, harnesses

COMPLAINT = "Waited an hour for a cold soup, and the waiter was rude."
REPLY = (
    "We are sorry about the wait and the cold soup. That is not the visit we want anybody to have, and I am looking "
    "into how our kitchen hands over plates. Please write to me at care@bluedoor.test so that we can talk. Ana, Owner"
)


@dataclass
class Live:
    """The workspace, the fakes by source name, and the environment with their secrets."""

    folder: Path
    harnesses: dict[str, Harness]
    env: dict[str, str] = field(default_factory=dict)

    def run(self, *args: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
        """The command line, as cron would call it: no terminal, no keyring."""
        command = [sys.executable, "-m", "reviewbot", *args]
        return subprocess.run(
            command,
            input=given,
            cwd=self.folder,
            env=self.env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def json(self, *args: str) -> Any:
        """What a command prints as JSON."""
        done = self.run(*args, "--json")
        assert done.stdout, done.stderr
        return json.loads(done.stdout)

    @property
    def secrets(self) -> list[str]:
        """Every planted secret."""
        return [value for harness in self.harnesses.values() for value in harness.secrets.values()]


def _sources() -> list[type[Harness]]:
    """One harness an adapter."""
    installed = set(registry.names())
    return [harness for harness in harnesses() if harness.name in installed]


@contextmanager
def live_workspace(folder: Path, *, post: str = "on") -> Iterator[Live]:
    """Everything open; each site has one complaint."""
    (folder / "sites").mkdir()
    place = begin(folder / "work", Answers("Blue Door", "food", "Ana", "Owner", "care@bluedoor.test", "ana"))
    document = tomlkit.parse(place.file.read_text())
    tables: dict[str, Any] = {}
    live = Live(folder / "work", {}, {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"})
    live.env["REVIEWBOT_USER"] = "ana"
    with ExitStack() as stack:
        for kind in _sources():
            harness = kind(folder / "sites")
            stack.enter_context(harness.fake)
            harness.add(COMPLAINT)
            live.harnesses[harness.name] = harness
            tables[harness.name] = {"post": post, **harness.settings(), "timeout_s": 5.0}
            for name, value in harness.secrets.items():
                live.env[f"REVIEWBOT_{harness.name}_{name}".upper()] = value
        document["sources"] = tables
        place.file.write_text(tomlkit.dumps(document))
        yield live
