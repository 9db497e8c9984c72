"""Where the person was: the filter and the case, so that the desk opens where it was left."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from reviewbot.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """The last place at the desk."""

    case: int | None = None
    filter: str = ""


def remembered(workspace: Workspace) -> Place:
    """The last place; the top of the queue where none is known. A damaged note is no reason not to open."""
    try:
        kept = json.loads(_file(workspace).read_text(encoding="utf-8"))
        return Place(case=int(kept["case"]) if kept["case"] is not None else None, filter=str(kept["filter"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Place()


def remember(workspace: Workspace, place: Place) -> None:
    """Keep it; a full disk costs only the memory."""
    file = _file(workspace)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(place)), encoding="utf-8")
        fresh.replace(file)
    except OSError:
        return


def _file(workspace: Workspace) -> Path:
    return workspace.state / "desk.json"
