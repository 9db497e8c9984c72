"""The practice run: a workspace of its own on the practice site, and the whole loop on it.

Only here may everything be approved at once: nothing it posts leaves this machine.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import platformdirs
import tomlkit

from reviewbot.errors import UsageError
from reviewbot.flow.begin import Answers, begin
from reviewbot.workspace import Workspace, load

MARK = ".reviewbot-demo"  # only a folder that holds it is ever cleared
SOURCE = "practice"


def default_folder() -> Path:
    """Where the practice run lives unless told otherwise: the user's state folder."""
    return Path(platformdirs.user_state_dir("reviewbot")) / "demo"


def prepare(folder: Path, *, keep: bool = False) -> Workspace:
    """The practice workspace, started afresh unless `keep`. Raises `UsageError` for a folder that is not one."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise UsageError(f"{folder} is not a practice folder", hint="name an empty or new one with --folder")
        if keep:
            return load(folder)
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
    begun = begin(folder, Answers())
    document = tomlkit.parse(begun.file.read_text(encoding="utf-8"))
    document["sources"] = {SOURCE: {"adapter": SOURCE, "post": "on"}}
    begun.file.write_text(tomlkit.dumps(document), encoding="utf-8")
    return load(begun.file)


@dataclass(frozen=True)
class Approved:
    """What approving everything came to: case ids, and why the others were left to people."""

    approved: tuple[int, ...]
    left: tuple[tuple[int, str], ...]


Step = Callable[[str], None]
