"""The policy's own sentence sets: read from `data/`, one sentence a line, `# rule | sector=...` above each part.

`*_bad*` must be blocked or warned about, `*_good*` must pass. Each set was written before it was measured; what it
measured then stands in `data/README.md`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Judgement, Severity
from reviewbot.replying.policy import Policy, ReplyContext

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a set: the rule it is meant for, and its sector pack."""

    rule: str
    sector: str
    text: str


@dataclass(frozen=True, slots=True)
class Whole:
    """One whole reply with its context; `rule` is the one it breaks, "" for a good one."""

    rule: str
    text: str
    about: ReplyContext


def names(kind: str, language: str = "en") -> list[str]:
    """The files of a kind (good, bad) in a language."""
    return sorted(path.name for path in DATA.glob("*.txt") if kind in path.name and _language(path.name) == language)


def _language(name: str) -> str:
    return name[:2] if name[:2] in ("es", "fr", "de", "ar") and name[2] == "_" else "en"


def sentences(name: str) -> Iterator[Sentence]:
    """The sentences of one file."""
    rule, sector = "", "other"
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            head, _, after = line[1:].partition("sector=")
            rule, sector = head.split("|")[0].strip(), after.strip() or "other"
        elif line:
            yield Sentence(rule, sector, line)


def wholes(name: str) -> Iterator[Whole]:
    """The whole replies of one file."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Whole(row.get("rule", ""), row["reply"], _context(row))


def _context(row: dict[str, Any]) -> ReplyContext:
    review = row.get("about")
    mention = None
    if review is not None:
        mention = Mention(
            row.get("site", ""),
            "1",
            review["text"],
            rating=review.get("rating"),
            author=review.get("author", ""),
            language=review.get("language", ""),
        )
    return ReplyContext(
        site=row.get("site", ""),
        sector=row.get("sector", "other"),
        mention=mention,
        held=row.get("held", False),
        contacts=tuple(row.get("contacts", ())),
        acts=None if row.get("acts") is None else frozenset(row["acts"]),
        recent=tuple(row.get("recent", ())),
    )


def judged(policy: Policy, sentence: Sentence) -> Judgement:
    """The judgement of a sentence as a fragment in its sector; what only a case settles is judged by an empty one."""
    acts = frozenset[str]() if sentence.rule in ("C8", "C9") else None
    return policy.judge(sentence.text, ReplyContext(scope="fragment", sector=sentence.sector, acts=acts))


def stopped(judgement: Judgement) -> bool:
    """Whether it is blocked or warned about."""
    return any(finding.severity is not Severity.NOTE for finding in judgement.findings)
