"""Where secrets come from: environment variables first, then the system keyring; never a file of ours.

Cron needs no keyring: with the variables set, or where the keyring is locked or missing, none is asked. Only a secret
that the site changes with every use needs one: the variable cannot follow, so the keyring keeps what came in its place.
"""

from __future__ import annotations

import hashlib
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
    rotating: frozenset[str] = frozenset()  # secrets that the site changes with every use

    def variable(self, name: str) -> str:
        """The environment variable that may hold this secret: as configured, or REVIEWBOT_<SOURCE>_<NAME>."""
        return self.env.get(name) or re.sub(r"\W", "_", f"REVIEWBOT_{self.source}_{name}").upper()

    def get(self, name: str) -> str | None:
        """The secret, or None where neither has it; from then on it is struck out of every log and message."""
        given = os.environ.get(self.variable(name))
        found = self._in_place_of(name, given) or given or self._from_keyring(name)
        remember_secret(found)
        return found

    def where(self, name: str) -> str:
        """Where the secret is found, in words that give nothing away."""
        given = os.environ.get(self.variable(name))
        if self._in_place_of(name, given):
            return f"system keyring: it came in place of the used one in environment variable {self.variable(name)}"
        if given:
            return f"environment variable {self.variable(name)}"
        return "system keyring" if self._from_keyring(name) else "missing"

    def save(self, name: str, value: str) -> None:
        """Store in the keyring. Raises `NotAuthorized` where there is none to be used.

        What a site gave in place of a secret in the environment is kept with the mark of that one, in one entry: it
        holds until the variable is changed.
        """
        import keyring
        import keyring.errors

        given = os.environ.get(self.variable(name))
        entry, kept = self._entry(name), value
        if given and name in self.rotating:
            entry, kept = self._entry(f"{name}/rotated"), f"{_mark(given)} {value}"
        try:
            keyring.set_password(self.service, entry, kept)
        except keyring.errors.KeyringError as problem:
            raise NotAuthorized(
                f"the system keyring cannot store `{name}` of source `{self.source}`",
                hint=f"set the environment variable {self.variable(name)} instead",
                source=self.source,
            ) from problem

    def can_save(self) -> bool:
        """Whether what is saved now will be found later: tried, because a keyring may be missing, locked or a sham."""
        import keyring
        import keyring.errors

        entry = self._entry("can be saved")
        try:
            keyring.set_password(self.service, entry, "yes")
            return keyring.get_password(self.service, entry) == "yes"
        except keyring.errors.KeyringError:
            return False

    def forget(self, name: str) -> bool:
        """Remove from the keyring; False when it was not there."""
        import keyring
        import keyring.errors

        found = False
        for entry in (name, f"{name}/rotated"):
            try:
                keyring.delete_password(self.service, self._entry(entry))
            except keyring.errors.KeyringError:
                continue
            found = True
        return found

    def _in_place_of(self, name: str, given: str | None) -> str | None:
        """What the site gave in place of this one of the environment; None where it was not changed yet."""
        if not given or name not in self.rotating:
            return None
        mark, _, value = (self._from_keyring(f"{name}/rotated") or "").partition(" ")
        return value if mark == _mark(given) else None

    def _from_keyring(self, name: str) -> str | None:
        import keyring
        import keyring.errors

        try:
            return keyring.get_password(self.service, self._entry(name))
        except keyring.errors.KeyringError:
            return None  # none installed, or locked (cron): the environment is the way there

    def _entry(self, name: str) -> str:
        return f"{self.source}/{name}"


def _mark(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()[:16]
