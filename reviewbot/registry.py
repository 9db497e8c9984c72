"""Adapters by entry point: their names without importing anything, or one class.

A package adds a source by one entry point in the group `reviewbot.sources`; nothing here names an adapter.
"""

from __future__ import annotations

import difflib
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from reviewbot.contract import Source
from reviewbot.errors import ConfigError

GROUP = "reviewbot.sources"


@cache
def _found() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}


def names() -> tuple[str, ...]:
    """Every installed adapter, sorted."""
    return tuple(sorted(_found()))


def adapter(name: str) -> type[Source]:
    """The adapter's class. Raises `ConfigError` when there is none, or when it cannot be imported."""
    point = _found().get(name)
    if point is None:
        close = difflib.get_close_matches(name, names(), n=1)
        meant = f"did you mean `{close[0]}`?" if close else f"there are: {', '.join(names())}"
        raise ConfigError(f"there is no adapter `{name}`", hint=meant)
    try:
        loaded = point.load()
    except (ImportError, AttributeError) as problem:
        raise ConfigError(
            f"the adapter `{name}` ({point.value}) cannot be loaded: {problem}",
            hint=f"reinstall the package that brings it{_distribution(point)}",
        ) from problem
    if not (isinstance(loaded, type) and issubclass(loaded, Source)):
        raise ConfigError(f"the adapter `{name}` ({point.value}) is not a Source", hint="see CONTRIBUTING.md")
    return loaded


def _distribution(point: EntryPoint) -> str:
    return f": {point.dist.name}" if point.dist is not None else ""
