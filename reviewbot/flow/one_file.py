"""Taking one file in by hand: a source made for it from what the configuration and the command line say."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Table

from reviewbot.config.load import load_config, parse_source
from reviewbot.config.models import SourceConfig
from reviewbot.errors import InputError, UsageError
from reviewbot.workspace import Workspace

FILES = "files"  # the adapter that reads exports


def file_source(workspace: Workspace, path: Path, name: str, given: Mapping[str, Any]) -> SourceConfig:
    """The source through which the file comes in.

    `name` may be a configured source: one of files lends its settings (its map, say), one of a live site lends its
    site, so that an export and the site's API meet in the same mentions. `given` are the command's own settings.
    Raises `ConfigError` and `InputError`.
    """
    if path.is_dir():
        raise InputError(
            f"{path} is a folder", hint=f'name one file; for a folder, configure a source with path = "{path}"'
        )
    if not path.exists():
        raise InputError(f"there is no file {path}", hint="check the path")
    table: dict[str, Any] = {"adapter": FILES, **_lent(workspace, name), **given, "path": str(path.absolute())}
    return parse_source(name, table)


def _lent(workspace: Workspace, name: str) -> dict[str, Any]:
    known = workspace.config.sources.get(name)
    if known is None:
        return {}
    shared: dict[str, Any] = {"start_from": known.start_from} if known.start_from else {}
    if known.adapter == FILES:
        return {**known.settings.model_dump(exclude_unset=True, mode="json"), **shared}
    location = getattr(known.settings, "location", "")
    return {"site": workspace.capabilities(known).site, **({"location": location} if location else {}), **shared}


def save_map(workspace: Workspace, name: str, path: Path, given: Mapping[str, Any]) -> None:
    """Keep the settings of an import as `[sources.NAME]`, so that the next `pull` needs none of them.

    The file's comments stay. Raises `ConfigError` where the result would not hold; nothing is changed then.
    """
    known = workspace.config.sources.get(name)
    if known is not None and known.adapter != FILES:
        raise UsageError(
            f"source `{name}` is no source of files", hint="choose another --source name to save the map under"
        )
    document = tomlkit.parse(workspace.file.read_text(encoding="utf-8"))
    sources = document.setdefault("sources", tomlkit.table(is_super_table=True))
    if name not in sources:
        table = tomlkit.table()
        table["adapter"] = FILES
        table["path"] = str(path.absolute())
        sources[name] = table
    for key, value in given.items():
        target: Table = sources[name]
        target[key] = _inline(value) if isinstance(value, Mapping) else value
    _replace(workspace.file, tomlkit.dumps(document))


def _inline(values: Mapping[str, Any]) -> Any:
    made = tomlkit.inline_table()
    made.update(dict(values))
    return made


def _replace(file: Path, text: str) -> None:
    """Write beside it, check it, and only then take its place."""
    handle, name = tempfile.mkstemp(prefix=file.name, suffix=".new", dir=file.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        load_config(fresh)
        fresh.chmod(file.stat().st_mode)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
