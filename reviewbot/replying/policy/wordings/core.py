"""The languages beside English: which module holds which rule's wordings."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Wording
from reviewbot.replying.policy.wordings import (
    arabic,
    arabic_blame,
    arabic_denial,
    arabic_excuse,
    arabic_law,
    arabic_scorn,
    french,
    french_blame,
    french_denial,
    french_excuse,
    french_law,
    french_scorn,
    german,
    german_blame,
    german_denial,
    german_excuse,
    german_law,
    german_scorn,
    spanish,
    spanish_blame,
    spanish_denial,
    spanish_excuse,
    spanish_law,
    spanish_scorn,
)
from reviewbot.replying.policy.wordings.parts import Parts

_MODULES: Mapping[str, tuple[ModuleType, ...]] = MappingProxyType(
    {
        "es": (spanish, spanish_blame, spanish_denial, spanish_excuse, spanish_scorn, spanish_law),
        "fr": (french, french_blame, french_denial, french_excuse, french_scorn, french_law),
        "de": (german, german_blame, german_denial, german_excuse, german_scorn, german_law),
        "ar": (arabic, arabic_blame, arabic_denial, arabic_excuse, arabic_scorn, arabic_law),
    }
)
"""The first one holds the language's parts of a reply."""

_EXCUSE = {"message": "this explains the failing away", "hint": "say what happens next instead"}

PARTS: Mapping[str, Parts] = MappingProxyType({language: modules[0].PARTS for language, modules in _MODULES.items()})

_RULES = {
    "P1": ("HEALTH", "FINANCE"),
    "P2": ("SPECIAL",),
    "P3": ("PRIVACY",),
    "L1": ("THREAT",),
    "L2": ("FAKE",),
    "L3": ("CHANGE_REVIEW",),
    "L4": ("BRIBE",),
    "L5": ("QUID",),
    "T1": ("BLAME",),
    "T2": ("DENIAL", "EXCUSE"),
    "T3": ("FALSE_APOLOGY",),
    "T4": ("MOCKERY",),
}


def core_wordings(rule: str) -> Iterator[Wording]:
    """The wordings of a rule in Spanish, French, German and Arabic."""
    for language, modules in _MODULES.items():
        for name, module in itertools.product(_RULES.get(rule, ()), modules):
            patterns: str = getattr(module, name, "")
            if patterns:
                yield _wording(language, name, patterns)


def _wording(language: str, name: str, patterns: str) -> Wording:
    if name == "EXCUSE":
        return Wording(language, patterns, Severity.WARN, message=_EXCUSE["message"], hint=_EXCUSE["hint"])
    if name in ("HEALTH", "FINANCE"):
        return Wording(language, patterns, sectors=(name.lower(),))
    return Wording(language, patterns)
