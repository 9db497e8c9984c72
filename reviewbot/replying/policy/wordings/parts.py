"""The parts of a reply in one language, as patterns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parts:
    """Patterns for the parts of a reply, and for what only a case can settle."""

    regret: str
    position: str
    stock: str = ""
    praised: str = ""
    promise: str = ""  # spans of time (C8)
    claims: str = ""  # completed acts of any kind (C9): they need some recorded act
