"""A reply on its way: findings of the policy, the draft, and what the site allows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a broken rule means for the approver (reply rules, head)."""

    NOTE = "note"  # shown, acknowledged with one key
    WARN = "warn"  # may be overridden with a written reason, kept in the audit log
    BLOCK = "block"  # cannot be approved or posted; only editing the text helps

    @property
    def rank(self) -> int:
        """Higher is worse."""
        return ("note", "warn", "block").index(self.value)


class Verdict(StrEnum):
    """The worst finding."""

    PASS = "pass"
    NOTE = "note"
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule broken. `start` and `end` are None for a missing part; offsets count code points, end exclusive."""

    rule: str
    severity: Severity
    message: str
    hint: str = ""
    start: int | None = None
    end: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the policy says of one text. `skipped` names rules that lacked their context; they never guess."""

    findings: tuple[Finding, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The worst finding, or pass."""
        if not self.findings:
            return Verdict.PASS
        return Verdict(max((f.severity for f in self.findings), key=lambda s: s.rank).value)

    @property
    def blocked(self) -> bool:
        """Whether the text can neither be approved nor posted."""
        return any(f.severity is Severity.BLOCK for f in self.findings)


class Unit(StrEnum):
    """How a site counts the length of a reply (rule V3)."""

    CODE_POINTS = "code points"
    BYTES = "bytes"  # UTF-8
    WEIGHTED = "weighted characters"  # X: CJK and emoji count 2, a link 23


@dataclass(frozen=True, slots=True)
class LengthLimit:
    """A site's hard limit."""

    limit: int
    unit: Unit = Unit.CODE_POINTS


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed public reply, or the reason why there is none."""

    reply: str | None
    why: str | None = None  # held:RISK, not_needed, policy:RULE, language:xx
    template: str = ""  # the template's name, e.g. "en/complaint"
    variant: str = ""  # which of its wordings, so that the same choice can be shown again
    language: str = ""
    topics: tuple[str, ...] = ()  # the ids that the reply restates
    findings: tuple[Finding, ...] = ()
    skipped: tuple[str, ...] = ()
    private: str | None = None  # follow-up for e-mail or message; never posted publicly
    gloss: str | None = None  # the reply in the approver's language, where they differ
