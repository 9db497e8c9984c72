"""A workspace: the folder of a reviewbot.toml, the paths it names, and the sources it configures.

The configuration is found by `--config`, then `$REVIEWBOT_CONFIG`, then upward from the current folder. Paths in
it are relative to it, because cron runs elsewhere. A checkout of this project is itself a workspace.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from reviewbot import registry
from reviewbot.config.load import load_config
from reviewbot.config.models import Config, SourceConfig
from reviewbot.contract import Capabilities, Context, LocationIds, Source
from reviewbot.credentials import Credentials
from reviewbot.errors import UsageError, WorkspaceNotFound

FILE = "reviewbot.toml"
VARIABLE = "REVIEWBOT_CONFIG"


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Workspace:
    """An opened configuration and everything whose place follows from it."""

    file: Path
    config: Config

    @property
    def folder(self) -> Path:
        """Where relative paths start."""
        return self.file.parent

    @property
    def database_url(self) -> str:
        """The database, with a relative SQLite path made absolute."""
        url = self.config.database.url
        prefix = "sqlite:///"
        if not url.startswith(prefix) or url == prefix:
            return url
        return prefix + str(self.folder / url.removeprefix(prefix))

    @property
    def database_file(self) -> Path | None:
        """The SQLite file, or None for a server."""
        url = self.database_url
        return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None

    @property
    def templates(self) -> Path:
        """The reply templates."""
        return self.folder / self.config.reply.templates

    @property
    def state(self) -> Path:
        """What reviewbot keeps for itself: locks, rejects, backups."""
        return self.folder / ".reviewbot"

    @property
    def locks(self) -> Path:
        """Lock files; safe to delete while nothing runs."""
        return self.state / "locks"

    @property
    def rejects(self) -> Path:
        """Rows that could not be read, kept for thirty days."""
        return self.state / "rejects"

    @property
    def backups(self) -> Path:
        """Copies of the database from before migrations."""
        return self.state / "backups"

    def source(self, name: str) -> SourceConfig:
        """The source of that name. Raises `UsageError` naming those that there are."""
        found = self.config.sources.get(name)
        if found is None:
            known = ", ".join(self.config.sources) or "none yet"
            raise UsageError(f"there is no source `{name}`", hint=f"configured in {self.file.name}: {known}")
        return found

    def capabilities(self, source: SourceConfig | str) -> Capabilities:
        """What a source's site allows, without opening it."""
        config = self.source(source) if isinstance(source, str) else source
        return registry.adapter(config.adapter).capabilities

    def credentials(self, source: SourceConfig) -> Credentials:
        """Where this source's secrets are."""
        rotating = registry.adapter(source.adapter).rotating
        return Credentials(f"reviewbot {self.folder}", source.name, source.env, rotating)

    def posting_enabled(self) -> bool:
        """The kill switch as the file says it now (G6): a desk may have been open for hours. In doubt: off."""
        import tomllib

        try:
            told = tomllib.loads(self.file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return self.config.posting.enabled
        except (OSError, ValueError):
            return False
        return self.config.posting.enabled and told.get("posting", {}).get("enabled", True) is True

    def open_source(
        self,
        source: SourceConfig | str,
        *,
        wait_s: float = 0.0,
        waiting: Callable[[str], None] = lambda reason: None,
        now: Callable[[], datetime] = _utc_now,
    ) -> Source:
        """The source, ready to fetch or reply; nothing is sent yet. Close it after use."""
        config = self.source(source) if isinstance(source, str) else source
        adapter = registry.adapter(config.adapter)
        return adapter(config.settings, self.context(config, wait_s=wait_s, waiting=waiting, now=now))

    def context(
        self,
        source: SourceConfig,
        *,
        wait_s: float = 0.0,
        waiting: Callable[[str], None] = lambda reason: None,
        now: Callable[[], datetime] = _utc_now,
    ) -> Context:
        """What a source of this workspace is opened with."""
        credentials = self.credentials(source)
        start = source.start_from
        return Context(
            name=source.name,
            folder=self.folder,
            locations=tuple(self._locations(self.capabilities(source))),
            secret=credentials.get,
            save_secret=credentials.save,
            can_save=credentials.can_save,
            wait_s=wait_s,
            waiting=waiting,
            now=now,
            start_from=datetime.combine(start, time.min, UTC) if start else None,
            timeout_s=self.config.posting.timeout_s,
        )

    def _locations(self, capabilities: Capabilities) -> list[LocationIds]:
        return [
            LocationIds(name, site_id, place.timezone)
            for name, place in self.config.locations.items()
            for site, site_id in place.sites.items()
            if capabilities.many_sites or site == capabilities.site
        ]


def find(explicit: Path | None = None, *, start: Path | None = None) -> Path:
    """The configuration file in force. Raises `WorkspaceNotFound` with the command that makes one."""
    named = explicit or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
    if named is not None:
        file = named / FILE if named.is_dir() else named
        if not file.is_file():
            said = "--config" if explicit else f"${VARIABLE}"
            raise WorkspaceNotFound(f"{said} names {file}, which is not there", hint="`reviewbot init DIR` makes one")
        return file.absolute()
    here = (start or Path.cwd()).absolute()
    for folder in (here, *here.parents):
        if (folder / FILE).is_file():
            return folder / FILE
    raise WorkspaceNotFound(
        f"there is no {FILE} in {here} or above it",
        hint="`reviewbot init` makes a workspace here; `reviewbot demo` shows everything without one",
    )


def load(explicit: Path | None = None) -> Workspace:
    """Find and read. Raises `WorkspaceNotFound` or `ConfigError`."""
    file = find(explicit)
    return Workspace(file, load_config(file))


def starter() -> Path:
    """The folder with the starter `reviewbot.toml` and `templates/`: the checkout's own, or the installed copy.

    The checkout comes first: in an editable install the copy inside the package goes stale.
    """
    package = Path(__file__).parent
    checkout = package.parent
    if (checkout / FILE).is_file() and (checkout / "templates" / "replies").is_dir():
        return checkout
    return package / "_starter"


def starter_workspace() -> Workspace:
    """Harbour Coffee, the example business: what the filters use where there is no workspace."""
    file = starter() / FILE
    return Workspace(file, load_config(file))
