"""A new workspace: the starter configuration in the words of this business, the starter templates, an inbox folder.

The starter file keeps its comments; what belongs to the example business only (branches, staff, positions) stays
as commented examples.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import tomlkit
from tomlkit.items import Table

from reviewbot.errors import InputError, UsageError
from reviewbot.workspace import FILE, starter

EXAMPLE_TABLES = ("locations", "people", "positions")


@dataclass(frozen=True)
class Answers:
    """What a newcomer says about the business; empty answers keep the example's."""

    business: str = ""
    sector: str = ""
    contact_name: str = ""
    contact_role: str = ""
    contact_email: str = ""
    person: str = ""  # the system user, entered as the first of [people]


@dataclass(frozen=True)
class Begun:
    """What was written."""

    file: Path
    written: tuple[Path, ...]
    kept: tuple[Path, ...]  # templates that were there already


def begin(folder: Path, answers: Answers) -> Begun:
    """Make a workspace. Raises `UsageError` where there is one, `InputError` where nothing can be written."""
    file = folder / FILE
    if file.exists():
        raise UsageError(f"{file} exists already", hint="`reviewbot doctor` says what it lacks; nothing was changed")
    source = starter()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        written, kept = _copy_tree(source / "templates", folder / "templates")
        (folder / "inbox").mkdir(exist_ok=True)
        file.write_text(_configuration((source / FILE).read_text(encoding="utf-8"), answers), encoding="utf-8")
    except OSError as problem:
        raise InputError(f"{folder} cannot be written: {problem.strerror}", hint="choose another folder") from problem
    return Begun(file, (file, folder / "inbox", *written), kept)


def _copy_tree(source: Path, target: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    written, kept = [], []
    for path in sorted(source.rglob("*")):
        goal = target / path.relative_to(source)
        if path.is_dir():
            goal.mkdir(parents=True, exist_ok=True)
        elif goal.exists():
            kept.append(goal)
        else:
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, goal)
            written.append(goal)
    return tuple(written), tuple(kept)


def _configuration(text: str, answers: Answers) -> str:
    ours = any((answers.business, answers.contact_name, answers.contact_email))
    document = tomlkit.parse(_with_examples_commented(text) if ours else text)
    _fill(document["business"], {"name": answers.business, "sector": answers.sector})
    if answers.business:
        _fill(document["business"], {"city": "", "handles": tomlkit.array()}, blank=True)
    _fill(
        document["contact"],
        {"name": answers.contact_name, "role": answers.contact_role, "email": answers.contact_email},
    )
    made = tomlkit.dumps(document)
    return made + _person(answers.person) if ours and answers.person else made


def _fill(table: object, values: dict[str, object], *, blank: bool = False) -> None:
    assert isinstance(table, Table)
    for key, value in values.items():
        if value or blank:
            table[key] = value


def _with_examples_commented(text: str) -> str:
    """The example business's own tables as comments, so that they still show how it is written."""
    inside, lines = False, []
    for line in text.splitlines():
        if header := re.match(r"\[+\s*([\w-]+)", line):
            inside = header[1] in EXAMPLE_TABLES
        lines.append(f"# {line}" if inside and line.strip() and not line.startswith("#") else line)
    return "\n".join(lines) + "\n"


def _person(name: str) -> str:
    key = re.sub(r"[^\w-]", "-", name).lower()
    table = tomlkit.table()
    table["name"] = name
    table["roles"] = ["author", "approver", "senior"]
    return f"\n[people.{key}]\n{table.as_string()}"
