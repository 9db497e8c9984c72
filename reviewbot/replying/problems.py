"""What is wrong with templates, put together so that a person can read it: one entry a cause, not one a reply."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reviewbot.domain.reply import Severity

_NUMBER = re.compile(r"\d+")
_WEIGHT = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a template; `rule` is empty where it cannot be used at all."""

    template: str
    message: str
    rule: str = ""
    severity: Severity = Severity.BLOCK
    text: str = ""  # the words that the rule objects to
    reply: str = ""  # a reply in which they stand
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Cause:
    """Problems of one kind: the rule, what it says, and where."""

    severity: Severity
    rule: str
    message: str  # of the first; those of the others differ in their numbers at most
    templates: tuple[str, ...]
    examples: tuple[Problem, ...]  # one for each text objected to


def causes(problems: Iterable[Problem]) -> tuple[Cause, ...]:
    """The problems by cause, the gravest first."""
    found: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        found.setdefault(_kind(problem), []).append(problem)
    told = (
        Cause(
            severity=same[0].severity,
            rule=same[0].rule,
            message=same[0].message,
            templates=tuple(dict.fromkeys(problem.template for problem in same)),
            examples=tuple({problem.text.casefold(): problem for problem in reversed(same)}.values()),
        )
        for same in found.values()
    )
    return tuple(sorted(told, key=lambda cause: _WEIGHT[cause.severity]))


def _kind(problem: Problem) -> tuple[str, str, str]:
    return problem.severity.value, problem.rule, _NUMBER.sub("0", problem.message)
