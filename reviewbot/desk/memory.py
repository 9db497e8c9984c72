"""Where the person was: the filter and the case, so that the desk opens where it was left."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from reviewbot.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """The last place at the desk. `new`: nobody was here before, so the first keys are explained."""

    case: int | None = None
    filter: str = ""
    new: bool = False


def remembered(workspace: Workspace, person: str) -> Place:
    """The person's last place; the top of the queue where none is known. A damaged note is no reason not to open."""
    try:
        kept = _places(workspace)[person]
        return Place(case=int(str(kept["case"])) if kept["case"] is not None else None, filter=str(kept["filter"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Place(new=True)


def remember(workspace: Workspace, person: str, place: Place) -> None:
    """Keep it; a full disk costs only the memory."""
    file = _file(workspace)
    try:
        places = _places(workspace)
    except (OSError, ValueError, TypeError):
        places = {}
    places[person] = {"case": place.case, "filter": place.filter}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(json.dumps(places), encoding="utf-8")
        fresh.replace(file)
    except OSError:
        return


def _places(workspace: Workspace) -> dict[str, dict[str, object]]:
    kept = json.loads(_file(workspace).read_text(encoding="utf-8"))
    if not isinstance(kept, dict):
        raise ValueError("not a note of places")
    return {str(who): where for who, where in kept.items() if isinstance(where, dict)}


def _file(workspace: Workspace) -> Path:
    return workspace.state / "desk.json"
