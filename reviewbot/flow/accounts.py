"""Signing in to a site: what secrets its adapter needs, where each is found, and trying them out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reviewbot import registry
from reviewbot.contract import Health
from reviewbot.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SecretPlace:
    """One secret: what it is, where it was found, and the variable that can hold it for cron. Never its value."""

    name: str
    meaning: str
    found: str
    variable: str


def needed_secrets(workspace: Workspace, source: str) -> Mapping[str, str]:
    """Secret name -> what it is, in words. Raises `UsageError` for an unknown source."""
    return registry.adapter(workspace.source(source).adapter).secrets


def secret_places(workspace: Workspace, source: str) -> tuple[SecretPlace, ...]:
    """Where each secret of a source is found."""
    credentials = workspace.credentials(workspace.source(source))
    return tuple(
        SecretPlace(name, meaning, credentials.where(name), credentials.variable(name))
        for name, meaning in needed_secrets(workspace, source).items()
    )


def save_secrets(workspace: Workspace, source: str, secrets: Mapping[str, str]) -> None:
    """Keep them in the system keyring. Raises `NotAuthorized` where there is none."""
    credentials = workspace.credentials(workspace.source(source))
    for name, value in secrets.items():
        credentials.save(name, value)


def forget_secrets(workspace: Workspace, source: str) -> tuple[str, ...]:
    """Remove them from the keyring; returns the names of those that were there."""
    credentials = workspace.credentials(workspace.source(source))
    return tuple(name for name in needed_secrets(workspace, source) if credentials.forget(name))


def typed_secrets(workspace: Workspace, source: str) -> Mapping[str, str]:
    """Those that a person types; the others come from the site's own sign-in page."""
    given = registry.adapter(workspace.source(source).adapter).sign_in_gives
    return {name: meaning for name, meaning in needed_secrets(workspace, source).items() if name not in given}


def browser_secrets(workspace: Workspace, source: str, *, open_browser: Callable[[str], None]) -> Mapping[str, str]:
    """What the site's own sign-in page yields; nothing where it has none. Raises `NotAuthorized`."""
    config = workspace.source(source)
    adapter = registry.adapter(config.adapter)
    if not adapter.sign_in_gives:
        return {}
    return adapter.sign_in(config.settings, workspace.context(config), open_browser=open_browser)


def try_out(workspace: Workspace, source: str) -> Health:
    """Ask the site with the cheapest call there is."""
    opened = workspace.open_source(source)
    try:
        return opened.check()
    finally:
        opened.close()
