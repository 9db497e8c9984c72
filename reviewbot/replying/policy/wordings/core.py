"""The parts and claims of the other languages, filled by their own modules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewbot.replying.policy.about import Act


@dataclass(frozen=True, slots=True)
class Parts:
    """Patterns of one language for the parts of a reply."""

    regret: str
    position: str
    stock: str = ""
    praised: str = ""
    promise: str = ""


PARTS: Mapping[str, Parts] = {language: Parts("", "") for language in ("es", "fr", "de", "ar")}


def core_promises(language: str) -> str:
    """Patterns of promises of time."""
    return PARTS[language].promise


def core_claims(language: str) -> Mapping[Act, str]:
    """Patterns of completed acts."""
    return {}
