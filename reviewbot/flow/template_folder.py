"""The drafter of a workspace, for the commands that work on templates themselves; and watching one for saves."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reviewbot.errors import InputError
from reviewbot.workspace import Workspace

if TYPE_CHECKING:
    from reviewbot.replying.drafter import Drafter


def drafter_of(workspace: Workspace) -> Drafter:
    """A drafter over the workspace's templates, read anew."""
    from reviewbot.replying.drafter import Drafter
    from reviewbot.replying.policy import Policy

    return Drafter(workspace.config, Policy(workspace.config.policy), templates_folder=workspace.templates)


def saves(folder: Path, *, every_s: float = 0.3) -> Iterator[None]:
    """Yields once at the start, and again whenever a file in the folder changes. Ends never; Ctrl-C does."""
    seen: dict[Path, float] | None = None
    while True:
        now = {path: path.stat().st_mtime for path in folder.rglob("*") if path.is_file()}
        if now != seen:
            seen = now
            yield
        time.sleep(every_s)


def existing(file: Path) -> Path:
    """The template file. Raises `InputError` where there is none."""
    if not file.is_file():
        raise InputError(f"there is no template {file}", hint="name a file like templates/replies/en/complaint.txt")
    return file
