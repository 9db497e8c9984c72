"""What a rule of the policy is: data that people read, and the patterns and examples that make it work."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from reviewbot.domain.reply import Severity


class Group(StrEnum):
    """The chapters of the registry."""

    PRIVACY = "Privacy and law"  # P and L
    TONE = "Tone: never argue"  # T
    CONTENT = "Content: apologise, state the position, invite offline"  # C
    FORM = "Variety and form"  # V
    GATES = "Gates, checked again before posting"  # L7 and G: the state of things, not the wording
    HOUSE = "House rules"  # H, from the configuration


@dataclass(frozen=True, slots=True)
class Wording:
    """Patterns of one language (see `pattern`) that break a rule."""

    language: str
    patterns: str  # one pattern a line; empty lines and lines that start with -- are for people
    severity: Severity | None = None  # where it is not the rule's own
    sectors: tuple[str, ...] = ()  # only in these packs; () everywhere
    message: str = ""  # where the rule's own does not fit
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: what it forbids, why, where that comes from, and examples that are its tests."""

    id: str
    group: Group
    title: str
    forbids: str
    why: str
    source: str
    severity: Severity | None  # None: a gate
    message: str = ""  # what the approver reads beside the span
    hint: str = ""  # what to do instead
    doubt: str = ""  # the message where a wording only may break it, and warns
    sectors: tuple[str, ...] = ()  # the packs it belongs to; () : all
    languages: tuple[str, ...] = ()  # filled from the wordings; () : independent of the language
    needs: str = ""  # the context without which it is skipped, in words
    whole: bool = False  # judged on whole replies only, not on fragments
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    wordings: tuple[Wording, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found, before it is given its severity. Offsets as in `Finding`."""

    rule: str
    start: int | None = None
    end: int | None = None
    severity: Severity | None = None  # where it is not the rule's own
    message: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the composition: who set which severity."""

    layer: str  # base, language, sector, site, house
    severity: Severity | None
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a rule has the severity that it has."""

    rule: str
    severity: Severity | None  # None: a gate, or not in force here
    steps: tuple[Step, ...]
