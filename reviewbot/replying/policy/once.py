"""A property worked out once. `functools.cached_property` takes a lock in Python 3.11: 3 us each, half of a lint."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 (used as a decorator, as `property` is)
    """Works out a value on first use and keeps it in the instance's own dictionary."""

    def __init__(self, work: Callable[[Any], T]) -> None:
        self.work = work
        self.__doc__ = work.__doc__

    def __get__(self, owner: Any, kind: type | None = None) -> T:
        value = self.work(owner)
        owner.__dict__[self.work.__name__] = value
        return value
