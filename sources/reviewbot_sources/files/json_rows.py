"""JSON as rows: a list of objects anywhere in a document, or one object a line, read a block at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from reviewbot.contract import BadItem
from reviewbot_sources.files.delimited import open_text
from reviewbot_sources.files.rows import LONGEST_FIELD, RowReader, Shape

_BLOCK = 1 << 16
_DEEPEST = 4  # objects within an item that become columns of their own: `a.b.c.d`
_MOST_COLUMNS = 500
_NEXT_ITEM = re.compile(r"\}\s*,\s*(?=\{)")


class _ObjectRows(RowReader):
    """Objects as rows: nested keys become columns with a dotted name, found as they come."""

    unit = "item"

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape)
        self._index: dict[str, int] = {}
        self._stream = open_text(shape)

    def close(self) -> None:
        self._stream.close()

    def _flat(self, item: dict[str, Any]) -> list[str]:
        row = [""] * len(self.columns)
        self._fill(row, item, "", _DEEPEST)
        return row

    def _fill(self, row: list[str], item: dict[str, Any], prefix: str, depth: int) -> None:
        index = self._index
        for key, value in item.items():
            if value is None:
                continue
            if type(value) is dict and depth:
                self._fill(row, value, f"{prefix}{key}.", depth - 1)
                continue
            name = prefix + key
            at = index.get(name)
            if at is None:
                if len(index) >= _MOST_COLUMNS:
                    continue
                at = index[name] = len(self.columns)
                self.columns.append(name)
            if at >= len(row):
                row.extend([""] * (at + 1 - len(row)))
            row[at] = value if type(value) is str else _as_text(value)

    def _split(self, item: Any) -> Iterator[list[str] | BadItem]:
        """One row an item; an item that is a place with a list of reviews gives one row for each of them."""
        if type(item) is not dict:
            yield self.bad(f"{_named(item)} where an object was expected", json.dumps(item)[:4096])
            return
        inner = item.get("reviews")
        if not (isinstance(inner, list) and inner and all(isinstance(part, dict) for part in inner)):
            yield self._flat(item)
            return
        place = {f"place.{k}": v for k, v in item.items() if isinstance(v, str | int | float) and k != "reviews"}
        for part in inner:
            yield self._flat(place | part)


class JsonLinesRows(_ObjectRows):
    """One object a line."""

    unit = "line"

    def rows(self) -> Iterator[list[str] | BadItem]:
        self.position = 0
        for _ in range(self.shape.skip):
            self.position += 1
            self._stream.readline(LONGEST_FIELD)
        while line := self._stream.readline(LONGEST_FIELD):
            self.position += 1
            if line.isspace():
                continue
            try:
                item = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield self.bad(f"not JSON: {_said(error)}", line)
                continue
            yield from self._split(item)


class JsonRows(_ObjectRows):
    """The first list of objects in one JSON document, however deep in objects it stands."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape)
        self._decoder = json.JSONDecoder()
        self._text = ""
        self._at = 0
        self._ended = False

    def rows(self) -> Iterator[list[str] | BadItem]:
        try:
            found = self._find_list()
        except (ValueError, RecursionError) as error:
            yield self.bad(f"not JSON: {_said(error)}", self._text[self._at :])
            return
        if found:
            yield from self._items()

    def _more(self) -> bool:
        """Read on, at least doubling what is waiting, so that one long item costs linear time."""
        if self._ended:
            return False
        waiting = self._text[self._at :]
        block = self._stream.read(max(_BLOCK, len(waiting)))
        self._text, self._at, self._ended = waiting + block, 0, not block
        return bool(block)

    def _peek(self) -> str:
        """The next character that is not white space, "" at the end."""
        while True:
            while self._at < len(self._text):
                if not self._text[self._at].isspace() and self._text[self._at] != "\ufeff":
                    return self._text[self._at]
                self._at += 1
            if not self._more():
                return ""

    def _find_list(self) -> bool:
        """Step into objects until a list whose first element is an object; False when there is none."""
        depth = 0
        while True:
            sign = self._peek()
            if sign == "[":
                self._at += 1
                if self._peek() == "{":
                    return True
                self._at -= 1
                self._value()
            elif sign == "{":
                self._at += 1
                depth += 1
            elif sign == '"' and depth:
                self._value()
                if self._peek() == ":":
                    self._at += 1
            elif sign in ",}" and sign:
                self._at += 1
            elif not sign:
                return False
            else:
                self._value()

    def _value(self) -> Any:
        """The value here. Raises ValueError when it is broken, cut off, or too long."""
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._is_broken(error) or len(self._text) - self._at > 2 * LONGEST_FIELD or not self._more():
                    raise
                continue
            if end == len(self._text) and type(value) in (int, float) and self._more():
                continue
            self._at = end
            return value

    def _is_broken(self, error: json.JSONDecodeError) -> bool:
        """Whether more text would not mend it."""
        return not error.msg.startswith("Unterminated") and error.pos < len(self._text) - 12

    def _items(self) -> Iterator[list[str] | BadItem]:
        while True:
            sign = self._peek()
            if sign == ",":
                self._at += 1
                continue
            if sign == "]":
                return
            self.position += 1
            if not sign:
                yield self.bad("the file ends before its list does: it seems cut off", "")
                return
            try:
                item = self._value()
            except (ValueError, RecursionError) as error:
                start = self._text[self._at : self._at + 4096]
                mended = self._skip_item()
                yield self.bad(f"not JSON: {_said(error)}" if mended else f"cut off or broken: {_said(error)}", start)
                if not mended:
                    return
                continue
            yield from self._split(item)

    def _skip_item(self) -> bool:
        """Go to where the next object seems to begin; False when there is none."""
        self._at += 1
        while True:
            found = _NEXT_ITEM.search(self._text, self._at)
            if found:
                self._at = found.end()
                return True
            self._at = max(self._at, len(self._text) - 4096)
            if not self._more():
                return False


def _as_text(value: Any) -> str:
    if value is True or value is False:
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else ""
    return json.dumps(value, ensure_ascii=False) if value else ""


def _named(value: Any) -> str:
    return {list: "a list", str: "a string", type(None): "null", bool: "true or false"}.get(type(value), "a number")


def _said(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.colno}"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)[:200]
