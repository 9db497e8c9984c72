"""Whatever an item looks like on the wire, it is stored as far as it makes sense, and never stops the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sources.contract.harness import Drained, Harness

Path = tuple[str, ...]
BAD: dict[str, Any] = {
    "null": None,
    "a list": [1, {"a": None}],
    "an object": {"x": {"y": []}},
    "a number": -1e30,
    "true": True,
    "empty": "",
    "terminal escapes": "\x1b]0;owned\x07\x1b[2J\u202e[bold]{{ 7*7 }}\x00",
    "half a pair": "\ud83d",
    "a date in the year 60000": "60000-01-01T00:00:00.000Z",
    "a huge number": 10**40,
}


def paths_of(data: dict[str, Any], above: Path = ()) -> list[Path]:
    """Every field of an item, also inside of its objects."""
    found = []
    for name, value in data.items():
        found.append((*above, name))
        if isinstance(value, dict):
            found += paths_of(value, (*above, name))
    return found


def fields(harness: Harness) -> list[Path]:
    """The fields that this site's items have."""
    seen: dict[Path, None] = {}
    harness.spoil(lambda data: seen.update(dict.fromkeys(paths_of(data))))
    harness.drain()
    assert len(seen) > 3
    return list(seen)


def changed(path: Path, change: Callable[[dict[str, Any], str], None]) -> Callable[[dict[str, Any]], None]:
    """Applies the change to the object that holds the field."""

    def apply(data: dict[str, Any]) -> None:
        holder: Any = data
        for name in path[:-1]:
            holder = holder.get(name) if isinstance(holder, dict) else None
        if isinstance(holder, dict) and path[-1] in holder:
            change(holder, path[-1])

    return apply


def came(run: Drained) -> int:
    """How many items left any trace."""
    return len(run.mentions) + len(run.bad) + len(run.gone)


@pytest.mark.parametrize("value", BAD.values(), ids=BAD.keys())
def test_a_field_of_a_wrong_kind_stops_nothing(harness: Harness, value: Any) -> None:
    harness.add("The soup was cold")
    for path in fields(harness):
        harness.spoil(changed(path, lambda holder, name: holder.__setitem__(name, value)))
        run = harness.drain()
        assert came(run) <= 1, path
        for mention in run.mentions.values():
            assert isinstance(mention.text, str)
            assert isinstance(mention.author, str)
            hash(mention.key)
            mention.content_hash()


def test_a_missing_field_stops_nothing(harness: Harness) -> None:
    harness.add("The soup was cold")
    for path in fields(harness):
        harness.spoil(changed(path, lambda holder, name: holder.__delitem__(name)))
        assert came(harness.drain()) <= 1, path


def test_fields_nobody_knows_are_ignored(harness: Harness) -> None:
    native_id = harness.add("The soup was cold")
    harness.spoil(lambda data: data.update({"new_in_2031": {"deep": [1, 2]}, "": None}))
    assert set(harness.drain().mentions) == {native_id}


def test_a_megabyte_of_text_comes_whole(harness: Harness) -> None:
    long = "The soup was cold. " * 55_000
    native_id = harness.add(long)
    assert long.strip() in harness.drain().mentions[native_id].text


def test_one_spoiled_item_does_not_hide_the_others(harness: Harness) -> None:
    good = {harness.add("The soup was cold") for _ in range(3)}
    spoiled = harness.add("spoil me")

    def spoil(data: dict[str, Any]) -> None:
        if "spoil me" in repr(data):
            for name in list(data):
                data[name] = None

    harness.spoil(spoil)
    run = harness.drain()
    assert good <= set(run.mentions)
    assert spoiled not in run.mentions
