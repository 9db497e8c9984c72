"""What works, what does not, and the next command to type."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reviewbot.config.models import SourceConfig
from reviewbot.contract import ReplyCall
from reviewbot.errors import ReviewbotError
from reviewbot.flow.accounts import secret_places
from reviewbot.workspace import Workspace

SAFE_SQLITE = (3, 51, 3)  # before it, resetting the WAL while another process reads has a race (sqlite.org/wal.html)


@dataclass(frozen=True)
class Check:
    """One thing looked at. A warning is `ok` with a hint."""

    area: str
    ok: bool
    said: str
    hint: str = ""
    facts: dict[str, str] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {"area": self.area, "ok": self.ok, "said": self.said, "hint": self.hint, "facts": self.facts}


def examine(workspace: Workspace, *, person: str, offline: bool = False) -> list[Check]:
    """Everything, in the order in which it should be mended. `offline` asks no site."""
    checks = [*_business(workspace, person), _templates(workspace), _database(workspace), *_sqlite()]
    if not workspace.config.sources:
        checks.append(
            Check("sources", False, "none configured", "add a [sources.NAME] table; the starter file shows how")
        )
    for source in workspace.config.sources.values():
        checks.extend(_source(workspace, source, offline=offline))
    return checks


def _business(workspace: Workspace, person: str) -> Iterator[Check]:
    config = workspace.config
    yield Check("configuration", True, str(workspace.file))
    if config.contact.address.endswith(".example"):
        yield Check(
            "contact",
            True,
            f"{config.contact.name}, {config.contact.address}: an example address, nobody can write there",
            'set [contact] before a source says post = "on"',
        )
    else:
        yield Check("contact", True, f"{config.contact.name}, {config.contact.role}, {config.contact.address}")
    known = {name.casefold() for name in config.people} | {p.name.casefold() for p in config.people.values()}
    if known and person.casefold() not in known:
        yield Check(
            "you",
            True,
            f"`{person}` is not in [people]",
            f"--as NAME or $REVIEWBOT_USER; there are: {', '.join(config.people)}",
        )
    else:
        yield Check("you", True, person)


def _templates(workspace: Workspace) -> Check:
    from reviewbot.flow.template_folder import drafter_of
    from reviewbot.replying.checking import broken_templates

    drafter = drafter_of(workspace)
    languages = drafter.languages()
    if broken := broken_templates(drafter, languages=languages):
        return Check("templates", False, broken[0].message, broken[0].hint or "`reviewbot templates check`")
    missing = [each for each in workspace.config.reply.languages if each not in languages]
    if missing:
        return Check("templates", False, f"none for {', '.join(missing)}", f"add {workspace.templates}/{missing[0]}/")
    count = sum(len(drafter.library.templates(language)) for language in languages)
    return Check("templates", True, f"{count} in {', '.join(sorted(languages))}")


def _database(workspace: Workspace) -> Check:
    from reviewbot.flow.health import database_health

    try:
        return Check("database", True, database_health(workspace))
    except ReviewbotError as problem:
        return Check("database", False, problem.message, problem.hint or "")


def _sqlite() -> Iterator[Check]:
    if sqlite3.sqlite_version_info < SAFE_SQLITE:
        said = f"SQLite {sqlite3.sqlite_version}: before 3.51.3 there is a rare race when the write-ahead log is reset"
        yield Check("sqlite", True, said, "a newer Python brings a newer SQLite; keep backups until then")


def _source(workspace: Workspace, source: SourceConfig, *, offline: bool) -> Iterator[Check]:
    area = f"source {source.name}"
    capabilities = workspace.capabilities(source)
    lane = "copied by hand" if capabilities.reply is ReplyCall.COPY else f"post = {source.post.value}"
    if not source.enabled:
        yield Check(area, True, f"{capabilities.title}: switched off (enabled = false)")
        return
    missing = [each for each in secret_places(workspace, source.name) if each.found == "missing"]
    if offline:
        lacking = f"; secrets not found: {', '.join(each.name for each in missing)}" if missing else ""
        yield Check(
            area, True, f"{capabilities.title}: {lane}{lacking}", f"`reviewbot auth {source.name}`" if missing else ""
        )
        return
    yield _live(workspace, source, f"{capabilities.title}: {lane}", costs=capabilities.cost)


def _live(workspace: Workspace, source: SourceConfig, title: str, *, costs: str) -> Check:
    from reviewbot.flow.recheck import standing_in_words

    area = f"source {source.name}"
    try:
        opened = workspace.open_source(source)
        try:
            health = opened.check()
            deletions = standing_in_words(workspace, opened, name=source.name)
        finally:
            opened.close()
    except ReviewbotError as problem:
        hint = (problem.hint or "`reviewbot auth SOURCE`").replace("SOURCE", source.name)
        return Check(area, False, f"{title}: {problem.message}", hint)
    known = {"cost": costs, "deletions": deletions}
    facts = {**health.facts, **{name: said for name, said in known.items() if said}}
    said = ", ".join(part for part in (title, health.account, health.detail) if part)
    return Check(area, health.ok, said, health.hint.replace("SOURCE", source.name), facts)
