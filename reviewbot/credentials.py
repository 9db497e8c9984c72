"""Where secrets come from: environment variables first, then the system keyring; never a file of ours.

Cron needs no keyring: with the variables set, or where the keyring is locked or missing, none is asked.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewbot.errors import NotAuthorized
from reviewbot.transport.redaction import remember_secret


@dataclass(frozen=True)
class Credentials:
    """The secrets of one source. `service` separates workspaces in the keyring; `env` names variables by secret."""

    service: str
    source: str
    env: Mapping[str, str] = field(default_factory=dict)

    def variable(self, name: str) -> str:
        """The environment variable that may hold this secret: as configured, or REVIEWBOT_<SOURCE>_<NAME>."""
        return self.env.get(name) or re.sub(r"\W", "_", f"REVIEWBOT_{self.source}_{name}").upper()

    def get(self, name: str) -> str | None:
        """The secret, or None where neither has it; from then on it is struck out of every log and message."""
        found = os.environ.get(self.variable(name)) or self._from_keyring(name)
        remember_secret(found)
        return found

    def where(self, name: str) -> str:
        """Where the secret is found, in words that give nothing away."""
        if os.environ.get(self.variable(name)):
            return f"environment variable {self.variable(name)}"
        return "system keyring" if self._from_keyring(name) else "missing"

    def save(self, name: str, value: str) -> None:
        """Store in the keyring. Raises `NotAuthorized` where there is none to be used."""
        import keyring
        import keyring.errors

        try:
            keyring.set_password(self.service, self._entry(name), value)
        except keyring.errors.KeyringError as problem:
            raise NotAuthorized(
                f"the system keyring cannot store `{name}` of source `{self.source}`",
                hint=f"set the environment variable {self.variable(name)} instead",
                source=self.source,
            ) from problem

    def forget(self, name: str) -> bool:
        """Remove from the keyring; False when it was not there."""
        import keyring
        import keyring.errors

        try:
            keyring.delete_password(self.service, self._entry(name))
        except keyring.errors.KeyringError:
            return False
        return True

    def _from_keyring(self, name: str) -> str | None:
        import keyring
        import keyring.errors

        try:
            return keyring.get_password(self.service, self._entry(name))
        except keyring.errors.KeyringError:
            return None  # none installed, or locked (cron): the environment is the way there

    def _entry(self, name: str) -> str:
        return f"{self.source}/{name}"
